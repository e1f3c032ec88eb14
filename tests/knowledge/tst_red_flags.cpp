// SPDX-License-Identifier: GPL-3.0-or-later
// The red-flag questions: which serious causes they ask about, what a yes means, and what the
// program says to do then.
#include "knowledge/Catalogue.h"
#include "knowledge/SmallCatalogue.h"

#include "domain/Screening.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_RedFlags : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFieldArrives();
    void groupsOfTheSources_data();
    void groupsOfTheSources();
    void noOthers();
    void questionsArePlain();
    void aYesCounts();

private:
    [[nodiscard]] const RedFlag *find(const QString &condition) const;

    std::optional<Catalogue> m_catalogue;
};

void tst_RedFlags::initTestCase()
{
    auto loaded = Catalogue::load();
    QVERIFY2(loaded,
             loaded ? "" : qPrintable(loaded.error().field + u": "_s + loaded.error().detail));
    m_catalogue.emplace(*loaded);
}

const RedFlag *tst_RedFlags::find(const QString &condition) const
{
    const auto &flags = m_catalogue->redFlags();
    const auto found = std::ranges::find(flags, condition, &RedFlag::condition);
    return found == flags.end() ? nullptr : &*found;
}

void tst_RedFlags::everyFieldArrives()
{
    const QTemporaryDir folder;
    QVERIFY(writeAll(folder.path(), soundFiles()));
    const auto catalogue = Catalogue::load(folder.path());
    QVERIFY(catalogue);
    const QList<RedFlag> expected{
        {u"wound"_s, u"Does it bleed?"_s, u"See a doctor."_s, true, u"P"_s},
        {u"veins"_s, u"Is it hot?"_s, u"Wait."_s, false, u"B"_s}};
    QCOMPARE(catalogue->redFlags(), expected);
}

// The groups of clinical guidance on back pain, with the haste each asks for.
void tst_RedFlags::groupsOfTheSources_data()
{
    QTest::addColumn<Level>("level");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("confirmed");
    QTest::addColumn<QStringList>("asksAbout");
    QTest::addColumn<QString>("haste");
    QTest::newRow("cauda_equina") << Level::Urgent << u"lothian2025"_s << true
                                  << QStringList{u"both legs"_s, u"numb"_s, u"water"_s, u"stool"_s}
                                  << u"emergency department now"_s;
    QTest::newRow("neuro_progressive")
        << Level::Urgent << u"lothian2025"_s << true
        << QStringList{u"weak"_s, u"gives? way"_s, u"worse"_s} << u"today"_s;
    QTest::newRow("spine_fracture")
        << Level::Urgent << u"downie2013"_s << true
        << QStringList{u"fall"_s, u"steroids"_s, u"bruise"_s} << u"today"_s;
    QTest::newRow("aortic_aneurysm") << Level::Urgent << u"SY"_s << false
                                     << QStringList{u"belly"_s, u"artery"_s} << u"ambulance"_s;
    QTest::newRow("spine_infection")
        << Level::Urgent << u"verhagen2016"_s << true
        << QStringList{u"fever"_s, u"defence"_s, u"injected"_s, u"infection"_s, u"wound"_s}
        << u"today"_s;
    QTest::newRow("cancer_suspected")
        << Level::Stop << u"downie2013"_s << true
        << QStringList{u"cancer"_s, u"weight"_s, u"night"_s} << u"within days"_s;
    QTest::newRow("axial_spa_suspected")
        << Level::Clearance << u"niceNG65"_s << true
        << QStringList{u"45"_s, u"three months"_s, u"night"_s, u"move"_s} << u"next visit"_s;
}

void tst_RedFlags::groupsOfTheSources()
{
    QFETCH(QStringList, asksAbout);
    QFETCH(QString, haste);
    const auto id = QString::fromLatin1(QTest::currentDataTag());
    const RedFlag *flag = find(id);
    QVERIFY(flag);
    for (const QString &sign : asksAbout)
        QVERIFY2(flag->question.contains(QRegularExpression(sign)), qPrintable(sign));
    QVERIFY2(flag->now.contains(haste), qPrintable(flag->now));
    QVERIFY(flag->letter);
    QTEST(flag->source, "source");
    const Condition *condition = m_catalogue->find(id);
    QVERIFY(condition);
    QVERIFY(!condition->onIntakeForm); // asked by the question, not ticked
    QCOMPARE(condition->rules.size(), 1);
    QTEST(usualEffect(*condition).level, "level");
    QTEST(condition->rules.first().source, "source");
    QTEST(condition->rules.first().confirmed, "confirmed");
}

void tst_RedFlags::noOthers()
{
    QCOMPARE(m_catalogue->redFlags().size(), 7);
}

// As a client hears them: one question each, short enough to be listened to.
void tst_RedFlags::questionsArePlain()
{
    for (const RedFlag &flag : m_catalogue->redFlags()) {
        QVERIFY2(flag.question.endsWith(u'?') && flag.question.count(u'?') == 1,
                 qPrintable(flag.question));
        QVERIFY2(flag.question.size() <= 160, qPrintable(flag.question));
        QVERIFY2(flag.now.endsWith(u'.') && flag.now.size() <= 140, qPrintable(flag.now));
        QVERIFY(!m_catalogue->source(flag.source).isEmpty());
    }
}

void tst_RedFlags::aYesCounts()
{
    const auto lookup = [this](const QString &id) { return m_catalogue->find(id); };
    const QDate day(2026, 11, 23);
    for (const RedFlag &flag : m_catalogue->redFlags()) {
        HealthHistory history;
        history.asked = day;
        history.redFlags = {{flag.condition, true, day}};
        const Verdict verdict = screen(history, day, lookup, m_catalogue->regions());
        QCOMPARE(verdict.findings.size(), 1);
        QCOMPARE(verdict.findings.first().condition, flag.condition);
        QVERIFY(verdict.level >= Level::Clearance);
    }
}

QTEST_MAIN(tst_RedFlags)
#include "tst_red_flags.moc"
