// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/SessionsTab.h"

#include "gui/SessionActions.h"
#include "gui/widgets/RowDelegate.h"
#include "models/SessionTableModel.h"
#include "practice/Practice.h"

#include "ui_SessionsTab.h"

#include <QHeaderView>
#include <QMenu>

namespace unknot {

SessionsTab::SessionsTab(Practice &practice, ClientId client, QWidget *parent)
    : Page(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::SessionsTab>())
    , m_model(new SessionTableModel(
          practice, [&practice, client] { return practice.sessions().ofClient(client); }, this))
{
    m_ui->setupUi(this);
    m_ui->emptyState->setWords(tr("No sessions yet"),
                               tr("Sessions appear here once a plan has started."));
    m_ui->emptyState->setButton(tr("&Go to the plan"));
    connect(m_ui->emptyState, &EmptyState::buttonClicked, this,
            [this, client] { emit clientWanted(client, ClientTab::Plan); });
    prepareTable();
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &SessionsTab::follow);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &SessionsTab::follow);
    connect(m_model, &SessionTableModel::failed, this, &SessionsTab::failed);
    follow();
    selectNext();
}

SessionsTab::~SessionsTab() = default;

void SessionsTab::prepareTable()
{
    QTableView *table = m_ui->sessionTable;
    table->setModel(m_model);
    table->setItemDelegate(new RowDelegate(table));
    for (const auto column : {SessionTableModel::Time, SessionTableModel::Client,
                              SessionTableModel::Planned, SessionTableModel::Standing})
        table->setColumnHidden(column, true);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(SessionTableModel::PlanPhase, QHeaderView::Stretch);
    auto *actions = new SessionActions(m_practice, *table, *m_model);
    auto *menu = new QMenu(m_ui->sessionButton);
    menu->addActions(actions->actions());
    m_ui->sessionButton->setMenu(menu);
    connect(actions, &SessionActions::recordWanted, this, &SessionsTab::sessionWanted);
    connect(actions, &SessionActions::failed, this, &SessionsTab::failed);
    connect(actions, &SessionActions::notified, this, &SessionsTab::notified);
    setFocusProxy(table);
}

// The list runs backwards in time: the next open session is the last open row.
void SessionsTab::selectNext()
{
    int next = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (isOpen(m_model->at(row).session.state))
            next = row;
    }
    m_ui->sessionTable->selectRow(next);
}

void SessionsTab::follow()
{
    const int count = m_model->rowCount();
    m_ui->countLabel->setText(tr("%n session(s), newest first", nullptr, count));
    m_ui->stack->setCurrentWidget(count == 0 ? m_ui->emptyPage : m_ui->sessionsPage);
}

} // namespace unknot
