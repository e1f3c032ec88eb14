// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/HealthTab.h"

#include "gui/PaperActions.h"
#include "gui/dialogs/RedFlagsDialog.h"
#include "gui/pages/HealthMarks.h"
#include "gui/widgets/ConditionActions.h"
#include "knowledge/Catalogue.h"
#include "models/ConditionEntryModel.h"
#include "practice/Practice.h"

#include "ui_HealthTab.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int threeColumns = 960; // pixels of width from which the cards stand side by side
constexpr int lowestMap = 360;    // pixels

ConditionLookup lookupIn(const Catalogue *catalogue)
{
    return [catalogue](const QString &id) { return catalogue ? catalogue->find(id) : nullptr; };
}

} // namespace

HealthTab::HealthTab(Practice &practice, ClientId client, QWidget *parent)
    : Page(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::HealthTab>())
    , m_paper(new PaperActions(practice, this))
    , m_client(client)
    , m_catalogue(practice.catalogue().value_or(nullptr))
    , m_model(new ConditionEntryModel(practice, client, lookupIn(m_catalogue),
                                      m_catalogue ? m_catalogue->regions() : RegionTree(), this))
    , m_intake(new QAction(tr("Intake form…"), this))
    , m_letter(new QAction(tr("Clearance letter…"), this))
    , m_add(new QAction(tr("Add condition"), this))
{
    m_ui->setupUi(this);
    prepareActions();
    prepareEntry();
    prepareTable();
    prepareCards();
    setFocusProxy(m_ui->search);
}

HealthTab::~HealthTab() = default;

QList<QAction *> HealthTab::pageActions() const
{
    return {m_intake, m_letter, m_add};
}

void HealthTab::focusSearch()
{
    m_ui->scrollArea->ensureWidgetVisible(m_ui->search);
    m_ui->search->setFocus();
}

void HealthTab::showWhy()
{
    if (!m_loaded)
        reload();
    setFilter(std::nullopt);
    m_ui->conditionTable->chooseFirst();
    m_ui->conditionTable->setFocus();
}

void HealthTab::showEvent(QShowEvent *event)
{
    if (!m_loaded) // not in the constructor: nobody listens to failed() there
        reload();
    Page::showEvent(event);
}

void HealthTab::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void HealthTab::prepareActions()
{
    connect(m_intake, &QAction::triggered, m_paper, &PaperActions::previewIntakeForm);
    connect(m_letter, &QAction::triggered, this,
            [this] { m_paper->previewClearanceLetter(m_client); });
    connect(m_add, &QAction::triggered, this, &HealthTab::focusSearch);
    connect(m_paper, &PaperActions::failed, this, &HealthTab::failed);
}

// What was begun is not thrown away in silence: nobody would screen it.
bool HealthTab::mayLeave()
{
    return m_ui->entryBox->isHidden() || m_ui->entryBox->mayGiveUp();
}

void HealthTab::prepareEntry()
{
    m_ui->search->setCatalogue(m_catalogue);
    m_ui->entryBox->setUp(m_practice, m_client, m_catalogue);
    connect(m_ui->search, &ConditionSearch::conditionChosen, this, [this](const QString &id) {
        ConditionEntry draft;
        draft.condition = id;
        if (mayLeave())
            beginEntry(draft);
    });
    connect(m_ui->search, &ConditionSearch::ownWordsChosen, this, [this](const QString &words) {
        ConditionEntry draft;
        draft.ownLabel = words;
        if (mayLeave())
            beginEntry(draft);
    });
    connect(m_ui->entryBox, &ConditionEntryBox::cancelled, this, &HealthTab::focusSearch);
    connect(m_ui->entryBox, &ConditionEntryBox::kept, this, [this](ConditionEntryId entry) {
        m_ui->conditionTable->choose(entry);
        focusSearch(); // for the next one
        if (const ConditionRow *row = m_ui->conditionTable->chosen())
            emit notified(tr("%1 is added").arg(row->label));
    });
}

void HealthTab::prepareTable()
{
    ConditionTable *table = m_ui->conditionTable;
    table->setConditions(m_model);
    auto *actions = new ConditionActions(m_practice, m_client, *table);
    auto *menu = new QMenu(m_ui->conditionButton);
    menu->addActions(actions->actions());
    m_ui->conditionButton->setMenu(menu);
    connect(actions, &ConditionActions::failed, this, &HealthTab::failed);
    connect(actions, &ConditionActions::notified, this, &HealthTab::notified);
    connect(actions, &ConditionActions::letterWanted, m_letter, &QAction::trigger);
    connect(table, &ConditionTable::chosenChanged, this, &HealthTab::showChosen);
    connect(m_model, &ConditionEntryModel::failed, this, &HealthTab::failed);
    connect(m_model, &ConditionEntryModel::reloaded, this, &HealthTab::showHealth);
    connect(m_ui->filterButton, &QPushButton::clicked, this, [this] { setFilter(std::nullopt); });
}

