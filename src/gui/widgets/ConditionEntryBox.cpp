// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ConditionEntryBox.h"

#include "gui/Question.h"
#include "practice/Practice.h"

#include "ui_ConditionEntryBox.h"

namespace unknot {

ConditionEntryBox::ConditionEntryBox(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ConditionEntryBox>())
{
    m_ui->setupUi(this);
    m_ui->form->setGeneralError(m_ui->entryError);
    connect(m_ui->form, &ConditionForm::submitted, this, &ConditionEntryBox::keep);
    connect(m_ui->form, &ConditionForm::cancelled, this, &ConditionEntryBox::giveUp);
    connect(m_ui->addButton, &QPushButton::clicked, this, &ConditionEntryBox::keep);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ConditionEntryBox::giveUp);
}

ConditionEntryBox::~ConditionEntryBox() = default;

void ConditionEntryBox::setUp(Practice &practice, ClientId client, const Catalogue *catalogue)
{
    m_practice = &practice;
    m_client = client;
    m_ui->form->setCatalogue(catalogue);
}

void ConditionEntryBox::begin(const ConditionEntry &draft)
{
    ConditionEntry entry = draft;
    entry.client = m_client;
    m_ui->form->fill(entry);
    show();
    m_ui->form->focusFirst();
}

void ConditionEntryBox::addRegion(const RegionRef &region)
{
    m_ui->form->addRegion(region);
}

bool ConditionEntryBox::mayGiveUp()
{
    return mayLose(*this, tr("Discard the condition you began? It is not added yet."),
                   tr("&Discard"));
}

void ConditionEntryBox::keep()
{
    const ConditionEntry typed = m_ui->form->read();
    const auto problems = m_practice->health().problemsOf(typed);
    if (!problems) {
        (void)m_ui->form->showErrors({problems.error()});
        return;
    }
    if (!m_ui->form->showErrors(m_ui->form->dateProblems() + *problems))
        return;
    const auto added = m_practice->health().add(typed);
    if (!added) {
        (void)m_ui->form->showErrors({added.error()});
        return;
    }
    hide();
    emit kept(added->id);
}

void ConditionEntryBox::giveUp()
{
    if (m_ui->form->isTouched() && !mayGiveUp())
        return;
    hide();
    emit cancelled();
}

} // namespace unknot
