// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/ProgressTab.h"

#include "documents/ProgressPaperWords.h"
#include "gui/MeasureActions.h"
#include "gui/PaperActions.h"
#include "gui/ProgressWords.h"
#include "gui/pages/PlanWords.h"
#include "gui/widgets/Heading.h"
#include "gui/widgets/RowDelegate.h"
#include "models/ProgressTableModel.h"
#include "practice/Practice.h"

#include "ui_ProgressTab.h"

#include <QAction>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QVariantMap>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widestHeading = 340;
constexpr int twoColumns = 900; // pixels of width from which the cards stand side by side
const char choicesProperty[] = "progressSeries";

} // namespace

ProgressTab::ProgressTab(Practice &practice, ClientId client, QWidget *parent)
    : Page(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::ProgressTab>())
    , m_client(client)
    , m_model(new ProgressTableModel(this))
    , m_totals(new MeasureActions(practice, client, *this))
    , m_paper(new PaperActions(practice, this))
    , m_report(new QAction(tr("Progress report…"), this))
    , m_addTotal(new QAction(tr("Add a total…"), this))
{
    m_ui->setupUi(this);
    prepareTable();
    prepareTotals();
    prepareReport();
    follow();
    connect(m_ui->planChooser, &QComboBox::currentIndexChanged, this,
            [this](int index) { choose(m_plans.at(index).id); });
    connect(m_ui->seriesChips, &SeriesChips::toggled, this, &ProgressTab::keepChoice);
    for (const QPushButton *why : {m_ui->whyButton, m_ui->changesWhyButton})
        connect(why, &QPushButton::clicked, this,
                [this] { emit guidanceWanted(guidanceFor(HelpTopic::Progress)); });
    connect(m_ui->emptyState, &EmptyState::buttonClicked, this, [this] {
        emit clientWanted(m_client, m_plan.isNull() ? ClientTab::Plan : ClientTab::Sessions);
    });
    setFocusProxy(m_ui->chart);
}

ProgressTab::~ProgressTab() = default;

QList<QAction *> ProgressTab::pageActions() const
{
    if (m_plan.isNull())
        return {m_addTotal};
    return {m_report, m_addTotal};
}

void ProgressTab::print()
{
    if (!m_plan.isNull())
        m_paper->previewProgressReport(m_plan);
}

void ProgressTab::showEvent(QShowEvent *event)
{
    if (!m_isRead) // not in the constructor: nobody listens to failed() there
        reload();
    Page::showEvent(event);
}

