// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"
#include "gui/widgets/FieldErrors.h"

#include <QDialog>

#include <memory>

namespace unknot {

namespace Ui {
class MoveSessionDialog;
}

class Practice;

// Books one session at another time. The other sessions of its plan stay where they are.
class MoveSessionDialog : public QDialog
{
    Q_OBJECT

public:
    MoveSessionDialog(Practice &practice, const Session &session, QWidget *parent = nullptr);
    ~MoveSessionDialog() override;

private:
    void showDay();
    void move();

    Practice &m_practice;
    std::unique_ptr<Ui::MoveSessionDialog> m_ui;
    FieldErrors m_errors;
    Session m_session;
};

} // namespace unknot
