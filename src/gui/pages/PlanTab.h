// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Plan.h"
#include "domain/Session.h"
#include "gui/Page.h"
#include "practice/Reviews.h"

#include <memory>

namespace unknot {

namespace Ui {
class PlanTab;
}

class PaperActions;
class PlanActions;
class Practice;
class SessionTableModel;
struct Timeline;

// A client's plans, one at a time: its course drawn, its schedule, what its numbers suggest, what
// it says. Follows every change; what is done with a plan is PlanActions'.
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
    // Shows one of the client's plans and begins with what it was opened for.
    void open(PlanId plan, PlanAct act);

private:
    QAction *makeAction(const QString &name, const QString &text);
    void prepareActions();
    void prepareTable();
    void follow(); // reads the client's plans again
    void choose(PlanId plan);
    void showPlan();
    [[nodiscard]] Timeline timeline(const QList<Session> &sessions) const;
    void showNextStep(const QList<Session> &sessions);
    void offerActions(const QList<Session> &sessions);

    Practice &m_practice;
    std::unique_ptr<Ui::PlanTab> m_ui;
    PaperActions *m_paper;
    PlanActions *m_actions;
    ClientId m_client;
    QList<Plan> m_plans; // newest first
    Plan m_plan;         // the one shown; its id is null without
    PlanReview m_review; // of it
    SessionId m_next;    // its first open session
    SessionTableModel *m_model;
    QAction *m_printPlan;
    QAction *m_printHandout;
    QAction *m_newPlan;
    QAction *m_record;
};

} // namespace unknot
