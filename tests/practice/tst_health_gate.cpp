// SPDX-License-Identifier: GPL-3.0-or-later
// What a client's health keeps from being planned, confirmed and started, and what frees it.
#include "practice/TestPractice.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto none = ErrorCode::Cancelled; // "was not refused", as refusal() says it

} // namespace

class tst_HealthGate : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void stepsByLevel_data();
    void stepsByLevel();
    void draftsAndEndingsAreFree();
    void clearanceFreesItsDays();
    void overrideFreesFromItsFirstDay();
    void namesConditionAndDay();
    void resumingIsRefusedWhole();
    void recordsWhatTookPlaceEarlier();
    void addsToOldRecords();

private:
    [[nodiscard]] Practice &practice() const { return **m_practice; }

    std::unique_ptr<TestPractice> m_practice;
    Client m_client;
    Plan m_plan;
    Session m_session; // today at 9:00, planned
};

void tst_HealthGate::init()
{
    m_practice = std::make_unique<TestPractice>();
    m_client = m_practice->addClient(u"Ana"_s);
    m_practice->askHealth(m_client.id);
    m_plan = m_practice->addPlan(m_client.id);
    m_session = m_practice->sessionsOf(m_plan.id).first();
}

void tst_HealthGate::stepsByLevel_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<ErrorCode>("plan");
    QTest::addColumn<ErrorCode>("confirm");
    QTest::addColumn<ErrorCode>("start");
    QTest::newRow("clear") << QString() << none << none << none;
    QTest::newRow("adapt") << u"bp_controlled"_s << none << none << none;
    QTest::newRow("avoid") << u"open_wound"_s << none << none << none;
    QTest::newRow("clearance") << u"osteoporosis"_s << none << ErrorCode::NeedsClearance
                               << ErrorCode::NeedsClearance;
    QTest::newRow("stop") << u"fever"_s << ErrorCode::MustNotTreat << ErrorCode::MustNotTreat
                          << ErrorCode::MustNotTreat;
    QTest::newRow("urgent") << u"cauda_equina"_s << ErrorCode::MedicalHelpNow
                            << ErrorCode::MedicalHelpNow << ErrorCode::MedicalHelpNow;
}

void tst_HealthGate::stepsByLevel()
{
    QFETCH(QString, condition);
    QFETCH(ErrorCode, plan);
    QFETCH(ErrorCode, confirm);
    QFETCH(ErrorCode, start);
    const Session missed = TestPractice::must(practice().sessions().setState(
        m_practice->sessionsOf(m_plan.id).at(1), SessionState::Missed));
    if (!condition.isEmpty())
        m_practice->addCondition(m_client.id, condition, {{u"hand"_s, Side::Left}});
    const int sessions = m_practice->rows(u"session"_s);
    const int plans = m_practice->rows(u"plan"_s);

    QCOMPARE(refusal(practice().planner().create(TestPractice::draft(m_client.id))).code, plan);
    QCOMPARE(refusal(practice().sessions().move(m_session, QDate(2026, 12, 1), QTime(9, 0))).code,
             plan);
    QCOMPARE(refusal(practice().sessions().setState(missed, SessionState::Planned)).code, plan);
    if (plan != none) {
        QCOMPARE(m_practice->rows(u"session"_s), sessions); // nothing half
        QCOMPARE(m_practice->rows(u"plan"_s), plans);
    }
    const Session now = m_practice->sessionsOf(m_plan.id).first();
    QCOMPARE(refusal(practice().sessions().setState(now, SessionState::Confirmed)).code, confirm);
    const Session then = m_practice->sessionsOf(m_plan.id).first();
    QCOMPARE(refusal(practice().sessions().sign(then, {})).code, start);
}

void tst_HealthGate::draftsAndEndingsAreFree()
{
    m_practice->addCondition(m_client.id, u"cauda_equina"_s);
    Plan draft = TestPractice::draft(m_client.id);
    draft.state = PlanState::Draft;
    const Plan kept = TestPractice::must(practice().planner().create(draft));
    QCOMPARE(refusal(practice().planner().setState(kept, PlanState::Active)).code,
             ErrorCode::MedicalHelpNow);
    QVERIFY(practice().sessions().setState(m_session, SessionState::Cancelled));
    QVERIFY(practice().planner().setState(m_plan, PlanState::Discontinued, u"Referred"_s));
}

void tst_HealthGate::clearanceFreesItsDays()
{
    const ConditionEntry entry = m_practice->addCondition(m_client.id, u"osteoporosis"_s);
    const QList<Session> sessions = m_practice->sessionsOf(m_plan.id);
    const QDate last = sessions.at(1).start.day();
    m_practice->addClearance(entry, m_session.start.day(), last);
    const auto confirm = [&](qsizetype number) {
        return refusal(practice().sessions().setState(sessions.at(number), SessionState::Confirmed))
            .code;
    };
    QCOMPARE(confirm(0), none); // its first day
    QCOMPARE(confirm(1), none); // its last
    QCOMPARE(confirm(2), ErrorCode::NeedsClearance);
}

void tst_HealthGate::overrideFreesFromItsFirstDay()
{
    const ConditionEntry entry = m_practice->addCondition(m_client.id, u"osteoporosis"_s);
    const QList<Session> sessions = m_practice->sessionsOf(m_plan.id);
    m_practice->addOverride(entry, sessions.at(1).start.day());
    QCOMPARE(refusal(practice().sessions().setState(sessions.at(0), SessionState::Confirmed)).code,
             ErrorCode::NeedsClearance);
    QVERIFY(practice().sessions().setState(sessions.at(1), SessionState::Confirmed));
    QVERIFY(practice().sessions().setState(sessions.at(3), SessionState::Confirmed));
}

void tst_HealthGate::namesConditionAndDay()
{
    m_practice->addCondition(m_client.id, u"osteoporosis"_s);
    const Error error = refusal(practice().sessions().setState(m_session, SessionState::Confirmed));
    QCOMPARE(error.field, u"Osteoporosis"_s);
    QCOMPARE(error.detail, u"2026-11-09"_s);
    QVERIFY(errorText(error).startsWith(u"Osteoporosis: "_s));
}

void tst_HealthGate::resumingIsRefusedWhole()
{
    const Plan paused =
        TestPractice::must(practice().planner().setState(m_plan, PlanState::Paused));
    m_practice->addCondition(m_client.id, u"fever"_s);
    m_practice->setNow(TestPractice::today().addDays(20));
    const QStringList before = m_practice->days(m_plan.id);
    Reflower &reflower = practice().reflower();
    const auto proposal = TestPractice::must(reflower.preview(PlanResumed{paused}));
    QCOMPARE(refusal(reflower.apply(proposal)).code, ErrorCode::MustNotTreat);
    QCOMPARE(m_practice->days(m_plan.id), before);
}

void tst_HealthGate::recordsWhatTookPlaceEarlier()
{
    m_practice->addCondition(m_client.id, u"fever"_s);
    QCOMPARE(refusal(practice().sessions().sign(m_session, {})).code, ErrorCode::MustNotTreat);
    m_practice->setNow(TestPractice::today().addDays(1));
    QVERIFY(practice().sessions().sign(m_session, {}));
}

void tst_HealthGate::addsToOldRecords()
{
    const Session done = TestPractice::must(practice().sessions().sign(m_session, {}));
    m_practice->addCondition(m_client.id, u"fever"_s);
    QVERIFY(practice().sessions().addTo(done.id, u"Felt hot in the evening"_s));
}

QTEST_GUILESS_MAIN(tst_HealthGate)
#include "tst_health_gate.moc"
