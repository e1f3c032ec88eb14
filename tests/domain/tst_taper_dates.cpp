// SPDX-License-Identifier: GPL-3.0-or-later
// Where a taper alone puts its sessions: the presets' totals, the spread within a period, and that
// a client keeps the weekday.
#include "domain/SlotSamples.h"
#include "domain/StepSamples.h"
#include "domain/TaperDates.h"
#include "domain/TaperNotation.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_TaperDates : public QObject
{
    Q_OBJECT

private slots:
    void presets_data();
    void presets();
    void offsets_data();
    void offsets();
    void offsetsStayWithinTheirPeriod();
    void lengths_data();
    void lengths();
    void keepsTheWeekday();
    void phasesFollowEachOther();
    void openPhaseFollowsItsLimit();
    void crossesYearAndLeapDay();
};

namespace {

QStringList days(const QList<IdealDate> &dates)
{
    QStringList result;
    for (const IdealDate &date : dates)
        result << date.day.toString(Qt::ISODate);
    return result;
}

} // namespace

void tst_TaperDates::presets_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("sessions");
    QTest::addColumn<bool>("isFixed");
    QTest::newRow("acute_episode") << u"2x/wk x 2, 1x/wk x 2, then review"_s << 6 << true;
    QTest::newRow("subacute") << u"2x/wk x 2, 1x/wk x 4, 1x/2wk x 4"_s << 12 << true;
    QTest::newRow("chronic_standard") << u"1x/wk x 10, 1x/2wk x 4"_s << 14 << true;
    QTest::newRow("chronic_intensive") << u"2x/wk x 4, 1x/wk x 6"_s << 14 << true;
    QTest::newRow("stress_dominant")
        << u"1x/wk x 4, 1x/2wk x 4, 1x/4wk"_s << 8 + openPhaseSessions << false;
    QTest::newRow("maintenance") << u"1x/4wk"_s << openPhaseSessions << false;
    QTest::newRow("product.md") << u"2x/wk x 3, 1x/wk x 6, 1x/2wk x 12"_s << 24 << true;
    QTest::newRow("spread") << u"10 visits in 12wk"_s << 10 << true;
    QTest::newRow("expected") << u"2x/wk until pain is halved, 1x/wk x 6"_s << 14 << false;
}

void tst_TaperDates::presets()
{
    QFETCH(QString, line);
    QFETCH(int, sessions);
    QFETCH(bool, isFixed);
    const Taper taper = taperOf(line);
    QCOMPARE(totalSessions(taper), sessions);
    QCOMPARE(hasFixedLength(taper), isFixed);
    QCOMPARE(idealDates(taper, monday).size(), sessions);
}

void tst_TaperDates::offsets_data()
{
    QTest::addColumn<int>("sessions");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<QList<int>>("offsets");
    QTest::newRow("1x/wk") << 1 << 1 << QList{0, 7, 14};
    QTest::newRow("2x/wk") << 2 << 1 << QList{0, 3, 7, 10};
    QTest::newRow("3x/wk") << 3 << 1 << QList{0, 2, 4, 7};
    QTest::newRow("7x/wk") << 7 << 1 << QList{0, 1, 2, 3, 4, 5, 6, 7};
    QTest::newRow("1x/2wk") << 1 << 2 << QList{0, 14, 28};
    QTest::newRow("3x/2wk") << 3 << 2 << QList{0, 4, 9, 14};
    QTest::newRow("10 in 12wk") << 10 << 12 << QList{0, 8, 16, 25, 33, 42, 50, 58, 67, 75, 84};
}

void tst_TaperDates::offsets()
{
    QFETCH(int, sessions);
    QFETCH(int, weeks);
    QFETCH(QList<int>, offsets);
    for (int i = 0; i < offsets.size(); ++i)
        QCOMPARE(offsetDays({sessions, weeks}, i), offsets.at(i));
}

