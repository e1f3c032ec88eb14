// SPDX-License-Identifier: GPL-3.0-or-later
// A paused plan has let go of its times: whoever asks what comes next is told none of them.
#include "practice/TestPractice.h"

#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PausedPlan : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingIsNext();
    void noteTellsNoAppointment();
    void cardLeavesItOut();

private:
    void pause()
    {
        TestPractice::must((*m_practice)->planner().setState(m_plan, PlanState::Paused));
    }
    [[nodiscard]] Session first() const { return m_practice->sessionsOf(m_plan.id).first(); }
    [[nodiscard]] qsizetype onCard(const Plan &plan) const
    {
        const auto card =
            TestPractice::must((*m_practice)->paperReader().appointmentCard(m_client.id));
        return std::ranges::count(card.sessions, plan.id, &Session::plan);
    }

    std::unique_ptr<TestPractice> m_practice;
    Client m_client;
    Plan m_plan; // of four sessions
};

void tst_PausedPlan::init()
{
    m_practice = std::make_unique<TestPractice>();
    m_client = m_practice->addClient(u"Ana"_s);
    m_plan = m_practice->addPlan(m_client.id);
}

void tst_PausedPlan::nothingIsNext()
{
    const SessionBook &book = (*m_practice)->sessions();
    QVERIFY(TestPractice::must(book.next(first())));
    pause();
    QVERIFY(!TestPractice::must(book.next(first())));
}

void tst_PausedPlan::noteTellsNoAppointment()
{
    const PaperReader &reader = (*m_practice)->paperReader();
    QVERIFY(TestPractice::must(reader.sessionNote(first().id)).next);
    pause();
    QVERIFY(!TestPractice::must(reader.sessionNote(first().id)).next);
}

void tst_PausedPlan::cardLeavesItOut()
{
    const Plan other = m_practice->addPlan(m_client.id, u"1x/wk x 3"_s);
    QCOMPARE(onCard(m_plan), 4);
    QCOMPARE(onCard(other), 3);
    pause();
    QCOMPARE(onCard(m_plan), 0);
    QCOMPARE(onCard(other), 3);
}

QTEST_GUILESS_MAIN(tst_PausedPlan)
#include "tst_paused_plan.moc"
