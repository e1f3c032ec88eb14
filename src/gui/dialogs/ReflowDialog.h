// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/ChangeFlow.h"
#include "gui/widgets/FieldErrors.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace unknot {

namespace Ui {
class ReflowDialog;
}

class BackgroundTask;

// Shows what a change would do to the rest of the sessions and carries out what is chosen: all of
// it, the change alone, or nothing. Computes nothing itself.
class ReflowDialog : public QDialog
{
    Q_OBJECT

public:
    ReflowDialog(Practice &practice, ReflowProposal proposal, QWidget *parent = nullptr);
    ~ReflowDialog() override;

    void reject() override; // stops what is running first

    [[nodiscard]] ChangeOutcome outcome() const { return m_outcome; }

private:
    void showProposal();
    void showTable();
    void applyAll();
    void applyInBackground();
    void setRunning(bool running);
    void applyAlone();
    void finish(const Result<void> &done, ChangeOutcome outcome);

    Practice &m_practice;
    std::unique_ptr<Ui::ReflowDialog> m_ui;
    FieldErrors m_errors;
    ReflowProposal m_proposal;
    ChangeOutcome m_outcome = ChangeOutcome::Left;
    QTimer m_patience; // progress shows when work takes longer than this
    std::unique_ptr<BackgroundTask> m_task;
    bool m_running = false;
};

} // namespace unknot
