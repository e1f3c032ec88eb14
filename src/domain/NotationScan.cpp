// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/NotationScan.h"

#include "domain/PlanRules.h"

#include <algorithm>
#include <array>

namespace unknot {

using enum TokenKind;

namespace {

constexpr int daysPerMonth = 28; // so that a client keeps the weekday

} // namespace

NotationScan::NotationScan(QStringView line)
    : m_line(line)
    , m_tokens(taperTokens(line))
{
}

const TaperToken &NotationScan::peek(int ahead) const
{
    return m_tokens[std::min(m_at + static_cast<size_t>(ahead), m_tokens.size() - 1)];
}

bool NotationScan::atVietnameseVisit(int ahead) const
{
    return (at(Times, ahead) || at(Visit, ahead)) && peek(ahead).value == 2;
}

bool NotationScan::atVietnameseCount(int ahead) const
{
    const bool isRange = at(Dash, ahead + 1) || at(To, ahead + 1);
    return at(Number, ahead) && atVietnameseVisit(ahead + (isRange ? 3 : 1));
}

bool NotationScan::atTimesMark(int ahead) const
{
    return at(Times, ahead) && peek(ahead).value == 0;
}

bool NotationScan::atPartEnd(int ahead) const
{
    static constexpr std::array ends{End, Comma, Arrow, Stop, Newline, Then, Thereafter, And};
    return std::ranges::find(ends, peek(ahead).kind) != ends.end();
}

TaperToken NotationScan::next()
{
    const TaperToken token = peek();
    if (m_at + 1 < m_tokens.size())
        ++m_at;
    return token;
}

bool NotationScan::take(TokenKind kind)
{
    if (!at(kind) || kind == End)
        return false;
    next();
    return true;
}

void NotationScan::skipTo(int position)
{
    while (!at(End) && peek().from < position)
        ++m_at;
}

std::optional<NotationScan::Count> NotationScan::takeRange(TokenKind kind)
{
    if (!at(kind))
        return std::nullopt;
    const TaperToken first = next();
    const bool isRange = (at(Dash) || at(To)) && at(kind, 1) && peek(1).value > first.value;
    if (!isRange)
        return Count{first.value, first.from};
    next();
    const TaperToken second = next();
    note(NoteKind::RangeHighest, first.value, second.value);
    return Count{second.value, first.from};
}

std::optional<NotationScan::Count> NotationScan::takeCount()
{
    return takeRange(Number);
}

std::optional<NotationScan::Count> NotationScan::takeOften()
{
    return takeRange(Often);
}

tl::expected<NotationScan::Period, NotationFault> NotationScan::takePeriod()
{
    const int from = position();
    int count = 1;
    if (at(Ordinal)) {
        count = next().value;
    } else if (const auto number = takeCount()) {
        count = number->value;
        take(Suffix);
    } else {
        take(Article);
    }
    if (!at(Unit))
        return tl::make_unexpected(NotationFault{NotationProblem::UnitExpected, position()});
    const TaperToken unit = next();
    noteUnit(unit.value);
    const bool inRange = count >= 1 && count <= notationCountLimit;
    return Period{inRange ? count * unit.value : -1, from, unit.to};
}

// How many tokens stand before the number of "of 60 minutes"; -1 where no minutes follow.
int NotationScan::minutesAhead() const
{
    int ahead = 0;
    if (at(Every) && atVietnameseVisit(1))
        ahead = 2; // mỗi buổi 60 phút
    else if (at(Visit))
        ahead = 1;
    while (at(Of, ahead) || at(For, ahead) || at(Colon, ahead) || atTimesMark(ahead))
        ++ahead;
    if (at(Article, ahead))
        return at(Minute, ahead + 1) || (at(Number, ahead + 1) && at(Minute, ahead + 2)) ? ahead
                                                                                         : -1;
    if (!at(Number, ahead))
        return -1;
    const bool isRange = at(Dash, ahead + 1) || at(To, ahead + 1);
    return at(Minute, ahead + (isRange ? 3 : 1)) ? ahead : -1;
}

// What may stand behind the minutes: sessions, per session, mỗi buổi, each.
void NotationScan::takeMinutesEnd()
{
    if (at(Stop) && at(Visit, 1))
        next();
    const bool perVisit = (at(Every) || at(Per) || at(Slash)) && at(Visit, 1);
    if (perVisit)
        next();
    const bool english = at(Visit) && peek().value == 1;
    if (perVisit || english)
        next();
    const TaperToken &after = peek(1);
    const bool alone = at(Every) && (after.kind == End || after.kind == Comma);
    if (alone)
        next();
}

tl::expected<bool, NotationFault> NotationScan::takeMinutes()
{
    const int ahead = minutesAhead();
    if (ahead < 0)
        return false;
    for (int i = 0; i < ahead; ++i)
        next();
    const int from = position();
    const bool hasArticle = take(Article);
    const auto count = takeCount();
    const int value = count ? count->value : (hasArticle ? 1 : 0);
    const int unit = next().value;
    const int said = value >= 1 && value <= notationCountLimit ? value * unit : -1;
    const bool isAllowed = said >= shortestSessionMinutes && said <= longestSessionMinutes;
    if (!isAllowed || (m_minutes != 0 && m_minutes != said))
        return tl::make_unexpected(NotationFault{NotationProblem::MinutesInvalid, from});
    m_minutes = said;
    note(NoteKind::SessionMinutes, said);
    takeMinutesEnd();
    return true;
}

void NotationScan::note(NoteKind kind, int first, int second)
{
    const NotationNote note{kind, first, second};
    if (!m_notes.contains(note))
        m_notes << note;
}

void NotationScan::offer(const NotationRewrite &choice)
{
    if (!m_choice)
        m_choice = choice;
}

void NotationScan::noteUnit(int days)
{
    if (days == daysPerMonth)
        note(NoteKind::MonthIsFourWeeks);
}

} // namespace unknot
