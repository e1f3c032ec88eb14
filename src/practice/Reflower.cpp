// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Reflower.h"

#include "practice/ReflowKeeper.h"
#include "practice/ReflowRun.h"
#include "practice/Room.h"
#include "practice/Screener.h"
#include "storage/AuditLog.h"
#include "storage/ReflowRepository.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// Touched by the change, moved by what follows, or in need of a word with the client.
bool hasNews(const PlanDraft &draft, const PlanReflow &reflow)
{
    return draft.before != draft.after || draft.kept != draft.sessions || reflow.isStuck() ||
           !reflow.preview.conflicts.isEmpty() ||
           std::ranges::any_of(reflow.preview.entries, [](const ReflowEntry &entry) {
               return entry.before != entry.after;
           });
}

ReflowProposal proposalOf(const PlanChange &change, const ChangeDraft &draft,
                          const QList<PlanReflow> &reflows)
{
    ReflowProposal proposal{change, {}, draft.asksHistory};
    for (qsizetype i = 0; i < reflows.size(); ++i) {
        if (draft.decision || hasNews(draft.plans.at(i), reflows.at(i)))
            proposal.plans << reflows.at(i);
    }
    return proposal;
}

Result<void> refuseWhereStuck(const QList<PlanReflow> &reflows)
{
    for (const PlanReflow &reflow : reflows) {
        if (reflow.refusal)
            return tl::make_unexpected(*reflow.refusal);
        if (reflow.preview.obstacle)
            return fail(ErrorCode::NoDayLeft, u"plan.taper"_s,
                        QString::number(reflow.preview.obstacle->number));
    }
    return {};
}

QList<std::pair<PlanId, ClientId>> plansOf(const ChangeDraft &draft)
{
    QList<std::pair<PlanId, ClientId>> plans;
    for (const PlanDraft &plan : draft.plans)
        plans << std::pair(plan.after.id, plan.after.client);
    return plans;
}

} // namespace

Result<ReflowProposal> Reflower::preview(const PlanChange &change,
                                         const ReflowProgress &progress) const
{
    return draftOf(m_room, change).and_then([&](const ChangeDraft &draft) {
        return runReflow(m_room, draft, progress).map([&](const QList<PlanReflow> &reflows) {
            return proposalOf(change, draft, reflows);
        });
    });
}

Result<ReflowId> Reflower::apply(const ReflowProposal &proposal, const ReflowProgress &progress)
{
    ChangeDraft draft;
    const auto kept = m_room.write([&](const Transaction &transaction) -> Result<ReflowId> {
        auto found = draftOf(m_room, proposal.change);
        if (!found)
            return tl::make_unexpected(found.error());
        draft = std::move(*found);
        const auto reflows = runReflow(m_room, draft, progress);
        if (!reflows)
            return tl::make_unexpected(reflows.error());
        if (proposalOf(proposal.change, draft, *reflows).plans != proposal.plans)
            return fail(ErrorCode::Conflict, u"plan"_s);
        if (const auto free = refuseWhereStuck(*reflows); !free && !draft.closed)
            return tl::make_unexpected(free.error());
        return keepReflow(m_room, transaction, draft, *reflows);
    });
    if (kept && !kept->isNull())
        announce(plansOf(draft), draft.closed.has_value());
    return kept;
}

Result<void> Reflower::applyAlone(const PlanChange &change)
{
    ChangeDraft draft;
    const auto kept = m_room.write([&](const Transaction &transaction) -> Result<ReflowId> {
        auto found = draftOf(m_room, change);
        if (!found)
            return tl::make_unexpected(found.error());
        draft = std::move(*found);
        return keepReflow(m_room, transaction, draft, QList<PlanReflow>(draft.plans.size()));
    });
    if (!kept)
        return tl::make_unexpected(kept.error());
    if (!kept->isNull())
        announce(plansOf(draft), draft.closed.has_value());
    return {};
}

Result<std::optional<ReflowRecord>> Reflower::undoable() const
{
    Database &database = *m_room.database;
    auto latest = ReflowRepository::latest(database);
    if (!latest || !*latest)
        return latest;
    const auto untouched = ReflowRepository::isUntouched(database, (*latest)->id);
    if (!untouched)
        return tl::make_unexpected(untouched.error());
    if (!*untouched)
        latest->reset();
    return latest;
}

Result<void> Reflower::undo(ReflowId id)
{
    const auto record = undoable();
    if (!record)
        return tl::make_unexpected(record.error());
    if (!*record || (*record)->id != id)
        return fail(ErrorCode::Conflict, u"reflow"_s);
    QList<std::pair<PlanId, ClientId>> plans;
    const auto undone = m_room.write([&](const Transaction &transaction) -> Result<void> {
        const auto touched = ReflowRepository::plansOf(transaction.database(), id);
        if (!touched)
            return tl::make_unexpected(touched.error());
        plans = *touched;
        QSet<ClientId> clients;
        for (const auto &[plan, client] : plans)
            clients << client;
        auto done = ReflowRepository::undo(transaction, id);
        for (const ClientId &client : std::as_const(clients)) {
            if (done)
                done = rescreen(m_room, transaction, client);
        }
        return done ? AuditLog::add(transaction, m_room.now(), u"reflow undone"_s, id) : done;
    });
    if (undone)
        announce(plans, (*record)->cause == ReflowCause::Closed);
    return undone;
}

Result<QSet<SessionId>> Reflower::movedBetween(QDate from, QDate to) const
{
    const QByteArray &zone = m_room.profile.zone;
    return ReflowRepository::movedBetween(*m_room.database, startOfDay(from, zone),
                                          startOfDay(to.addDays(1), zone))
        .map([](const QList<SessionId> &ids) { return QSet<SessionId>(ids.cbegin(), ids.cend()); });
}

// Many plans at once would have every list read itself anew as many times.
void Reflower::announce(const QList<std::pair<PlanId, ClientId>> &plans, bool closesDays)
{
    if (plans.size() > 1)
        return m_room.announce(&ChangeNotifier::everythingChanged);
    if (closesDays)
        m_room.announce(&ChangeNotifier::calendarChanged);
    for (const auto &[plan, client] : plans)
        m_room.announce(&ChangeNotifier::planChanged, plan, client);
}

} // namespace unknot
