// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Screening.h"
#include "domain/SessionNote.h"

namespace unknot {

// A note with what was filled in from the one before it.
struct RepeatedNote
{
    SessionNote note;
    bool filled = false;    // anything at all
    QStringList leftOut;    // ids of techniques that screening excludes on this day
    bool isLighter = false; // the pressure of last time is more than is allowed now

    bool operator==(const RepeatedNote &) const = default;
};

// `typed` with what tends to stay from `before`: techniques, pressure, products and home care, each
// only where nothing is there yet. What the client says, what is found and every score are of their
// own day and never repeated. What `verdict` excludes is left out, and pressure kept within it.
[[nodiscard]] RepeatedNote repeated(const SessionNote &typed, const SessionNote &before,
                                    const Verdict &verdict);

} // namespace unknot
