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
    void aTimeTakenSinceIsNotGivenBack_data();
    void aTimeTakenSinceIsNotGivenBack();
    void reasonsOfStepsAreOneShortLine_data();
    void reasonsOfStepsAreOneShortLine();
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

void tst_ReflowerRefusals::aTimeTakenSinceIsNotGivenBack_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("number"); // of a session that was at 9:00 and would be again
    QTest::addColumn<int>("atOnce");
    QTest::addColumn<QTime>("taken"); // on its day
    QTest::addColumn<bool>("isOffered");
    const auto row = [](const char *name, Kind kind, int number, int atOnce, QTime taken,
                        bool isOffered) {
        QTest::newRow(name) << static_cast<int>(kind) << number << atOnce << taken << isOffered;
    };
    row("of one moved", Kind::Moved, 4, 1, QTime(9, 0), false);
    row("half of it", Kind::Moved, 4, 1, QTime(8, 30), false);
    row("of one removed", Kind::Edited, 10, 1, QTime(9, 0), false);
    row("of one cancelled", Kind::Discharge, 4, 1, QTime(9, 0), false);
    row("another hour", Kind::Moved, 4, 1, QTime(14, 0), true);
    row("two at once", Kind::Moved, 4, 2, QTime(9, 0), true);
    row("as many as come", Kind::Moved, 4, 0, QTime(9, 0), true);
}

void tst_ReflowerRefusals::aTimeTakenSinceIsNotGivenBack()
{
    QFETCH(const int, kind);
    QFETCH(const int, number);
    QFETCH(const int, atOnce);
    QFETCH(const QTime, taken);
    QFETCH(const bool, isOffered);
    ReflowSample sample;
    PracticeCalendar calendar = TestPractice::must(sample.practice->diary().calendar());
    calendar.sessionsAtOnce = atOnce;
    QVERIFY(sample.practice->diary().saveHours(calendar));
    const Session session = sample.sessionOf(number);
    QCOMPARE(session.start.time(), QTime(9, 0));
    const ReflowId id = sample.apply(sample.change(Kind{kind}));
    sample.practice.setNow(ReflowSample::today(), QTime(11, 0)); // an hour later
    Plan draft = TestPractice::draft(sample.practice.addClient(u"Cy"_s).id, u"1x/wk x 1"_s);
    draft.start = session.start.day();
    draft.days = {};
    draft.time = taken;
    const Plan plan = TestPractice::must(sample.practice->planner().create(draft));
    const Session theirs = sample.sessionOf(plan.id, 1);
    QCOMPARE(theirs.start, ZonedTime::fromLocal(session.start.day(), taken, "Europe/Berlin"));
    QCOMPARE(TestPractice::must(sample.reflower().undoable()).has_value(), isOffered);
    if (!isOffered) {
        const QStringList before = planDumpOf(sample.practice.path());
        const Error error = refusal(sample.reflower().undo(id));
        QCOMPARE(error.code, ErrorCode::Conflict);
        QCOMPARE(error.field, u"reflow"_s);
        QCOMPARE(firstDifference(before, planDumpOf(sample.practice.path())), QString());
        TestPractice::must(sample.practice->sessions().setState(theirs, SessionState::Cancelled));
    }
    QVERIFY(sample.reflower().undo(id)); // the time is free, or there is room for both
    QCOMPARE(sample.sessionOf(number).start, session.start);
    QVERIFY(isOpen(sample.sessionOf(number).state));
}

void tst_ReflowerRefusals::reasonsOfStepsAreOneShortLine_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("201 characters") << QString(201, u'a') << ErrorCode::FieldTooLong;
    QTest::newRow("a line break") << u"a\nb"_s << ErrorCode::FieldHasControlCharacters;
    QTest::newRow("TAB") << u"a\tb"_s << ErrorCode::FieldHasControlCharacters;
    QTest::newRow("U+0000") << QString(u"a"_s + QChar(0)) << ErrorCode::FieldHasControlCharacters;
}

void tst_ReflowerRefusals::reasonsOfStepsAreOneShortLine()
{
    QFETCH(const QString, reason);
    QFETCH(const ErrorCode, code);
    ReflowSample sample;
    const QStringList before = planDumpOf(sample.practice.path());
    for (const StepKind kind :
         {StepKind::Hold, StepKind::Down, StepKind::Refer, StepKind::Discharge}) {
        const PlanChange step = StepTaken{sample.plan, kind, sample.advice(), reason};
        for (const Error &error :
             {sample.refusalOf(step), refusal(sample.reflower().applyAlone(step))}) {
            QCOMPARE(error.code, code);
            QCOMPARE(error.field, u"plan.stateReason"_s);
        }
        QCOMPARE(firstDifference(before, planDumpOf(sample.practice.path())), QString());
    }
    // As much as a line holds, without what is around it.
    const QString longest(200, u'a');
    sample.apply(
        StepTaken{sample.plan, StepKind::Hold, sample.advice(), QString(longest + u" \n"_s)});
    const auto decisions = TestPractice::must(sample.practice->reviews().decisionsOf(sample.plan));
    QCOMPARE(decisions.size(), 1);
    QCOMPARE(decisions.first().reason, longest);
}

QTEST_GUILESS_MAIN(tst_ReflowerRefusals)
#include "tst_reflower_refusals.moc"
