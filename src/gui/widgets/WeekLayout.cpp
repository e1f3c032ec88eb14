// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/WeekLayout.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int shortestBlock = 15; // minutes; a shorter one could not be seen

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

QList<WeekBlock> weekBlocks(const QList<SessionRow> &rows, QDate monday, const QByteArray &zone)
{
    QList<WeekBlock> blocks;
    for (int row = 0; row < rows.size(); ++row) {
        const Session &session = rows.at(row).session;
        const QDateTime start = ZonedTime{session.start.utc, zone}.local();
        const qint64 day = monday.daysTo(start.date());
        if (session.state == SessionState::Cancelled || day < 0 || day > 6)
            continue;
        const int from = start.time().msecsSinceStartOfDay() / 60'000;
        const int to = std::min(from + std::max(session.minutes, shortestBlock), minutesOfDay);
        blocks.append({row, static_cast<int>(day), from, to});
    }
    std::ranges::stable_sort(
        blocks, {}, [](const WeekBlock &block) { return std::pair(block.day, block.from); });

    auto first = blocks.begin();
    while (first != blocks.end()) {
        auto last = first;
        int end = first->to;
        while (last != blocks.end() && last->day == first->day &&
               (last == first || last->from < end)) {
            end = std::max(end, last->to);
            ++last;
        }
        spread(first, last);
        first = last;
    }
    return blocks;
}

WeekHours weekHours(const QList<WeekBlock> &blocks)
{
    WeekHours hours;
    for (const WeekBlock &block : blocks) {
        hours.from = std::min(hours.from, block.from / 60);
        hours.to = std::max(hours.to, (block.to + 59) / 60);
    }
    return hours;
}

} // namespace unknot
