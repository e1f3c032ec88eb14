// SPDX-License-Identifier: GPL-3.0-or-later
// Where sessions are placed, in the cases that a therapist would name, and what is said when there
// is no room.
#include "domain/SlotPlacement.h"
#include "domain/SlotSamples.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_SlotPlacement : public QObject
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
    void keepsWhatTheClientKnows();
    void aTornGapIsWorthAMove();
    void aRegularDayStaysTheDay();
    void staysBeforeWhatIsConfirmed();
    void longClosureOpensLaterDays();
    void refusesWhatIsNoTask_data();
    void refusesWhatIsNoTask();
    void saysWhatStandsInTheWay_data();
    void saysWhatStandsInTheWay();
    void saysWhichRulesTogether();
    void namesTheSessionWithoutRoom();
};

namespace {

PlacementTask taskOf(const QString &notation, QDate start = monday)
{
    PlacementTask task;
    task.rules = rulesFrom(start);
    task.visits = visitsOf(notation, start);
    return task;
}

PlacementOutcome placed(const PlacementTask &task)
{
    const auto outcome = placeVisits(task);
    return outcome ? *outcome : PlacementOutcome{};
}

QList<QDate> daysFrom(QDate first, const QList<int> &offsets)
{
    QList<QDate> days;
    for (const int offset : offsets)
        days << first.addDays(offset);
    return days;
}

} // namespace

void tst_SlotPlacement::emptyCalendarGivesTheIdealDates()
{
    const PlacementTask task = taskOf(u"2x/wk x 2, 1x/wk x 2, 1x/2wk x 2"_s);
    const PlacementOutcome outcome = placed(task);
    QCOMPARE(daysOf(outcome), daysFrom(monday, {0, 3, 7, 10, 14, 21, 28, 42}));
    for (const PlacedVisit &visit : outcome.placed) {
        QCOMPARE(visit.start.time(), QTime(10, 0));
        QCOMPARE(visit.start.zone, berlin);
    }
    QCOMPARE(outcome.cost.main, 0);
}

void tst_SlotPlacement::nothingToPlace()
{
    PlacementTask task = taskOf(u"1x/wk x 2"_s);
    task.visits.clear();
    const auto outcome = placeVisits(task);
    QVERIFY(outcome);
    QCOMPARE(*outcome, PlacementOutcome{});
}

void tst_SlotPlacement::oneHolidayMovesOneSession()
{
    PlacementTask task = taskOf(u"1x/wk x 6"_s);
    task.rules.calendar.closed = {{monday.addDays(14), monday.addDays(14), u"Holiday"_s}};
    QCOMPARE(daysOf(placed(task)), daysFrom(monday, {0, 7, 15, 21, 28, 35}));
}

void tst_SlotPlacement::aClosedFirstDayDelaysNobodyElse()
{
    PlacementTask task = taskOf(u"1x/wk x 8"_s);
    task.rules.calendar.closed = {{monday, monday, {}}};
    QCOMPARE(daysOf(placed(task)), daysFrom(monday, {1, 7, 14, 21, 28, 35, 42, 49}));
}

// The second session has to wait until Thursday. First fit would put the third on its Monday all
// the same, four days later; the rhythm is better when it waits as well.
void tst_SlotPlacement::takesTheBestNotTheFirstFit()
{
    PlacementTask task = taskOf(u"1x/wk x 3"_s);
    task.visits.removeFirst();
    task.fixed = {{1, monday, at(monday, QTime(10, 0)).utc, 60}};
    task.rules.notBefore = at(monday.addDays(1), QTime(0, 0)).utc;
    task.rules.calendar.closed = {{monday.addDays(4), monday.addDays(9)}};
    const PlacementOutcome outcome = placed(task);
    QCOMPARE(daysOf(outcome), daysFrom(monday, {10, 17}));
    const int aside = 3 * weights::dayFromIdeal + weights::otherWeekday;
    QCOMPARE(outcome.cost.main, 3 * 3 * weights::gapDaySquared + 2 * aside);
}

void tst_SlotPlacement::takesTheNearestTimeOfTheDay_data()
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

