// SPDX-License-Identifier: GPL-3.0-or-later
// Placement against every possible placement in thousands of small random calendars, and what must
// hold in large ones: no conflict, order and gaps kept, nothing lost or doubled, no chance in it.
#include "domain/BruteForce.h"
#include "domain/FreeSlots.h"
#include "domain/Placement.h"
#include "domain/SlotSamples.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PlacementProperties : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithEveryPossiblePlacement();
    void keepsTheRulesInFullCalendars();
    void freeTimesAreThoseThatBreakNoRule();
    void theOrderOfTheListsDoesNotMatter();
    void placingAgainMovesNothing();
};

namespace {

constexpr int horizon = 9; // days that are open at all in the small calendars

class RandomTask
{
public:
    explicit RandomTask(unsigned seed)
        : m_engine(seed)
    {
    }

    PlacementTask small()
    {
        PlacementTask task;
        SlotRules &rules = task.rules;
        rules.zone = berlin;
        rules.notBefore = at(day(0, 2), oneOf<QTime>({{0, 0}, {9, 20}})).utc;
        rules.minimumGap = oneOf({0, 20 * 60, 40 * 60});
        rules.calendar.bufferMinutes = oneOf({0, 15});
        rules.calendar.sessionsAtOnce = oneOf({0, 1, 1, 1, 2, 3});
        if (chance(60))
            rules.usualTime = oneOf<QTime>({{9, 0}, {9, 20}, {13, 15}});
        fillHours(rules.calendar.hours);
        rules.calendar.closed << ClosedDays{monday.addDays(horizon + 1), monday.addDays(500)};
        for (int i = below(3); i > 0; --i) {
            const QDate closed = day(0, horizon);
            rules.calendar.closed << ClosedDays{closed, closed.addDays(below(2))};
        }
        const int busy = 7 * std::max(1, rules.calendar.sessionsAtOnce);
        for (int i = below(busy); i > 0; --i)
            rules.busy << busyAt(day(0, horizon), time(), oneOf({20, 45, 60}));
        if (chance(20))
            rules.otherPlans << busyAt(day(0, horizon), time(), 45);
        fillWishes(rules);
        fillVisits(task);
        return task;
    }

    // 24 sessions, months of other clients' bookings, holidays.
    PlacementTask large()
    {
        PlacementTask task;
        task.rules = rulesFrom(monday);
        task.visits = visitsOf(oneOf<QString>({u"2x/wk x 4, 1x/wk x 8, 1x/2wk x 8"_s,
                                               u"3x/wk x 4, 1x/wk x 12"_s, u"1x/wk x 24"_s}),
                               monday.addDays(below(7)));
        for (int i = 0; i < 600; ++i)
            task.rules.busy << busyAt(day(0, 170), time(), oneOf({30, 60, 90}));
        task.rules.calendar.sessionsAtOnce = oneOf({1, 1, 2, 3});
        for (int i = below(5); i > 0; --i) {
            const QDate closed = day(0, 170);
            task.rules.calendar.closed << ClosedDays{closed, closed.addDays(below(12))};
        }
        if (chance(40))
            task.rules.weekdays = Weekdays::fromMask(1 + below(31));
        task.rules.weekdayWish = oneOf({Wish::Preferred, Wish::Required});
        return task;
    }

    template <class Value>
    void shuffle(QList<Value> &list)
    {
        std::ranges::shuffle(list, m_engine);
    }

private:
    int below(int limit) { return std::uniform_int_distribution<>(0, limit - 1)(m_engine); }
    bool chance(int percent) { return below(100) < percent; }
    QDate day(int first, int last) { return monday.addDays(first + below(last - first + 1)); }
    QTime time() { return QTime(9 + below(5), oneOf({0, 10, 15, 30, 45})); }

    template <class Value>
    Value oneOf(std::initializer_list<Value> values)
    {
        return *(values.begin() + below(static_cast<int>(values.size())));
    }

