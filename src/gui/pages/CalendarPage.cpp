// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/CalendarPage.h"

#include "practice/Practice.h"

#include "ui_CalendarPage.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

namespace unknot {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto clockStep = 30s;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

CalendarPage::CalendarPage(Practice &practice, QWidget *parent)
    : Page(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::CalendarPage>())
    , m_clock(this)
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->weekGrid);
    connect(m_ui->previousAction, &QAction::triggered, this,
            [this] { showWeek(m_monday.addDays(-7)); });
    connect(m_ui->nextAction, &QAction::triggered, this, [this] { showWeek(m_monday.addDays(7)); });
    connect(m_ui->todayAction, &QAction::triggered, this,
            [this] { showWeek(m_practice.today().date()); });
    connect(m_ui->weekGrid, &WeekGrid::sessionActivated, this, &Page::sessionWanted);

    const ChangeNotifier &changes = practice.changes();
    connect(&changes, &ChangeNotifier::sessionChanged, this, &CalendarPage::reload);
    connect(&changes, &ChangeNotifier::planChanged, this, &CalendarPage::reload);
    connect(&changes, &ChangeNotifier::clientChanged, this, &CalendarPage::reload);
    connect(&changes, &ChangeNotifier::profileChanged, this, &CalendarPage::reload);
    connect(&changes, &ChangeNotifier::everythingChanged, this, &CalendarPage::reload);
    connect(&m_clock, &QTimer::timeout, this, &CalendarPage::followClock);
    m_clock.setObjectName(u"clock"_s);
    m_clock.start(clockStep);
    followClock();
    showWeek(practice.today().date());
}

CalendarPage::~CalendarPage() = default;

void CalendarPage::showWeek(QDate day)
{
    m_monday = mondayOf(day);
    reload();
}

void CalendarPage::reload()
{
    const auto rows = m_practice.sessions().between(m_monday, m_monday.addDays(6));
    if (!rows) {
        emit failed(rows.error());
        return;
    }
    m_ui->weekGrid->setWeek(m_monday, m_practice.profile().zone, *rows);
    const auto countOf = [&](SessionState state) {
        return static_cast<int>(std::ranges::count(
            *rows, state, [](const SessionRow &row) { return row.session.state; }));
    };
    const int cancelled = countOf(SessionState::Cancelled);
    const int missed = countOf(SessionState::Missed);
    const int sessions = static_cast<int>(rows->size()) - cancelled - missed;
    QStringList summary{sessions == 0 ? tr("No sessions this week")
                                      : tr("%n sessions", nullptr, sessions)};
    if (missed > 0)
        summary << tr("%n missed", nullptr, missed);
    if (cancelled > 0)
        summary << tr("%n cancelled", nullptr, cancelled);
    m_ui->titleLabel->setText(title());
    m_ui->summaryLabel->setText(summary.join(u" · "_s));
}

void CalendarPage::followClock()
{
    m_ui->weekGrid->setNow(m_practice.today().now());
}

QString CalendarPage::title() const
{
    const QDate sunday = m_monday.addDays(6);
    const QLocale locale;
    // Only as much of the first day as differs from the last one.
    const QString from = m_monday.year() != sunday.year()     ? tr("d MMMM yyyy")
                         : m_monday.month() != sunday.month() ? tr("d MMMM")
                                                              : tr("d");
    return u"%1 – %2"_s.arg(locale.toString(m_monday, from),
                            locale.toString(sunday, tr("d MMMM yyyy")));
}

} // namespace unknot
