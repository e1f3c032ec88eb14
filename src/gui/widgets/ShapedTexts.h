// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QString>
#include <QTextLayout>

class QPainter;
class QRect;

namespace unknot {

// Texts that have been shaped: what a view is measured by is what it is painted with. Shaping the
// letters of Inter is the dearest part of showing a list, and a plain drawText() does it again for
// the width, for the "…" and for each painting. Keeps no widget and no colour.
class ShapedTexts
{
public:
    // Broken into lines of `width` pixels: at words, and inside a word only where it is longer.
    [[nodiscard]] const QTextLayout &paragraph(const QString &text, const QFont &font, int width);

    [[nodiscard]] int lineWidth(const QString &text, const QFont &font); // pixels, on one line
    // One line at the start of `area`, vertically centred, with the painter's pen; ends in "…"
    // where it does not fit.
    void drawLine(QPainter *painter, const QRect &area, const QFont &font, const QString &text);

private:
    struct Key
    {
        QString text;
        QFont font;
        int width = 0; // of a line; 0 for one line of any length
        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed)
    {
        return qHashMulti(seed, key.text, key.font, key.width);
    }

    [[nodiscard]] const QTextLayout &shaped(const Key &key);

    QCache<Key, QTextLayout> m_kept{500}; // some screens full
};

} // namespace unknot
