// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/ReasonDialog.h"

#include "gui/dialogs/HelpDialog.h"
#include "ui_ReasonDialog.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

ReasonDialog::ReasonDialog(const QString &title, const QString &explanation, const QString &button,
                           Action action, QWidget *parent)
    : FormDialog(parent)
    , m_ui(std::make_unique<Ui::ReasonDialog>())
    , m_action(std::move(action))
{
    m_ui->setupUi(this);
    offerGuidance(*this, HelpTopic::ClientPlan);
    setWindowTitle(title);
    m_ui->titleLabel->setText(title);
    m_ui->explanationLabel->setText(explanation);
    m_ui->confirmButton->setText(button);
    m_errors.add(u"plan.stateReason"_s, m_ui->reasonEdit, m_ui->reasonError);
    m_errors.add({}, nullptr, m_ui->dialogError);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->confirmButton, &QPushButton::clicked, this, &ReasonDialog::confirm);
}

ReasonDialog::~ReasonDialog() = default;

void ReasonDialog::confirm()
{
    if (const auto done = m_action(m_ui->reasonEdit->text()); !done)
        m_errors.show({done.error()});
    else
        accept();
}

bool ReasonDialog::isTouched() const
{
    return !m_ui->reasonEdit->text().isEmpty();
}

} // namespace unknot
