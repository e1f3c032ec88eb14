// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/ClientDialog.h"

#include "gui/dialogs/HelpDialog.h"
#include "gui/widgets/DateFields.h"
#include "practice/Practice.h"

#include "ui_ClientDialog.h"

namespace unknot {

ClientDialog::ClientDialog(Practice &practice, QWidget *parent)
    : ClientDialog(practice, Client{}, parent)
{
}

ClientDialog::ClientDialog(Practice &practice, const Client &client, QWidget *parent)
    : FormDialog(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::ClientDialog>())
    , m_form(*m_ui)
    , m_base(client)
{
    m_ui->setupUi(this);
    offerGuidance(*this, HelpTopic::ClientDialog);
    m_form.registerAt(m_errors);
    setWindowTitle(client.id.isNull() ? tr("New client") : tr("Edit client"));
    connect(m_ui->birthEdit, &QLineEdit::textChanged, this, &ClientDialog::showAge);
    connect(m_ui->consentTodayButton, &QPushButton::clicked, this, &ClientDialog::signToday);
    connect(m_ui->otherVersionButton, &QPushButton::clicked, this, &ClientDialog::swapVersions);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ClientDialog::accept);
    connect(m_ui->saveAction, &QAction::triggered, this, &ClientDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ClientDialog::reject);
    m_ui->birthEdit->setPlaceholderText(tr("%1 or 1980-12-31").arg(dateText(QDate(1980, 12, 31))));
    m_form.show(client);
    m_ui->givenEdit->setFocus();
}

ClientDialog::~ClientDialog() = default;

void ClientDialog::focusConsent()
{
    m_ui->consentDateEdit->setFocus();
    m_ui->formArea->ensureWidgetVisible(m_ui->consentVersionEdit);
}

void ClientDialog::accept()
{
    const Client typed = m_form.read(m_base);
    if (!m_errors.show(m_form.dateProblems() + m_practice.clients().problemsOf(typed)))
        return;
    const auto saved =
        typed.id.isNull() ? m_practice.clients().add(typed) : m_practice.clients().save(typed);
    if (saved) {
        m_base = *saved;
        QDialog::accept();
    } else if (saved.error().code == ErrorCode::Conflict) {
        explainConflict();
    } else {
        m_errors.show({saved.error()});
    }
}

bool ClientDialog::isTouched() const
{
    return m_form.differsFrom(m_base) || m_mine;
}

void ClientDialog::showAge()
{
    Client typed;
    typed.birthDate = dateIn(*m_ui->birthEdit);
    const int age = ageOn(typed, m_practice.today().date());
    m_ui->ageLabel->setText(age < 0 ? QString() : tr("age %1").arg(age));
}

void ClientDialog::signToday()
{
    m_ui->consentDateEdit->setText(dateText(m_practice.today().date()));
    m_ui->consentVersionEdit->setFocus();
}

void ClientDialog::explainConflict()
{
    const auto stored = m_practice.clients().find(m_base.id);
    if (!stored) {
        m_errors.show({stored.error()});
        return;
    }
    m_stored = *stored;
    m_mine.reset();
    // From now on the therapist knows of the other version: saving again replaces it.
    m_base.version = stored->version;
    m_base.archived = stored->archived;
    tellWhichVersion();
}

void ClientDialog::swapVersions()
{
    m_errors.clear();
    if (m_mine) {
        m_form.show(*m_mine);
        m_mine.reset();
    } else {
        m_mine = m_form.read(m_base);
        m_form.show(*m_stored);
    }
    tellWhichVersion();
}

void ClientDialog::tellWhichVersion()
{
    m_ui->conflictLabel->setText(
        m_mine ? tr("This is the stored version. Your own entries are kept aside.")
               : tr("Somebody else saved this client while you were editing. Nothing is lost: "
                    "your entries stand below, and saving again puts them in place of the "
                    "stored version."));
    m_ui->otherVersionButton->setText(m_mine ? tr("Bac&k to my entries")
                                             : tr("Sho&w the stored version"));
    m_ui->conflictBanner->show();
}

} // namespace unknot
