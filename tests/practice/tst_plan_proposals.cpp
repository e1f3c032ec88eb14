// SPDX-License-Identifier: GPL-3.0-or-later
// Where a plan's sessions are placed: clear of others, within the hours and not before now; and the
// proposal that says the same before anything is written.
#include "practice/TestPractice.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PlanProposals : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsClearOfOthers();
    void keepsClearOfTheClientsOtherPlan();
    void keepsClearOfWhatTookPlace_data();
    void keepsClearOfWhatTookPlace();
    void asksNobodyWhereAllMayComeAtOnce();
    void placesNothingBeforeNow();
    void keepsToHoursAndClosedDays();
    void refusesWhatFindsNoTime();
    void proposesWhatItWouldBook();
    void proposesWithoutWriting();
    void proposesAKeptPlanAfresh();
    void proposesWhileTheRestIsMissing();
    void proposalTellsWhatHealthSays();
    void proposalTellsTheObstacle();

private:
    [[nodiscard]] Planner &planner() const { return (*m_practice)->planner(); }
    std::unique_ptr<TestPractice> m_practice;
    Client m_client;
};

void tst_PlanProposals::init()
{
    m_practice = std::make_unique<TestPractice>();
    m_client = m_practice->addClient(u"Ana"_s);
}

void tst_PlanProposals::keepsClearOfOthers()
{
    const Plan plan = m_practice->addPlan(m_client.id);
    const Plan other = m_practice->addPlan(m_practice->addClient(u"Bo"_s).id);
    QCOMPARE(m_practice->days(plan.id).first(), u"11-09 09:00"_s);
    QCOMPARE(m_practice->days(other.id),
             QStringList({u"11-09 10:15"_s, u"11-12 10:15"_s, u"11-16 10:15"_s, u"11-19 10:15"_s}));
    QVERIFY(planner().setState(plan, PlanState::Discontinued)); // its times are free again
    const Plan third = m_practice->addPlan(m_practice->addClient(u"Cy"_s).id);
    QCOMPARE(m_practice->days(third.id).first(), u"11-09 09:00"_s);
}

void tst_PlanProposals::keepsClearOfTheClientsOtherPlan()
{
    Plan draft = TestPractice::draft(m_client.id, u"1x/wk x 1"_s);
    QVERIFY(planner().create(draft));
    draft.time = QTime(15, 0);
    const auto second = planner().create(draft); // 40 hours, not just the buffer
    QCOMPARE(m_practice->days(second->id), QStringList({u"11-12 15:00"_s}));
}

void tst_PlanProposals::keepsClearOfWhatTookPlace_data()
{
    QTest::addColumn<int>("atOnce");
    QTest::addColumn<int>("gapHours");
    QTest::addColumn<bool>("isOver"); // the plan of the session that was signed
    QTest::addColumn<QString>("day");
    QTest::newRow("40 hours") << 1 << 40 << false << u"11-12 15:00"_s;
    QTest::newRow("90 hours") << 1 << 90 << false << u"11-16 15:00"_s;
    QTest::newRow("as many as come") << 0 << 40 << false << u"11-12 15:00"_s;
    QTest::newRow("its plan is over") << 1 << 40 << true << u"11-12 15:00"_s;
}

void tst_PlanProposals::keepsClearOfWhatTookPlace()
{
    QFETCH(const int, atOnce);
    QFETCH(const int, gapHours);
    QFETCH(const bool, isOver);
    QFETCH(const QString, day);
    PracticeCalendar calendar;
    calendar.sessionsAtOnce = atOnce;
    QVERIFY((*m_practice)->diary().saveHours(calendar));
    Plan draft = TestPractice::draft(m_client.id, u"1x/wk x 1"_s);
    draft.time = QTime(10, 0);
    const Plan first = TestPractice::must(planner().create(draft));
    m_practice->setNow(TestPractice::today(), QTime(12, 0)); // 13:00 in Berlin
    QVERIFY((*m_practice)->sessions().sign(m_practice->sessionsOf(first.id).first(), {}));
    if (isOver)
        QVERIFY(planner().setState(first, PlanState::Completed));
    draft.time = QTime(15, 0);
    draft.gapHours = gapHours;
    const Plan second = TestPractice::must(planner().create(draft));
    QCOMPARE(m_practice->days(second.id), QStringList{day});
}

void tst_PlanProposals::asksNobodyWhereAllMayComeAtOnce()
{
    PracticeCalendar calendar;
    calendar.sessionsAtOnce = 0;
    QVERIFY((*m_practice)->diary().saveHours(calendar));
    m_practice->addPlan(m_client.id);
    const Plan other = m_practice->addPlan(m_practice->addClient(u"Bo"_s).id);
    QCOMPARE(m_practice->days(other.id).first(), u"11-09 09:00"_s);
    const Plan own = m_practice->addPlan(m_client.id, u"1x/wk x 1"_s); // the gap is kept still
    QVERIFY(m_practice->days(own.id).first() > u"11-19 09:00"_s);
}

void tst_PlanProposals::placesNothingBeforeNow()
{
    m_practice->setNow(QDate(2026, 11, 9), QTime(10, 5)); // 11:05 in Berlin
    Plan draft = TestPractice::draft(m_client.id, u"1x/wk x 2"_s);
    draft.start = QDate(2026, 10, 26);
    const auto plan = planner().create(draft);
    QCOMPARE(m_practice->days(plan->id), QStringList({u"11-09 11:15"_s, u"11-16 09:00"_s}));
    QCOMPARE(m_practice->sessionsOf(plan->id).first().ideal, draft.start);
}

