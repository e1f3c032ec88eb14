// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Page.h"
#include "gui/pages/CalendarWords.h"

#include <QTimer>

#include <memory>

namespace unknot {

namespace Ui {
class CalendarPage;
}

class Practice;

// The sessions of a day, a week or a month on the practice's clock. Follows every change; says
// which session is wanted. What a session carried elsewhere means is SessionCarrier's.
class CalendarPage : public Page
{
    Q_OBJECT

public:
    explicit CalendarPage(Practice &practice, QWidget *parent = nullptr);
    ~CalendarPage() override;

    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::Calendar; }
    [[nodiscard]] CalendarView view() const { return m_view; }
    [[nodiscard]] QDate day() const { return m_day; }

    void showDays(CalendarView view, QDate day); // around `day`

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectActions();
    void followPractice();
    void step(int steps);
    void reload();
    void showMonth(const PracticeCalendar &calendar);
    void followClock();
    void changeHours();
    void changeClosedDays();

    Practice &m_practice;
    std::unique_ptr<Ui::CalendarPage> m_ui;
    CalendarView m_view = CalendarView::Week;
    QDate m_day;
    QTimer m_clock;
};

} // namespace unknot
