// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PageFlow.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <tuple>

namespace unknot {

namespace {

constexpr qreal headHeight = 9; // mm kept for the running head
constexpr qreal footHeight = 9; // mm kept for the footer

QString pageWords(qsizetype page, qsizetype count)
{
    return PageFlow::tr("Page %1 of %2").arg(QString::number(page + 1), QString::number(count));
}

} // namespace

PageFlow::PageFlow(const PaperStyle &style, const QSizeF &page, QString running, QString footnote)
    : m_style(style)
    , m_page(page)
    , m_running(std::move(running))
    , m_footnote(std::move(footnote))
{
}

qreal PageFlow::top(qsizetype page) const
{
    return page == 0 ? 0 : m_style.mm(headHeight);
}

qreal PageFlow::bottom() const
{
    return m_page.height() - m_style.mm(footHeight);
}

void PageFlow::nextPage()
{
    ++m_place.page;
    m_place.y = top(m_place.page);
    if (m_place.page == m_pages.size())
        m_pages.append(QList<Item>());
}

void PageFlow::moveToLater(const Place &one, const Place &other)
{
    const auto key = [](const Place &place) { return std::tuple(place.page, place.y); };
    m_place = std::max(one, other, [&](const Place &a, const Place &b) { return key(a) < key(b); });
}

void PageFlow::space(qreal height)
{
    if (!atTop())
        m_place.y += height;
}

void PageFlow::keepTogether(qreal height)
{
    if (m_place.y + height > bottom() && !atTop())
        nextPage();
}

void PageFlow::together(const std::function<void()> &lay)
{
    const Place start = m_place;
    const auto before = m_pages;
    const bool hadWholePage = atTop();
    lay();
    if (m_place.page == start.page || hadWholePage)
        return;
    m_pages = before;
    m_place = start;
    nextPage();
    lay();
}

void PageFlow::text(const QString &text, PaperRole role, const Column &column,
                    Qt::Alignment alignment)
{
    this->text(std::make_shared<const TextBlock>(text, role, m_style, column.width, alignment),
               column);
}

void PageFlow::text(const std::shared_ptr<const TextBlock> &lines, const Column &column)
{
    const int count = lines->lineCount();
    for (int line = 0; line < count; ++line) {
        if (line == 0)
            keepTogether(keptAtStart(*lines));
        else if (line == count - 2)
            keepTogether(2 * lines->lineHeight()); // none stands alone on the next page
        block(lines->lineHeight(), column, [lines, line](QPainter &painter, const QRectF &rect) {
            lines->paintLine(painter, line, rect.topLeft());
        });
    }
}

qreal PageFlow::keptAtStart(const TextBlock &lines)
{
    constexpr int shortText = 5; // lines; a longer one breaks, but not behind its first line
    const int count = lines.lineCount();
    return lines.lineHeight() * (count <= shortText ? count : 2);
}

void PageFlow::block(qreal height, const Column &column, Draw draw)
{
    keepTogether(height);
    m_pages[m_place.page] << Item{QRectF(column.left, m_place.y, column.width, height),
                                  std::move(draw)};
    m_place.y += height;
}

void PageFlow::blockAtFoot(qreal height, Draw draw)
{
    keepTogether(height);
    m_place.y = std::max(m_place.y, bottom() - height);
    block(height, whole(), std::move(draw));
}

void PageFlow::paintPage(QPainter &painter, qsizetype page) const
{
    for (const Item &item : m_pages.at(page))
        item.draw(painter, item.rect);
    paintFrame(painter, page);
}

void PageFlow::paintFrame(QPainter &painter, qsizetype page) const
{
    const QFont font = m_style.font(PaperRole::Small);
    const QFontMetricsF metrics(font);
    const qreal height = m_style.lineHeight(PaperRole::Small);
    const auto line = [&](qreal y, qreal width, Qt::Alignment alignment, const QString &words) {
        painter.setFont(font);
        painter.setPen(m_style.ink(PaperRole::Small));
        const QRectF rect(alignment & Qt::AlignRight ? m_page.width() - width : 0, y, width,
                          height);
        painter.drawText(rect, static_cast<int>(alignment) | Qt::TextDontClip,
                         metrics.elidedText(words, Qt::ElideRight, width));
    };
    const QString number = pageWords(page, pageCount());
    const qreal numberWidth = metrics.horizontalAdvance(number) + m_style.mm(1);
    const qreal foot = m_page.height() - height;
    line(foot, m_page.width() - numberWidth - m_style.mm(4), Qt::AlignLeft, m_footnote);
    line(foot, numberWidth, Qt::AlignRight, number);
    if (page > 0)
        line(0, m_page.width(), Qt::AlignLeft, m_running);
}

} // namespace unknot
