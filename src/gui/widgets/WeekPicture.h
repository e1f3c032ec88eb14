// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/WeekLayout.h"

#include <QDateTime>
#include <QFont>
#include <QRect>
#include <QSize>

class QPainter;

namespace unknot {

class Palette;

// How a week looks in a given space: where days, hours and blocks stand, and how they are painted.
// Holds no widget; WeekGrid shows it and moves through it.
class WeekPicture
{
public:
    // `now` is local and draws the line of the present; invalid draws none.
    void setWeek(QDate monday, const QByteArray &zone, const QList<SessionRow> &rows);
    void setNow(const QDateTime &now) { m_now = now; }
    // `scroll` in pixels from the first hour.
    void setSpace(QSize size, int scroll, const QFont &font);

    [[nodiscard]] const QList<WeekBlock> &blocks() const { return m_blocks; }
    [[nodiscard]] const SessionRow &session(int block) const;
    [[nodiscard]] QRect blockRect(int block) const;
    [[nodiscard]] int blockAt(QPoint position) const; // -1 where there is none
    [[nodiscard]] QString words(int block) const;     // all of it, for tool tip and screen reader
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] int hourHeight() const;
    [[nodiscard]] int contentHeight() const; // of all hours, without the header

    // Paints what `clip` touches; `current` is framed, -1 for none.
    void paint(QPainter &painter, const Palette &palette, const QRect &clip, int current) const;

private:
    [[nodiscard]] double dayLeft(int day) const;
    [[nodiscard]] int yOf(int minutes) const;
    [[nodiscard]] QString secondLine(int block) const;

    void paintDays(QPainter &painter, const Palette &palette) const;
    void paintHours(QPainter &painter, const Palette &palette) const;
    void paintBlock(QPainter &painter, const Palette &palette, int block) const;
    void paintFrame(QPainter &painter, const Palette &palette, int block) const;
    void paintNow(QPainter &painter, const Palette &palette) const;
    void paintHeader(QPainter &painter, const Palette &palette) const;

    QDate m_monday;
    QDateTime m_now;
    QList<SessionRow> m_rows;
    QList<WeekBlock> m_blocks;
    WeekHours m_hours;
    QSize m_size;
    QFont m_font;
    int m_scroll = 0;
};

} // namespace unknot
