// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/HealthHistory.h"

#include <QDialog>

#include <memory>

namespace unknot {

namespace Ui {
class ConditionDialog;
}
class Practice;

// Corrects one condition entry, or says since when it is over. Closes only when that is kept or
// given up.
class ConditionDialog : public QDialog
{
    Q_OBJECT

public:
    ConditionDialog(Practice &practice, const ConditionEntry &entry, QWidget *parent = nullptr);
    ~ConditionDialog() override;

    void setOver(QDate day); // what the therapist came for

    void accept() override; // keeps it; stays open where that fails
    void reject() override; // asks before what was typed is lost

private:
    Practice &m_practice;
    std::unique_ptr<Ui::ConditionDialog> m_ui;
};

} // namespace unknot
