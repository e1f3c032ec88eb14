// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"
#include "domain/Error.h"

#include <QObject>

namespace unknot {

class Practice;
class WeekGrid;

// Answers a session that is carried through the calendar: what stands in the way where it is, and,
// once it is dropped, moves it. The rules are the reflow's; nothing is decided here.
class SessionCarrier : public QObject
{
    Q_OBJECT

public:
    SessionCarrier(Practice &practice, WeekGrid &grid);

signals:
    void daysWanted(QDate day); // the session came to a day that is not shown
    void failed(const unknot::Error &error);

private:
    void answer(QDate day, QTime time);
    void move(const SessionRow &row, QDate day, QTime time);

    Practice &m_practice;
    WeekGrid &m_grid;
};

} // namespace unknot
