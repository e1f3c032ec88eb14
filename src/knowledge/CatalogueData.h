// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Condition.h"
#include "domain/RedFlag.h"

#include <QHash>
#include <QList>
#include <QString>

namespace unknot {

// The catalogue as its files have it, in their order.
struct CatalogueData
{
    QList<Region> regions;
    QList<Technique> techniques;
    QHash<QString, QString> sources; // full citation by key
    QList<Condition> conditions;
    QList<RedFlag> redFlags;

    bool operator==(const CatalogueData &) const = default;
};

} // namespace unknot
