// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QString>

namespace unknot {

enum class Scheme { Light, Dark, HighContrast };

// The product's colours by role, read from resources/style/palettes.json; the only place colours
// come from, on screen and on paper (paper uses Light).
class Palette
{
public:
    [[nodiscard]] static const Palette &of(Scheme scheme);

    // Roles: window rail surface line text muted accent accentText tint hover phase1 phase2 phase3
    // phase4 phase1Back phase2Back phase3Back phase4Back clearText clearBack adaptText adaptBack
    // avoidText avoidBack clearanceText clearanceBack neutralText neutralBack.
    [[nodiscard]] QColor color(const QString &role) const;
    [[nodiscard]] const QHash<QString, QColor> &colors() const { return m_colors; }

private:
    QHash<QString, QColor> m_colors;
};

} // namespace unknot
