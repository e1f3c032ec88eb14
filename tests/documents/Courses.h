// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unknot {

// Courses of treatment, as the tests of papers and charts lay them out.
inline const QString fourPhases =
    QStringLiteral("2x/wk x 2, 1x/wk x 4, 1x/2wk x 3, 1x/4wk x 3");               // 12 sessions
inline const QString course = QStringLiteral("2x/wk x 4, 1x/wk x 8, 1x/2wk x 8"); // 24
inline const QString twoYears = QStringLiteral("2x/wk x 50, 1x/wk x 50, 1x/2wk x 50"); // 200

} // namespace unknot
