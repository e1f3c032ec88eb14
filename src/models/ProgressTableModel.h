// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Progress.h"
#include "models/RowsModel.h"

namespace unknot {

// What was measured on one day: in a session, or outside of one.
struct ProgressRow
{
    int session = 0; // its number in the plan; 0 outside of one
    QDate day;
    QStringList values; // a text for each series, empty where it was not taken

    bool operator==(const ProgressRow &) const = default;
};

// All values of a plan's progress in numbers: a row for each day, the last one first, and a column
// for each series. Reads nothing itself and judges nothing.
class ProgressTableModel : public RowsModel<ProgressRow>
{
    Q_OBJECT

public:
    enum Column { Number, Day, FirstValue }; // from there on a column for each series

    using RowsModel::RowsModel;

    // Views keep their selection while the series are the same.
    void showProgress(const Progress &progress);

protected:
    [[nodiscard]] int columns() const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const ProgressRow &row, int column, int role) const override;
    [[nodiscard]] bool isSame(const ProgressRow &a, const ProgressRow &b) const override;

private:
    QStringList m_headings; // of the series, long ones cut
    QDate m_today;
};

} // namespace unknot
