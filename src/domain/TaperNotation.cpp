// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TaperNotation.h"

#include "domain/TaperRepair.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// The words from `position` to the next space or comma, at least one character.
QString wordsAt(const QString &line, int position)
{
    const auto isEnd = [](QChar c) { return c.isSpace() || c == u','; };
    qsizetype to = position;
    while (to < line.size() && !isEnd(line.at(to)))
        ++to;
    return line.mid(position, std::max<qsizetype>(1, to - position));
}

NotationError errorOf(const QString &line, const ParsedTaper &parsed)
{
    const auto &[problem, position, rewrite] = *parsed.fault;
    const bool hasPlace = problem != NotationProblem::Empty &&
                          problem != NotationProblem::TooLong &&
                          problem != NotationProblem::TooManySessions;
    if (!hasPlace)
        return {problem, position, {}, {}};
    return {problem, position, wordsAt(line, position), nearestLine(line, parsed)};
}

QString printLength(const Phase &phase)
{
    const auto &[kind, count] = phase.length;
    switch (kind) {
    case LengthKind::Periods:
        return u" x %1"_s.arg(count);
    case LengthKind::Weeks:
        return u" x %1wk"_s.arg(count);
    case LengthKind::Visits:
        return u" x %1 visits"_s.arg(count);
    case LengthKind::Expected:
    case LengthKind::Open:
        return phase.goal.isEmpty() ? QString() : u" until "_s + phase.goal;
    }
    Q_UNREACHABLE();
}

// One long period with several sessions reads better as "10 visits in 12wk".
bool isSpread(const Phase &phase)
{
    return phase.length == PhaseLength{LengthKind::Periods, 1} && phase.cadence.weeks > 1 &&
           phase.cadence.sessions > 1;
}

QString printSpread(const Cadence &cadence)
{
    return u"%1 visits in %2wk"_s.arg(cadence.sessions).arg(cadence.weeks);
}

} // namespace

tl::expected<TaperReading, NotationError> readNotation(const QString &line)
{
    if (line.size() > notationLimit)
        return tl::make_unexpected(NotationError{NotationProblem::TooLong, notationLimit, {}, {}});
    ParsedTaper parsed = parseTaper(line);
    if (parsed.fault)
        return tl::make_unexpected(errorOf(line, parsed));
    if (const auto &choice = parsed.choice) {
        return tl::make_unexpected(NotationError{NotationProblem::Ambiguous, choice->from,
                                                 wordsAt(line, choice->from), QString(),
                                                 readingsOf(line, *choice)});
    }
    return std::move(parsed.reading);
}

tl::expected<Taper, NotationError> readTaper(const QString &line)
{
    return readNotation(line).map([](TaperReading &&reading) { return std::move(reading.taper); });
}

QString printCadence(const Cadence &cadence)
{
    const QString weeks = cadence.weeks == 1 ? QString() : QString::number(cadence.weeks);
    return u"%1x/%2wk"_s.arg(QString::number(cadence.sessions), weeks);
}

QString printTaper(const Taper &taper)
{
    QStringList parts;
    for (const Phase &phase : taper.phases) {
        parts << (isSpread(phase) ? printSpread(phase.cadence)
                                  : printCadence(phase.cadence) + printLength(phase));
        if (phase.review)
            parts << u"then review"_s;
    }
    return parts.join(u", "_s);
}

} // namespace unknot
