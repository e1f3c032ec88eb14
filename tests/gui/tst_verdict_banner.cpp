// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/VerdictWords.h"
#include "gui/widgets/VerdictBanner.h"
#include "knowledge/Catalogue.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

Finding finding(Level level, const QString &label, const QString &instruction)
{
    Finding made;
    made.level = level;
    made.label = label;
    made.instruction = instruction;
    return made;
}

Verdict verdictOf(const QList<Finding> &findings)
{
    Verdict made;
    made.date = QDate(2026, 11, 9);
    made.findings = findings;
    if (!findings.isEmpty())
        made.level = findings.first().level;
    for (const Finding &each : findings)
        made.avoidRegions << each.regions;
    return made;
}

RegionTree tree()
{
    Region calf;
    calf.id = u"calf"_s;
    calf.label = u"Calf"_s;
    calf.sided = true;
    return RegionTree({calf});
}

} // namespace

// The line that says what screening found.
class TestVerdictBanner : public QObject
{
    Q_OBJECT

private slots:
    void looksLikeItsLevel_data()
    {
        QTest::addColumn<Level>("level");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("look");
        QTest::newRow("clear") << Level::Clear << u"Clear to treat"_s << u"clear"_s;
        QTest::newRow("adapt") << Level::Adapt << u"Proceed with care"_s << u"adapt"_s;
        QTest::newRow("avoid") << Level::Avoid << u"Leave areas out"_s << u"avoid"_s;
        QTest::newRow("clearance") << Level::Clearance << u"Needs clearance"_s << u"clearance"_s;
        QTest::newRow("stop") << Level::Stop << u"Do not treat now"_s << u"avoid"_s;
        QTest::newRow("urgent") << Level::Urgent << u"Medical help now"_s << u"avoid"_s;
    }
    void looksLikeItsLevel()
    {
        QFETCH(const Level, level);
        VerdictBanner banner;
        banner.setVerdict(verdictOf({finding(level, u"Fever"_s, u"Rebook."_s)}), {}, {});
        QTEST(text(banner, u"verdictTitle"_s), "title");
        QTEST(banner.property("banner").toString(), "look");
        QVERIFY(!banner.isHidden());
    }

