// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "models/ConditionRow.h"
#include "models/RowsModel.h"

namespace unknot {

class Practice;

// A client's conditions as screening sees them today, then those that are past. Reads them again
// whenever the client's health changes. Judges nothing itself and never writes.
class ConditionEntryModel : public RowsModel<ConditionRow>
{
    Q_OBJECT

public:
    enum Column { Name, Since, WhatToDo, State };

    // Empty until the first reload(). `lookup` and `regions` are the catalogue's.
    ConditionEntryModel(Practice &practice, ClientId client, ConditionLookup lookup,
                        const RegionTree &regions, QObject *parent = nullptr);

    void reload();

    // What the rows were made from.
    [[nodiscard]] const HealthHistory &history() const { return m_history; }
    [[nodiscard]] const Verdict &verdict() const { return m_verdict; } // of today

signals:
    void failed(const unknot::Error &error); // the rows are still the last ones read
    void reloaded();

protected:
    [[nodiscard]] int columns() const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const ConditionRow &row, int column, int role) const override;
    [[nodiscard]] bool isSame(const ConditionRow &a, const ConditionRow &b) const override;

private:
    [[nodiscard]] QString textOf(const ConditionRow &row, int column) const;
    [[nodiscard]] QString subtitleOf(const ConditionRow &row, int column) const;
    [[nodiscard]] QString agreementOf(const ConditionRow &row) const;
    [[nodiscard]] static QString originOf(const Finding &finding);

    Practice &m_practice;
    ClientId m_client;
    ConditionLookup m_lookup;
    RegionTree m_regions;
    HealthHistory m_history;
    Verdict m_verdict;
};

} // namespace unknot
