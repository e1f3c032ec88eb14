// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ReflowRun.h"

#include "domain/PlanCourse.h"
#include "practice/Room.h"
#include "practice/Screener.h"
#include "storage/AgendaQueries.h"
#include "storage/CalendarRepository.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int yearsAhead = 200; // all that is booked

ReflowEntry keptEntry(const Session &session)
{
    return {ReflowKind::Kept, session, session};
}

// How it stands without placing anything: what is kept, and what the change itself does to it.
ReflowPreview unplaced(const PlanDraft &draft)
{
    ReflowPreview preview;
    for (qsizetype i = 0; i < draft.kept.size(); ++i) {
        const Session &session = draft.sessions.at(i);
        const bool wasOpen = isOpen(draft.kept.at(i).state);
        if (isOpen(session.state) || session.state == SessionState::Completed)
            preview.entries << keptEntry(session);
        else if (wasOpen && draft.after.state == PlanState::Completed)
            preview.entries << ReflowEntry{ReflowKind::Removed, session, Session{}};
    }
    return preview;
}

// `before` becomes what is kept now, also of a session that the change itself moved.
void compareWithKept(ReflowPreview &preview, const QList<Session> &kept)
{
    QHash<SessionId, const Session *> byId;
    for (const Session &session : kept)
        byId.insert(session.id, &session);
    for (ReflowEntry &entry : preview.entries) {
        if (const Session *before = byId.value(entry.before.id))
            entry.before = *before;
        if (entry.kind == ReflowKind::Kept && entry.after.start.utc != entry.before.start.utc)
            entry.kind = ReflowKind::Moved;
    }
}

// One draft against one calendar, plan by plan.
class ReflowRun
{
public:
    ReflowRun(Room &room, PracticeCalendar calendar, QList<BusyRow> busy)
        : m_room(room)
        , m_calendar(std::move(calendar))
        , m_busy(std::move(busy))
    {
    }

    Result<PlanReflow> place(const PlanDraft &draft)
    {
        const auto screener = Screener::of(m_room, draft.after.client);
        if (!screener)
            return tl::make_unexpected(screener.error());
        // A session may have been signed before its own time.
        const QDateTime now = m_room.now();
        const auto held = AgendaQueries::heldOf(*m_room.database, draft.after.client,
                                                now.addSecs(-60 * qint64{longestGapMinutes}),
                                                now.addYears(yearsAhead));
        if (!held)
            return tl::make_unexpected(held.error());
        PlanReflow result;
        result.plan = draft.after;
        result.client = draft.client;
        auto placed = draft.isPlaced ? reflow(taskOf(draft, *held)) : unplaced(draft);
        if (!placed)
            return tl::make_unexpected(placed.error());
        result.preview = std::move(*placed);
        for (ReflowEntry &entry : result.preview.entries) {
            if (entry.kind == ReflowKind::Added) {
                entry.after.plan = draft.after.id;
                entry.after.client = draft.after.client;
            }
        }
        refuseWhereHealthForbids(*screener, draft, result);
        compareWithKept(result.preview, draft.kept);
        addVerdicts(*screener, result);
        book(result);
        return result;
    }

private:
    [[nodiscard]] ReflowTask taskOf(const PlanDraft &draft, const QList<BusyRow> &held) const
    {
        ReflowTask task;
        task.sessions = draft.sessions;
        task.wanted = courseOf(draft.after, draft.sessions);
        task.minutes = draft.after.minutes;
        task.rules = slotRules(draft.after, m_calendar, m_room.now(), m_room.profile.zone);
        for (const BusyRow &row : m_busy) {
            if (row.client != draft.after.client)
                task.rules.busy << row.span;
            else if (row.plan != draft.after.id)
                task.rules.otherPlans << row.span;
        }
        for (const BusyRow &row : held) {
            if (row.plan != draft.after.id)
                task.rules.otherPlans << row.span;
        }
        task.moved = draft.moved;
        task.released = draft.released;
        return task;
    }

