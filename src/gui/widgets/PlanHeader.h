// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Plan.h"

#include <QWidget>

#include <memory>

class QAction;

namespace unknot {

namespace Ui {
class PlanHeader;
}

class PlanActions;
struct PlanProgress;

// What a plan is for and how it stands, with the buttons and the menu for what can be done with it
// as a whole, as far as its state allows. PlanActions does it.
class PlanHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PlanHeader(QWidget *parent = nullptr);
    ~PlanHeader() override;

    // Once; `newPlan` ends the menu.
    void prepare(PlanActions &actions, QAction *newPlan);
    void showPlan(const Plan &plan, const PlanProgress &progress, QDate today);

private:
    QAction *makeAction(const QString &name, const QString &text);
    void changeState();

    std::unique_ptr<Ui::PlanHeader> m_ui;
    PlanActions *m_actions = nullptr;
    Plan m_plan; // the one shown
    QAction *m_edit;
    QAction *m_copy;
    QAction *m_complete;
    QAction *m_discontinue;
};

} // namespace unknot
