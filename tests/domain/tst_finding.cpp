// SPDX-License-Identifier: GPL-3.0-or-later
// What one condition means on a date: rules that age, sites, clearances, overrides, own words.
#include "domain/ScreeningSamples.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Finding : public QObject
{
    Q_OBJECT

private slots:
    void carriesTheRule();
    void ages_data();
    void ages();
    void unknownOnset();
    void variants_data();
    void variants();
    void clearanceDays_data();
    void clearanceDays();
    void clearanceOfOthers();
    void overrides_data();
    void overrides();
    void overrideNeedsReasonAndDay_data();
    void overrideNeedsReasonAndDay();
    void sites_data();
    void sites();
    void ownWords_data();
    void ownWords();
    void unknownCondition();

private:
    ScreeningSamples m_samples;
};

namespace {

const QDate day = ScreeningSamples::day;
constexpr int daysOfClearance = 10;

} // namespace

void tst_Finding::carriesTheRule()
{
    const ConditionEntry entry = m_samples.entry(u"spine"_s);
    const Verdict verdict = m_samples.screened(m_samples.historyOf({entry}));
    QCOMPARE(verdict.findings.size(), 1);
    const Finding &finding = verdict.findings.first();
    QVERIFY(finding.entry == entry.id);
    QCOMPARE(finding.condition, u"spine"_s);
    QCOMPARE(finding.label, u"spine"_s);
    QCOMPARE(finding.level, Level::Clearance);
    QCOMPARE(namesOf(finding.regions), QStringList{u"back"_s});
    QCOMPARE(finding.excludedTechniques, QStringList{u"thrust"_s});
    QCOMPARE(finding.maxPressure, Pressure::Light);
    QCOMPARE(finding.instruction, u"clearance"_s);
    QCOMPARE(finding.why, u"Because."_s);
    QCOMPARE(finding.source, u"book"_s);
    QVERIFY(finding.confirmed && !finding.clearedUntil.isValid());
}

void tst_Finding::ages_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<Level>("level");
    QTest::newRow("not yet") << -1 << Level::Clear;
    QTest::newRow("that day") << 0 << Level::Stop;
    QTest::newRow("last day of the first rule") << 6 << Level::Stop;
    QTest::newRow("first day of the second") << 7 << Level::Clearance;
    QTest::newRow("last day of the second") << 41 << Level::Clearance;
    QTest::newRow("first day of the third") << 42 << Level::Clear;
    QTest::newRow("years later") << 4000 << Level::Clear;
}

void tst_Finding::ages()
{
    QFETCH(int, days);
    ConditionEntry entry = m_samples.entry(u"surgery"_s);
    entry.since = day.addDays(-days);
    QTEST(m_samples.screened(m_samples.historyOf({entry})).level, "level");
}

void tst_Finding::unknownOnset()
{
    QCOMPARE(m_samples.screened(m_samples.historyOf({m_samples.entry(u"surgery"_s)})).level,
             Level::Stop);
}

void tst_Finding::variants_data()
{
    QTest::addColumn<QString>("variant");
    QTest::addColumn<Level>("level");
    QTest::newRow("none: the first variant") << QString() << Level::Clearance;
    QTest::newRow("mild") << u"mild"_s << Level::Clearance;
    QTest::newRow("severe") << u"severe"_s << Level::Stop;
}

void tst_Finding::variants()
{
    QFETCH(QString, variant);
    ConditionEntry entry = m_samples.entry(u"graded"_s);
    entry.variant = variant;
    const Finding finding = m_samples.screened(m_samples.historyOf({entry})).findings.first();
    QTEST(finding.level, "level");
    QCOMPARE(finding.source, u"book"_s);
}

void tst_Finding::clearanceDays_data()
{
    QTest::addColumn<int>("after"); // days since the clearance's first
    QTest::addColumn<bool>("holds");
    QTest::newRow("the day before") << -1 << false;
    QTest::newRow("first day") << 0 << true;
    QTest::newRow("within") << 5 << true;
    QTest::newRow("last day") << daysOfClearance << true;
    QTest::newRow("the day after") << daysOfClearance + 1 << false;
}

