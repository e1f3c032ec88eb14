// SPDX-License-Identifier: GPL-3.0-or-later
// Plans made and edited: sessions laid out with the plan, and refusals that leave all as it was.
#include "practice/TestPractice.h"

#include <QTest>

#include <functional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

using Change = std::function<void(Plan &)>;

class tst_Planner : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void activePlanGetsItsSessions();
    void draftHasNone();
    void sessionsKeepTheLocalTime();
    void refusesBadPlans_data();
    void refusesBadPlans();
    void refusesToBeginInALaterState();
    void needsAClientThatIsThere();
    void savesWordsWithoutTouchingSessions();
    void laysAChangedScheduleOutAnew_data();
    void laysAChangedScheduleOutAnew();
    void refusesAChangedScheduleOnceBegun();
    void savesNoStateAndNoOtherClient();
    void refusesAStaleSave();

private:
    [[nodiscard]] Planner &planner() const { return (*m_practice)->planner(); }
    std::unique_ptr<TestPractice> m_practice;
    Client m_client;
};

void tst_Planner::init()
{
    m_practice = std::make_unique<TestPractice>();
    m_client = m_practice->addClient(u"Ana"_s);
}

void tst_Planner::activePlanGetsItsSessions()
{
    const auto plan =
        planner().create(TestPractice::draft(m_client.id, u"2x/wk x 2, 1x/2wk x 2"_s));
    QVERIFY(plan);
    QCOMPARE(plan->version, 1);
    QVERIFY(planner().find(plan->id) == *plan);
    QVERIFY(planner().plansOf(m_client.id) == QList<Plan>{*plan});
    QCOMPARE(m_practice->days(plan->id),
             QStringList({u"11-09 09:00"_s, u"11-12 09:00"_s, u"11-16 09:00"_s, u"11-19 09:00"_s,
                          u"11-23 09:00"_s, u"12-07 09:00"_s}));
    const auto sessions = m_practice->sessionsOf(plan->id);
    for (int i = 0; i < sessions.size(); ++i) {
        const Session &session = sessions.at(i);
        QCOMPARE(session.number, i + 1);
        QCOMPARE(session.phase, i < 4 ? 0 : 1);
        QCOMPARE(session.client, m_client.id);
        QCOMPARE(session.minutes, 60);
        QCOMPARE(session.state, SessionState::Planned);
        QCOMPARE(session.ideal, session.start.day());
        QCOMPARE(session.start.zone, QByteArray("Europe/Berlin"));
    }
    QCOMPARE(m_practice->lastAudit(), u"plan added"_s);
}

void tst_Planner::draftHasNone()
{
    Plan draft = TestPractice::draft(m_client.id);
    draft.state = PlanState::Draft;
    const auto plan = planner().create(draft);
    QVERIFY(plan);
    QVERIFY(m_practice->sessionsOf(plan->id).isEmpty());
    draft = *plan;
    draft.taper = *readTaper(u"1x/wk x 9"_s);
    QVERIFY(planner().save(draft));
    QVERIFY(m_practice->sessionsOf(plan->id).isEmpty());
}

void tst_Planner::sessionsKeepTheLocalTime()
{
    Plan draft = TestPractice::draft(m_client.id, u"1x/wk x 3"_s);
    draft.start = QDate(2027, 3, 22); // the clocks go forward on the 28th
    const auto plan = planner().create(draft);
    QList<QTime> utc;
    for (const Session &session : m_practice->sessionsOf(plan->id)) {
        QCOMPARE(session.start.time(), QTime(9, 0));
        utc << session.start.utc.time();
    }
    QCOMPARE(utc, QList({QTime(8, 0), QTime(7, 0), QTime(7, 0)}));
}

