// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/TimelinePainter.h"

#include "documents/Contrast.h"
#include "documents/TimelineGeometry.h"
#include "documents/TimelineMarkShape.h"

#include <QLinearGradient>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// In the geometry's units.
constexpr qreal designLineHeight = 16; // of the body font
constexpr qreal blockPadding = 10;
constexpr qreal nameTop = 7;
constexpr qreal wordsTop = 23;
constexpr qreal placeRow = 40; // "should be here", above the marks
constexpr qreal todayTop = 45;
constexpr qreal todayRow = 99;
constexpr qreal monthRow = 112;
constexpr qreal tickLength = 6;
constexpr qreal rowHeight = 16;
constexpr qreal smallFont = 0.88;

QFont scaled(QFont font, qreal factor, QFont::Weight weight)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

// One painting: the geometry with the brushes and fonts at hand.
class Drawing
{
public:
    Drawing(QPainter &painter, const TimelineGeometry &geometry, const Timeline &timeline,
            const Palette &palette, const QFont &font)
        : m_painter(painter)
        , m_at(geometry)
        , m_timeline(timeline)
        , m_palette(palette)
        , m_name(scaled(font, smallFont, QFont::DemiBold))
        , m_words(scaled(font, smallFont, QFont::Normal))
    {
    }

    void paintAll()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        for (const TimelinePhase &phase : m_timeline.phases)
            paintPhase(phase);
        paintLine();
        paintMonths();
        paintToday();
        paintPlace();
        for (qsizetype i = 0; i < m_timeline.marks.size(); ++i) {
            const QPointF centre(m_at.scale.xOfMark(i), m_at.lineY());
            paintMark(m_painter, centre, m_at.radius, m_timeline.marks.at(i), m_palette);
        }
        m_painter.restore();
    }

