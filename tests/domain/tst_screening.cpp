// SPDX-License-Identifier: GPL-3.0-or-later
// What a health history means on a date: which entries count, and the sum of it all.
#include "domain/ScreeningSamples.h"

#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Screening : public QObject
{
    Q_OBJECT

private slots:
    void emptyHistory();
    void activeDays_data();
    void activeDays();
    void ofTwoOneSpeaks();
    void pregnancy_data();
    void pregnancy();
    void pregnancyKeepsItsEntry();
    void freshness_data();
    void freshness();
    void freshUntilTheStrictest_data();
    void freshUntilTheStrictest();
    void asksAgainAfterPregnancy();
    void gathers();
    void weightiestFirst();

private:
    static inline const QDate day = ScreeningSamples::day;
    ScreeningSamples m_samples;
};

void tst_Screening::emptyHistory()
{
    Verdict clear;
    clear.date = day;
    QCOMPARE(m_samples.screened(m_samples.historyOf({})), clear);
}

void tst_Screening::activeDays_data()
{
    QTest::addColumn<QDate>("since");
    QTest::addColumn<QDate>("resolved");
    QTest::addColumn<bool>("counts");
    QTest::newRow("neither known") << QDate() << QDate() << true;
    QTest::newRow("since today") << day << QDate() << true;
    QTest::newRow("since tomorrow") << day.addDays(1) << QDate() << false;
    QTest::newRow("past from tomorrow") << QDate() << day.addDays(1) << true;
    QTest::newRow("past from today") << QDate() << day << false;
    QTest::newRow("long past") << day.addYears(-3) << day.addYears(-2) << false;
}

void tst_Screening::activeDays()
{
    QFETCH(QDate, since);
    QFETCH(QDate, resolved);
    ConditionEntry entry = m_samples.entry(u"spine"_s);
    entry.since = since;
    entry.resolved = resolved;
    QTEST(m_samples.screened(m_samples.historyOf({entry})).level == Level::Clearance, "counts");
}

// The order of two clearances that end on one day, or of two overrides, must not matter.
void tst_Screening::ofTwoOneSpeaks()
{
    const ConditionEntry spine = m_samples.entry(u"spine"_s);
    const ConditionEntry fever = m_samples.entry(u"fever"_s);
    HealthHistory history = m_samples.historyOf({spine, fever});
    history.clearances = QList<Clearance>(2, m_samples.clearanceOf(spine, day, day));
    history.overrides = QList<Override>(2, m_samples.overrideOf(fever, day));
    history.clearances.last().id = ClearanceId{ScreeningSamples::id(1)};
    history.clearances.last().limits = u"speaks"_s;
    history.overrides.last().id = OverrideId{ScreeningSamples::id(1)};
    history.overrides.last().reason = u"speaks"_s;
    for (int turn = 0; turn < 2; ++turn) {
        const Verdict verdict = m_samples.screened(history);
        QCOMPARE(findingFor(verdict, u"spine"_s).clearanceLimits, u"speaks"_s);
        QCOMPARE(findingFor(verdict, u"fever"_s).overrideReason, u"speaks"_s);
        std::ranges::reverse(history.clearances);
        std::ranges::reverse(history.overrides);
    }
}

void tst_Screening::pregnancy_data()
{
    QTest::addColumn<int>("daysToDue");
    QTest::addColumn<QStringList>("conditions");
    const auto row = [](const char *name, int days, const QStringList &conditions) {
        QTest::newRow(name) << days << conditions;
    };
    row("before it began", 281, {});
    row("first day", 280, {u"pregnancy_t1"_s});
    row("last day of 12 weeks", 190, {u"pregnancy_t1"_s});
    row("13 weeks", 189, {u"pregnancy_t2_t3"_s});
    row("due", 0, {u"pregnancy_t2_t3"_s});
    row("13 days late", -13, {u"pregnancy_t2_t3"_s});
    row("over", -14, {});
}

