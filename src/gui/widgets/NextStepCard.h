// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Reviews.h"

#include <QFrame>

#include <memory>

class QPushButton;

namespace unknot {

class FlowLayout;

namespace Ui {
class NextStepCard;
}

// What a plan's own numbers suggest, the sentence they stand in, and a button for each step that
// can be taken, the suggested one first; below, what was decided so far. Decides and takes nothing.
class NextStepCard : public QFrame
{
    Q_OBJECT

public:
    explicit NextStepCard(QWidget *parent = nullptr);
    ~NextStepCard() override;

    // `possible`: the steps to offer; none where the plan is not active.
    void showReview(const PlanReview &review, const QList<StepKind> &possible);
    void focusSuggestion();

signals:
    void stepWanted(unknot::StepKind step);
    void guidanceWanted();

private:
    [[nodiscard]] QPushButton *buttonOf(StepKind step) const;
    void showButtons(StepKind advised, const QList<StepKind> &possible);
    void showDecisions(const QList<StepDecision> &decisions);

    std::unique_ptr<Ui::NextStepCard> m_ui;
    FlowLayout *m_steps; // their buttons
};

} // namespace unknot
