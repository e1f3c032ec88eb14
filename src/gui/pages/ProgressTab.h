// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Progress.h"
#include "gui/Page.h"

#include <memory>

namespace unknot {

namespace Ui {
class ProgressTab;
}

class MeasureActions;
class PaperActions;
class Practice;
class ProgressTableModel;

// What a client's plan has done so far, one plan at a time: dose and outcome drawn, what changed
// since the start, every value, and the totals of questionnaires. Follows every change; judges
// nothing itself.
class ProgressTab : public Page
{
    Q_OBJECT

public:
    ProgressTab(Practice &practice, ClientId client, QWidget *parent = nullptr);
    ~ProgressTab() override;

    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::Progress; }
    void print() override; // the report

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void prepareTable();
    void prepareTotals();
    void prepareReport();
    void follow();
    void reload(); // the client's plans and totals, and the chosen plan's progress
    void showPlans();
    void choose(PlanId plan);
    void showProgress();
    void showNothing();
    void showTotals();
    void showHeader();
    void drawChart();
    [[nodiscard]] QStringList shownSeries() const; // keys
    void keepChoice(const QString &key, bool shown);
    void arrange();

    Practice &m_practice;
    std::unique_ptr<Ui::ProgressTab> m_ui;
    ClientId m_client;
    ProgressTableModel *m_model;
    MeasureActions *m_totals;
    PaperActions *m_paper;
    QAction *m_report;
    QAction *m_addTotal;
    QList<Plan> m_plans;   // newest first
    PlanId m_plan;         // the one shown, null without
    Progress m_progress;   // of it
    bool m_isRead = false; // what is shown is as it stands now
};

} // namespace unknot