void tst_Finding::clearanceDays()
{
    QFETCH(int, after);
    QFETCH(bool, holds);
    const ConditionEntry entry = m_samples.entry(u"spine"_s);
    HealthHistory history = m_samples.historyOf({entry});
    const QDate last = day.addDays(daysOfClearance);
    history.clearances = {m_samples.clearanceOf(entry, day, last)};
    const Finding finding = findingFor(m_samples.screened(history, day.addDays(after)), u"spine"_s);
    QCOMPARE(finding.level, holds ? Level::Adapt : Level::Clearance);
    QCOMPARE(finding.clearedUntil, holds ? last : QDate());
    QCOMPARE(finding.clearanceLimits, holds ? u"Not the neck"_s : QString());
    QCOMPARE(finding.regions.isEmpty(), holds);
    QCOMPARE(finding.maxPressure, holds ? Pressure::Medium : Pressure::Light);
}

void tst_Finding::clearanceOfOthers()
{
    const ConditionEntry entry = m_samples.entry(u"spine"_s);
    const ConditionEntry other = m_samples.entry(u"spine"_s);
    const ConditionEntry stop = m_samples.entry(u"fever"_s);
    HealthHistory history = m_samples.historyOf({entry, stop});
    history.clearances = {
        m_samples.clearanceOf(other, day, day), m_samples.clearanceOf(stop, day, day),
        m_samples.clearanceOf(entry, day, day.addDays(-1)), m_samples.clearanceOf(entry, {}, day),
        m_samples.clearanceOf(entry, day, {})};
    const Verdict verdict = m_samples.screened(history);
    QCOMPARE(findingFor(verdict, u"spine"_s).level, Level::Clearance);
    QCOMPARE(findingFor(verdict, u"fever"_s).level, Level::Stop);
    QVERIFY(!findingFor(verdict, u"fever"_s).clearedUntil.isValid());

    history.clearances = {m_samples.clearanceOf(entry, day, day),
                          m_samples.clearanceOf(entry, day, day.addDays(9)),
                          m_samples.clearanceOf(entry, day, day.addDays(4))};
    QCOMPARE(findingFor(m_samples.screened(history), u"spine"_s).clearedUntil, day.addDays(9));
}

void tst_Finding::overrides_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<Level>("level");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<QStringList>("care"); // what was left out; none where limits hold everywhere
    const QStringList nowhere;
    QTest::newRow("clear") << u"harmless"_s << Level::Clear << false << nowhere;
    QTest::newRow("adapt") << u"fragile"_s << Level::Adapt << false << nowhere;
    QTest::newRow("avoid") << u"wound"_s << Level::Adapt << true << QStringList{u"foot:left"_s};
    QTest::newRow("clearance") << u"spine"_s << Level::Adapt << true << nowhere;
    QTest::newRow("stop") << u"fever"_s << Level::Adapt << true << nowhere;
    QTest::newRow("urgent") << u"emergency"_s << Level::Urgent << false << nowhere;
}

void tst_Finding::overrides()
{
    QFETCH(QString, condition);
    QFETCH(bool, holds);
    ConditionEntry entry = m_samples.entry(condition);
    entry.sites = {regionFrom(u"foot:left"_s)};
    HealthHistory history = m_samples.historyOf({entry});
    const Finding before = m_samples.screened(history).findings.first();
    history.overrides = {m_samples.overrideOf(entry, day, day)};
    const Finding finding = m_samples.screened(history).findings.first();
    QTEST(finding.level, "level");
    QCOMPARE(finding.overrideReason, holds ? u"Spoke with the physio"_s : QString());
    QVERIFY(finding.regions.isEmpty());
    QTEST(namesOf(finding.careRegions), "care");
    QCOMPARE(finding.excludedTechniques, before.excludedTechniques);
    QCOMPARE(finding.maxPressure, before.maxPressure);
}

void tst_Finding::overrideNeedsReasonAndDay_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<bool>("holds");
    const auto why = u"Her wish"_s;
    QTest::newRow("for good") << why << day << QDate() << true;
    QTest::newRow("last day") << why << day.addDays(-3) << day << true;
    QTest::newRow("from tomorrow") << why << day.addDays(1) << QDate() << false;
    QTest::newRow("until yesterday") << why << day.addDays(-3) << day.addDays(-1) << false;
    QTest::newRow("no first day") << why << QDate() << QDate() << false;
    QTest::newRow("no reason") << u" \n"_s << day << QDate() << false;
}

