// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/ReportsPage.h"

#include "domain/StateWords.h"
#include "gui/dialogs/ExportDialog.h"
#include "gui/widgets/RowDelegate.h"
#include "practice/Practice.h"

#include "ui_ReportsPage.h"

#include <QLocale>

#include <array>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int monthsShown = 12;

// What became of sessions, from the ground of each bar upwards.
struct Outcome
{
    QString name;
    QString colorRole;
    int MonthCount::*count;
};

std::array<Outcome, 4> outcomes()
{
    return {Outcome{stateWord(SessionState::Completed), u"phase1"_s, &MonthCount::completed},
            Outcome{ReportsPage::tr("Open"), u"phase3"_s, &MonthCount::open},
            Outcome{stateWord(SessionState::Missed), u"adaptText"_s, &MonthCount::missed},
            Outcome{stateWord(SessionState::Cancelled), u"muted"_s, &MonthCount::cancelled}};
}

int totalOf(const MonthCount &month)
{
    return month.completed + month.open + month.missed + month.cancelled;
}

// Nothing is a dash, so that the numbers stand out.
QTableWidgetItem *numberItem(int number)
{
    return new QTableWidgetItem(number == 0 ? u"–"_s : QLocale().toString(number));
}

void spreadColumns(QTableWidget *table, int firstWidth)
{
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    if (firstWidth > 0) {
        table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
        table->setColumnWidth(0, firstWidth);
    }
}

} // namespace

ReportsPage::ReportsPage(Practice &practice, QWidget *parent)
    : Page(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::ReportsPage>())
{
    m_ui->setupUi(this);
    m_ui->monthsTable->setItemDelegate(new RowDelegate(this));
    m_ui->plansTable->setItemDelegate(new RowDelegate(this));
    connect(m_ui->exportAction, &QAction::triggered, this, &ReportsPage::exportData);
    const ChangeNotifier &changes = practice.changes();
    connect(&changes, &ChangeNotifier::sessionChanged, this, &ReportsPage::follow);
    connect(&changes, &ChangeNotifier::planChanged, this, &ReportsPage::follow);
    connect(&changes, &ChangeNotifier::profileChanged, this, &ReportsPage::follow);
    connect(&changes, &ChangeNotifier::everythingChanged, this, &ReportsPage::follow);
}

ReportsPage::~ReportsPage() = default;

QList<QAction *> ReportsPage::pageActions() const
{
    return {m_ui->exportAction};
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
}

void ReportsPage::follow()
{
    if (isVisible())
        reload();
    else
        m_stale = true;
}

void ReportsPage::reload()
{
    m_stale = false;
    showMonths();
    showPlans();
}

void ReportsPage::showMonths()
{
    const auto months = m_practice.reports().sessionsByMonth(monthsShown);
    if (!months) {
        emit failed(months.error());
        return;
    }
    int completed = 0;
    for (const MonthCount &month : *months)
        completed += month.completed;
    m_ui->summaryLabel->setText(tr("%n completed sessions in twelve months", nullptr, completed));
    drawMonths(*months);
    listMonths(*months);
}

void ReportsPage::drawMonths(const QList<MonthCount> &months)
{
    QList<BarSeries> series;
    for (const Outcome &outcome : outcomes())
        series.append({outcome.name, outcome.colorRole});
    QList<Bar> bars;
    for (const MonthCount &month : months) {
        Bar bar;
        bar.label = QLocale().toString(month.month, u"MMM"_s);
        bar.caption = totalOf(month) == 0 ? u"–"_s : QLocale().toString(totalOf(month));
        QStringList words;
        for (const Outcome &outcome : outcomes()) {
            bar.values.append(month.*outcome.count);
            words << u"%1 %2"_s.arg(QLocale().toString(month.*outcome.count),
                                    QLocale().toLower(outcome.name));
        }
        bar.description =
            u"%1: %2"_s.arg(QLocale().toString(month.month, u"MMMM yyyy"_s), words.join(u", "_s));
        bars.append(bar);
    }
    m_ui->monthsChart->setData(series, bars);
}

void ReportsPage::listMonths(const QList<MonthCount> &months)
{
    QTableWidget *table = m_ui->monthsTable;
    const auto kinds = outcomes();
    table->setColumnCount(static_cast<int>(months.size()) + 1);
    table->setRowCount(static_cast<int>(kinds.size()));
    QStringList headings{QString()};
    for (const MonthCount &month : months)
        headings << QLocale().toString(month.month, u"MMM yy"_s);
    table->setHorizontalHeaderLabels(headings);
    for (int row = 0; row < table->rowCount(); ++row) {
        const Outcome &outcome = kinds.at(static_cast<size_t>(row));
        table->setItem(row, 0, new QTableWidgetItem(outcome.name));
        for (int column = 1; column < table->columnCount(); ++column)
            table->setItem(row, column, numberItem(months.at(column - 1).*outcome.count));
    }
    spreadColumns(table, 96);
}

void ReportsPage::showPlans()
{
    const auto counts = m_practice.reports().plansByState();
    if (!counts) {
        emit failed(counts.error());
        return;
    }
    QTableWidget *table = m_ui->plansTable;
    QStringList headings;
    QList<int> numbers;
    int all = 0;
    for (const PlanState state : {PlanState::Draft, PlanState::Active, PlanState::Paused,
                                  PlanState::Completed, PlanState::Discontinued}) {
        headings << stateWord(state);
        numbers << counts->value(state);
        all += counts->value(state);
    }
    headings << tr("All");
    numbers << all;
    table->setRowCount(1);
    table->setColumnCount(static_cast<int>(headings.size()));
    table->setHorizontalHeaderLabels(headings);
    for (int column = 0; column < numbers.size(); ++column)
        table->setItem(0, column, numberItem(numbers.at(column)));
    spreadColumns(table, 0);
}

void ReportsPage::exportData()
{
    ExportDialog dialog(m_practice, this);
    dialog.exec();
}

} // namespace unknot
