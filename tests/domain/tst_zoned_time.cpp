// SPDX-License-Identifier: GPL-3.0-or-later
// Local times to instants and back, where clocks jump: skipped hours, hours that come twice, half
// hours, a skipped day, and zones that this machine does not know.
#include "domain/ZonedTime.h"

#include <QTest>
#include <QTimeZone>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ZonedTime : public QObject
{
    Q_OBJECT

private slots:
    void fromLocal_data();
    void fromLocal();
    void everyHourOfAYear_data();
    void everyHourOfAYear();
    void startsOfDays_data();
    void startsOfDays();
    void knownZones();
    void unknownZoneIsReadAsUtc();
};

void tst_ZonedTime::fromLocal_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("local");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QTime>("shown");
    const auto row = [](const char *zone, int y, int m, int d, int hour, int minute,
                        const QString &utc, QTime shown) {
        const QDateTime local(QDate(y, m, d), QTime(hour, minute), Qt::UTC);
        QTest::addRow("%s %s", zone, qPrintable(local.toString(u"yyyy-MM-dd HH:mm"_s)))
            << QByteArray(zone) << local << utc << shown;
    };
    row("Europe/Berlin", 2026, 11, 9, 10, 0, u"2026-11-09T09:00:00Z"_s, {10, 0});
    row("Europe/Berlin", 2026, 7, 1, 10, 0, u"2026-07-01T08:00:00Z"_s, {10, 0});
    // 29 March 2026: 02:00 to 03:00 is skipped
    row("Europe/Berlin", 2026, 3, 29, 1, 59, u"2026-03-29T00:59:00Z"_s, {1, 59});
    row("Europe/Berlin", 2026, 3, 29, 2, 0, u"2026-03-29T01:00:00Z"_s, {3, 0});
    row("Europe/Berlin", 2026, 3, 29, 2, 30, u"2026-03-29T01:30:00Z"_s, {3, 30});
    row("Europe/Berlin", 2026, 3, 29, 3, 0, u"2026-03-29T01:00:00Z"_s, {3, 0});
    row("Europe/Berlin", 2026, 3, 30, 2, 30, u"2026-03-30T00:30:00Z"_s, {2, 30});
    // 25 October 2026: 02:00 to 03:00 comes twice
    row("Europe/Berlin", 2026, 10, 25, 1, 59, u"2026-10-24T23:59:00Z"_s, {1, 59});
    row("Europe/Berlin", 2026, 10, 25, 2, 30, u"2026-10-25T00:30:00Z"_s, {2, 30});
    row("Europe/Berlin", 2026, 10, 25, 3, 0, u"2026-10-25T02:00:00Z"_s, {3, 0});
    row("Europe/Berlin", 2026, 10, 26, 2, 30, u"2026-10-26T01:30:00Z"_s, {2, 30});
    // 8 March and 1 November 2026
    row("America/New_York", 2026, 3, 8, 2, 30, u"2026-03-08T07:30:00Z"_s, {3, 30});
    row("America/New_York", 2026, 3, 9, 2, 0, u"2026-03-09T06:00:00Z"_s, {2, 0});
    row("America/New_York", 2026, 11, 1, 1, 30, u"2026-11-01T05:30:00Z"_s, {1, 30});
    row("America/New_York", 2026, 11, 1, 2, 0, u"2026-11-01T07:00:00Z"_s, {2, 0});
    row("America/New_York", 2026, 11, 2, 1, 30, u"2026-11-02T06:30:00Z"_s, {1, 30});
    row("Asia/Ho_Chi_Minh", 2026, 3, 29, 2, 30, u"2026-03-28T19:30:00Z"_s, {2, 30});
    // Half an hour: 4 October 2026 forward, 5 April 2026 back
    row("Australia/Lord_Howe", 2026, 10, 4, 2, 15, u"2026-10-03T15:45:00Z"_s, {2, 45});
    row("Australia/Lord_Howe", 2026, 4, 5, 1, 45, u"2026-04-04T14:45:00Z"_s, {1, 45});
    row("Australia/Lord_Howe", 2026, 4, 5, 2, 0, u"2026-04-04T15:30:00Z"_s, {2, 0});
    // Samoa had no 30 December 2011 at all
    row("Pacific/Apia", 2011, 12, 30, 12, 0, u"2011-12-30T22:00:00Z"_s, {12, 0});
}