    void fillHours(OpeningHours &hours)
    {
        for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
            QList<LocalSpan> spans;
            if (chance(75)) {
                spans = oneOf<QList<LocalSpan>>(
                    {{{QTime(9, 0), QTime(9, 45)}},
                     {{QTime(9, 0), QTime(10, 0)}},
                     {{QTime(8, 40), QTime(10, 0)}},
                     {{QTime(9, 0), QTime(9, 50)}, {QTime(13, 0), QTime(14, 0)}}});
            }
            hours.set(static_cast<Qt::DayOfWeek>(weekday), spans);
        }
        hours.set(Qt::Thursday, {{QTime(9, 0), QTime(10, 0)}}); // never none at all
    }

    void fillWishes(SlotRules &rules)
    {
        if (chance(50))
            rules.weekdays = Weekdays::fromMask(1 + below(127));
        rules.weekdayWish = oneOf({Wish::Preferred, Wish::Required});
        if (chance(40))
            rules.times = {
                oneOf<LocalSpan>({{QTime(9, 0), QTime(10, 0)}, {QTime(13, 0), QTime(15, 0)}})};
        rules.timeWish = oneOf({Wish::Preferred, Wish::Preferred, Wish::Required});
    }

    void fillVisits(PlacementTask &task)
    {
        QDate ideal = monday.addDays(below(7) - 3);
        const int visits = 1 + below(3);
        if (chance(40)) {
            task.fixed << FixedVisit{1, ideal, at(day(-4, -1), QTime(9, 0)).utc, 45};
            ideal = ideal.addDays(1 + below(4));
        }
        for (int i = 0; i < visits; ++i, ideal = ideal.addDays(below(5))) {
            OpenVisit visit{i + 2, 0, ideal, oneOf({30, 45}), {}};
            if (chance(40))
                visit.booked = at(day(0, horizon), oneOf<QTime>({{9, 0}, {9, 10}, {13, 0}}));
            task.visits << visit;
        }
        if (chance(25)) {
            const int number = 2 + below(visits + 1);
            for (OpenVisit &visit : task.visits)
                visit.number += visit.number >= number ? 1 : 0;
            task.fixed << FixedVisit{number, ideal, at(day(3, horizon), QTime(9, 0)).utc, 45};
        }
    }

    std::mt19937 m_engine;
};

QString told(const PlacementTask &task, const PlacementOutcome &outcome)
{
    QString text;
    for (const FixedVisit &visit : task.fixed)
        text += u"fixed %1 %2\n"_s.arg(visit.number).arg(visit.start.toString(Qt::ISODate));
    for (const PlacedVisit &visit : outcome.placed)
        text +=
            u"%1 ideal %2 placed %3\n"_s.arg(visit.number)
                .arg(visit.ideal.toString(Qt::ISODate), visit.start.local().toString(Qt::ISODate));
    return text + u"cost %1 %2 %3 %4"_s.arg(outcome.cost.main)
                      .arg(outcome.cost.weekdays)
                      .arg(outcome.cost.minutes)
                      .arg(outcome.cost.start);
}

} // namespace

void tst_PlacementProperties::agreesWithEveryPossiblePlacement()
{
    RandomTask random(1);
    int fitting = 0;
    int stuck = 0;
    for (int round = 0; round < 3000; ++round) {
        const PlacementTask task = random.small();
        const auto outcome = placeVisits(task);
        QVERIFY(outcome);
        BruteForce all(task, monday.addDays(horizon));
        const auto best = all.best();
        const QByteArray story =
            u"round %1\n%2"_s.arg(round).arg(told(task, *outcome)).toLocal8Bit();
        QVERIFY2(best.has_value() == !outcome->obstacle.has_value(), story);
        if (!best) {
            ++stuck;
            QVERIFY2(outcome->placed.isEmpty() && !outcome->obstacle->rules.isEmpty(), story);
            continue;
        }
        ++fitting;
        QVERIFY2(outcome->placed.size() == task.visits.size(), story);
        QVERIFY2(*best == outcome->cost, story);
        QVERIFY2(all.costOf(outcome->placed) == outcome->cost, story);
    }
    QVERIFY2(fitting > 2000, qPrintable(QString::number(fitting)));
    QVERIFY2(stuck > 300, qPrintable(QString::number(stuck)));
}