void tst_SlotPlacement::takesTheNearestTimeOfTheDay()
{
    QFETCH(QTime, busyFrom);
    QFETCH(int, busyMinutes);
    QFETCH(int, buffer);
    PlacementTask task = taskOf(u"1x/wk x 1"_s);
    task.visits = {{1, 0, monday, 60, {}}};
    task.rules.busy = {busyAt(monday, busyFrom, busyMinutes)};
    task.rules.calendar.bufferMinutes = buffer;
    QTEST(placed(task).placed.first().start.time(), "placed");
}

void tst_SlotPlacement::wishes_data()
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

void tst_SlotPlacement::wishes()
{
    QFETCH(bool, isFull);
    QFETCH(QDateTime, placed);
    PlacementTask task = taskOf(u"1x/wk x 1"_s);
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
    const auto outcome = ::placed(task);
    QCOMPARE(outcome.placed.size(), 1);
    QCOMPARE(outcome.placed.first().start.day(), placed.date());
    QCOMPARE(outcome.placed.first().start.time(), placed.time());
}

// Five a week is what the order says; the body gets its 40 hours all the same.
void tst_SlotPlacement::fortyHoursBetweenSessions()
{
    const PlacementTask task = taskOf(u"5x/wk x 2"_s);
    const PlacementOutcome outcome = placed(task);
    QCOMPARE(outcome.placed.size(), 10);
    for (int i = 1; i < outcome.placed.size(); ++i) {
        const QDateTime end = outcome.placed.at(i - 1).start.utc.addSecs(3600);
        QVERIFY(end.secsTo(outcome.placed.at(i).start.utc) >= 40 * 3600);
    }
    PlacementTask daily = task;
    daily.rules.minimumGap = 0;
    QCOMPARE(daysOf(placed(daily)).first(3), daysFrom(monday, {0, 1, 2}));
}

void tst_SlotPlacement::otherPlansKeepTheGapToo()
{
    PlacementTask task = taskOf(u"1x/wk x 1"_s);
    task.rules.otherPlans = {busyAt(monday.addDays(-1), QTime(18, 0))};
    // Sunday, 19:00, and 40 hours: Tuesday at 11.
    const ZonedTime start = placed(task).placed.first().start;
    QCOMPARE(start.day(), monday.addDays(1));
    QCOMPARE(start.time(), QTime(11, 0));
}

// Each booking is a little off the taper; none is so far off that the client should be called.
void tst_SlotPlacement::keepsWhatTheClientKnows()
{
    PlacementTask task = taskOf(u"1x/wk x 5"_s);
    const QList<int> offsets{0, 8, 14, 22, 28};
    for (int i = 0; i < offsets.size(); ++i)
        task.visits[i].booked = at(monday.addDays(offsets.at(i)), QTime(11, 20));
    const PlacementOutcome outcome = placed(task);
    QCOMPARE(daysOf(outcome), daysFrom(monday, offsets));
    for (const PlacedVisit &visit : outcome.placed)
        QCOMPARE(visit.start.time(), QTime(11, 20));
}

void tst_SlotPlacement::aTornGapIsWorthAMove()
{
    PlacementTask task = taskOf(u"1x/wk x 3"_s);
    const QList<int> offsets{0, 4, 14}; // gaps of 4 and 10
    for (int i = 0; i < offsets.size(); ++i)
        task.visits[i].booked = at(monday.addDays(offsets.at(i)), QTime(11, 0));
    const PlacementOutcome outcome = placed(task);
    QCOMPARE(daysOf(outcome), daysFrom(monday, {0, 7, 14}));
    QCOMPARE(outcome.placed.at(1).start.time(), QTime(11, 0));
}

// The course was to begin on a Monday; this client comes on Thursdays, and goes on doing so.
void tst_SlotPlacement::aRegularDayStaysTheDay()
{
    PlacementTask task = taskOf(u"1x/wk x 8"_s);
    for (int i = 0; i < 3; ++i) {
        task.fixed << FixedVisit{i + 1, task.visits.first().ideal,
                                 at(monday.addDays(7 * i + 3), QTime(10, 0)).utc, 60};
        task.visits.removeFirst();
    }
    task.rules.notBefore = at(monday.addDays(18), QTime(0, 0)).utc;
    QCOMPARE(daysOf(placed(task)), daysFrom(monday, {24, 31, 38, 45, 52}));
}

