// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Page.h"

#include <QDate>
#include <QTimer>

#include <memory>

namespace unknot {

namespace Ui {
class CalendarPage;
}

class Practice;

// The sessions of one week, on the practice's clock; weeks begin on Monday. Follows every change.
// Read only: says which session is wanted.
class CalendarPage : public Page
{
    Q_OBJECT

public:
    explicit CalendarPage(Practice &practice, QWidget *parent = nullptr);
    ~CalendarPage() override;

    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::Calendar; }
    [[nodiscard]] QDate monday() const { return m_monday; }

private:
    void showWeek(QDate day); // the week that `day` lies in
    void reload();
    void followClock();
    [[nodiscard]] QString title() const;

    Practice &m_practice;
    std::unique_ptr<Ui::CalendarPage> m_ui;
    QDate m_monday;
    QTimer m_clock;
};

} // namespace unknot
