// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/TodayPage.h"

#include "domain/ClockWords.h"
#include "gui/DurationWords.h"
#include "gui/widgets/AttentionDelegate.h"
#include "gui/widgets/DayDelegate.h"
#include "gui/widgets/PlainHeader.h"
#include "models/AttentionModel.h"
#include "models/FirstReading.h"
#include "models/SessionTableModel.h"
#include "practice/Practice.h"

#include "ui_TodayPage.h"

#include <QLocale>
#include <QShortcut>

#include <chrono>

namespace unknot {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rowHeight = 44;   // two lines
constexpr int narrowPage = 960; // below, a row has no room for all columns

// The machine may sleep over midnight, so that a timer until then would come too late.
constexpr auto clockStep = 30s;

bool takesPlace(SessionState state)
{
    return state != SessionState::Missed && state != SessionState::Cancelled;
}

} // namespace

TodayPage::TodayPage(Practice &practice, QWidget *parent)
    : Page(parent)
    , m_practice(practice)
    , m_date(practice.today().date())
    , m_ui(std::make_unique<Ui::TodayPage>())
    , m_sessions(new SessionTableModel(
          practice, [this] { return m_practice.sessions().between(m_date, m_date); }, this))
    , m_attention(new AttentionModel(practice, this))
    , m_delegate(new DayDelegate(this))
    , m_clock(this)
{
    m_ui->setupUi(this);
    prepareTable();
    prepareAttention();
    connect(m_ui->newClientAction, &QAction::triggered, this, &Page::newClientWanted);
    connect(m_ui->startAction, &QAction::triggered, this, &TodayPage::startNext);
    connect(&m_clock, &QTimer::timeout, this, &TodayPage::reload);
    m_clock.setObjectName(u"clock"_s);
    m_clock.start(clockStep);

    // The models heard of each change first.
    const ChangeNotifier &changes = practice.changes();
    connect(&changes, &ChangeNotifier::sessionChanged, this, &TodayPage::follow);
    connect(&changes, &ChangeNotifier::planChanged, this, &TodayPage::follow);
    connect(&changes, &ChangeNotifier::clientChanged, this, &TodayPage::follow);
    connect(&changes, &ChangeNotifier::healthChanged, this, &TodayPage::follow);
    connect(&changes, &ChangeNotifier::everythingChanged, this, &TodayPage::follow);
    connect(&changes, &ChangeNotifier::profileChanged, this, &TodayPage::reload);
    readFirst(*this, &TodayPage::follow);
}

TodayPage::~TodayPage() = default;

QList<QAction *> TodayPage::pageActions() const
{
    return {m_ui->newClientAction, m_ui->startAction};
}

void TodayPage::prepareTable()
{
    using Model = SessionTableModel;
    QTableView *table = m_ui->todayTable;
    table->setHorizontalHeader(new PlainHeader(table));
    table->setModel(m_sessions);
    table->setItemDelegate(m_delegate);
    for (const int column :
         {Model::Number, Model::Planned, Model::Booked, Model::State, Model::Standing})
        table->hideColumn(column);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Model::Client, QHeaderView::Stretch);
    // Measuring text is what the first paint waits for most: rows are of one height, and the width
    // of a column follows what can be seen.
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    header->setResizeContentsPrecision(0);
    connect(m_sessions, &Model::failed, this, &Page::failed);
    connect(table, &QTableView::activated, this,
            [this](const QModelIndex &index) { openSession(index.row()); });
    m_ui->todayEmpty->setWords(
        tr("No sessions today"),
        tr("A client's visits show up here on their day. Give a client a plan to book some."));
}

// Who comes matters more than the phase of the plan.
void TodayPage::resizeEvent(QResizeEvent *event)
{
    m_ui->todayTable->setColumnHidden(SessionTableModel::PlanPhase, width() < narrowPage);
    Page::resizeEvent(event);
}

void TodayPage::prepareAttention()
{
    QListView *list = m_ui->attentionList;
    list->setModel(m_attention);
    list->setItemDelegate(new AttentionDelegate(this));
    connect(m_attention, &AttentionModel::failed, this, &Page::failed);
    connect(list, &QListView::clicked, this,
            [this](const QModelIndex &index) { openAttention(index.row()); });
    // Not activated(): it comes with a double click too, behind the click that has done the act.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(key, list, nullptr, nullptr, Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this,
                [this, list] { openAttention(list->currentIndex().row()); });
    }
    m_ui->attentionEmpty->setWords(
        tr("Nothing waits"),
        tr("Sessions that do not fit a client's health or have no record, plans that are behind "
           "or due for a decision, and missing consent show up here."));
}

