// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ProgressFonts.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr qreal smaller = 0.88;
constexpr qsizetype mostLetters = 200; // of a label; more has never fit into two lines
constexpr qsizetype fewLetters = 4;    // with the ellipsis

QFont scaled(QFont font, QFont::Weight weight)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * smaller)));
    else
        font.setPointSizeF(font.pointSizeF() * smaller);
    font.setWeight(weight);
    return font;
}

} // namespace

ProgressFonts::ProgressFonts(const QFont &body, const QPaintDevice *device)
    : m_plain(scaled(body, QFont::Normal))
    , m_strong(scaled(body, QFont::DemiBold))
    , m_plainMetrics(device ? QFontMetricsF(m_plain, device) : QFontMetricsF(m_plain))
    , m_strongMetrics(device ? QFontMetricsF(m_strong, device) : QFontMetricsF(m_strong))
    , m_bodyHeight(device ? QFontMetricsF(body, device).height() : QFontMetricsF(body).height())
{
}

qreal ProgressFonts::width(const QString &text, bool strong) const
{
    return (strong ? m_strongMetrics : m_plainMetrics).horizontalAdvance(text);
}

QString ProgressFonts::elided(const QString &text, qreal width, bool strong) const
{
    const QFontMetricsF &metrics = strong ? m_strongMetrics : m_plainMetrics;
    const QString whole = text.left(mostLetters).simplified();
    const QString cut = metrics.elidedText(whole, Qt::ElideRight, width);
    const bool saysEnough = cut == whole || cut.size() > fewLetters;
    return saysEnough && metrics.horizontalAdvance(cut) <= width ? cut : QString();
}

QStringList ProgressFonts::wrapped(const QString &text, const QString &tail, qreal width,
                                   int most) const
{
    QStringList lines;
    QString rest = text.left(mostLetters).simplified();
    while (lines.size() + 1 < most && this->width(rest + tail) > width) {
        qsizetype end = rest.lastIndexOf(u' ');
        while (end > 0 && this->width(rest.left(end)) > width)
            end = rest.lastIndexOf(u' ', end - 1);
        if (end <= 0)
            break;
        lines << rest.left(end);
        rest = rest.mid(end + 1);
    }
    lines << elided(rest, width - this->width(tail)) + tail;
    return lines;
}

} // namespace unknot
