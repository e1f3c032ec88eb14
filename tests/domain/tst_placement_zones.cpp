// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions keep their local time where the clock jumps, in zones with and without such jumps, and
// bookings survive a change of the practice's zone.
#include "domain/Placement.h"
#include "domain/SlotSamples.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PlacementZones : public QObject
{
    Q_OBJECT

private slots:
    void localTimeIsKept_data();
    void localTimeIsKept();
    void anHourThatIsMissing_data();
    void anHourThatIsMissing();
    void anHourThatComesTwice_data();
    void anHourThatComesTwice();
    void theGapCountsRealHours();
    void hoursEndByTheClock();
    void theSecondComingOfAnHourIsStillABooking();
    void bookingsSurviveAnotherZone();
    void bookingsOutsideTheNewHoursAreMoved();
    void anUnknownZoneIsReadAsUtc();
};

namespace {

PlacementTask taskIn(const QByteArray &zone, QDate start, int weeks, QTime usual)
{
    PlacementTask task;
    task.visits = visitsOf(u"1x/wk x %1"_s.arg(weeks), start);
    task.rules = rulesFrom(start);
    task.rules.zone = zone;
    task.rules.notBefore = startOfDay(start, zone);
    task.rules.usualTime = usual;
    task.rules.calendar.hours = OpeningHours::roundTheClock();
    return task;
}

} // namespace

void tst_PlacementZones::localTimeIsKept_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<int>("offsets"); // how many different ones to UTC
    QTest::newRow("Berlin, spring") << QByteArray("Europe/Berlin") << QDate(2026, 3, 9) << 2;
    QTest::newRow("Berlin, autumn") << QByteArray("Europe/Berlin") << QDate(2026, 10, 5) << 2;
    QTest::newRow("New York, spring") << QByteArray("America/New_York") << QDate(2026, 2, 23) << 2;
    QTest::newRow("New York, autumn") << QByteArray("America/New_York") << QDate(2026, 10, 19) << 2;
    QTest::newRow("Ho Chi Minh") << QByteArray("Asia/Ho_Chi_Minh") << QDate(2026, 3, 9) << 1;
    QTest::newRow("Lord Howe, autumn")
        << QByteArray("Australia/Lord_Howe") << QDate(2026, 3, 16) << 2;
    QTest::newRow("Lord Howe, spring")
        << QByteArray("Australia/Lord_Howe") << QDate(2026, 9, 14) << 2;
}

void tst_PlacementZones::localTimeIsKept()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, start);
    const auto outcome = placeVisits(taskIn(zone, start, 8, QTime(9, 0)));
    QVERIFY(outcome && !outcome->obstacle);
    QSet<int> offsets;
    for (int i = 0; i < 8; ++i) {
        const ZonedTime &time = outcome->placed.at(i).start;
        QCOMPARE(time.time(), QTime(9, 0));
        QCOMPARE(time.day(), start.addDays(7 * i));
        QCOMPARE(time.zone, zone);
        offsets << time.local().offsetFromUtc();
    }
    QTEST(static_cast<int>(offsets.size()), "offsets");
    QCOMPARE(outcome->cost.main, 0);
}

void tst_PlacementZones::anHourThatIsMissing_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("asked");
    QTest::addColumn<QTime>("shown");
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << QTime(2, 30)
                            << QTime(3, 30);
    QTest::newRow("New York") << QByteArray("America/New_York") << QDate(2026, 3, 8) << QTime(2, 30)
                              << QTime(3, 30);
    QTest::newRow("Ho Chi Minh") << QByteArray("Asia/Ho_Chi_Minh") << QDate(2026, 3, 29)
                                 << QTime(2, 30) << QTime(2, 30);
    QTest::newRow("Lord Howe") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4)
                               << QTime(2, 15) << QTime(2, 45);
}

// The week before and the week behind are at the asked time; on the day itself it is moved on.
void tst_PlacementZones::anHourThatIsMissing()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    QFETCH(QTime, asked);
    const auto outcome = placeVisits(taskIn(zone, day.addDays(-7), 3, asked));
    QVERIFY(outcome && !outcome->obstacle);
    QCOMPARE(outcome->placed.at(0).start.time(), asked);
    QTEST(outcome->placed.at(1).start.time(), "shown");
    QCOMPARE(outcome->placed.at(1).start.day(), day);
    QCOMPARE(outcome->placed.at(2).start.time(), asked);
}

void tst_PlacementZones::anHourThatComesTwice_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("asked");
    QTest::addColumn<QString>("utc");
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << QTime(2, 30)
                            << u"2026-10-25T00:30:00Z"_s;
    QTest::newRow("New York") << QByteArray("America/New_York") << QDate(2026, 11, 1)
                              << QTime(1, 30) << u"2026-11-01T05:30:00Z"_s;
    QTest::newRow("Ho Chi Minh") << QByteArray("Asia/Ho_Chi_Minh") << QDate(2026, 10, 25)
                                 << QTime(2, 30) << u"2026-10-24T19:30:00Z"_s;
    QTest::newRow("Lord Howe") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5)
                               << QTime(1, 45) << u"2026-04-04T14:45:00Z"_s;
}

