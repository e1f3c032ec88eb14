// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/ProgressChartGeometry.h"

#include <QFont>

namespace unknot {

// Courses and the chart of them, as the tests of its geometry lay it out.
inline const QString twoYears =
    QStringLiteral("2x/wk x 50, 1x/wk x 50, 1x/2wk x 50");                        // 200 sessions
inline const QString course = QStringLiteral("2x/wk x 4, 1x/wk x 8, 1x/2wk x 8"); // 24
inline const QRectF usual(0, 0, 960, 330);

inline QFont screenFont()
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    return font;
}

inline ProgressChartGeometry geometryOf(const Progress &progress, const QStringList &shown,
                                        const QRectF &rect = usual)
{
    return {rect, {progress, shown, true}, screenFont()};
}

} // namespace unknot
