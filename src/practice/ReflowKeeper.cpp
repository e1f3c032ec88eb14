// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ReflowKeeper.h"

#include "domain/PlanSteps.h"
#include "domain/StateWords.h"
#include "practice/NewGoals.h"
#include "practice/Room.h"
#include "practice/Screener.h"
#include "storage/AuditLog.h"
#include "storage/CalendarRepository.h"
#include "storage/PauseRepository.h"
#include "storage/PlanRepository.h"
#include "storage/ReflowImages.h"
#include "storage/ReflowRepository.h"
#include "storage/SessionRepository.h"
#include "storage/StepDecisionRepository.h"

#include <QHash>
#include <QSet>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// What the audit log says of the change itself, at the plan; empty where its sessions say it all.
QString actionOf(const ChangeDraft &draft, const PlanReflow &reflow)
{
    switch (draft.cause) {
    case ReflowCause::Missed:
    case ReflowCause::Cancelled:
    case ReflowCause::Moved:
    case ReflowCause::Again:
    case ReflowCause::Closed:
        return reflow.preview.entries.isEmpty() ? QString() : u"plan reflowed"_s;
    case ReflowCause::Edited:
        return u"plan changed"_s;
    case ReflowCause::Resumed:
        return u"plan active"_s;
    case ReflowCause::Step:
        return u"plan step "_s + stepKindName(draft.decision->taken);
    }
    Q_UNREACHABLE();
}

// One change on its way into the file.
class Keeping
{
public:
    Keeping(Room &room, const Transaction &transaction, const ChangeDraft &draft)
        : m_room(room)
        , m_transaction(transaction)
        , m_draft(draft)
    {
    }

    Result<void> plan(const PlanDraft &draft, const PlanReflow &reflow)
    {
        const qsizetype before = m_traces.sessions.size() + m_traces.plans.size();
        return planRow(draft).and_then([&] { return sessions(draft, reflow); }).and_then([&] {
            const qsizetype after = m_traces.sessions.size() + m_traces.plans.size();
            if (after == before)
                return Result<void>();
            m_touched << draft.after;
            const QString action = actionOf(m_draft, reflow);
            if (action.isEmpty())
                return Result<void>();
            return AuditLog::add(m_transaction, m_room.now(), action, draft.after.id,
                                 countsOf(reflow.preview));
        });
    }

    Result<void> additions()
    {
        Result<void> done;
        if (m_draft.closed) {
            const ClosedPeriod period{{m_room.environment.newId()}, *m_draft.closed, 1};
            m_traces.closed << period.id;
            done = CalendarRepository::insert(m_transaction, period).and_then([&] {
                return AuditLog::add(m_transaction, m_room.now(), u"closed days added"_s, period.id,
                                     u"%1 %2"_s.arg(period.days.from.toString(Qt::ISODate),
                                                    period.days.to.toString(Qt::ISODate)));
            });
        }
        if (done && m_draft.decision) {
            StepDecision decision = *m_draft.decision;
            decision.id = {m_room.environment.newId()};
            m_traces.decisions << decision.id;
            done = StepDecisionRepository::insert(m_transaction, decision);
        }
        return done;
    }

    Result<void> screen()
    {
        QSet<ClientId> clients;
        for (const Plan &plan : std::as_const(m_touched)) {
            if (clients.contains(plan.client))
                continue;
            clients << plan.client;
            if (const auto done = rescreen(m_room, m_transaction, plan.client); !done)
                return done;
        }
        return {};
    }

    Result<ReflowId> record()
    {
        if (m_touched.isEmpty() && m_traces.closed.isEmpty())
            return ReflowId();
        ReflowRecord record;
        record.id = {m_room.environment.newId()};
        record.at = m_room.now();
        record.cause = m_draft.cause;
        record.plans = static_cast<int>(m_touched.size());
        if (m_touched.size() == 1)
            record.client = m_touched.first().client;
        return ReflowRepository::keep(m_transaction, record, m_traces).map([&record] {
            return record.id;
        });
    }

private:
    // A step is a review: it is kept at the plan even where the taper stays.
    Result<void> planRow(const PlanDraft &draft)
    {
        if (draft.after == draft.before && !m_draft.decision)
            return {};
        if (draft.before.state != PlanState::Completed &&
            draft.after.state == PlanState::Completed) {
            const auto free =
                SessionRepository::needNoOpenRecord(*m_room.database, draft.before.id);
            if (!free)
                return free;
        }
        auto image = reflowImageOf(*m_room.database, draft.before.id);
        if (!image)
            return tl::make_unexpected(image.error());
        Plan after = withGoalIds(draft.after, m_room.environment);
        ++after.version;
        m_traces.plans << ReflowTraces::OfPlan{after.id, std::move(*image), after.version};
        auto done = PlanRepository::update(m_transaction, after);
        if (done && draft.before.state == PlanState::Paused && after.state == PlanState::Active)
            done = PauseRepository::end(m_transaction, after.id, m_room.today().addDays(-1));
        if (done && m_draft.decision) {
            m_room.adviceDue.remove(after.id); // it was decided about
            done = PlanRepository::setReviewState(
                m_transaction, after.id,
                {m_draft.decision->day, completedSessions(draft.kept), std::nullopt});
        }
        return done;
    }

