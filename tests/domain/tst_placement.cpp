// SPDX-License-Identifier: GPL-3.0-or-later
// Where the sessions of a new plan are placed, in the cases that a therapist would name.
#include "domain/Placement.h"
#include "domain/SlotSamples.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Placement : public QObject
{
    Q_OBJECT

private slots:
    void emptyCalendarGivesTheIdealDates();
    void nothingToPlace();
    void oneHolidayMovesOneSession();
    void aClosedFirstDayDelaysNobodyElse();
    void takesTheBestNotTheFirstFit();
    void takesTheNearestTimeOfTheDay_data();
    void takesTheNearestTimeOfTheDay();
    void wishes_data();
    void wishes();
    void fortyHoursBetweenSessions();
    void otherPlansKeepTheGapToo();
    void equalCostGoesTowardsTheUsualTime();
    void longClosureOpensLaterDays();
};

void tst_Placement::emptyCalendarGivesTheIdealDates()
{
    const PlacementTask task = placementOf(u"2x/wk x 2, 1x/wk x 2, 1x/2wk x 2"_s);
    const PlacementOutcome outcome = outcomeOf(task);
    QCOMPARE(daysOf(outcome), daysFrom(monday, {0, 3, 7, 10, 14, 21, 28, 42}));
    for (const PlacedVisit &visit : outcome.placed) {
        QCOMPARE(visit.start.time(), QTime(10, 0));
        QCOMPARE(visit.start.zone, berlin);
    }
    QCOMPARE(outcome.cost.main, 0);
}

void tst_Placement::nothingToPlace()
{
    PlacementTask task = placementOf(u"1x/wk x 2"_s);
    task.visits.clear();
    const auto outcome = placeVisits(task);
    QVERIFY(outcome);
    QCOMPARE(*outcome, PlacementOutcome{});
}

void tst_Placement::oneHolidayMovesOneSession()
{
    PlacementTask task = placementOf(u"1x/wk x 6"_s);
    task.rules.calendar.closed = {{monday.addDays(14), monday.addDays(14), u"Holiday"_s}};
    QCOMPARE(daysOf(outcomeOf(task)), daysFrom(monday, {0, 7, 15, 21, 28, 35}));
}

void tst_Placement::aClosedFirstDayDelaysNobodyElse()
{
    PlacementTask task = placementOf(u"1x/wk x 8"_s);
    task.rules.calendar.closed = {{monday, monday, {}}};
    QCOMPARE(daysOf(outcomeOf(task)), daysFrom(monday, {1, 7, 14, 21, 28, 35, 42, 49}));
}

// The second session has to wait until Thursday. First fit would put the third on its Monday all
// the same, four days later; the rhythm is better when it waits as well.
void tst_Placement::takesTheBestNotTheFirstFit()
{
    PlacementTask task = placementOf(u"1x/wk x 3"_s);
    task.visits.removeFirst();
    task.fixed = {{1, monday, at(monday, QTime(10, 0)).utc, 60}};
    task.rules.notBefore = at(monday.addDays(1), QTime(0, 0)).utc;
    task.rules.calendar.closed = {{monday.addDays(4), monday.addDays(9)}};
    const PlacementOutcome outcome = outcomeOf(task);
    QCOMPARE(daysOf(outcome), daysFrom(monday, {10, 17}));
    const int aside = 3 * weights::dayFromIdeal + weights::otherWeekday;
    QCOMPARE(outcome.cost.main, 3 * 3 * weights::gapDaySquared + 2 * aside);
}

void tst_Placement::takesTheNearestTimeOfTheDay_data()
{
    QTest::addColumn<QTime>("busyFrom");
    QTest::addColumn<int>("busyMinutes");
    QTest::addColumn<int>("buffer");
    QTest::addColumn<QTime>("placed");
    QTest::newRow("free") << QTime(14, 0) << 60 << 15 << QTime(10, 0);
    QTest::newRow("ends in time") << QTime(8, 45) << 60 << 15 << QTime(10, 0);
    QTest::newRow("ends too late for the buffer") << QTime(8, 45) << 61 << 15 << QTime(10, 15);
    QTest::newRow("no buffer") << QTime(8, 30) << 90 << 0 << QTime(10, 0);
    QTest::newRow("begins too early for the buffer") << QTime(11, 14) << 60 << 15 << QTime(9, 45);
    QTest::newRow("earlier of two equally near") << QTime(10, 59) << 1 << 14 << QTime(9, 45);
    QTest::newRow("whole morning") << QTime(8, 30) << 240 << 15 << QTime(13, 0);
    QTest::newRow("break is kept") << QTime(8, 30) << 150 << 15 << QTime(11, 15);
    QTest::newRow("no room before the break") << QTime(8, 30) << 170 << 15 << QTime(13, 0);
}

void tst_Placement::takesTheNearestTimeOfTheDay()
{
    QFETCH(QTime, busyFrom);
    QFETCH(int, busyMinutes);
    QFETCH(int, buffer);
    PlacementTask task = placementOf(u"1x/wk x 1"_s);
    task.visits = {{1, 0, monday, 60, {}}};
    task.rules.busy = {busyAt(monday, busyFrom, busyMinutes)};
    task.rules.calendar.bufferMinutes = buffer;
    QTEST(outcomeOf(task).placed.first().start.time(), "placed");
}

