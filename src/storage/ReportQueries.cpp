// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ReportQueries.h"

#include "storage/Database.h"
#include "storage/PlanRepository.h"
#include "storage/SqlValue.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// The phase an active plan is in, answered by the plan's own few sessions.
const auto presentPhase = uR"(coalesce(
    (SELECT phase FROM session WHERE session.plan = plan.id
        AND state IN ('planned', 'confirmed') ORDER BY number LIMIT 1),
    (SELECT phase FROM session WHERE session.plan = plan.id
        AND state = 'completed' ORDER BY number DESC LIMIT 1), 0))"_s;

// A taper as one text, the same for a plan's rows and for a taper in memory.
const auto schedule =
    u"group_concat(printf('%d/%d %s %d %d %s', sessions_per, weeks, length_kind, length_count,"
    " review, goal), char(10))"_s;

QString scheduleOf(const Taper &taper)
{
    QStringList lines;
    for (const Phase &phase : taper.phases) {
        lines << u"%1/%2 %3 %4 %5 "_s.arg(phase.cadence.sessions)
                         .arg(phase.cadence.weeks)
                         .arg(PlanRepository::lengthKindName(phase.length.kind))
                         .arg(phase.length.count)
                         .arg(phase.review ? 1 : 0) +
                     phase.goal;
    }
    return lines.join(u'\n');
}

// Grouped by schedule first: presets and drafts are few, plans are many. SQLite hands the phases
// of a plan to group_concat in the order of the table's key.
const auto painsSql = uR"(WITH preset (number, schedule) AS (VALUES %1),
    course AS (SELECT plan, %2 AS schedule FROM plan_phase GROUP BY plan),
    found AS (
        SELECT course.schedule, count(*) AS plans,
            iif(first_at < last_at, first_pain, NULL) AS first,
            iif(first_at < last_at, last_pain, NULL) AS last
        FROM course LEFT JOIN plan_pain ON plan_pain.plan = course.plan
        WHERE course.plan NOT IN (SELECT id FROM plan WHERE state = 'draft')
        GROUP BY course.schedule, first, last)
    SELECT coalesce(preset.number, -1) AS number, first, last, sum(plans)
    FROM found LEFT JOIN preset USING (schedule) GROUP BY number, first, last)"_s;

// `days` are those from midnight to midnight: a visit of any hour is whole days ago at the start of
// today. Its fraction does not matter, for what it is compared with has none; a clock change in
// between could matter to a visit within an hour of midnight, and to no other. Placeholders: the
// start of today, today, now, the limit.
const auto fallingSql = uR"(WITH standing AS MATERIALIZED (
        SELECT plan.id AS plan, client, complaint, start_day, %1 AS phase,
            course_sessions - completed_sessions - open_sessions AS lost,
            (SELECT max(starts) FROM session WHERE session.plan = plan.id
                AND state = 'completed') AS visit,
            (SELECT max(last_day) FROM plan_pause WHERE plan_pause.plan = plan.id) AS paused
        FROM plan WHERE state = 'active'
            AND (open_sessions > 0 OR course_sessions > completed_sessions)),
    away AS (
        SELECT *, max(0, min(coalesce(julianday(?) - julianday(visit), 1e9),
            julianday(today) - julianday(start_day),
            coalesce(julianday(today) - julianday(paused), 1e9))) AS days
        FROM standing CROSS JOIN (SELECT ? AS today))
    SELECT client.id, away.plan, client.given, client.family, client.preferred, client.name_order,
        complaint, sessions_per, weeks, visit, start_day, paused, max(0, lost),
        (SELECT min(starts) FROM session WHERE session.plan = away.plan
            AND state IN ('planned', 'confirmed') AND starts >= ?), count(*) OVER ()
    FROM away JOIN plan_phase ON plan_phase.plan = away.plan AND plan_phase.position = away.phase
    JOIN client ON client.id = away.client
    WHERE client.archived = 0 AND (days > 14 * weeks / sessions_per OR lost > 0)
    ORDER BY days * sessions_per / weeks DESC, away.plan LIMIT ?)"_s;

// %1: each day of the period with the moment at which the day behind it begins.
const auto clearancesSql = uR"(WITH morrow (day, begins) AS (VALUES %1)
    SELECT client.id, client.given, client.family, client.preferred,
        client.name_order, condition_entry.condition, condition_entry.own_label,
        clearance.provider, clearance.last_day,
        (SELECT count(*) FROM session JOIN plan ON plan.id = session.plan
            WHERE session.client = clearance.client
            AND session.starts >= (SELECT begins FROM morrow WHERE day = clearance.last_day)
            AND session.state IN ('planned', 'confirmed') AND plan.state = 'active')
    FROM clearance CROSS JOIN condition_entry ON condition_entry.id = clearance.condition_entry
    CROSS JOIN client ON client.id = clearance.client
    WHERE clearance.last_day BETWEEN ? AND ?
    AND condition_entry.resolved IS NULL AND client.archived = 0
    AND NOT EXISTS (SELECT 1 FROM clearance AS later
        WHERE later.condition_entry = clearance.condition_entry
        AND later.last_day > clearance.last_day
        AND later.first_day <= date(clearance.last_day, '+1 day'))
    ORDER BY clearance.last_day, client.sort_key, clearance.id)"_s;

