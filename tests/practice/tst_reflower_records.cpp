// SPDX-License-Identifier: GPL-3.0-or-later
// Reflow and what is written beside sessions: goals, pauses, and records that were begun.
#include "practice/PlanDump.h"
#include "practice/ReflowSample.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ReflowerRecords : public QObject
{
    Q_OBJECT

private slots:
    void goalsAreEditedAndUndone();
    void pausesEndAndLastAgain();
    void whatLiesBeforeAPauseWaits_data();
    void whatLiesBeforeAPauseWaits();
    void aRecordBegunKeepsItsPlan();
    void aRecordBegunKeepsItsSession();
    void aRecordBegunKeepsAnAddedSession();

private:
    static void begin(ReflowSample &sample, const Session &session)
    {
        SessionNote note;
        note.session = session.id;
        note.subjective = u"Typed"_s;
        TestPractice::must(sample.practice->sessions().keepDraft(note));
    }
    static QString typedIn(ReflowSample &sample, const Session &session)
    {
        return TestPractice::must(sample.practice->sessions().record(session.id)).note.subjective;
    }
};

void tst_ReflowerRecords::goalsAreEditedAndUndone()
{
    ReflowSample sample;
    Plan plan = sample.kept();
    plan.goals = goalsFrom(u"Sit an hour\nLift the child"_s);
    plan = TestPractice::must(sample.practice->planner().save(plan));
    const QStringList before = planDumpOf(sample.practice.path());
    Plan edited = plan;
    edited.goals = goalsFrom(u"Run\nSit an hour"_s, plan.goals);
    edited.days = {Qt::Wednesday};
    const ReflowId id = sample.apply(PlanEdited{edited});
    const Plan kept = sample.kept();
    QCOMPARE(goalLines(kept.goals), u"Run\nSit an hour"_s);
    QCOMPARE(kept.goals.last().id, plan.goals.first().id);
    QVERIFY(!kept.goals.first().id.isNull());
    QVERIFY(sample.reflower().undo(id));
    QCOMPARE(firstDifference(before, planDumpOf(sample.practice.path())), QString());
}

void tst_ReflowerRecords::pausesEndAndLastAgain()
{
    ReflowSample sample;
    const auto pauses = [&sample] {
        return RawConnection(sample.practice.path())
            .text(u"SELECT group_concat(first_day || ' ' || ifnull(last_day, '…'), ', ')"
                  " FROM plan_pause"_s);
    };
    const PlanChange resume = sample.change(ReflowSample::Kind::Resumed); // pauses it first
    QCOMPARE(pauses(), u"2026-12-04 …"_s);
    const ReflowId id = sample.apply(resume);
    QCOMPARE(pauses(), u"2026-12-04 2026-12-20"_s); // the last day of the pause
    QVERIFY(sample.reflower().undo(id));
    QCOMPARE(pauses(), u"2026-12-04 …"_s);
    TestPractice::must(sample.practice->planner().setState(sample.kept(), PlanState::Discontinued));
    QCOMPARE(pauses(), u"2026-12-04 2026-12-21"_s);
}

void tst_ReflowerRecords::whatLiesBeforeAPauseWaits_data()
{
    QTest::addColumn<QDateTime>("paused"); // UTC
    QTest::addColumn<bool>("waits");       // the fourth session, of 10 December at 9:00 in Berlin
    const auto row = [](const char *name, QDate day, QTime utc, bool waits) {
        QTest::newRow(name) << QDateTime(day, utc, Qt::UTC) << waits;
    };
    row("the day before", QDate(2026, 12, 9), QTime(16, 0), false);
    row("that morning", QDate(2026, 12, 10), QTime(6, 0), true);
    row("that afternoon", QDate(2026, 12, 10), QTime(16, 0), true);
    row("the day after", QDate(2026, 12, 11), QTime(6, 0), true);
}

