// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Page.h"

#include <memory>

namespace unknot {

namespace Ui {
class OverviewTab;
}
class Practice;
struct Client;
struct Plan;

// A client on one page: the current plan, how to reach whom, preferences, note and consent.
// Shows only; the client page edits.
class OverviewTab : public Page
{
    Q_OBJECT

public:
    OverviewTab(Practice &practice, ClientId client, QWidget *parent = nullptr);
    ~OverviewTab() override;

    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::ClientOverview; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpLinks();
    void follow();
    void reload();
    void showClient(const Client &client);
    void showPeople(const Client &client);
    void showPlans();
    void showPlan(const Plan &plan);

    Practice &m_practice;
    std::unique_ptr<Ui::OverviewTab> m_ui;
    ClientId m_client;
    bool m_loaded = false;
};

} // namespace unknot
