// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QString>
#include <QStringList>

class QPaintDevice;

namespace unknot {

// The two fonts of a progress chart, plain and strong, a little smaller than the text around it,
// and how wide words are in them on one device.
class ProgressFonts
{
public:
    ProgressFonts(const QFont &body, const QPaintDevice *device); // null: the screen

    [[nodiscard]] const QFont &font(bool strong) const { return strong ? m_strong : m_plain; }
    [[nodiscard]] qreal bodyHeight() const { return m_bodyHeight; }
    [[nodiscard]] qreal width(const QString &text, bool strong = false) const;
    // In one line, cut with an ellipsis; empty where no more than a few letters would be left.
    [[nodiscard]] QString elided(const QString &text, qreal width, bool strong = false) const;
    // The same in `most` lines of plain words, broken between words. `tail` ends the last one
    // whatever is cut.
    [[nodiscard]] QStringList wrapped(const QString &text, const QString &tail, qreal width,
                                      int most) const;

private:
    QFont m_plain;
    QFont m_strong;
    QFontMetricsF m_plainMetrics;
    QFontMetricsF m_strongMetrics;
    qreal m_bodyHeight;
};

} // namespace unknot