// It may have taken place: it stays where it was, and its record with it.
void tst_ReflowerRecords::whatLiesBeforeAPauseWaits()
{
    QFETCH(const QDateTime, paused);
    QFETCH(const bool, waits);
    ReflowSample sample;
    const Session third = sample.sessionOf(3); // of 3 December
    const Session fourth = sample.sessionOf(4);
    begin(sample, third);
    begin(sample, fourth);
    sample.practice.setNow(paused.date(), paused.time());
    TestPractice::must(sample.practice->planner().setState(sample.kept(), PlanState::Paused));
    sample.practice.setNow(QDate(2026, 12, 21));
    const ReflowProposal proposal = sample.preview(PlanResumed{sample.kept()});
    QCOMPARE(proposal.plans.first().preview.unrecorded, (waits ? QList{3, 4} : QList{3}));
    TestPractice::must(sample.reflower().apply(proposal));
    QCOMPARE(sample.sessionOf(3), third);
    QCOMPARE(sample.sessionOf(4) == fourth, waits);
    for (int number = waits ? 5 : 4; number <= 10; ++number)
        QVERIFY(sample.sessionOf(number).start.utc > sample.practice.now());
    QCOMPARE(typedIn(sample, third), u"Typed"_s);
    QCOMPARE(typedIn(sample, fourth), u"Typed"_s);
    const SessionNote note = TestPractice::must(sample.practice->sessions().record(third.id)).note;
    QVERIFY(sample.practice->sessions().sign(third, note));
}

// Whether it took place is not known yet: a cancelled session could not be signed any more.
void tst_ReflowerRecords::aRecordBegunKeepsItsPlan()
{
    ReflowSample sample;
    const Session waiting = sample.sessionOf(3);
    begin(sample, waiting);
    const PlanChange discharge = sample.change(ReflowSample::Kind::Discharge);
    const QStringList before = planDumpOf(sample.practice.path());
    for (const Error &error :
         {sample.refusalOf(discharge), refusal(sample.reflower().applyAlone(discharge))}) {
        QCOMPARE(error.code, ErrorCode::WrongState);
        QCOMPARE(error.field, u"session.record"_s);
    }
    QCOMPARE(firstDifference(before, planDumpOf(sample.practice.path())), QString());
    QCOMPARE(typedIn(sample, waiting), u"Typed"_s);
    const SessionNote note =
        TestPractice::must(sample.practice->sessions().record(waiting.id)).note;
    QVERIFY(sample.practice->sessions().sign(waiting, note));
    sample.apply(sample.change(ReflowSample::Kind::Discharge));
    QCOMPARE(sample.kept().state, PlanState::Completed);
    QCOMPARE(sample.sessionOf(3).state, SessionState::Completed);
}

void tst_ReflowerRecords::aRecordBegunKeepsItsSession()
{
    ReflowSample sample;
    const Session last = sample.sessionOf(10);
    begin(sample, last);
    Plan shorter = sample.kept();
    shorter.taper = TestPractice::must(readTaper(u"1x/wk x 5"_s));
    const QStringList before = planDumpOf(sample.practice.path());
    const Error error = refusal(sample.reflower().apply(sample.preview(PlanEdited{shorter})));
    QCOMPARE(error.code, ErrorCode::WrongState);
    QCOMPARE(error.field, u"session.record"_s);
    QCOMPARE(firstDifference(before, planDumpOf(sample.practice.path())), QString());
    QCOMPARE(typedIn(sample, last), u"Typed"_s);
}

void tst_ReflowerRecords::aRecordBegunKeepsAnAddedSession()
{
    ReflowSample sample;
    const ReflowId id = sample.apply(sample.change(ReflowSample::Kind::Missed)); // adds one
    const Session added = sample.practice.sessionsOf(sample.plan).last();
    begin(sample, added);
    QVERIFY(!TestPractice::must(sample.reflower().undoable()));
    QCOMPARE(refusal(sample.reflower().undo(id)).code, ErrorCode::Conflict);
    QCOMPARE(typedIn(sample, added), u"Typed"_s);
    QVERIFY(sample.practice->sessions().discardDraft(
        TestPractice::must(sample.practice->sessions().record(added.id)).note));
    QVERIFY(sample.reflower().undo(id));
}

QTEST_GUILESS_MAIN(tst_ReflowerRecords)
#include "tst_reflower_records.moc"
