// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ChipPainter.h"

#include <QFontMetrics>
#include <QPainter>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int padding = 9;

// Style sheets size fonts in pixels, systems in points.
QFont scaled(QFont font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

QFont smallFont(const QFont &font)
{
    return scaled(font, 0.92);
}

QFont chipFont(const QFont &font)
{
    QFont bold = scaled(font, 0.88);
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QSize chipSize(const QString &words, const QFont &font)
{
    const QFontMetrics metrics(chipFont(font));
    return {metrics.horizontalAdvance(words) + 2 * padding + 1, metrics.height() + 4};
}

void paintChip(QPainter &painter, const QRect &area, const QString &words, const QString &level,
               const QFont &font, const Palette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(level + u"Back"_s));
    painter.drawRoundedRect(area, area.height() / 2.0, area.height() / 2.0);
    painter.setFont(chipFont(font));
    painter.setPen(palette.color(level + u"Text"_s));
    const QRect inner = area.adjusted(padding, 0, -padding + 1, 0);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, inner.width()));
    painter.restore();
}

} // namespace unknot
