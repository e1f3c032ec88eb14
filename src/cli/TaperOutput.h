// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/NotationNote.h"
#include "domain/Placement.h"
#include "domain/Taper.h"
#include "exchange/CalendarWriter.h"

#include <QTextStream>

namespace unknot {

// A taper with its sessions on their days.
struct PlacedTaper
{
    Taper taper;
    QDate start;
    QList<PlacedVisit> sessions;
    QList<NotationNote> notes;         // on how the line was read
    int openLimit = openPhaseSessions; // sessions shown of an open phase
};

void printAsText(const PlacedTaper &placed, QTextStream &out);
void printAsJson(const PlacedTaper &placed, QTextStream &out);
[[nodiscard]] Result<void> printAsCsv(const PlacedTaper &placed, QTextStream &out);
void printNotes(const PlacedTaper &placed, QTextStream &out); // a line each

// A day each. Ids follow from the taper, its start and the session's number, so that the same taper
// on other days updates a calendar.
[[nodiscard]] QList<CalendarEntry> calendarEntries(const PlacedTaper &placed);

} // namespace unknot
