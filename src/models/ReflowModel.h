// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/RowsModel.h"
#include "practice/PlanChange.h"

namespace unknot {

// A session that a reflow would move, add or remove.
struct ReflowRow
{
    PersonName client;
    ReflowEntry entry;
    SessionVerdict verdict; // on its new day

    bool operator==(const ReflowRow &) const = default;
};

// What a proposed reflow would do, session by session, in the order of time for each client. What
// stays is left out. Moves nothing.
class ReflowModel : public RowsModel<ReflowRow>
{
    Q_OBJECT

public:
    enum Column { Client, Number, Change, Before, After, Screening };

    // `today` decides where a year has to be told.
    ReflowModel(const ReflowProposal &proposal, QDate today, QObject *parent = nullptr);

protected:
    [[nodiscard]] int columns() const override { return Screening + 1; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const ReflowRow &row, int column, int role) const override;
    [[nodiscard]] bool isSame(const ReflowRow &a, const ReflowRow &b) const override;

private:
    [[nodiscard]] QString text(const ReflowRow &row, int column) const;

    QDate m_today;
};

} // namespace unknot
