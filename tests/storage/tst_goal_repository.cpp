// SPDX-License-Identifier: GPL-3.0-or-later
// A plan's goals: kept in their order, forgotten when nobody scored them, and put back by an undo.
#include "storage/GoalRepository.h"
#include "storage/NoteRepository.h"
#include "storage/PauseRepository.h"
#include "storage/ProgressQueries.h"
#include "storage/StorageFixture.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_GoalRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsOrderAndWords();
    void forgetsWhatNobodyScored();
    void keepsWhatWasScored();
    void putsBackWhatStood();
    void readsScoresOfCompletedSessions();
    void readsPauses();

private:
    [[nodiscard]] Plan found() const
    {
        return PlanRepository::find(m_fixture->database(), m_plan.id).value_or(Plan());
    }
    [[nodiscard]] QStringList all() const // those that are asked no more in brackets
    {
        QStringList words;
        const auto goals = ProgressQueries::goals(m_fixture->database(), m_plan.id);
        for (const KeptGoal &kept : *goals)
            words << (kept.dropped ? u"(%1)"_s.arg(kept.goal.words) : kept.goal.words);
        return words;
    }
    void save(const QList<PlanGoal> &goals)
    {
        m_plan.goals = goals;
        ++m_plan.version;
        m_fixture->write([&](const Transaction &t) { return PlanRepository::update(t, m_plan); });
    }
    Session score(int number, int day, SessionState state, const QList<GoalRating> &ratings)
    {
        const Session session =
            m_fixture->addSession(m_plan, number, StorageFixture::now().addDays(day), state);
        SessionNote note;
        note.session = session.id;
        note.before = {number, std::nullopt, 3};
        note.after.stress = 1;
        note.goals = ratings;
        note.version = 1;
        m_fixture->write([&](const Transaction &t) { return NoteRepository::save(t, note); });
        return session;
    }
    PlanGoal goal(const QString &words) { return {{m_fixture->newId()}, words}; }

    std::unique_ptr<StorageFixture> m_fixture;
    Plan m_plan;
};

void tst_GoalRepository::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_plan = m_fixture->addPlan(m_fixture->addClient(u"Ana"_s, u"Ramos"_s).id);
}

void tst_GoalRepository::keepsOrderAndWords()
{
    QVERIFY(found() == m_plan);
    QList<PlanGoal> goals;
    for (int i = 12; i > 0; --i) // ids rise while the numbers fall
        goals << goal(u"Goal %1 – 😀 <b>"_s.arg(i));
    save(goals);
    QVERIFY(found() == m_plan);
    std::ranges::reverse(goals);
    goals.first().words = u"Reworded"_s;
    save(goals);
    QVERIFY(found() == m_plan);
    save({});
    QVERIFY(found() == m_plan);
}

void tst_GoalRepository::forgetsWhatNobodyScored()
{
    save({goal(u"New"_s), m_plan.goals.last()});
    QCOMPARE(all(), (QStringList{u"New"_s, u"Nâng con"_s}));
}

void tst_GoalRepository::keepsWhatWasScored()
{
    const PlanGoal scored = m_plan.goals.first();
    score(1, -1, SessionState::Completed, {{scored.id, 4}});
    save({m_plan.goals.last()});
    QCOMPARE(all(), (QStringList{u"Nâng con"_s, u"(Sit an hour)"_s}));
    QCOMPARE(found().goals, m_plan.goals);
    save({scored}); // asked again
    QCOMPARE(all(), QStringList{u"Sit an hour"_s});
}

void tst_GoalRepository::putsBackWhatStood()
{
    const Plan before = m_plan;
    const auto image = *GoalRepository::imageOf(m_fixture->database(), m_plan.id);
    const PlanGoal added = goal(u"Added"_s);
    const PlanGoal scored = goal(u"Scored"_s);
    save({added, scored, {before.goals.last().id, u"Reworded"_s}});
    score(1, -1, SessionState::Completed, {{scored.id, 4}});
    m_fixture->write(
        [&](const Transaction &t) { return GoalRepository::putBack(t, m_plan.id, image); });
    QCOMPARE(found().goals, before.goals);
    QCOMPARE(all(), (QStringList{u"Sit an hour"_s, u"Nâng con"_s, u"(Scored)"_s}));
}

void tst_GoalRepository::readsScoresOfCompletedSessions()
{
    const GoalId first = m_plan.goals.first().id;
    const GoalId last = m_plan.goals.last().id;
    const Session later = score(2, -1, SessionState::Completed, {{last, 10}, {first, 0}});
    const Session early = score(1, -3, SessionState::Completed, {});
    score(3, 0, SessionState::Planned, {{first, 5}}); // a draft
    const auto visits = *ProgressQueries::visits(m_fixture->database(), m_plan.id);
    QCOMPARE(visits.size(), 2);
    QCOMPARE(visits.first().session, early.id);
    const VisitScores expected{later.id,
                               2,
                               later.start.day(),
                               {2, std::nullopt, 3},
                               {std::nullopt, 1, std::nullopt},
                               {{first, 0}, {last, 10}}};
    QVERIFY(visits.last() == expected);
}

void tst_GoalRepository::readsPauses()
{
    const auto pauses = [this] {
        return *ProgressQueries::pauses(m_fixture->database(), m_plan.id);
    };
    const auto begin = [this](QDate day) {
        m_fixture->write(
            [&](const Transaction &t) { return PauseRepository::begin(t, m_plan.id, day); });
    };
    const auto end = [this](QDate day) {
        m_fixture->write(
            [&](const Transaction &t) { return PauseRepository::end(t, m_plan.id, day); });
    };
    const QDate day(2026, 11, 9);
    end(day); // of nothing
    QVERIFY(pauses().isEmpty());
    begin(day);
    QVERIFY(pauses() == (QList<PlanPause>{{day, {}}}));
    end(day.addDays(5));
    begin(day.addDays(9));
    end(day.addDays(8)); // taken up again on the day it was paused
    QVERIFY(pauses() ==
            (QList<PlanPause>{{day, day.addDays(5)}, {day.addDays(9), day.addDays(9)}}));
}

QTEST_GUILESS_MAIN(tst_GoalRepository)
#include "tst_goal_repository.moc"
