// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/SnippetsDialog.h"

#include "gui/Question.h"
#include "gui/dialogs/HelpDialog.h"
#include "gui/dialogs/SnippetDialog.h"
#include "gui/widgets/HitDelegate.h"
#include "practice/ErrorText.h"
#include "practice/Practice.h"

#include "ui_SnippetsDialog.h"

#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype previewLength = 64;

// A beginning for the list; the whole text stands beside it.
QString previewOf(const QString &text)
{
    const QString line = text.left(2 * previewLength).simplified();
    if (line.size() <= previewLength)
        return line;
    const qsizetype stop = line.lastIndexOf(u' ', previewLength);
    return line.left(stop > 0 ? stop : previewLength) + u'…';
}

} // namespace

SnippetsDialog::SnippetsDialog(Practice &practice, QWidget *parent)
    : QDialog(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::SnippetsDialog>())
{
    m_ui->setupUi(this);
    offerGuidance(*this, HelpTopic::Snippets);
    m_ui->snippetList->setItemDelegate(new HitDelegate(m_ui->snippetList));
    m_ui->emptyState->setWords(tr("No snippets yet"),
                               tr("Give a sentence that you write often a short name."));
    m_ui->emptyState->setButton(tr("Add e&xamples"));
    connect(m_ui->emptyState, &EmptyState::buttonClicked, this, &SnippetsDialog::addExamples);
    connect(m_ui->snippetList, &QListWidget::currentRowChanged, this, &SnippetsDialog::showChosen);
    connect(m_ui->snippetList, &QListWidget::itemActivated, this, &SnippetsDialog::edit);
    connect(m_ui->addButton, &QPushButton::clicked, this, &SnippetsDialog::add);
    connect(m_ui->editButton, &QPushButton::clicked, this, &SnippetsDialog::edit);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &SnippetsDialog::remove);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &SnippetsDialog::accept);
    auto *removeKey = new QShortcut(QKeySequence::Delete, m_ui->snippetList);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &SnippetsDialog::remove);
    connect(&practice.changes(), &ChangeNotifier::snippetsChanged, this, &SnippetsDialog::reload);
    connect(&practice.changes(), &ChangeNotifier::everythingChanged, this, &SnippetsDialog::reload);
    reload();
    if (m_snippets.isEmpty())
        m_ui->emptyState->setFocus();
    else
        m_ui->snippetList->setFocus();
}

SnippetsDialog::~SnippetsDialog() = default;

const Snippet *SnippetsDialog::chosen() const
{
    const int row = m_ui->snippetList->currentRow();
    return row >= 0 && row < m_snippets.size() ? &m_snippets.at(row) : nullptr;
}

void SnippetsDialog::reload()
{
    const auto all = m_practice.snippets().all();
    if (!all)
        return fail(all.error());
    m_ui->dialogError->hide();
    const int row = std::max(0, m_ui->snippetList->currentRow());
    m_snippets = *all;
    {
        const QSignalBlocker quiet(m_ui->snippetList);
        m_ui->snippetList->clear();
        for (const Snippet &snippet : std::as_const(m_snippets)) {
            auto *item = new QListWidgetItem(u";"_s + snippet.name, m_ui->snippetList);
            item->setData(HitDelegate::snippetRole, previewOf(snippet.text));
        }
        m_ui->snippetList->setCurrentRow(std::min(row, m_ui->snippetList->count() - 1));
    }
    showChosen();
}

void SnippetsDialog::choose(SnippetId id)
{
    const auto at = std::ranges::find(m_snippets, id, &Snippet::id) - m_snippets.begin();
    m_ui->snippetList->setCurrentRow(static_cast<int>(at));
}

void SnippetsDialog::showChosen()
{
    const Snippet *snippet = chosen();
    m_ui->columns->setVisible(snippet);
    m_ui->emptyState->setVisible(!snippet);
    m_ui->editButton->setEnabled(snippet);
    m_ui->removeButton->setEnabled(snippet);
    m_ui->nameLabel->setText(snippet ? u";"_s + snippet->name : QString());
    m_ui->textView->setPlainText(snippet ? snippet->text : QString());
}

void SnippetsDialog::add()
{
    SnippetDialog dialog(m_practice.snippets(), {}, this);
    if (dialog.exec() == QDialog::Accepted)
        choose(dialog.snippet().id);
}

void SnippetsDialog::edit()
{
    const Snippet *snippet = chosen();
    if (!snippet)
        return;
    SnippetDialog dialog(m_practice.snippets(), *snippet, this);
    if (dialog.exec() == QDialog::Accepted)
        choose(dialog.snippet().id);
}

void SnippetsDialog::remove()
{
    const Snippet *snippet = chosen();
    if (!snippet)
        return;
    const Snippet removed = *snippet; // the list may be read anew meanwhile
    if (!agrees(*this, tr("Remove “;%1”? Notes keep what it became in them.").arg(removed.name),
                tr("&Remove")))
        return;
    if (const auto done = m_practice.snippets().remove(removed); !done)
        fail(done.error());
}

void SnippetsDialog::addExamples()
{
    if (const auto done = m_practice.snippets().addExamples(); !done)
        fail(done.error());
    else
        m_ui->snippetList->setFocus();
}

void SnippetsDialog::fail(const Error &error)
{
    m_ui->dialogError->setText(errorText(error));
    m_ui->dialogError->show();
}

} // namespace unknot
