// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/OwnPreset.h"
#include "gui/dialogs/FormDialog.h"
#include "gui/widgets/FieldErrors.h"

#include <memory>

namespace unknot {

namespace Ui {
class PresetDialog;
}
class Practice;

// Name and note of one of the therapist's own presets, a new one or one that is renamed. Closes
// only when it is kept; its course is not changed here.
class PresetDialog : public FormDialog
{
    Q_OBJECT

public:
    PresetDialog(Practice &practice, const OwnPreset &preset, QWidget *parent = nullptr);
    ~PresetDialog() override;

    [[nodiscard]] const OwnPreset &preset() const { return m_preset; } // as kept, once accepted

    void accept() override; // keeps it; stays open where that fails

protected:
    [[nodiscard]] bool isTouched() const override;

private:
    [[nodiscard]] OwnPreset typed() const;

    Practice &m_practice;
    std::unique_ptr<Ui::PresetDialog> m_ui;
    FieldErrors m_errors;
    OwnPreset m_preset;
    OwnPreset m_shown; // what the untouched fields say
};

} // namespace unknot
