// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/OpeningHours.h"
#include "models/RowsModel.h"

namespace unknot {

class Practice;
struct Error;

// The closed days from a day on, by first day. Follows every change of the calendar; changes none.
class ClosedDaysModel : public RowsModel<ClosedPeriod>
{
    Q_OBJECT

public:
    enum Column { Name, From, To };

    ClosedDaysModel(Practice &practice, QDate from, QObject *parent = nullptr);

    void reload();

signals:
    void failed(const unknot::Error &error);

protected:
    [[nodiscard]] int columns() const override { return To + 1; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const ClosedPeriod &row, int column, int role) const override;
    [[nodiscard]] bool isSame(const ClosedPeriod &a, const ClosedPeriod &b) const override;

private:
    Practice &m_practice;
    QDate m_from;
};

} // namespace unknot
