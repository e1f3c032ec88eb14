// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"
#include "domain/OpeningHours.h"

#include <QCoreApplication>
#include <QDate>
#include <QFont>
#include <QRect>

class QPainter;

namespace unknot {

class Palette;

// What the picture of a month shows.
struct MonthContent
{
    QDate month; // any day of it
    QDate today;
    PracticeCalendar calendar;
    QList<DayLoad> loads; // of the days from firstDay() to lastDay(), in order

    // Whole weeks, from Monday.
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] int weeks() const;

    bool operator==(const MonthContent &) const = default;
};

// The sessions of each day that take place: neither cancelled nor missed ones count.
[[nodiscard]] QList<DayLoad> dayLoads(const QList<SessionRow> &rows, QDate from, QDate to,
                                      const QByteArray &zone);

// How a month looks in a given space: a cell a day with how full it is, as a bar and in numbers.
// Holds no widget; MonthGrid shows it and moves through it.
class MonthPicture
{
    Q_DECLARE_TR_FUNCTIONS(MonthPicture)

public:
    void setContent(const MonthContent &content) { m_content = content; }
    void setSpace(QSize size, const QFont &font);

    [[nodiscard]] const MonthContent &content() const { return m_content; }
    [[nodiscard]] QRect dayRect(QDate day) const;     // of a day that is shown
    [[nodiscard]] QDate dayAt(QPoint position) const; // invalid where there is none
    [[nodiscard]] QString words(QDate day) const;     // all of it, for tool tip and screen reader

    void paint(QPainter &painter, const Palette &palette, QDate current) const;

private:
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] const DayLoad &load(QDate day) const;
    [[nodiscard]] QString closedWords(QDate day) const; // empty where it is open
    [[nodiscard]] int openMinutes(QDate day) const;
    void paintDay(QPainter &painter, const Palette &palette, QDate day) const;
    void paintLoad(QPainter &painter, const Palette &palette, QDate day, const QRect &inside) const;

    MonthContent m_content;
    QSize m_size;
    QFont m_font;
};

} // namespace unknot
