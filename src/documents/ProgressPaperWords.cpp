// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ProgressPaperWords.h"

#include "documents/PaperDates.h"
#include "documents/PaperParts.h"
#include "documents/PaperWords.h"
#include "domain/PhaseNames.h"
#include "domain/ReviewWords.h"
#include "domain/StateWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ProgressPaperWords
{
    Q_DECLARE_TR_FUNCTIONS(ProgressPaperWords)
};

qsizetype countOf(const QList<Session> &sessions, SessionState state)
{
    return std::ranges::count(sessions, state, &Session::state);
}

QString pointsWords(int points)
{
    return points == 1 ? ProgressPaperWords::tr("1 point")
                       : ProgressPaperWords::tr("%n points", nullptr, points);
}

// "2 points lower, which is better (29 % of the first)".
QString moveWords(const ProgressSeries &series, const ProgressChange &change)
{
    if (change.points() == 0)
        return ProgressPaperWords::tr("no change");
    const QString points = pointsWords(std::abs(change.points()));
    QString words = change.points() > 0 ? ProgressPaperWords::tr("%1 higher").arg(points)
                                        : ProgressPaperWords::tr("%1 lower").arg(points);
    words += change.better ? ProgressPaperWords::tr(", which is better")
                           : ProgressPaperWords::tr(", which is worse");
    if (change.percent && series.goal.isNull()) {
        words += ProgressPaperWords::tr(" (%1 % of the first)")
                     .arg(QString::number(std::abs(*change.percent)));
    }
    return words;
}

// Only for a change to the better side: a threshold of getting worse is not what is published.
QString worthWords(const ProgressSeries &series, const ProgressChange &change)
{
    const Measure &measure = series.measure;
    if (!change.better || (measure.change.points == 0 && measure.change.percent == 0))
        return {};
    const bool recovered =
        measure.recovered && (measure.higherIsBetter ? change.to >= *measure.recovered
                                                     : change.to <= *measure.recovered);
    QString words = change.reached ? ProgressPaperWords::tr(" It reaches the published value.")
                                   : ProgressPaperWords::tr(" It stays below the published value.");
    if (recovered)
        words += ProgressPaperWords::tr(" The last score counts as recovered.");
    return words;
}

QString scoreWords(const ProgressPoint &point)
{
    const QString value = QString::number(point.value);
    return point.after ? u"%1 → %2"_s.arg(value, QString::number(*point.after)) : value;
}

bool isOfSessions(const ProgressSeries &series)
{
    return std::ranges::any_of(series.points,
                               [](const ProgressPoint &point) { return point.session > 0; });
}

// The names of a table's columns, the goals' short: their words would leave no room for numbers.
QStringList headersOf(const QList<ProgressSeries> &all)
{
    QStringList headers;
    int goals = 0;
    for (const ProgressSeries &series : all) {
        headers << (series.goal.isNull()
                        ? series.measure.label
                        : ProgressPaperWords::tr("G%1").arg(QString::number(++goals)));
    }
    return headers;
}

QList<ProgressSeries> seriesOfSessions(const Progress &progress)
{
    QList<ProgressSeries> found = progress.series;
    found.removeIf([](const ProgressSeries &series) { return !isOfSessions(series); });
    return found;
}

QString scoreIn(const ProgressSeries &series, int session)
{
    const auto point = std::ranges::find(series.points, session, &ProgressPoint::session);
    return point == series.points.end() ? QString() : scoreWords(*point);
}

} // namespace

QString attendedWords(const Progress &progress)
{
    const QList<Session> &sessions = progress.sessions;
    const auto completed = static_cast<int>(countOf(sessions, SessionState::Completed));
    const auto missed = static_cast<int>(countOf(sessions, SessionState::Missed));
    const auto cancelled = static_cast<int>(countOf(sessions, SessionState::Cancelled));
    QStringList parts{ProgressPaperWords::tr("%1 of %n sessions completed", nullptr,
                                             static_cast<int>(sessions.size()))
                          .arg(completed),
                      ProgressPaperWords::tr("%1 missed").arg(missed)};
    if (cancelled > 0)
        parts << ProgressPaperWords::tr("%1 cancelled").arg(cancelled);
    QList<QDate> days;
    for (const Session &session : sessions) {
        if (session.state == SessionState::Completed)
            days << session.start.day();
    }
    if (days.size() > 1) {
        const auto [first, last] = std::ranges::minmax(days);
        parts << ProgressPaperWords::tr("from %1 to %2").arg(plainDate(first), plainDate(last));
    }
    return parts.join(u", "_s);
}

QString scaleWords(const Measure &measure)
{
    const QString words = measure.higherIsBetter
                              ? ProgressPaperWords::tr("%1 to %2, more is better")
                              : ProgressPaperWords::tr("%1 to %2, less is better");
    return words.arg(QString::number(measure.lowest), QString::number(measure.highest));
}

