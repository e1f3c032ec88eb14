// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Placement.h"
#include "domain/Taper.h"
#include "exchange/ExportColumns.h"

namespace unknot {

// A session of a taper with the cadence of its phase.
struct TaperRow
{
    PlacedVisit visit;
    Cadence cadence;
};

// number, phase (from 1), phase_name, ideal, date, weekday ("mon").
[[nodiscard]] const std::vector<ExportColumn<TaperRow>> &taperColumns();

// The table with its header, safe for spreadsheets. Errors: CannotWrite.
[[nodiscard]] Result<void> writeTaperTable(const QList<TaperRow> &rows, QIODevice &device);

} // namespace unknot
