// SPDX-License-Identifier: GPL-3.0-or-later
// A long, random day of use, the same each time: whatever is done in whatever order, what the file
// counts for itself stays true, and nothing is left that the rules forbid.
#include "domain/PlanCourse.h"
#include "practice/TestPractice.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_RandomUse : public QObject
{
    Q_OBJECT

private slots:
    void keepsItsPromises();

private:
    void step();
    void check();
    [[nodiscard]] int below(int limit)
    {
        return std::uniform_int_distribution<>(0, limit - 1)(m_engine);
    }
    template <class Value>
    [[nodiscard]] const Value &any(const QList<Value> &list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }
    [[nodiscard]] Plan anyPlan()
    {
        return TestPractice::must(m_practice->planner().find(any(m_plans)));
    }

    TestPractice m_practice;
    std::mt19937 m_engine{11};
    QList<ClientId> m_clients;
    QList<PlanId> m_plans;
    int m_done = 0;
    int m_refused = 0;
};

void tst_RandomUse::step()
{
    const auto count = [this](bool done) { ++(done ? m_done : m_refused); };
    Planner &planner = m_practice->planner();
    SessionBook &book = m_practice->sessions();
    const int choice = m_plans.isEmpty() ? below(2) : below(10);
    if (choice == 0 || m_clients.isEmpty()) {
        m_clients << m_practice.addClient(u"Ana %1"_s.arg(m_clients.size())).id;
        return;
    }
    if (choice == 1) {
        static const QStringList lines{u"2x/wk x 2"_s, u"1x/wk x 1"_s,
                                       u"3x/wk until it holds, 1x/4wk"_s};
        Plan draft = TestPractice::draft(any(m_clients), any(lines));
        draft.start = m_practice.now().date();
        draft.state = below(4) == 0 ? PlanState::Draft : PlanState::Active;
        m_plans << TestPractice::must(planner.create(draft)).id;
        return;
    }
    Plan plan = anyPlan();
    if (choice == 2) {
        plan.days = Weekdays::fromMask(below(128));
        return count(planner.save(plan).has_value());
    }
    if (choice == 3)
        return count(
            planner.setState(plan, static_cast<PlanState>(below(5)), u"so it is"_s).has_value());
    if (choice == 4)
        return m_practice.setNow(m_practice.now().date().addDays(below(4)));
    const auto sessions = m_practice.sessionsOf(plan.id);
    if (sessions.isEmpty())
        return;
    const Session session = any(sessions);
    if (choice == 5)
        return count(
            book.move(session, m_practice.now().date().addDays(below(30)), QTime(8 + below(10), 0))
                .has_value());
    if (choice == 6) {
        SessionNote note = TestPractice::must(book.record(session.id)).note;
        note.before.pain = below(11);
        return count(book.sign(session, note).has_value());
    }
    count(book.setState(session, static_cast<SessionState>(below(5))).has_value());
}

void tst_RandomUse::check()
{
    const auto none = [this](const QString &what, const QString &sql) {
        QVERIFY2(m_practice.committed(u"SELECT count(*) FROM "_s + sql) == 0, qPrintable(what));
    };
    none(u"open sessions are miscounted"_s,
         u"plan WHERE open_sessions <> (SELECT count(*) FROM session WHERE session.plan = plan.id"
         " AND session.state IN ('planned', 'confirmed'))"_s);
    none(u"completed sessions are miscounted"_s,
         u"plan WHERE completed_sessions <> (SELECT count(*) FROM session"
         " WHERE session.plan = plan.id AND session.state = 'completed')"_s);
    none(u"sessions are miscounted"_s,
         u"plan WHERE sessions <> (SELECT count(*) FROM session"
         " WHERE session.plan = plan.id AND session.state <> 'cancelled')"_s);
    none(u"active plans are miscounted"_s,
         u"client WHERE active_plans <> (SELECT count(*) FROM plan"
         " WHERE plan.client = client.id AND plan.state = 'active')"_s);
    none(u"a note without a completed session"_s,
         u"session_note JOIN session ON session.id = session_note.session"
         " WHERE session.state <> 'completed'"_s);
    none(u"a session of a stranger"_s,
         u"session JOIN plan ON plan.id = session.plan WHERE session.client <> plan.client"_s);
    none(u"numbers with a gap"_s, u"(SELECT 1 FROM session GROUP BY plan"
                                  " HAVING min(number) <> 1 OR max(number) <> count(*)"
                                  " OR count(DISTINCT number) <> count(*))"_s);
    none(u"a draft with sessions"_s,
         u"session JOIN plan ON plan.id = session.plan WHERE plan.state = 'draft'"_s);
    none(u"a phase that is not there"_s,
         u"session LEFT JOIN plan_phase ON plan_phase.plan = session.plan"
         " AND plan_phase.position = session.phase WHERE plan_phase.plan IS NULL"_s);
    none(u"a broken reference"_s, u"pragma_foreign_key_check"_s);
}

void tst_RandomUse::keepsItsPromises()
{
    for (int i = 0; i < 600; ++i) {
        step();
        if (i % 20 == 0)
            check();
        if (QTest::currentTestFailed())
            return;
    }
    check();
    QVERIFY(m_done > 50 && m_refused > 50);
    QCOMPARE(RawConnection(m_practice.path()).text(u"PRAGMA integrity_check"_s), u"ok"_s);
    // The counts lead to the same as looking at every plan.
    int toBook = 0;
    int ending = 0;
    for (const PlanId id : m_plans) {
        const Plan plan = TestPractice::must(m_practice->planner().find(id));
        const QList<Session> sessions = m_practice.sessionsOf(id);
        const auto open =
            std::ranges::count_if(sessions, [](const Session &s) { return isOpen(s.state); });
        const auto done = std::ranges::count(sessions, SessionState::Completed, &Session::state);
        toBook += plan.state == PlanState::Active && open == 0;
        ending += plan.state == PlanState::Active && open == 1 && done + 1 >= courseLength(plan);
    }
    int toBookFound = 0;
    int endingFound = 0;
    for (const auto &item : TestPractice::must(m_practice->today().needsAttention(10'000))) {
        toBookFound += item.kind == AttentionKind::NothingBooked;
        endingFound += item.kind == AttentionKind::PlanEnding;
    }
    QCOMPARE(toBookFound, toBook);
    QCOMPARE(endingFound, ending);
    QVERIFY(toBook + ending > 0);
}

QTEST_GUILESS_MAIN(tst_RandomUse)
#include "tst_random_use.moc"
