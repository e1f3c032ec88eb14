// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Document.h"
#include "gui/Page.h"

#include <memory>
#include <optional>

namespace unknot {

namespace Ui {
class DocumentsTab;
}

class DocumentModel;
class PaperActions;
class Practice;

// The papers about a client: what can be printed, what went out and when. What is printed again is
// made anew from the data of today.
class DocumentsTab : public Page
{
    Q_OBJECT

public:
    DocumentsTab(Practice &practice, ClientId client, QWidget *parent = nullptr);
    ~DocumentsTab() override;

    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::Documents; }
    void print() override; // again what is chosen

private:
    void prepareTable();
    void preparePapers();
    void follow();
    void followPlan();
    [[nodiscard]] std::optional<Document> chosen() const;

    Practice &m_practice;
    std::unique_ptr<Ui::DocumentsTab> m_ui;
    ClientId m_client;
    PlanId m_plan; // the newest one; null without
    DocumentModel *m_model;
    PaperActions *m_paper;
    QAction *m_again;
};

} // namespace unknot
