// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/PlanTab.h"

#include "documents/Timeline.h"
#include "domain/PlanSteps.h"
#include "domain/TaperNotation.h"
#include "gui/PaperActions.h"
#include "gui/PlanActions.h"
#include "gui/SessionActions.h"
#include "gui/pages/PlanWords.h"
#include "models/FirstReading.h"
#include "models/SessionTableModel.h"
#include "practice/Practice.h"

#include "ui_PlanTab.h"

#include <QAction>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

PlanTab::PlanTab(Practice &practice, ClientId client, QWidget *parent)
    : Page(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::PlanTab>())
    , m_paper(new PaperActions(practice, this))
    , m_actions(new PlanActions(practice, *this))
    , m_client(client)
    , m_model(new SessionTableModel(
          practice,
          [this]() -> Result<QList<SessionRow>> {
              return m_plan.id.isNull() ? QList<SessionRow>()
                                        : m_practice.sessions().ofPlan(m_plan.id);
          },
          this))
    , m_printPlan(makeAction(u"printPlanAction"_s, tr("Print plan…")))
    , m_printHandout(makeAction(u"printHandoutAction"_s, tr("Print handout…")))
    , m_newPlan(makeAction(u"newPlanAction"_s, tr("New plan")))
    , m_record(makeAction(u"recordSessionAction"_s, tr("Record session")))
{
    m_ui->setupUi(this);
    m_ui->emptyState->setWords(
        tr("No plan yet"),
        tr("A plan lays out a course of sessions that starts frequent and thins out."));
    m_ui->emptyState->setButton(tr("&New plan"));
    connect(m_ui->emptyState, &EmptyState::buttonClicked, m_newPlan, &QAction::trigger);
    prepareTable();
    prepareActions();
    setFocusProxy(m_ui->scheduleTable);

    const ChangeNotifier &changes = practice.changes();
    const auto ours = [this](auto, ClientId changed) {
        if (changed == m_client)
            follow();
    };
    connect(&changes, &ChangeNotifier::planChanged, this, ours);
    connect(&changes, &ChangeNotifier::sessionChanged, this, ours);
    connect(&changes, &ChangeNotifier::healthChanged, this, [this](ClientId changed) {
        if (changed == m_client)
            follow();
    });
    connect(&changes, &ChangeNotifier::everythingChanged, this, &PlanTab::follow);
    readFirst(*this, &PlanTab::follow);
}

PlanTab::~PlanTab() = default;

QAction *PlanTab::makeAction(const QString &name, const QString &text)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    return action;
}

void PlanTab::prepareActions()
{
    m_ui->planHeader->prepare(*m_actions, m_newPlan);
    connect(m_paper, &PaperActions::failed, this, &PlanTab::failed);
    connect(m_actions, &PlanActions::failed, this, &PlanTab::failed);
    connect(m_actions, &PlanActions::notified, this, &PlanTab::notified);
    connect(m_actions, &PlanActions::planMade, this, &PlanTab::choose);
    connect(m_actions, &PlanActions::healthWanted, this,
            [this](ClientId client) { emit clientWanted(client, ClientTab::Health); });
    connect(m_printPlan, &QAction::triggered, this, &PlanTab::print);
    connect(m_printHandout, &QAction::triggered, this,
            [this] { m_paper->previewHandout(m_plan.id); });
    connect(m_newPlan, &QAction::triggered, this, [this] { m_actions->add(m_client); });
    connect(m_record, &QAction::triggered, this, [this] { emit sessionWanted(m_next); });
    connect(m_ui->nextStepCard, &NextStepCard::stepWanted, this,
            [this](StepKind step) { m_actions->takeStep(m_plan, step, m_review); });
    connect(m_ui->nextStepCard, &NextStepCard::guidanceWanted, this,
            [this] { emit guidanceWanted(guidanceFor(HelpTopic::NextStep)); });
    connect(m_ui->timeline, &TimelineWidget::sessionChosen, m_ui->scheduleTable,
            &ScheduleTable::selectNumber);
    connect(m_ui->planChooser, &QComboBox::currentIndexChanged, this,
            [this](int index) { choose(m_plans.at(index).id); });
}

void PlanTab::prepareTable()
{
    ScheduleTable *table = m_ui->scheduleTable;
    table->showSessions(m_model);
    auto *actions = new SessionActions(m_practice, *table, *m_model);
    auto *menu = new QMenu(m_ui->sessionButton);
    menu->addActions(actions->actions());
    m_ui->sessionButton->setMenu(menu);
    connect(actions, &SessionActions::recordWanted, this, &PlanTab::sessionWanted);
    connect(actions, &SessionActions::failed, this, &PlanTab::failed);
    connect(actions, &SessionActions::notified, this, &PlanTab::notified);
    connect(m_model, &SessionTableModel::failed, this, &PlanTab::failed);
}

