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
