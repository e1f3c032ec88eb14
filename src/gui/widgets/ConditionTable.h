// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/HealthHistory.h"

#include <QTableView>
#include <QTimer>

#include <optional>

namespace unknot {

class ConditionEntryModel;
struct ConditionRow;

// The table of a client's conditions: rows as high as their words ask for, and, with a filter, only
// those that have to do with a region. Writes nothing.
class ConditionTable : public QTableView
{
    Q_OBJECT

public:
    explicit ConditionTable(QWidget *parent = nullptr);

    void setConditions(ConditionEntryModel *model);
    [[nodiscard]] const ConditionRow *chosen() const; // null where nothing is chosen
    void choose(ConditionEntryId entry);
    void chooseFirst();

    // Nothing shows all rows again.
    void setFilter(const std::optional<RegionRef> &region, const RegionTree &regions);

signals:
    void chosenChanged(); // another row, or the same one with other values

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void fit();
    void applyFilter();

    ConditionEntryModel *m_model = nullptr;
    std::optional<RegionRef> m_filter;
    RegionTree m_regions;
    QTimer m_settle;
};

} // namespace unknot
