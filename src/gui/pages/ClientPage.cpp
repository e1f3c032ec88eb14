// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/ClientPage.h"

#include "gui/DateText.h"
#include "gui/dialogs/ClientDialog.h"
#include "gui/pages/DocumentsTab.h"
#include "gui/pages/HealthTab.h"
#include "gui/pages/OverviewTab.h"
#include "gui/pages/PlanTab.h"
#include "gui/pages/ProgressTab.h"
#include "gui/pages/SessionsTab.h"
#include "knowledge/Catalogue.h"
#include "models/WhenWords.h"
#include "practice/Practice.h"

#include "ui_ClientPage.h"

#include <QMenu>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

ClientPage::ClientPage(Practice &practice, ClientId client, QWidget *parent)
    : Page(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::ClientPage>())
    , m_client(client)
{
    m_ui->setupUi(this);
    setUpActions();
    follow();
    m_ui->verdictBanner->setLink(tr("Why?"));
    connect(m_ui->verdictBanner, &VerdictBanner::linkActivated, this, &ClientPage::showWhy);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &ClientPage::tabShown);
}

ClientPage::~ClientPage() = default;

void ClientPage::showTab(ClientTab tab)
{
    m_ui->tabs->setCurrentIndex(static_cast<int>(tab));
}

void ClientPage::showPlan(PlanId plan, PlanAct act)
{
    showTab(ClientTab::Plan);
    if (auto *tab = qobject_cast<PlanTab *>(visibleTab()))
        tab->open(plan, act);
}

ClientTab ClientPage::tab() const
{
    return static_cast<ClientTab>(m_ui->tabs->currentIndex());
}

QList<QAction *> ClientPage::pageActions() const
{
    const QList<QAction *> own = visibleTab() ? visibleTab()->pageActions() : QList<QAction *>();
    return own.isEmpty() ? QList<QAction *>{m_ui->editAction} : own;
}

HelpTopic ClientPage::helpTopic() const
{
    return visibleTab() ? visibleTab()->helpTopic() : HelpTopic::ClientOverview;
}

void ClientPage::focusSearch()
{
    if (visibleTab())
        visibleTab()->focusSearch();
}

bool ClientPage::mayLeave()
{
    return std::ranges::all_of(m_tabs, [](Page *tab) { return !tab || tab->mayLeave(); });
}

void ClientPage::print()
{
    if (tab() == ClientTab::Overview || tab() == ClientTab::Health)
        showTab(ClientTab::Plan);
    if (visibleTab())
        visibleTab()->print();
}

void ClientPage::showEvent(QShowEvent *event)
{
    if (!m_loaded) // not in the constructor: nobody listens to failed() there
        reload();
    if (m_loaded && !visibleTab())
        tabShown();
    Page::showEvent(event);
}

void ClientPage::setUpActions()
{
    auto *menu = new QMenu(this);
    menu->addAction(m_ui->editAction);
    menu->addAction(m_ui->archiveAction);
    m_ui->moreButton->setMenu(menu);
    connect(m_ui->editAction, &QAction::triggered, this, [this] { edit(false); });
    connect(m_ui->archiveAction, &QAction::triggered, this, &ClientPage::toggleArchived);
    connect(m_ui->recordConsentButton, &QPushButton::clicked, this, [this] { edit(true); });
}

void ClientPage::follow()
{
    const auto reloadFor = [this](ClientId changed) {
        if (changed == m_client)
            reload();
    };
    const ChangeNotifier *changes = &m_practice.changes();
    connect(changes, &ChangeNotifier::clientChanged, this, reloadFor);
    connect(changes, &ChangeNotifier::healthChanged, this, reloadFor);
    connect(changes, &ChangeNotifier::planChanged, this,
            [reloadFor](PlanId, ClientId changed) { reloadFor(changed); });
    connect(changes, &ChangeNotifier::sessionChanged, this,
            [reloadFor](SessionId, ClientId changed) { reloadFor(changed); });
    connect(changes, &ChangeNotifier::everythingChanged, this, &ClientPage::reload);
}

void ClientPage::reload()
{
    const auto client = m_practice.clients().find(m_client);
    if (!client)
        return emit failed(client.error());
    m_loaded = true;
    m_ui->nameLabel->setText(client->name.display());
    m_ui->archivedChip->setVisible(client->archived);
    m_ui->archiveAction->setText(client->archived ? tr("Bring back from the archive")
                                                  : tr("Archive client"));
    m_ui->consentBanner->setHidden(client->consentDate.isValid());
    showSeen(*client);
    showNext();
}

