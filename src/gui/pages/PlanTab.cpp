// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/PlanTab.h"

#include "documents/Timeline.h"
#include "domain/PlanLayout.h"
#include "domain/StateWords.h"
#include "domain/TaperNotation.h"
#include "gui/PaperActions.h"
#include "gui/SessionActions.h"
#include "gui/dialogs/PlanDialog.h"
#include "gui/dialogs/ReasonDialog.h"
#include "gui/pages/PlanWords.h"
#include "gui/widgets/Heading.h"
#include "gui/widgets/RowDelegate.h"
#include "models/SessionTableModel.h"
#include "practice/Practice.h"

#include "ui_PlanTab.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

PlanTab::PlanTab(Practice &practice, ClientId client, QWidget *parent)
    : Page(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::PlanTab>())
    , m_paper(new PaperActions(practice, this))
    , m_client(client)
    , m_model(new SessionTableModel(
          practice,
          [this]() -> Result<QList<SessionRow>> {
              return m_plan.id.isNull() ? QList<SessionRow>()
                                        : m_practice.sessions().ofPlan(m_plan.id);
          },
          this))
{
    m_ui->setupUi(this);
    m_ui->emptyState->setWords(
        tr("No plan yet"),
        tr("A plan lays out a course of sessions that starts frequent and thins out."));
    m_ui->emptyState->setButton(tr("&New plan"));
    connect(m_ui->emptyState, &EmptyState::buttonClicked, this, &PlanTab::addPlan);
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
    connect(&changes, &ChangeNotifier::everythingChanged, this, &PlanTab::follow);
    follow();
}

PlanTab::~PlanTab() = default;

void PlanTab::prepareActions()
{
    m_printPlan = new QAction(tr("Print plan…"), this);
    m_printHandout = new QAction(tr("Print handout…"), this);
    m_newPlan = new QAction(tr("New plan"), this);
    m_record = new QAction(tr("Record session"), this);
    m_complete = new QAction(tr("&Complete…"), this);
    m_discontinue = new QAction(tr("&Discontinue…"), this);
    m_complete->setObjectName(u"completeAction"_s);
    m_discontinue->setObjectName(u"discontinueAction"_s);
    connect(m_paper, &PaperActions::failed, this, &PlanTab::failed);
    connect(m_printPlan, &QAction::triggered, this, &PlanTab::print);
    connect(m_printHandout, &QAction::triggered, this,
            [this] { m_paper->previewHandout(m_plan.id); });
    connect(m_newPlan, &QAction::triggered, this, &PlanTab::addPlan);
    connect(m_record, &QAction::triggered, this, [this] { emit sessionWanted(m_next); });
    connect(m_complete, &QAction::triggered, this, &PlanTab::complete);
    connect(m_discontinue, &QAction::triggered, this, &PlanTab::discontinue);

    auto *more = new QMenu(m_ui->moreButton);
    more->addActions({m_complete, m_discontinue});
    more->addSeparator();
    more->addAction(m_newPlan);
    m_ui->moreButton->setMenu(more);

    connect(m_ui->stateButton, &QPushButton::clicked, this, [this] {
        setState(m_plan.state == PlanState::Active ? PlanState::Paused : PlanState::Active);
    });
    connect(m_ui->editButton, &QPushButton::clicked, this, &PlanTab::edit);
    connect(m_ui->guidanceButton, &QPushButton::clicked, this,
            [this] { emit guidanceWanted(pageFor(HelpTopic::ClientPlan)); });
    connect(m_ui->timeline, &TimelineWidget::sessionChosen, this, &PlanTab::selectNumber);
    connect(m_ui->planChooser, &QComboBox::currentIndexChanged, this,
            [this](int index) { choose(m_plans.at(index).id); });
}

void PlanTab::prepareTable()
{
    QTableView *table = m_ui->scheduleTable;
    table->setModel(m_model);
    table->setItemDelegate(new RowDelegate(table));
    for (const auto column :
         {SessionTableModel::Time, SessionTableModel::Client, SessionTableModel::Pain})
        table->setColumnHidden(column, true);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(SessionTableModel::PlanPhase, QHeaderView::Stretch);
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
    const QDate today = m_practice.today().date();
    const auto days = layOut(m_plan);
    const bool booked = !sessions->isEmpty() || !days;
    m_ui->timeline->setTimeline(booked ? timelineOf(m_plan, *sessions, today)
                                       : timelineOf(m_plan, *days, today));
    m_ui->scheduleHint->setVisible(sessions->isEmpty());
    m_ui->notationEdit->setText(printTaper(m_plan.taper));
    m_ui->notationEdit->setCursorPosition(0);
    showHeader(*sessions);
    showAbout();
    offerActions(*sessions);
}