void HealthTab::prepareCards()
{
    if (m_catalogue)
        m_ui->bodyMap->setRegions(m_catalogue->regions());
    connect(m_ui->bodyMap, &BodyMapWidget::regionChosen, this, &HealthTab::chooseRegion);
    connect(m_ui->whyCard, &WhyCard::guidanceWanted, this, [this] {
        const auto row = m_ui->conditionTable->chosen();
        const bool asks = row && row->finding;
        emit guidanceWanted(guidanceFor(asks ? row->finding->level : Level::Clear));
    });
    connect(m_ui->askedCard, &AskedCard::askWanted, this, &HealthTab::ask);
    connect(m_ui->askedCard, &AskedCard::dueDateTyped, this, &HealthTab::keepDueDate);

    const ChangeNotifier *changes = &m_practice.changes();
    connect(changes, &ChangeNotifier::clientChanged, this, [this](ClientId changed) {
        if (changed == m_client)
            showClient();
    });
    connect(changes, &ChangeNotifier::planChanged, this, [this](PlanId, ClientId changed) {
        if (changed == m_client)
            showMap();
    });
    connect(changes, &ChangeNotifier::everythingChanged, this, &HealthTab::showClient);
}

void HealthTab::reload()
{
    if (const auto catalogue = m_practice.catalogue(); !catalogue)
        emit failed(catalogue.error());
    showClient();
    m_model->reload();
}

void HealthTab::showClient()
{
    const auto client = m_practice.clients().find(m_client);
    if (!client)
        return emit failed(client.error());
    m_loaded = true;
    m_ui->factsCard->showClient(*client);
}

void HealthTab::showHealth()
{
    const QDate today = m_practice.today().date();
    const HealthHistory &history = m_model->history();
    const RegionTree regions = m_catalogue ? m_catalogue->regions() : RegionTree();
    m_ui->askedCard->showAsked(history.asked,
                               freshUntil(history, today, lookupIn(m_catalogue), regions), today);
    m_ui->askedCard->showDueDate(history.dueDate);
    const bool empty = m_model->rowCount() == 0;
    m_ui->conditionTable->setVisible(!empty);
    m_ui->conditionButton->setVisible(!empty);
    m_ui->emptyLabel->setVisible(empty);
    m_ui->emptyLabel->setText(
        tr("Nothing is known that asks for care. Find a condition above to add it."));
    showMap();
    showChosen();
}

void HealthTab::showMap()
{
    const auto plans = m_practice.planner().plansOf(m_client);
    if (!plans)
        return emit failed(plans.error());
    m_ui->bodyMap->setMarks(healthMarks(*plans, m_model->verdict(), m_catalogue));
}

void HealthTab::showChosen()
{
    const ConditionRow *row = m_ui->conditionTable->chosen();
    if (row && m_catalogue)
        m_ui->whyCard->showRow(*row, *m_catalogue, m_practice.today().date());
    else
        m_ui->whyCard->showNothing(m_model->rowCount() == 0
                                       ? tr("Each condition says here why it matters.")
                                       : tr("Choose a condition to read why it matters."));
}

void HealthTab::beginEntry(const ConditionEntry &draft)
{
    ConditionEntry entry = draft;
    if (m_filter)
        entry.sites << *m_filter;
    m_ui->entryBox->begin(entry);
    setFilter(std::nullopt);
}

void HealthTab::keepDueDate(QDate dueDate)
{
    const auto problems = m_practice.health().problemsOfDueDate(dueDate);
    if (!problems.isEmpty())
        return m_ui->askedCard->showErrors(problems);
    if (const auto done = m_practice.health().setDueDate(m_client, dueDate); !done)
        m_ui->askedCard->showErrors({done.error()});
    else
        emit notified(dueDate.isValid() ? tr("The due date is kept") : tr("No due date any more"));
}

void HealthTab::ask()
{
    RedFlagsDialog dialog(m_practice, m_client, this);
    if (dialog.exec() == QDialog::Accepted && dialog.somethingChanged())
        focusSearch();
}

// While an entry is made, it is where the condition sits; otherwise what one wants to know about.
void HealthTab::chooseRegion(const RegionRef &region)
{
    if (m_ui->entryBox->isVisible())
        m_ui->entryBox->addRegion(region);
    else
        setFilter(region == m_filter ? std::nullopt : std::optional(region));
}

void HealthTab::setFilter(const std::optional<RegionRef> &region)
{
    const RegionTree regions = m_catalogue ? m_catalogue->regions() : RegionTree();
    m_filter = region;
    m_ui->conditionTable->setFilter(region, regions);
    m_ui->filterButton->setVisible(region.has_value());
    if (region)
        m_ui->filterButton->setText(tr("%1: show &all").arg(regions.label(*region)));
}

// Side by side where there is room; else the map goes below the reasons.
void HealthTab::arrange()
{
    const bool wide = width() >= threeColumns;
    QGridLayout *grid = m_ui->cardsLayout;
    for (QWidget *card : {m_ui->mapColumn, m_ui->sideColumn})
        grid->removeWidget(card);
    grid->addWidget(m_ui->mapColumn, wide ? 0 : 1, 1, wide ? 2 : 1, 1);
    grid->addWidget(m_ui->sideColumn, 0, wide ? 2 : 1, wide ? 2 : 1, 1);
    grid->setColumnStretch(0, wide ? 48 : 54);
    grid->setColumnStretch(1, wide ? 24 : 46);
    grid->setColumnStretch(2, wide ? 28 : 0);
    grid->setRowStretch(0, wide ? 1 : 0);
    grid->setRowStretch(1, wide ? 0 : 1);
    // The map takes what it can without pushing out of sight when the client was last asked.
    const int room = m_ui->scrollArea->viewport()->height() - m_ui->askedCard->sizeHint().height() -
                     grid->spacing();
    m_ui->mapCard->setMaximumHeight(wide ? std::max(room, lowestMap) : QWIDGETSIZE_MAX);
}

} // namespace unknot
