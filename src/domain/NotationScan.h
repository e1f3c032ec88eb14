// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/NotationError.h"
#include "domain/NotationNote.h"
#include "domain/TaperTokens.h"

#include <QList>

#include <optional>

#include <tl/expected.hpp>

namespace unknot {

// A piece of the line that could be written as one of `texts`.
struct NotationRewrite
{
    int from = 0; // UTF-16 units
    int to = 0;
    QStringList texts;
};

struct NotationFault
{
    NotationProblem problem = NotationProblem::Empty;
    int position = 0;
    std::optional<NotationRewrite> rewrite = {}; // would mend it
};

// Nothing where all went well.
using FaultOrNot = std::optional<NotationFault>;

[[nodiscard]] inline FaultOrNot faultAt(NotationProblem problem, int position)
{
    return NotationFault{problem, position};
}

// Stands at one token of a line and takes the small things that all parts of a schedule are made
// of: counts, periods of weeks, minutes of a session. Keeps the notes on what it took.
class NotationScan
{
public:
    // A number, of a range the higher.
    struct Count
    {
        int value = 0; // -1: too long a number
        int from = 0;  // place in the line
    };

    // A time span; days is -1 where it is out of every range.
    struct Period
    {
        int days = 0;
        int from = 0;
        int to = 0;
    };

    explicit NotationScan(QStringView line);

    [[nodiscard]] const TaperToken &peek(int ahead = 0) const;
    [[nodiscard]] bool at(TokenKind kind, int ahead = 0) const { return peek(ahead).kind == kind; }
    [[nodiscard]] bool atVietnameseVisit(int ahead = 0) const; // lần, buổi
    // True at "2 lần", "2-3 lần": behind weeks it is a cadence, "mỗi tuần 2 lần".
    [[nodiscard]] bool atVietnameseCount(int ahead = 0) const;
    [[nodiscard]] bool atTimesMark(int ahead = 0) const; // x
    [[nodiscard]] bool atPartEnd(int ahead = 0) const;   // the end, or what separates phases
    [[nodiscard]] int position() const { return peek().from; }
    [[nodiscard]] QStringView line() const { return m_line; }

    TaperToken next();
    bool take(TokenKind kind);
    void skipTo(int position); // the first token that begins there or later

    // Numbers from 1 on, or a range such as 2-4, 2 to 4; nothing where no number stands.
    std::optional<Count> takeCount();
    // How often: once, twice, once or twice.
    std::optional<Count> takeOften();
    // "wk", "2 weeks", "a month", "other week", "2nd week".
    tl::expected<Period, NotationFault> takePeriod();
    // A session's length, true where there was one: "60-minute sessions", "buổi 60 phút".
    tl::expected<bool, NotationFault> takeMinutes();

    void note(NoteKind kind, int first = 0, int second = 0);
    void noteUnit(int days); // a month

    [[nodiscard]] FaultOrNot fault(NotationProblem problem) const
    {
        return NotationFault{problem, position()};
    }

    // A piece that can be read in two ways; the first one of a line is kept.
    void offer(const NotationRewrite &choice);

    [[nodiscard]] int minutes() const { return m_minutes; } // 0: not said
    [[nodiscard]] const QList<NotationNote> &notes() const { return m_notes; }
    [[nodiscard]] const std::optional<NotationRewrite> &choice() const { return m_choice; }

private:
    std::optional<Count> takeRange(TokenKind kind);
    [[nodiscard]] int minutesAhead() const;
    void takeMinutesEnd();

    QStringView m_line;
    std::vector<TaperToken> m_tokens;
    size_t m_at = 0;
    int m_minutes = 0;
    QList<NotationNote> m_notes;
    std::optional<NotationRewrite> m_choice;
};

} // namespace unknot
