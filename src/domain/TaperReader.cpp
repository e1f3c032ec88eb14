// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TaperReader.h"

#include "domain/CadenceReader.h"
#include "domain/LengthReader.h"
#include "domain/TaperSteps.h"

namespace unknot {

using enum TokenKind;

namespace {

// Reads phases, reviews and session lengths until the line ends or a place that can't be read.
class TaperReader
{
public:
    explicit TaperReader(QStringView line)
        : m_scan(line)
    {
    }

    ParsedTaper read()
    {
        FaultOrNot fault = readParts();
        if (!fault)
            fault = checked();
        if (!fault)
            noteStepsUp();
        return {{m_taper, m_scan.minutes(), m_scan.notes()}, fault, m_scan.choice()};
    }

private:
    enum class Separator { None, Soft, Hard };

    FaultOrNot readParts()
    {
        while (m_scan.take(Stop) || m_scan.take(Newline)) {
        }
        if (m_scan.at(End))
            return NotationFault{};
        m_isThen = m_scan.take(Then);
        while (true) {
            if (const FaultOrNot fault = readPart())
                return fault;
            const bool mayFollow = m_isHomeHealth && m_scan.at(Number); // 3w2 2w4
            const Separator separator = takeSeparator();
            if (m_scan.at(End) && separator != Separator::Hard)
                return std::nullopt;
            if (separator == Separator::None && !mayFollow)
                return m_scan.fault(NotationProblem::SeparatorExpected);
        }
    }

    // Line breaks and full stops may stand anywhere between parts; after a comma or "then" a part
    // has to follow.
    Separator takeSeparator()
    {
        auto taken = Separator::None;
        while (m_scan.take(Stop) || m_scan.take(Newline))
            taken = Separator::Soft;
        if (m_scan.take(Comma) || m_scan.take(Arrow))
            taken = Separator::Hard;
        while (m_scan.take(Newline)) {
        }
        const bool joins = m_scan.at(Then, 1) || m_scan.at(Thereafter, 1) || m_scan.at(Review, 1);
        if (joins && m_scan.take(And))
            taken = Separator::Hard;
        m_isThen = m_scan.take(Then) || m_scan.take(Thereafter);
        if (m_isThen) {
            taken = Separator::Hard;
            m_scan.take(Comma);
        }
        return taken;
    }

    FaultOrNot readPart()
    {
        m_isHomeHealth = false;
        if (!m_taper.phases.isEmpty() && m_scan.take(Review)) {
            m_taper.phases.last().review = true;
            return std::nullopt;
        }
        const auto minutes = m_scan.takeMinutes();
        if (!minutes)
            return minutes.error();
        if (*minutes && m_scan.atPartEnd())
            return std::nullopt;
        if (*minutes && m_scan.atTimesMark()) // 60 min x 2/wk
            m_scan.next();
        if (isLengthOfLast())
            return readLength(m_taper.phases.last(), -1);
        while (m_scan.at(Lead) || m_scan.at(Colon) || m_scan.at(Visit))
            m_scan.next();
        return readPhase();
    }

    // "twice a week, for 4 weeks", "twice a week, 4 weeks"
    [[nodiscard]] bool isLengthOfLast() const
    {
        const int unitAt = m_scan.at(Dash, 1) || m_scan.at(To, 1) ? 3 : 1;
        const bool isWeeks =
            m_scan.at(Number) && m_scan.at(Unit, unitAt) && m_scan.atPartEnd(unitAt + 1);
        const bool opens = m_scan.at(For) || m_scan.at(In) || m_scan.at(Until) || isWeeks;
        if (!opens || m_isThen || m_taper.phases.isEmpty())
            return false;
        const Phase &last = m_taper.phases.last();
        return last.length.kind == LengthKind::Open && last.goal.isEmpty() && !last.review;
    }

    FaultOrNot readPhase()
    {
        if (m_ongoingAt >= 0)
            return NotationFault{NotationProblem::LengthExpected, m_ongoingAt};
        const int from = m_scan.position();
        Phase phase;
        CadenceReader cadence(m_scan, phase);
        if (const FaultOrNot fault = cadence.read())
            return fault;
        m_isHomeHealth = cadence.isHomeHealth();
        if (const FaultOrNot fault = readLength(phase, cadence.countMayFollow() ? from : -1))
            return fault;
        m_taper.phases << phase;
        return std::nullopt;
    }

    FaultOrNot readLength(Phase &phase, int cadenceFrom)
    {
        const int from = m_scan.position();
        LengthReader length(m_scan, phase);
        const FaultOrNot fault = length.read(cadenceFrom);
        if (!fault && length.isOngoing())
            m_ongoingAt = from;
        return fault;
    }

    FaultOrNot checked()
    {
        if (m_taper.phases.isEmpty())
            return m_scan.fault(NotationProblem::CadenceExpected);
        // What no length means depends on whether another phase follows.
        for (auto phase = m_taper.phases.begin(); phase != m_taper.phases.end() - 1; ++phase) {
            if (phase->length.kind == LengthKind::Open)
                phase->length.kind = LengthKind::Expected;
        }
        if (totalSessions(m_taper) > taperSessionLimit)
            return NotationFault{NotationProblem::TooManySessions};
        // A line that fits only by its short words could not be read again as it is kept. No words
        // print at more than four times their length.
        constexpr int widening = 4;
        const bool mayBeLong = m_scan.line().size() > notationLimit / widening;
        if (mayBeLong && printTaper(m_taper).size() > notationLimit)
            return NotationFault{NotationProblem::TooLong, notationLimit};
        return std::nullopt;
    }

    void noteStepsUp()
    {
        for (int i = 1; i < m_taper.phases.size(); ++i) {
            const Cadence &before = m_taper.phases.at(i - 1).cadence;
            const Cadence &after = m_taper.phases.at(i).cadence;
            if (isMoreFrequent(after, before))
                m_scan.note(NoteKind::StepsUp, i + 1);
        }
    }

    NotationScan m_scan;
    Taper m_taper;
    bool m_isThen = false;       // the part began with "then"
    bool m_isHomeHealth = false; // the part was a phase such as 3w2
    int m_ongoingAt = -1;        // place of an "ongoing", which ends the taper
};

} // namespace

ParsedTaper parseTaper(QStringView line)
{
    return TaperReader(line).read();
}

} // namespace unknot
