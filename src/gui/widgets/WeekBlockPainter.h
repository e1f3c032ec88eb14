// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"

#include <QCoreApplication>
#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace unknot {

class Palette;

// How one session looks in the calendar: coloured by its phase, or by what screening says of it,
// which then stands there in a word too. Knows no place in time but the one it is told.
class WeekBlockPainter
{
    Q_DECLARE_TR_FUNCTIONS(WeekBlockPainter)

public:
    WeekBlockPainter(QPainter &painter, const Palette &palette, const QFont &font);

    // `from` in minutes from midnight; `moved`: a reflow brought it here.
    void paint(const SessionRow &row, int from, const QRect &place, bool moved) const;
    // The outline of one that is on its way, with `words` beside it.
    void paintGhost(const SessionRow &row, int from, const QRect &place, bool blocked) const;
    // In a bubble near `place`, within `bounds`.
    void paintBubble(const QString &words, const QRect &place, const QRect &bounds,
                     bool blocked) const;

private:
    [[nodiscard]] static QRect inside(const QRect &place); // where the words stand
    [[nodiscard]] QStringList oneLineOrTwo(const QString &time, const QStringList &notes,
                                           const QRect &place) const;
    void fill(const QRect &place, const QColor &edge, const QColor &fill) const;
    void write(const QRect &place, const QString &title, const QStringList &lines,
               bool isOpen) const;

    QPainter &m_painter;
    const Palette &m_palette;
    QFont m_font;
    QFont m_bold;
};

// What the calendar says about a session beside its time: "done", "adapt", "clearance?",
// "moved here". Each once, the most pressing first; empty for one that is planned and clear.
[[nodiscard]] QStringList blockNotes(const SessionRow &row, bool moved);

} // namespace unknot
