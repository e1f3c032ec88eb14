// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/RedFlagQuestion.h"

#include "ui_RedFlagQuestion.h"

namespace unknot {

RedFlagQuestion::RedFlagQuestion(const RedFlag &flag, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RedFlagQuestion>())
    , m_flag(flag)
{
    m_ui->setupUi(this);
    m_ui->questionLabel->setText(flag.question);
    m_ui->nowLabel->setText(flag.now);
    m_ui->yesButton->setAccessibleName(tr("Yes: %1").arg(flag.question));
    m_ui->noButton->setAccessibleName(tr("No: %1").arg(flag.question));
    for (QPushButton *button : {m_ui->yesButton, m_ui->noButton})
        connect(button, &QPushButton::toggled, this, &RedFlagQuestion::follow);
    connect(m_ui->letterButton, &QPushButton::clicked, this, &RedFlagQuestion::letterWanted);
    follow();
}

RedFlagQuestion::~RedFlagQuestion() = default;

std::optional<bool> RedFlagQuestion::answer() const
{
    if (m_ui->yesButton->isChecked())
        return true;
    return m_ui->noButton->isChecked() ? std::optional(false) : std::nullopt;
}

void RedFlagQuestion::answerNo()
{
    m_ui->noButton->setChecked(true);
}

void RedFlagQuestion::follow()
{
    const bool yes = m_ui->yesButton->isChecked();
    m_ui->nowBox->setHidden(!yes);
    m_ui->letterButton->setHidden(!m_flag.letter);
    setAccessibleDescription(yes ? m_flag.now : QString());
    if (answer())
        emit answered();
}

} // namespace unknot
