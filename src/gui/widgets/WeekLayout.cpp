// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/WeekLayout.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int shortestBlock = 15; // minutes; a shorter one could not be seen
constexpr int halfHour = 30;
constexpr int afterHours = 60; // shown behind the working hours: some sessions end late

int minutesOf(QTime time)
{
    return time.msecsSinceStartOfDay() / 60'000;
}

// Gives the blocks in [first, last), which overlap one another in a chain, a lane each.
void spread(QList<WeekBlock>::iterator first, QList<WeekBlock>::iterator last)
{
    QList<int> laneEnds;
    for (auto block = first; block != last; ++block) {
        const auto free =
            std::ranges::find_if(laneEnds, [&](int end) { return end <= block->from; });
        block->lane = static_cast<int>(free - laneEnds.begin());
        if (free == laneEnds.end())
            laneEnds.append(block->to);
        else
            *free = block->to;
    }
    for (auto block = first; block != last; ++block)
        block->lanes = static_cast<int>(laneEnds.size());
}

} // namespace

QList<WeekBlock> weekBlocks(const QList<SessionRow> &rows, QDate first, int days,
                            const QByteArray &zone)
{
    QList<WeekBlock> blocks;
    for (int row = 0; row < rows.size(); ++row) {
        const Session &session = rows.at(row).session;
        const QDateTime start = ZonedTime{session.start.utc, zone}.local();
        const qint64 day = first.daysTo(start.date());
        if (session.state == SessionState::Cancelled || day < 0 || day >= days)
            continue;
        const int from = start.time().msecsSinceStartOfDay() / 60'000;
        const int to = std::min(from + std::max(session.minutes, shortestBlock), minutesOfDay);
        blocks.append({row, static_cast<int>(day), from, to});
    }
    std::ranges::stable_sort(
        blocks, {}, [](const WeekBlock &block) { return std::pair(block.day, block.from); });

    auto begin = blocks.begin();
    while (begin != blocks.end()) {
        auto last = begin;
        int end = begin->to;
        while (last != blocks.end() && last->day == begin->day &&
               (last == begin || last->from < end)) {
            end = std::max(end, last->to);
            ++last;
        }
        spread(begin, last);
        begin = last;
    }
    return blocks;
}

WeekHours weekHours(const OpeningHours &hours, const QList<WeekBlock> &blocks)
{
    WeekHours shown{minutesOfDay, 0};
    const auto take = [&shown](int from, int to) {
        shown.from = std::min(shown.from, from / halfHour * halfHour);
        shown.to =
            std::max(shown.to, std::min((to + halfHour - 1) / halfHour * halfHour, minutesOfDay));
    };
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        for (const LocalSpan &span : hours.on(static_cast<Qt::DayOfWeek>(day)))
            take(minutesOf(span.from), minutesOf(span.to) + afterHours);
    }
    if (shown.to == 0)
        shown = WeekHours();
    for (const WeekBlock &block : blocks)
        take(block.from, block.to);
    return shown;
}

QList<WeekHours> outside(const QList<LocalSpan> &spans, const WeekHours &shown)
{
    QList<WeekHours> gaps;
    int from = shown.from;
    for (const LocalSpan &span : spans) {
        if (minutesOf(span.from) > from)
            gaps << WeekHours{from, std::min(minutesOf(span.from), shown.to)};
        from = std::max(from, minutesOf(span.to));
    }
    if (from < shown.to)
        gaps << WeekHours{from, shown.to};
    return gaps;
}

} // namespace unknot
