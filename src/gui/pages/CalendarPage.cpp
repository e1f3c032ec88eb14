// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/CalendarPage.h"

#include "gui/SessionCarrier.h"
#include "gui/dialogs/ClosedDaysDialog.h"
#include "gui/dialogs/WorkingHoursDialog.h"
#include "models/FirstReading.h"
#include "practice/Practice.h"

#include "ui_CalendarPage.h"

#include <QResizeEvent>

#include <chrono>

namespace unknot {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto clockStep = 30s;
constexpr int narrowPage = 960; // below, the summary has no room beside the title

} // namespace

CalendarPage::CalendarPage(Practice &practice, QWidget *parent)
    : Page(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::CalendarPage>())
    , m_clock(this)
{
    m_ui->setupUi(this);
    connectActions();
    auto *carrier = new SessionCarrier(practice, *m_ui->weekGrid);
    connect(carrier, &SessionCarrier::daysWanted, this,
            [this](QDate day) { showDays(m_view, day); });
    connect(carrier, &SessionCarrier::failed, this, &Page::failed);
    followPractice();
    connect(&m_clock, &QTimer::timeout, this, &CalendarPage::followClock);
    m_clock.setObjectName(u"clock"_s);
    m_clock.start(clockStep);
    followClock();
    readFirst(*this, [](CalendarPage &page) {
        page.showDays(CalendarView::Week, page.m_practice.today().date());
    });
}

CalendarPage::~CalendarPage() = default;

QList<QAction *> CalendarPage::pageActions() const
{
    return {m_ui->todayAction, m_ui->hoursAction, m_ui->closedAction};
}

void CalendarPage::connectActions()
{
    const auto when = [this](QAction *action, auto method) {
        connect(action, &QAction::triggered, this, method);
    };
    when(m_ui->previousAction, [this] { step(-1); });
    when(m_ui->nextAction, [this] { step(1); });
    when(m_ui->todayAction, [this] { showDays(m_view, m_practice.today().date()); });
    when(m_ui->hoursAction, &CalendarPage::changeHours);
    when(m_ui->closedAction, &CalendarPage::changeClosedDays);
    for (const auto &[button, view] : {std::pair(m_ui->dayButton, CalendarView::Day),
                                       std::pair(m_ui->weekButton, CalendarView::Week),
                                       std::pair(m_ui->monthButton, CalendarView::Month)})
        connect(button, &QPushButton::clicked, this,
                [this, view = view] { showDays(view, m_day); });
    connect(m_ui->weekGrid, &WeekGrid::sessionActivated, this, &Page::sessionWanted);
    connect(m_ui->monthGrid, &MonthGrid::currentChanged, this,
            [this](QDate day) { showDays(m_view, day); });
    connect(m_ui->monthGrid, &MonthGrid::dayActivated, this, [this](QDate day) {
        showDays(CalendarView::Day, day);
        m_ui->weekGrid->setFocus(Qt::OtherFocusReason);
    });
}

void CalendarPage::followPractice()
{
    const ChangeNotifier &changes = m_practice.changes();
    connect(&changes, &ChangeNotifier::sessionChanged, this, &CalendarPage::reload);
    connect(&changes, &ChangeNotifier::planChanged, this, &CalendarPage::reload);
    connect(&changes, &ChangeNotifier::clientChanged, this, &CalendarPage::reload);
    connect(&changes, &ChangeNotifier::healthChanged, this, &CalendarPage::reload);
    connect(&changes, &ChangeNotifier::calendarChanged, this, &CalendarPage::reload);
    connect(&changes, &ChangeNotifier::profileChanged, this, &CalendarPage::reload);
    connect(&changes, &ChangeNotifier::everythingChanged, this, &CalendarPage::reload);
}

// A session on its way goes along.
void CalendarPage::step(int steps)
{
    if (const auto &carried = m_ui->weekGrid->carried())
        m_ui->weekGrid->carryTo(steppedDay(m_view, carried->day, steps), carried->from);
    else
        showDays(m_view, steppedDay(m_view, m_day, steps));
}

void CalendarPage::showDays(CalendarView view, QDate day)
{
    m_view = view;
    m_day = day;
    m_ui->dayButton->setChecked(view == CalendarView::Day);
    m_ui->weekButton->setChecked(view == CalendarView::Week);
    m_ui->monthButton->setChecked(view == CalendarView::Month);
    QWidget *shown =
        view == CalendarView::Month ? static_cast<QWidget *>(m_ui->monthGrid) : m_ui->weekGrid;
    m_ui->viewStack->setCurrentWidget(shown);
    setFocusProxy(shown);
    reload();
}

void CalendarPage::reload()
{
    const ShownDays days = shownDays(m_view, m_day);
    const auto calendar = m_practice.diary().calendar();
    const auto rows = m_practice.sessions().between(days.from, days.to);
    const auto moved = m_practice.reflower().movedBetween(days.from, days.to);
    if (!calendar || !rows || !moved) {
        emit failed(!calendar ? calendar.error() : !rows ? rows.error() : moved.error());
        return;
    }
    m_ui->titleLabel->setText(calendarTitle(m_view, m_day));
    m_ui->summaryLabel->setText(calendarSummary(m_view, m_day, *rows, *moved, *calendar));
    if (m_view == CalendarView::Month)
        showMonth(*calendar);
    else
        m_ui->weekGrid->setContent(
            {days.from, days.count(), m_practice.profile().zone, *calendar, *rows, *moved});
}

// Its first and last week reach into other months.
void CalendarPage::showMonth(const PracticeCalendar &calendar)
{
    MonthContent month{m_day, m_practice.today().date(), calendar, {}};
    const auto rows = m_practice.sessions().between(month.firstDay(), month.lastDay());
    if (!rows) {
        emit failed(rows.error());
        return;
    }
    month.loads = dayLoads(*rows, month.firstDay(), month.lastDay(), m_practice.profile().zone);
    m_ui->monthGrid->setContent(month, m_day);
}

void CalendarPage::followClock()
{
    m_ui->weekGrid->setNow(m_practice.today().now());
}

void CalendarPage::changeHours()
{
    WorkingHoursDialog(m_practice, this).exec();
}

void CalendarPage::changeClosedDays()
{
    ClosedDaysDialog(m_practice, this).exec();
}

void CalendarPage::resizeEvent(QResizeEvent *event)
{
    const bool narrow = event->size().width() < narrowPage;
    m_ui->headingLayout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_ui->headingLayout->setSpacing(narrow ? 2 : 14);
    Page::resizeEvent(event);
}

} // namespace unknot
