// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dialogs/FormDialog.h"
#include "gui/widgets/FieldErrors.h"
#include "practice/PlanChange.h"

#include <QTimer>

#include <memory>

namespace unknot {

namespace Ui {
class ClosedDaysDialog;
}

class BackgroundTask;
class ClosedDaysModel;
class Practice;

// The days on which nobody is treated. What a new closed time does to the clients it touches is
// worked out in the background, and asked before anything is kept.
class ClosedDaysDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit ClosedDaysDialog(Practice &practice, QWidget *parent = nullptr);
    ~ClosedDaysDialog() override;

    void reject() override; // stops what is running first

protected:
    [[nodiscard]] bool isTouched() const override;

private:
    void prepareTable();
    void follow();
    void showReading();
    [[nodiscard]] ClosedDays typed() const;
    void begin();
    void setRunning(bool running);
    void settleProposal();
    void fail(const Error &error);
    void reopen();

    Practice &m_practice;
    std::unique_ptr<Ui::ClosedDaysDialog> m_ui;
    ClosedDaysModel *m_model;
    FieldErrors m_errors;
    QTimer m_patience;                          // progress shows when work takes longer than this
    std::shared_ptr<ReflowProposal> m_proposal; // the worker's until it has finished
    std::unique_ptr<BackgroundTask> m_task;
    bool m_running = false;
};

} // namespace unknot
