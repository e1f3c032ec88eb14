// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace unknot {

inline constexpr qreal labelHeight = 14.5; // units
inline constexpr qreal keyWidth = 15;      // units for the mark before a series' name

class ProgressChartGeometry;
class ProgressFonts;
struct ProgressSeries;

// One line of words on a progress chart, as wide as it is drawn.
struct ProgressLabel
{
    QString text;
    QRectF rect;
    bool strong = false;
    bool muted = false;
};

// What stands at the end of a series, or of the threshold's line, with its mark before it.
struct ProgressEnd
{
    QStringList lines;
    int series = -1; // among those drawn; -1: the threshold
    QRectF rect;     // of mark and words, once placed
};

// The names of the series drawn and of the threshold, each within `width`: in two lines where the
// plot is high enough for them, else in one. Not placed yet.
[[nodiscard]] QList<ProgressEnd> progressEnds(const ProgressChartGeometry &at, qreal width);

// Room that the widest takes, with its mark.
[[nodiscard]] qreal widthOf(const QList<ProgressEnd> &ends, const ProgressFonts &fonts, qreal unit);

// Puts them one under the other from `left` on, each as near to where its line ends as the others
// leave it.
void placeEnds(QList<ProgressEnd> &ends, const ProgressChartGeometry &at, qreal left);

// All other words of the chart, and those of its placed ends. None overlaps another: what finds no
// room is left out.
[[nodiscard]] QList<ProgressLabel> progressLabels(const ProgressChartGeometry &at);

} // namespace unknot
