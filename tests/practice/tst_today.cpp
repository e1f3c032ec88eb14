// SPDX-License-Identifier: GPL-3.0-or-later
// What the therapist sees first, on the practice's own clock.
#include "practice/TestPractice.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Today : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void followsThePracticesClock();
    void needsAttention();
    void nextSevenDays();
    void weekOverTheClockChange();

private:
    std::unique_ptr<TestPractice> m_practice;
    Plan m_plan; // 9, 12, 16, 19 November at 9:00
};

void tst_Today::init()
{
    m_practice = std::make_unique<TestPractice>();
    const Client client = m_practice->addClient(u"Ana"_s);
    m_practice->askHealth(client.id);
    m_plan = m_practice->addPlan(client.id);
    m_practice->setNow(TestPractice::today());
}

void tst_Today::followsThePracticesClock()
{
    Today &today = (*m_practice)->today();
    QCOMPARE(today.date(), QDate(2026, 11, 9));
    QCOMPARE(today.now().time(), QTime(11, 0));
    m_practice->setNow(QDate(2026, 11, 9), QTime(23, 30));
    QCOMPARE(today.date(), QDate(2026, 11, 10));
    PracticeProfile moved = TestPractice::profile();
    moved.zone = "America/New_York";
    QVERIFY((*m_practice)->saveProfile(moved));
    QCOMPARE(today.date(), QDate(2026, 11, 9));
    QCOMPARE(today.now().time(), QTime(18, 30));
}

void tst_Today::needsAttention()
{
    const auto items = TestPractice::must((*m_practice)->today().needsAttention());
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0).kind, AttentionKind::SessionUnrecorded);
    QCOMPARE(items.at(0).when.time(), QTime(9, 0));
    QCOMPARE(items.at(1).kind, AttentionKind::ConsentMissing);
    QCOMPARE((*m_practice)->today().needsAttention(1)->size(), 1);
    const Session first = m_practice->sessionsOf(m_plan.id).first();
    QVERIFY((*m_practice)->sessions().sign(first, {}));
    QCOMPARE((*m_practice)->today().needsAttention()->size(), 1);
}

void tst_Today::nextSevenDays()
{
    const auto days = TestPractice::must((*m_practice)->today().nextSevenDays());
    QCOMPARE(days.size(), 7);
    for (int i = 0; i < 7; ++i) {
        const int expected = i == 0 || i == 3 ? 1 : 0; // the 16th is the eighth day
        QCOMPARE(days.at(i), (DayLoad{QDate(2026, 11, 9).addDays(i), expected, expected * 60}));
    }
}

void tst_Today::weekOverTheClockChange()
{
    const auto sessions = m_practice->sessionsOf(m_plan.id);
    SessionBook &book = (*m_practice)->sessions();
    QVERIFY(book.move(sessions.at(0), QDate(2027, 3, 28), QTime(0, 0)));
    QVERIFY(book.move(sessions.at(1), QDate(2027, 3, 28), QTime(22, 30)));
    QVERIFY(book.move(sessions.at(2), QDate(2027, 3, 29), QTime(0, 0)));
    m_practice->setNow(QDate(2027, 3, 26));
    QList<int> counts;
    for (const DayLoad &day : TestPractice::must((*m_practice)->today().nextSevenDays()))
        counts << day.sessions;
    QCOMPARE(counts, QList({0, 0, 2, 1, 0, 0, 0}));
}

QTEST_GUILESS_MAIN(tst_Today)
#include "tst_today.moc"