void tst_Finding::overrideNeedsReasonAndDay()
{
    QFETCH(QString, reason);
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    const ConditionEntry entry = m_samples.entry(u"fever"_s);
    HealthHistory history = m_samples.historyOf({entry});
    Override given = m_samples.overrideOf(entry, from, until);
    given.reason = reason;
    history.overrides = {given};
    QTEST(m_samples.screened(history).level == Level::Adapt, "holds");
}

void tst_Finding::sites_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QStringList>("sites");
    QTest::addColumn<QStringList>("out");
    const auto row = [](const char *name, const QString &condition, const QStringList &given,
                        const QStringList &out) {
        QTest::newRow(name) << condition << given << out;
    };
    row("the entry's own", u"wound"_s, {u"calf:left"_s}, {u"calf:left"_s});
    row("two of them", u"wound"_s, {u"thigh"_s, u"back"_s}, {u"back"_s, u"thigh"_s});
    row("none known, none usual", u"wound"_s, {}, {});
    row("and below", u"veins"_s, {u"thigh:right"_s},
        {u"calf:right"_s, u"foot:right"_s, u"thigh:right"_s});
    row("none named: the usual", u"veins"_s, {}, {u"calf"_s, u"foot"_s});
    row("named by the rule", u"spine"_s, {u"calf"_s}, {u"back"_s});
}

void tst_Finding::sites()
{
    QFETCH(QString, condition);
    QFETCH(QStringList, sites);
    ConditionEntry entry = m_samples.entry(condition);
    for (const QString &site : sites)
        entry.sites << regionFrom(site);
    QTEST(namesOf(m_samples.screened(m_samples.historyOf({entry})).avoidRegions), "out");
}

void tst_Finding::ownWords_data()
{
    QTest::addColumn<Level>("level");
    QTest::addColumn<Level>("cleared");
    QTest::addColumn<bool>("leavesSiteOut");
    QTest::newRow("clear") << Level::Clear << Level::Clear << false;
    QTest::newRow("adapt") << Level::Adapt << Level::Adapt << false;
    QTest::newRow("avoid") << Level::Avoid << Level::Avoid << true;
    QTest::newRow("clearance") << Level::Clearance << Level::Avoid << true;
    QTest::newRow("stop") << Level::Stop << Level::Stop << true;
    QTest::newRow("urgent") << Level::Urgent << Level::Urgent << true;
}

void tst_Finding::ownWords()
{
    QFETCH(Level, level);
    QFETCH(bool, leavesSiteOut);
    ConditionEntry entry = m_samples.entry({});
    entry.ownLabel = u"Sore from the new saddle"_s;
    entry.ownLevel = level;
    entry.note = u"Ask each time"_s;
    entry.sites = {regionFrom(u"thigh:left"_s)};
    HealthHistory history = m_samples.historyOf({entry});
    const Finding finding = m_samples.screened(history).findings.first();
    QCOMPARE(finding.label, entry.ownLabel);
    QCOMPARE(finding.level, level);
    QCOMPARE(finding.instruction, entry.note);
    QCOMPARE(finding.regions == entry.sites, leavesSiteOut);
    QCOMPARE(finding.careRegions == entry.sites, !leavesSiteOut);
    QVERIFY(!finding.why.isEmpty() && finding.source.isEmpty() && !finding.confirmed);
    history.clearances = {m_samples.clearanceOf(entry, day, day)};
    QTEST(m_samples.screened(history).level, "cleared");
}

void tst_Finding::unknownCondition()
{
    ConditionEntry variant = m_samples.entry(u"graded"_s);
    variant.variant = u"middling"_s;
    for (const ConditionEntry &entry : {m_samples.entry(u"unheard_of"_s), variant}) {
        HealthHistory history = m_samples.historyOf({entry});
        const Finding finding = m_samples.screened(history).findings.first();
        QCOMPARE(finding.level, Level::Clearance);
        QCOMPARE(finding.label, entry.condition);
        QVERIFY(!finding.instruction.isEmpty() && !finding.why.isEmpty() && !finding.confirmed);
        history.clearances = {m_samples.clearanceOf(entry, day, day)};
        QCOMPARE(m_samples.screened(history).level, Level::Adapt);
    }
}

QTEST_GUILESS_MAIN(tst_Finding)
#include "tst_finding.moc"
