// SPDX-License-Identifier: GPL-3.0-or-later
// Placement beside what stands already: sessions held, confirmed, and bookings that the client
// knows.
#include "domain/Placement.h"
#include "domain/SlotSamples.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PlacementKnown : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatTheClientKnows();
    void aTornGapIsWorthAMove();
    void aRegularDayStaysTheDay();
    void staysBeforeWhatIsConfirmed();
    void aConfirmedSessionFarTooEarlyIsMet();
    void confirmedSessionsMayBeTooNear();
    void theLastOneHeldCounts();
    void aLateStartIsNoReasonToHurry();
};

// Each booking is a little off the taper; none is so far off that the client should be called.
void tst_PlacementKnown::keepsWhatTheClientKnows()
{
    PlacementTask task = placementOf(u"1x/wk x 5"_s);
    const QList<int> offsets{0, 8, 14, 22, 28};
    for (int i = 0; i < offsets.size(); ++i)
        task.visits[i].booked = at(monday.addDays(offsets.at(i)), QTime(11, 20));
    const PlacementOutcome outcome = outcomeOf(task);
    QCOMPARE(daysOf(outcome), daysFrom(monday, offsets));
    for (const PlacedVisit &visit : outcome.placed)
        QCOMPARE(visit.start.time(), QTime(11, 20));
}

void tst_PlacementKnown::aTornGapIsWorthAMove()
{
    PlacementTask task = placementOf(u"1x/wk x 3"_s);
    const QList<int> offsets{0, 4, 14}; // gaps of 4 and 10
    for (int i = 0; i < offsets.size(); ++i)
        task.visits[i].booked = at(monday.addDays(offsets.at(i)), QTime(11, 0));
    const PlacementOutcome outcome = outcomeOf(task);
    QCOMPARE(daysOf(outcome), daysFrom(monday, {0, 7, 14}));
    QCOMPARE(outcome.placed.at(1).start.time(), QTime(11, 0));
}

// The course was to begin on a Monday; this client comes on Thursdays, and goes on doing so.
void tst_PlacementKnown::aRegularDayStaysTheDay()
{
    PlacementTask task = placementOf(u"1x/wk x 24"_s);
    for (int i = 0; i < 3; ++i) {
        task.fixed << FixedVisit{i + 1, task.visits.first().ideal,
                                 at(monday.addDays(7 * i + 3), QTime(10, 0)).utc, 60};
        task.visits.removeFirst();
    }
    task.rules.notBefore = at(monday.addDays(18), QTime(0, 0)).utc;
    const QList<QDate> days = daysOf(outcomeOf(task));
    for (int i = 0; i < 21; ++i)
        QCOMPARE(days.at(i), monday.addDays(24 + 7 * i));
}

void tst_PlacementKnown::staysBeforeWhatIsConfirmed()
{
    PlacementTask task = placementOf(u"1x/wk x 4"_s);
    task.visits.removeAt(2);
    task.fixed = {{3, monday.addDays(14), at(monday.addDays(9), QTime(9, 0)).utc, 60}};
    const PlacementOutcome outcome = outcomeOf(task);
    QCOMPARE(outcome.placed.size(), 3);
    QVERIFY(outcome.placed.at(1).start.utc.addSecs(41 * 3600) <= task.fixed.first().start);
    QVERIFY(outcome.placed.at(2).start.day() > monday.addDays(9));
}

void tst_PlacementKnown::aConfirmedSessionFarTooEarlyIsMet()
{
    PlacementTask task = placementOf(u"1x/wk x 1"_s);
    task.visits.first().ideal = monday.addDays(80);
    task.fixed = {{2, monday.addDays(87), at(monday.addDays(10), QTime(9, 0)).utc, 60}};
    const PlacementOutcome outcome = outcomeOf(task);
    QVERIFY(!outcome.obstacle);
    QVERIFY(outcome.placed.first().start.utc.addSecs(41 * 3600) <= task.fixed.first().start);
}

// What has been agreed on stands; the rules are for what is placed.
void tst_PlacementKnown::confirmedSessionsMayBeTooNear()
{
    PlacementTask task = placementOf(u"1x/wk x 4"_s);
    task.visits = {task.visits.first(), task.visits.last()};
    task.fixed = {{2, monday.addDays(7), at(monday.addDays(7), QTime(9, 0)).utc, 60},
                  {3, monday.addDays(14), at(monday.addDays(8), QTime(9, 0)).utc, 60}};
    const PlacementOutcome outcome = outcomeOf(task);
    QCOMPARE(outcome.placed.size(), 2);
    QVERIFY(outcome.cost.isPossible());
    QCOMPARE(outcome.placed.first().start.day(), monday);
    QVERIFY(outcome.placed.last().start.day() > monday.addDays(8));
}

// Session 2 was made up after session 3: the 40 hours run from its end, Monday at 17:00.
void tst_PlacementKnown::theLastOneHeldCounts()
{
    PlacementTask task = placementOf(u"1x/wk x 1"_s);
    task.visits = {{4, 0, monday.addDays(15), 60, {}}};
    task.fixed = {{2, monday.addDays(14), at(monday.addDays(14), QTime(16, 0)).utc, 60},
                  {3, monday.addDays(7), at(monday.addDays(7), QTime(10, 0)).utc, 60}};
    task.rules.notBefore = at(monday.addDays(15), QTime(0, 0)).utc;
    QCOMPARE(outcomeOf(task).placed.first().start.utc, at(monday.addDays(16), QTime(10, 0)).utc);
}

// Seven weeks without a session, and today is a Sunday that is worked. The course goes on on the
// client's Mondays; it does not hurry as though one day more were still to be saved at any price.
void tst_PlacementKnown::aLateStartIsNoReasonToHurry()
{
    PlacementTask task = placementOf(u"1x/wk x 5"_s);
    task.visits.removeFirst();
    task.fixed = {{1, monday, at(monday, QTime(10, 0)).utc, 60}};
    task.rules.weekdays = {Qt::Monday};
    task.rules.weekdayWish = Wish::Preferred;
    task.rules.calendar.hours.set(Qt::Sunday, {{QTime(9, 0), QTime(17, 0)}});
    task.rules.notBefore = at(monday.addDays(48), QTime(0, 0)).utc;
    QCOMPARE(daysOf(outcomeOf(task)), daysFrom(monday, {49, 56, 63, 70}));
}

QTEST_GUILESS_MAIN(tst_PlacementKnown)
#include "tst_placement_known.moc"
