// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Finding.h"
#include "gui/dialogs/FormDialog.h"
#include "gui/widgets/FieldErrors.h"

#include <memory>

namespace unknot {

namespace Ui {
class ClearanceDialog;
}
class Practice;

// Records or corrects a healthcare provider's dated agreement. Closes only when it is kept or given
// up; never says what the agreement changes (the catalogue does).
class ClearanceDialog : public FormDialog
{
    Q_OBJECT

public:
    // A new one. Where the finding has no entry yet, one is added with the clearance.
    ClearanceDialog(Practice &practice, ClientId client, const Finding &finding,
                    QWidget *parent = nullptr);
    // One that is kept already, about what `label` names.
    ClearanceDialog(Practice &practice, const Clearance &clearance, const QString &label,
                    QWidget *parent = nullptr);
    ~ClearanceDialog() override;

    [[nodiscard]] const Clearance &kept() const { return m_clearance; } // once accepted

    void accept() override; // keeps it; stays open where that fails

protected:
    [[nodiscard]] bool isTouched() const override;

private:
    ClearanceDialog(Practice &practice, const Finding &finding, const Clearance &clearance,
                    QWidget *parent);
    void fill(const Clearance &clearance);
    [[nodiscard]] Clearance typed() const;

    Practice &m_practice;
    std::unique_ptr<Ui::ClearanceDialog> m_ui;
    FieldErrors m_errors;
    Finding m_finding;
    Clearance m_clearance; // what the form was filled from
    Clearance m_shown;     // what the untouched fields say
};

} // namespace unknot
