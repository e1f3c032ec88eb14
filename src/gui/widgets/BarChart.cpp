// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/BarChart.h"

#include "documents/BarPainter.h"
#include "gui/Theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <cmath>

namespace unknot {

BarChart::BarChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BarChart::setBars(const Bars &bars)
{
    m_bars = bars;
    QStringList descriptions;
    for (const Bar &bar : bars.bars)
        descriptions.append(bar.description);
    setAccessibleDescription(descriptions.join(u'\n'));
    updateGeometry();
    update();
}

QSize BarChart::sizeHint() const
{
    return {480, 150};
}

QSize BarChart::minimumSizeHint() const
{
    const BarPainter painter(m_bars, font(), this);
    return {200, static_cast<int>(std::ceil(painter.leastHeight(std::max(200, width()))))};
}

bool BarChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const BarPainter painter(m_bars, font(), this);
    for (int index = 0; index < m_bars.bars.size(); ++index) {
        if (painter.slot(rect(), index).contains(help->pos()))
            QToolTip::showText(help->globalPos(),
                               Qt::convertFromPlainText(m_bars.bars.at(index).description), this);
    }
    return true;
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    BarPainter(m_bars, font(), this).paint(painter, rect(), paletteOf(this));
}

} // namespace unknot
