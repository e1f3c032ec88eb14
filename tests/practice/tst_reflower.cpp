// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every kind of change: a preview, the change kept, and taken back.
#include "faults/PracticeDump.h"
#include "practice/PlanDump.h"
#include "practice/ReflowSample.h"

#include <QSignalSpy>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

using Kind = ReflowSample::Kind;

class tst_Reflower : public QObject
{
    Q_OBJECT

private slots:
    void aPreviewWritesNothing_data() { kinds(); }
    void aPreviewWritesNothing();
    void whatWasPreviewedIsKept_data() { kinds(); }
    void whatWasPreviewedIsKept();
    void isNotKeptWhereItChanged_data() { kinds(); }
    void isNotKeptWhereItChanged();
    void undoBringsAllBack_data() { kinds(); }
    void undoBringsAllBack();
    void undoRefusesWhatWasChangedSince_data() { kinds(); }
    void undoRefusesWhatWasChangedSince();
    void aloneLeavesTheRest_data() { kinds(); }
    void aloneLeavesTheRest();
    void isAnnouncedOnceKept_data() { kinds(); }
    void isAnnouncedOnceKept();
    void undoGoesBackStepByStep();
    void nothingToDoIsAnEmptyProposal();

private:
    static void kinds();
};

void tst_Reflower::kinds()
{
    QTest::addColumn<int>("kind");
    const QStringList names{u"missed"_s, u"cancelled"_s, u"moved"_s,     u"edited"_s, u"resumed"_s,
                            u"again"_s,  u"step"_s,      u"discharge"_s, u"closed"_s};
    QCOMPARE(names.size(), ReflowSample::kinds);
    for (int i = 0; i < names.size(); ++i)
        QTest::addRow("%s", qPrintable(names.at(i))) << i;
}

void tst_Reflower::aPreviewWritesNothing()
{
    QFETCH(const int, kind);
    ReflowSample sample;
    const PlanChange change = sample.change(Kind{kind});
    const QStringList before = dumpOf(sample.practice.path());
    QSignalSpy said(&sample.practice->changes(), &ChangeNotifier::planChanged);
    QVERIFY(sample.preview(change).movesAnything());
    QCOMPARE(firstDifference(before, dumpOf(sample.practice.path())), QString());
    QCOMPARE(said.size(), 0);
}

void tst_Reflower::whatWasPreviewedIsKept()
{
    QFETCH(const int, kind);
    ReflowSample sample;
    const PlanChange change = sample.change(Kind{kind});
    const ReflowProposal proposal = sample.preview(change);
    QVERIFY(!TestPractice::must(sample.reflower().apply(proposal)).isNull());
    QVERIFY(!proposal.plans.isEmpty());
    for (const PlanReflow &reflow : proposal.plans) {
        QVERIFY(!reflow.isStuck());
        QCOMPARE(reflow.verdicts.size(), reflow.preview.entries.size());
        Plan expected = reflow.plan;
        const Plan kept = TestPractice::must(sample.practice->planner().find(reflow.plan.id));
        expected.version = kept.version;
        QCOMPARE(kept, expected);
        const auto sessions = sample.practice.sessionsOf(reflow.plan.id);
        for (const ReflowEntry &entry : reflow.preview.entries) {
            const int number =
                entry.kind == ReflowKind::Removed ? entry.before.number : entry.after.number;
            const auto found = std::ranges::find(sessions, number, &Session::number);
            if (entry.kind == ReflowKind::Removed) {
                QVERIFY(found == sessions.end() || found->state == SessionState::Cancelled);
                continue;
            }
            QVERIFY(found != sessions.end());
            Session after = entry.after;
            after.version = found->version;
            if (entry.kind == ReflowKind::Added)
                after.id = found->id;
            QCOMPARE(*found, after);
        }
    }
    // Once kept it gives no reason for another.
    if (sample.kept().state == PlanState::Active)
        QCOMPARE(sample.preview(PlacedAgain{sample.plan}).plans.size(), 0);
}

void tst_Reflower::isNotKeptWhereItChanged()
{
    QFETCH(const int, kind);
    ReflowSample sample;
    const ReflowProposal proposal = sample.preview(sample.change(Kind{kind}));
    Session session = sample.sessionOf(8);
    TestPractice::must(sample.practice->sessions().move(session, QDate(2027, 1, 12), QTime(15, 0)));
    const QStringList before = dumpOf(sample.practice.path());
    QCOMPARE(refusal(sample.reflower().apply(proposal)).code, ErrorCode::Conflict);
    QCOMPARE(firstDifference(before, dumpOf(sample.practice.path())), QString());
}

// And once more after the practice was closed and opened.
void tst_Reflower::undoBringsAllBack()
{
    QFETCH(const int, kind);
    ReflowSample sample;
    const PlanChange change = sample.change(Kind{kind});
    const QStringList before = planDumpOf(sample.practice.path());
    for (const bool reopens : {false, true}) {
        const ReflowId id = sample.apply(sample.change(Kind{kind}));
        QVERIFY(planDumpOf(sample.practice.path()) != before);
        if (reopens)
            sample.practice.reopen();
        const auto record = TestPractice::must(sample.reflower().undoable());
        QVERIFY(record);
        QCOMPARE(record->id, id);
        QVERIFY(record->sessions > 0);
        QCOMPARE(record->at, sample.practice.now());
        QVERIFY(sample.reflower().undo(id));
        QCOMPARE(firstDifference(before, planDumpOf(sample.practice.path())), QString());
        QCOMPARE(sample.practice.lastAudit(), u"reflow undone"_s);
        QVERIFY(!TestPractice::must(sample.reflower().undoable()));
        QCOMPARE(refusal(sample.reflower().undo(id)).code, ErrorCode::Conflict);
    }
}

