// SPDX-License-Identifier: GPL-3.0-or-later
// Closed days: the one change that touches many plans at once.
#include "practice/PlanDump.h"
#include "practice/ReflowSample.h"

#include <QSignalSpy>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

using Kind = ReflowSample::Kind;

class tst_ReflowerClosed : public QObject
{
    Q_OBJECT

private slots:
    void allThatItTouchesMove();
    void nobodyTakesAnothersPlace();
    void whoIsNotTouchedStays();
    void whatIsStuckStays();
    void whatIsConfirmedStays();
    void progressIsToldAndCanCancel();
    void closedAlone();
    void takenBackItIsOpen();
    void theDaysAreGoneMeanwhile();
};

void tst_ReflowerClosed::allThatItTouchesMove()
{
    ReflowSample sample;
    const ReflowProposal proposal = sample.preview(sample.change(Kind::Closed));
    QCOMPARE(proposal.plans.size(), 2);
    QCOMPARE(proposal.plans.first().plan.id, sample.other); // Ben's is the first to move
    TestPractice::must(sample.reflower().apply(proposal));
    for (const PlanId &plan : {sample.plan, sample.other}) {
        for (const Session &session : sample.practice.sessionsOf(plan)) {
            const QDate day = session.start.day();
            QVERIFY(day < QDate(2026, 12, 7) || day > QDate(2026, 12, 18));
        }
    }
    const auto closed = TestPractice::must(
        sample.practice->diary().closedBetween(QDate(2026, 12, 1), QDate(2026, 12, 31)));
    QCOMPARE(closed.size(), 1);
    QCOMPARE(closed.first().days.name, u"Burst pipe"_s);
    const auto record = TestPractice::must(sample.reflower().undoable());
    QCOMPARE(record->cause, ReflowCause::Closed);
    QVERIFY(record->client.isNull());
    QCOMPARE(record->plans, 2);
    QCOMPARE(sample.practice.committed(u"SELECT count(*) FROM audit WHERE action IN"
                                       " ('plan reflowed', 'closed days added')"_s),
             3);
}

// Twelve clients at one hour: each finds a time of its own, with the buffer between.
void tst_ReflowerClosed::nobodyTakesAnothersPlace()
{
    ReflowSample sample;
    QList<PlanId> plans{sample.plan, sample.other};
    for (int i = 0; i < 10; ++i) {
        const ClientId client = sample.practice.addClient(u"Client %1"_s.arg(i)).id;
        plans << sample.add(client, u"1x/wk x 6"_s, QTime(9, 0)).id;
    }
    sample.apply(sample.change(Kind::Closed));
    QList<QDateTime> starts;
    for (const PlanId &plan : std::as_const(plans)) {
        for (const Session &session : sample.practice.sessionsOf(plan)) {
            if (isOpen(session.state) && session.start.utc > sample.practice.now())
                starts << session.start.utc;
        }
    }
    QVERIFY(starts.size() > 50);
    std::ranges::sort(starts);
    for (qsizetype i = 1; i < starts.size(); ++i)
        QVERIFY(starts.at(i - 1).secsTo(starts.at(i)) >= 75 * 60);
}

void tst_ReflowerClosed::whoIsNotTouchedStays()
{
    ReflowSample sample;
    const auto sessions = sample.practice.sessionsOf(sample.plan);
    // A Friday: Ana comes on Thursdays. Days that are over touch nobody either.
    for (const ClosedDays &days : {ClosedDays{QDate(2026, 12, 11), QDate(2026, 12, 11), {}},
                                   ClosedDays{QDate(2026, 11, 16), QDate(2026, 12, 4), {}}}) {
        const ReflowProposal proposal = sample.preview(DaysClosed{days});
        QCOMPARE(proposal.plans.size(), 0);
        QVERIFY(!TestPractice::must(sample.reflower().apply(proposal)).isNull());
    }
    QCOMPARE(sample.practice.sessionsOf(sample.plan), sessions);
    QCOMPARE(sample.practice.rows(u"closed_days"_s), 2);
    const auto record = TestPractice::must(sample.reflower().undoable());
    QCOMPARE(record->plans, 0);
    QVERIFY(sample.reflower().undo(record->id));
    QCOMPARE(sample.practice.rows(u"closed_days"_s), 1);
}