void ClientPage::showSeen(const Client &client)
{
    const auto rows = m_practice.sessions().ofClient(m_client); // newest first
    if (!rows)
        return emit failed(rows.error());
    const QDate today = m_practice.today().date();
    QList<SessionRow> seen = *rows;
    seen.removeIf(
        [](const SessionRow &row) { return row.session.state != SessionState::Completed; });
    QStringList words;
    if (const int age = ageOn(client, today); age >= 0)
        words << QString::number(age);
    words << client.occupation;
    words << (seen.isEmpty() ? tr("not seen yet")
                             : tr("seen %n time(s) since %1", nullptr, int(seen.size()))
                                   .arg(shortDay(seen.last().session.start.day(), today)));
    words.removeAll(QString());
    m_ui->aboutLabel->setText(words.join(u" · "_s));
}

void ClientPage::showNext()
{
    const auto row = m_practice.clients().row(m_client);
    if (!row)
        return emit failed(row.error());
    m_ui->nextLabel->setVisible(row->next.has_value());
    const QDate today = m_practice.today().date();
    m_ui->nextTimeLabel->setText(row->next ? shortTime(*row->next, today) : QString());
    showVerdict(row->next ? std::max(row->next->day(), today) : today);
}

// Of the day that matters next: what holds today may be over by the next session, or not yet begun.
void ClientPage::showVerdict(QDate day)
{
    const auto catalogue = m_practice.catalogue();
    if (!catalogue)
        return emit failed(catalogue.error());
    const auto verdict = m_practice.health().verdict(m_client, day);
    if (!verdict)
        return emit failed(verdict.error());
    const bool isToday = day == m_practice.today().date();
    m_ui->verdictBanner->setVerdict(*verdict, (*catalogue)->regions(),
                                    isToday ? tr("today") : dayText(day));
}

void ClientPage::showWhy()
{
    showTab(ClientTab::Health);
    if (auto *health = qobject_cast<HealthTab *>(visibleTab()))
        health->showWhy();
}

void ClientPage::tabShown()
{
    Page *&page = m_tabs.at(static_cast<size_t>(tab()));
    if (!page) {
        QWidget *host = m_ui->tabs->currentWidget();
        page = makeTab(tab(), host);
        forward(page);
        host->layout()->addWidget(page);
        page->show(); // now: a layout shows what it gets only later
    }
    emit pageActionsChanged();
}

Page *ClientPage::visibleTab() const
{
    return m_tabs.at(static_cast<size_t>(tab()));
}

Page *ClientPage::makeTab(ClientTab tab, QWidget *host)
{
    switch (tab) {
    case ClientTab::Overview:
        return new OverviewTab(m_practice, m_client, host);
    case ClientTab::Health:
        return new HealthTab(m_practice, m_client, host);
    case ClientTab::Plan:
        return new PlanTab(m_practice, m_client, host);
    case ClientTab::Sessions:
        return new SessionsTab(m_practice, m_client, host);
    case ClientTab::Progress:
        return new ProgressTab(m_practice, m_client, host);
    case ClientTab::Documents:
        break;
    }
    return new DocumentsTab(m_practice, m_client, host);
}

void ClientPage::forward(Page *tab)
{
    connect(tab, &Page::clientWanted, this, &Page::clientWanted);
    connect(tab, &Page::planWanted, this, &Page::planWanted);
    connect(tab, &Page::sessionWanted, this, &Page::sessionWanted);
    connect(tab, &Page::newClientWanted, this, &Page::newClientWanted);
    connect(tab, &Page::guidanceWanted, this, &Page::guidanceWanted);
    connect(tab, &Page::failed, this, &Page::failed);
    connect(tab, &Page::notified, this, &Page::notified);
    connect(tab, &Page::pageActionsChanged, this, [this, tab] {
        if (tab == visibleTab())
            emit pageActionsChanged();
    });
}

void ClientPage::edit(bool forConsent)
{
    const auto client = m_practice.clients().find(m_client); // as it stands now
    if (!client)
        return emit failed(client.error());
    ClientDialog dialog(m_practice, *client, this);
    if (forConsent)
        dialog.focusConsent();
    dialog.exec();
}

void ClientPage::toggleArchived()
{
    const auto before = m_practice.clients().find(m_client);
    if (!before)
        return emit failed(before.error());
    const auto after = m_practice.clients().setArchived(m_client, !before->archived);
    if (!after)
        return emit failed(after.error());
    emit notified(after->archived ? tr("%1 is archived").arg(after->name.display())
                                  : tr("%1 is back in the list").arg(after->name.display()));
}

} // namespace unknot
