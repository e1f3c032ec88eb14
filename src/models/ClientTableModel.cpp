// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ClientTableModel.h"

#include "domain/StateWords.h"
#include "domain/Uuid7.h"
#include "models/StateChips.h"
#include "models/WhenWords.h"
#include "practice/Practice.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

ClientTableModel::ClientTableModel(Practice &practice, QObject *parent)
    : RowsModel(parent)
    , m_practice(practice)
{
    const ChangeNotifier *changes = &practice.changes();
    connect(changes, &ChangeNotifier::clientChanged, this, &ClientTableModel::follow);
    connect(changes, &ChangeNotifier::planChanged, this,
            [this](PlanId, ClientId client) { rereadRow(client); });
    connect(changes, &ChangeNotifier::sessionChanged, this,
            [this](SessionId, ClientId client) { rereadRow(client); });
    connect(changes, &ChangeNotifier::everythingChanged, this, &ClientTableModel::refresh);
}

void ClientTableModel::setText(const QString &text)
{
    m_query.text = text;
    restart();
}

void ClientTableModel::setSort(ClientSort sort, bool descending)
{
    m_query.sort = sort;
    m_query.descending = descending;
    restart();
}

void ClientTableModel::setArchived(bool archived)
{
    m_query.archived = archived;
    restart();
}

void ClientTableModel::reload()
{
    refresh();
}

bool ClientTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_busy;
}

void ClientTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QScopedValueRollback busy(m_busy, true);
    ClientQuery page = m_query;
    if (rowCount() > 0)
        page.after = ClientCursor{rows().last().sortKey, rows().last().id};
    const auto found = m_practice.clients().list(page);
    // A view asks again at every paint; after a failure it must not.
    m_complete = !found || found->size() < page.limit;
    if (!found)
        return emit failed(found.error());
    appendRows(*found);
    emit reloaded();
}

void ClientTableModel::restart()
{
    const QScopedValueRollback busy(m_busy, true);
    const auto found = m_practice.clients().list(m_query);
    if (!found)
        return emit failed(found.error());
    m_complete = found->size() < m_query.limit;
    resetRows(*found);
    emit reloaded();
}

void ClientTableModel::refresh()
{
    const QScopedValueRollback busy(m_busy, true);
    ClientQuery all = m_query;
    all.limit = (rowCount() / m_query.limit + 1) * m_query.limit;
    const auto found = m_practice.clients().list(all);
    if (!found)
        return emit failed(found.error());
    m_complete = found->size() < all.limit;
    mergeRows(*found);
    emit reloaded();
}

void ClientTableModel::follow(ClientId id)
{
    const int row = rowOf(id);
    const auto client = m_practice.clients().find(id);
    const auto fresh = m_practice.clients().row(id);
    const bool stays = row >= 0 && client && client->archived == m_query.archived && fresh &&
                       keepsItsPlace(*fresh, row);
    if (stays)
        setRow(row, *fresh);
    else
        refresh();
}

void ClientTableModel::rereadRow(ClientId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    const auto fresh = m_practice.clients().row(id);
    if (fresh)
        setRow(row, *fresh);
    else
        emit failed(fresh.error());
}

int ClientTableModel::rowOf(ClientId id) const
{
    const auto found = std::ranges::find(rows(), id, &ClientRow::id);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

bool ClientTableModel::keepsItsPlace(const ClientRow &fresh, int row) const
{
    // With a search, any edit may decide whether the client is found at all.
    return m_query.text.isEmpty() && fresh.sortKey == at(row).sortKey;
}

int ClientTableModel::columns() const
{
    return Added + 1;
}

QString ClientTableModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Name:
        return tr("Name");
    case Plan:
        return tr("Plan");
    case LastSession:
        return tr("Last session");
    case NextSession:
        return tr("Next session");
    case Phone:
        return tr("Phone");
    case Added:
        return tr("Added");
    }
    return {};
}

QVariant ClientTableModel::cell(const ClientRow &row, int column, int role) const
{
    const bool isPlan = column == Plan && row.planState;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case SubtitleRole:
        return subtitleOf(row, column);
    case ChipRole:
        return isPlan ? stateChip(*row.planState) : QVariant();
    case ChipTextRole:
        return isPlan ? stateWord(*row.planState) : QVariant();
    case BoldRole:
        return column == Name;
    case MutedRole:
        return column == Added || (column == Plan && !row.planState);
    default:
        return {};
    }
}

QString ClientTableModel::textOf(const ClientRow &row, int column) const
{
    const QDate today = m_practice.today().date();
    switch (static_cast<Column>(column)) {
    case Name:
        return row.name.display();
    case Plan:
        return row.planState ? row.complaint : tr("No plan yet");
    case LastSession:
        return row.last ? shortDay(row.last->day(), today) : QString();
    case NextSession:
        return row.next ? shortTime(*row.next, today) : QString();
    case Phone:
        return row.phone;
    case Added:
        return shortDay(ZonedTime{uuid7Instant(row.id.value), m_practice.profile().zone}.day(),
                        today);
    }
    return {};
}

QString ClientTableModel::subtitleOf(const ClientRow &row, int column) const
{
    if (column == Plan && row.sessions > 0)
        return tr("%1 of %n session(s)", nullptr, row.sessions).arg(row.completed);
    if (column != Name)
        return {};
    QStringList words;
    Client client;
    client.birthDate = row.birthDate;
    if (const int age = ageOn(client, m_practice.today().date()); age >= 0)
        words << tr("age %1").arg(age);
    if (!row.name.preferred.isEmpty() && row.name.preferred != row.name.given)
        words << tr("called %1").arg(row.name.preferred);
    return words.join(u" · "_s);
}

bool ClientTableModel::isSame(const ClientRow &a, const ClientRow &b) const
{
    return a.id == b.id;
}

} // namespace unknot
