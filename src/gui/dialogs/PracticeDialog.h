// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PracticeProfile.h"
#include "gui/dialogs/FormDialog.h"
#include "gui/widgets/FieldErrors.h"

#include <memory>

namespace unknot {

class PracticeSession;

namespace Ui {
class PracticeDialog;
}

// Makes a new practice and opens it. Closes only when that is done; never touches a file that is
// there already.
class PracticeDialog : public FormDialog
{
    Q_OBJECT

public:
    // `folder` is where new practices go unless another place is chosen; made when it is missing.
    PracticeDialog(PracticeSession &session, const QString &folder, QWidget *parent = nullptr);
    ~PracticeDialog() override;

    void accept() override;

protected:
    [[nodiscard]] bool isTouched() const override;

private:
    void proposePath(const QString &name);
    void choosePath();

    PracticeSession &m_session;
    QString m_folder;
    PracticeProfile m_shown;   // what the untouched fields say
    bool m_pathChosen = false; // by hand: the name no longer changes it
    std::unique_ptr<Ui::PracticeDialog> m_ui;
    FieldErrors m_errors;
};

} // namespace unknot
