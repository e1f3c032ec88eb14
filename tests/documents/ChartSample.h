// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Courses.h"
#include "documents/ProgressChartGeometry.h"
#include "documents/ScreenFont.h"

namespace unknot {

// The chart as the tests of its geometry lay it out.
inline const QRectF usual(0, 0, 960, 330);

inline ProgressChartGeometry geometryOf(const Progress &progress, const QStringList &shown,
                                        const QRectF &rect = usual)
{
    return {rect, {progress, shown, true}, screenFont()};
}

} // namespace unknot
