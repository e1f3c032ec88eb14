// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Plan.h"
#include "domain/Session.h"
#include "gui/Page.h"

#include <memory>

namespace unknot {

namespace Ui {
class PlanTab;
}

class PaperActions;
class Practice;
class SessionTableModel;

// A client's plans, one at a time: its course drawn, its schedule, what it says. Follows every
// change; what a plan may become is the domain's to say.
class PlanTab : public Page
{
    Q_OBJECT

public:
    PlanTab(Practice &practice, ClientId client, QWidget *parent = nullptr);
    ~PlanTab() override;

    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::ClientPlan; }
    void print() override;

    [[nodiscard]] PlanId plan() const { return m_plan.id; } // the one shown, null without

public slots:
    void addPlan();

private:
    void prepareActions();
    void prepareTable();
    void follow(); // reads the client's plans again
    void choose(PlanId plan);
    void showPlan();
    void showHeader(const QList<Session> &sessions);
    void showAbout();
    void offerActions(const QList<Session> &sessions);
    void selectNumber(int number);
    void setState(PlanState state);
    void edit();
    void complete();
    void discontinue();

    Practice &m_practice;
    std::unique_ptr<Ui::PlanTab> m_ui;
    PaperActions *m_paper;
    ClientId m_client;
    QList<Plan> m_plans; // newest first
    Plan m_plan;         // the one shown; its id is null without
    SessionId m_next;    // its first open session
    SessionTableModel *m_model;
    QAction *m_printPlan = nullptr;
    QAction *m_printHandout = nullptr;
    QAction *m_newPlan = nullptr;
    QAction *m_record = nullptr;
    QAction *m_complete = nullptr;
    QAction *m_discontinue = nullptr;
};

} // namespace unknot
