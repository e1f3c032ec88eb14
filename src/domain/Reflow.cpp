// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Reflow.h"

#include "domain/ReflowCourse.h"

#include <QHash>

#include <algorithm>

namespace unknot {

namespace {

ReflowEntry entryOf(const CourseVisit &visit, const QHash<int, ZonedTime> &placed)
{
    ReflowEntry entry{ReflowKind::Kept, visit.before, visit.before};
    if (visit.isFixed)
        return entry;
    entry.after = visit.after;
    entry.after.start = placed.value(visit.after.number);
    if (visit.before.number == 0)
        entry.kind = ReflowKind::Added;
    else if (entry.after.start.utc != visit.before.start.utc)
        entry.kind = ReflowKind::Moved;
    else
        entry.after.start = visit.before.start;
    return entry;
}

// Confirmed sessions and those put somewhere by hand that the rules would not have put there.
QList<StandingConflict> conflictsOf(const ReflowCourse &course, const SlotRules &rules)
{
    QList<StandingConflict> conflicts;
    for (const CourseVisit &visit : course.visits()) {
        const Session &session = visit.before;
        if (!visit.isFixed || !isOpen(session.state) || session.start.utc < rules.notBefore)
            continue;
        const QList<SlotRule> broken = brokenRules(rules, session.start.utc, session.minutes);
        if (!broken.isEmpty())
            conflicts << StandingConflict{session.number, broken};
    }
    return conflicts;
}

int numberOf(const ReflowEntry &entry)
{
    return entry.after.number != 0 ? entry.after.number : entry.before.number;
}

void keepAll(const ReflowCourse &course, ReflowPreview &preview)
{
    for (const CourseVisit &visit : course.visits()) {
        if (visit.before.number != 0)
            preview.entries << ReflowEntry{ReflowKind::Kept, visit.before, visit.before};
    }
    for (const Session &session : course.removed())
        preview.entries << ReflowEntry{ReflowKind::Kept, session, session};
}

} // namespace

QList<ReflowEntry> ReflowPreview::of(ReflowKind kind) const
{
    QList<ReflowEntry> found;
    std::ranges::copy_if(entries, std::back_inserter(found),
                         [kind](const ReflowEntry &entry) { return entry.kind == kind; });
    return found;
}

bool ReflowPreview::changesBookings() const
{
    return std::ranges::any_of(
        entries, [](const ReflowEntry &entry) { return entry.kind != ReflowKind::Kept; });
}

Result<ReflowPreview> reflow(const ReflowTask &task)
{
    const ReflowCourse course(task);
    ReflowPreview preview;
    preview.unrecorded = course.unrecorded();
    preview.conflicts = conflictsOf(course, task.rules);
    if (!course.hasReason()) {
        keepAll(course, preview);
    } else {
        const auto outcome = placeVisits(course.placement());
        if (!outcome)
            return tl::make_unexpected(outcome.error());
        preview.obstacle = outcome->obstacle;
        QHash<int, ZonedTime> placed;
        for (const PlacedVisit &visit : outcome->placed)
            placed.insert(visit.number, visit.start);
        if (preview.obstacle) {
            keepAll(course, preview);
        } else {
            for (const CourseVisit &visit : course.visits())
                preview.entries << entryOf(visit, placed);
            for (const Session &session : course.removed())
                preview.entries << ReflowEntry{ReflowKind::Removed, session, Session{}};
        }
    }
    std::ranges::sort(preview.entries, {}, numberOf);
    return preview;
}

} // namespace unknot
