// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/NotationScan.h"
#include "domain/Taper.h"

namespace unknot {

// Reads how long one phase lasts, and what else may stand behind its cadence.
class LengthReader
{
public:
    LengthReader(NotationScan &scan, Phase &phase);

    // Minutes and a length in any order. `cadenceFrom`: place of the cadence where a bare "3 times"
    // behind it could as well be of the cadence ("every week 3 times"), else -1.
    [[nodiscard]] FaultOrNot read(int cadenceFrom = -1);

    // True where words that may only stand at the last phase were there ("ongoing").
    [[nodiscard]] bool isOngoing() const { return m_isOngoing; }

private:
    [[nodiscard]] bool mayHaveLength() const;
    [[nodiscard]] bool opensLength(int ahead = 0) const;
    [[nodiscard]] bool isTimesWord(int ahead) const;
    [[nodiscard]] FaultOrNot readLength(int cadenceFrom);
    [[nodiscard]] FaultOrNot readUnit(NotationScan::Count count);
    [[nodiscard]] FaultOrNot readTimes(NotationScan::Count count, int from, int cadenceFrom);
    [[nodiscard]] FaultOrNot readBracket();
    [[nodiscard]] FaultOrNot readGoal();
    [[nodiscard]] bool endsGoal(bool isFirst) const;
    [[nodiscard]] bool opensPhase(int ahead) const;
    [[nodiscard]] FaultOrNot keep(LengthKind kind, NotationScan::Count count);

    NotationScan &m_scan;
    Phase &m_phase;
    bool m_isOngoing = false;
};

} // namespace unknot
