// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Id.h"
#include "domain/LocalSpan.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include <array>

namespace unknot {

// When the practice works, by weekday: spans in order; a break is what lies between two of them.
// A day without a span is not worked. By default Monday to Friday, 08:30 to 12:30 and 13:00 to
// 17:00.
class OpeningHours
{
public:
    OpeningHours();
    [[nodiscard]] static OpeningHours roundTheClock(); // 00:00 to 23:59 on each day

    [[nodiscard]] const QList<LocalSpan> &on(Qt::DayOfWeek day) const;
    [[nodiscard]] const QList<LocalSpan> &on(QDate day) const;
    void set(Qt::DayOfWeek day, const QList<LocalSpan> &spans);

    bool operator==(const OpeningHours &) const = default;

private:
    std::array<QList<LocalSpan>, 7> m_days; // from Monday
};

// Days on which nobody is treated, both ends included.
struct ClosedDays
{
    QDate from;
    QDate to;
    QString name{}; // "Christmas", may be empty

    [[nodiscard]] bool contains(QDate day) const { return from <= day && day <= to; }
    bool operator==(const ClosedDays &) const = default;
};

// Closed days as they are kept.
struct ClosedPeriod
{
    ClosedDaysId id;
    ClosedDays days;
    int version = 0;

    bool operator==(const ClosedPeriod &) const = default;
};

// What the practice's calendar looks like before anybody is booked.
struct PracticeCalendar
{
    OpeningHours hours;
    QList<ClosedDays> closed;
    int bufferMinutes = 15; // between two clients, 0 to 120
    // How many clients may be there together, 1 to 50; 0: as many as come, nobody is asked.
    int sessionsAtOnce = 1;

    bool operator==(const PracticeCalendar &) const = default;
};

inline constexpr int longestBufferMinutes = 120;
inline constexpr int mostSessionsAtOnce = 50;
inline constexpr int spansPerDay = 6;
inline constexpr int closedNameLimit = 80; // characters

// Every reason why these can't be kept; fields are "hours.1" (Monday) to "hours.7",
// "closed.0" and so on (counted from 0), "calendar.buffer" and "calendar.sessionsAtOnce".
[[nodiscard]] QList<Error> problems(const OpeningHours &hours);
[[nodiscard]] QList<Error> problems(const ClosedDays &closed, const QString &field);
[[nodiscard]] QList<Error> problems(const PracticeCalendar &calendar);

} // namespace unknot
