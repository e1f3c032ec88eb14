// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace unknot {

// A dialog that a person fills in. Each way out that keeps nothing (Escape, Cancel, the window's
// close) asks before what was entered is lost, and only then.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

    void reject() override;

protected:
    // Whether the fields say anything else than what they were filled with.
    [[nodiscard]] virtual bool isTouched() const = 0;
};

} // namespace unknot
