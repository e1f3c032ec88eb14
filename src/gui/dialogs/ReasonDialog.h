// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "gui/dialogs/FormDialog.h"
#include "gui/widgets/FieldErrors.h"

#include <functional>
#include <memory>

namespace unknot {

namespace Ui {
class ReasonDialog;
}

// Asks for a reason in one line and does what it is for. Stays open, with the sentence at the
// field, while that fails; knows nothing of what is done.
class ReasonDialog : public FormDialog
{
    Q_OBJECT

public:
    using Action = std::function<Result<void>(const QString &reason)>;

    // `title` and `explanation` may quote what a person typed; `button` is the verb.
    ReasonDialog(const QString &title, const QString &explanation, const QString &button,
                 Action action, QWidget *parent = nullptr);
    ~ReasonDialog() override;

protected:
    [[nodiscard]] bool isTouched() const override;

private:
    void confirm();

    std::unique_ptr<Ui::ReasonDialog> m_ui;
    FieldErrors m_errors;
    Action m_action;
};

} // namespace unknot
