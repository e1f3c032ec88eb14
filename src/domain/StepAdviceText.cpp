// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/StepAdviceText.h"

#include <QCoreApplication>

#include <cstdlib>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct StepAdviceText
{
    Q_DECLARE_TR_FUNCTIONS(StepAdviceText)
};

// With a sign, the minus as typeset: +2, −29, 0.
QString withSign(int number)
{
    if (number == 0)
        return u"0"_s;
    return (number < 0 ? QChar(u'\u2212') : QChar(u'+')) + QString::number(std::abs(number));
}

QString painText(const StepNumbers &numbers)
{
    if (!numbers.painAtStart)
        return StepAdviceText::tr("No pain score in this phase yet.");
    if (!numbers.painNow)
        return StepAdviceText::tr("Pain %1 at the phase's start.").arg(*numbers.painAtStart);
    const QString course =
        StepAdviceText::tr("Pain %1 → %2 over %n sessions", nullptr, numbers.visitsMeasured)
            .arg(*numbers.painAtStart)
            .arg(*numbers.painNow);
    if (numbers.points() == 0)
        return StepAdviceText::tr("%1: no change.").arg(course);
    const QString points = StepAdviceText::tr("%1 points", nullptr, std::abs(numbers.points()))
                               .arg(withSign(numbers.points()));
    const auto percent = numbers.percent();
    if (!percent)
        return StepAdviceText::tr("%1: %2.").arg(course, points);
    return StepAdviceText::tr("%1: %2, %3 %.").arg(course, points, withSign(*percent));
}

// "−2 points and −30 %"
QString painRule(const StepThresholds &thresholds)
{
    return StepAdviceText::tr("%1 points and %2 %")
        .arg(withSign(-thresholds.painPoints), withSign(-thresholds.painPercent));
}

QString goalText(const StepNumbers &numbers)
{
    if (!numbers.bestGoal)
        return {};
    const auto &[name, from, to] = *numbers.bestGoal;
    return StepAdviceText::tr("Goal \"%1\": %2 → %3.")
        .arg(name, QString::number(from), QString::number(to));
}

QString referText(const StepAdvice &advice)
{
    const StepThresholds &thresholds = advice.thresholds;
    switch (advice.reason) {
    case StepReason::RedFlag:
        return StepAdviceText::tr("A red flag was answered with yes: refer, take "
                                  "no step.");
    case StepReason::MustNotTreat:
        return StepAdviceText::tr("Screening says not to treat now: refer, take no step.");
    case StepReason::WorseAgain:
        return StepAdviceText::tr("Worse by %1 points or more although the step "
                                  "up was taken: refer, or stop.")
            .arg(thresholds.worsePoints);
    case StepReason::WorseAtTop:
        return StepAdviceText::tr("Worse by %1 points or more, and there is no "
                                  "step above this one: refer, or stop.")
            .arg(thresholds.worsePoints);
    case StepReason::FlatReviews:
        return StepAdviceText::tr("No gain since the review before, at %n reviews running: "
                                  "refer, or stop.",
                                  nullptr, advice.numbers.flatReviews);
    default:
        return StepAdviceText::tr("A review without gain: refer, or stop.");
    }
}

QString holdText(const StepAdvice &advice)
{
    const StepThresholds &thresholds = advice.thresholds;
    switch (advice.reason) {
    case StepReason::NoStepBelow:
        return StepAdviceText::tr("That reaches a step down, but no phase follows "
                                  "that meets less often: hold, or end the plan.");
    case StepReason::AskAboutGoals:
        return StepAdviceText::tr("That is the %1 of a step down, at %n visits running. Ask "
                                  "what the client can do again, then look at a step down.",
                                  nullptr, thresholds.visitsRunning)
            .arg(painRule(thresholds));
    case StepReason::GainKept:
        return StepAdviceText::tr("Since the plan began pain went from %1 to %2; "
                                  "that is kept: hold.")
            .arg(advice.numbers.painAtPlanStart.value_or(0))
            .arg(advice.numbers.painNow.value_or(0));
    case StepReason::Improving:
        return StepAdviceText::tr("A step down asks for %1 and a goal moved by %2 points, at "
                                  "%n visits running.",
                                  nullptr, thresholds.visitsRunning)
            .arg(painRule(thresholds), QString::number(thresholds.goalPoints));
    default:
        return StepAdviceText::tr("No gain yet: hold until the review.");
    }
}

QString ruleText(const StepAdvice &advice)
{
    const StepThresholds &thresholds = advice.thresholds;
    switch (advice.kind) {
    case StepKind::NotYet:
        return StepAdviceText::tr("Advice needs pain before the phase's first session and "
                                  "before one more.");
    case StepKind::Down:
        if (advice.reason == StepReason::FlareOver)
            return StepAdviceText::tr("A step up lasts %n weeks at the most: back to the "
                                      "step before.",
                                      nullptr, thresholds.flareWeeks);
        return StepAdviceText::tr("%1, and a goal moved, at %n visits running: a step down.",
                                  nullptr, advice.numbers.run)
            .arg(painRule(thresholds));
    case StepKind::Hold:
        return holdText(advice);
    case StepKind::Up:
        return StepAdviceText::tr("Worse by %1 points or more without a red flag: one step "
                                  "up, once, for %n weeks at the most.",
                                  nullptr, thresholds.flareWeeks)
            .arg(thresholds.worsePoints);
    case StepKind::Refer:
        return referText(advice);
    case StepKind::Discharge:
        if (advice.reason == StepReason::GoalsMet)
            return StepAdviceText::tr("All goals are met: discharge.");
        return StepAdviceText::tr("Pain of %1 at %n visits running counts as recovered: "
                                  "discharge.",
                                  nullptr, thresholds.visitsRunning)
            .arg(thresholds.recoveredPain);
    }
    Q_UNREACHABLE();
}

QString missingText(StepMissing missing)
{
    switch (missing) {
    case StepMissing::PainScores:
        return {}; // the rule's own sentence asks for them
    case StepMissing::PainAtLastVisit:
        return StepAdviceText::tr("Pain was not recorded at the last visit.");
    case StepMissing::GoalScores:
        return StepAdviceText::tr("No goal is scored, and pain alone advises no "
                                  "step down.");
    case StepMissing::GoalAtVisits:
        return StepAdviceText::tr("A goal was not scored at each of the latest "
                                  "visits.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString stepAdviceText(const StepAdvice &advice)
{
    QStringList sentences{painText(advice.numbers), goalText(advice.numbers), ruleText(advice)};
    // Where a course ends, what is missing for a step down is beside the point.
    if (advice.kind == StepKind::Hold || advice.kind == StepKind::NotYet) {
        for (const StepMissing missing : advice.missing)
            sentences << missingText(missing);
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace unknot