void tst_PlanProposals::keepsToHoursAndClosedDays()
{
    PracticeCalendar calendar;
    calendar.hours.set(Qt::Monday, {{QTime(14, 0), QTime(20, 0)}});
    QVERIFY((*m_practice)->diary().saveHours(calendar));
    const Plan plan = m_practice->addPlan(m_client.id);
    QCOMPARE(m_practice->days(plan.id),
             QStringList({u"11-09 14:00"_s, u"11-12 09:00"_s, u"11-16 14:00"_s, u"11-19 09:00"_s}));
}

void tst_PlanProposals::refusesWhatFindsNoTime()
{
    Plan draft = TestPractice::draft(m_client.id);
    draft.days = {Qt::Sunday};
    const int audits = m_practice->audits();
    const Error error = refusal(planner().create(draft));
    QCOMPARE(error.code, ErrorCode::NoDayLeft);
    QCOMPARE(error.field, u"plan.taper"_s);
    QCOMPARE(error.detail, u"1"_s);
    QCOMPARE(m_practice->rows(u"plan"_s), 0);
    QCOMPARE(m_practice->audits(), audits);
    draft.state = PlanState::Draft; // a draft may be anything
    const auto kept = planner().create(draft);
    QVERIFY(kept);
    QCOMPARE(refusal(planner().setState(*kept, PlanState::Active)).code, ErrorCode::NoDayLeft);
    QCOMPARE(planner().find(kept->id)->state, PlanState::Draft);
}

void tst_PlanProposals::proposesWhatItWouldBook()
{
    m_practice->addPlan(m_practice->addClient(u"Bo"_s).id);
    m_practice->askHealth(m_client.id);
    const Plan draft = TestPractice::draft(m_client.id, u"2x/wk x 2, 1x/2wk x 2"_s);
    const auto proposal = planner().propose(draft);
    QVERIFY(proposal);
    QVERIFY(!proposal->outcome.obstacle);
    QCOMPARE(proposal->totalSessions, std::optional(6));
    QCOMPARE(proposal->verdicts.size(), 6);
    QCOMPARE(proposal->worst, Level::Clear);
    const auto plan = planner().create(draft);
    const QList<Session> sessions = m_practice->sessionsOf(plan->id);
    QCOMPARE(sessions.size(), proposal->outcome.placed.size());
    for (int i = 0; i < sessions.size(); ++i) {
        const PlacedVisit &visit = proposal->outcome.placed.at(i);
        QCOMPARE(visit.start, sessions.at(i).start);
        QCOMPARE(visit.phase, sessions.at(i).phase);
        QCOMPARE(visit.ideal, sessions.at(i).ideal);
    }
}

void tst_PlanProposals::proposesWithoutWriting()
{
    const int audits = m_practice->audits();
    QVERIFY(planner().propose(TestPractice::draft(m_client.id)));
    QCOMPARE(m_practice->rows(u"plan"_s), 0);
    QCOMPARE(m_practice->rows(u"session"_s), 0);
    QCOMPARE(m_practice->audits(), audits);
}

void tst_PlanProposals::proposesAKeptPlanAfresh()
{
    Plan plan = m_practice->addPlan(m_client.id);
    const auto again = planner().propose(plan);
    QCOMPARE(again->outcome.placed.first().start, m_practice->sessionsOf(plan.id).first().start);
}

void tst_PlanProposals::proposesWhileTheRestIsMissing()
{
    Plan draft = TestPractice::draft({});
    draft.complaint.clear();
    draft.review.visits = 0;
    draft.taper = *readTaper(u"2x/wk x 1, 1x/wk"_s);
    const auto proposal = planner().propose(draft);
    QVERIFY(proposal);
    QCOMPARE(proposal->outcome.placed.size(), 14);
    QCOMPARE(proposal->totalSessions, std::nullopt);
    QVERIFY(proposal->verdicts.isEmpty());
    draft.taper = {};
    QCOMPARE(refusal(planner().propose(draft)).field, u"plan.taper"_s);
    draft = TestPractice::draft({});
    draft.times = {QTime(9, 0), QTime(9, 30)};
    QCOMPARE(refusal(planner().propose(draft)).field, u"plan.times"_s);
}

void tst_PlanProposals::proposalTellsWhatHealthSays()
{
    m_practice->askHealth(m_client.id);
    m_practice->addCondition(m_client.id, u"osteoporosis"_s);
    const auto proposal = planner().propose(TestPractice::draft(m_client.id));
    QCOMPARE(proposal->worst, Level::Clearance);
    QCOMPARE(proposal->verdicts.size(), 4);
    for (const SessionVerdict &verdict : proposal->verdicts)
        QCOMPARE(verdict.misfit, Misfit::NeedsClearance);
}

void tst_PlanProposals::proposalTellsTheObstacle()
{
    Plan draft = TestPractice::draft(m_client.id);
    draft.days = {Qt::Sunday};
    const auto proposal = planner().propose(draft);
    QVERIFY(proposal);
    QVERIFY(proposal->outcome.placed.isEmpty() && proposal->verdicts.isEmpty());
    QCOMPARE(proposal->outcome.obstacle->number, 1);
    QCOMPARE(proposal->outcome.obstacle->rules, QList{SlotRule::Weekdays});
}

QTEST_GUILESS_MAIN(tst_PlanProposals)
#include "tst_plan_proposals.moc"
