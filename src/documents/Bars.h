// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace unknot {

// How a part of a bar is filled: it differs without colour too.
enum class BarFill { Solid, Hatched, Outlined };

// One kind of thing that bars are made of.
struct BarSeries
{
    QString name;
    QString colorRole; // of documents/Palette
    BarFill fill = BarFill::Solid;

    bool operator==(const BarSeries &) const = default;
};

// One bar: a value for each series, drawn on top of one another.
struct Bar
{
    QString label;       // below the bar, in bold
    QString caption;     // behind the label, or below it where there is no room
    QString description; // the whole bar in words: tool tip and screen reader
    QList<int> values;   // 0 or more each

    bool operator==(const Bar &) const = default;
};

// A row of bars, and a legend where there is more than one series.
struct Bars
{
    QList<BarSeries> series;
    QList<Bar> bars;

    bool operator==(const Bars &) const = default;
};

} // namespace unknot