void tst_ZonedTime::fromLocal()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, local);
    QFETCH(QString, utc);
    QFETCH(QTime, shown);
    const auto time = ZonedTime::fromLocal(local.date(), local.time(), zone);
    QCOMPARE(time.utc.toString(Qt::ISODate), utc);
    QCOMPARE(time.utc.timeSpec(), Qt::UTC);
    QCOMPARE(time.time(), shown);
    QCOMPARE(time.zone, zone);
}

void tst_ZonedTime::everyHourOfAYear_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("skipped"); // quarters of an hour that the year does not have
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << 4;
    QTest::newRow("New York") << QByteArray("America/New_York") << 4;
    QTest::newRow("Ho Chi Minh") << QByteArray("Asia/Ho_Chi_Minh") << 0;
    QTest::newRow("Lord Howe") << QByteArray("Australia/Lord_Howe") << 2;
}

// Every local quarter of an hour comes back as it was, but for those the clock skips; and time
// never runs backwards but within the skipped ones.
void tst_ZonedTime::everyHourOfAYear()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, skipped);
    int moved = 0;
    const QDateTime begin(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    for (QDateTime local = begin; local.date().year() == 2026; local = local.addSecs(900)) {
        const auto time = ZonedTime::fromLocal(local.date(), local.time(), zone);
        if (time.time() == local.time() && time.day() == local.date())
            continue;
        ++moved;
        QVERIFY(time.local().date() == local.date() && time.time() > local.time());
    }
    QCOMPARE(moved, skipped);
}

void tst_ZonedTime::startsOfDays_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("hours");
    QTest::newRow("ordinary") << QByteArray("Europe/Berlin") << QDate(2026, 11, 9) << 24;
    QTest::newRow("short") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << 23;
    QTest::newRow("long") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << 25;
    // Cairo's clocks go forward at midnight: the day begins at 01:00.
    QTest::newRow("no midnight") << QByteArray("Africa/Cairo") << QDate(2024, 4, 26) << 23;
}

void tst_ZonedTime::startsOfDays()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    QFETCH(int, hours);
    const QDateTime begin = startOfDay(day, zone);
    QCOMPARE(begin.secsTo(startOfDay(day.addDays(1), zone)), qint64(hours) * 3600);
    QCOMPARE((ZonedTime{begin, zone}.day()), day);
    QCOMPARE((ZonedTime{begin.addSecs(-1), zone}.day()), day.addDays(-1));
}

void tst_ZonedTime::knownZones()
{
    for (const char *zone : {"Europe/Berlin", "Asia/Saigon", "UTC", "America/Argentina/Ushuaia"})
        QVERIFY2(isKnownZone(zone), zone);
    for (const char *zone : {"", "Berlin", "Europe/Atlantis", "../../etc/passwd", "Europe/Berlin "})
        QVERIFY2(!isKnownZone(zone), zone);
}

// A practice may come from a machine with newer zones; opening it must not fall over.
void tst_ZonedTime::unknownZoneIsReadAsUtc()
{
    const auto time = ZonedTime::fromLocal(QDate(2026, 11, 9), QTime(10, 0), "Europe/Atlantis");
    QCOMPARE(time.utc.toString(Qt::ISODate), u"2026-11-09T10:00:00Z"_s);
    QCOMPARE(time.zone, QByteArray("Europe/Atlantis"));
    QCOMPARE(time.time(), QTime(10, 0));
    QVERIFY(time.isValid());
    QVERIFY(!ZonedTime().isValid());
}

QTEST_GUILESS_MAIN(tst_ZonedTime)
#include "tst_zoned_time.moc"
