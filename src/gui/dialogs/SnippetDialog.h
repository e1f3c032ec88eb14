// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snippet.h"
#include "gui/widgets/FieldErrors.h"

#include <QDialog>

#include <memory>

namespace unknot {

namespace Ui {
class SnippetDialog;
}
class SnippetBook;

// Name and text of one snippet, a new one or one that is edited. Closes only when it is kept or
// given up.
class SnippetDialog : public QDialog
{
    Q_OBJECT

public:
    SnippetDialog(SnippetBook &book, const Snippet &snippet, QWidget *parent = nullptr);
    ~SnippetDialog() override;

    [[nodiscard]] const Snippet &snippet() const { return m_snippet; } // as kept, once accepted

    void accept() override; // keeps it; stays open where that fails
    void reject() override; // asks before what was typed is lost

private:
    [[nodiscard]] Snippet typed() const;

    SnippetBook &m_book;
    std::unique_ptr<Ui::SnippetDialog> m_ui;
    FieldErrors m_errors;
    Snippet m_snippet;
    Snippet m_shown; // what the untouched fields say
};

} // namespace unknot
