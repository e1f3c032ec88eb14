// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Page.h"

#include <memory>

namespace unknot {

namespace Ui {
class ReportsPage;
}

class Practice;
struct MonthCount;

// The practice in numbers: its sessions of twelve months and its plans. Follows every change.
// Counts nothing itself.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(Practice &practice, QWidget *parent = nullptr);
    ~ReportsPage() override;

    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::Reports; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow(); // counting takes time: only what is seen is counted again
    void reload();
    void showMonths();
    void showPlans();
    void drawMonths(const QList<MonthCount> &months);
    void listMonths(const QList<MonthCount> &months);
    void exportData();

    Practice &m_practice;
    std::unique_ptr<Ui::ReportsPage> m_ui;
    bool m_stale = true;
};

} // namespace unknot