void tst_Screening::pregnancy()
{
    QFETCH(int, daysToDue);
    HealthHistory history = m_samples.historyOf({});
    history.dueDate = day.addDays(daysToDue);
    QStringList found;
    for (const Finding &finding : m_samples.screened(history).findings)
        found << finding.condition;
    QTEST(found, "conditions");
}

void tst_Screening::pregnancyKeepsItsEntry()
{
    ConditionEntry entry = m_samples.entry(u"pregnancy_t1"_s);
    HealthHistory history = m_samples.historyOf({entry});
    history.dueDate = day.addDays(200);
    history.clearances = {m_samples.clearanceOf(entry, day, day.addDays(30))};
    QCOMPARE(m_samples.screened(history).level, Level::Avoid); // not a second one, uncleared
    QCOMPARE(m_samples.screened(history, day.addDays(11)).findings.size(), 1);
    QCOMPARE(m_samples.screened(history, day.addDays(11)).level, Level::Adapt);
    history.dueDate = {};
    QCOMPARE(m_samples.screened(history, day.addDays(31)).level,
             Level::Clearance); // no weeks to go by

    entry.condition = u"pregnancy_t2_t3"_s;
    entry.variant = u"high_risk"_s;
    history = m_samples.historyOf({entry});
    history.dueDate = day.addDays(200);
    QCOMPARE(m_samples.screened(history).findings.first().condition, u"pregnancy_t1"_s);
    QCOMPARE(m_samples.screened(history).findings.first().source, u"book"_s);
    QCOMPARE(m_samples.screened(history, day.addDays(11)).level, Level::Clearance);
}

void tst_Screening::freshness_data()
{
    QTest::addColumn<QStringList>("conditions");
    QTest::addColumn<QDate>("asked");
    QTest::addColumn<bool>("old");
    const auto row = [](const char *name, const QStringList &conditions, QDate asked, bool old) {
        QTest::newRow(name) << conditions << asked << old;
    };
    row("never asked", {}, {}, true);
    row("a year to the day", {}, {2025, 11, 23}, false);
    row("a year and a day", {}, {2025, 11, 22}, true);
    row("half a year with 6 months", {u"fragile"_s}, {2026, 5, 23}, false);
    row("a day more", {u"fragile"_s}, {2026, 5, 22}, true);
    row("the strictest holds", {u"fragile"_s, u"fever"_s}, {2026, 10, 22}, true);
    row("a month", {u"fragile"_s, u"fever"_s}, {2026, 10, 23}, false);
    row("asked after the session", {u"fever"_s}, {2026, 12, 24}, false);
}

void tst_Screening::freshness()
{
    QFETCH(QStringList, conditions);
    QFETCH(QDate, asked);
    QFETCH(bool, old);
    HealthHistory history;
    for (const QString &condition : conditions)
        history.entries << m_samples.entry(condition);
    history.asked = asked;
    const Finding finding = findingFor(m_samples.screened(history), historyOldCondition());
    QCOMPARE(finding.level == Level::Adapt, old);
    QCOMPARE(finding.instruction.isEmpty(), !old);
    if (old) // nobody is asked again who was never asked
        QCOMPARE(finding.label.contains(u"again"_s), asked.isValid());

    // What is past or yet to come does not shorten it.
    if (conditions.isEmpty()) {
        history.entries = {m_samples.entry(u"fever"_s), m_samples.entry(u"fever"_s)};
        history.entries.first().resolved = day;
        history.entries.last().since = day.addDays(1);
        QCOMPARE(findingFor(m_samples.screened(history), historyOldCondition()).level ==
                     Level::Adapt,
                 old);
    }
}

