// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/PlanHeader.h"

#include "domain/StateWords.h"
#include "gui/PlanActions.h"
#include "gui/pages/PlanWords.h"
#include "gui/widgets/Chip.h"
#include "gui/widgets/Heading.h"
#include "models/StateChips.h"

#include "ui_PlanHeader.h"

#include <QAction>
#include <QMenu>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widestComplaint = 340;

} // namespace

PlanHeader::PlanHeader(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PlanHeader>())
    , m_edit(makeAction(u"editPlanAction"_s, tr("&Edit plan…")))
    , m_copy(makeAction(u"copyPlanAction"_s, tr("Cop&y plan…")))
    , m_complete(makeAction(u"completeAction"_s, tr("&Complete…")))
    , m_discontinue(makeAction(u"discontinueAction"_s, tr("&Discontinue…")))
{
    m_ui->setupUi(this);
}

PlanHeader::~PlanHeader() = default;

QAction *PlanHeader::makeAction(const QString &name, const QString &text)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    return action;
}

void PlanHeader::prepare(PlanActions &actions, QAction *newPlan)
{
    m_actions = &actions;
    auto *more = new QMenu(m_ui->moreButton);
    more->addActions({m_edit, m_copy});
    more->addSeparator();
    more->addActions({m_complete, m_discontinue});
    more->addSeparator();
    more->addAction(newPlan);
    m_ui->moreButton->setMenu(more);
    connect(m_edit, &QAction::triggered, this, [this] { m_actions->edit(m_plan); });
    connect(m_copy, &QAction::triggered, this, [this] { m_actions->copy(m_plan); });
    connect(m_complete, &QAction::triggered, this, [this] { m_actions->complete(m_plan); });
    connect(m_discontinue, &QAction::triggered, this, [this] { m_actions->discontinue(m_plan); });
    connect(m_ui->stateButton, &QPushButton::clicked, this, &PlanHeader::changeState);
    connect(m_ui->reflowButton, &QPushButton::clicked, this, [this] { m_actions->reflow(m_plan); });
}

void PlanHeader::showPlan(const Plan &plan, const PlanProgress &progress, QDate today)
{
    m_plan = plan;
    showHeading(*m_ui->complaintLabel, plan.complaint, widestComplaint);
    showChip(*m_ui->stateLabel, stateWord(plan.state), stateChip(plan.state));
    m_ui->factsLabel->setText(factsLine(plan, progress, today));
    m_ui->reasonLabel->setText(plan.stateReason);
    m_ui->reasonLabel->setVisible(!plan.stateReason.isEmpty());
    m_ui->stateButton->setText(plan.state == PlanState::Draft    ? tr("Start pl&an")
                               : plan.state == PlanState::Paused ? tr("Res&ume")
                                                                 : tr("Pa&use"));
    m_ui->stateButton->setVisible(canBecome(plan.state, PlanState::Active) ||
                                  canBecome(plan.state, PlanState::Paused));
    m_ui->reflowButton->setVisible(plan.state == PlanState::Active);
    m_complete->setEnabled(canBecome(plan.state, PlanState::Completed));
    m_discontinue->setEnabled(canBecome(plan.state, PlanState::Discontinued));
}

void PlanHeader::changeState()
{
    switch (m_plan.state) {
    case PlanState::Draft:
        m_actions->start(m_plan);
        break;
    case PlanState::Active:
        m_actions->pause(m_plan);
        break;
    case PlanState::Paused:
        m_actions->resume(m_plan);
        break;
    case PlanState::Completed:
    case PlanState::Discontinued:
        break;
    }
}

} // namespace unknot