QList<QAction *> PlanTab::pageActions() const
{
    if (m_plan.id.isNull())
        return {m_newPlan};
    return {m_printPlan, m_printHandout, m_next.isNull() ? m_newPlan : m_record};
}

void PlanTab::print()
{
    if (!m_plan.id.isNull())
        m_paper->previewPlan(m_plan.id);
}

void PlanTab::follow()
{
    const auto plans = m_practice.planner().plansOf(m_client);
    if (!plans) {
        emit failed(plans.error());
        return;
    }
    m_plans = *plans;
    const QSignalBlocker quiet(m_ui->planChooser);
    m_ui->planChooser->clear();
    for (const Plan &plan : std::as_const(m_plans))
        m_ui->planChooser->addItem(planLine(plan));
    m_ui->chooserRow->setVisible(m_plans.size() > 1);
    const bool none = m_plans.isEmpty();
    m_ui->stack->setCurrentWidget(none ? m_ui->emptyPage : m_ui->planPage);
    const bool there = std::ranges::count(m_plans, m_plan.id, &Plan::id) > 0;
    choose(none || there ? m_plan.id : m_plans.first().id);
}

// Shows one of the client's plans, or that there is none.
void PlanTab::choose(PlanId id)
{
    const bool another = id != m_plan.id;
    const auto found = std::ranges::find(m_plans, id, &Plan::id);
    m_plan = found == m_plans.end() ? Plan() : *found;
    if (found != m_plans.end())
        m_ui->planChooser->setCurrentIndex(static_cast<int>(found - m_plans.begin()));
    if (another)
        m_model->reload();
    showPlan();
    if (another)
        m_ui->scheduleTable->selectRow(std::max(0, nextOpenRow(*m_model)));
}

void PlanTab::showPlan()
{
    if (m_plan.id.isNull()) {
        offerActions({});
        return;
    }
    const auto sessions = m_practice.planner().sessionsOf(m_plan.id);
    if (!sessions) {
        emit failed(sessions.error());
        return;
    }
    auto review = m_practice.reviews().of(m_plan.id);
    if (!review)
        return emit failed(review.error());
    m_review = std::move(*review);
    m_ui->timeline->setTimeline(timeline(*sessions));
    m_ui->scheduleHint->setVisible(sessions->isEmpty());
    m_ui->notationEdit->setText(printTaper(m_plan.taper));
    m_ui->notationEdit->setCursorPosition(0);
    m_ui->planHeader->showPlan(m_plan, m_review.progress, m_practice.today().date());
    showNextStep(*sessions);
    m_ui->aboutCard->showPlan(m_plan);
    offerActions(*sessions);
}

// A draft is drawn as it would be booked.
Timeline PlanTab::timeline(const QList<Session> &sessions) const
{
    const QDate today = m_practice.today().date();
    if (sessions.isEmpty()) {
        if (const auto proposal = m_practice.planner().propose(m_plan))
            return timelineOf(m_plan, proposal->outcome.placed, today);
    }
    Timeline drawn = timelineOf(m_plan, sessions, today);
    if (m_plan.state == PlanState::Active)
        showPlace(drawn, m_review.progress);
    return drawn;
}

void PlanTab::showNextStep(const QList<Session> &sessions)
{
    const bool isActive = m_plan.state == PlanState::Active;
    m_ui->nextStepCard->setVisible(isActive || !m_review.decisions.isEmpty());
    m_ui->nextStepCard->showReview(
        m_review, isActive ? possibleSteps(m_plan, sessions, m_review.advice.thresholds.flareWeeks,
                                           m_practice.today().date())
                           : QList<StepKind>());
}

void PlanTab::offerActions(const QList<Session> &sessions)
{
    const auto next =
        std::ranges::find_if(sessions, [](const Session &one) { return isOpen(one.state); });
    const bool any = m_plan.state == PlanState::Active && next != sessions.end();
    m_next = any ? next->id : SessionId();
    emit pageActionsChanged();
}

void PlanTab::open(PlanId plan, PlanAct act)
{
    choose(plan);
    if (m_plan.id != plan)
        return;
    switch (act) {
    case PlanAct::Show:
        break;
    case PlanAct::Reflow: // not before the page is there to be seen behind the dialog
        QMetaObject::invokeMethod(
            this, [this] { m_actions->reflow(m_plan); }, Qt::QueuedConnection);
        break;
    case PlanAct::Decide:
        m_ui->sideArea->ensureWidgetVisible(m_ui->nextStepCard, 0, 0);
        m_ui->nextStepCard->focusSuggestion();
        break;
    }
}

} // namespace unknot
