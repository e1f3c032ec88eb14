// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ReflowWords.h"

#include "domain/ClockWords.h"
#include "gui/DateText.h"
#include "practice/ErrorText.h"
#include "practice/ObstacleText.h"
#include "practice/ReflowText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ReflowWords
{
    Q_DECLARE_TR_FUNCTIONS(ReflowWords)
};

QString spanWords(const ClosedDays &days)
{
    return days.from == days.to ? dayText(days.from)
                                : u"%1 – %2"_s.arg(dayText(days.from), dayText(days.to));
}

struct Question
{
    QString operator()(const SessionBecomes &change) const
    {
        const char *words = change.state == SessionState::Missed
                                ? QT_TRANSLATE_NOOP("ReflowWords", "Session %1 was missed")
                                : QT_TRANSLATE_NOOP("ReflowWords", "Cancel session %1");
        return ReflowWords::tr(words).arg(change.session.number);
    }
    QString operator()(const SessionMoves &change) const
    {
        return ReflowWords::tr("Move session %1 to %2 %3")
            .arg(QString::number(change.session.number), dayText(change.day),
                 clockWords(change.time));
    }
    QString operator()(const PlanEdited &) const { return ReflowWords::tr("Change the plan"); }
    QString operator()(const PlanResumed &) const { return ReflowWords::tr("Resume the plan"); }
    QString operator()(const PlacedAgain &) const
    {
        return ReflowWords::tr("Place the open sessions again");
    }
    QString operator()(const StepTaken &change) const
    {
        return ReflowWords::tr("Take the step: %1").arg(stepKindWord(change.taken));
    }
    QString operator()(const DaysClosed &change) const
    {
        const QString name = change.days.name;
        return name.isEmpty() ? ReflowWords::tr("Close %1").arg(spanWords(change.days))
                              : ReflowWords::tr("Close %1: %2").arg(spanWords(change.days), name);
    }
};

struct Alone
{
    QString operator()(const SessionBecomes &change) const
    {
        return change.state == SessionState::Missed ? ReflowWords::tr("&Only mark it missed")
                                                    : ReflowWords::tr("Cancel &only this one");
    }
    QString operator()(const SessionMoves &) const
    {
        return ReflowWords::tr("Move &only this one");
    }
    QString operator()(const PlanEdited &) const
    {
        return ReflowWords::tr("Change &only the plan");
    }
    QString operator()(const PlanResumed &) const { return ReflowWords::tr("&Only resume"); }
    QString operator()(const PlacedAgain &) const { return {}; }
    QString operator()(const StepTaken &) const { return ReflowWords::tr("&Only take the step"); }
    QString operator()(const DaysClosed &) const { return ReflowWords::tr("&Only close the days"); }
};

Session sessionOf(const PlanReflow &plan, const StandingConflict &conflict)
{
    const QList<ReflowEntry> &entries = plan.preview.entries;
    const auto entry = std::ranges::find(entries, conflict.number,
                                         [](const ReflowEntry &one) { return one.after.number; });
    return entry == entries.end() ? Session{} : entry->after;
}

// Whose session it is, where the change touches several clients.
QString withClient(const ReflowProposal &proposal, const PlanReflow &plan, const QString &sentence)
{
    return proposal.plans.size() < 2 ? sentence : u"%1: %2"_s.arg(plan.client.display(), sentence);
}

} // namespace

QString changeQuestion(const PlanChange &change)
{
    return std::visit(Question(), change);
}

QString withRestWords(const PlanChange &change)
{
    return std::holds_alternative<PlacedAgain>(change) ? ReflowWords::tr("&Move the sessions")
                                                       : ReflowWords::tr("&Move the rest too");
}

QString aloneWords(const PlanChange &change)
{
    return std::visit(Alone(), change);
}

QString proposalSummary(const ReflowProposal &proposal)
{
    ReflowPreview all;
    for (const PlanReflow &plan : proposal.plans)
        all.entries += plan.preview.entries;
    const QString kept = ReflowWords::tr("%n sessions stay", nullptr,
                                         static_cast<int>(all.of(ReflowKind::Kept).size()));
    const QString what = u"%1, %2."_s.arg(
        kept, all.changesBookings() ? countsText(all) : ReflowWords::tr("nothing else moves"));
    return proposal.plans.size() < 2
               ? what
               : ReflowWords::tr("%n plans:", nullptr, static_cast<int>(proposal.plans.size())) +
                     u' ' + what;
}

QStringList obstacleSentences(const ReflowProposal &proposal)
{
    QStringList sentences;
    for (const PlanReflow &plan : proposal.plans) {
        if (plan.preview.obstacle)
            sentences << withClient(proposal, plan, obstacleText(*plan.preview.obstacle));
        else if (plan.refusal)
            sentences << withClient(proposal, plan, errorText(*plan.refusal));
    }
    return sentences;
}

QStringList proposalNotes(const ReflowProposal &proposal)
{
    QStringList notes;
    if (proposal.asksHistory)
        notes << ReflowWords::tr("Sessions become rarer: go through the health history again.");
    for (const PlanReflow &plan : proposal.plans) {
        for (const StandingConflict &conflict : plan.preview.conflicts)
            notes << withClient(proposal, plan, conflictText(conflict, sessionOf(plan, conflict)));
        if (!plan.preview.unrecorded.isEmpty()) {
            const QString sentence =
                ReflowWords::tr("%n past sessions have no record yet.", nullptr,
                                static_cast<int>(plan.preview.unrecorded.size()));
            notes << withClient(proposal, plan, sentence);
        }
    }
    return notes;
}

QString inTheWayWords(const QList<SlotRule> &rules)
{
    QStringList words;
    for (const SlotRule rule : rules)
        words << slotRuleWords(rule);
    return ReflowWords::tr("In the way: %1.").arg(QLocale().createSeparatedList(words));
}

} // namespace unknot
