// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"
#include "gui/dialogs/FormDialog.h"
#include "gui/widgets/FieldErrors.h"

#include <memory>

namespace unknot {

namespace Ui {
class MoveSessionDialog;
}

class Practice;

// Books one session at another time, and says what stands in the way there. What follows for the
// rest of its plan is asked before anything is kept.
class MoveSessionDialog : public FormDialog
{
    Q_OBJECT

public:
    MoveSessionDialog(Practice &practice, const Session &session, QWidget *parent = nullptr);
    ~MoveSessionDialog() override;

protected:
    [[nodiscard]] bool isTouched() const override;

private:
    void showPlace();
    void move();

    Practice &m_practice;
    std::unique_ptr<Ui::MoveSessionDialog> m_ui;
    FieldErrors m_errors;
    Session m_session;
};

} // namespace unknot
