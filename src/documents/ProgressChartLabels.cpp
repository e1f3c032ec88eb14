// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ProgressChartLabels.h"

#include "documents/PaperDates.h"
#include "documents/ProgressChartGeometry.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// In units.
constexpr qreal nameTop = 5;
constexpr qreal cadenceTop = 20;
constexpr qreal bandPadding = 9;
constexpr qreal between = 8; // two words in a row

struct ProgressChartLabels
{
    Q_DECLARE_TR_FUNCTIONS(ProgressChartLabels)
};

// Collects labels; takes none that would run into another.
class Labels
{
public:
    explicit Labels(const ProgressChartGeometry &at)
        : m_at(at)
    {
    }

    QList<ProgressLabel> all()
    {
        for (const ProgressEnd &end : m_at.ends())
            addEnd(end);
        if (m_at.series().isEmpty())
            addMessage();
        addAxis(m_at.leftMeasure(), false);
        addAxis(m_at.rightMeasure(), true);
        addPhases();
        addEvents();
        addToday();
        addMonths();
        if (m_at.hasAfter())
            addLegend();
        return m_labels;
    }

private:
    [[nodiscard]] qreal units(qreal count) const { return count * m_at.unit(); }

    [[nodiscard]] QRectF rectOf(qreal left, qreal middle, qreal width) const
    {
        const qreal height = units(labelHeight - 0.5); // so that lines do not meet by a rounding
        return {left, middle - height / 2, width, height};
    }

    void add(const QString &words, qreal left, qreal middle, bool strong, bool muted)
    {
        place(words, rectOf(left, middle, m_at.fonts().width(words, strong)), strong, muted, 0);
    }

    // `apart`: what is kept free on both sides.
    bool place(const QString &words, const QRectF &rect, bool strong, bool muted, qreal apart)
    {
        const QRectF room = rect.adjusted(-apart, 0, apart, 0);
        const bool isInside = rect.left() >= m_at.area().left() - units(0.5) &&
                              rect.right() <= m_at.area().right() + units(0.5);
        const bool meets = std::ranges::any_of(
            m_labels, [&](const ProgressLabel &other) { return other.rect.intersects(room); });
        if (words.isEmpty() || !isInside || meets)
            return false;
        m_labels << ProgressLabel{words, rect, strong, muted};
        return true;
    }

    void addEnd(const ProgressEnd &end)
    {
        qreal middle = end.rect.top() + units(labelHeight) / 2;
        for (const QString &line : end.lines) {
            add(line, end.rect.left() + units(keyWidth), middle, false, end.series < 0);
            middle += units(labelHeight);
        }
    }

    void addMessage()
    {
        const QRectF &plot = m_at.plot();
        const QStringList lines = m_at.fonts().wrapped(chartWords(m_at.chart()), {},
                                                       plot.width() - units(2 * between), 3);
        qreal middle =
            plot.center().y() - units(labelHeight) * (static_cast<qreal>(lines.size()) - 1) / 2;
        for (const QString &line : lines) {
            add(line, plot.center().x() - m_at.fonts().width(line) / 2, middle, false, true);
            middle += units(labelHeight);
        }
    }

    void addAxis(const Measure *measure, bool onTheRight)
    {
        if (!measure)
            return;
        for (const int tick : m_at.ticksOf(*measure)) {
            const QString words = QString::number(tick);
            const qreal gap = units(5);
            const qreal left = onTheRight ? m_at.plot().right() + gap
                                          : m_at.plot().left() - gap - m_at.fonts().width(words);
            add(words, left, m_at.yOf(*measure, tick), false, true);
        }
    }

    void addPhases()
    {
        for (const TimelinePhase &phase : m_at.timeline().phases) {
            const QRectF band = m_at.band(phase);
            const qreal padding = std::min(units(bandPadding), band.width() / 8);
            const qreal room = band.width() - 2 * padding;
            const qreal left = band.left() + padding;
            const qreal half = labelHeight / 2;
            add(m_at.fonts().elided(phase.name, room, true), left,
                m_at.area().top() + units(nameTop + half), true, false);
            add(m_at.fonts().elided(phase.cadence, room), left,
                m_at.area().top() + units(cadenceTop + half), false, true);
        }
    }

    // Flares last: they come often and need the word least.
    void addEvents()
    {
        addEvents(false);
        addEvents(true);
    }

    // Behind its mark, or before it where the next mark or word is near.
    void addEvents(bool flares)
    {
        for (int i = 0; i < m_at.events().size(); ++i) {
            if ((m_at.events().at(i).kind == ProgressEventKind::Flare) != flares)
                continue;
            const QString words = eventWord(m_at.events().at(i));
            const QPointF centre = m_at.eventCentre(i);
            const qreal aside = m_at.eventRadius() + units(3);
            const qreal width = m_at.fonts().width(words);
            for (const qreal left : {centre.x() + aside, centre.x() - aside - width}) {
                const QRectF rect = rectOf(left, centre.y(), width);
                if (!meetsAnEvent(rect) && place(words, rect, false, false, 0))
                    break;
            }
        }
    }

    [[nodiscard]] bool meetsAnEvent(const QRectF &rect) const
    {
        const qreal radius = m_at.eventRadius();
        for (int i = 0; i < m_at.events().size(); ++i) {
            const QPointF centre = m_at.eventCentre(i);
            if (rect.intersects({centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)}))
                return true;
        }
        return false;
    }

    [[nodiscard]] qreal monthMiddle() const
    {
        return m_at.bandBottom() + units(5 + labelHeight / 2);
    }

    // In the row of months; false where there is no room.
    bool addCentred(const QString &words, qreal x, bool strong)
    {
        const qreal width = m_at.fonts().width(words, strong);
        const qreal left = std::clamp(x - width / 2, m_at.area().left(),
                                      std::max(m_at.area().left(), m_at.area().right() - width));
        return place(words, rectOf(left, monthMiddle(), width), strong, !strong,
                     units(between) / 2);
    }

    void addToday()
    {
        if (const QDate today = m_at.timeline().today; m_at.shows(today))
            addCentred(ProgressChartLabels::tr("today"), m_at.xOf(today), true);
    }

    void addMonths()
    {
        const QList<QDate> months = m_at.months();
        if (months.isEmpty()) { // all in one: say at least when it begins
            const QDate first = m_at.firstShown();
            addCentred(plainDate(first), m_at.xOf(first), false);
        }
        int year = 0; // said once for each
        for (const QDate month : months) {
            QString words = QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
            if (month.year() != year)
                words += u' ' + QString::number(month.year());
            if (addCentred(words, m_at.xOf(month), false))
                year = month.year();
        }
    }

    void addLegend()
    {
        const QRectF row = m_at.legend();
        add(ProgressChartLabels::tr("filled: before a session, hollow: right after it"), row.left(),
            row.center().y(), false, true);
    }

    const ProgressChartGeometry &m_at;
    QList<ProgressLabel> m_labels;
};

} // namespace

QList<ProgressLabel> progressLabels(const ProgressChartGeometry &at)
{
    return Labels(at).all();
}

} // namespace unknot
