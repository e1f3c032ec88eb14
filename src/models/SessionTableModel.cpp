// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SessionTableModel.h"

#include "domain/ClockWords.h"
#include "domain/PhaseNames.h"
#include "domain/StateWords.h"
#include "models/FirstReading.h"
#include "models/StateChips.h"
#include "models/WhenWords.h"
#include "practice/Practice.h"

#include <cstdlib>

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

QString causeText(const SessionVerdict &verdict)
{
    const QString word = levelWord(verdict.level);
    return verdict.cause.isEmpty() ? word
                                   : SessionTableModel::tr("%1: %2").arg(word, verdict.cause);
}

// Nothing for a session that is over. From a clearance on the word itself says what is to be done.
QString screeningText(const SessionRow &row)
{
    const SessionVerdict &verdict = row.verdict;
    if (!isOpen(row.session.state))
        return {};
    if (verdict.misfit == Misfit::AskAgain && verdict.level == Level::Adapt)
        return SessionTableModel::tr("Ask health history");
    return verdict.level == Level::Adapt || verdict.level == Level::Avoid
               ? causeText(verdict)
               : levelWord(verdict.level);
}

// Screening has something to say that matters more than the state.
bool isHeld(const SessionRow &row)
{
    const SessionVerdict &verdict = row.verdict;
    return isOpen(row.session.state) &&
           (verdict.level > Level::Clear || verdict.misfit != Misfit::None);
}

QVariant chipOf(const SessionRow &row, int column)
{
    if (column == SessionTableModel::Standing)
        return isHeld(row) ? levelChip(row.verdict.level) : stateChip(row.session.state);
    if (column == SessionTableModel::State)
        return stateChip(row.session.state);
    const bool screened = column == SessionTableModel::Screening && isOpen(row.session.state);
    return screened ? levelChip(row.verdict.level) : QVariant();
}

// Off the day the course asks for by more than a day.
bool isMoved(const Session &session)
{
    return std::abs(session.ideal.daysTo(session.start.day())) > 1;
}

// On a day's list, which has no room for a column of states, the time says what is not as planned.
QVariant subtitleOf(const SessionRow &row, int column)
{
    if (column == SessionTableModel::Client && !row.focus.isEmpty())
        return row.focus;
    if (column == SessionTableModel::Booked && isOpen(row.session.state)) {
        QStringList words;
        if (row.session.state == SessionState::Confirmed && isHeld(row))
            words << stateWord(row.session.state); // its pill speaks of screening
        if (isMoved(row.session))
            words << SessionTableModel::tr("moved");
        return words.isEmpty() ? QVariant() : words.join(u" · "_s);
    }
    const bool told =
        column == SessionTableModel::Time && row.session.state != SessionState::Planned;
    return told ? stateWord(row.session.state) : QVariant();
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
    connect(&changes, &ChangeNotifier::healthChanged, this, &SessionTableModel::reload);
    connect(&changes, &ChangeNotifier::everythingChanged, this, &SessionTableModel::reload);
    readFirst(*this, &SessionTableModel::reload);
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
    return Standing + 1;
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
    case Standing:
        return tr("State");
    case Screening:
        return tr("Screening");
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
        return chipOf(row, column);
    if (role == SubtitleRole)
        return subtitleOf(row, column);
    if (role == Qt::ToolTipRole && (column == Screening || column == Standing) &&
        isOpen(session.state))
        return causeText(row.verdict).toHtmlEscaped(); // whole, where the cell has no room for it
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
    case Screening:
        return screeningText(row);
    case Standing:
        return isHeld(row) ? screeningText(row) : stateWord(session.state);
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
