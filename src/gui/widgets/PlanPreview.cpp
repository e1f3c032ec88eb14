// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/PlanPreview.h"

#include "documents/Timeline.h"
#include "domain/PhaseNames.h"
#include "gui/DateText.h"

#include "ui_PlanPreview.h"

#include <QCoreApplication>
#include <QLocale>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstDates = 8;

QString text(const char *source, int n = -1)
{
    return QCoreApplication::translate("unknot::PlanPreview", source, nullptr, n);
}

// "24 sessions"; where the number is not certain, it says so.
QString totalWords(const Taper &taper)
{
    const int total = totalSessions(taper);
    if (hasFixedLength(taper))
        return text(QT_TRANSLATE_N_NOOP("unknot::PlanPreview", "%n session(s)"), total);
    if (taper.phases.last().length.kind == LengthKind::Open)
        return text(QT_TRANSLATE_N_NOOP("unknot::PlanPreview", "%n session(s) at first, then open"),
                    total);
    return text(QT_TRANSLATE_N_NOOP("unknot::PlanPreview", "%n session(s) expected"), total);
}

// "Relief: twice a week, until pain is down by half; expected: 8 sessions"
QString phaseWords(const Phase &phase)
{
    const QString what =
        text(QT_TRANSLATE_NOOP("unknot::PlanPreview", "%1: %2, %3"))
            .arg(phaseName(phase.cadence), cadenceWords(phase.cadence), lengthWords(phase));
    const int count = sessionCount(phase);
    const auto sessions = [&] {
        switch (phase.length.kind) {
        case LengthKind::Expected:
            return text(QT_TRANSLATE_N_NOOP("unknot::PlanPreview", "expected: %n session(s)"),
                        count);
        case LengthKind::Open:
            return text(QT_TRANSLATE_N_NOOP("unknot::PlanPreview", "open: %n session(s) at first"),
                        count);
        default:
            return text(QT_TRANSLATE_N_NOOP("unknot::PlanPreview", "%n session(s)"), count);
        }
    };
    const QString line = what + u"; "_s + sessions();
    return phase.review
               ? text(QT_TRANSLATE_NOOP("unknot::PlanPreview", "%1, then a review")).arg(line)
               : line;
}

QString dateWords(const QList<PlannedDay> &days)
{
    QStringList first;
    for (const PlannedDay &day : days.first(std::min<qsizetype>(days.size(), firstDates)))
        first << QLocale().toString(day.day,
                                    text(QT_TRANSLATE_NOOP("unknot::PlanPreview", "ddd d MMM")));
    const auto rest = static_cast<int>(days.size() - first.size());
    const QString list = first.join(u", "_s);
    return rest == 0
               ? list
               : text(QT_TRANSLATE_N_NOOP("unknot::PlanPreview", "%1 and %n more"), rest).arg(list);
}

} // namespace

PlanPreview::PlanPreview(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PlanPreview>())
{
    m_ui->setupUi(this);
    setDrawn(false);
}

PlanPreview::~PlanPreview() = default;

void PlanPreview::setDrawn(bool drawn)
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->totalLabel), static_cast<QWidget *>(m_ui->spanLabel),
          static_cast<QWidget *>(m_ui->timeline), static_cast<QWidget *>(m_ui->phasesLabel),
          static_cast<QWidget *>(m_ui->datesLabel)})
        widget->setVisible(drawn);
    m_ui->waitingLabel->setVisible(!drawn);
}

void PlanPreview::showPlan(const Plan &plan, const QList<PlannedDay> &days, QDate today)
{
    m_ui->timeline->setTimeline(timelineOf(plan, days, today));
    m_ui->totalLabel->setText(totalWords(plan.taper));
    m_ui->spanLabel->setText(
        tr("%1 to %2").arg(dayText(days.first().day), dayText(days.last().day)));
    QStringList phases;
    for (const Phase &phase : plan.taper.phases)
        phases << phaseWords(phase);
    m_ui->phasesLabel->setText(phases.join(u'\n'));
    m_ui->datesLabel->setText(dateWords(days));
    setDrawn(true);
}

void PlanPreview::showNothing(const QString &why)
{
    m_ui->waitingLabel->setText(why);
    setDrawn(false);
}

} // namespace unknot
