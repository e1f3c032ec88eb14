// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/HitDelegate.h"

#include "gui/Theme.h"
#include "knowledge/TextSpan.h"

#include <QListView>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 8;
constexpr int rightMargin = 18; // the scroll bar's place
constexpr int lineGap = 2;

QFont titleFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont snippetFont(QFont font)
{
    font.setPixelSize(12);
    return font;
}

// A text of several lines with marks; an item has two.
class MarkedText
{
public:
    MarkedText(const QString &text, const QFont &font, const QVariant &marks,
               const Palette &palette, qreal width)
        : m_layout(text, font)
    {
        m_layout.setFormats(formatsOf(marks.value<QList<TextSpan>>(), palette));
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, m_height});
            m_height += line.height();
        }
        m_layout.endLayout();
    }

    [[nodiscard]] int height() const { return static_cast<int>(std::ceil(m_height)); }

    void paint(QPainter &painter, const QColor &ink, const QPoint &corner) const
    {
        painter.setPen(ink);
        m_layout.draw(&painter, corner);
    }

private:
    static QList<QTextLayout::FormatRange> formatsOf(const QList<TextSpan> &marks,
                                                     const Palette &palette)
    {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setForeground(palette.color(u"adaptText"_s));
        format.setBackground(palette.color(u"adaptBack"_s));
        QList<QTextLayout::FormatRange> ranges;
        for (const TextSpan &mark : marks)
            ranges << QTextLayout::FormatRange{static_cast<int>(mark.offset),
                                               static_cast<int>(mark.length), format};
        return ranges;
    }

    QTextLayout m_layout;
    qreal m_height = 0;
};

struct HitTexts
{
    HitTexts(const QStyleOptionViewItem &option, const QModelIndex &index, qreal width)
        : title(index.data(Qt::DisplayRole).toString(), titleFont(option.font),
                index.data(HitDelegate::titleMarksRole), paletteOf(option.widget), width)
        , snippet(index.data(HitDelegate::snippetRole).toString(), snippetFont(option.font),
                  index.data(HitDelegate::snippetMarksRole), paletteOf(option.widget), width)
    {
    }

    MarkedText title;
    MarkedText snippet;
};

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    painter->save();
    const QRect area = option.rect.adjusted(margin, margin, -rightMargin, -margin);
    const HitTexts texts(option, index, area.width());
    texts.title.paint(*painter, option.palette.color(QPalette::Text), area.topLeft());
    texts.snippet.paint(*painter, option.palette.color(QPalette::PlaceholderText),
                        area.topLeft() + QPoint(0, texts.title.height() + lineGap));
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view->viewport()->width() - margin - rightMargin;
    const HitTexts texts(option, index, width);
    return {width, texts.title.height() + lineGap + texts.snippet.height() + 2 * margin};
}

} // namespace unknot