void tst_TaperDates::offsetsStayWithinTheirPeriod()
{
    for (int weeks = 1; weeks <= 52; ++weeks) {
        for (int sessions = 1; sessions <= 7 * weeks; ++sessions) {
            const Cadence cadence{sessions, weeks};
            QCOMPARE(offsetDays(cadence, sessions), 7 * weeks);
            for (int i = 1; i <= sessions; ++i)
                QVERIFY(offsetDays(cadence, i) > offsetDays(cadence, i - 1));
        }
    }
}

void tst_TaperDates::lengths_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("sessions");
    QTest::addColumn<int>("span");
    QTest::newRow("periods") << u"2x/wk x 3"_s << 6 << 21;
    QTest::newRow("fortnights") << u"1x/2wk x 12"_s << 12 << 168;
    QTest::newRow("weeks") << u"2x/wk x 3wk"_s << 6 << 21;
    QTest::newRow("weeks, part of a period") << u"1x/2wk x 3wk"_s << 2 << 21;
    QTest::newRow("a week of 3x/2wk") << u"3x/2wk x 1wk"_s << 2 << 7;
    QTest::newRow("months") << u"1x/4wk x 3mo"_s << 3 << 84;
    QTest::newRow("visits") << u"2x/wk x 7 visits"_s << 7 << 24;
    QTest::newRow("spread") << u"10 visits in 12wk"_s << 10 << 84;
    QTest::newRow("open") << u"1x/4wk"_s << 12 << 336;
}

void tst_TaperDates::lengths()
{
    QFETCH(QString, line);
    QFETCH(int, sessions);
    QFETCH(int, span);
    const Taper taper = taperOf(line);
    QCOMPARE(sessionCount(taper.phases.first()), sessions);
    QCOMPARE(spanDays(taper.phases.first()), span);
    QCOMPARE(phaseStarts(taper, monday).last(), monday.addDays(span));
}

void tst_TaperDates::keepsTheWeekday()
{
    const auto dates = idealDates(taperOf(u"1x/wk x 6, 1x/2wk x 4, 1x/4wk x 6 mo"_s), monday);
    QCOMPARE(dates.size(), 16);
    for (const IdealDate &date : dates)
        QCOMPARE(date.day.dayOfWeek(), int(Qt::Monday));
}

void tst_TaperDates::phasesFollowEachOther()
{
    const Taper taper = taperOf(u"2x/wk x 2, 1x/wk x 2, 1x/2wk x 1"_s);
    const auto dates = idealDates(taper, monday);
    QCOMPARE(days(dates),
             QStringList({u"2026-11-09"_s, u"2026-11-12"_s, u"2026-11-16"_s, u"2026-11-19"_s,
                          u"2026-11-23"_s, u"2026-11-30"_s, u"2026-12-07"_s}));
    QList<int> phases;
    QList<int> numbers;
    for (const IdealDate &date : dates) {
        phases << date.phase;
        numbers << date.number;
    }
    QCOMPARE(phases, QList({0, 0, 0, 0, 1, 1, 2}));
    QCOMPARE(numbers, QList({1, 2, 3, 4, 5, 6, 7}));
    QCOMPARE(phaseStarts(taper, monday),
             QList({monday, QDate(2026, 11, 23), QDate(2026, 12, 7), QDate(2026, 12, 21)}));
}

void tst_TaperDates::openPhaseFollowsItsLimit()
{
    const Taper taper = taperOf(u"1x/wk x 2, 1x/4wk"_s);
    QCOMPARE(totalSessions(taper, 3), 5);
    QCOMPARE(idealDates(taper, monday, 3).last().day, QDate(2027, 1, 18));
    QCOMPARE(idealDates(taper, monday, 0).size(), 2);
}

void tst_TaperDates::crossesYearAndLeapDay()
{
    const auto dates = idealDates(taperOf(u"1x/wk x 11"_s), QDate(2027, 12, 27));
    QCOMPARE(dates.at(9).day, QDate(2028, 2, 28));
    QCOMPARE(dates.at(10).day, QDate(2028, 3, 6)); // over 29 February
}

QTEST_GUILESS_MAIN(tst_TaperDates)
#include "tst_taper_dates.moc"
