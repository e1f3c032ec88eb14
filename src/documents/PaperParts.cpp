// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PaperParts.h"

#include "documents/BodyMapPainter.h"
#include "documents/Logo.h"
#include "documents/PaperDates.h"
#include "documents/TimelinePainter.h"
#include "domain/PlanCourse.h"

#include <QCoreApplication>
#include <QFontMetricsF>
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

QString printedWords(QDate day)
{
    return text(QT_TRANSLATE_NOOP("Paper", "Printed %1")).arg(plainDate(day));
}

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

QStringList clientAndTherapist()
{
    return {text(QT_TRANSLATE_NOOP("Paper", "Client, date")),
            text(QT_TRANSLATE_NOOP("Paper", "Therapist, date"))};
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
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            filled << isolated(part);
    }
    return filled.join(u" · "_s);
}

QString isolated(const QString &part)
{
    constexpr QChar isolate(0x2068);
    constexpr QChar endOfIsolate(0x2069);
    return part.isRightToLeft() ? isolate + part + endOfIsolate : part;
}

QString bornWords(const Client &client)
{
    return client.birthDate.isValid()
               ? text(QT_TRANSLATE_NOOP("Paper", "born %1")).arg(plainDate(client.birthDate))
               : QString();
}

QString addressWords(const Client &client)
{
    const QString provider = inARow({client.provider.name, client.provider.practice});
    const QString about = text(QT_TRANSLATE_NOOP("Paper", "About: %1"))
                              .arg(inARow({client.name.display(), bornWords(client)}));
    if (provider.isEmpty())
        return about;
    return text(QT_TRANSLATE_NOOP("Paper", "To: %1")).arg(provider) + u'\n' + about;
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
