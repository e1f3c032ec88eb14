// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AttentionWords.h"

#include "models/StateChips.h"
#include "models/WhenWords.h"

#include <QCoreApplication>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct AttentionWords
{
    Q_DECLARE_TR_FUNCTIONS(AttentionWords)
};

QString misfitSentence(const AttentionItem &item)
{
    const auto about = [&item](const QString &sentence) {
        const QString words = sentence.arg(item.name.display(), item.verdict.cause);
        return item.sessions > 1
                   ? AttentionWords::tr("%1 (%n sessions)", nullptr, item.sessions).arg(words)
                   : words;
    };
    switch (item.verdict.misfit) {
    case Misfit::Urgent:
        return about(AttentionWords::tr("%1 needs medical help now: %2"));
    case Misfit::Stopped:
        return about(AttentionWords::tr("%1 must not be treated now: %2"));
    case Misfit::NeedsClearance:
        return about(AttentionWords::tr("%1 can't start, there is no clearance: %2"));
    case Misfit::WorkOut:
        return about(AttentionWords::tr("What is planned for %1 is to be left out: %2"));
    case Misfit::TooLong:
        return about(AttentionWords::tr("What is planned for %1 takes too long: %2"));
    case Misfit::AskAgain:
    case Misfit::None:
        break;
    }
    return {};
}

QString adviceSentence(const AttentionItem &item)
{
    const auto about = [&item](const QString &sentence) {
        return sentence.arg(item.name.display());
    };
    switch (item.advice.value_or(StepKind::NotYet)) {
    case StepKind::Down:
        return about(AttentionWords::tr("%1 is ready to step down"));
    case StepKind::Up:
        return about(AttentionWords::tr("%1 is worse: a step up is suggested"));
    case StepKind::Refer:
        return about(AttentionWords::tr(
            "%1: it is suggested to refer to a healthcare provider, or to stop"));
    case StepKind::Discharge:
        return about(AttentionWords::tr("%1 may be ready to be discharged"));
    case StepKind::NotYet:
    case StepKind::Hold:
        break;
    }
    return {};
}

QString unbookedSentence(const AttentionItem &item)
{
    const QString name = item.name.display();
    if (item.sessions == 0)
        return AttentionWords::tr("%1 has nothing booked, and the plan is still active").arg(name);
    return AttentionWords::tr("%1 has nothing booked, and the plan has %n sessions to come",
                              nullptr, item.sessions)
        .arg(name);
}

AttentionSign adviceSign(const AttentionItem &item)
{
    switch (item.advice.value_or(StepKind::NotYet)) {
    case StepKind::Down:
        return {u"↘"_s, levelChip(Level::Clearance)};
    case StepKind::Up:
        return {u"↗"_s, levelChip(Level::Adapt)};
    case StepKind::Discharge:
        return {u"✓"_s, levelChip(Level::Clear)};
    case StepKind::Refer:
    case StepKind::NotYet:
    case StepKind::Hold:
        break;
    }
    return {u"!"_s, levelChip(Level::Stop)};
}

} // namespace

QString attentionSentence(const AttentionItem &item, QDate today)
{
    const QString name = item.name.display();
    const QString when = shortTime(item.when, today);
    switch (item.kind) {
    case AttentionKind::DoesNotFit:
        return misfitSentence(item);
    case AttentionKind::HistoryOld:
        return AttentionWords::tr("The health history of %1 is to be asked again before %2")
            .arg(name, when);
    case AttentionKind::SessionUnrecorded:
        return AttentionWords::tr("The session of %1 on %2 has no record").arg(name, when);
    case AttentionKind::NothingBooked:
        return unbookedSentence(item);
    case AttentionKind::BehindPlan:
        return AttentionWords::tr("%1 is behind plan: %n sessions were lost and not made up",
                                  nullptr, item.sessions)
            .arg(name);
    case AttentionKind::ReviewDue:
        return AttentionWords::tr("The plan of %1 is due for review").arg(name);
    case AttentionKind::AdviceWaiting:
        return adviceSentence(item);
    case AttentionKind::ClearanceEnding:
        return AttentionWords::tr("The clearance of %1 ends on %2, %n sessions lie after it",
                                  nullptr, item.sessions)
            .arg(name, shortDay(item.until, today));
    case AttentionKind::PlanEnding:
        return AttentionWords::tr("The plan of %1 has one session left").arg(name);
    case AttentionKind::ConsentMissing:
        return AttentionWords::tr("%1 has not signed consent").arg(name);
    }
    return {};
}

QString attentionAct(const AttentionItem &item)
{
    switch (item.kind) {
    case AttentionKind::DoesNotFit:
    case AttentionKind::HistoryOld:
        return AttentionWords::tr("Open health");
    case AttentionKind::ClearanceEnding:
        return AttentionWords::tr("Renew the clearance");
    case AttentionKind::SessionUnrecorded:
        return AttentionWords::tr("Open the record");
    case AttentionKind::BehindPlan:
        return AttentionWords::tr("Reflow…");
    case AttentionKind::NothingBooked:
        return item.sessions > 0 ? AttentionWords::tr("Reflow…")
                                 : AttentionWords::tr("Decide how it goes on");
    case AttentionKind::PlanEnding:
        return AttentionWords::tr("Decide how it goes on");
    case AttentionKind::ReviewDue:
    case AttentionKind::AdviceWaiting:
        return AttentionWords::tr("Review the reasons");
    case AttentionKind::ConsentMissing:
        return AttentionWords::tr("Open the client");
    }
    return {};
}

AttentionSign attentionSign(const AttentionItem &item)
{
    switch (item.kind) {
    case AttentionKind::DoesNotFit:
        return {
            QString::number(item.sessions),
            levelChip(item.verdict.misfit < Misfit::NeedsClearance ? Level::Adapt : Level::Stop)};
    case AttentionKind::AdviceWaiting:
        return adviceSign(item);
    case AttentionKind::SessionUnrecorded:
    case AttentionKind::ClearanceEnding:
        return {u"!"_s, levelChip(Level::Adapt)};
    case AttentionKind::NothingBooked:
        return {u"0"_s, levelChip(Level::Avoid)};
    case AttentionKind::BehindPlan:
        return {QString::number(item.sessions), levelChip(Level::Adapt)};
    case AttentionKind::PlanEnding:
        return {u"1"_s, levelChip(Level::Clearance)};
    case AttentionKind::HistoryOld:
        return {u"?"_s, levelChip(Level::Adapt)};
    case AttentionKind::ReviewDue:
        return {u"↻"_s, u"neutral"_s};
    case AttentionKind::ConsentMissing:
        return {u"?"_s, u"neutral"_s};
    }
    return {};
}

} // namespace unknot