void tst_Planner::refusesBadPlans_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const Change &change, const QString &field) {
        QTest::newRow(name) << change << field;
    };
    row(
        "no complaint", [](Plan &p) { p.complaint = u" "_s; }, u"plan.complaint"_s);
    row(
        "10,000 characters", [](Plan &p) { p.focus = QString(10'000, u'a'); }, u"plan.focus"_s);
    row(
        "U+0000",
        [](Plan &p) {
            p.goals = {{{}, QChar(0)}};
        },
        u"plan.goals"_s);
    row(
        "no taper", [](Plan &p) { p.taper = {}; }, u"plan.taper"_s);
    row(
        "0 minutes", [](Plan &p) { p.minutes = 0; }, u"plan.minutes"_s);
    row(
        "30 hours", [](Plan &p) { p.minutes = 1800; }, u"plan.minutes"_s);
    row(
        "over midnight", [](Plan &p) { p.time = QTime(23, 30); }, u"plan.minutes"_s);
    row(
        "31 February", [](Plan &p) { p.start = QDate(2027, 2, 31); }, u"plan.start"_s);
}

void tst_Planner::refusesBadPlans()
{
    QFETCH(Change, change);
    QFETCH(QString, field);
    const Plan kept = m_practice->addPlan(m_client.id);
    const auto sessions = m_practice->sessionsOf(kept.id);
    const int audits = m_practice->audits();
    Plan bad = kept;
    change(bad);
    QCOMPARE(refusal(planner().create(bad)).field, field);
    QCOMPARE(refusal(planner().save(bad)).field, field);
    QVERIFY(planner().find(kept.id) == kept);
    QVERIFY(m_practice->sessionsOf(kept.id) == sessions);
    QCOMPARE(m_practice->rows(u"plan"_s), 1);
    QCOMPARE(m_practice->audits(), audits);
}

void tst_Planner::refusesToBeginInALaterState()
{
    for (const auto state : {PlanState::Paused, PlanState::Completed, PlanState::Discontinued}) {
        Plan draft = TestPractice::draft(m_client.id);
        draft.state = state;
        QCOMPARE(refusal(planner().create(draft)).code, ErrorCode::WrongState);
    }
    QCOMPARE(m_practice->rows(u"plan"_s), 0);
}

void tst_Planner::needsAClientThatIsThere()
{
    QVERIFY(!planner().create(TestPractice::draft({})));
    QCOMPARE(m_practice->rows(u"plan"_s), 0);
    QCOMPARE(m_practice->rows(u"plan_phase"_s), 0);
    QCOMPARE(m_practice->rows(u"session"_s), 0);
}

void tst_Planner::savesWordsWithoutTouchingSessions()
{
    Plan plan = m_practice->addPlan(m_client.id);
    const auto sessions = m_practice->sessionsOf(plan.id);
    QVERIFY((*m_practice)->sessions().setState(sessions.first(), SessionState::Missed));
    const auto before = m_practice->sessionsOf(plan.id);
    plan.complaint = u"Neck"_s;
    plan.goals = goalsFrom(u"Turn the head"_s);
    plan.review = {3, 2};
    const auto saved = planner().save(plan);
    QVERIFY(saved);
    QCOMPARE(saved->version, 2);
    QVERIFY(planner().find(plan.id) == *saved);
    QVERIFY(m_practice->sessionsOf(plan.id) == before);
    QCOMPARE(m_practice->lastAudit(), u"plan changed"_s);
}

void tst_Planner::laysAChangedScheduleOutAnew_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("days");
    const auto row = [](const char *name, const Change &change, const QStringList &days) {
        QTest::newRow(name) << change << days;
    };
    row("taper", [](Plan &p) { p.taper = *readTaper(u"1x/wk x 2"_s); },
        {u"11-09 09:00"_s, u"11-16 09:00"_s});
    row("start", [](Plan &p) { p.start = QDate(2026, 11, 16); },
        {u"11-16 09:00"_s, u"11-19 09:00"_s, u"11-23 09:00"_s, u"11-26 09:00"_s});
    row("weekdays",
        [](Plan &p) {
            p.days = {Qt::Tuesday, Qt::Friday};
        },
        {u"11-10 09:00"_s, u"11-13 09:00"_s, u"11-17 09:00"_s, u"11-20 09:00"_s});
    row("time", [](Plan &p) { p.time = QTime(15, 30); },
        {u"11-09 15:30"_s, u"11-12 15:30"_s, u"11-16 15:30"_s, u"11-19 15:30"_s});
    row("wish",
        [](Plan &p) {
            p.start = QDate(2026, 11, 10); // a Tuesday: preferred days may give way to it
            p.dayWish = Wish::Preferred;
            p.taper = *readTaper(u"1x/wk x 1"_s);
        },
        {u"11-10 09:00"_s});
    row("times of day",
        [](Plan &p) {
            p.times = {QTime(13, 0), QTime(15, 0)};
        },
        {u"11-09 13:00"_s, u"11-12 13:00"_s, u"11-16 13:00"_s, u"11-19 13:00"_s});
    row("times preferred",
        [](Plan &p) {
            p.times = {QTime(17, 0), QTime(19, 0)}; // nobody works then
            p.timeWish = Wish::Preferred;
        },
        {u"11-09 09:00"_s, u"11-12 09:00"_s, u"11-16 09:00"_s, u"11-19 09:00"_s});
    row("gap", [](Plan &p) { p.gapHours = 90; },
        {u"11-12 09:00"_s, u"11-16 09:00"_s, u"11-23 09:00"_s, u"11-30 09:00"_s});
    row("length", [](Plan &p) { p.minutes = 90; },
        {u"11-09 09:00"_s, u"11-12 09:00"_s, u"11-16 09:00"_s, u"11-19 09:00"_s});
}

void tst_Planner::laysAChangedScheduleOutAnew()
{
    QFETCH(Change, change);
    QFETCH(QStringList, days);
    Plan plan = m_practice->addPlan(m_client.id);
    const SessionId before = m_practice->sessionsOf(plan.id).first().id;
    change(plan);
    QVERIFY(planner().save(plan));
    QCOMPARE(m_practice->days(plan.id), days);
    QCOMPARE(m_practice->sessionsOf(plan.id).first().minutes, plan.minutes);
    QVERIFY(m_practice->sessionsOf(plan.id).first().id != before);
}

void tst_Planner::refusesAChangedScheduleOnceBegun()
{
    const Plan plan = m_practice->addPlan(m_client.id);
    const Session first = m_practice->sessionsOf(plan.id).first();
    QVERIFY((*m_practice)->sessions().sign(first, {}));
    const auto sessions = m_practice->sessionsOf(plan.id);
    Plan changed = plan;
    changed.taper = *readTaper(u"1x/wk x 9"_s);
    changed.complaint = u"Neck"_s;
    QCOMPARE(refusal(planner().save(changed)).code, ErrorCode::WrongState);
    QVERIFY(planner().find(plan.id) == plan); // its words too: all or nothing
    QVERIFY(m_practice->sessionsOf(plan.id) == sessions);
}

void tst_Planner::savesNoStateAndNoOtherClient()
{
    Plan plan = m_practice->addPlan(m_client.id);
    plan.state = PlanState::Completed;
    plan.client = m_practice->addClient(u"Bo"_s).id;
    const auto saved = planner().save(plan);
    QVERIFY(saved);
    QCOMPARE(saved->state, PlanState::Active);
    QCOMPARE(saved->client, m_client.id);
    QVERIFY(planner().find(plan.id) == *saved);
}

void tst_Planner::refusesAStaleSave()
{
    const Plan plan = m_practice->addPlan(m_client.id);
    Plan mine = plan;
    mine.goals = goalsFrom(u"mine"_s);
    const auto saved = planner().save(mine);
    const auto sessions = m_practice->sessionsOf(plan.id);
    Plan theirs = plan;
    theirs.taper = *readTaper(u"1x/wk x 9"_s);
    QCOMPARE(refusal(planner().save(theirs)).code, ErrorCode::Conflict);
    QVERIFY(planner().find(plan.id) == *saved);
    QVERIFY(m_practice->sessionsOf(plan.id) == sessions);
    theirs.id = {};
    QCOMPARE(refusal(planner().save(theirs)).code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_Planner)
#include "tst_planner.moc"
