// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/HealthHistory.h"
#include "gui/dialogs/FormDialog.h"

#include <memory>

namespace unknot {

namespace Ui {
class ConditionDialog;
}
class Practice;

// Corrects one condition entry, or says since when it is over. Closes only when that is kept or
// given up.
class ConditionDialog : public FormDialog
{
    Q_OBJECT

public:
    ConditionDialog(Practice &practice, const ConditionEntry &entry, QWidget *parent = nullptr);
    ~ConditionDialog() override;

    void setOver(QDate day); // what the therapist came for

    void accept() override; // keeps it; stays open where that fails

protected:
    [[nodiscard]] bool isTouched() const override;

private:
    Practice &m_practice;
    std::unique_ptr<Ui::ConditionDialog> m_ui;
};

} // namespace unknot