void tst_SlotPlacement::staysBeforeWhatIsConfirmed()
{
    PlacementTask task = taskOf(u"1x/wk x 4"_s);
    task.visits.removeAt(2);
    task.fixed = {{3, monday.addDays(14), at(monday.addDays(9), QTime(9, 0)).utc, 60}};
    const PlacementOutcome outcome = placed(task);
    QCOMPARE(outcome.placed.size(), 3);
    QVERIFY(outcome.placed.at(1).start.utc.addSecs(41 * 3600) <= task.fixed.first().start);
    QVERIFY(outcome.placed.at(2).start.day() > monday.addDays(9));
}

void tst_SlotPlacement::longClosureOpensLaterDays()
{
    PlacementTask task = taskOf(u"1x/wk x 3"_s);
    task.rules.calendar.closed = {{monday, monday.addDays(100), u"Building works"_s}};
    const PlacementOutcome outcome = placed(task);
    QCOMPARE(daysOf(outcome), daysFrom(monday, {101, 108, 115}));
}

void tst_SlotPlacement::refusesWhatIsNoTask_data()
{
    QTest::addColumn<PlacementTask>("task");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, auto change, ErrorCode code, const QString &field) {
        PlacementTask task = taskOf(u"1x/wk x 3"_s);
        change(task);
        QTest::newRow(name) << task << static_cast<int>(code) << field;
    };
    const auto range = ErrorCode::NumberOutOfRange;
    row(
        "a number twice", [](auto &t) { t.visits[1].number = 1; }, range, u"visits"_s);
    row(
        "a number twice, one fixed",
        [](auto &t) {
            t.fixed = {{3, monday, {}, 60}};
        },
        range, u"visits"_s);
    row(
        "no minutes", [](auto &t) { t.visits[0].minutes = 0; }, range, u"visits.minutes"_s);
    row(
        "more than a day", [](auto &t) { t.visits[0].minutes = 1441; }, range, u"visits.minutes"_s);
    row(
        "no ideal date", [](auto &t) { t.visits[0].ideal = {}; }, ErrorCode::DateInvalid,
        u"visits"_s);
    row(
        "gap below none", [](auto &t) { t.rules.minimumGap = -1; }, range, u"rules.gap"_s);
    row(
        "no time to begin", [](auto &t) { t.rules.notBefore = {}; }, ErrorCode::DateInvalid,
        u"rules.notBefore"_s);
    row(
        "times backwards",
        [](auto &t) {
            t.rules.times = {{QTime(12, 0), QTime(9, 0)}};
        },
        ErrorCode::EndsBeforeBegin, u"rules.times"_s);
    row(
        "buffer", [](auto &t) { t.rules.calendar.bufferMinutes = 500; }, range,
        u"calendar.buffer"_s);
    row(
        "more than 500",
        [](auto &t) {
            for (int i = 4; i <= 501; ++i)
                t.visits << OpenVisit{i, 0, monday, 60, {}};
        },
        range, u"visits"_s);
}

void tst_SlotPlacement::refusesWhatIsNoTask()
{
    QFETCH(PlacementTask, task);
    QFETCH(int, code);
    const auto outcome = placeVisits(task);
    QVERIFY(!outcome);
    QCOMPARE(static_cast<int>(outcome.error().code), code);
    QTEST(outcome.error().field, "field");
}

