// SPDX-License-Identifier: GPL-3.0-or-later
// What is said when there is no room for a session, and what is refused as no task at all.
#include "domain/Placement.h"
#include "domain/SlotSamples.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PlacementObstacle : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNoTask_data();
    void refusesWhatIsNoTask();
    void saysWhatStandsInTheWay_data();
    void saysWhatStandsInTheWay();
    void saysWhichRulesTogether();
    void namesTheSessionWithoutRoom();
};

void tst_PlacementObstacle::refusesWhatIsNoTask_data()
{
    QTest::addColumn<PlacementTask>("task");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, auto change, ErrorCode code, const QString &field) {
        PlacementTask task = placementOf(u"1x/wk x 3"_s);
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

void tst_PlacementObstacle::refusesWhatIsNoTask()
{
    QFETCH(PlacementTask, task);
    QFETCH(int, code);
    const auto outcome = placeVisits(task);
    QVERIFY(!outcome);
    QCOMPARE(static_cast<int>(outcome.error().code), code);
    QTEST(outcome.error().field, "field");
}

void tst_PlacementObstacle::saysWhatStandsInTheWay_data()
{
    QTest::addColumn<PlacementTask>("task");
    QTest::addColumn<SlotRule>("rule");
    QTest::addColumn<QList<SlotRule>>("alone"); // each would do
    using enum SlotRule;
    const auto row = [](const char *name, auto change, const QList<SlotRule> &alone) {
        PlacementTask task = placementOf(u"1x/wk x 2"_s);
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
            t.fixed = {{2, monday, at(monday, QTime(8, 30)).utc, 60}};
            r.notBefore = at(monday, QTime(8, 0)).utc;
        },
        {Confirmed});
    row("the gap before a confirmed session",
        [](SlotRules &, PlacementTask &t) {
            t.visits.removeLast();
            t.fixed = {{2, monday, at(monday, QTime(14, 0)).utc, 60}};
        },
        {Confirmed, Gap});
}

void tst_PlacementObstacle::saysWhatStandsInTheWay()
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

void tst_PlacementObstacle::saysWhichRulesTogether()
{
    PlacementTask task = placementOf(u"1x/wk x 2"_s);
    task.rules.busy = {busyAt(monday, QTime(0, 0), 300 * 1440)};
    task.rules.calendar.closed = {{monday, monday.addYears(1)}};
    const PlacementOutcome outcome = outcomeOf(task);
    QVERIFY(outcome.obstacle);
    QVERIFY(outcome.obstacle->remedies.isEmpty());
    QCOMPARE(outcome.obstacle->rules, QList<SlotRule>({SlotRule::Busy, SlotRule::Closed}));
}

void tst_PlacementObstacle::namesTheSessionWithoutRoom()
{
    PlacementTask task = placementOf(u"1x/wk x 6"_s);
    task.rules.calendar.closed = {{monday.addDays(15), monday.addYears(1)}};
    task.rules.minimumGap = 4 * 24 * 60;
    const PlacementOutcome outcome = outcomeOf(task);
    QVERIFY(outcome.obstacle);
    QCOMPARE(outcome.obstacle->number, 5); // four fit until the 23rd
    QCOMPARE(outcome.obstacle->rules, QList<SlotRule>{SlotRule::Closed});
    QCOMPARE(outcome.obstacle->from, monday.addDays(18));
    QVERIFY(outcome.obstacle->to >= monday.addDays(28 + 100));
}

QTEST_GUILESS_MAIN(tst_PlacementObstacle)
#include "tst_placement_obstacle.moc"
