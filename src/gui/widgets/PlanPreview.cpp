// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/PlanPreview.h"

#include "documents/Timeline.h"
#include "gui/DateText.h"
#include "gui/widgets/Chip.h"
#include "gui/widgets/PhaseEdges.h"
#include "gui/widgets/ProposalWords.h"
#include "practice/ObstacleText.h"

#include "ui_PlanPreview.h"

namespace unknot {

namespace {

void say(QLabel &label, const QString &words)
{
    label.setText(words);
    label.setVisible(!words.isEmpty());
}

} // namespace

PlanPreview::PlanPreview(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PlanPreview>())
{
    m_ui->setupUi(this);
    m_edges = new PhaseEdges(*m_ui->timeline);
    connect(m_edges, &PhaseEdges::lengthChosen, this, &PlanPreview::lengthChosen);
    setFocusProxy(m_ui->timeline);
    m_ui->stack->setCurrentWidget(m_ui->waitingPage);
}

PlanPreview::~PlanPreview() = default;

void PlanPreview::showOutlook(const Plan &plan, const PlanOutlook &outlook, QDate today)
{
    const auto &[placed, obstacle, cost] = outlook.proposal.outcome;
    m_ui->timeline->setTimeline(outlook.sessions.isEmpty()
                                    ? timelineOf(plan, placed, today)
                                    : timelineOf(plan, outlook.sessions, today));
    m_edges->setTaper(plan.taper);
    m_ui->totalLabel->setText(totalWords(plan.taper));
    m_ui->spanLabel->setText(placed.isEmpty() ? QString()
                                              : tr("%1 to %2")
                                                    .arg(dayText(placed.first().start.day()),
                                                         dayText(placed.last().start.day())));
    showChip(*m_ui->levelChip, outlook.proposal.worst);
    m_ui->levelChip->setVisible(!placed.isEmpty());
    say(*m_ui->datesLabel, obstacle ? QString() : dateWords(placed, plan.time));
    say(*m_ui->obstacleLabel, obstacle ? obstacleText(*obstacle) : QString());
    say(*m_ui->misfitLabel, misfitWords(placed, outlook.proposal.verdicts));
    m_ui->stack->setCurrentWidget(m_ui->drawnPage);
}

void PlanPreview::showNothing(const QString &why)
{
    m_ui->waitingLabel->setText(why);
    m_ui->stack->setCurrentWidget(m_ui->waitingPage);
}

} // namespace unknot