void tst_PlacementProperties::keepsTheRulesInFullCalendars()
{
    RandomTask random(2);
    for (int round = 0; round < 60; ++round) {
        const PlacementTask task = random.large();
        const auto outcome = placeVisits(task);
        QVERIFY(outcome);
        QVERIFY(!outcome->obstacle);
        QCOMPARE(outcome->placed.size(), task.visits.size());
        QDateTime free = task.rules.notBefore;
        for (int i = 0; i < outcome->placed.size(); ++i) {
            const PlacedVisit &visit = outcome->placed.at(i);
            QCOMPARE(visit.number, i + 1);
            QCOMPARE(visit.phase, task.visits.at(i).phase);
            QCOMPARE(visit.ideal, task.visits.at(i).ideal);
            QVERIFY2(visit.start.utc >= free, "40 hours are not kept");
            QCOMPARE(brokenRules(task.rules, visit.start.utc, visit.minutes), QList<SlotRule>{});
            free = visit.start.utc.addSecs((visit.minutes + 40 * 60) * 60);
        }
    }
}

void tst_PlacementProperties::freeTimesAreThoseThatBreakNoRule()
{
    RandomTask random(5);
    int full = 0;
    for (int round = 0; round < 800; ++round) {
        const PlacementTask task = random.small();
        FreeSlots free(task.rules, 30, {});
        for (int ahead = 0; ahead <= horizon; ++ahead) {
            const QDate day = monday.addDays(ahead);
            const auto &found = free.on(day.toJulianDay());
            for (int minute = 8 * 60; minute < 15 * 60; minute += slotStepMinutes) {
                const QDateTime start = at(day, QTime(minute / 60, minute % 60)).utc;
                const QList<SlotRule> broken = brokenRules(task.rules, start, 30);
                const bool isFree = std::ranges::find(found, start.toSecsSinceEpoch(),
                                                      &FreeSlot::start) != found.end();
                QVERIFY2(isFree == broken.isEmpty(),
                         qPrintable(u"round %1, %2"_s.arg(round).arg(start.toString(Qt::ISODate))));
                full += broken == QList{SlotRule::Busy} ? 1 : 0;
            }
        }
    }
    QVERIFY2(full > 200, qPrintable(QString::number(full)));
}

void tst_PlacementProperties::theOrderOfTheListsDoesNotMatter()
{
    RandomTask random(3);
    for (int round = 0; round < 300; ++round) {
        PlacementTask task = round % 10 == 0 ? random.large() : random.small();
        const auto first = placeVisits(task);
        QVERIFY(first);
        QCOMPARE(*placeVisits(task), *first);
        random.shuffle(task.rules.busy);
        random.shuffle(task.rules.calendar.closed);
        random.shuffle(task.visits);
        random.shuffle(task.fixed);
        QCOMPARE(*placeVisits(task), *first);
    }
}

void tst_PlacementProperties::placingAgainMovesNothing()
{
    RandomTask random(4);
    for (int round = 0; round < 40; ++round) {
        PlacementTask task = random.large();
        const auto first = placeVisits(task);
        QVERIFY(first && !first->obstacle);
        for (int i = 0; i < task.visits.size(); ++i)
            task.visits[i].booked = first->placed.at(i).start;
        QCOMPARE(placeVisits(task)->placed, first->placed);
    }
}

QTEST_GUILESS_MAIN(tst_PlacementProperties)
#include "tst_placement_properties.moc"