private:
    [[nodiscard]] QColor color(const QString &role) const { return m_palette.color(role); }
    [[nodiscard]] qreal widthOf(const QFont &font, const QString &text) const
    {
        return QFontMetricsF(font, m_painter.device()).horizontalAdvance(text);
    }

    void paintPhase(const TimelinePhase &phase)
    {
        const QRectF block = m_at.block(phase);
        const QColor back = color(phaseBackRole(phase.index));
        QBrush brush(back);
        if (phase.open) { // fades out: it has no end
            QLinearGradient fade(block.topLeft(), block.topRight());
            fade.setColorAt(0.6, back);
            fade.setColorAt(1, color(u"surface"_s));
            brush = fade;
        }
        m_painter.setPen(Qt::NoPen);
        if (phase.expected) {
            m_painter.setPen(QPen(phaseLine(m_palette, phase.index), m_at.unit, Qt::DashLine));
        }
        m_painter.setBrush(brush);
        const qreal half = m_at.unit / 2;
        m_painter.drawRoundedRect(block.adjusted(half, half, -half, -half), 6 * m_at.unit,
                                  6 * m_at.unit);
        paintPhaseWords(phase, block);
    }

    void paintPhaseWords(const TimelinePhase &phase, const QRectF &block)
    {
        const qreal padding = std::min(blockPadding * m_at.unit, block.width() / 8);
        const qreal room = block.width() - 2 * padding;
        const QString all = phase.cadence + u", "_s + phase.length;
        const QString words = widthOf(m_words, all) <= room ? all : phase.cadence;
        const QPointF corner(block.left() + padding, 0);
        paintText(QRectF(corner.x(), m_at.y(nameTop), room, rowHeight * m_at.unit), phase.name,
                  m_name, color(u"text"_s));
        paintText(QRectF(corner.x(), m_at.y(wordsTop), room, rowHeight * m_at.unit), words, m_words,
                  color(u"muted"_s));
    }

    // Cut with an ellipsis where it doesn't fit; left out where not even that does.
    void paintText(const QRectF &rect, const QString &text, const QFont &font, const QColor &ink)
    {
        const QString shown =
            QFontMetricsF(font, m_painter.device()).elidedText(text, Qt::ElideRight, rect.width());
        if (widthOf(font, shown) > rect.width())
            return;
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, shown);
    }

    void paintLine()
    {
        const QColor ink = legible(color(u"line"_s), color(u"muted"_s), color(u"surface"_s), 1.9);
        const qreal y = m_at.lineY();
        const qreal right = m_at.area.right() - m_at.unit;
        m_painter.setPen(QPen(ink, 1.5 * m_at.unit));
        m_painter.drawLine(QPointF(m_at.scale.xOf(m_at.scale.firstDay()), y), QPointF(right, y));
        if (m_timeline.phases.last().open) { // an arrow: it goes on
            const qreal arm = 4 * m_at.unit;
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawPolyline(QList<QPointF>{QPointF(right - arm, y - arm), QPointF(right, y),
                                                  QPointF(right - arm, y + arm)});
        }
    }

    void paintMonths()
    {
        const QDate first = m_at.scale.firstDay();
        QDate month(first.year(), first.month(), 1);
        if (month < first)
            month = month.addMonths(1);
        int year = m_timeline.today.isValid() ? m_timeline.today.year() : first.year();
        if (month >= m_at.scale.lastDay()) { // all in one month: say at least when it begins
            paintTick(first, QLocale().toString(first, u"d MMM"_s), m_at.area.left());
            return;
        }
        qreal free = m_at.area.left();
        for (; month < m_at.scale.lastDay(); month = month.addMonths(1)) {
            QString label = QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
            if (month.year() != year)
                label += u' ' + QString::number(month.year());
            if (const qreal end = paintTick(month, label, free); end > free) {
                free = end;
                year = month.year();
            }
        }
    }

    // A tick with its label, unless it would run into what ends at `free`; where it ends itself.
    qreal paintTick(QDate day, const QString &label, qreal free)
    {
        const qreal x = m_at.scale.xOf(day);
        const qreal width = widthOf(m_words, label);
        if (width > m_at.area.width())
            return free;
        const qreal left = std::clamp(x - width / 2, m_at.area.left(), m_at.area.right() - width);
        if (left < free)
            return free;
        m_painter.setPen(QPen(color(u"muted"_s), m_at.unit));
        m_painter.drawLine(QPointF(x, m_at.y(TimelineGeometry::blockHeight)),
                           QPointF(x, m_at.y(TimelineGeometry::blockHeight + tickLength)));
        paintText(QRectF(left, m_at.y(monthRow), width + m_at.unit, rowHeight * m_at.unit), label,
                  m_words, color(u"muted"_s));
        return left + width + 10 * m_at.unit;
    }

    void paintToday()
    {
        const QDate today = m_timeline.today;
        if (!today.isValid() || today < m_at.scale.firstDay() || today > m_at.scale.lastDay())
            return;
        const QString label = TimelinePainter::tr("today");
        const qreal x = m_at.scale.xOf(today);
        QPen dashes(color(u"text"_s), 1.5 * m_at.unit);
        dashes.setDashPattern({2, 1.6});
        dashes.setCapStyle(Qt::FlatCap);
        m_painter.setPen(dashes);
        m_painter.drawLine(QPointF(x, m_at.y(todayTop)), QPointF(x, m_at.y(todayRow + 6)));
        // Behind the line, or before it where the plan's end or a month's tick is near.
        const qreal width = widthOf(m_name, label);
        const qreal aside = 5 * m_at.unit;
        const QDate month = QDate(today.year(), today.month(), 1).addMonths(1);
        const bool fitsBehind = x + aside + width <= m_at.area.right();
        const bool fitsBefore = x - aside - width >= m_at.area.left();
        const bool meetsMonth =
            month < m_at.scale.lastDay() && x + 2 * aside + width > m_at.scale.xOf(month);
        const bool behind = fitsBehind && !(meetsMonth && fitsBefore);
        const qreal left = behind ? x + aside : x - aside - width;
        if (left < m_at.area.left())
            return;
        paintText(QRectF(left, m_at.y(todayRow), width + m_at.unit, rowHeight * m_at.unit), label,
                  m_name, color(u"text"_s));
    }

    // Words with a pointer down to the mark, on its side of today.
    void paintPlace()
    {
        const int mark = m_timeline.shouldBe;
        if (mark < 0 || mark >= m_timeline.marks.size())
            return;
        const QString label = TimelinePainter::tr("should be here");
        const qreal x = m_at.scale.xOfMark(mark);
        const qreal arm = 4 * m_at.unit;
        const qreal tip = m_at.lineY() - m_at.radius - 2 * m_at.unit;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color(u"text"_s));
        m_painter.drawPolygon(QList<QPointF>{QPointF(x, tip), QPointF(x - arm, tip - arm),
                                             QPointF(x + arm, tip - arm)});
        const qreal width = widthOf(m_name, label);
        const bool isPast = m_timeline.marks.at(mark).day < m_timeline.today;
        const qreal besideToday = m_at.scale.xOf(m_timeline.today) + arm;
        const qreal wanted = isPast ? x + arm - width : std::max(x - arm, besideToday);
        const qreal left = std::clamp(wanted, m_at.area.left(),
                                      std::max(m_at.area.left(), m_at.area.right() - width));
        paintText(QRectF(left, m_at.y(placeRow), width + m_at.unit, rowHeight * m_at.unit), label,
                  m_name, color(u"text"_s));
    }

    QPainter &m_painter;
    const TimelineGeometry &m_at;
    const Timeline &m_timeline;
    const Palette &m_palette;
    QFont m_name;
    QFont m_words;
};

} // namespace

int TimelinePainter::preferredHeight(const QFontMetrics &metrics)
{
    return static_cast<int>(
        std::ceil(TimelineGeometry::designHeight * metrics.height() / designLineHeight));
}

void TimelinePainter::paint(QPainter &painter, const QRectF &rect, const Timeline &timeline,
                            const Palette &palette, const QFont &font)
{
    if (timeline.phases.isEmpty() || rect.isEmpty())
        return;
    const TimelineGeometry geometry(rect, timeline);
    Drawing(painter, geometry, timeline, palette, font).paintAll();
}

int TimelinePainter::markAt(const QRectF &rect, const Timeline &timeline, const QPointF &point)
{
    if (timeline.marks.isEmpty() || rect.isEmpty())
        return -1;
    const TimelineGeometry geometry(rect, timeline);
    const qreal reach = geometry.radius + 2 * geometry.unit;
    if (std::abs(point.y() - geometry.lineY()) > reach)
        return -1;
    qsizetype nearest = 0;
    const auto distance = [&](qsizetype i) {
        return std::abs(geometry.scale.xOfMark(i) - point.x());
    };
    for (qsizetype i = 1; i < timeline.marks.size(); ++i) {
        if (distance(i) < distance(nearest))
            nearest = i;
    }
    return distance(nearest) <= reach ? static_cast<int>(nearest) : -1;
}

} // namespace unknot
