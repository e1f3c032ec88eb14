// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/LengthReader.h"

#include "domain/CadenceReader.h"
#include "domain/Taper.h"
#include "domain/TaperNotation.h"
#include "domain/TextRules.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;
using enum TokenKind;

namespace {

} // namespace

LengthReader::LengthReader(NotationScan &scan, Phase &phase)
    : m_scan(scan)
    , m_phase(phase)
{
}

FaultOrNot LengthReader::read(int cadenceFrom)
{
    while (true) {
        const bool isGap = m_scan.at(Stop) || m_scan.at(Newline); // 2x/wk. for 3 wks.
        if (isGap && mayHaveLength() && !m_scan.at(Number, 1) && opensLength(1))
            m_scan.next();
        const auto minutes = m_scan.takeMinutes();
        if (!minutes)
            return minutes.error();
        if (*minutes)
            continue;
        if (m_scan.at(Bracket)) {
            if (const FaultOrNot fault = readBracket())
                return fault;
        } else if (m_scan.at(Visit) && !m_scan.atVietnameseVisit()) {
            m_scan.next(); // weekly visits for 4 weeks
        } else if (m_scan.at(Ongoing) || (m_scan.at(Thereafter) && m_scan.at(End, 1))) {
            m_isOngoing = true;
            m_scan.next();
        } else if (mayHaveLength() && opensLength()) {
            if (const FaultOrNot fault = readLength(cadenceFrom))
                return fault;
        } else {
            return std::nullopt;
        }
    }
}

bool LengthReader::mayHaveLength() const
{
    return m_phase.length.kind == LengthKind::Open && m_phase.goal.isEmpty() && !m_isOngoing;
}

bool LengthReader::opensLength(int ahead) const
{
    if (m_scan.at(Number, ahead)) {
        const bool isRange = m_scan.at(Dash, ahead + 1) || m_scan.at(To, ahead + 1);
        const int behind = ahead + (isRange ? 3 : 1);
        return m_scan.at(Unit, behind) || m_scan.at(Visit, behind) || isTimesWord(behind) ||
               m_scan.at(Cycle, behind);
    }
    return m_scan.at(For, ahead) || m_scan.at(In, ahead) || m_scan.at(Until, ahead) ||
           m_scan.atTimesMark(ahead);
}

bool LengthReader::isTimesWord(int ahead) const
{
    return m_scan.at(Times, ahead) && !m_scan.atTimesMark(ahead);
}

FaultOrNot LengthReader::readLength(int cadenceFrom)
{
    const int from = m_scan.position();
    if (m_scan.take(Until))
        return readGoal();
    const bool isMarked = m_scan.atTimesMark(); // a bare number counts periods only behind an x
    const bool isOpened = isMarked || m_scan.at(For) || m_scan.at(In);
    if (isOpened)
        m_scan.next();
    const bool isFilled = m_scan.take(Filler);
    auto count = m_scan.takeCount();
    if (!count && isFilled && m_scan.at(Unit)) // for the first month
        count = NotationScan::Count{1, m_scan.position()};
    if (!count && m_scan.at(Article) && m_scan.at(Unit, 1))
        count = NotationScan::Count{1, m_scan.next().from};
    if (!count)
        return m_scan.fault(NotationProblem::LengthExpected);
    if (m_scan.at(Unit))
        return readUnit(*count);
    if (m_scan.at(Visit) || isTimesWord(0))
        return readTimes(*count, from, isOpened ? -1 : cadenceFrom);
    if (!m_scan.take(Cycle) && !isMarked)
        return m_scan.fault(NotationProblem::UnitExpected);
    return keep(LengthKind::Periods, *count);
}

// 3 weeks, 2 months
FaultOrNot LengthReader::readUnit(NotationScan::Count count)
{
    const TaperToken unit = m_scan.next();
    m_scan.noteUnit(unit.value);
    if (count.value < 1 || count.value > notationCountLimit)
        return faultAt(NotationProblem::CountOutOfRange, count.from);
    const int days = count.value * unit.value;
    const int weeks = std::max(1, (days + daysPerWeek / 2) / daysPerWeek);
    if (days % daysPerWeek != 0) {
        const NotationRewrite rewrite{count.from, unit.to, {u"%1 wk"_s.arg(weeks)}};
        return NotationFault{NotationProblem::WeeksOnly, count.from, rewrite};
    }
    return keep(LengthKind::Weeks, {weeks, count.from});
}

