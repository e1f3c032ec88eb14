// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ShapedTexts.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QTextOption>
#include <QtMath>

#include <limits>

namespace unknot {

namespace {

void breakLines(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
}

// The line is as wide as its text, so that a right-to-left one begins at 0 too.
void makeOneLine(QTextLayout &layout)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(QGuiApplication::layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(std::numeric_limits<short>::max());
    line.setLineWidth(line.naturalTextWidth());
    layout.endLayout();
}

} // namespace

const QTextLayout &ShapedTexts::paragraph(const QString &text, const QFont &font, int width)
{
    return shaped({text, font, qMax(1, width)});
}

int ShapedTexts::lineWidth(const QString &text, const QFont &font)
{
    return text.isEmpty() ? 0 : qCeil(shaped({text, font, 0}).boundingRect().width());
}

void ShapedTexts::drawLine(QPainter *painter, const QRect &area, const QFont &font,
                           const QString &text)
{
    const bool fits = lineWidth(text, font) <= area.width();
    const QString shown =
        fits ? text : QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width());
    const QTextLayout &line = shaped({shown, font, 0});
    const QRect place =
        QStyle::alignedRect(painter->layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                            line.boundingRect().size().toSize(), area);
    line.draw(painter, place.topLeft());
}

const QTextLayout &ShapedTexts::shaped(const Key &key)
{
    if (const QTextLayout *known = m_kept.object(key))
        return *known;
    auto *layout = new QTextLayout(key.text, key.font);
    layout->setCacheEnabled(true);
    if (key.width > 0)
        breakLines(*layout, key.width);
    else
        makeOneLine(*layout);
    m_kept.insert(key, layout); // owns it
    return *layout;
}

} // namespace unknot
