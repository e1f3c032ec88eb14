// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Level.h"
#include "domain/Region.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace unknot {

// What is done in the sessions of a plan: its words as a record has them.
struct DemoWork
{
    QStringList techniques; // ids in the catalogue
    Pressure pressure = Pressure::Medium;
    QList<RegionRef> sites; // places of the body map, never empty

    bool operator==(const DemoWork &) const = default;
};

// Knows the words that the demo's own plans use, and no others: the lower back for any other focus.
[[nodiscard]] DemoWork demoWork(const QString &focus, const QString &techniques);

} // namespace unknot
