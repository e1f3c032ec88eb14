// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "gui/widgets/FieldErrors.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace unknot {

namespace Ui {
class ReasonDialog;
}

// Asks for a reason in one line and does what it is for. Stays open, with the sentence at the
// field, while that fails; knows nothing of what is done.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    using Action = std::function<Result<void>(const QString &reason)>;

    // `title` and `explanation` may quote what a person typed; `button` is the verb.
    ReasonDialog(const QString &title, const QString &explanation, const QString &button,
                 Action action, QWidget *parent = nullptr);
    ~ReasonDialog() override;

    void reject() override; // asks before what was typed is lost

private:
    void confirm();

    std::unique_ptr<Ui::ReasonDialog> m_ui;
    FieldErrors m_errors;
    Action m_action;
};

} // namespace unknot