void tst_PlacementZones::anHourThatComesTwice()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    QFETCH(QTime, asked);
    const auto outcome = placeVisits(taskIn(zone, day, 1, asked));
    QVERIFY(outcome && !outcome->obstacle);
    QTEST(outcome->placed.first().start.utc.toString(Qt::ISODate), "utc");
}

// Friday 27 March, 18:00 to 19:00, to Sunday 29 March, 11:00, is 40 hours by the clock but 39 in
// truth.
void tst_PlacementZones::theGapCountsRealHours()
{
    PlacementTask task = taskIn(berlin, QDate(2026, 3, 29), 1, QTime(11, 0));
    task.rules.otherPlans = {busyAt(QDate(2026, 3, 27), QTime(18, 0))};
    QCOMPARE(placeVisits(task)->placed.first().start.time(), QTime(12, 0));
    task.rules.otherPlans.clear();
    task.visits.first().number = 2;
    task.fixed = {{1, QDate(2026, 3, 27), at(QDate(2026, 3, 27), QTime(18, 0)).utc, 60}};
    task.visits.first().ideal = QDate(2026, 3, 29);
    QCOMPARE(placeVisits(task)->placed.first().start.time(), QTime(12, 0));
}

// Open from 01:00 to 04:00: three hours on most days, two on the one, four on the other.
void tst_PlacementZones::hoursEndByTheClock()
{
    const auto fits = [](QDate day, int minutes) {
        PlacementTask task = taskIn(berlin, day, 1, QTime(1, 0));
        task.rules.calendar.hours = {};
        for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday)
            task.rules.calendar.hours.set(static_cast<Qt::DayOfWeek>(weekday), {});
        task.rules.calendar.hours.set(Qt::Sunday, {{QTime(1, 0), QTime(4, 0)}});
        task.visits.first().minutes = minutes;
        const auto outcome = placeVisits(task);
        return outcome && !outcome->obstacle && outcome->placed.first().start.day() == day;
    };
    QVERIFY(fits(QDate(2026, 3, 22), 180));
    QVERIFY(!fits(QDate(2026, 3, 22), 181));
    QVERIFY(fits(QDate(2026, 3, 29), 120));
    QVERIFY(!fits(QDate(2026, 3, 29), 121));
    QVERIFY(fits(QDate(2026, 10, 25), 240));
    QVERIFY(!fits(QDate(2026, 10, 25), 241));
}

void tst_PlacementZones::theSecondComingOfAnHourIsStillABooking()
{
    const QDate day(2026, 10, 25);
    PlacementTask task = taskIn(berlin, day, 1, QTime(2, 30));
    const ZonedTime second{QDateTime(day, QTime(1, 30), Qt::UTC), berlin};
    QCOMPARE(second.time(), QTime(2, 30));
    task.visits.first().booked = second;
    QCOMPARE(placeVisits(task)->placed.first().start, second);
}

// The practice moves from Berlin to New York: 16:00 there is 10:00 here, on the same instant.
void tst_PlacementZones::bookingsSurviveAnotherZone()
{
    PlacementTask task = taskIn("America/New_York", monday, 4, QTime(10, 0));
    task.rules.calendar.hours = {};
    for (int i = 0; i < 4; ++i)
        task.visits[i].booked = at(monday.addDays(7 * i), QTime(16, 0));
    const auto outcome = placeVisits(task);
    QVERIFY(outcome);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(outcome->placed.at(i).start, task.visits.at(i).booked);
}

// 10:00 in Berlin is 04:00 in New York: not worked. The session is moved to 10:00 of the new clock.
void tst_PlacementZones::bookingsOutsideTheNewHoursAreMoved()
{
    PlacementTask task = taskIn("America/New_York", monday, 4, QTime(9, 0));
    task.rules.calendar.hours = {};
    for (int i = 0; i < 4; ++i)
        task.visits[i].booked = at(monday.addDays(7 * i), QTime(10, 0));
    const auto outcome = placeVisits(task);
    QVERIFY(outcome);
    for (int i = 0; i < 4; ++i) {
        const ZonedTime expected = at(monday.addDays(7 * i), QTime(10, 0), "America/New_York");
        QCOMPARE(outcome->placed.at(i).start, expected);
    }
}

void tst_PlacementZones::anUnknownZoneIsReadAsUtc()
{
    const auto outcome = placeVisits(taskIn("Europe/Atlantis", monday, 2, QTime(9, 0)));
    QVERIFY(outcome && !outcome->obstacle);
    QCOMPARE(outcome->placed.first().start.utc, QDateTime(monday, QTime(9, 0), Qt::UTC));
    QCOMPARE(outcome->placed.first().start.zone, QByteArray("Europe/Atlantis"));
}

QTEST_GUILESS_MAIN(tst_PlacementZones)
#include "tst_placement_zones.moc"