void tst_ReflowerClosed::whatIsStuckStays()
{
    ReflowSample sample;
    sample.practice.addCondition(sample.ana, u"fever"_s);
    const auto sessions = sample.practice.sessionsOf(sample.plan);
    const auto proposal = sample.preview(sample.change(Kind::Closed));
    QCOMPARE(proposal.plans.size(), 2);
    const PlanReflow &stuck = proposal.plans.at(1);
    QCOMPARE(stuck.plan.id, sample.plan);
    QVERIFY(stuck.isStuck() && stuck.refusal);
    QCOMPARE(countsOf(stuck), u"kept 10 moved 0 added 0 removed 0"_s);
    TestPractice::must(sample.reflower().apply(proposal));
    QCOMPARE(sample.practice.sessionsOf(sample.plan), sessions);
    QVERIFY(sample.sessionOf(sample.other, 6).start.day() > QDate(2026, 12, 18));
    QCOMPARE(TestPractice::must(sample.reflower().undoable())->plans, 1);
}

void tst_ReflowerClosed::whatIsConfirmedStays()
{
    ReflowSample sample;
    TestPractice::must(
        sample.practice->sessions().setState(sample.sessionOf(4), SessionState::Confirmed));
    const auto proposal = sample.preview(sample.change(Kind::Closed));
    const PlanReflow &ana = proposal.plans.at(1);
    QCOMPARE(ana.preview.conflicts.size(), 1);
    QCOMPARE(ana.preview.conflicts.first().number, 4);
    QCOMPARE(ana.preview.conflicts.first().rules, QList<SlotRule>{SlotRule::Closed});
    QCOMPARE(ana.preview.entries.at(3).kind, ReflowKind::Kept);
    QCOMPARE(ana.preview.unrecorded, QList<int>{3});
}

void tst_ReflowerClosed::progressIsToldAndCanCancel()
{
    ReflowSample sample;
    const PlanChange change = sample.change(Kind::Closed);
    QList<std::pair<int, int>> told;
    const auto tell = [&told](int done, int total) {
        told << std::pair(done, total);
        return true;
    };
    TestPractice::must(sample.reflower().preview(change, tell));
    QCOMPARE(told, (QList<std::pair<int, int>>{{1, 2}, {2, 2}}));
    const auto cancelled = sample.reflower().preview(change, [](int, int) { return false; });
    QCOMPARE(refusal(cancelled).code, ErrorCode::Cancelled);
}

void tst_ReflowerClosed::closedAlone()
{
    ReflowSample sample;
    const auto sessions = sample.practice.sessionsOf(sample.plan);
    QVERIFY(sample.reflower().applyAlone(sample.change(Kind::Closed)));
    QCOMPARE(sample.practice.sessionsOf(sample.plan), sessions);
    QCOMPARE(sample.practice.rows(u"closed_days"_s), 1);
    // Placed again later, it moves all the same.
    const auto again = sample.preview(PlacedAgain{sample.plan});
    QVERIFY(again.movesAnything());
}

void tst_ReflowerClosed::takenBackItIsOpen()
{
    ReflowSample sample;
    TestPractice::must(sample.practice->planner().setState(sample.kept(), PlanState::Paused));
    QSignalSpy calendar(&sample.practice->changes(), &ChangeNotifier::calendarChanged);
    const ReflowId id = sample.apply(sample.change(Kind::Closed)); // Ben alone
    QCOMPARE(calendar.size(), 1);
    QVERIFY(sample.reflower().undo(id));
    QCOMPARE(calendar.size(), 2);
    QCOMPARE(sample.practice.rows(u"closed_days"_s), 0);
}

// Opened again by hand, the bookings can still be brought back.
void tst_ReflowerClosed::theDaysAreGoneMeanwhile()
{
    ReflowSample sample;
    const QStringList before = planDumpOf(sample.practice.path());
    const ReflowId id = sample.apply(sample.change(Kind::Closed));
    const auto closed = TestPractice::must(
        sample.practice->diary().closedBetween(QDate(2026, 12, 1), QDate(2026, 12, 31)));
    QVERIFY(sample.practice->diary().reopen(closed.first()));
    QVERIFY(sample.reflower().undo(id));
    QCOMPARE(firstDifference(before, planDumpOf(sample.practice.path())), QString());
}

QTEST_GUILESS_MAIN(tst_ReflowerClosed)
#include "tst_reflower_closed.moc"
