// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QObject>

class QBoxLayout;
class QStackedWidget;

namespace unknot {

class HelpPanel;
class PracticeSession;

// The guidance beside the page: opens where the page asks for help and gives the focus back when it
// closes. The panel is built when it is first wanted. Knows no page but the one that is shown.
class HelpSide : public QObject
{
    Q_OBJECT

public:
    // `beside`: the layout that `pages` lies in.
    HelpSide(PracticeSession &session, QStackedWidget &pages, QBoxLayout &beside);

    void show(const QString &address);
    void toggle(); // F1

signals:
    void failed(const unknot::Error &error);

private:
    void build();
    void close();
    void print(const QString &pageId);

    PracticeSession &m_session;
    QStackedWidget &m_pages;
    QBoxLayout &m_beside;
    HelpPanel *m_panel = nullptr;
};

} // namespace unknot
