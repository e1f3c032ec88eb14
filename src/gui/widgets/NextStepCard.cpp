// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/NextStepCard.h"

#include "domain/StepAdviceText.h"
#include "gui/StepWords.h"
#include "gui/widgets/Chip.h"
#include "gui/widgets/FlowLayout.h"

#include "ui_NextStepCard.h"

#include <QStyle>

#include <array>

namespace unknot {

namespace {

constexpr int buttonGap = 8;
constexpr std::array allSteps = {StepKind::Hold, StepKind::Down, StepKind::Up, StepKind::Refer,
                                 StepKind::Discharge};

} // namespace

NextStepCard::NextStepCard(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::NextStepCard>())
{
    m_ui->setupUi(this);
    m_steps = new FlowLayout(m_ui->stepRow);
    m_steps->setSpacing(buttonGap);
    for (const StepKind step : allSteps)
        connect(buttonOf(step), &QPushButton::clicked, this,
                [this, step] { emit stepWanted(step); });
    connect(m_ui->guidanceButton, &QPushButton::clicked, this, &NextStepCard::guidanceWanted);
}

NextStepCard::~NextStepCard() = default;

QPushButton *NextStepCard::buttonOf(StepKind step) const
{
    switch (step) {
    case StepKind::Down:
        return m_ui->downButton;
    case StepKind::Up:
        return m_ui->upButton;
    case StepKind::Refer:
        return m_ui->referButton;
    case StepKind::Discharge:
        return m_ui->dischargeButton;
    case StepKind::NotYet:
    case StepKind::Hold:
        break;
    }
    return m_ui->holdButton;
}

void NextStepCard::showReview(const PlanReview &review, const QList<StepKind> &possible)
{
    const StepKind advised = review.advice.kind;
    showChip(*m_ui->adviceLabel, suggestionText(advised), suggestionChip(advised));
    m_ui->dueLabel->setVisible(review.reviewDue);
    m_ui->reasonsLabel->setText(stepAdviceText(review.advice));
    showButtons(advised, possible);
    showDecisions(review.decisions);
}

void NextStepCard::showButtons(StepKind advised, const QList<StepKind> &possible)
{
    QList<StepKind> steps = possible;
    if (steps.removeOne(advised))
        steps.prepend(advised);
    const QWidget *focused = focusWidget();
    QWidget *before = m_ui->reasonsLabel;
    for (const StepKind step : allSteps) {
        QPushButton *button = buttonOf(step);
        m_steps->removeWidget(button);
        button->setVisible(steps.contains(step));
        button->setProperty("primary", step == advised);
        button->setText(stepButtonText(step, advised));
        style()->unpolish(button); // the style sheet looks at properties only once
        style()->polish(button);
    }
    for (const StepKind step : std::as_const(steps)) {
        QPushButton *button = buttonOf(step);
        m_steps->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
    m_ui->stepRow->setVisible(!steps.isEmpty());
    if (focused && !focused->isVisibleTo(this) && !steps.isEmpty())
        buttonOf(steps.first())->setFocus();
}

void NextStepCard::showDecisions(const QList<StepDecision> &decisions)
{
    QStringList lines;
    for (qsizetype i = decisions.size() - 1; i >= 0; --i) // newest first
        lines << decisionLine(decisions.at(i));
    m_ui->decisionsLabel->setText(lines.join(QChar(u'\n')));
    m_ui->decisionsTitle->setVisible(!lines.isEmpty());
    m_ui->decisionsLabel->setVisible(!lines.isEmpty());
}

void NextStepCard::focusSuggestion()
{
    const QLayoutItem *first = m_steps->itemAt(0);
    QWidget *widget = first ? first->widget() : m_ui->guidanceButton;
    widget->setFocus(Qt::OtherFocusReason);
}

} // namespace unknot
