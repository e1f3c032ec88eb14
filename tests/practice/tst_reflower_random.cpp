// SPDX-License-Identifier: GPL-3.0-or-later
// A long, random course of changes, the same each time: what is taken back is as it was, what was
// changed since is refused, and no change loses or doubles a session.
#include "practice/PlanDump.h"
#include "practice/TestPractice.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ReflowerRandom : public QObject
{
    Q_OBJECT

private slots:
    void keepsItsPromises();

private:
    void addPlans();
    [[nodiscard]] std::optional<PlanChange> anyChange();
    void carryOut(const PlanChange &change);
    void takeBack(const QStringList &before);
    void disturb();
    void check();
    void live();
    [[nodiscard]] int below(int limit)
    {
        return std::uniform_int_distribution<>(0, limit - 1)(m_engine);
    }
    [[nodiscard]] Plan anyPlan()
    {
        const PlanId id = m_plans.at(below(static_cast<int>(m_plans.size())));
        return TestPractice::must(m_practice->planner().find(id));
    }

    TestPractice m_practice;
    std::mt19937 m_engine{5};
    QList<PlanId> m_plans;
    int m_kept = 0;
    int m_undone = 0;
    int m_refused = 0; // undo after something was changed
};

void tst_ReflowerRandom::addPlans()
{
    const QStringList lines{u"2x/wk x 3, 1x/wk x 4"_s, u"1x/wk x 6, 1x/2wk x 3"_s,
                            u"3x/wk x 2, 1x/wk until it holds"_s, u"1x/wk x 4, 1x/4wk"_s};
    for (int i = 0; i < 8; ++i) {
        const ClientId client = m_practice.addClient(u"Client %1"_s.arg(i / 2)).id;
        Plan draft = TestPractice::draft(client, lines.at(i % lines.size()));
        draft.days = {};
        draft.start = TestPractice::today().addDays(below(20));
        draft.time = QTime(9 + i % 6, 0);
        m_plans << TestPractice::must(m_practice->planner().create(draft)).id;
    }
}

std::optional<PlanChange> tst_ReflowerRandom::anyChange()
{
    Plan plan = anyPlan();
    const auto sessions = m_practice.sessionsOf(plan.id);
    const Session session = sessions.at(below(static_cast<int>(sessions.size())));
    const QDate today = m_practice.now().date();
    switch (below(8)) {
    case 0:
        return SessionBecomes{session,
                              below(2) == 0 ? SessionState::Missed : SessionState::Cancelled};
    case 1:
        return SessionMoves{session, today.addDays(1 + below(30)), QTime(8 + below(10), 30)};
    case 2:
        switch (below(4)) {
        case 0:
            plan.days = Weekdays::fromMask(1 + below(31));
            break;
        case 1:
            plan.time = QTime(9 + below(7), 0);
            break;
        case 2:
            plan.minutes = 45 + 15 * below(3);
            break;
        default:
            plan.taper =
                *readTaper(u"2x/wk x %1, 1x/wk x %2"_s.arg(1 + below(4)).arg(1 + below(6)));
        }
        return PlanEdited{plan};
    case 3:
        if (plan.state == PlanState::Active && below(2) == 0) {
            TestPractice::must(m_practice->planner().setState(plan, PlanState::Paused, u"Away"_s));
            return std::nullopt;
        }
        return PlanResumed{plan};
    case 4:
        return PlacedAgain{plan.id};
    case 5:
        if (below(4) > 0) // rarely: it ends the plan
            return StepTaken{plan.id, static_cast<StepKind>(1 + below(4)), {}, u"So it is"_s};
        return StepTaken{plan.id, StepKind::Discharge, {}, {}};
    default: {
        const QDate from = today.addDays(below(20));
        return DaysClosed{{from, from.addDays(below(6)), u"Closed"_s}};
    }
    }
}

