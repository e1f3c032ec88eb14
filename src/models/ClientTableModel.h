// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ClientList.h"
#include "domain/Error.h"
#include "models/RowsModel.h"

namespace unknot {

class Practice;

// The client list, a page at a time: searched, sorted and cut in SQL. Follows the practice's
// changes by itself and keeps what it shows when a read fails. Never sorts and never writes.
class ClientTableModel : public RowsModel<ClientRow>
{
    Q_OBJECT

public:
    enum Column { Name, Plan, LastSession, NextSession, Phone, Added };

    // Empty until the first reload() or set…().
    explicit ClientTableModel(Practice &practice, QObject *parent = nullptr);

    // Each asks at once, from the first page on.
    void setText(const QString &text);
    void setSort(ClientSort sort, bool descending);
    void setArchived(bool archived);
    void reload();

    [[nodiscard]] const ClientQuery &query() const { return m_query; }
    [[nodiscard]] bool isComplete() const { return m_complete; } // false: more than rowCount()

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void failed(const unknot::Error &error);
    void reloaded(); // the answer to a query stands, be it the same as before

protected:
    [[nodiscard]] int columns() const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const ClientRow &row, int column, int role) const override;
    [[nodiscard]] bool isSame(const ClientRow &a, const ClientRow &b) const override;

private:
    void restart();              // another query: all rows are new
    void refresh();              // the same query: as many rows as before are read again
    void follow(ClientId id);    // the client's own data changed
    void rereadRow(ClientId id); // only what stands beside the client changed
    [[nodiscard]] int rowOf(ClientId id) const; // -1 where it is not loaded
    [[nodiscard]] bool keepsItsPlace(const ClientRow &fresh, int row) const;
    [[nodiscard]] QString textOf(const ClientRow &row, int column) const;
    [[nodiscard]] QString subtitleOf(const ClientRow &row, int column) const;

    Practice &m_practice;
    ClientQuery m_query;
    bool m_complete = true;
    bool m_busy = false; // rows are on their way: who listens to that must not ask for more
};

} // namespace unknot
