// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/DocumentsTab.h"

#include "gui/PaperActions.h"
#include "gui/widgets/RowDelegate.h"
#include "models/DocumentModel.h"
#include "models/FirstReading.h"
#include "practice/Practice.h"

#include "ui_DocumentsTab.h"

#include <QAction>
#include <QHeaderView>

namespace unknot {

DocumentsTab::DocumentsTab(Practice &practice, ClientId client, QWidget *parent)
    : Page(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::DocumentsTab>())
    , m_client(client)
    , m_model(new DocumentModel(practice, client, this))
    , m_paper(new PaperActions(practice, this))
    , m_again(new QAction(tr("Print again…"), this))
{
    m_ui->setupUi(this);
    connect(m_model, &DocumentModel::failed, this, &DocumentsTab::failed);
    connect(m_paper, &PaperActions::failed, this, &DocumentsTab::failed);
    connect(m_again, &QAction::triggered, this, &DocumentsTab::print);
    prepareTable();
    preparePapers();
    const ChangeNotifier &changes = practice.changes();
    connect(&changes, &ChangeNotifier::planChanged, this, [this](PlanId, ClientId changed) {
        if (changed == m_client)
            followPlan();
    });
    connect(&changes, &ChangeNotifier::everythingChanged, this, &DocumentsTab::followPlan);
    readFirst(*this, &DocumentsTab::followPlan);
    follow();
}

DocumentsTab::~DocumentsTab() = default;

QList<QAction *> DocumentsTab::pageActions() const
{
    return {m_again};
}

void DocumentsTab::print()
{
    if (const auto document = chosen(); document && !document->client.isNull())
        m_paper->previewAgain(*document);
}

void DocumentsTab::prepareTable()
{
    QTableView *table = m_ui->documentTable;
    table->setModel(m_model);
    table->setItemDelegate(new RowDelegate(table));
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(DocumentModel::How, QHeaderView::Stretch);
    m_ui->emptyState->setWords(
        tr("Nothing was printed yet"),
        tr("What you print or save about this client is listed here, with its day."));
    connect(table, &QTableView::activated, this, &DocumentsTab::print);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DocumentsTab::follow);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DocumentsTab::follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DocumentsTab::follow);
    setFocusProxy(m_ui->handoutButton);
}

void DocumentsTab::preparePapers()
{
    const auto on = [this](QPushButton *button, auto preview) {
        connect(button, &QPushButton::clicked, this, preview);
    };
    on(m_ui->handoutButton, [this] { m_paper->previewHandout(m_plan); });
    on(m_ui->planButton, [this] { m_paper->previewPlan(m_plan); });
    on(m_ui->progressButton, [this] { m_paper->previewProgressReport(m_plan); });
    on(m_ui->cardButton, [this] { m_paper->previewAppointmentCard(m_client); });
    on(m_ui->clearanceButton, [this] { m_paper->previewClearanceLetter(m_client); });
    on(m_ui->referralButton, [this] { m_paper->previewReferralLetter(m_client); });
    on(m_ui->intakeButton, [this] { m_paper->previewIntakeForm(); });
    on(m_ui->soapButton, [this] { m_paper->previewSoapSheet(); });
}

void DocumentsTab::follow()
{
    m_ui->stack->setCurrentWidget(m_model->rowCount() == 0 ? m_ui->emptyPage : m_ui->documentsPage);
    const auto document = chosen();
    m_again->setEnabled(document && !document->client.isNull()); // an export has its own dialog
}

void DocumentsTab::followPlan()
{
    const auto plans = m_practice.planner().plansOf(m_client); // newest first
    if (!plans)
        return emit failed(plans.error());
    m_plan = plans->isEmpty() ? PlanId() : plans->first().id;
    for (QPushButton *button : {m_ui->handoutButton, m_ui->planButton, m_ui->progressButton})
        button->setEnabled(!m_plan.isNull());
    m_ui->noPlanLabel->setVisible(m_plan.isNull());
}

std::optional<Document> DocumentsTab::chosen() const
{
    const QModelIndex current = m_ui->documentTable->currentIndex();
    return current.isValid() ? std::optional(m_model->at(current.row())) : std::nullopt;
}

} // namespace unknot