// 6 visits; 3 times, which is periods or visits: the same only where a period is one visit.
FaultOrNot LengthReader::readTimes(NotationScan::Count count, int from, int cadenceFrom)
{
    const Cadence &cadence = m_phase.cadence;
    const TaperToken word = m_scan.next();
    const auto kind = word.kind == Visit ? LengthKind::Visits : LengthKind::Periods;
    const bool canBeCadence = cadenceFrom >= 0 && count.value <= cadence.weeks * daysPerWeek;
    if (canBeCadence) {
        const QString length = u" x %1"_s.arg(count.value);
        m_scan.offer(
            {cadenceFrom,
             word.to,
             {printCadence(cadence) + length, printCadence({count.value, cadence.weeks})}});
    } else if (kind == LengthKind::Periods && cadence.sessions > 1) {
        const QString length = u" x %1"_s.arg(count.value);
        m_scan.offer({from, word.to, {length, length + u" visits"_s}});
    }
    return keep(kind, count);
}

// (60 min), (6 visits): the second only repeats what the phase says, and must agree with it.
FaultOrNot LengthReader::readBracket()
{
    const FaultOrNot unread = m_scan.fault(NotationProblem::SeparatorExpected);
    m_scan.next();
    const auto minutes = m_scan.takeMinutes();
    if (!minutes)
        return minutes.error();
    if (!*minutes) {
        const auto total = m_scan.takeCount();
        const bool hasLength = m_phase.length.kind != LengthKind::Open;
        if (!total || !hasLength || !m_scan.take(Visit))
            return unread;
        if (total->value != sessionCount(m_phase))
            return faultAt(NotationProblem::TotalDiffers, total->from);
    }
    return m_scan.take(Bracket) ? std::nullopt : unread;
}

// The words up to the next phase. A comma or an arrow ends them; "then" does where a phase follows.
FaultOrNot LengthReader::readGoal()
{
    const int from = m_scan.position();
    int to = from;
    for (bool isFirst = true; !endsGoal(isFirst); isFirst = false)
        to = m_scan.next().to;
    const QString words = m_scan.line().mid(from, to - from).toString();
    m_phase.goal = words.simplified().normalized(QString::NormalizationForm_C);
    const bool canBeKept =
        !m_phase.goal.isEmpty() && lineProblems({}, m_phase.goal, notationLimit).isEmpty();
    return canBeKept ? std::nullopt : faultAt(NotationProblem::LengthExpected, from);
}

bool LengthReader::endsGoal(bool isFirst) const
{
    const TaperToken &token = m_scan.peek();
    switch (token.kind) {
    case End:
    case Comma:
    case Newline:
        return true;
    case Arrow:
        return token.value == 0; // "until flexion > 90" goes on
    case Then:
    case Thereafter:
        return !isFirst && opensPhase(1);
    case And:
        return !isFirst && ((m_scan.at(Then, 1) && opensPhase(2)) || m_scan.at(Review, 1));
    case Stop:
        return !isFirst && (m_scan.at(Then, 1) || opensPhase(1));
    default:
        return false;
    }
}

// True where a phase or a review could begin, readable or not: a slip in it is to be said, not
// taken for words of the goal.
bool LengthReader::opensPhase(int ahead) const
{
    switch (m_scan.peek(ahead).kind) {
    case Number:
    case Often:
    case Rate:
    case Code:
    case Ambiguous:
    case Every:
    case Lead:
    case Review:
        return true;
    default:
        return false;
    }
}

FaultOrNot LengthReader::keep(LengthKind kind, NotationScan::Count count)
{
    if (count.value < 1 || count.value > notationCountLimit)
        return faultAt(NotationProblem::CountOutOfRange, count.from);
    m_phase.length = {kind, count.value};
    return std::nullopt;
}

} // namespace unknot
