// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SessionCarrier.h"

#include "gui/ChangeFlow.h"
#include "gui/PlaceWords.h"
#include "gui/widgets/WeekGrid.h"
#include "practice/Practice.h"

namespace unknot {

SessionCarrier::SessionCarrier(Practice &practice, WeekGrid &grid)
    : QObject(&grid)
    , m_practice(practice)
    , m_grid(grid)
{
    connect(&grid, &WeekGrid::carriedTo, this, &SessionCarrier::answer);
    connect(&grid, &WeekGrid::dropped, this, &SessionCarrier::move);
}

void SessionCarrier::answer(QDate day, QTime time)
{
    const WeekContent &content = m_grid.picture().content();
    if (day < content.first || day >= content.first.addDays(content.days))
        emit daysWanted(day);
    const PlaceWords words = placeWords(m_practice, {m_grid.carried()->row.session, day, time});
    m_grid.setCarryWords(words.text, words.blocked);
}

void SessionCarrier::move(const SessionRow &row, QDate day, QTime time)
{
    const auto done = carryOut(m_practice, SessionMoves{row.session, day, time}, m_grid.window());
    if (!done)
        emit failed(done.error());
}

} // namespace unknot
