// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/CalendarWords.h"

#include "domain/ClockWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

QString weekTitle(const ShownDays &days)
{
    const QLocale locale;
    // Only as much of the first day as differs from the last one.
    const char *from =
        days.from.year() != days.to.year()     ? QT_TRANSLATE_NOOP("CalendarWords", "d MMMM yyyy")
        : days.from.month() != days.to.month() ? QT_TRANSLATE_NOOP("CalendarWords", "d MMMM")
                                               : QT_TRANSLATE_NOOP("CalendarWords", "d");
    return u"%1 – %2"_s.arg(locale.toString(days.from, CalendarWords::tr(from)),
                            locale.toString(days.to, CalendarWords::tr("d MMMM yyyy")));
}

QString noSessions(CalendarView view)
{
    switch (view) {
    case CalendarView::Day:
        return CalendarWords::tr("No sessions on this day");
    case CalendarView::Week:
        return CalendarWords::tr("No sessions this week");
    case CalendarView::Month:
        return CalendarWords::tr("No sessions this month");
    }
    return {};
}

const ClosedDays *closedOn(const PracticeCalendar &calendar, QDate day)
{
    const auto found = std::ranges::find_if(
        calendar.closed, [day](const ClosedDays &closed) { return closed.contains(day); });
    return found == calendar.closed.end() ? nullptr : &*found;
}

// From the first opening to the last closing of a day; breaks are left to the picture.
QString hoursWords(const ShownDays &days, const PracticeCalendar &calendar)
{
    std::optional<LocalSpan> hours;
    for (QDate day = days.from; day <= days.to; day = day.addDays(1)) {
        const QList<LocalSpan> &spans = calendar.hours.on(day);
        if (spans.isEmpty() || closedOn(calendar, day))
            continue;
        const LocalSpan whole{spans.first().from, spans.last().to};
        if (hours && *hours != whole)
            return CalendarWords::tr("working hours vary");
        hours = whole;
    }
    if (hours)
        return CalendarWords::tr("working hours %1 – %2")
            .arg(clockWords(hours->from), clockWords(hours->to));
    const ClosedDays *closed = closedOn(calendar, days.from);
    return closed && !closed->name.isEmpty() ? CalendarWords::tr("closed: %1").arg(closed->name)
                                             : CalendarWords::tr("closed");
}

} // namespace

ShownDays shownDays(CalendarView view, QDate day)
{
    switch (view) {
    case CalendarView::Day:
        return {day, day};
    case CalendarView::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(6)};
    }
    case CalendarView::Month:
        break;
    }
    return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
}

QDate steppedDay(CalendarView view, QDate day, int steps)
{
    if (view == CalendarView::Month)
        return day.addMonths(steps);
    return day.addDays(view == CalendarView::Week ? 7 * steps : steps);
}

QString calendarTitle(CalendarView view, QDate day)
{
    switch (view) {
    case CalendarView::Day:
        return QLocale().toString(day, CalendarWords::tr("dddd d MMMM yyyy"));
    case CalendarView::Week:
        return weekTitle(shownDays(view, day));
    case CalendarView::Month:
        break;
    }
    return QLocale().standaloneMonthName(day.month()) + u' ' + QString::number(day.year());
}

QString calendarSummary(CalendarView view, QDate day, const QList<SessionRow> &rows,
                        const QSet<SessionId> &moved, const PracticeCalendar &calendar)
{
    const auto countOf = [&rows](SessionState state) {
        return static_cast<int>(std::ranges::count(
            rows, state, [](const SessionRow &row) { return row.session.state; }));
    };
    const int cancelled = countOf(SessionState::Cancelled);
    const int missed = countOf(SessionState::Missed);
    const int sessions = static_cast<int>(rows.size()) - cancelled - missed;
    QStringList words;
    words << (sessions == 0 ? noSessions(view)
                            : CalendarWords::tr("%n sessions", nullptr, sessions));
    if (missed > 0)
        words << CalendarWords::tr("%n missed", nullptr, missed);
    if (cancelled > 0)
        words << CalendarWords::tr("%n cancelled", nullptr, cancelled);
    if (!moved.isEmpty())
        words << CalendarWords::tr("%n moved by reflow", nullptr, static_cast<int>(moved.size()));
    words << hoursWords(shownDays(view, day), calendar);
    return words.join(u" · "_s);
}

} // namespace unknot
