// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace unknot {

// Kinds of words and marks in a written schedule; what `value` of a token says stands beside.
enum class TokenKind : quint8 {
    Number,    // the number, -1 too long; also number words
    Suffix,    // nd, rd, th behind a number
    Ordinal,   // other, second: 2; third: 3; fourth: 4
    Often,     // once: 1, twice: 2, thrice: 3
    Rate,      // weekly: 7 days, fortnightly: 14, monthly: 28, daily: 1
    Code,      // BIW, TIW: sessions a week
    Ambiguous, // biweekly: 0, bimonthly: 1, triweekly: 2
    Unit,      // day, week, fortnight, month: days
    Visit,     // sessions: 1 English, 2 Vietnamese (a count, like Times 2)
    Times,     // x: 0, times: 1, lần: 2
    Cycle,     // periods of the cadence
    Article,   // a, an
    Per,
    Every, // every, each, q, mỗi
    For,
    In,     // in: 0; over, within: 1
    Of,     // of, at, with, lasting
    Filler, // "the next" in "for the next 4 weeks"
    Until,
    To, // between the numbers of a range
    Then,
    Thereafter, // "then" in front of a phase, "ongoing" behind the last
    And,
    Review,
    Minute, // minutes: 1, hours: 60
    Ongoing,
    Lead, // words in front of a cadence that say nothing of it: "reduce to"
    Slash,
    Comma, // comma or semicolon
    Arrow, // ->: 0, a bare >: 1
    Stop,
    Newline,
    Dash,
    Colon,
    Bracket, // (: 0, ): 1
    Unknown,
    End
};

struct TaperToken
{
    TokenKind kind = TokenKind::End;
    int value = 0;
    int from = 0; // UTF-16 units of the line
    int to = 0;

    bool operator==(const TaperToken &) const = default;
};

// The words and marks of a line, whatever their letter case and accents; the last one is End.
[[nodiscard]] std::vector<TaperToken> taperTokens(QStringView line);

} // namespace unknot