    // As when a plan is laid out: nothing is put on a day on which the client must not be treated.
    static void refuseWhereHealthForbids(const Screener &screener, const PlanDraft &draft,
                                         PlanReflow &result)
    {
        for (const ReflowEntry &entry : std::as_const(result.preview.entries)) {
            if (entry.kind != ReflowKind::Moved && entry.kind != ReflowKind::Added)
                continue;
            const auto allowed = screener.allow(SessionStep::Plan, entry.after.start.day());
            if (allowed)
                continue;
            result.refusal = allowed.error();
            result.preview.entries = unplaced(draft).entries;
            return;
        }
    }

    static void addVerdicts(const Screener &screener, PlanReflow &result)
    {
        const PlannedWork work = screener.work(result.plan.focus, result.plan.techniques);
        for (const ReflowEntry &entry : std::as_const(result.preview.entries)) {
            const Session &after = entry.after;
            result.verdicts << (after.number != 0 && isOpen(after.state)
                                    ? screener.session(after.start.day(), work, after.minutes)
                                    : SessionVerdict{});
        }
    }

    // What the plan takes is busy for those behind it.
    void book(const PlanReflow &result)
    {
        if (!result.preview.changesBookings())
            return;
        m_busy.removeIf([&result](const BusyRow &row) { return row.plan == result.plan.id; });
        const auto others = m_busy.size();
        for (const ReflowEntry &entry : result.preview.entries) {
            const Session &after = entry.after;
            if (after.number == 0 || !isOpen(after.state))
                continue;
            const qint64 start = after.start.utc.toSecsSinceEpoch();
            m_busy << BusyRow{
                {start, start + qint64(after.minutes) * 60}, result.plan.id, result.plan.client};
        }
        const auto begins = [](const BusyRow &row) { return row.span.from; };
        const auto own = m_busy.begin() + others;
        std::ranges::sort(own, m_busy.end(), {}, begins);
        std::ranges::inplace_merge(m_busy.begin(), own, m_busy.end(), {}, begins);
    }

    Room &m_room;
    PracticeCalendar m_calendar;
    QList<BusyRow> m_busy;
};

// Everybody's bookings, or only the client's own where that is all the practice asks for.
Result<QList<BusyRow>> bookings(Room &room, const ChangeDraft &draft,
                                const PracticeCalendar &calendar)
{
    if (std::ranges::none_of(draft.plans, &PlanDraft::isPlaced))
        return QList<BusyRow>();
    const QDateTime from = room.now().addSecs(-60 * qint64{longestGapMinutes});
    const QDateTime to = room.now().addYears(yearsAhead);
    if (calendar.sessionsAtOnce == 0 && draft.plans.size() == 1)
        return AgendaQueries::busyOf(*room.database, draft.plans.first().after.client, from, to);
    return AgendaQueries::busy(*room.database, from, to);
}

} // namespace

Result<QList<PlanReflow>> runReflow(Room &room, const ChangeDraft &draft,
                                    const ReflowProgress &progress)
{
    auto calendar = CalendarRepository::calendar(*room.database);
    if (!calendar)
        return tl::make_unexpected(calendar.error());
    if (draft.closed)
        calendar->closed << *draft.closed;
    auto busy = bookings(room, draft, *calendar);
    if (!busy)
        return tl::make_unexpected(busy.error());
    ReflowRun run(room, std::move(*calendar), std::move(*busy));
    QList<PlanReflow> results;
    for (const PlanDraft &plan : draft.plans) {
        auto result = run.place(plan);
        if (!result)
            return tl::make_unexpected(result.error());
        results << std::move(*result);
        if (progress &&
            !progress(static_cast<int>(results.size()), static_cast<int>(draft.plans.size())))
            return fail(ErrorCode::Cancelled);
    }
    return results;
}

} // namespace unknot
