// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace unknot {

class PageFlow;

// Boxes to tick under a common heading, with a line to write on below them.
struct TickGroup
{
    QString heading;
    QStringList items;
    QString blank; // label of the line

    bool operator==(const TickGroup &) const = default;
};

// Lays the groups in three columns as even as they get, read from the top down; no group is split.
// They begin the next page where they fit on it whole, and take several where they must.
void layTickColumns(PageFlow &flow, const QList<TickGroup> &groups);
// How high they are if a page is high enough, in the device's units.
[[nodiscard]] qreal heightOfTickColumns(const PageFlow &flow, const QList<TickGroup> &groups);

} // namespace unknot
