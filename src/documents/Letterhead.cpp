// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Letterhead.h"

#include "documents/Logo.h"
#include "documents/PaperWords.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace unknot {

namespace {

// As large as it may be; small pictures stay small, since they would only show their pixels.
QSizeF logoSize(const PaperStyle &style, const QSize &pixels)
{
    const QSizeF most(style.mm(40), style.mm(14));
    constexpr qreal widestPixel = 0.25; // mm
    const QSizeF natural = QSizeF(pixels) * style.mm(widestPixel);
    return natural.scaled(natural.boundedTo(most), Qt::KeepAspectRatio);
}

// Who writes: lines at the right edge, and the logo on their left.
class Letterhead
{
public:
    Letterhead(PageFlow &flow, const PracticeProfile &practice, const QString &dateLine)
        : m_flow(flow)
        , m_logo(logoPicture(practice.logo))
        , m_lines{practice.name, practice.therapist, inARow(linesOf(practice.address)),
                  inARow({practice.phone, practice.email}), dateLine}
    {
        m_lines.removeAll(QString());
        const QFontMetricsF metrics(flow.style().font(PaperRole::Small));
        qreal widest = 0;
        for (const QString &line : m_lines)
            widest = std::max(widest, metrics.horizontalAdvance(line) + flow.style().mm(1));
        m_width = std::min(widest, flow.whole().width * 0.35);
    }

    // The left edge of all of it.
    [[nodiscard]] qreal left() const
    {
        const qreal logo = m_logo.isNull() ? 0 : logoColumn().width + m_flow.style().mm(gap);
        return m_flow.whole().width - m_width - logo;
    }

    void lay()
    {
        const PageFlow::Place start = m_flow.place();
        layLogo();
        const PageFlow::Place logoEnd = m_flow.place();
        m_flow.moveTo({start.page, start.y + m_flow.style().mm(1)});
        for (const QString &line : m_lines) {
            m_flow.text(line, PaperRole::Small, {m_flow.whole().width - m_width, m_width},
                        Qt::AlignRight);
        }
        m_flow.moveToLater(logoEnd, m_flow.place());
    }

private:
    static constexpr qreal gap = 5; // mm

    [[nodiscard]] PageFlow::Column logoColumn() const
    {
        const qreal width = logoSize(m_flow.style(), m_logo.size()).width();
        const qreal between = m_lines.isEmpty() ? 0 : m_flow.style().mm(gap);
        return {m_flow.whole().width - m_width - between - width, width};
    }

    void layLogo()
    {
        if (m_logo.isNull())
            return;
        m_flow.block(logoSize(m_flow.style(), m_logo.size()).height(), logoColumn(),
                     [logo = m_logo](QPainter &painter, const QRectF &rect) {
                         painter.drawImage(rect, logo);
                     });
    }

    PageFlow &m_flow;
    QImage m_logo;
    QStringList m_lines;
    qreal m_width = 0;
};

} // namespace

void layHead(PageFlow &flow, const QString &title, const QString &subtitle,
             const PracticeProfile &practice, const QString &dateLine)
{
    constexpr qreal leftPart = 0.62;
    Letterhead letterhead(flow, practice, dateLine);
    const qreal most = letterhead.left() - flow.style().mm(4);
    const PageFlow::Column column{0, std::min(most, leftPart * flow.whole().width)};
    const PageFlow::Place start = flow.place();
    flow.text(title, PaperRole::Title, column);
    flow.text(subtitle, PaperRole::Muted, column);
    const PageFlow::Place leftEnd = flow.place();
    flow.moveTo(start);
    letterhead.lay();
    flow.moveToLater(leftEnd, flow.place());
}

} // namespace unknot
