// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/SnippetDialog.h"

#include "gui/dialogs/HelpDialog.h"
#include "practice/SnippetBook.h"

#include "ui_SnippetDialog.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

SnippetDialog::SnippetDialog(SnippetBook &book, const Snippet &snippet, QWidget *parent)
    : FormDialog(parent)
    , m_book(book)
    , m_ui(std::make_unique<Ui::SnippetDialog>())
    , m_snippet(snippet)
{
    m_ui->setupUi(this);
    offerGuidance(*this, HelpTopic::Snippets);
    if (!snippet.id.isNull())
        m_ui->titleLabel->setText(tr("Edit snippet"));
    m_ui->nameEdit->setText(snippet.name);
    m_ui->textEdit->setPlainText(snippet.text);
    m_shown = typed();
    m_errors.add(u"snippet.name"_s, m_ui->nameEdit, m_ui->nameError);
    m_errors.add(u"snippet.text"_s, m_ui->textEdit, m_ui->textError);
    m_errors.add({}, nullptr, m_ui->dialogError);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SnippetDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &SnippetDialog::reject);
    m_ui->nameEdit->selectAll();
    m_ui->nameEdit->setFocus();
}

SnippetDialog::~SnippetDialog() = default;

Snippet SnippetDialog::typed() const
{
    Snippet snippet = m_snippet;
    snippet.name = m_ui->nameEdit->text();
    snippet.text = m_ui->textEdit->toPlainText();
    return snippet;
}

void SnippetDialog::accept()
{
    const Snippet snippet = typed();
    if (!m_errors.show(problems(tidied(snippet))))
        return;
    const auto kept = snippet.id.isNull() ? m_book.add(snippet) : m_book.save(snippet);
    if (!kept) {
        m_errors.show({kept.error()});
        return;
    }
    m_snippet = *kept;
    QDialog::accept();
}

bool SnippetDialog::isTouched() const
{
    return typed() != m_shown;
}

} // namespace unknot
