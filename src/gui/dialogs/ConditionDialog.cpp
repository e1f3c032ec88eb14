// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/ConditionDialog.h"

#include "gui/dialogs/HelpDialog.h"
#include "knowledge/Catalogue.h"
#include "practice/Practice.h"

#include "ui_ConditionDialog.h"

namespace unknot {

ConditionDialog::ConditionDialog(Practice &practice, const ConditionEntry &entry, QWidget *parent)
    : FormDialog(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::ConditionDialog>())
{
    m_ui->setupUi(this);
    offerGuidance(*this, HelpTopic::Condition);
    m_ui->form->setGeneralError(m_ui->dialogError);
    m_ui->form->setCatalogue(practice.catalogue().value_or(nullptr));
    connect(m_ui->form, &ConditionForm::submitted, this, &ConditionDialog::accept);
    connect(m_ui->form, &ConditionForm::cancelled, this, &ConditionDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ConditionDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ConditionDialog::reject);
    m_ui->form->fill(entry);
    m_ui->form->focusFirst();
}

ConditionDialog::~ConditionDialog() = default;

void ConditionDialog::setOver(QDate day)
{
    m_ui->form->setOver(day);
}

void ConditionDialog::accept()
{
    const ConditionEntry typed = m_ui->form->read();
    const auto problems = m_practice.health().problemsOf(typed);
    if (!problems) {
        (void)m_ui->form->showErrors({problems.error()});
        return;
    }
    if (!m_ui->form->showErrors(m_ui->form->dateProblems() + *problems))
        return;
    if (const auto saved = m_practice.health().save(typed); !saved)
        (void)m_ui->form->showErrors({saved.error()});
    else
        QDialog::accept();
}

bool ConditionDialog::isTouched() const
{
    return m_ui->form->isTouched();
}

} // namespace unknot
