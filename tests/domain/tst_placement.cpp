// SPDX-License-Identifier: GPL-3.0-or-later
// From ideal dates to days: weekdays and closed days are kept, order too, and a course that finds
// no day says which session.
#include "domain/Placement.h"
#include "domain/PlanLayout.h"
#include "domain/TaperNotation.h"

#include <QTest>

#include <random>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Placement : public QObject
{
    Q_OBJECT

private slots:
    void anyDayIsTheIdealDay();
    void takesTheNearestDay_data();
    void takesTheNearestDay();
    void closedDaysIncludeTheirEnds();
    void nothingBeforeTheEarliest();
    void crowdedSessionsKeepTheirOrder();
    void noDayLeft();
    void reaches60Days();
    void staysOrderedWhateverTheRules();
    void planBeginsAtItsStart();
};

namespace {

const QDate monday(2026, 11, 9);

IdealDate ideal(QDate day, int number = 1)
{
    return {number, 0, day};
}

} // namespace

void tst_Placement::anyDayIsTheIdealDay()
{
    const auto placed = placeDays({ideal(monday), ideal(monday.addDays(6), 2)}, {});
    QVERIFY(placed);
    QCOMPARE(placed->at(0).day, monday);
    QCOMPARE(placed->at(1).day, monday.addDays(6));
    QCOMPARE(placed->at(1).ideal, monday.addDays(6));
    QCOMPARE(placed->at(1).number, 2);
    QVERIFY(placeDays({}, {})->isEmpty());
}

void tst_Placement::takesTheNearestDay_data()
{
    QTest::addColumn<Weekdays>("days");
    QTest::addColumn<QDate>("wanted");
    QTest::addColumn<QDate>("placed");
    using enum Qt::DayOfWeek;
    QTest::newRow("the same day") << Weekdays{Monday} << monday << monday;
    QTest::newRow("one later") << Weekdays{Tuesday} << monday << monday.addDays(1);
    QTest::newRow("one earlier") << Weekdays{Sunday} << monday << monday.addDays(-1);
    QTest::newRow("later of two equally near")
        << Weekdays{Saturday, Wednesday} << monday << monday.addDays(2);
    QTest::newRow("three later") << Weekdays{Thursday} << monday << monday.addDays(3);
    QTest::newRow("three earlier, not four later")
        << Weekdays{Friday} << monday << monday.addDays(-3);
}

void tst_Placement::takesTheNearestDay()
{
    QFETCH(Weekdays, days);
    QFETCH(QDate, wanted);
    QFETCH(QDate, placed);
    const auto result = placeDays({ideal(wanted)}, {days, {}, wanted.addDays(-30)});
    QVERIFY(result);
    QCOMPARE(result->first().day, placed);
}

void tst_Placement::closedDaysIncludeTheirEnds()
{
    const PlacementRules rules{{}, {{monday, monday.addDays(2)}}, monday};
    QCOMPARE(placeDays({ideal(monday)}, rules)->first().day, monday.addDays(3));
    const PlacementRules early{{}, {{monday, monday.addDays(2)}}, monday.addDays(-5)};
    QCOMPARE(placeDays({ideal(monday.addDays(1))}, early)->first().day, monday.addDays(3));
    QCOMPARE(placeDays({ideal(monday)}, early)->first().day, monday.addDays(-1));
}

void tst_Placement::nothingBeforeTheEarliest()
{
    const PlacementRules rules{{Qt::Sunday}, {}, monday};
    QCOMPARE(placeDays({ideal(monday)}, rules)->first().day, monday.addDays(6));
    const PlacementRules late{{}, {}, monday.addDays(100)};
    QCOMPARE(placeDays({ideal(monday)}, late)->first().day, monday.addDays(100));
    const PlacementRules unbound{{Qt::Sunday}, {}, {}};
    QCOMPARE(placeDays({ideal(monday)}, unbound)->first().day, monday.addDays(6));
}

void tst_Placement::crowdedSessionsKeepTheirOrder()
{
    const auto taper = readTaper(u"7x/wk x 3"_s);
    const auto placed = placeDays(idealDates(*taper, monday), {{Qt::Monday}, {}, monday});
    QVERIFY(placed);
    QCOMPARE(placed->size(), 21);
    for (int i = 0; i < placed->size(); ++i)
        QCOMPARE(placed->at(i).day, monday.addDays(7 * i));
}

void tst_Placement::noDayLeft()
{
    const PlacementRules rules{{}, {{monday.addDays(-70), monday.addDays(70)}}, monday};
    const auto placed = placeDays({ideal(monday.addDays(-80), 1), ideal(monday, 2)}, rules);
    QVERIFY(!placed);
    QCOMPARE(placed.error().code, ErrorCode::NoDayLeft);
    QCOMPARE(placed.error().field, u"plan.days"_s);
    const auto second = placeDays({ideal(monday, 1), ideal(monday.addDays(7), 2)},
                                  {{}, {{monday.addDays(1), monday.addDays(90)}}, monday});
    QVERIFY(!second);
    QCOMPARE(second.error().detail, u"2"_s);
}

void tst_Placement::reaches60Days()
{
    const auto closedFor = [](int days) {
        return placeDays({ideal(monday)}, {{}, {{monday, monday.addDays(days - 1)}}, monday});
    };
    QVERIFY(closedFor(60));
    QCOMPARE(closedFor(60)->first().day, monday.addDays(60));
    QVERIFY(!closedFor(61));
}

void tst_Placement::staysOrderedWhateverTheRules()
{
    std::mt19937 engine(7);
    const auto between = [&engine](int least, int most) {
        return std::uniform_int_distribution<>(least, most)(engine);
    };
    int done = 0;
    for (int round = 0; round < 2000; ++round) {
        const Taper taper{
            {Phase{{between(1, 7), 1}, {LengthKind::Periods, between(1, 6)}, {}, false},
             Phase{{1, between(1, 4)}, {LengthKind::Periods, between(1, 6)}, {}, false}}};
        PlacementRules rules{Weekdays::fromMask(between(0, 127)), {}, monday};
        for (int closed = between(0, 3); closed > 0; --closed) {
            const QDate from = monday.addDays(between(-5, 60));
            rules.closed << ClosedDays{from, from.addDays(between(0, 14))};
        }
        const auto placed = placeDays(idealDates(taper, monday), rules);
        if (!placed)
            continue;
        ++done;
        QDate last = monday.addDays(-1);
        for (const PlannedDay &day : *placed) {
            QVERIFY(day.day > last);
            QVERIFY(rules.days.allows(day.day));
            for (const ClosedDays &closed : rules.closed)
                QVERIFY(!closed.contains(day.day));
            last = day.day;
        }
    }
    QVERIFY(done > 1900);
}

void tst_Placement::planBeginsAtItsStart()
{
    Plan plan;
    plan.taper = *readTaper(u"2x/wk x 2"_s);
    plan.start = monday.addDays(1);
    plan.days = {Qt::Monday, Qt::Thursday};
    const auto days = layOut(plan);
    QVERIFY(days);
    QList<QDate> placed;
    for (const PlannedDay &day : *days)
        placed << day.day;
    QCOMPARE(placed,
             QList({monday.addDays(3), monday.addDays(7), monday.addDays(10), monday.addDays(14)}));
}

QTEST_GUILESS_MAIN(tst_Placement)
#include "tst_placement.moc"