QString thresholdWords(const Measure &measure)
{
    const ChangeThreshold &change = measure.change;
    QStringList parts;
    if (change.points > 0)
        parts << pointsWords(change.points);
    if (change.percent > 0)
        parts << u"%1 %"_s.arg(change.percent);
    if (parts.isEmpty()) {
        return ProgressPaperWords::tr("No value is published from which a change counts.");
    }
    const QString value = parts.join(ProgressPaperWords::tr(" or "));
    const QString words =
        change.important
            ? ProgressPaperWords::tr("A change counts as important from %1 on, as published.")
            : ProgressPaperWords::tr("A change is more than the error of measuring from %1 on, as "
                                     "published; that does not say that it matters.");
    const QString doubt = measure.confirmed
                              ? QString()
                              : ProgressPaperWords::tr(" (Not checked against its source by us.)");
    return words.arg(value) + doubt;
}

QString changeWords(const ProgressSeries &series)
{
    const ProgressPoint &first = series.points.first();
    const auto change = changeOf(series);
    if (!change) {
        return ProgressPaperWords::tr("%1 on %2; one score, so no change is known.")
            .arg(QString::number(first.value), plainDate(first.day));
    }
    const ProgressPoint &last = series.points.last();
    return ProgressPaperWords::tr("%1 at first (%2), %3 at last (%4): %5.")
               .arg(QString::number(first.value), plainDate(first.day), QString::number(last.value),
                    plainDate(last.day), moveWords(series, *change)) +
           worthWords(series, *change);
}

QStringList nextWords(const Progress &progress)
{
    const Plan &plan = progress.plan;
    if (plan.state == PlanState::Completed || plan.state == PlanState::Discontinued)
        return {
            ProgressPaperWords::tr("The plan is over: %1.").arg(stateWord(plan.state).toLower())};
    // A paused plan has let go of its times.
    if (plan.state == PlanState::Paused)
        return {ProgressPaperWords::tr("The plan is paused at present.")};
    const QList<Session> open = sessionsToCome(progress.sessions, progress.today);
    QStringList lines;
    if (open.isEmpty()) {
        lines << ProgressPaperWords::tr("No further sessions are laid out.");
    } else {
        const Session &next = open.first();
        const bool known = next.phase >= 0 && next.phase < plan.taper.phases.size();
        const QString often =
            known ? cadenceWords(plan.taper.phases.at(next.phase).cadence) : QString();
        const auto count = static_cast<int>(open.size());
        lines << inARow(
            {count == 1 ? ProgressPaperWords::tr("1 session is to come")
                        : ProgressPaperWords::tr("%n sessions are to come", nullptr, count),
             ProgressPaperWords::tr("the next on %1").arg(plainDate(next.start.day())), often});
    }
    lines << ProgressPaperWords::tr("The plan is reviewed every %1.").arg(reviewWords(plan.review));
    return lines;
}

QStringList goalKeys(const Progress &progress)
{
    const QList<ProgressSeries> all = seriesOfSessions(progress);
    const QStringList headers = headersOf(all);
    QStringList keys;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!all.at(i).goal.isNull())
            keys << u"%1: %2"_s.arg(headers.at(i), all.at(i).measure.label);
    }
    return keys;
}

QList<PaperTable> scoreTables(const Progress &progress)
{
    constexpr qsizetype mostColumns = 6; // of scores, that a page is wide enough for
    const QList<ProgressSeries> all = seriesOfSessions(progress);
    const QStringList headers = headersOf(all);
    QList<Session> over = progress.sessions;
    over.removeIf([](const Session &session) { return isOpen(session.state); });
    std::ranges::sort(over, {}, &Session::number);
    QList<PaperTable> tables;
    for (qsizetype from = 0; from == 0 || from < all.size(); from += mostColumns) {
        const qsizetype to = std::min(from + mostColumns, all.size());
        PaperTable table{{ProgressPaperWords::tr("#"), ProgressPaperWords::tr("Date"),
                          ProgressPaperWords::tr("Session")},
                         {}};
        table.headers << headers.sliced(from, to - from);
        for (const Session &session : over) {
            QStringList row{QString::number(session.number), plainDate(session.start.day()),
                            stateWord(session.state)};
            for (qsizetype i = from; i < to; ++i)
                row << scoreIn(all.at(i), session.number);
            table.rows << row;
        }
        tables << table;
    }
    return tables;
}

PaperTable totalsTable(const Progress &progress)
{
    PaperTable table{{ProgressPaperWords::tr("Date"), ProgressPaperWords::tr("Total"),
                      ProgressPaperWords::tr("Questionnaire")},
                     {}};
    for (const ProgressSeries &series : progress.series) {
        for (const ProgressPoint &point : series.points) {
            if (point.session <= 0)
                table.rows << QStringList{plainDate(point.day), scoreWords(point),
                                          series.measure.label};
        }
    }
    return table;
}

} // namespace unknot
