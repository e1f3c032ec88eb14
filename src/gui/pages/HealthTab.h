// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Page.h"

#include <memory>

namespace unknot {

namespace Ui {
class HealthTab;
}
class Practice;

// What is kept about a client's health, and what to consider before treating. Judges nothing.
class HealthTab : public Page
{
    Q_OBJECT

public:
    HealthTab(Practice &practice, ClientId client, QWidget *parent = nullptr);
    ~HealthTab() override;

    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::ClientHealth; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();

    Practice &m_practice;
    std::unique_ptr<Ui::HealthTab> m_ui;
    ClientId m_client;
    bool m_loaded = false;
};

} // namespace unknot
