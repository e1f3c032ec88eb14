// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

#include <memory>

class QAction;
class QPushButton;

namespace unknot {

namespace Ui {
class TopBar;
}

// The upper edge of the window: the place to find things, and a button for each action of the
// page below. Owns no action.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);
    ~TopBar() override;

    // Left to right; the last one becomes the page's primary button.
    void setActions(const QList<QAction *> &actions);

signals:
    void findWanted();

private:
    [[nodiscard]] QPushButton *makeButton(QAction *action, bool primary);

    std::unique_ptr<Ui::TopBar> m_ui;
    QList<QPushButton *> m_buttons;
};

} // namespace unknot
