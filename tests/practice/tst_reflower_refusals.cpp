// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a change from happening, and what health has to say to it.
#include "practice/PlanDump.h"
#include "practice/ReflowSample.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

using Kind = ReflowSample::Kind;

class tst_ReflowerRefusals : public QObject
{
    Q_OBJECT

private slots:
    void healthRefuses();
    void whatIsBookedIsScreened();
    void nothingFits();
    void refusals();
    void staleCopies();
    void anEndedPlanGetsNothingBack();
};

void tst_ReflowerRefusals::healthRefuses()
{
    ReflowSample sample;
    const PlanChange change = sample.change(Kind::Missed);
    sample.practice.addCondition(sample.ana, u"fever"_s);
    const ReflowProposal proposal = sample.preview(change);
    const PlanReflow &reflow = proposal.plans.first();
    QVERIFY(reflow.isStuck() && reflow.refusal && !proposal.movesAnything());
    QCOMPARE(reflow.refusal->code, ErrorCode::MustNotTreat);
    QCOMPARE(refusal(sample.reflower().apply(proposal)), *reflow.refusal);
    QCOMPARE(sample.sessionOf(3).state, SessionState::Planned);
    // The change itself lays nothing out.
    QVERIFY(sample.reflower().applyAlone(change));
    QCOMPARE(sample.sessionOf(3).state, SessionState::Missed);
    // Moving by hand does.
    QCOMPARE(refusal(sample.reflower().preview(sample.change(Kind::Moved))).code,
             ErrorCode::MustNotTreat);
    QCOMPARE(refusal(sample.reflower().applyAlone(sample.change(Kind::Moved))).code,
             ErrorCode::MustNotTreat);
}

// A session that is added, and one that comes back, are screened for their own day.
void tst_ReflowerRefusals::whatIsBookedIsScreened()
{
    ReflowSample sample;
    const auto unfit = [&sample] {
        return sample.practice.committed(u"SELECT count(*) FROM session WHERE level = 'clearance'"
                                         " AND state IN ('planned', 'confirmed')"_s);
    };
    ConditionEntry draft;
    draft.client = sample.ana;
    draft.ownLabel = u"Something rare"_s;
    draft.ownLevel = Level::Clearance;
    TestPractice::must(sample.practice->health().add(draft));
    QCOMPARE(unfit(), 8);
    const ReflowProposal proposal = sample.preview(sample.change(Kind::Missed));
    const PlanReflow &reflow = proposal.plans.first();
    for (qsizetype i = 0; i < reflow.verdicts.size(); ++i) {
        QCOMPARE(reflow.verdicts.at(i).level, isOpen(reflow.preview.entries.at(i).after.state)
                                                  ? Level::Clearance
                                                  : Level::Clear);
    }
    const ReflowId id = TestPractice::must(sample.reflower().apply(proposal));
    QCOMPARE(unfit(), 8); // one is missed, one added
    // What became known since counts for what comes back.
    const auto entries = TestPractice::must(sample.practice->health().history(sample.ana)).entries;
    QVERIFY(sample.practice->health().remove(entries.first()));
    QCOMPARE(unfit(), 0);
    QVERIFY(sample.reflower().undo(id));
    QCOMPARE(unfit(), 0);
}

void tst_ReflowerRefusals::nothingFits()
{
    ReflowSample sample;
    PracticeCalendar calendar = TestPractice::must(sample.practice->diary().calendar());
    calendar.hours.set(Qt::Tuesday, {});
    calendar.hours.set(Qt::Thursday, {});
    QVERIFY(sample.practice->diary().saveHours(calendar));
    const ReflowProposal proposal = sample.preview(PlacedAgain{sample.plan});
    QVERIFY(proposal.plans.first().preview.obstacle);
    QVERIFY(proposal.plans.first().isStuck());
    const QStringList before = planDumpOf(sample.practice.path());
    const Error error = refusal(sample.reflower().apply(proposal));
    QCOMPARE(error.code, ErrorCode::NoDayLeft);
    QCOMPARE(error.field, u"plan.taper"_s);
    QCOMPARE(error.detail, QString::number(proposal.plans.first().preview.obstacle->number));
    QCOMPARE(planDumpOf(sample.practice.path()), before);
}