    Result<void> sessions(const PlanDraft &draft, const PlanReflow &reflow)
    {
        QHash<SessionId, Session> target;
        for (const Session &session : draft.sessions)
            target.insert(session.id, session);
        QSet<SessionId> removed;
        for (const ReflowEntry &entry : reflow.preview.entries) {
            if (entry.kind == ReflowKind::Added)
                continue;
            if (entry.kind != ReflowKind::Removed)
                target.insert(entry.after.id, entry.after);
            else if (isOpen(target.value(entry.before.id).state))
                removed << entry.before.id;
        }
        for (const Session &kept : draft.kept) {
            const auto done = removed.contains(kept.id)
                                  ? removeSession(kept)
                                  : changeSession(kept, target.value(kept.id));
            if (!done)
                return done;
        }
        for (const ReflowEntry &entry : reflow.preview.of(ReflowKind::Added)) {
            if (const auto done = addSession(entry.after); !done)
                return done;
        }
        return {};
    }

    Result<void> removeSession(const Session &kept)
    {
        return trace(kept, std::nullopt).and_then([&] {
            return SessionRepository::remove(m_transaction, kept);
        });
    }

    Result<void> changeSession(const Session &kept, Session after)
    {
        if (after == kept)
            return {};
        ++after.version;
        return trace(kept, after.version)
            .and_then([&] { return SessionRepository::update(m_transaction, after); })
            .and_then([&] { return noteSession(kept, after); });
    }

    Result<void> addSession(Session added)
    {
        added.id = {m_room.environment.newId()};
        added.version = 1;
        m_traces.sessions << ReflowTraces::OfSession{added.id, added.plan, {}, added.version};
        return SessionRepository::insert(m_transaction, {added});
    }

    Result<void> trace(const Session &kept, std::optional<int> versionAfter)
    {
        auto image = reflowImageOf(*m_room.database, kept.id);
        if (!image)
            return tl::make_unexpected(image.error());
        m_traces.sessions << ReflowTraces::OfSession{kept.id, kept.plan, std::move(*image),
                                                     versionAfter};
        return {};
    }

    // As SessionBook notes it.
    Result<void> noteSession(const Session &kept, const Session &after)
    {
        if (kept.state != after.state) {
            return AuditLog::add(m_transaction, m_room.now(),
                                 u"session "_s + stateName(after.state), kept.id);
        }
        if (kept.start == after.start)
            return {};
        return AuditLog::add(m_transaction, m_room.now(), u"session moved"_s, kept.id,
                             kept.start.utc.toString(Qt::ISODate));
    }

    static QString countsOf(const ReflowPreview &preview)
    {
        return u"moved %1, added %2, removed %3"_s.arg(preview.of(ReflowKind::Moved).size())
            .arg(preview.of(ReflowKind::Added).size())
            .arg(preview.of(ReflowKind::Removed).size());
    }

    Room &m_room;
    const Transaction &m_transaction;
    const ChangeDraft &m_draft;
    ReflowTraces m_traces;
    QList<Plan> m_touched;
};

} // namespace

Result<ReflowId> keepReflow(Room &room, const Transaction &transaction, const ChangeDraft &draft,
                            const QList<PlanReflow> &reflows)
{
    Keeping keeping(room, transaction, draft);
    for (qsizetype i = 0; i < draft.plans.size(); ++i) {
        if (const auto done = keeping.plan(draft.plans.at(i), reflows.at(i)); !done)
            return tl::make_unexpected(done.error());
    }
    return keeping.additions().and_then([&] { return keeping.screen(); }).and_then([&] {
        return keeping.record();
    });
}

} // namespace unknot
