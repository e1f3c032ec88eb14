// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/WeekGround.h"
#include "gui/widgets/WeekMove.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

#include <optional>

class QPainter;

namespace unknot {

class Palette;

// What a picture of some days side by side shows.
struct WeekContent
{
    QDate first;
    int days = 7;
    QByteArray zone; // the practice's
    PracticeCalendar calendar;
    QList<SessionRow> rows;
    QSet<SessionId> moved; // by a reflow

    bool operator==(const WeekContent &) const = default;
};

// How a week, or a single day, looks in a given space: where days, hours and sessions stand, and
// how they are painted. Holds no widget; WeekGrid shows it and moves through it.
class WeekPicture
{
    Q_DECLARE_TR_FUNCTIONS(WeekPicture)

public:
    void setContent(const WeekContent &content);
    // `now` is local and draws the line of the present; invalid draws none.
    void setNow(const QDateTime &now) { m_now = now; }
    // A session on its way; the hours grow to show it.
    void setMove(const std::optional<WeekMove> &move);
    void setSpace(QSize size, int scroll, const QFont &font);

    [[nodiscard]] const WeekContent &content() const { return m_content; }
    [[nodiscard]] const WeekGeometry &geometry() const { return m_geometry; }
    [[nodiscard]] const WeekGround &ground() const { return m_ground; }
    [[nodiscard]] const QList<WeekBlock> &blocks() const { return m_blocks; }
    [[nodiscard]] const SessionRow &session(int block) const;
    [[nodiscard]] QRect blockRect(int block) const;
    [[nodiscard]] int blockAt(QPoint position) const; // -1 where there is none
    [[nodiscard]] QString words(int block) const;     // all of it, for tool tip and screen reader
    // Where the session on its way would stand; empty where that day is not shown, or without one.
    [[nodiscard]] QRect moveRect() const;

    // Paints what `clip` touches; `current` is framed, -1 for none.
    void paint(QPainter &painter, const Palette &palette, const QRect &clip, int current) const;

private:
    void fitHours();
    [[nodiscard]] QRect rectOf(const WeekBlock &block) const;
    void paintFrame(QPainter &painter, const Palette &palette, int block) const;
    void paintNow(QPainter &painter, const Palette &palette) const;
    void paintMove(QPainter &painter, const Palette &palette) const;

    WeekContent m_content;
    QList<WeekBlock> m_blocks;
    WeekGround m_ground;
    WeekGeometry m_geometry;
    std::optional<WeekMove> m_move;
    QDateTime m_now;
};

} // namespace unknot