void tst_ReflowerRandom::carryOut(const PlanChange &change)
{
    Reflower &reflower = m_practice->reflower();
    const QStringList before = planDumpOf(m_practice.path());
    const int records = m_practice.rows(u"reflow"_s);
    const auto proposal = reflower.preview(change);
    QCOMPARE(firstDifference(before, planDumpOf(m_practice.path())), QString());
    const bool isAlone = below(5) == 0;
    const bool done = proposal && (isAlone ? reflower.applyAlone(change).has_value()
                                           : reflower.apply(*proposal).has_value());
    check();
    if (!done) {
        QCOMPARE(firstDifference(before, planDumpOf(m_practice.path())), QString());
        return;
    }
    if (m_practice.rows(u"reflow"_s) == records) {
        QCOMPARE(firstDifference(before, planDumpOf(m_practice.path())), QString());
        return;
    }
    ++m_kept;
    if (below(2) == 0)
        takeBack(before);
}

void tst_ReflowerRandom::takeBack(const QStringList &before)
{
    if (below(8) == 0)
        m_practice.reopen();
    Reflower &reflower = m_practice->reflower();
    const auto record = TestPractice::must(reflower.undoable());
    QVERIFY(record);
    if (below(4) == 0)
        disturb();
    const QStringList now = planDumpOf(m_practice.path());
    const bool isTouched = !TestPractice::must(reflower.undoable());
    const auto undone = reflower.undo(record->id);
    QCOMPARE(undone.has_value(), !isTouched);
    if (isTouched) {
        ++m_refused;
        QCOMPARE(undone.error().code, ErrorCode::Conflict);
        QCOMPARE(firstDifference(now, planDumpOf(m_practice.path())), QString());
        return;
    }
    ++m_undone;
    check();
    QCOMPARE(firstDifference(before, planDumpOf(m_practice.path())), QString());
}

// Somebody goes on working with what was just changed: every row of it.
void tst_ReflowerRandom::disturb()
{
    RawConnection raw(m_practice.path());
    QCOMPARE(raw.run(u"UPDATE session SET version = version + 1"
                     " WHERE id IN (SELECT session FROM reflow_session)"_s),
             SQLITE_OK);
    QCOMPARE(raw.run(u"UPDATE plan SET version = version + 1"
                     " WHERE id IN (SELECT plan FROM reflow_plan)"_s),
             SQLITE_OK);
}

// Days pass; sessions take place, or are forgotten.
void tst_ReflowerRandom::live()
{
    m_practice.setNow(m_practice.now().date().addDays(1 + below(2)), QTime(17, 0));
    const QDate today = m_practice.now().date();
    for (const PlanId &id : std::as_const(m_plans)) {
        const Plan plan = TestPractice::must(m_practice->planner().find(id));
        for (const Session &session : m_practice.sessionsOf(id)) {
            if (plan.state != PlanState::Active || !isOpen(session.state) ||
                session.start.day() > today)
                continue;
            SessionNote note;
            note.before.pain = below(8);
            if (below(4) > 0)
                TestPractice::must(m_practice->sessions().sign(session, note));
        }
    }
}

void tst_ReflowerRandom::check()
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
    none(u"a number comes twice"_s, u"(SELECT 1 FROM session GROUP BY plan, number"
                                    " HAVING count(*) > 1)"_s);
    none(u"a session of a stranger"_s,
         u"session JOIN plan ON plan.id = session.plan WHERE session.client <> plan.client"_s);
    none(u"an ended plan with open sessions"_s,
         u"plan WHERE state IN ('completed', 'discontinued') AND open_sessions > 0"_s);
    none(u"a recorded session that is lost"_s,
         u"session_note LEFT JOIN session ON session.id = session_note.session"
         " WHERE session.id IS NULL OR session.state <> 'completed'"_s);
    none(u"a broken reference"_s, u"pragma_foreign_key_check"_s);
}

void tst_ReflowerRandom::keepsItsPromises()
{
    addPlans();
    for (int i = 0; i < 120; ++i) {
        if (below(6) == 0)
            live();
        if (const auto change = anyChange())
            carryOut(*change);
        if (QTest::currentTestFailed())
            return;
        if (i % 60 == 59)
            addPlans();
    }
    QVERIFY(m_kept > 40);
    QVERIFY(m_undone > 15);
    QVERIFY(m_refused > 2);
}

QTEST_GUILESS_MAIN(tst_ReflowerRandom)
#include "tst_reflower_random.moc"
