// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/StepAdviceText.h"

#include <QCoreApplication>

#include <cstdlib>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const char *source, int n = -1)
{
    return QCoreApplication::translate("StepAdvice", source, nullptr, n);
}

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
        return text(QT_TRANSLATE_NOOP("StepAdvice", "No pain score in this phase yet."));
    if (!numbers.painNow)
        return text(QT_TRANSLATE_NOOP("StepAdvice", "Pain %1 at the phase's start."))
            .arg(*numbers.painAtStart);
    const QString course = text(QT_TRANSLATE_N_NOOP("StepAdvice", "Pain %1 → %2 over %n sessions"),
                                numbers.visitsMeasured)
                               .arg(*numbers.painAtStart)
                               .arg(*numbers.painNow);
    if (numbers.points() == 0)
        return text(QT_TRANSLATE_NOOP("StepAdvice", "%1: no change.")).arg(course);
    const QString points =
        text(QT_TRANSLATE_N_NOOP("StepAdvice", "%1 points"), std::abs(numbers.points()))
            .arg(withSign(numbers.points()));
    const auto percent = numbers.percent();
    if (!percent)
        return text(QT_TRANSLATE_NOOP("StepAdvice", "%1: %2.")).arg(course, points);
    return text(QT_TRANSLATE_NOOP("StepAdvice", "%1: %2, %3 %."))
        .arg(course, points, withSign(*percent));
}

// "−2 points and −30 %"
QString painRule(const StepThresholds &thresholds)
{
    return text(QT_TRANSLATE_NOOP("StepAdvice", "%1 points and %2 %"))
        .arg(withSign(-thresholds.painPoints), withSign(-thresholds.painPercent));
}

QString goalText(const StepNumbers &numbers)
{
    if (!numbers.bestGoal)
        return {};
    const auto &[name, from, to] = *numbers.bestGoal;
    return text(QT_TRANSLATE_NOOP("StepAdvice", "Goal \"%1\": %2 → %3."))
        .arg(name, QString::number(from), QString::number(to));
}

QString referText(const StepAdvice &advice)
{
    const StepThresholds &thresholds = advice.thresholds;
    switch (advice.reason) {
    case StepReason::RedFlag:
        return text(QT_TRANSLATE_NOOP("StepAdvice", "A red flag was answered with yes: refer, take "
                                                    "no step."));
    case StepReason::MustNotTreat:
        return text(QT_TRANSLATE_NOOP("StepAdvice",
                                      "Screening says not to treat now: refer, take no step."));
    case StepReason::WorseAgain:
        return text(QT_TRANSLATE_NOOP("StepAdvice", "Worse by %1 points or more although the step "
                                                    "up was taken: refer, or stop."))
            .arg(thresholds.worsePoints);
    case StepReason::WorseAtTop:
        return text(QT_TRANSLATE_NOOP("StepAdvice", "Worse by %1 points or more, and there is no "
                                                    "step above this one: refer, or stop."))
            .arg(thresholds.worsePoints);
    case StepReason::FlatReviews:
        return text(QT_TRANSLATE_N_NOOP("StepAdvice",
                                        "No gain since the review before, at %n reviews running: "
                                        "refer, or stop."),
                    advice.numbers.flatReviews);
    default:
        return text(QT_TRANSLATE_NOOP("StepAdvice", "A review without gain: refer, or stop."));
    }
}

QString holdText(const StepAdvice &advice)
{
    const StepThresholds &thresholds = advice.thresholds;
    switch (advice.reason) {
    case StepReason::NoStepBelow:
        return text(QT_TRANSLATE_NOOP("StepAdvice",
                                      "That reaches a step down, but no phase follows "
                                      "that meets less often: hold, or end the plan."));
    case StepReason::AskAboutGoals:
        return text(QT_TRANSLATE_N_NOOP("StepAdvice",
                                        "That is the %1 of a step down, at %n visits running. Ask "
                                        "what the client can do again, then look at a step down."),
                    thresholds.visitsRunning)
            .arg(painRule(thresholds));
    case StepReason::GainKept:
        return text(QT_TRANSLATE_NOOP("StepAdvice", "Since the plan began pain went from %1 to %2; "
                                                    "that is kept: hold."))
            .arg(advice.numbers.painAtPlanStart.value_or(0))
            .arg(advice.numbers.painNow.value_or(0));
    case StepReason::Improving:
        return text(QT_TRANSLATE_N_NOOP("StepAdvice",
                                        "A step down asks for %1 and a goal moved by %2 points, at "
                                        "%n visits running."),
                    thresholds.visitsRunning)
            .arg(painRule(thresholds), QString::number(thresholds.goalPoints));
    default:
        return text(QT_TRANSLATE_NOOP("StepAdvice", "No gain yet: hold until the review."));
    }
}

QString ruleText(const StepAdvice &advice)
{
    const StepThresholds &thresholds = advice.thresholds;
    switch (advice.kind) {
    case StepKind::NotYet:
        return text(QT_TRANSLATE_NOOP("StepAdvice",
                                      "Advice needs pain before the phase's first session and "
                                      "before one more."));
    case StepKind::Down:
        if (advice.reason == StepReason::FlareOver)
            return text(QT_TRANSLATE_N_NOOP("StepAdvice",
                                            "A step up lasts %n weeks at the most: back to the "
                                            "step before."),
                        thresholds.flareWeeks);
        return text(QT_TRANSLATE_N_NOOP("StepAdvice",
                                        "%1, and a goal moved, at %n visits running: a step down."),
                    advice.numbers.run)
            .arg(painRule(thresholds));
    case StepKind::Hold:
        return holdText(advice);
    case StepKind::Up:
        return text(QT_TRANSLATE_N_NOOP("StepAdvice",
                                        "Worse by %1 points or more without a red flag: one step "
                                        "up, once, for %n weeks at the most."),
                    thresholds.flareWeeks)
            .arg(thresholds.worsePoints);
    case StepKind::Refer:
        return referText(advice);
    case StepKind::Discharge:
        if (advice.reason == StepReason::GoalsMet)
            return text(QT_TRANSLATE_NOOP("StepAdvice", "All goals are met: discharge."));
        return text(QT_TRANSLATE_N_NOOP("StepAdvice",
                                        "Pain of %1 at %n visits running counts as recovered: "
                                        "discharge."),
                    thresholds.visitsRunning)
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
        return text(QT_TRANSLATE_NOOP("StepAdvice", "Pain was not recorded at the last visit."));
    case StepMissing::GoalScores:
        return text(QT_TRANSLATE_NOOP("StepAdvice", "No goal is scored, and pain alone advises no "
                                                    "step down."));
    case StepMissing::GoalAtVisits:
        return text(QT_TRANSLATE_NOOP("StepAdvice", "A goal was not scored at each of the latest "
                                                    "visits."));
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
