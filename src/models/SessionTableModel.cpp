// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SessionTableModel.h"

#include "domain/ClockWords.h"
#include "domain/PhaseNames.h"
#include "domain/StateWords.h"
#include "models/WhenWords.h"
#include "practice/Practice.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QString painText(const SessionRow &row)
{
    const auto number = [](const std::optional<int> &pain) {
        return pain ? QString::number(*pain) : u"–"_s;
    };
    if (row.painAfter)
        return u"%1 → %2"_s.arg(number(row.painBefore), number(row.painAfter));
    return row.painBefore ? number(row.painBefore) : QString();
}

QString chip(SessionState state)
{
    switch (state) {
    case SessionState::Completed:
        return u"clear"_s;
    case SessionState::Confirmed:
        return u"clearance"_s;
    case SessionState::Missed:
        return u"adapt"_s;
    case SessionState::Planned:
    case SessionState::Cancelled:
        break;
    }
    return u"neutral"_s;
}

} // namespace

SessionTableModel::SessionTableModel(Practice &practice, Source source, QObject *parent)
    : RowsModel(parent)
    , m_practice(practice)
    , m_source(std::move(source))
{
    const ChangeNotifier &changes = practice.changes();
    connect(&changes, &ChangeNotifier::sessionChanged, this, &SessionTableModel::reload);
    connect(&changes, &ChangeNotifier::planChanged, this, &SessionTableModel::reload);
    connect(&changes, &ChangeNotifier::clientChanged, this, &SessionTableModel::reload);
    connect(&changes, &ChangeNotifier::everythingChanged, this, &SessionTableModel::reload);
    // Nobody listens yet: a failure is told once somebody can.
    if (const auto rows = m_source())
        resetRows(*rows);
    else
        QMetaObject::invokeMethod(
            this, [this, error = rows.error()] { emit failed(error); }, Qt::QueuedConnection);
}

void SessionTableModel::reload()
{
    if (const auto rows = m_source())
        mergeRows(*rows);
    else
        emit failed(rows.error());
}

int SessionTableModel::columns() const
{
    return State + 1;
}

QString SessionTableModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Number:
        return tr("No.");
    case Time:
        return tr("Time");
    case Client:
        return tr("Client");
    case PlanPhase:
        return tr("Plan");
    case Planned:
        return tr("Planned");
    case Booked:
        return tr("Booked");
    case Pain:
        return tr("Pain");
    case State:
        return tr("State");
    }
    return {};
}

QVariant SessionTableModel::cell(const SessionRow &row, int column, int role) const
{
    const Session &session = row.session;
    if (role == MutedRole)
        return !isOpen(session.state);
    if (role == BoldRole)
        return column == Client;
    if (role == ChipRole)
        return column == State ? chip(session.state) : QVariant();
    if (role == SubtitleRole)
        return column == Client && !row.focus.isEmpty() ? row.focus : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(column)) {
    case Number:
        return session.number;
    case Time:
        return clockWords(session.start.time());
    case Client:
        return row.client.display();
    case PlanPhase:
        return tr("%1 · %2 of %3")
            .arg(phaseName(row.cadence), QString::number(row.indexInPhase),
                 QString::number(row.phaseSessions));
    case Planned:
        return shortDay(session.ideal, m_practice.today().date());
    case Booked:
        return shortTime(session.start, m_practice.today().date());
    case Pain:
        return painText(row);
    case State:
        return stateWord(session.state);
    }
    return {};
}

bool SessionTableModel::isSame(const SessionRow &a, const SessionRow &b) const
{
    return a.session.id == b.session.id;
}

int nextOpenRow(const SessionTableModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (isOpen(model.at(row).session.state))
            return row;
    }
    return -1;
}

} // namespace unknot
