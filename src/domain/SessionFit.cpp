// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SessionFit.h"

#include <algorithm>

namespace unknot {

namespace {

bool touchesAny(const QList<RegionRef> &regions, const RegionRef &region, const RegionTree &tree)
{
    return std::ranges::any_of(regions,
                               [&](const RegionRef &other) { return tree.touches(other, region); });
}

bool limitsHold(const Finding &finding, const PlannedWork &work, const RegionTree &tree)
{
    return finding.careRegions.isEmpty() || work.regions.isEmpty() ||
           std::ranges::any_of(work.regions, [&](const RegionRef &region) {
               return touchesAny(finding.careRegions, region, tree);
           });
}

template <class Test>
QStringList causesOf(const QList<Finding> &findings, Test test)
{
    QStringList causes;
    for (const Finding &finding : findings) {
        if (test(finding) && !causes.contains(finding.label))
            causes << finding.label;
    }
    return causes;
}

} // namespace

QList<WorkConflict> conflictsWith(const Verdict &verdict, const PlannedWork &work,
                                  const RegionTree &regions)
{
    QList<WorkConflict> conflicts;
    for (const RegionRef &planned : work.regions) {
        const QStringList causes = causesOf(verdict.findings, [&](const Finding &finding) {
            return touchesAny(finding.regions, planned, regions);
        });
        if (!causes.isEmpty())
            conflicts << WorkConflict{WorkConflict::Kind::RegionOut, planned, {}, causes};
    }
    for (const Technique &planned : work.techniques) {
        const QStringList out = causesOf(verdict.findings, [&](const Finding &finding) {
            return finding.excludedTechniques.contains(planned.id) &&
                   limitsHold(finding, work, regions);
        });
        const QStringList tooFirm = causesOf(verdict.findings, [&](const Finding &finding) {
            return finding.maxPressure < planned.pressure && limitsHold(finding, work, regions);
        });
        if (!out.isEmpty())
            conflicts << WorkConflict{WorkConflict::Kind::TechniqueOut, {}, planned, out};
        else if (!tooFirm.isEmpty())
            conflicts << WorkConflict{WorkConflict::Kind::TooFirm, {}, planned, tooFirm};
    }
    return conflicts;
}

} // namespace unknot