void tst_Reflower::undoRefusesWhatWasChangedSince()
{
    QFETCH(const int, kind);
    ReflowSample sample;
    const ReflowProposal proposal = sample.preview(sample.change(Kind{kind}));
    const ReflowId id = TestPractice::must(sample.reflower().apply(proposal));
    if (Kind{kind} == Kind::Discharge) {
        Plan plan = sample.kept();
        plan.goals = goalsFrom(u"Stay well"_s);
        TestPractice::must(sample.practice->planner().save(plan));
    } else {
        const auto moved = proposal.plans.first().preview.of(ReflowKind::Moved);
        QVERIFY(!moved.isEmpty());
        const Session session =
            sample.sessionOf(proposal.plans.first().plan.id, moved.first().after.number);
        TestPractice::must(sample.practice->sessions().setState(session, SessionState::Confirmed));
    }
    QVERIFY(!TestPractice::must(sample.reflower().undoable()));
    const QStringList before = dumpOf(sample.practice.path());
    QCOMPARE(refusal(sample.reflower().undo(id)).code, ErrorCode::Conflict);
    QCOMPARE(firstDifference(before, dumpOf(sample.practice.path())), QString());
}

void tst_Reflower::aloneLeavesTheRest()
{
    QFETCH(const int, kind);
    ReflowSample sample;
    const PlanChange change = sample.change(Kind{kind});
    const QStringList before = planDumpOf(sample.practice.path());
    const auto sessions = sample.practice.sessionsOf(sample.plan);
    const int records = sample.practice.rows(u"reflow"_s);
    QVERIFY(sample.reflower().applyAlone(change));
    const auto since = sample.practice.sessionsOf(sample.plan);
    QCOMPARE(since.size(), sessions.size());
    int moved = 0;
    for (qsizetype i = 0; i < since.size(); ++i) {
        moved += since.at(i).start != sessions.at(i).start;
        QCOMPARE(since.at(i).phase, sessions.at(i).phase);
    }
    QCOMPARE(moved, Kind{kind} == Kind::Moved ? 1 : 0);
    QCOMPARE(sample.practice.rows(u"reflow"_s) - records, Kind{kind} == Kind::Again ? 0 : 1);
    const auto record = TestPractice::must(sample.reflower().undoable());
    QCOMPARE(record.has_value(), Kind{kind} != Kind::Again);
    if (record)
        QVERIFY(sample.reflower().undo(record->id));
    QCOMPARE(firstDifference(before, planDumpOf(sample.practice.path())), QString());
}

void tst_Reflower::isAnnouncedOnceKept()
{
    QFETCH(const int, kind);
    ReflowSample sample;
    const PlanChange change = sample.change(Kind{kind});
    const ReflowProposal proposal = sample.preview(change);
    ChangeNotifier &changes = sample.practice->changes();
    QSignalSpy plan(&changes, &ChangeNotifier::planChanged);
    QSignalSpy everything(&changes, &ChangeNotifier::everythingChanged);
    int committed = -1;
    const auto look = [&] {
        committed = sample.practice.committed(u"SELECT count(*) FROM reflow WHERE undone = 0"_s);
    };
    connect(&changes, &ChangeNotifier::planChanged, this, look);
    connect(&changes, &ChangeNotifier::everythingChanged, this, look);
    const ReflowId id = TestPractice::must(sample.reflower().apply(proposal));
    const bool isOne = Kind{kind} != Kind::Closed;
    QCOMPARE(plan.size(), isOne ? 1 : 0);
    QCOMPARE(everything.size(), isOne ? 0 : 1);
    QCOMPARE(committed, 1);
    if (isOne)
        QCOMPARE(plan.first().first().value<PlanId>(), sample.plan);
    QVERIFY(sample.reflower().undo(id));
    QCOMPARE(plan.size() + everything.size(), 2);
    QCOMPARE(committed, 0);
}

void tst_Reflower::undoGoesBackStepByStep()
{
    ReflowSample sample;
    QList<QStringList> dumps;
    QList<ReflowId> ids;
    for (const Kind kind :
         {Kind::Missed, Kind::Cancelled, Kind::Closed, Kind::Moved, Kind::Edited, Kind::Step}) {
        dumps << planDumpOf(sample.practice.path());
        ids << sample.apply(sample.change(kind));
    }
    QCOMPARE(refusal(sample.reflower().undo(ids.first())).code, ErrorCode::Conflict);
    while (!ids.isEmpty()) {
        const auto record = TestPractice::must(sample.reflower().undoable());
        QVERIFY(record);
        QCOMPARE(record->id, ids.last());
        QVERIFY(sample.reflower().undo(ids.takeLast()));
        QCOMPARE(firstDifference(dumps.takeLast(), planDumpOf(sample.practice.path())), QString());
    }
}

void tst_Reflower::nothingToDoIsAnEmptyProposal()
{
    ReflowSample sample;
    const QStringList before = dumpOf(sample.practice.path());
    for (const PlanChange &change :
         {PlanChange(PlacedAgain{sample.plan}), PlanChange(PlanEdited{sample.kept()}),
          PlanChange(PlacedAgain{sample.other})}) {
        const ReflowProposal proposal = sample.preview(change);
        QCOMPARE(proposal.plans.size(), 0);
        QVERIFY(!proposal.movesAnything());
        QVERIFY(TestPractice::must(sample.reflower().apply(proposal)).isNull());
    }
    QCOMPARE(firstDifference(before, dumpOf(sample.practice.path())), QString());
}

QTEST_GUILESS_MAIN(tst_Reflower)
#include "tst_reflower.moc"
