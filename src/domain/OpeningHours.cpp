// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/OpeningHours.h"

#include "domain/PlanRules.h"
#include "domain/TextRules.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

size_t indexOf(int dayOfWeek)
{
    return static_cast<size_t>(dayOfWeek - Qt::Monday);
}

// The first thing wrong with a day's spans; one line a day is enough to put it right.
QList<Error> spanProblems(const QString &field, const QList<LocalSpan> &spans)
{
    if (spans.size() > spansPerDay)
        return {{ErrorCode::NumberOutOfRange, field, u"0..%1"_s.arg(spansPerDay)}};
    QTime free(0, 0);
    for (const LocalSpan &span : spans) {
        if (!span.from.isValid() || !span.to.isValid())
            return {{ErrorCode::DateInvalid, field, {}}};
        if (span.from < free || span.to <= span.from)
            return {{ErrorCode::EndsBeforeBegin, field, span.from.toString(u"HH:mm"_s)}};
        free = span.to;
    }
    return {};
}

} // namespace

OpeningHours::OpeningHours()
{
    const QList<LocalSpan> day{{QTime(8, 30), QTime(12, 30)}, {QTime(13, 0), QTime(17, 0)}};
    for (int i = Qt::Monday; i <= Qt::Friday; ++i)
        m_days.at(indexOf(i)) = day;
}

OpeningHours OpeningHours::roundTheClock()
{
    OpeningHours hours;
    hours.m_days.fill({{QTime(0, 0), QTime(23, 59)}});
    return hours;
}

const QList<LocalSpan> &OpeningHours::on(Qt::DayOfWeek day) const
{
    return m_days.at(indexOf(day));
}

const QList<LocalSpan> &OpeningHours::on(QDate day) const
{
    return m_days.at(indexOf(day.dayOfWeek()));
}

void OpeningHours::set(Qt::DayOfWeek day, const QList<LocalSpan> &spans)
{
    m_days.at(indexOf(day)) = spans;
}

QList<Error> problems(const OpeningHours &hours)
{
    QList<Error> found;
    bool isWorked = false;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        const QList<LocalSpan> &spans = hours.on(static_cast<Qt::DayOfWeek>(day));
        isWorked = isWorked || !spans.isEmpty();
        found += spanProblems(u"hours.%1"_s.arg(day), spans);
    }
    if (!isWorked)
        found << Error{ErrorCode::FieldEmpty, u"hours"_s, {}};
    return found;
}

QList<Error> problems(const ClosedDays &closed, const QString &field)
{
    QList<Error> found = dayProblems(field, closed.from) + dayProblems(field, closed.to);
    if (found.isEmpty() && closed.to < closed.from)
        found << Error{ErrorCode::EndsBeforeBegin, field, closed.from.toString(Qt::ISODate)};
    return found + lineProblems(field, closed.name, closedNameLimit);
}

QList<Error> problems(const PracticeCalendar &calendar)
{
    QList<Error> found = problems(calendar.hours);
    for (int i = 0; i < calendar.closed.size(); ++i)
        found += problems(calendar.closed.at(i), u"closed.%1"_s.arg(i));
    if (calendar.bufferMinutes < 0 || calendar.bufferMinutes > longestBufferMinutes) {
        found << Error{ErrorCode::NumberOutOfRange, u"calendar.buffer"_s,
                       u"0..%1"_s.arg(longestBufferMinutes)};
    }
    if (calendar.sessionsAtOnce < 0 || calendar.sessionsAtOnce > mostSessionsAtOnce) {
        found << Error{ErrorCode::NumberOutOfRange, u"calendar.sessionsAtOnce"_s,
                       u"0..%1"_s.arg(mostSessionsAtOnce)};
    }
    return found;
}

} // namespace unknot
