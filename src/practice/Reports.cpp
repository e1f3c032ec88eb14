// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Reports.h"

#include "domain/ReportRules.h"
#include "knowledge/TaperPresets.h"
#include "practice/Room.h"
#include "storage/ReportQueries.h"
#include "storage/TaperPresetRepository.h"

#include <array>

namespace unknot {

namespace {

// The schedules one can begin from: those that the program knows, then the therapist's own. Of two
// with the same taper the first one names both.
struct Presets
{
    QStringList names;
    QList<Taper> tapers;

    void add(const QString &name, const Taper &taper)
    {
        if (tapers.contains(taper))
            return;
        names << name;
        tapers << taper;
    }
};

Result<Presets> presetsOf(Database &database)
{
    const auto known = loadTaperPresets();
    if (!known)
        return tl::make_unexpected(known.error());
    const auto own = TaperPresetRepository::all(database);
    if (!own)
        return tl::make_unexpected(own.error());
    Presets presets;
    for (const TaperPreset &preset : known->presets) {
        if (!preset.isOverlay)
            presets.add(preset.name, preset.taper);
    }
    for (const OwnPreset &preset : *own)
        presets.add(preset.name, preset.taper);
    return presets;
}

Result<void> countMonths(Room &room, PracticeReport &report)
{
    const QDate present(report.today().year(), report.today().month(), 1);
    QList<QDate> firstDays;
    for (int back = reportMonths - 1; back >= 0; --back)
        firstDays << present.addMonths(-back);
    return ReportQueries::sessionsByMonth(*room.database, firstDays, report.counted.zone)
        .map([&report](const QList<MonthCount> &months) { report.months = months; });
}

Result<void> countPhases(Room &room, PracticeReport &report)
{
    return ReportQueries::activePlans(*room.database)
        .map([&report](const QList<CadenceCount> &found) { report.phases = byPhase(found); });
}

Result<void> countOutcomes(Room &room, PracticeReport &report)
{
    const auto thresholds = room.stepThresholds();
    if (!thresholds)
        return tl::make_unexpected(thresholds.error());
    const auto presets = presetsOf(*room.database);
    if (!presets)
        return tl::make_unexpected(presets.error());
    report.changePoints = (*thresholds)->painPoints;
    report.changePercent = (*thresholds)->painPercent;
    return ReportQueries::pains(*room.database, presets->tapers)
        .map([&](const QList<PainCount> &counts) {
            report.outcomes =
                outcomesOf(presets->names, counts, report.changePoints, report.changePercent);
        });
}

Result<void> countFalling(Room &room, PracticeReport &report)
{
    return ReportQueries::fallingOff(*room.database, report.counted, reportFallingLimit)
        .map([&report](const ReportQueries::Falling &found) {
            report.falling = found.rows;
            report.fallingTotal = found.total;
        });
}

Result<void> countClearances(Room &room, PracticeReport &report)
{
    const auto catalogue = room.catalogue();
    if (!catalogue)
        return tl::make_unexpected(catalogue.error());
    return ReportQueries::clearancesEnding(*room.database, report.today(),
                                           report.today().addDays(reportClearanceDays),
                                           report.counted.zone)
        .map([&](const QList<EndingClearance> &found) {
            report.clearances = found;
            for (EndingClearance &clearance : report.clearances) {
                if (const Condition *known = (*catalogue)->find(clearance.condition))
                    clearance.label = known->label;
                else if (clearance.label.isEmpty()) // an id is better than no name at all
                    clearance.label = clearance.condition;
            }
        });
}

} // namespace

Result<PracticeReport> Reports::count(const Progress &progress) const
{
    using Part = Result<void> (*)(Room &, PracticeReport &);
    constexpr std::array<Part, 5> parts{countMonths, countPhases, countOutcomes, countFalling,
                                        countClearances};
    PracticeReport report;
    report.counted = {m_room.now(), m_room.profile.zone};
    for (int done = 0; done < static_cast<int>(parts.size()); ++done) {
        if (progress && !progress(done, static_cast<int>(parts.size())))
            return fail(ErrorCode::Cancelled);
        if (const auto counted = parts.at(static_cast<size_t>(done))(m_room, report); !counted)
            return tl::make_unexpected(counted.error());
    }
    return report;
}

} // namespace unknot
