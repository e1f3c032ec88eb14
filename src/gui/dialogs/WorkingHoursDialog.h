// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/OpeningHours.h"
#include "gui/dialogs/FormDialog.h"
#include "gui/widgets/FieldErrors.h"

#include <memory>

namespace unknot {

namespace Ui {
class WorkingHoursDialog;
}

class Practice;
class WorkingDayRow;

// When the practice works, the pause between two clients and how many may come at once. Sessions
// that are booked stay where they are.
class WorkingHoursDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit WorkingHoursDialog(Practice &practice, QWidget *parent = nullptr);
    ~WorkingHoursDialog() override;

protected:
    [[nodiscard]] bool isTouched() const override;

private:
    void fill(const PracticeCalendar &calendar);
    [[nodiscard]] PracticeCalendar typed() const;
    [[nodiscard]] QList<WorkingDayRow *> rows() const; // from Monday
    void copyFirst();
    void save();

    Practice &m_practice;
    std::unique_ptr<Ui::WorkingHoursDialog> m_ui;
    FieldErrors m_errors;
    PracticeCalendar m_shown; // what the untouched fields say
};

} // namespace unknot
