// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PaperParts.h"

#include "documents/PageFlow.h"
#include "documents/PaperDates.h"
#include "documents/TimelinePainter.h"
#include "domain/PlanCourse.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const char *source, int n = -1)
{
    return QCoreApplication::translate("Paper", source, nullptr, n);
}

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

QFont timelineFont(const PaperStyle &style)
{
    QFont font = style.font(PaperRole::Body);
    font.setPixelSize(qRound(font.pixelSize() * 0.86));
    return font;
}

void layLetterhead(PageFlow &flow, const PracticeProfile &practice, const QString &dateLine,
                   const PageFlow::Column &column)
{
    QStringList lines{practice.name, practice.therapist};
    lines << linesOf(practice.address) << inARow({practice.phone, practice.email}) << dateLine;
    lines.removeAll(QString());
    for (const QString &line : lines)
        flow.text(line, PaperRole::Small, column, Qt::AlignRight);
}

} // namespace

void layHead(PageFlow &flow, const QString &title, const QString &subtitle,
             const PracticeProfile &practice, const QString &dateLine)
{
    constexpr qreal leftPart = 0.62;
    constexpr qreal rightPart = 0.35;
    const qreal width = flow.whole().width;
    const PageFlow::Place start = flow.place();
    flow.text(title, PaperRole::Title, {0, leftPart * width});
    flow.text(subtitle, PaperRole::Muted, {0, leftPart * width});
    const PageFlow::Place leftEnd = flow.place();
    flow.moveTo({start.page, start.y + flow.style().mm(1)});
    layLetterhead(flow, practice, dateLine, {width - rightPart * width, rightPart * width});
    flow.moveToLater(leftEnd, flow.place());
}

QString printedWords(QDate day)
{
    return text(QT_TRANSLATE_NOOP("Paper", "Printed %1")).arg(plainDate(day));
}

void layHeading(PageFlow &flow, const QString &words, int linesKept)
{
    const PaperStyle &style = flow.style();
    flow.space(style.mm(4.5));
    flow.keepTogether(style.lineHeight(PaperRole::Heading) +
                      linesKept * style.lineHeight(PaperRole::Body));
    flow.text(words, PaperRole::Heading, flow.whole());
    flow.space(style.mm(0.6));
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
    for (const QString &point : points) {
        flow.keepTogether(flow.style().lineHeight(PaperRole::Body));
        const PageFlow::Place start = flow.place();
        flow.text(u"•"_s, PaperRole::Body, {flow.style().mm(0.5), indent});
        flow.moveTo(start);
        flow.text(point, PaperRole::Body, {indent, flow.whole().width - indent});
    }
    flow.space(flow.style().mm(1));
}

void layField(PageFlow &flow, const QString &label, const QString &value, PaperRole labelRole)
{
    if (value.isEmpty())
        return;
    const qreal indent = flow.style().mm(38);
    const qreal gap = flow.style().mm(4);
    flow.keepTogether(flow.style().lineHeight(PaperRole::Body));
    const PageFlow::Place start = flow.place();
    flow.text(label, labelRole, {0, indent - gap});
    const PageFlow::Place labelEnd = flow.place();
    flow.moveTo(start);
    flow.text(value, PaperRole::Body, {indent, flow.whole().width - indent});
    flow.moveToLater(labelEnd, flow.place());
}

void layTimeline(PageFlow &flow, const PaperInput &input)
{
    if (input.plan.taper.phases.isEmpty())
        return;
    const QFont font = timelineFont(flow.style());
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

QStringList clientAndTherapist()
{
    return {text(QT_TRANSLATE_NOOP("Paper", "Client, date")),
            text(QT_TRANSLATE_NOOP("Paper", "Therapist, date"))};
}

QString reviewWords(const ReviewRule &rule)
{
    const QString visits = rule.visits == 1
                               ? text(QT_TRANSLATE_NOOP("Paper", "1 visit"))
                               : text(QT_TRANSLATE_N_NOOP("Paper", "%n visits"), rule.visits);
    const QString weeks = rule.weeks == 1
                              ? text(QT_TRANSLATE_NOOP("Paper", "1 week"))
                              : text(QT_TRANSLATE_N_NOOP("Paper", "%n weeks"), rule.weeks);
    return text(QT_TRANSLATE_NOOP("Paper", "%1 or %2, whichever comes first")).arg(visits, weeks);
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines << trimmed;
    }
    return lines;
}

QString inARow(const QStringList &parts)
{
    constexpr QChar isolate(0x2068);
    constexpr QChar endOfIsolate(0x2069);
    QStringList filled;
    for (const QString &part : parts) {
        // A right-to-left name keeps its direction to itself, not turning the whole row round.
        if (part.isRightToLeft())
            filled << isolate + part + endOfIsolate;
        else if (!part.isEmpty())
            filled << part;
    }
    return filled.join(u" · "_s);
}

} // namespace unknot
