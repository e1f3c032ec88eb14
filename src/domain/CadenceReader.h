// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/NotationScan.h"
#include "domain/Taper.h"

namespace unknot {

// Reads how often the sessions of one phase are, in any of the ways that people write it. Never
// settles what can be read in two ways: it leaves the choice with the scan.
class CadenceReader
{
public:
    CadenceReader(NotationScan &scan, Phase &phase);

    [[nodiscard]] FaultOrNot read();

    // "3w2": the phase ended there, and the next may follow without a comma.
    [[nodiscard]] bool isHomeHealth() const { return m_isHomeHealth; }
    // "every week": a count of times behind it may be of sessions a week or of weeks.
    [[nodiscard]] bool countMayFollow() const { return m_countMayFollow; }

private:
    using Count = NotationScan::Count;
    using Period = NotationScan::Period;

    [[nodiscard]] FaultOrNot readAmbiguous();
    [[nodiscard]] FaultOrNot readEvery();
    [[nodiscard]] FaultOrNot readVietnameseCount(Period period);
    [[nodiscard]] FaultOrNot readUnitFirst();
    [[nodiscard]] FaultOrNot readArticle();
    [[nodiscard]] FaultOrNot readOften();
    [[nodiscard]] FaultOrNot readCounted();
    [[nodiscard]] FaultOrNot readWeeksFirst(Count count);
    [[nodiscard]] FaultOrNot readHomeHealth(Count count);
    [[nodiscard]] FaultOrNot readWeeksOf(Period period);
    [[nodiscard]] FaultOrNot readPer(Count count, bool hasVisitWord);
    [[nodiscard]] FaultOrNot readRate(Count count, bool hasVisitWord);
    [[nodiscard]] FaultOrNot readRateAlone(Count count, Period period);
    [[nodiscard]] FaultOrNot readRateVisits(Count count, Period period);
    [[nodiscard]] FaultOrNot readSpread(Count count, bool isOfVisits);
    [[nodiscard]] FaultOrNot keep(Count count, Period period);
    [[nodiscard]] FaultOrNot daysFault(int sessions, Period period) const;

    NotationScan &m_scan;
    Phase &m_phase;
    int m_from = 0;
    bool m_isVietnamese = false; // lần or buổi stood behind the count
    bool m_isHomeHealth = false;
    bool m_countMayFollow = false;
};

} // namespace unknot
