// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/EmptyState.h"

#include "ui_EmptyState.h"

namespace unknot {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EmptyState>())
{
    m_ui->setupUi(this);
    m_ui->emptyButton->hide();
    connect(m_ui->emptyButton, &QPushButton::clicked, this, &EmptyState::buttonClicked);
}

EmptyState::~EmptyState() = default;

void EmptyState::setWords(const QString &title, const QString &sentence)
{
    m_ui->emptyTitleLabel->setText(title);
    m_ui->emptySentenceLabel->setText(sentence);
    m_ui->emptySentenceLabel->setVisible(!sentence.isEmpty());
}

void EmptyState::setButton(const QString &text)
{
    m_ui->emptyButton->setText(text);
    m_ui->emptyButton->setVisible(!text.isEmpty());
}

} // namespace unknot
