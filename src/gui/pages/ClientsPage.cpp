// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/ClientsPage.h"

#include "gui/dialogs/ExportDialog.h"
#include "gui/widgets/RowDelegate.h"
#include "models/ClientTableModel.h"
#include "practice/Practice.h"

#include "ui_ClientsPage.h"

#include <QKeyEvent>
#include <QResizeEvent>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int narrowWidth = 900; // pixels

} // namespace

ClientsPage::ClientsPage(Practice &practice, QWidget *parent)
    : Page(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::ClientsPage>())
    , m_model(new ClientTableModel(practice, this))
{
    m_ui->setupUi(this);
    setUpTable();
    setUpActions();
    connect(m_model, &ClientTableModel::failed, this, &Page::failed);
    connect(m_model, &ClientTableModel::reloaded, this, &ClientsPage::tellWhatIsShown);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, m_model, &ClientTableModel::setText);
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this, &ClientsPage::openFirst);
    connect(m_ui->archivedBox, &QCheckBox::toggled, m_model, &ClientTableModel::setArchived);
    m_ui->searchEdit->installEventFilter(this);
}

ClientsPage::~ClientsPage() = default;

QList<QAction *> ClientsPage::pageActions() const
{
    return {m_ui->exportAction, m_ui->newClientAction};
}

void ClientsPage::focusSearch()
{
    m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchEdit->selectAll();
}

bool ClientsPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool down = event->type() == QEvent::KeyPress &&
                      static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down &&
                      m_model->rowCount() > 0;
    if (!down)
        return Page::eventFilter(watched, event);
    m_ui->clientTable->setFocus(Qt::TabFocusReason);
    m_ui->clientTable->selectRow(0);
    return true;
}

void ClientsPage::showEvent(QShowEvent *event)
{
    if (!m_loaded) // read once, when it is first seen; from then on the model follows
        m_model->reload();
    m_loaded = true;
    Page::showEvent(event);
}

void ClientsPage::resizeEvent(QResizeEvent *event)
{
    // Where it is narrow, names and plans need the room more than these two.
    const bool narrow = event->size().width() < narrowWidth;
    m_ui->clientTable->setColumnHidden(ClientTableModel::LastSession, narrow);
    m_ui->clientTable->setColumnHidden(ClientTableModel::Added, narrow);
    Page::resizeEvent(event);
}

void ClientsPage::setUpTable()
{
    QTableView *table = m_ui->clientTable;
    table->setModel(m_model);
    table->setItemDelegate(new RowDelegate(table));
    QHeaderView *header = table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(ClientTableModel::Name, Qt::AscendingOrder);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ClientTableModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(ClientTableModel::Plan, QHeaderView::Stretch);
    for (const auto &[column, longest] :
         {std::pair(ClientTableModel::LastSession, u"30 Nov 2026"_s),
          std::pair(ClientTableModel::NextSession, u"Mon 30 Nov 2026 00:00"_s),
          std::pair(ClientTableModel::Phone, u"+000 000 000 0000"_s),
          std::pair(ClientTableModel::Added, u"30 Nov 2026"_s)})
        header->resizeSection(column, qMax(header->sectionSizeHint(column),
                                           fontMetrics().horizontalAdvance(longest) + 16));
    connect(header, &QHeaderView::sectionClicked, this, &ClientsPage::sortBy);
    connect(table, &QTableView::activated, this, &ClientsPage::open);
}

void ClientsPage::setUpActions()
{
    connect(m_ui->exportAction, &QAction::triggered, this, &ClientsPage::exportData);
    connect(m_ui->newClientAction, &QAction::triggered, this, &Page::newClientWanted);
    connect(m_ui->emptyState, &EmptyState::buttonClicked, this, &Page::newClientWanted);
}

void ClientsPage::sortBy(int column)
{
    QHeaderView *header = m_ui->clientTable->horizontalHeader();
    const ClientQuery &now = m_model->query();
    const auto sort = column == ClientTableModel::Added ? ClientSort::Added : ClientSort::Name;
    if (column != ClientTableModel::Name && column != ClientTableModel::Added) {
        const auto shown =
            now.sort == ClientSort::Name ? ClientTableModel::Name : ClientTableModel::Added;
        header->setSortIndicator(shown, now.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        return;
    }
    // The newest are what "added" is asked for, so they come first.
    const bool descending = now.sort == sort ? !now.descending : sort == ClientSort::Added;
    header->setSortIndicator(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_model->setSort(sort, descending);
}

void ClientsPage::open(const QModelIndex &index)
{
    if (index.isValid())
        emit clientWanted(m_model->at(index.row()).id, ClientTab::Overview);
}

void ClientsPage::openFirst()
{
    open(m_model->index(0, 0));
}

void ClientsPage::exportData()
{
    ExportDialog(m_practice, this).exec();
}

void ClientsPage::tellWhatIsShown()
{
    const int shown = m_model->rowCount();
    m_ui->countLabel->setText(m_model->isComplete() ? tr("%n client(s)", nullptr, shown)
                                                    : tr("more than %n clients", nullptr, shown));
    m_ui->countLabel->setVisible(shown > 0);
    m_ui->listStack->setCurrentWidget(shown > 0 ? m_ui->tablePage
                                                : static_cast<QWidget *>(m_ui->emptyState));
    if (shown == 0)
        tellWhatIsMissing();
}

void ClientsPage::tellWhatIsMissing()
{
    const ClientQuery &query = m_model->query();
    const QString searched = query.text.simplified();
    EmptyState *empty = m_ui->emptyState;
    empty->setButton({});
    if (!searched.isEmpty()) {
        empty->setWords(query.archived ? tr("No archived client matches “%1”").arg(searched)
                                       : tr("No client matches “%1”").arg(searched),
                        tr("Any part of a name is found, with or without accents, and any digits "
                           "of a phone number."));
    } else if (query.archived) {
        empty->setWords(tr("No archived clients"),
                        tr("Clients you archive leave the list, and are kept here."));
    } else {
        empty->setWords(tr("No clients yet"),
                        tr("Add the first one with a name; everything else can wait."));
        empty->setButton(tr("New client"));
    }
}

} // namespace unknot
