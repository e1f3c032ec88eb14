// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Page.h"

#include <QDate>

#include <array>
#include <memory>

namespace unknot {

namespace Ui {
class ClientPage;
}
class Practice;
struct Client;

// One client: who it is, what to heed, and the tabs, each made when it is first shown. Edits and
// archives the client; everything else is the tabs' own.
class ClientPage : public Page
{
    Q_OBJECT

public:
    ClientPage(Practice &practice, ClientId client, QWidget *parent = nullptr);
    ~ClientPage() override;

    void showTab(ClientTab tab);
    void showPlan(PlanId plan, PlanAct act);
    [[nodiscard]] ClientTab tab() const;
    [[nodiscard]] ClientId client() const { return m_client; }

    // The visible tab's own; "Edit client…" where it has none.
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] HelpTopic helpTopic() const override;
    void focusSearch() override;
    [[nodiscard]] bool mayLeave() override; // asks the tabs
    void print() override; // what a client takes home is the plan: from tabs without a paper, that

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpActions();
    void follow();
    void reload();
    void showSeen(const Client &client);
    void showNext();
    void showVerdict(QDate day);
    void showWhy();
    void tabShown();
    [[nodiscard]] Page *visibleTab() const; // null until it is made
    [[nodiscard]] Page *makeTab(ClientTab tab, QWidget *host);
    void forward(Page *tab);
    void edit(bool forConsent);
    void toggleArchived();

    Practice &m_practice;
    std::unique_ptr<Ui::ClientPage> m_ui;
    ClientId m_client;
    std::array<Page *, 6> m_tabs{}; // by ClientTab
    bool m_loaded = false;
};

} // namespace unknot
