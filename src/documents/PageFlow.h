// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PaperStyle.h"
#include "documents/TextBlock.h"

#include <QCoreApplication>
#include <QList>
#include <QRectF>
#include <QString>

#include <functional>
#include <memory>

class QPainter;

namespace unknot {

// Fills pages from top to bottom. Long text breaks between lines, all else stays whole; a block
// that no longer fits begins the next page. First all is laid, then painted, so that each page can
// say how many there are. Lengths are the device's units, from the printable area's corner.
class PageFlow
{
    Q_DECLARE_TR_FUNCTIONS(PageFlow)

public:
    using Draw = std::function<void(QPainter &, const QRectF &)>;

    struct Column
    {
        qreal left = 0;
        qreal width = 0;
    };

    struct Place
    {
        qsizetype page = 0;
        qreal y = 0;
    };

    // `running` heads every page but the first, `footnote` stands at the foot of all.
    PageFlow(const PaperStyle &style, const QSizeF &page, QString running, QString footnote);

    [[nodiscard]] const PaperStyle &style() const { return m_style; }
    [[nodiscard]] Column whole() const { return {0, m_page.width()}; }
    [[nodiscard]] Place place() const { return m_place; }
    void moveTo(const Place &place) { m_place = place; }
    void moveToLater(const Place &one, const Place &other);

    [[nodiscard]] qreal room() const { return bottom() - m_place.y; } // left on this page
    void space(qreal height);
    void keepTogether(qreal height); // begins a page unless `height` is left
    // What `lay` lays stays on one page if one can hold it. `lay` may run twice.
    void together(const std::function<void()> &lay);
    void text(const QString &text, PaperRole role, const Column &column,
              Qt::Alignment alignment = Qt::AlignLeft);
    void text(const std::shared_ptr<const TextBlock> &lines, const Column &column);
    // How high the part is that is kept on one page from its first line on.
    [[nodiscard]] static qreal keptAtStart(const TextBlock &lines);
    // As high as `height`, on one page; `draw` gets its rectangle.
    void block(qreal height, const Column &column, Draw draw);
    // The same at the foot of the page.
    void blockAtFoot(qreal height, Draw draw);

    [[nodiscard]] qsizetype pageCount() const { return m_pages.size(); }
    void paintPage(QPainter &painter, qsizetype page) const;

private:
    struct Item
    {
        QRectF rect;
        Draw draw;
    };

    [[nodiscard]] qreal top(qsizetype page) const;
    [[nodiscard]] qreal bottom() const;
    [[nodiscard]] bool atTop() const { return m_place.y <= top(m_place.page); }
    void nextPage();
    void paintFrame(QPainter &painter, qsizetype page) const;

    PaperStyle m_style;
    QSizeF m_page;
    QString m_running;
    QString m_footnote;
    QList<QList<Item>> m_pages{{}};
    Place m_place;
};

} // namespace unknot
