// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/HealthHistory.h"
#include "gui/Page.h"

#include <memory>
#include <optional>

namespace unknot {

namespace Ui {
class HealthTab;
}
class Catalogue;
class ConditionEntryModel;
class PaperActions;
class Practice;

// A client's health: conditions and what they ask for today, where on the body, and why. Connects
// its parts with the use cases; judges nothing.
class HealthTab : public Page
{
    Q_OBJECT

public:
    HealthTab(Practice &practice, ClientId client, QWidget *parent = nullptr);
    ~HealthTab() override;

    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::ClientHealth; }
    void focusSearch() override;
    [[nodiscard]] bool mayLeave() override; // asks where a condition was begun

    void showWhy(); // of the weightiest finding

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void prepareActions();
    void prepareEntry();
    void prepareTable();
    void prepareCards();
    void reload();
    void showClient();
    void showHealth();
    void showMap();
    void showChosen();
    void beginEntry(const ConditionEntry &draft);
    void keepDueDate(QDate dueDate);
    void ask();
    void chooseRegion(const RegionRef &region);
    void setFilter(const std::optional<RegionRef> &region);
    void arrange();

    Practice &m_practice;
    std::unique_ptr<Ui::HealthTab> m_ui;
    PaperActions *m_paper;
    ClientId m_client;
    const Catalogue *m_catalogue; // null only where the program itself is damaged
    ConditionEntryModel *m_model;
    QAction *m_intake;
    QAction *m_letter;
    QAction *m_add;
    std::optional<RegionRef> m_filter;
    bool m_loaded = false;
};

} // namespace unknot