void ProgressTab::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ProgressTab::prepareTable()
{
    QTableView *table = m_ui->valueTable;
    table->setModel(m_model);
    table->setItemDelegate(new RowDelegate(table));
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void ProgressTab::prepareTotals()
{
    m_addTotal->setObjectName(u"addTotalAction"_s);
    m_addTotal->setToolTip(tr("Enter the total of a questionnaire"));
    connect(m_addTotal, &QAction::triggered, m_totals, &MeasureActions::add);
    connect(m_ui->totalsCard, &TotalsCard::addWanted, m_totals, &MeasureActions::add);
    connect(m_ui->totalsCard, &TotalsCard::editWanted, m_totals, &MeasureActions::edit);
    connect(m_ui->totalsCard, &TotalsCard::removeWanted, m_totals, &MeasureActions::remove);
    connect(m_totals, &MeasureActions::failed, this, &ProgressTab::failed);
    connect(m_totals, &MeasureActions::notified, this, &ProgressTab::notified);
}

void ProgressTab::prepareReport()
{
    m_report->setObjectName(u"progressReportAction"_s);
    m_report->setToolTip(tr("To hand to the client's healthcare provider"));
    connect(m_report, &QAction::triggered, this, &ProgressTab::print);
    connect(m_paper, &PaperActions::failed, this, &ProgressTab::failed);
}

void ProgressTab::follow()
{
    // What nobody looks at is read when somebody does.
    const auto readAgain = [this] {
        m_isRead = false;
        if (isVisible())
            reload();
    };
    const auto ours = [this, readAgain](auto, ClientId changed) {
        if (changed == m_client)
            readAgain();
    };
    const ChangeNotifier *changes = &m_practice.changes();
    connect(changes, &ChangeNotifier::planChanged, this, ours);
    connect(changes, &ChangeNotifier::sessionChanged, this, ours);
    connect(changes, &ChangeNotifier::measuresChanged, this, [this, readAgain](ClientId changed) {
        if (changed == m_client)
            readAgain();
    });
    connect(changes, &ChangeNotifier::everythingChanged, this, readAgain);
}

void ProgressTab::reload()
{
    const auto plans = m_practice.planner().plansOf(m_client);
    if (!plans)
        return emit failed(plans.error());
    m_isRead = true;
    m_plans = *plans;
    showPlans();
    const bool there = std::ranges::count(m_plans, m_plan, &Plan::id) > 0;
    choose(there ? m_plan : m_plans.isEmpty() ? PlanId() : m_plans.first().id);
    showTotals();
}

void ProgressTab::showPlans()
{
    const QSignalBlocker quiet(m_ui->planChooser);
    m_ui->planChooser->clear();
    for (const Plan &plan : std::as_const(m_plans))
        m_ui->planChooser->addItem(planLine(plan));
    m_ui->chooserRow->setVisible(m_plans.size() > 1);
}

void ProgressTab::choose(PlanId plan)
{
    const bool another = plan != m_plan;
    m_plan = plan;
    const auto at = std::ranges::find(m_plans, plan, &Plan::id);
    m_progress = {};
    if (at != m_plans.end()) {
        const QSignalBlocker quiet(m_ui->planChooser);
        m_ui->planChooser->setCurrentIndex(static_cast<int>(at - m_plans.begin()));
        const auto progress = m_practice.measurements().progress(plan);
        if (!progress)
            return emit failed(progress.error());
        m_progress = *progress;
    }
    showProgress();
    if (another)
        emit pageActionsChanged();
}

void ProgressTab::showProgress()
{
    const bool isEmpty = m_progress.series.isEmpty();
    m_ui->seriesChips->setHidden(isEmpty);
    m_ui->chart->setHidden(isEmpty);
    m_ui->whyButton->setHidden(isEmpty);
    m_ui->changesCard->setHidden(isEmpty);
    m_ui->valuesCard->setHidden(isEmpty);
    m_ui->emptyState->setVisible(isEmpty);
    showHeader();
    if (isEmpty)
        showNothing();
    m_ui->seriesChips->setSeries(m_progress.series, shownSeries());
    drawChart();
    m_ui->changeRows->showLines(changeLines(m_progress));
    m_model->showProgress(m_progress);
}

void ProgressTab::showHeader()
{
    const bool none = m_plan.isNull();
    showHeading(*m_ui->complaintLabel, none ? tr("Progress") : m_progress.plan.complaint,
                widestHeading);
    m_ui->aboutLabel->setText(none ? QString() : attendedWords(m_progress));
}

void ProgressTab::showNothing()
{
    if (m_plan.isNull()) {
        m_ui->emptyState->setWords(tr("No plan yet"),
                                   tr("Progress is drawn on the phases of a plan."));
        m_ui->emptyState->setButton(tr("&Go to the plan"));
    } else {
        m_ui->emptyState->setWords(
            tr("No scores yet"),
            tr("Ask for pain, stress, movement and the goals at each session. They are drawn here "
               "as soon as the session is signed."));
        m_ui->emptyState->setButton(tr("&Go to the sessions"));
    }
}

void ProgressTab::showTotals()
{
    const auto totals = m_practice.measurements().ofClient(m_client);
    if (!totals)
        return emit failed(totals.error());
    const auto known = m_practice.measurements().totals();
    if (!known)
        return emit failed(known.error());
    m_ui->totalsCard->showTotals(*totals, *known);
}

void ProgressTab::drawChart()
{
    m_ui->chart->setChart({m_progress, shownSeries(), true});
}

// The usual ones, and what the person chose otherwise. The window carries that from client to
// client: pages come and go.
QStringList ProgressTab::shownSeries() const
{
    const QVariantMap choices = window()->property(choicesProperty).toMap();
    const QStringList usual = usualSeries(m_progress);
    QStringList shown;
    for (const ProgressSeries &series : m_progress.series) {
        const QString key = seriesKey(series);
        // Where nothing is usual, all there is is better than an empty chart.
        if (choices.value(key, usual.isEmpty() || usual.contains(key)).toBool())
            shown << key;
    }
    return shown.mid(0, mostSeries);
}

void ProgressTab::keepChoice(const QString &key, bool shown)
{
    QVariantMap choices = window()->property(choicesProperty).toMap();
    choices.insert(key, shown);
    window()->setProperty(choicesProperty, choices);
    drawChart();
}

// Side by side where there is room.
void ProgressTab::arrange()
{
    m_ui->lowerRow->setDirection(width() >= twoColumns ? QBoxLayout::LeftToRight
                                                       : QBoxLayout::TopToBottom);
}

} // namespace unknot