void tst_Placement::wishes_data()
{
    QTest::addColumn<Weekdays>("weekdays");
    QTest::addColumn<Wish>("weekdayWish");
    QTest::addColumn<QList<LocalSpan>>("times");
    QTest::addColumn<Wish>("timeWish");
    QTest::addColumn<bool>("isFull"); // Tuesday, and every afternoon
    QTest::addColumn<QDateTime>("placed");
    const QList<LocalSpan> any;
    const QList<LocalSpan> afternoon{{QTime(14, 0), QTime(17, 0)}};
    const auto when = [](int days, QTime time) { return QDateTime(monday.addDays(days), time); };
    const auto required = Wish::Required;
    const auto preferred = Wish::Preferred;
    QTest::newRow("none") << Weekdays{} << required << any << required << true << when(0, {10, 0});
    QTest::newRow("day required") << Weekdays{Qt::Tuesday} << required << any << required << false
                                  << when(1, {10, 0});
    QTest::newRow("day preferred")
        << Weekdays{Qt::Tuesday} << preferred << any << required << false << when(1, {10, 0});
    QTest::newRow("day required, full: a week later")
        << Weekdays{Qt::Tuesday} << required << any << required << true << when(8, {10, 0});
    QTest::newRow("day preferred, full: not worth four days")
        << Weekdays{Qt::Tuesday, Qt::Friday} << preferred << any << required << true
        << when(0, {10, 0});
    QTest::newRow("time required")
        << Weekdays{} << required << afternoon << required << false << when(0, {14, 0});
    QTest::newRow("time preferred")
        << Weekdays{} << required << afternoon << preferred << false << when(0, {14, 0});
    QTest::newRow("time preferred, full: another time of the day")
        << Weekdays{} << required << afternoon << preferred << true << when(0, {10, 0});
}

void tst_Placement::wishes()
{
    QFETCH(bool, isFull);
    QFETCH(QDateTime, placed);
    PlacementTask task = placementOf(u"1x/wk x 1"_s);
    QFETCH(Weekdays, weekdays);
    QFETCH(Wish, weekdayWish);
    QFETCH(QList<LocalSpan>, times);
    QFETCH(Wish, timeWish);
    task.rules.weekdays = weekdays;
    task.rules.weekdayWish = weekdayWish;
    task.rules.times = times;
    task.rules.timeWish = timeWish;
    if (isFull) {
        task.rules.busy << busyAt(monday.addDays(1), QTime(8, 0), 600);
        for (int day = 0; day < 120; ++day)
            task.rules.busy << busyAt(monday.addDays(day), QTime(13, 0), 300);
    }
    const auto outcome = outcomeOf(task);
    QCOMPARE(outcome.placed.size(), 1);
    QCOMPARE(outcome.placed.first().start.day(), placed.date());
    QCOMPARE(outcome.placed.first().start.time(), placed.time());
}

// Five a week is what the order says; the body gets its 40 hours all the same.
void tst_Placement::fortyHoursBetweenSessions()
{
    const PlacementTask task = placementOf(u"5x/wk x 2"_s);
    const PlacementOutcome outcome = outcomeOf(task);
    QCOMPARE(outcome.placed.size(), 10);
    for (int i = 1; i < outcome.placed.size(); ++i) {
        const QDateTime end = outcome.placed.at(i - 1).start.utc.addSecs(3600);
        QVERIFY(end.secsTo(outcome.placed.at(i).start.utc) >= 40 * 3600);
    }
    PlacementTask daily = task;
    daily.rules.minimumGap = 0;
    QCOMPARE(daysOf(outcomeOf(daily)).first(3), daysFrom(monday, {0, 1, 2}));
}

void tst_Placement::otherPlansKeepTheGapToo()
{
    PlacementTask task = placementOf(u"1x/wk x 1"_s);
    task.rules.otherPlans = {busyAt(monday.addDays(-1), QTime(18, 0))};
    // Sunday, 19:00, and 40 hours: Tuesday at 11.
    const ZonedTime start = outcomeOf(task).placed.first().start;
    QCOMPARE(start.day(), monday.addDays(1));
    QCOMPARE(start.time(), QTime(11, 0));
}

// On Sunday only 10:15 is free, on Tuesday only 10:00, and 10:05 is what the client is used to:
// both are a quarter begun, a day out of rhythm and another weekday. Five minutes decide.
void tst_Placement::equalCostGoesTowardsTheUsualTime()
{
    PlacementTask task = placementOf(u"1x/wk x 3"_s);
    task.visits.removeFirst();
    task.fixed = {{1, monday, at(monday, QTime(10, 5)).utc, 60}};
    task.rules.notBefore = at(monday.addDays(1), QTime(0, 0)).utc;
    task.rules.usualTime = QTime(10, 5);
    task.rules.calendar.hours.set(Qt::Sunday, {{QTime(10, 15), QTime(11, 15)}});
    task.rules.calendar.hours.set(Qt::Tuesday, {{QTime(10, 0), QTime(11, 0)}});
    for (const int closed : {7, 13, 15})
        task.rules.calendar.closed << ClosedDays{monday.addDays(closed), monday.addDays(closed)};
    QCOMPARE(daysOf(outcomeOf(task)), daysFrom(monday, {8, 14}));
    QCOMPARE(outcomeOf(task).placed.first().start.time(), QTime(10, 0));
}

void tst_Placement::longClosureOpensLaterDays()
{
    PlacementTask task = placementOf(u"1x/wk x 3"_s);
    task.rules.calendar.closed = {{monday, monday.addDays(100), u"Building works"_s}};
    const PlacementOutcome outcome = outcomeOf(task);
    QCOMPARE(daysOf(outcome), daysFrom(monday, {101, 108, 115}));
}

QTEST_GUILESS_MAIN(tst_Placement)
#include "tst_placement.moc"
