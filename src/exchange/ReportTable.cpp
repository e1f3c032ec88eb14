// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ReportTable.h"

#include "domain/PhaseNames.h"
#include "domain/TaperNotation.h"
#include "exchange/CsvWriter.h"
#include "exchange/ExportCells.h"
#include "exchange/ExportColumns.h"
#include "exchange/PracticeExport.h"
#include "exchange/SaveFailure.h"

#include <QSaveFile>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dayOf(const ZonedTime &when)
{
    return when.isValid() ? exportCell(when.day()) : QString();
}

QString scoreCell(std::optional<double> score)
{
    return score ? QString::number(*score) : QString();
}

const std::vector<ExportColumn<MonthCount>> &monthColumns()
{
    using Row = MonthCount;
    static const std::vector<ExportColumn<Row>> columns{
        {u"month"_s, [](const Row &r) { return r.month.toString(u"yyyy-MM"_s); }},
        {u"completed"_s, [](const Row &r) { return QString::number(r.completed); }},
        {u"missed"_s, [](const Row &r) { return QString::number(r.missed); }},
        {u"cancelled"_s, [](const Row &r) { return QString::number(r.cancelled); }},
        {u"open"_s, [](const Row &r) { return QString::number(r.open); }}};
    return columns;
}

const std::vector<ExportColumn<CadenceCount>> &cadenceColumns()
{
    using Row = CadenceCount;
    static const std::vector<ExportColumn<Row>> columns{
        {u"phase"_s, [](const Row &r) { return phaseName(r.cadence); }},
        {u"plans"_s, [](const Row &r) { return QString::number(r.plans); }},
        {u"open_sessions"_s, [](const Row &r) { return QString::number(r.openSessions); }}};
    return columns;
}

const std::vector<ExportColumn<PresetOutcome>> &outcomeColumns()
{
    using Row = PresetOutcome;
    static const std::vector<ExportColumn<Row>> columns{
        {u"preset"_s, [](const Row &r) { return r.preset; }}, // empty: all other schedules
        {u"plans"_s, [](const Row &r) { return QString::number(r.plans); }},
        {u"scored_plans"_s, [](const Row &r) { return QString::number(r.scored); }},
        {u"median_first_pain"_s, [](const Row &r) { return scoreCell(r.firstPain); }},
        {u"median_last_pain"_s, [](const Row &r) { return scoreCell(r.lastPain); }},
        {u"change_reached"_s, [](const Row &r) { return QString::number(r.reached); }}};
    return columns;
}

const std::vector<ExportColumn<FallingOff>> &fallingColumns()
{
    using Row = FallingOff;
    static const std::vector<ExportColumn<Row>> columns{
        {u"client_id"_s, [](const Row &r) { return r.client.toString(); }},
        {u"client_name"_s, [](const Row &r) { return r.name.display(); }},
        {u"plan_id"_s, [](const Row &r) { return r.plan.toString(); }},
        {u"complaint"_s, [](const Row &r) { return r.complaint; }},
        {u"cadence"_s, [](const Row &r) { return printCadence(r.cadence); }},
        {u"last_visit"_s, [](const Row &r) { return dayOf(r.lastVisit); }},
        {u"not_made_up"_s, [](const Row &r) { return QString::number(r.lost); }},
        {u"next_booked"_s, [](const Row &r) { return dayOf(r.next); }}};
    return columns;
}

const std::vector<ExportColumn<EndingClearance>> &endingColumns()
{
    using Row = EndingClearance;
    static const std::vector<ExportColumn<Row>> columns{
        {u"client_id"_s, [](const Row &r) { return r.client.toString(); }},
        {u"client_name"_s, [](const Row &r) { return r.name.display(); }},
        {u"condition"_s, [](const Row &r) { return r.label; }},
        {u"provider"_s, [](const Row &r) { return r.provider; }},
        {u"last_day"_s, [](const Row &r) { return exportCell(r.until); }},
        {u"sessions_after"_s, [](const Row &r) { return QString::number(r.sessionsAfter); }}};
    return columns;
}

template <class Row>
Result<void> writeRows(const std::vector<ExportColumn<Row>> &columns, const QList<Row> &rows,
                       QIODevice &device)
{
    CsvWriter writer(device, CsvStyle::SpreadsheetSafe);
    Result<void> done = writer.writeRow(headerOf(columns));
    for (qsizetype i = 0; done && i < rows.size(); ++i)
        done = writer.writeRow(cellsOf(columns, rows.at(i)));
    return done;
}

} // namespace

QString reportName(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Months:
        return u"sessions_by_month"_s;
    case ReportKind::Phases:
        return u"active_plans_by_phase"_s;
    case ReportKind::Outcomes:
        return u"outcomes_by_preset"_s;
    case ReportKind::FallingOff:
        return u"falling_off_plan"_s;
    case ReportKind::Clearances:
        return u"clearances_ending"_s;
    }
    Q_UNREACHABLE();
}

Result<void> writeReport(ReportKind kind, const PracticeReport &report, int months,
                         QIODevice &device)
{
    switch (kind) {
    case ReportKind::Months:
        return writeRows(monthColumns(),
                         report.months.last(std::min<qsizetype>(months, report.months.size())),
                         device);
    case ReportKind::Phases:
        return writeRows(cadenceColumns(), report.phases, device);
    case ReportKind::Outcomes:
        return writeRows(outcomeColumns(), report.outcomes, device);
    case ReportKind::FallingOff:
        return writeRows(fallingColumns(), report.falling, device);
    case ReportKind::Clearances:
        return writeRows(endingColumns(), report.clearances, device);
    }
    Q_UNREACHABLE();
}

Result<void> saveReport(const Practice &practice, ReportKind kind, const PracticeReport &report,
                        int months, const QString &path)
{
    if (const auto allowed = checkTarget(practice, path); !allowed)
        return allowed;
    QSaveFile file(path);
    // Health data: for its owner only. Flushed by hand: commit() of Qt 6.4 does not notice when the
    // last bytes find no room.
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        !writeReport(kind, report, months, file) || !file.flush() || !file.commit())
        return saveFailure(file, path);
    return {};
}

} // namespace unknot
