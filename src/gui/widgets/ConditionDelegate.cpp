// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ConditionDelegate.h"

#include "gui/Theme.h"
#include "gui/widgets/ChipPainter.h"
#include "models/Roles.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sideMargin = 8;
constexpr int topMargin = 8;
constexpr int lineGap = 2;
constexpr int mostLines = 6; // of a text, and of its second line

// A text broken into lines of a width.
struct Lines
{
    QFont font;
    QStringList lines;

    Lines(const QString &text, const QFont &lineFont, int width)
        : font(lineFont)
    {
        const QString plain = text.simplified();
        if (plain.isEmpty()) // a layout of nothing has a line, too
            return;
        QTextLayout layout(plain, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        while (lines.size() < mostLines) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            const QString rest = plain.mid(line.textStart());
            lines << (lines.size() + 1 < mostLines
                          ? plain.mid(line.textStart(), line.textLength()).trimmed()
                          : QFontMetrics(font).elidedText(rest, Qt::ElideRight, width));
        }
        layout.endLayout();
    }

    [[nodiscard]] int height() const
    {
        return static_cast<int>(lines.size()) * QFontMetrics(font).height();
    }

    int draw(QPainter *painter, const QRect &area, int top, const QColor &color) const
    {
        painter->setFont(font);
        painter->setPen(color);
        const int step = QFontMetrics(font).height();
        for (const QString &line : lines) {
            painter->drawText(QRect(area.left(), top, area.width(), step),
                              Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
            top += step;
        }
        return top;
    }
};

struct Cell
{
    Lines text;
    Lines subtitle;

    static QFont textFont(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QFont font = option.font;
        font.setWeight(index.data(BoldRole).toBool() ? QFont::DemiBold : QFont::Normal);
        return font;
    }

    Cell(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
        : text(index.data(Qt::DisplayRole).toString(), textFont(option, index), width)
        , subtitle(index.data(SubtitleRole).toString(), smallFont(option.font), width)
    {
    }

    [[nodiscard]] int height() const
    {
        const int gap = text.lines.isEmpty() || subtitle.lines.isEmpty() ? 0 : lineGap;
        return text.height() + gap + subtitle.height();
    }
};

} // namespace

void ConditionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem frame = option; // background, selection and focus stay the style's
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &frame, painter, option.widget);

    const Palette &palette = paletteOf(option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      palette.color(u"line"_s));
    const QRect area = option.rect.adjusted(sideMargin, 0, -sideMargin, 0);
    const QString level = index.data(ChipRole).toString();
    if (!level.isEmpty()) {
        const QString words = index.data(Qt::DisplayRole).toString();
        QRect pill(QPoint(), chipSize(words, option.font).boundedTo(area.size()));
        pill.moveTop(area.top() + (area.height() - pill.height()) / 2);
        pill.moveLeft(area.left());
        paintChip(*painter, QStyle::visualRect(option.direction, option.rect, pill), words, level,
                  option.font, palette);
    } else {
        const Cell cell(option, index, area.width());
        const bool muted = index.data(MutedRole).toBool();
        int top = area.top() + (area.height() - cell.height()) / 2;
        top = cell.text.draw(painter, area, top, palette.color(muted ? u"muted"_s : u"text"_s));
        (void)cell.subtitle.draw(painter, area, top + (cell.text.lines.isEmpty() ? 0 : lineGap),
                                 palette.color(u"muted"_s));
    }
    painter->restore();
}

QSize ConditionDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const QSize chip = chipSize(text, option.font);
    if (!index.data(ChipRole).toString().isEmpty())
        return {chip.width() + 2 * sideMargin, chip.height() + 2 * topMargin};
    const QFontMetrics metrics(Cell::textFont(option, index));
    const int wide = metrics.horizontalAdvance(text.simplified()) + 1;
    const int width = option.rect.width() - 2 * sideMargin;
    const Cell cell(option, index, width > 0 ? width : wide);
    return {wide + 2 * sideMargin, qMax(44, cell.height() + 2 * topMargin)};
}

} // namespace unknot