void tst_ReflowerRefusals::refusals()
{
    ReflowSample sample;
    const auto code = [&sample](const PlanChange &change) {
        return refusal(sample.reflower().preview(change)).code;
    };
    const Session done = sample.sessionOf(1);
    QCOMPARE(code(SessionBecomes{done, SessionState::Missed}), ErrorCode::WrongState);
    QCOMPARE(code(SessionBecomes{sample.sessionOf(4), SessionState::Completed}),
             ErrorCode::WrongState);
    QCOMPARE(code(SessionMoves{done, QDate(2026, 12, 8), QTime(9, 0)}), ErrorCode::WrongState);
    const Session open = sample.sessionOf(4);
    QCOMPARE(code(SessionMoves{open, QDate(2026, 12, 8), QTime()}), ErrorCode::DateInvalid);
    QCOMPARE(code(SessionMoves{open, QDate(1800, 1, 1), QTime(9, 0)}), ErrorCode::DateTooEarly);
    QCOMPARE(code(SessionMoves{open, QDate(2026, 12, 8), QTime(23, 30)}),
             ErrorCode::NumberOutOfRange);
    QCOMPARE(code(PlanResumed{sample.kept()}), ErrorCode::WrongState);
    Plan plan = sample.kept();
    plan.complaint.clear();
    QCOMPARE(code(PlanEdited{plan}), ErrorCode::FieldEmpty);
    QCOMPARE(code(PlacedAgain{PlanId{QUuid::createUuid()}}), ErrorCode::NotFound);
    QCOMPARE(code(DaysClosed{{QDate(2026, 12, 8), QDate(2026, 12, 7)}}),
             ErrorCode::EndsBeforeBegin);
    QCOMPARE(code(StepTaken{sample.plan, StepKind::NotYet, {}, {}}), ErrorCode::WrongState);
    TestPractice::must(sample.practice->planner().setState(sample.kept(), PlanState::Paused));
    QCOMPARE(code(PlacedAgain{sample.plan}), ErrorCode::WrongState);
    QCOMPARE(code(StepTaken{sample.plan, StepKind::Down, {}, {}}), ErrorCode::WrongState);
}

void tst_ReflowerRefusals::staleCopies()
{
    ReflowSample sample;
    const Session session = sample.sessionOf(5);
    const Plan plan = sample.kept();
    TestPractice::must(sample.practice->sessions().setState(session, SessionState::Confirmed));
    sample.apply(StepTaken{sample.plan, StepKind::Refer, sample.advice(), {}});
    for (const PlanChange &change :
         {PlanChange(SessionBecomes{session, SessionState::Missed}),
          PlanChange(SessionMoves{session, QDate(2026, 12, 8), QTime(9, 0)}),
          PlanChange(PlanEdited{plan}), PlanChange(PlanResumed{plan})}) {
        QCOMPARE(refusal(sample.reflower().preview(change)).code, ErrorCode::Conflict);
        QCOMPARE(refusal(sample.reflower().applyAlone(change)).code, ErrorCode::Conflict);
    }
}

void tst_ReflowerRefusals::anEndedPlanGetsNothingBack()
{
    ReflowSample sample;
    QVERIFY(sample.reflower().applyAlone(sample.change(Kind::Missed)));
    const auto record = TestPractice::must(sample.reflower().undoable());
    QVERIFY(record);
    TestPractice::must(sample.practice->planner().setState(sample.kept(), PlanState::Discontinued));
    QVERIFY(!TestPractice::must(sample.reflower().undoable()));
    QCOMPARE(refusal(sample.reflower().undo(record->id)).code, ErrorCode::Conflict);
    QCOMPARE(sample.sessionOf(3).state, SessionState::Missed);
}

QTEST_GUILESS_MAIN(tst_ReflowerRefusals)
#include "tst_reflower_refusals.moc"
