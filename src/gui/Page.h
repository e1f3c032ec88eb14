// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Id.h"
#include "knowledge/HelpTopic.h"

#include <QWidget>

class QAction;

namespace unknot {

enum class ClientTab { Overview, Health, Plan, Sessions, Progress, Documents };

// What a plan is opened for.
enum class PlanAct { Show, Reflow, Decide };

// What the window asks of each of its pages. A page connects a form to use cases; it never opens
// another page itself but says which one is wanted.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // For the top bar, left to right; the last one is the page's primary button. Owned by the page.
    [[nodiscard]] virtual QList<QAction *> pageActions() const { return {}; }
    [[nodiscard]] virtual HelpTopic helpTopic() const = 0;
    virtual void focusSearch() {} // Ctrl+F
    virtual void print() {}       // Ctrl+P
    // Asked before another page is shown and before the window closes: false where the person chose
    // to stay with unsaved work.
    [[nodiscard]] virtual bool mayLeave() { return true; }

signals:
    void clientWanted(unknot::ClientId client, unknot::ClientTab tab);
    void planWanted(unknot::ClientId client, unknot::PlanId plan, unknot::PlanAct act);
    void sessionWanted(unknot::SessionId session); // its record
    void newClientWanted();
    void guidanceWanted(const QString &pageId);
    void pageActionsChanged();               // the page's actions are others now
    void backWanted();                       // the page is done
    void failed(const unknot::Error &error); // shown by the window in one sentence
    void notified(const QString &text);      // a short word that something is done
};

} // namespace unknot
