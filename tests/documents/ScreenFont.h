// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace unknot {

// The program's own text on the screen.
inline QFont screenFont()
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    return font;
}

} // namespace unknot
