// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TaperSteps.h"

#include "domain/TaperNotation.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto field = u"plan.taper"_s;

bool isWithin(const Taper &taper, const TaperPosition &at)
{
    if (at.phase < 0 || at.phase >= taper.phases.size() || at.done < 0)
        return false;
    const Phase &phase = taper.phases.at(at.phase);
    return !endsByItself(phase) || at.done <= sessionCount(phase);
}

// Number of the first session behind the position, from 1.
int nextSession(const Taper &taper, const TaperPosition &at)
{
    return totalSessions({taper.phases.first(at.phase)}) + at.done + 1;
}

// So many sessions as a length: whole periods where they come out even.
PhaseLength lengthOf(const Cadence &cadence, int sessions)
{
    if (sessions % cadence.sessions == 0)
        return {LengthKind::Periods, sessions / cadence.sessions};
    return {LengthKind::Visits, sessions};
}

// The part of a phase that is done. Its goal and its review stay with the part that goes on.
Phase donePart(const Phase &phase, int done)
{
    Phase part;
    part.cadence = phase.cadence;
    part.length = lengthOf(phase.cadence, done);
    return part;
}

int reviewSessions(const Cadence &cadence, const ReviewRule &review)
{
    const Phase period{cadence, {LengthKind::Weeks, review.weeks}, {}, false};
    return std::min(review.visits, sessionCount(period));
}

Phase flarePart(const Cadence &cadence, int weeks)
{
    Phase part;
    part.cadence = cadence;
    part.length = weeks % cadence.weeks == 0
                      ? PhaseLength{LengthKind::Periods, weeks / cadence.weeks}
                      : PhaseLength{LengthKind::Weeks, weeks};
    return part;
}

// A step may make a taper longer than can be kept or read again.
Result<TaperStep> checked(const TaperStep &step)
{
    if (totalSessions(step.taper) > taperSessionLimit ||
        printTaper(step.taper).size() > notationLimit)
        return fail(ErrorCode::NumberOutOfRange, field, QString::number(taperSessionLimit));
    return step;
}

tl::unexpected<Error> notInTaper(const TaperPosition &at)
{
    return fail(ErrorCode::NumberOutOfRange, field, u"%1/%2"_s.arg(at.phase).arg(at.done));
}

} // namespace

bool isMoreFrequent(const Cadence &a, const Cadence &b)
{
    return a.sessions * b.weeks > b.sessions * a.weeks;
}

bool isFlare(const Taper &taper, int phase)
{
    return phase > 0 && phase < taper.phases.size() &&
           isMoreFrequent(taper.phases.at(phase).cadence, taper.phases.at(phase - 1).cadence);
}

bool isBackFromFlare(const Taper &taper, int phase)
{
    return phase > 1 && phase < taper.phases.size() && isFlare(taper, phase - 1) &&
           taper.phases.at(phase).cadence == taper.phases.at(phase - 2).cadence;
}

std::optional<Cadence> stepAbove(const Taper &taper, int phase)
{
    if (phase < 0 || phase >= taper.phases.size())
        return std::nullopt;
    const Cadence &own = taper.phases.at(phase).cadence;
    for (int before = phase - 1; before >= 0; --before) {
        if (isMoreFrequent(taper.phases.at(before).cadence, own))
            return taper.phases.at(before).cadence;
    }
    return isMoreFrequent(flareCadence, own) ? std::optional(flareCadence) : std::nullopt;
}

Result<TaperStep> stepDown(const Taper &taper, const TaperPosition &at, QDate day)
{
    if (!isWithin(taper, at))
        return notInTaper(at);
    if (at.phase + 1 == taper.phases.size())
        return fail(ErrorCode::WrongState, field, u"no phase follows"_s);
    TaperStep step{taper, at.phase + 1, 0, nextSession(taper, at), day};
    if (at.done == 0) {
        step.taper.phases.removeAt(at.phase);
        step.phase = at.phase;
        return checked(step);
    }
    Phase &ended = step.taper.phases[at.phase]; // an "until …" is met, and goes
    const bool review = ended.review;
    ended = donePart(ended, at.done);
    ended.review = review;
    return checked(step);
}

Result<TaperStep> holdStep(const Taper &taper, const TaperPosition &at, const ReviewRule &review,
                           QDate day)
{
    if (!isWithin(taper, at))
        return notInTaper(at);
    TaperStep step{taper, at.phase, at.done, nextSession(taper, at), day};
    Phase &phase = step.taper.phases[at.phase];
    if (phase.length.kind == LengthKind::Expected && at.done > 0) {
        // Its expected length counts anew: "until …" cannot be told in sessions.
        step.taper.phases.insert(at.phase, donePart(phase, at.done));
        ++step.phase;
        step.inPhase = 0;
        return checked(step);
    }
    const int wanted = at.done + reviewSessions(phase.cadence, review);
    if (endsByItself(phase) && sessionCount(phase) < wanted)
        phase.length = lengthOf(phase.cadence, wanted);
    return checked(step);
}

Result<TaperStep> stepUp(const Taper &taper, const TaperPosition &at, const ReviewRule &review,
                         int weeks, QDate day)
{
    if (!isWithin(taper, at) || weeks < 1)
        return notInTaper(at);
    const auto above = stepAbove(taper, at.phase);
    if (!above)
        return fail(ErrorCode::WrongState, field, u"no step above"_s);
    TaperStep step{taper, at.phase, 0, nextSession(taper, at), day};
    Phase &rest = step.taper.phases[at.phase];
    const Phase before = rest;
    if (endsByItself(rest) && at.done > 0) {
        const int left = sessionCount(rest) - at.done;
        rest.length =
            lengthOf(rest.cadence, left > 0 ? left : reviewSessions(rest.cadence, review));
    }
    step.taper.phases.insert(at.phase, flarePart(*above, weeks));
    if (at.done > 0) {
        step.taper.phases.insert(at.phase, donePart(before, at.done));
        ++step.phase;
    }
    return checked(step);
}

QList<IdealDate> idealDatesFrom(const TaperStep &step, int openLimit)
{
    // Laid out from the day on which the phase would have begun for `session` to lie on `start`.
    const Cadence &cadence = step.taper.phases.at(step.phase).cadence;
    const Taper rest{step.taper.phases.sliced(step.phase)};
    const bool isOpen = rest.phases.first().length.kind == LengthKind::Open;
    QList<IdealDate> dates =
        idealDates(rest, step.start.addDays(-offsetDays(cadence, step.inPhase)),
                   isOpen ? openLimit + step.inPhase : openLimit);
    dates.remove(0, std::min<qsizetype>(step.inPhase, dates.size()));
    for (IdealDate &date : dates) {
        date.number += step.session - step.inPhase - 1;
        date.phase += step.phase;
    }
    return dates;
}

} // namespace unknot
