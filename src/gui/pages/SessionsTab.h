// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Page.h"

#include <memory>

namespace unknot {

namespace Ui {
class SessionsTab;
}

class Practice;
class SessionTableModel;

// All sessions of a client, newest first, whatever plan they belong to. Opens nothing itself.
class SessionsTab : public Page
{
    Q_OBJECT

public:
    SessionsTab(Practice &practice, ClientId client, QWidget *parent = nullptr);
    ~SessionsTab() override;

    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::ClientSessions; }

private:
    void prepareTable();
    void selectNext();
    void follow();

    Practice &m_practice;
    std::unique_ptr<Ui::SessionsTab> m_ui;
    SessionTableModel *m_model;
};

} // namespace unknot
