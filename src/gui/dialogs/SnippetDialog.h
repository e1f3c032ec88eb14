// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snippet.h"
#include "gui/dialogs/FormDialog.h"
#include "gui/widgets/FieldErrors.h"

#include <memory>

namespace unknot {

namespace Ui {
class SnippetDialog;
}
class SnippetBook;

// Name and text of one snippet, a new one or one that is edited. Closes only when it is kept or
// given up.
class SnippetDialog : public FormDialog
{
    Q_OBJECT

public:
    SnippetDialog(SnippetBook &book, const Snippet &snippet, QWidget *parent = nullptr);
    ~SnippetDialog() override;

    [[nodiscard]] const Snippet &snippet() const { return m_snippet; } // as kept, once accepted

    void accept() override; // keeps it; stays open where that fails

protected:
    [[nodiscard]] bool isTouched() const override;

private:
    [[nodiscard]] Snippet typed() const;

    SnippetBook &m_book;
    std::unique_ptr<Ui::SnippetDialog> m_ui;
    FieldErrors m_errors;
    Snippet m_snippet;
    Snippet m_shown; // what the untouched fields say
};

} // namespace unknot
