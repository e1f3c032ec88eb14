// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"

#include <QDialog>
#include <QList>

#include <memory>

class QAction;
class QTreeWidgetItem;

namespace unknot {

class Practice;

namespace Ui {
class CommandPalette;
}

// One line that finds a client, a page or an action (Ctrl+K). Pages come as actions as well.
// Changes nothing itself: it says which client was chosen, or triggers the action.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    // `actions` in the order to list them; `practice` may be null: then it finds no clients.
    CommandPalette(Practice *practice, const QList<QAction *> &actions, QWidget *parent = nullptr);
    ~CommandPalette() override;

signals:
    void clientChosen(unknot::ClientId client);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(int by);
    void find(const QString &text);
    void addClients(const QString &text);
    void addActions(const QString &text);
    [[nodiscard]] bool comesAgain(qsizetype index) const;
    void add(const QString &title, const QString &hint, const QVariant &what);
    void choose(const QTreeWidgetItem *item);

    std::unique_ptr<Ui::CommandPalette> m_ui;
    Practice *m_practice;
    QList<QAction *> m_actions;
};

} // namespace unknot