    void sentences_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("sentence");
        const Finding bones = finding(Level::Adapt, u"Osteoporosis"_s, u"Light pressure"_s);
        QTest::newRow("nothing") << verdictOf({}) << QString();
        QTest::newRow("one") << verdictOf({bones}) << u"Osteoporosis: Light pressure."_s;
        QTest::newRow("in the therapist's words, with nothing to do")
            << verdictOf({finding(Level::Adapt, u"Bad knee"_s, {})}) << u"Bad knee."_s;
        QTest::newRow("three") << verdictOf({bones, bones, bones})
                               << u"Osteoporosis: Light pressure. 2 more findings."_s;
        QTest::newRow("what is clear is not counted")
            << verdictOf({bones, finding(Level::Clear, u"Scar"_s, {})})
            << u"Osteoporosis: Light pressure."_s;
        Finding cleared = bones;
        cleared.clearedUntil = QDate(2026, 11, 20);
        QTest::newRow("cleared") << verdictOf({cleared})
                                 << u"Osteoporosis: Light pressure. Cleared until 20 Nov."_s;
        Finding gone = bones;
        gone.overrideReason = u"Seen by the surgeon"_s;
        QTest::newRow("overridden")
            << verdictOf({gone}) << u"Osteoporosis: Light pressure. Goes on by a written reason."_s;
        Finding veins = finding(Level::Avoid, u"Varicose veins"_s, u"No deep work."_s);
        veins.regions = {{u"calf"_s, Side::Left}};
        QTest::newRow("regions") << verdictOf({veins})
                                 << u"Varicose veins: No deep work. Leave out: Calf, left."_s;
        veins.level = Level::Stop; // then there is nothing to leave out
        QTest::newRow("no regions where nothing is treated")
            << verdictOf({veins}) << u"Varicose veins: No deep work."_s;
    }
    void sentences()
    {
        QFETCH(const Verdict, verdict);
        QTEST(verdictSentence(verdict, tree()), "sentence");
    }

    void hidesWhereNothingIsToBeSaid()
    {
        VerdictBanner banner;
        QVERIFY(banner.isHidden());
        banner.setVerdict(verdictOf({finding(Level::Stop, u"Fever"_s, u"Rebook."_s)}), {}, {});
        QVERIFY(!banner.isHidden());
        banner.setVerdict(verdictOf({}), {}, {});
        QVERIFY(banner.isHidden());
        banner.setClearSentence(u"All is well."_s);
        banner.setVerdict(verdictOf({}), {}, {});
        QVERIFY(!banner.isHidden());
        QCOMPARE(text(banner, u"verdictSentence"_s), u"All is well."_s);
    }

    void showsWhatWasTypedAsTyped()
    {
        VerdictBanner banner;
        banner.setVerdict(verdictOf({finding(Level::Adapt, u"<b>Knee</b>"_s, u"&amp;"_s)}), {}, {});
        banner.setNote(u"<i>note</i>"_s);
        for (const QLabel *label : banner.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(text(banner, u"verdictSentence"_s).startsWith(u"<b>Knee</b>: &amp;"_s));
    }

    void isReadAloud()
    {
        VerdictBanner banner;
        banner.setVerdict(verdictOf({finding(Level::Stop, u"Fever"_s, u"Rebook."_s)}), {},
                          u"today"_s);
        banner.setNote(u"Do not start."_s);
        QCOMPARE(banner.accessibleName(), u"Do not treat now · today"_s);
        QCOMPARE(banner.accessibleDescription(), u"Fever: Rebook. Do not start."_s);
    }

    void linkAndButtonsDoTheirAct()
    {
        VerdictBanner banner;
        QAction letter(u"Print letter…"_s);
        letter.setObjectName(u"letter"_s);
        QAction other(u"Other"_s);
        other.setObjectName(u"other"_s);
        other.setVisible(false);
        banner.setActions({&letter, &other});
        banner.setVerdict(verdictOf({finding(Level::Stop, u"Fever"_s, {})}), {}, {});
        banner.show();
        auto *link = banner.findChild<QPushButton *>(u"verdictLink"_s);
        QVERIFY(!link->isVisible());
        banner.setLink(u"Why?"_s);
        QSignalSpy activated(&banner, &VerdictBanner::linkActivated);
        QTest::keyClick(link, Qt::Key_Space);
        QCOMPARE(activated.count(), 1);

        auto *button = banner.findChild<QPushButton *>(u"letterButton"_s);
        QVERIFY(button->isVisible());
        QVERIFY(!banner.findChild<QPushButton *>(u"otherButton"_s)->isVisible());
        QSignalSpy triggered(&letter, &QAction::triggered);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
        letter.setVisible(false);
        QVERIFY(!button->isVisible());
        QVERIFY(!banner.findChild<QWidget *>(u"verdictButtons"_s)->isVisible());
    }

    void saysTheSource()
    {
        const Catalogue catalogue = Catalogue::load().value();
        Finding found;
        found.source = u"W"_s;
        QCOMPARE(sourceWords(found, catalogue), catalogue.source(u"W"_s));
        found.confirmed = false;
        QCOMPARE(sourceWords(found, catalogue), catalogue.source(u"W"_s) + u" · not confirmed"_s);
        found.source.clear();
        QCOMPARE(sourceWords(found, catalogue), u"No source · not confirmed"_s);
    }

    void saysWhatOfThePlanDoesNotFit()
    {
        WorkConflict region;
        region.region = {u"calf"_s, Side::Left};
        region.causes = {u"Varicose veins"_s};
        WorkConflict firm;
        firm.kind = WorkConflict::Kind::TooFirm;
        firm.technique.label = u"Deep tissue"_s;
        firm.causes = {u"Osteoporosis"_s, u"Bruise"_s};
        Verdict verdict;
        QCOMPARE(conflictSentence({}, verdict, 60, tree()), QString());
        verdict.maxMinutes = 30;
        QCOMPARE(conflictSentence({}, verdict, 30, tree()), QString());
        QCOMPARE(conflictSentence({region, firm}, verdict, 60, tree()),
                 u"Planned, but to be left out: Calf, left (Varicose veins). "
                 "Planned, but too firm: Deep tissue (Osteoporosis, Bruise). "
                 "Planned for 60 min, where 30 min are the most."_s);
    }

private:
    static QString text(const VerdictBanner &banner, const QString &name)
    {
        return banner.findChild<QLabel *>(name)->text();
    }
};

QTEST_MAIN(TestVerdictBanner)
#include "tst_verdict_banner.moc"
