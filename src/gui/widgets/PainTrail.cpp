// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/PainTrail.h"

#include "documents/Palette.h"
#include "gui/DateText.h"
#include "gui/Theme.h"
#include "models/WhenWords.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int worst = 10;
constexpr int dateRoom = 20;  // under the plot
constexpr int scaleRoom = 20; // left of it
constexpr double dotRadius = 3;

} // namespace

QList<PainPoint> painUntil(const ZonedTime &start, const QList<SessionRow> &sessions)
{
    QList<PainPoint> points;
    for (const SessionRow &row : sessions) {
        if (row.painBefore && row.session.start.utc < start.utc)
            points << PainPoint{row.session.start.day(), *row.painBefore};
    }
    std::ranges::sort(points, {}, &PainPoint::day);
    return points;
}

PainTrail::PainTrail(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Pain so far"));
}

void PainTrail::setPoints(const QList<PainPoint> &points)
{
    m_points = points;
    QStringList spoken;
    for (const PainPoint &point : points)
        spoken << tr("%1: %2").arg(dayText(point.day)).arg(point.pain);
    setAccessibleDescription(spoken.join(u", "_s));
    update();
}

void PainTrail::paintEvent(QPaintEvent *)
{
    const Palette &colors = paletteOf(this);
    const QRectF plot = QRectF(rect()).adjusted(scaleRoom, 4, 0, -dateRoom);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.color(u"tint"_s));
    painter.drawRoundedRect(plot, 4, 4);
    painter.setPen(colors.color(u"muted"_s));
    if (m_points.isEmpty()) {
        painter.drawText(plot, Qt::AlignCenter, tr("No pain measured yet"));
        return;
    }

    const QRectF inner =
        plot.adjusted(dotRadius + 6, dotRadius + 4, -dotRadius - 6, -dotRadius - 4);
    const auto yOf = [&](int pain) { return inner.bottom() - inner.height() * pain / worst; };
    for (const int mark : {0, worst})
        painter.drawText(QRectF(0, yOf(mark) - 8, scaleRoom - 4, 16),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(mark));
    const qint64 days = std::max<qint64>(1, m_points.first().day.daysTo(m_points.last().day));
    QPolygonF line;
    for (const PainPoint &point : m_points) {
        const auto passed = static_cast<double>(m_points.first().day.daysTo(point.day));
        line << QPointF(inner.left() + inner.width() * passed / static_cast<double>(days),
                        yOf(point.pain));
    }
    const QRectF dates(plot.left(), plot.bottom(), plot.width(), dateRoom);
    painter.drawText(dates, Qt::AlignLeft | Qt::AlignBottom,
                     shortDay(m_points.first().day, m_points.last().day));
    if (m_points.size() > 1)
        painter.drawText(dates, Qt::AlignRight | Qt::AlignBottom,
                         shortDay(m_points.last().day, m_points.last().day));
    painter.setPen(QPen(colors.color(u"accent"_s), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setBrush(colors.color(u"surface"_s));
    for (const QPointF &point : line)
        painter.drawEllipse(point, dotRadius, dotRadius);
}

} // namespace unknot