void TodayPage::reload()
{
    m_date = m_practice.today().date();
    m_sessions->reload();
    m_attention->reload();
    follow();
}

void TodayPage::follow()
{
    const bool anySession = m_sessions->rowCount() > 0;
    m_ui->todayTable->setVisible(anySession);
    m_ui->todayEmpty->setVisible(!anySession);
    const bool anyAttention = m_attention->rowCount() > 0;
    m_ui->attentionList->setVisible(anyAttention);
    m_ui->attentionEmpty->setVisible(!anyAttention);
    showHeading();
    showNext();
    showWeek();
}

void TodayPage::showHeading()
{
    int count = 0;
    int minutes = 0;
    QTime first;
    for (int row = 0; row < m_sessions->rowCount(); ++row) {
        const Session &session = m_sessions->at(row).session;
        if (!takesPlace(session.state))
            continue;
        if (count++ == 0)
            first = session.start.time();
        minutes += session.minutes;
    }
    m_ui->titleLabel->setText(QLocale().toString(m_date, tr("dddd d MMMM")));
    m_ui->summaryLabel->setText(count == 0
                                    ? tr("No sessions today")
                                    : QStringList{tr("%n sessions", nullptr, count),
                                                  tr("first at %1").arg(clockWords(first)),
                                                  tr("%1 booked").arg(durationWords(minutes))}
                                          .join(u" · "_s));
}

void TodayPage::showNext()
{
    const int next = nextOpenRow(*m_sessions);
    m_delegate->setMarkedRow(next);
    m_ui->todayTable->viewport()->update();
    m_ui->startAction->setEnabled(next >= 0);
    m_ui->startAction->setToolTip(
        next >= 0 ? tr("Open the record of the next session (%1)")
                        .arg(m_ui->startAction->shortcut().toString(QKeySequence::NativeText))
                  : tr("No session is left today"));
}

void TodayPage::showWeek()
{
    const auto days = m_practice.today().nextSevenDays();
    if (!days) {
        emit failed(days.error());
        return;
    }
    QList<Bar> bars;
    for (const DayLoad &load : *days) {
        const QString count = tr("%n sessions", nullptr, load.sessions);
        bars.append({QLocale().toString(load.day, u"ddd"_s),
                     load.sessions == 0 ? u"–"_s : QString::number(load.sessions),
                     tr("%1: %2, %3")
                         .arg(QLocale().toString(load.day, tr("dddd d MMMM")), count,
                              durationWords(load.minutes)),
                     {load.sessions}});
    }
    m_ui->weekChart->setBars({{{tr("Sessions"), u"phase3"_s}}, bars});
}

void TodayPage::openSession(int row)
{
    emit sessionWanted(m_sessions->at(row).session.id);
}

void TodayPage::openAttention(int row)
{
    if (row < 0)
        return;
    const AttentionItem item = m_attention->at(row);
    switch (item.kind) {
    case AttentionKind::DoesNotFit:
    case AttentionKind::HistoryOld:
    case AttentionKind::ClearanceEnding:
        emit clientWanted(item.client, ClientTab::Health);
        break;
    case AttentionKind::SessionUnrecorded:
        emit sessionWanted(item.session);
        break;
    case AttentionKind::BehindPlan:
        emit planWanted(item.client, item.plan, PlanAct::Reflow);
        break;
    case AttentionKind::NothingBooked: // sessions that were lost can be made up for
        emit planWanted(item.client, item.plan,
                        item.sessions > 0 ? PlanAct::Reflow : PlanAct::Decide);
        break;
    case AttentionKind::ReviewDue:
    case AttentionKind::AdviceWaiting:
    case AttentionKind::PlanEnding:
        emit planWanted(item.client, item.plan, PlanAct::Decide);
        break;
    case AttentionKind::ConsentMissing:
        emit clientWanted(item.client, ClientTab::Overview);
        break;
    }
}

void TodayPage::startNext()
{
    if (const int row = nextOpenRow(*m_sessions); row >= 0)
        openSession(row);
}

} // namespace unknot
