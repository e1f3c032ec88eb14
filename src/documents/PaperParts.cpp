// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PaperParts.h"

#include "documents/BodyMapPainter.h"
#include "documents/TimelinePainter.h"
#include "domain/PlanCourse.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// Where the sessions of a draft would lie if nobody else came, at any hour.
QList<PlacedVisit> visitsOf(const PaperInput &input)
{
    const QByteArray &zone = input.practice.zone;
    PracticeCalendar calendar;
    calendar.hours = OpeningHours::roundTheClock();
    const auto outcome = placeVisits(placementTask(
        input.plan, slotRules(input.plan, calendar, startOfDay(input.plan.start, zone), zone)));
    return outcome ? outcome->placed : QList<PlacedVisit>();
}

Timeline timelineFor(const PaperInput &input)
{
    if (input.sessions.isEmpty())
        return timelineOf(input.plan, visitsOf(input), input.printed);
    return timelineOf(input.plan, input.sessions, input.printed);
}

} // namespace

int linesOfTableStart(qsizetype rows)
{
    return 2 + 2 * static_cast<int>(std::min<qsizetype>(rows, 3));
}

void layHeading(PageFlow &flow, const QString &words, int linesKept)
{
    constexpr qreal belowHeading = 0.6; // mm
    const PaperStyle &style = flow.style();
    flow.space(style.mm(4.5));
    flow.keepTogether(style.lineHeight(PaperRole::Heading) +
                      linesKept * style.lineHeight(PaperRole::Body) + style.mm(belowHeading));
    flow.text(words, PaperRole::Heading, flow.whole());
    flow.space(style.mm(belowHeading));
}

void layParagraph(PageFlow &flow, const QString &words)
{
    flow.text(words, PaperRole::Body, flow.whole());
}

void layPoints(PageFlow &flow, const QStringList &points)
{
    if (points.size() == 1)
        return layParagraph(flow, points.first());
    const qreal indent = flow.style().mm(4);
    const PageFlow::Column column{indent, flow.whole().width - indent};
    for (const QString &point : points) {
        const auto lines =
            std::make_shared<const TextBlock>(point, PaperRole::Body, flow.style(), column.width);
        flow.keepTogether(PageFlow::keptAtStart(*lines));
        const PageFlow::Place start = flow.place();
        flow.text(u"•"_s, PaperRole::Body, {flow.style().mm(0.5), indent});
        flow.moveTo(start);
        flow.text(lines, column);
    }
    flow.space(flow.style().mm(1));
}

void layField(PageFlow &flow, const QString &label, const QString &value, PaperRole labelRole)
{
    if (value.isEmpty())
        return;
    const qreal indent = flow.style().mm(38);
    const qreal gap = flow.style().mm(4);
    const PageFlow::Column column{indent, flow.whole().width - indent};
    const auto lines = std::make_shared<const TextBlock>(value, PaperRole::Body, flow.style(),
                                                         column.width, Qt::AlignLeft);
    flow.keepTogether(PageFlow::keptAtStart(*lines));
    const PageFlow::Place start = flow.place();
    flow.text(label, labelRole, {0, indent - gap});
    const PageFlow::Place labelEnd = flow.place();
    flow.moveTo(start);
    flow.text(lines, column);
    flow.moveToLater(labelEnd, flow.place());
}

void layBodyMap(PageFlow &flow, qreal height, const PageFlow::Column &column)
{
    const QFont font = flow.style().font(PaperRole::Small);
    BodyMap map;
    map.legend = false;
    flow.block(height, column, [font, map](QPainter &painter, const QRectF &rect) {
        BodyMapPainter::paint(painter, rect, map, Palette::of(Scheme::Light), font);
    });
}

void layTimeline(PageFlow &flow, const PaperInput &input)
{
    if (input.plan.taper.phases.isEmpty())
        return;
    const QFont font = chartFont(flow.style());
    const int height = TimelinePainter::preferredHeight(QFontMetrics(font));
    flow.space(flow.style().mm(3));
    flow.block(height, flow.whole(),
               [font, timeline = timelineFor(input)](QPainter &painter, const QRectF &rect) {
                   TimelinePainter::paint(painter, rect, timeline, Palette::of(Scheme::Light),
                                          font);
               });
}

void laySignatures(PageFlow &flow, const QStringList &signers)
{
    const PaperStyle style = flow.style();
    const qreal lineHeight = style.lineHeight(PaperRole::Muted);
    flow.space(style.mm(4));
    flow.blockAtFoot(style.mm(16) + lineHeight, [=](QPainter &painter, const QRectF &rect) {
        const auto count = static_cast<qreal>(signers.size());
        const qreal gap = rect.width() * 0.06;
        const qreal width = (rect.width() - (count - 1) * gap) / count;
        const qreal y = rect.bottom() - lineHeight - style.mm(3);
        qreal left = rect.left();
        for (const QString &signer : signers) {
            painter.setPen(QPen(style.pen(), style.mm(0.25)));
            painter.drawLine(QPointF(left, y), QPointF(left + width, y));
            TextBlock(signer, PaperRole::Muted, style, width)
                .paint(painter, {left, y + style.mm(0.6)});
            left += width + gap;
        }
    });
}

QList<Session> sessionsToCome(const QList<Session> &sessions, QDate day)
{
    QList<Session> found;
    for (const Session &session : sessions) {
        if (isOpen(session.state) && session.start.day() >= day)
            found << session;
    }
    std::ranges::sort(found, {}, [](const Session &session) { return session.start.utc; });
    return found;
}

QFont chartFont(const PaperStyle &style)
{
    QFont font = style.font(PaperRole::Body);
    font.setPixelSize(qRound(font.pixelSize() * 0.86));
    return font;
}

} // namespace unknot
