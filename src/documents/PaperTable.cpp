// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PaperTable.h"

#include "documents/PageFlow.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <memory>
#include <numeric>

namespace unknot {

namespace {

constexpr qreal padding = 1.6;    // mm on each side of a cell
constexpr qreal rowPadding = 1.1; // mm above and below its words

class TableLayout
{
public:
    TableLayout(PageFlow &flow, const PaperTable &table)
        : m_flow(flow)
        , m_table(table)
        , m_padding(flow.style().mm(padding))
        , m_rowPadding(flow.style().mm(rowPadding))
        , m_widths(columnWidths())
    {
    }

    void lay()
    {
        const Row header = rowOf(m_table.headers, PaperRole::TableHead);
        QList<Row> rows;
        for (const QStringList &cells : m_table.rows)
            rows << rowOf(cells, PaperRole::Body);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const qsizetype page = m_flow.place().page;
            m_flow.keepTogether(i == 0 ? header.height + heightOf(rows.first(firstRows(rows)))
                                       : heightOf(rows.mid(i, withNext(i, rows))));
            if (i == 0 || m_flow.place().page != page)
                place(header);
            place(rows.at(i));
        }
    }

private:
    struct Row
    {
        std::shared_ptr<QList<TextBlock>> cells;
        qreal height = 0;
    };

    // A table begins with some rows or on the next page,
    [[nodiscard]] static qsizetype firstRows(const QList<Row> &rows)
    {
        return std::min<qsizetype>(3, rows.size());
    }

    // and its last row stands on no page alone.
    [[nodiscard]] static qsizetype withNext(qsizetype row, const QList<Row> &rows)
    {
        return row + 2 == rows.size() ? 2 : 1;
    }

    [[nodiscard]] static qreal heightOf(const QList<Row> &rows)
    {
        return std::accumulate(rows.begin(), rows.end(), qreal(0),
                               [](qreal sum, const Row &row) { return sum + row.height; });
    }

    [[nodiscard]] qreal naturalWidth(qsizetype column) const
    {
        const QFontMetricsF head(m_flow.style().font(PaperRole::TableHead));
        const QFontMetricsF body(m_flow.style().font(PaperRole::Body));
        qreal width = head.horizontalAdvance(m_table.headers.at(column));
        for (const QStringList &row : m_table.rows)
            width = std::max(width, body.horizontalAdvance(row.at(column)));
        return width + 2 * m_padding + m_flow.style().mm(1);
    }

    [[nodiscard]] QList<qreal> columnWidths() const
    {
        QList<qreal> widths;
        for (qsizetype column = 0; column < m_table.headers.size(); ++column)
            widths << naturalWidth(column);
        const qreal total = std::accumulate(widths.begin(), widths.end(), qreal(0));
        const qreal room = m_flow.whole().width;
        if (total > room)
            squeeze(widths, room);
        else
            spread(widths, room - total);
        return widths;
    }

    // Narrow columns keep their width, wide ones share what is left: a long text breaks into lines
    // and not the number beside it.
    static void squeeze(QList<qreal> &widths, qreal room)
    {
        QList<qreal> sorted = widths;
        std::ranges::sort(sorted);
        auto left = static_cast<qreal>(sorted.size());
        qreal share = room / left;
        for (const qreal width : sorted) {
            share = room / left;
            if (width > share)
                break;
            room -= width;
            left -= 1;
        }
        for (qreal &width : widths)
            width = std::min(width, share);
    }

    // A little air for every column but the first, the rest for the last.
    void spread(QList<qreal> &widths, qreal spare) const
    {
        const auto others = static_cast<qreal>(std::max<qsizetype>(1, widths.size() - 1));
        const qreal air = std::min(spare / others, m_flow.style().mm(6));
        for (qsizetype column = 1; column + 1 < widths.size(); ++column) {
            widths[column] += air;
            spare -= air;
        }
        widths.last() += spare;
    }

    [[nodiscard]] Row rowOf(const QStringList &words, PaperRole role) const
    {
        Row row{std::make_shared<QList<TextBlock>>(), 0};
        for (qsizetype column = 0; column < m_widths.size(); ++column) {
            const qreal width = m_widths.at(column) - 2 * m_padding;
            row.cells->emplaceBack(words.at(column), role, m_flow.style(), width);
            row.height = std::max(row.height, row.cells->last().height());
        }
        row.height += 2 * m_rowPadding;
        return row;
    }

    void place(const Row &row)
    {
        const QPen rule(m_flow.style().rule(), m_flow.style().mm(0.2));
        m_flow.block(row.height, m_flow.whole(),
                     [=, cells = row.cells, widths = m_widths, across = m_padding,
                      down = m_rowPadding](QPainter &painter, const QRectF &rect) {
                         qreal left = rect.left();
                         for (qsizetype i = 0; i < cells->size(); ++i) {
                             cells->at(i).paint(painter, {left + across, rect.top() + down});
                             left += widths.at(i);
                         }
                         painter.setPen(rule);
                         painter.drawLine(rect.bottomLeft(), rect.bottomRight());
                     });
    }

    PageFlow &m_flow;
    const PaperTable &m_table;
    qreal m_padding;
    qreal m_rowPadding;
    QList<qreal> m_widths;
};

} // namespace

void layTable(PageFlow &flow, const PaperTable &table)
{
    TableLayout(flow, table).lay();
}

} // namespace unknot
