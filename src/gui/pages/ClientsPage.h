// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Page.h"

#include <memory>

class QModelIndex;

namespace unknot {

namespace Ui {
class ClientsPage;
}
class ClientTableModel;
class Practice;

// All clients: searched at each keystroke, opened with Enter. Never edits a client itself.
class ClientsPage : public Page
{
    Q_OBJECT

public:
    explicit ClientsPage(Practice &practice, QWidget *parent = nullptr);
    ~ClientsPage() override;

    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::Clients; }
    void focusSearch() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // arrow keys in the search field
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTable();
    void setUpActions();
    void sortBy(int column);
    void open(const QModelIndex &index);
    void openFirst();
    void exportData();
    void tellWhatIsShown();
    void tellWhatIsMissing();

    Practice &m_practice;
    std::unique_ptr<Ui::ClientsPage> m_ui;
    ClientTableModel *m_model;
    bool m_loaded = false;
};

} // namespace unknot