void PlanTab::showHeader(const QList<Session> &sessions)
{
    showHeading(*m_ui->complaintLabel, m_plan.complaint, 340);
    m_ui->stateLabel->setText(stateWord(m_plan.state));
    m_ui->stateLabel->setProperty("chip", chipFor(m_plan.state));
    style()->unpolish(m_ui->stateLabel); // the style sheet looks at properties only once
    style()->polish(m_ui->stateLabel);
    m_ui->factsLabel->setText(factsLine(m_plan, sessions));
    m_ui->reasonLabel->setText(m_plan.stateReason);
    m_ui->reasonLabel->setVisible(!m_plan.stateReason.isEmpty());
    m_ui->stateButton->setText(m_plan.state == PlanState::Draft    ? tr("Start pl&an")
                               : m_plan.state == PlanState::Paused ? tr("Res&ume")
                                                                   : tr("Pa&use"));
    m_ui->stateButton->setVisible(canBecome(m_plan.state, PlanState::Active) ||
                                  canBecome(m_plan.state, PlanState::Paused));
    m_complete->setEnabled(canBecome(m_plan.state, PlanState::Completed));
    m_discontinue->setEnabled(canBecome(m_plan.state, PlanState::Discontinued));
}

void PlanTab::showAbout()
{
    const auto say = [](QLabel *caption, QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
        caption->setVisible(!text.isEmpty());
    };
    say(m_ui->goalsCaption, m_ui->goalsLabel, m_plan.goals);
    say(m_ui->focusCaption, m_ui->focusLabel, m_plan.focus);
    say(m_ui->techniquesCaption, m_ui->techniquesLabel, m_plan.techniques);
    say(m_ui->homeCareCaption, m_ui->homeCareLabel, m_plan.homeCare);
    say(m_ui->reviewCaption, m_ui->reviewLabel, reviewLine(m_plan.review));
    say(m_ui->consentCaption, m_ui->consentLabel, consentLine(m_plan));
}

void PlanTab::offerActions(const QList<Session> &sessions)
{
    const auto next = std::ranges::find_if(
        sessions, [](const Session &session) { return isOpen(session.state); });
    const SessionId id = next == sessions.end() ? SessionId() : next->id;
    m_next = m_plan.state == PlanState::Active ? id : SessionId();
    emit pageActionsChanged();
}

void PlanTab::selectNumber(int number)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).session.number == number)
            m_ui->scheduleTable->selectRow(row);
    }
}

void PlanTab::setState(PlanState state)
{
    if (const auto done = m_practice.planner().setState(m_plan, state); !done)
        emit failed(done.error());
    else
        emit notified(tr("%1: %2").arg(done->complaint, stateWord(done->state)));
}

void PlanTab::addPlan()
{
    PlanDialog dialog(m_practice, m_client, this);
    if (dialog.exec() == QDialog::Accepted)
        choose(dialog.plan().id);
}

void PlanTab::edit()
{
    PlanDialog dialog(m_practice, m_plan, this);
    dialog.exec();
}

void PlanTab::complete()
{
    QMessageBox question(QMessageBox::Question, tr("Complete plan"),
                         tr("Complete this plan? Sessions that are still open are cancelled, and "
                            "it stays completed."),
                         QMessageBox::NoButton, this);
    question.setObjectName(u"completeQuestion"_s);
    auto *yes = question.addButton(tr("&Complete plan"), QMessageBox::AcceptRole);
    question.addButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() == yes)
        setState(PlanState::Completed);
}

void PlanTab::discontinue()
{
    ReasonDialog dialog(
        tr("Discontinue plan"),
        tr("Sessions that are still open are cancelled. The plan and its record stay."),
        tr("&Discontinue"),
        [this](const QString &reason) -> Result<void> {
            const auto done =
                m_practice.planner().setState(m_plan, PlanState::Discontinued, reason);
            return done ? Result<void>() : tl::make_unexpected(done.error());
        },
        this);
    dialog.exec();
}

} // namespace unknot
