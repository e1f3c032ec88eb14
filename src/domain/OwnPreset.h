// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Plan.h"
#include "domain/Taper.h"

#include <QString>

namespace unknot {

// A schedule to begin from that the therapist keeps beside those the program knows.
struct OwnPreset
{
    TaperPresetId id;
    QString name; // one of its own, whatever the case
    Taper taper;
    QString note;
    ReviewRule review;
    int version = 0;

    bool operator==(const OwnPreset &) const = default;
};

} // namespace unknot