FallingOff readFalling(RowReader &row, const QByteArray &zone)
{
    FallingOff found;
    found.client = row.id<ClientId>();
    found.plan = row.id<PlanId>();
    found.name = row.name();
    found.complaint = row.text();
    found.cadence = {row.number(), row.number()};
    found.lastVisit = {row.instant(), zone};
    const QDate visit = found.lastVisit.isValid() ? found.lastVisit.day() : QDate();
    const QDate start = row.day();
    found.since = std::max({visit, start, row.day()}); // an invalid day is before all others
    found.lost = row.number();
    found.next = {row.instant(), zone};
    return found;
}

} // namespace

Result<QList<MonthCount>> ReportQueries::sessionsByMonth(Database &database,
                                                         const QList<QDate> &firstDays,
                                                         const QByteArray &zone)
{
    QList<MonthCount> months;
    QStringList bounds;
    QVariantList values;
    for (const QDate day : firstDays) {
        bounds << u"(%1, ?, ?)"_s.arg(months.size());
        values << sqlInstant(startOfDay(day, zone))
               << sqlInstant(startOfDay(day.addMonths(1), zone));
        months << MonthCount{.month = day};
    }
    if (months.isEmpty())
        return months;
    const auto sql = u"WITH month (place, begins, ends) AS (VALUES %1)"
                     " SELECT place, total(state = 'completed'), total(state = 'missed'),"
                     " total(state = 'cancelled'), total(state IN ('planned', 'confirmed'))"
                     " FROM month CROSS JOIN session ON starts >= begins AND starts < ends"
                     " GROUP BY place"_s.arg(bounds.join(u", "_s));
    return database
        .each(sql, values,
              [&months](RowReader &row) {
                  MonthCount &month = months[row.number()];
                  month = {month.month, row.number(), row.number(), row.number(), row.number()};
                  return true;
              })
        .map([&months] { return months; });
}

Result<QList<CadenceCount>> ReportQueries::activePlans(Database &database)
{
    static const auto sql =
        u"SELECT sessions_per, weeks, count(*), sum(open_sessions)"
        " FROM (SELECT id, open_sessions, %1 AS phase FROM plan WHERE state = 'active') AS standing"
        " JOIN plan_phase ON plan_phase.plan = standing.id AND position = phase"
        " GROUP BY sessions_per, weeks"_s.arg(presentPhase);
    return database.list(sql, {}, [](RowReader &row) {
        return CadenceCount{{row.number(), row.number()}, row.number(), row.number()};
    });
}

Result<QList<PainCount>> ReportQueries::pains(Database &database, const QList<Taper> &tapers)
{
    QStringList presets{u"(-1, NULL)"_s}; // SQL has no empty list
    QVariantList values;
    for (qsizetype i = 0; i < tapers.size(); ++i) {
        presets << u"(%1, ?)"_s.arg(i);
        values << scheduleOf(tapers.at(i));
    }
    return database.list(
        QString(painsSql).replace(u"%1"_s, presets.join(u", "_s)).replace(u"%2"_s, schedule),
        values, [](RowReader &row) {
            return PainCount{row.number(), row.maybeNumber(), row.maybeNumber(), row.number()};
        });
}

Result<ReportQueries::Falling> ReportQueries::fallingOff(Database &database, const ZonedTime &now,
                                                         int limit)
{
    static const auto sql = fallingSql.arg(presentPhase);
    const QDate today = now.day();
    Falling found;
    return database
        .each(sql,
              {sqlInstant(startOfDay(today, now.zone)), sqlDay(today), sqlInstant(now.utc), limit},
              [&](RowReader &row) {
                  found.rows << readFalling(row, now.zone);
                  found.total = row.number();
                  return true;
              })
        .map([&found] { return std::move(found); });
}

Result<QList<EndingClearance>> ReportQueries::clearancesEnding(Database &database, QDate from,
                                                               QDate until, const QByteArray &zone)
{
    QStringList morrows{u"(NULL, NULL)"_s}; // SQL has no empty list
    QVariantList values;
    for (QDate day = from; day <= until; day = day.addDays(1)) {
        morrows << u"(?, ?)"_s;
        values << sqlDay(day) << sqlInstant(startOfDay(day.addDays(1), zone));
    }
    values << sqlDay(from) << sqlDay(until);
    const QString sql = QString(clearancesSql).replace(u"%1"_s, morrows.join(u", "_s));
    return database.list(sql, values, [](RowReader &row) {
        const auto client = row.id<ClientId>();
        const PersonName name = row.name();
        const QString condition = row.text();
        const QString ownLabel = row.text();
        const QString provider = row.text();
        const QDate last = row.day();
        return EndingClearance{client, name, condition, ownLabel, provider, last, row.number()};
    });
}

} // namespace unknot