void tst_Screening::freshUntilTheStrictest_data()
{
    QTest::addColumn<QStringList>("conditions");
    QTest::addColumn<bool>("wasAsked");
    QTest::addColumn<QDate>("until");
    QTest::newRow("a year without conditions") << QStringList() << true << day.addYears(1);
    QTest::newRow("a year with one of no limit")
        << QStringList{u"harmless"_s} << true << day.addYears(1);
    QTest::newRow("six months") << QStringList{u"fragile"_s} << true << day.addMonths(6);
    QTest::newRow("the strictest of two")
        << QStringList{u"fragile"_s, u"fever"_s} << true << day.addMonths(1);
    QTest::newRow("never asked") << QStringList{u"fever"_s} << false << QDate();
}

void tst_Screening::freshUntilTheStrictest()
{
    QFETCH(QStringList, conditions);
    QFETCH(bool, wasAsked);
    HealthHistory history;
    if (wasAsked)
        history.asked = day;
    for (const QString &condition : conditions)
        history.entries << m_samples.entry(condition);
    QTEST(freshUntil(history, day, m_samples.lookup(), m_samples.regions()), "until");
    if (!history.entries.isEmpty()) { // what is past no longer asks for it
        history.entries.last().resolved = day;
        const QDate until = freshUntil(history, day, m_samples.lookup(), m_samples.regions());
        QCOMPARE(until, !wasAsked               ? QDate()
                        : conditions.size() > 1 ? day.addMonths(6)
                                                : day.addYears(1));
    }
}

void tst_Screening::asksAgainAfterPregnancy()
{
    HealthHistory history = m_samples.historyOf({});
    history.dueDate = day.addDays(-13);
    history.asked = day.addDays(-20);
    QVERIFY(findingFor(m_samples.screened(history), historyOldCondition()).instruction.isEmpty());
    const Verdict after = m_samples.screened(history, day.addDays(1));
    QCOMPARE(after.findings.size(), 1);
    QCOMPARE(after.findings.first().condition, historyOldCondition());
    history.asked = day.addDays(1);
    QCOMPARE(m_samples.screened(history, day.addDays(2)).level, Level::Clear);
}

void tst_Screening::gathers()
{
    ConditionEntry scar = m_samples.entry(u"scar"_s);
    scar.sites = {regionFrom(u"foot"_s)};
    ConditionEntry wound = m_samples.entry(u"wound"_s);
    wound.sites = {regionFrom(u"thigh:left"_s), regionFrom(u"calf"_s)};
    const QList entries{m_samples.entry(u"harmless"_s), scar, m_samples.entry(u"fragile"_s), wound,
                        m_samples.entry(u"veins"_s)};
    const Verdict verdict = m_samples.screened(m_samples.historyOf(entries));
    QCOMPARE(verdict.date, day);
    QCOMPARE(verdict.level, Level::Avoid);
    QCOMPARE(verdict.findings.size(), 5);
    QCOMPARE(verdict.maxPressure, Pressure::Light);
    QCOMPARE(verdict.maxMinutes, 45);
    QCOMPARE(verdict.excludedTechniques, QStringList({u"cups"_s, u"deep"_s}));
    QCOMPARE(namesOf(verdict.avoidRegions), QStringList({u"calf"_s, u"foot"_s, u"thigh:left"_s}));
    QCOMPARE(namesOf(findingFor(verdict, u"scar"_s).careRegions), QStringList{u"foot"_s});
    QCOMPARE(m_samples.screened(m_samples.historyOf({scar})).maxMinutes, 60);
}

void tst_Screening::weightiestFirst()
{
    QList<ConditionEntry> entries;
    for (const auto &id : {u"veins"_s, u"harmless"_s, u"fever"_s, u"spine"_s, u"emergency"_s,
                           u"fragile"_s, u"wound"_s})
        entries << m_samples.entry(id);
    QStringList order;
    for (const Finding &finding : m_samples.screened(m_samples.historyOf(entries)).findings)
        order << finding.condition;
    QCOMPARE(order, QStringList({u"emergency"_s, u"fever"_s, u"spine"_s, u"veins"_s, u"wound"_s,
                                 u"fragile"_s, u"harmless"_s}));
}

QTEST_GUILESS_MAIN(tst_Screening)
#include "tst_screening.moc"
