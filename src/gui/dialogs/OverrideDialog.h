// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Finding.h"
#include "gui/dialogs/FormDialog.h"
#include "gui/widgets/FieldErrors.h"

#include <QDate>

#include <memory>

namespace unknot {

namespace Ui {
class OverrideDialog;
}
class Practice;

// Takes down why the therapist goes on in spite of a finding. Closes only when the reason is kept
// or given up; offers no form at all where a finding must not be gone against.
class OverrideDialog : public FormDialog
{
    Q_OBJECT

public:
    // `finding` as screening gave it for `from`, the first day the reason is to hold. Where it has
    // no entry yet, one is added with the reason.
    OverrideDialog(Practice &practice, ClientId client, const Finding &finding, QDate from,
                   QWidget *parent = nullptr);
    ~OverrideDialog() override;

    [[nodiscard]] const Override &kept() const { return m_override; } // once accepted

    void accept() override; // keeps it; stays open where that fails

protected:
    [[nodiscard]] bool isTouched() const override;

private:
    void refuse();
    [[nodiscard]] Override typed() const;
    [[nodiscard]] QList<Error> dateProblems() const;

    Practice &m_practice;
    std::unique_ptr<Ui::OverrideDialog> m_ui;
    FieldErrors m_errors;
    Finding m_finding;
    Override m_override;
    Override m_shown; // what the untouched fields say
};

} // namespace unknot
