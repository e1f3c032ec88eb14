// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/RowDelegate.h"

#include "documents/Palette.h"
#include "gui/Theme.h"
#include "gui/widgets/ChipPainter.h"
#include "models/Roles.h"

#include <QApplication>
#include <QPainter>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cellMargin = 8;
constexpr int chipPadding = 9;
constexpr int chipGap = 10;
constexpr int widestChip = 134; // asked for; words that need more end in "…"
constexpr int lineGap = 1;

// One cell as it will be painted.
struct Cell
{
    QString text;
    QString subtitle;
    QString chip; // the pill's words, empty without one
    QString level;
    QFont textFont;
    QFont lineFont; // of the second line
    QFont pillFont;

    Cell(const QStyleOptionViewItem &option, const QModelIndex &index)
        : text(index.data(Qt::DisplayRole).toString().simplified())
        , subtitle(index.data(SubtitleRole).toString().simplified())
        , chip(index.data(ChipTextRole).toString())
        , level(index.data(ChipRole).toString())
        , textFont(option.font)
        , lineFont(smallFont(option.font))
        , pillFont(chipFont(option.font))
    {
        if (chip.isEmpty() && !level.isEmpty())
            chip.swap(text); // the pill stands around the text itself
        textFont.setWeight(index.data(BoldRole).toBool() ? QFont::DemiBold : QFont::Normal);
    }

    [[nodiscard]] int chipWidth(ShapedTexts &shaped) const
    {
        return chip.isEmpty() ? 0 : shaped.lineWidth(chip, pillFont) + 2 * chipPadding;
    }
    [[nodiscard]] int chipHeight() const { return QFontMetrics(pillFont).height() + 4; }
    [[nodiscard]] int textHeight() const
    {
        const int first = text.isEmpty() ? 0 : QFontMetrics(textFont).height();
        const int second =
            subtitle.isEmpty() ? 0 : QFontMetrics(lineFont).height() + (first > 0 ? lineGap : 0);
        return first + second;
    }
    [[nodiscard]] int textWidth(ShapedTexts &shaped) const
    {
        return qMax(shaped.lineWidth(text, textFont), shaped.lineWidth(subtitle, lineFont));
    }
};

void drawChip(QPainter *painter, ShapedTexts &shaped, const QRect &area, const Cell &cell,
              const Palette &palette)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette.color(cell.level + u"Back"_s));
    painter->drawRoundedRect(area, area.height() / 2.0, area.height() / 2.0);
    painter->setPen(palette.color(cell.level + u"Text"_s));
    shaped.drawLine(painter, area.adjusted(chipPadding, 0, -chipPadding, 0), cell.pillFont,
                    cell.chip);
}

void drawLines(QPainter *painter, ShapedTexts &shaped, const QRect &area, const Cell &cell,
               const Palette &palette, bool muted)
{
    int top = area.top() + (area.height() - cell.textHeight()) / 2;
    if (!cell.text.isEmpty()) {
        const int height = QFontMetrics(cell.textFont).height();
        painter->setPen(palette.color(muted ? u"muted"_s : u"text"_s));
        shaped.drawLine(painter, {area.left(), top, area.width(), height}, cell.textFont,
                        cell.text);
        top += height + lineGap;
    }
    if (!cell.subtitle.isEmpty()) {
        painter->setPen(palette.color(u"muted"_s));
        shaped.drawLine(painter,
                        {area.left(), top, area.width(), QFontMetrics(cell.lineFont).height()},
                        cell.lineFont, cell.subtitle);
    }
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem frame = option; // background, selection and focus stay the style's
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &frame, painter, option.widget);

    const Cell cell(option, index);
    const Palette &palette = paletteOf(option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      palette.color(u"line"_s));
    QRect area = option.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    if (!cell.chip.isEmpty()) {
        const int width = qMin(cell.chipWidth(m_shaped), area.width());
        const int textWidth =
            cell.textHeight() == 0
                ? 0
                : qMin(cell.textWidth(m_shaped), qMax(0, area.width() - width - chipGap)) + chipGap;
        const QRect pill(area.left() + textWidth,
                         area.top() + (area.height() - cell.chipHeight()) / 2, width,
                         cell.chipHeight());
        drawChip(painter, m_shaped, QStyle::visualRect(option.direction, option.rect, pill), cell,
                 palette);
        area.setWidth(qMax(0, textWidth - chipGap));
    }
    drawLines(painter, m_shaped, QStyle::visualRect(option.direction, option.rect, area), cell,
              palette, index.data(MutedRole).toBool());
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell cell(option, index);
    const int gap = cell.chip.isEmpty() || cell.textHeight() == 0 ? 0 : chipGap;
    return {cell.textWidth(m_shaped) + gap + qMin(cell.chipWidth(m_shaped), widestChip) +
                2 * cellMargin,
            qMax(44, cell.textHeight() + 12)};
}

} // namespace unknot
