// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Page.h"

#include <QDate>
#include <QTimer>

#include <memory>

namespace unknot {

namespace Ui {
class TodayPage;
}

class AttentionModel;
class DayDelegate;
class Practice;
class SessionTableModel;

// What the therapist sees first: the day's sessions, what waits, and how full the week is.
// Follows every change and the turn of the day. Opens nothing itself: says what is wanted.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Practice &practice, QWidget *parent = nullptr);
    ~TodayPage() override;

    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::Today; }

    void reload(); // time has passed: a session has become overdue, or a new day has begun

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void prepareTable();
    void prepareAttention();
    void follow(); // everything that is not a model of its own
    void showHeading();
    void showNext();
    void showWeek();
    void openSession(int row);
    void openAttention(int row);
    void startNext();

    Practice &m_practice;
    QDate m_date;
    std::unique_ptr<Ui::TodayPage> m_ui;
    SessionTableModel *m_sessions;
    AttentionModel *m_attention;
    DayDelegate *m_delegate;
    QTimer m_clock;
};

} // namespace unknot
