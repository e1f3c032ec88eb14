// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TaperDates.h"

namespace unknot {

QList<QDate> phaseStarts(const Taper &taper, QDate start, int openLimit)
{
    QList<QDate> starts{start};
    for (const Phase &phase : taper.phases)
        starts << starts.last().addDays(spanDays(phase, openLimit));
    return starts;
}

QList<IdealDate> idealDates(const Taper &taper, QDate start, int openLimit)
{
    const QList<QDate> starts = phaseStarts(taper, start, openLimit);
    QList<IdealDate> dates;
    for (int p = 0; p < taper.phases.size(); ++p) {
        const Phase &phase = taper.phases.at(p);
        for (int i = 0; i < sessionCount(phase, openLimit); ++i) {
            dates << IdealDate{static_cast<int>(dates.size()) + 1, p,
                               starts.at(p).addDays(offsetDays(phase.cadence, i))};
        }
    }
    return dates;
}

} // namespace unknot
