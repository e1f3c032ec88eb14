// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/TopBar.h"

#include "gui/widgets/HintButton.h"
#include "ui_TopBar.h"

#include <QAction>
#include <QPushButton>

namespace unknot {

TopBar::TopBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::TopBar>())
{
    m_ui->setupUi(this);
    connect(m_ui->findButton, &QAbstractButton::clicked, this, &TopBar::findWanted);
}

TopBar::~TopBar() = default;

void TopBar::setActions(const QList<QAction *> &actions)
{
    // A button may be the very one whose click led here.
    for (QPushButton *button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (QAction *action : actions) {
        m_buttons << makeButton(action, action == actions.last());
        m_ui->actionsLayout->addWidget(m_buttons.last());
    }
}

QPushButton *TopBar::makeButton(QAction *action, bool primary)
{
    auto *button = new QPushButton(this);
    button->setObjectName(action->objectName());
    button->setProperty("primary", primary);
    const auto follow = [button, action] {
        button->setText(action->text());
        // An action without words of its own repeats its text; the shortcut tells more.
        const bool saysMore = action->toolTip() != action->text().remove(u'&');
        button->setToolTip(saysMore ? action->toolTip()
                                    : action->shortcut().toString(QKeySequence::NativeText));
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace unknot
