// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/NotationNote.h"
#include "domain/Placement.h"

#include <QTextStream>

namespace unknot {

// A taper with its sessions on their days.
struct PlacedTaper
{
    Taper taper;
    QList<PlannedDay> sessions;
    QList<NotationNote> notes;         // on how the line was read
    int openLimit = openPhaseSessions; // sessions shown of an open phase
};

void printAsText(const PlacedTaper &placed, QTextStream &out);
void printAsJson(const PlacedTaper &placed, QTextStream &out);

} // namespace unknot
