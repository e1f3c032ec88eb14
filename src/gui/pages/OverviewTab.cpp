// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/OverviewTab.h"

#include "documents/Timeline.h"
#include "domain/StateWords.h"
#include "gui/DateText.h"
#include "gui/widgets/Chip.h"
#include "gui/widgets/FactRows.h"
#include "models/StateChips.h"
#include "models/WhenWords.h"
#include "practice/Practice.h"

#include "ui_OverviewTab.h"

#include <QStyle>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// The plan a therapist thinks of: the one that goes on, else the newest.
const Plan &currentPlan(const QList<Plan> &newestFirst)
{
    const auto goesOn = [](const Plan &plan) {
        return plan.state == PlanState::Active || plan.state == PlanState::Paused;
    };
    const auto found = std::ranges::find_if(newestFirst, goesOn);
    return found == newestFirst.end() ? newestFirst.first() : *found;
}

} // namespace

OverviewTab::OverviewTab(Practice &practice, ClientId client, QWidget *parent)
    : Page(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::OverviewTab>())
    , m_client(client)
{
    m_ui->setupUi(this);
    m_ui->noPlan->setWords(tr("No plan yet"),
                           tr("A plan lays out the sessions: frequent at first, then thinning out "
                              "as the client improves."));
    m_ui->noPlan->setButton(tr("Lay out a plan"));
    setUpLinks();
    follow();
}

OverviewTab::~OverviewTab() = default;

void OverviewTab::showEvent(QShowEvent *event)
{
    if (!m_loaded) // not in the constructor: nobody listens to failed() there
        reload();
    Page::showEvent(event);
}

void OverviewTab::setUpLinks()
{
    const auto openPlan = [this] { emit clientWanted(m_client, ClientTab::Plan); };
    connect(m_ui->openPlanButton, &QPushButton::clicked, this, openPlan);
    connect(m_ui->noPlan, &EmptyState::buttonClicked, this, openPlan);
    connect(m_ui->planTimeline, &TimelineWidget::sessionChosen, this, openPlan);
}

void OverviewTab::follow()
{
    const auto reloadFor = [this](ClientId changed) {
        if (changed == m_client)
            reload();
    };
    const ChangeNotifier *changes = &m_practice.changes();
    connect(changes, &ChangeNotifier::clientChanged, this, reloadFor);
    connect(changes, &ChangeNotifier::planChanged, this,
            [reloadFor](PlanId, ClientId changed) { reloadFor(changed); });
    connect(changes, &ChangeNotifier::sessionChanged, this,
            [reloadFor](SessionId, ClientId changed) { reloadFor(changed); });
    connect(changes, &ChangeNotifier::everythingChanged, this, &OverviewTab::reload);
}

void OverviewTab::reload()
{
    const auto client = m_practice.clients().find(m_client);
    if (!client)
        return emit failed(client.error());
    m_loaded = true;
    showClient(*client);
    showPeople(*client);
    showPlans();
}

void OverviewTab::showClient(const Client &client)
{
    const QStringList pressures{{}, tr("Light"), tr("Medium"), tr("Firm")};
    const QStringList talks{{}, tr("Quiet"), tr("Some"), tr("Chatty")};
    showFacts(m_ui->contactGrid, m_ui->contactNothing,
              {{m_ui->phoneValue, client.phone},
               {m_ui->emailValue, client.email},
               {m_ui->addressValue, client.address},
               {m_ui->birthValue, dateText(client.birthDate)},
               {m_ui->occupationValue, client.occupation},
               {m_ui->preferredValue, client.name.preferred}});
    showFacts(m_ui->preferencesGrid, m_ui->preferencesNothing,
              {{m_ui->pressureValue, pressures.value(int(client.preferences.pressure))},
               {m_ui->talkValue, talks.value(int(client.preferences.talk))},
               {m_ui->oilsValue, client.preferences.oils},
               {m_ui->musicValue, client.preferences.music}});
    m_ui->noteValue->setText(client.note);
    m_ui->noteValue->setVisible(!client.note.isEmpty());
    m_ui->noteNothing->setVisible(client.note.isEmpty());
}

void OverviewTab::showPeople(const Client &client)
{
    showFacts(m_ui->emergencyGrid, m_ui->emergencyNothing,
              {{m_ui->emergencyNameValue, client.emergency.name},
               {m_ui->emergencyRelationValue, client.emergency.relation},
               {m_ui->emergencyPhoneValue, client.emergency.phone}});
    showFacts(m_ui->providerGrid, m_ui->providerNothing,
              {{m_ui->providerNameValue, client.provider.name},
               {m_ui->providerPracticeValue, client.provider.practice},
               {m_ui->providerPhoneValue, client.provider.phone},
               {m_ui->providerEmailValue, client.provider.email}});
    showFacts(m_ui->consentGrid, m_ui->consentNothing,
              {{m_ui->consentDateValue, dayText(client.consentDate)},
               {m_ui->consentVersionValue, client.consentVersion}});
}

void OverviewTab::showPlans()
{
    const auto plans = m_practice.planner().plansOf(m_client);
    if (!plans)
        return emit failed(plans.error());
    m_ui->planPage->setHidden(plans->isEmpty());
    m_ui->noPlan->setVisible(plans->isEmpty());
    if (!plans->isEmpty())
        showPlan(currentPlan(*plans));
}

void OverviewTab::showPlan(const Plan &plan)
{
    const auto sessions = m_practice.planner().sessionsOf(plan.id);
    const auto row = m_practice.clients().row(m_client);
    if (!sessions)
        return emit failed(sessions.error());
    if (!row)
        return emit failed(row.error());
    const QDate today = m_practice.today().date();
    const auto done = std::ranges::count(*sessions, SessionState::Completed, &Session::state);
    const auto counted =
        sessions->size() - std::ranges::count(*sessions, SessionState::Cancelled, &Session::state);
    m_ui->planTitle->setText(plan.complaint);
    showChip(*m_ui->planChip, stateWord(plan.state), stateChip(plan.state));
    m_ui->planProgress->setText(counted == 0 ? tr("no sessions laid out yet")
                                             : tr("%1 of %2 done").arg(done).arg(counted));
    m_ui->planTimeline->setTimeline(timelineOf(plan, *sessions, today));
    m_ui->nextValue->setText(row->next ? shortTime(*row->next, today) : tr("none booked"));
}

} // namespace unknot