void tst_SlotPlacement::saysWhatStandsInTheWay_data()
{
    QTest::addColumn<PlacementTask>("task");
    QTest::addColumn<SlotRule>("rule");
    QTest::addColumn<QList<SlotRule>>("alone"); // each would do
    using enum SlotRule;
    const auto row = [](const char *name, auto change, const QList<SlotRule> &alone) {
        PlacementTask task = taskOf(u"1x/wk x 2"_s);
        change(task.rules, task);
        QTest::newRow(name) << task << alone.first() << alone;
    };
    row("times",
        [](SlotRules &r, auto &) {
            r.times = {{QTime(6, 0), QTime(8, 0)}};
        },
        {Times, Hours});
    row("weekdays", [](SlotRules &r, auto &) { r.weekdays = {Qt::Sunday}; }, {Weekdays, Hours});
    row("busy", [](SlotRules &r, auto &) { r.busy = {busyAt(monday, QTime(0, 0), 300 * 1440)}; },
        {Busy});
    row("closed",
        [](SlotRules &r, auto &) {
            r.calendar.closed = {{monday, monday.addYears(1)}};
        },
        {Closed});
    row("hours",
        [](SlotRules &r, auto &) {
            for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
                r.calendar.hours.set(static_cast<Qt::DayOfWeek>(day),
                                     {{QTime(9, 0), QTime(9, 30)}});
        },
        {Hours});
    row("another plan",
        [](SlotRules &r, auto &) {
            for (int day = 0; day < 300; ++day)
                r.otherPlans << busyAt(monday.addDays(day), QTime(18, 0));
        },
        {Gap});
    row("a confirmed session",
        [](SlotRules &r, PlacementTask &t) {
            t.visits.removeLast();
            t.fixed = {{2, monday, busyAt(monday, QTime(8, 30)).from, 60}};
            r.notBefore = busyAt(monday, QTime(8, 0)).from;
        },
        {Confirmed});
    row("the gap before a confirmed session",
        [](SlotRules &, PlacementTask &t) {
            t.visits.removeLast();
            t.fixed = {{2, monday, busyAt(monday, QTime(14, 0)).from, 60}};
        },
        {Confirmed, Gap});
}

void tst_SlotPlacement::saysWhatStandsInTheWay()
{
    QFETCH(PlacementTask, task);
    QFETCH(SlotRule, rule);
    QFETCH(QList<SlotRule>, alone);
    const auto outcome = placeVisits(task);
    QVERIFY(outcome);
    QVERIFY(outcome->obstacle);
    QVERIFY(outcome->placed.isEmpty());
    QCOMPARE(outcome->obstacle->number, 1);
    QCOMPARE(outcome->obstacle->rules, QList<SlotRule>{rule});
    QList<SlotRule> remedies;
    for (const Remedy &remedy : outcome->obstacle->remedies) {
        remedies << remedy.rule;
        const auto broken = brokenRules(task.rules, remedy.start.utc, 60);
        QVERIFY(broken.isEmpty() || broken == QList<SlotRule>{remedy.rule});
    }
    QCOMPARE(remedies, alone);
}

void tst_SlotPlacement::saysWhichRulesTogether()
{
    PlacementTask task = taskOf(u"1x/wk x 2"_s);
    task.rules.busy = {busyAt(monday, QTime(0, 0), 300 * 1440)};
    task.rules.calendar.closed = {{monday, monday.addYears(1)}};
    const PlacementOutcome outcome = placed(task);
    QVERIFY(outcome.obstacle);
    QVERIFY(outcome.obstacle->remedies.isEmpty());
    QCOMPARE(outcome.obstacle->rules, QList<SlotRule>({SlotRule::Busy, SlotRule::Closed}));
}

void tst_SlotPlacement::namesTheSessionWithoutRoom()
{
    PlacementTask task = taskOf(u"1x/wk x 6"_s);
    task.rules.calendar.closed = {{monday.addDays(15), monday.addYears(1)}};
    task.rules.minimumGap = 4 * 24 * 60;
    const PlacementOutcome outcome = placed(task);
    QVERIFY(outcome.obstacle);
    QCOMPARE(outcome.obstacle->number, 5); // four fit until the 23rd
    QCOMPARE(outcome.obstacle->rules, QList<SlotRule>{SlotRule::Closed});
    QCOMPARE(outcome.obstacle->from, monday.addDays(18));
    QVERIFY(outcome.obstacle->to >= monday.addDays(28 + 100));
}

QTEST_GUILESS_MAIN(tst_SlotPlacement)
#include "tst_slot_placement.moc"
