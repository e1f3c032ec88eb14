// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PhaseEdit.h"

#include "domain/Taper.h"
#include "domain/TaperNotation.h"
#include "domain/TaperSteps.h"

#include <algorithm>
#include <cmath>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int newPeriods = 4;

int periodDays(const Phase &phase)
{
    return phase.cadence.weeks * daysPerWeek;
}

// What one period is worth in the unit that the length counts; 0 where it counts nothing.
int unitsPerPeriod(const Phase &phase)
{
    switch (phase.length.kind) {
    case LengthKind::Periods:
        return 1;
    case LengthKind::Weeks:
        return phase.cadence.weeks;
    case LengthKind::Visits:
        return phase.cadence.sessions;
    case LengthKind::Expected:
    case LengthKind::Open:
        return 0;
    }
    Q_UNREACHABLE();
}

// Sessions that the other phases leave to this one.
int sessionsLeft(const Taper &taper, int phase)
{
    return taperSessionLimit - totalSessions(taper) + sessionCount(taper.phases.at(phase));
}

// Only the last phase may be open, and only the others may be expected.
Taper settled(Taper taper)
{
    for (qsizetype i = 0; i < taper.phases.size(); ++i) {
        LengthKind &kind = taper.phases[i].length.kind;
        const bool isLast = i == taper.phases.size() - 1;
        if (kind == LengthKind::Open && !isLast)
            kind = LengthKind::Expected;
        else if (kind == LengthKind::Expected && isLast)
            kind = LengthKind::Open;
    }
    return taper;
}

Result<Taper> checked(const Taper &taper)
{
    const auto field = u"plan.taper"_s;
    const QString line = printTaper(taper);
    if (totalSessions(taper) > taperSessionLimit || line.size() > notationLimit)
        return fail(ErrorCode::NumberOutOfRange, field, u"1..%1"_s.arg(taperSessionLimit));
    if (const auto read = readTaper(line); !read || *read != taper)
        return fail(ErrorCode::NotationInvalid, field);
    return taper;
}

Cadence rarer(const Cadence &cadence)
{
    for (const Cadence &step : {Cadence{1, 1}, Cadence{1, 2}, Cadence{1, 4}}) {
        if (isMoreFrequent(cadence, step))
            return step;
    }
    return cadence;
}

} // namespace

int wholePeriods(const Phase &phase)
{
    return std::max(1, (spanDays(phase) + periodDays(phase) - 1) / periodDays(phase));
}

int longestPeriods(const Taper &taper, int phase)
{
    const Phase &edited = taper.phases.at(phase);
    const int bySessions = sessionsLeft(taper, phase) / edited.cadence.sessions;
    const int byCount = notationCountLimit / std::max(1, unitsPerPeriod(edited));
    return std::max(1, std::min(bySessions, byCount));
}

int mostSessions(int weeks)
{
    return weeks * daysPerWeek;
}

int longestCount(const Taper &taper, int phase)
{
    const Phase &edited = taper.phases.at(phase);
    const int left = sessionsLeft(taper, phase);
    switch (edited.length.kind) {
    case LengthKind::Periods:
        return longestPeriods(taper, phase);
    case LengthKind::Visits:
        return std::clamp(left, 1, notationCountLimit);
    case LengthKind::Weeks:
        return std::min(notationCountLimit,
                        std::max(1, left / edited.cadence.sessions) * edited.cadence.weeks);
    case LengthKind::Expected:
    case LengthKind::Open:
        return 0;
    }
    Q_UNREACHABLE();
}

int periodsBetween(const Phase &phase, QDate from, QDate to)
{
    const auto days = static_cast<double>(from.daysTo(to));
    return std::max(1, static_cast<int>(std::lround(days / periodDays(phase))));
}

Taper withLength(Taper taper, int phase, int periods)
{
    if (!endsByItself(taper.phases.at(phase)))
        return taper;
    const int fitting = std::clamp(periods, 1, longestPeriods(taper, phase));
    Phase &edited = taper.phases[phase];
    edited.length.count = fitting * unitsPerPeriod(edited);
    return taper;
}

Phase withKind(Phase phase, LengthKind kind)
{
    if (phase.length.kind == kind)
        return phase;
    const int periods = endsByItself(phase) ? wholePeriods(phase) : expectedPeriods;
    const int sessions =
        endsByItself(phase) ? sessionCount(phase) : periods * phase.cadence.sessions;
    phase.length = {kind, 0};
    phase.length.count = kind == LengthKind::Visits ? sessions : periods * unitsPerPeriod(phase);
    phase.length.count = std::min(phase.length.count, notationCountLimit);
    if (endsByItself(phase))
        phase.goal.clear();
    return phase;
}

Result<Taper> withPhase(Taper taper, int phase, Phase changed)
{
    changed.cadence.sessions =
        std::clamp(changed.cadence.sessions, 1, mostSessions(changed.cadence.weeks));
    changed.goal = changed.goal.simplified().normalized(QString::NormalizationForm_C);
    taper.phases[phase] = changed;
    return checked(settled(std::move(taper)));
}

Result<Taper> withPhaseBehind(Taper taper, int phase)
{
    Phase added;
    added.length = {LengthKind::Periods, newPeriods};
    if (!taper.phases.isEmpty())
        added.cadence = rarer(taper.phases.at(phase).cadence);
    taper.phases.insert(taper.phases.isEmpty() ? 0 : phase + 1, added);
    return checked(settled(std::move(taper)));
}

Result<Taper> withPhaseMoved(Taper taper, int from, int to)
{
    taper.phases.move(from, to);
    return checked(settled(std::move(taper)));
}

Result<Taper> withoutPhase(Taper taper, int phase)
{
    taper.phases.remove(phase);
    if (taper.phases.isEmpty())
        return taper;
    return checked(settled(std::move(taper)));
}

} // namespace unknot
