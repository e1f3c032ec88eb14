// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"
#include "domain/Error.h"
#include "models/RowsModel.h"

#include <functional>

namespace unknot {

class Practice;

// A list of sessions: a day's, a plan's or a client's, as its source reads it. Reads it again
// whenever a session, plan or client changes. Never writes.
class SessionTableModel : public RowsModel<SessionRow>
{
    Q_OBJECT

public:
    // Standing is state and screening in one, for a table with no room for both: the pill that
    // matters more.
    enum Column {
        Number,
        Time,
        Client,
        PlanPhase,
        Planned,
        Booked,
        Pain,
        State,
        Screening,
        Standing
    };
    using Source = std::function<Result<QList<SessionRow>>()>;

    SessionTableModel(Practice &practice, Source source, QObject *parent = nullptr);

    void reload(); // for a source that gives another list now

signals:
    void failed(const unknot::Error &error); // the rows are still the last ones read

protected:
    [[nodiscard]] int columns() const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const SessionRow &row, int column, int role) const override;
    [[nodiscard]] bool isSame(const SessionRow &a, const SessionRow &b) const override;

private:
    Practice &m_practice;
    Source m_source;
};

// The session that comes next: the first open one, by time. -1 where none is open.
[[nodiscard]] int nextOpenRow(const SessionTableModel &model);

} // namespace unknot
