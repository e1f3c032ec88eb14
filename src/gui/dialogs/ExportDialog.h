// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/PracticeExport.h"
#include "gui/widgets/FieldErrors.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QCheckBox;

namespace unknot {

namespace Ui {
class ExportDialog;
}

class BackgroundTask;
class Practice;

// Asks what to write as CSV and where, and writes it in the background from a connection of its
// own. Never changes the practice.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(Practice &practice, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void reject() override; // stops a running export first

private:
    struct Outcome
    {
        qint64 rows = 0;
        int files = 0;
    };

    [[nodiscard]] QList<QCheckBox *> boxes() const; // in the order of exportTables()
    [[nodiscard]] QList<ExportTarget> targets() const;
    [[nodiscard]] QString folder() const;
    void showTargets();
    void makeRoom(); // the dialog grows with its sentences
    void browse();
    void begin();
    void setRunning(bool running);
    void showProgress(int rows);
    void succeed();
    void fail(const Error &error);

    Practice &m_practice;
    std::unique_ptr<Ui::ExportDialog> m_ui;
    FieldErrors m_errors;
    QTimer m_patience;                  // progress shows when work takes longer than this
    QList<ExportTarget> m_written;      // by the run at hand
    std::shared_ptr<Outcome> m_outcome; // the worker's until it has finished
    std::unique_ptr<BackgroundTask> m_task;
    bool m_running = false;
};

} // namespace unknot
