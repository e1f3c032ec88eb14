// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PracticeProfile.h"
#include "gui/Theme.h"
#include "gui/dialogs/FormDialog.h"
#include "gui/widgets/FieldErrors.h"

#include <memory>

namespace unknot {

class Practice;

namespace Ui {
class SettingsDialog;
}

// Who the practice is, and how the program looks. The look is seen at once and goes back on Cancel.
class SettingsDialog : public FormDialog
{
    Q_OBJECT

public:
    // Without a practice only the look can be set.
    SettingsDialog(Practice *practice, Theme &theme, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void accept() override; // saves; stays open where that fails

protected:
    [[nodiscard]] bool isTouched() const override;

private:
    void showProfile(const PracticeProfile &profile);
    [[nodiscard]] PracticeProfile typed() const;

    Practice *m_practice;
    Theme &m_theme;
    Appearance m_before;
    PracticeProfile m_shown; // what the untouched fields say
    std::unique_ptr<Ui::SettingsDialog> m_ui;
    FieldErrors m_errors;
};

} // namespace unknot
