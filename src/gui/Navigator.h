// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/PageFactory.h"

#include <QObject>

#include <vector>

class QStackedWidget;

namespace unknot {

// Goes from page to page of one practice: builds a page when it is first shown, joins its signals
// to the others, and knows the way back. Never leaves a page that has unsaved work against the
// person's will. A client's or session's page is dropped when it is left.
class Navigator : public QObject
{
    Q_OBJECT

public:
    explicit Navigator(QStackedWidget &stack, QObject *parent = nullptr);

    // Drops all pages, which must not outlive their practice. Null: only the guidance can be shown.
    void setPractice(Practice *practice);

    void go(const Waypoint &stop);
    void back(); // nothing happens at the beginning

    [[nodiscard]] Page *current() const; // null before the first page
    [[nodiscard]] Place place() const;   // the entry of the rail that the current page belongs to
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); } // built so far
    [[nodiscard]] bool mayLeave() const; // asks the current page, and so perhaps the person

signals:
    void moved();              // current() is another page
    void pageActionsChanged(); // of the current page
    void newClientWanted();
    void guidanceWanted(const QString &pageId);
    void failed(const unknot::Error &error);
    void notified(const QString &text);

private:
    struct OpenPage
    {
        Waypoint stop;
        Page *page = nullptr;
    };

    void enter(const Waypoint &stop);
    void rememberTab();
    [[nodiscard]] OpenPage *find(const Waypoint &stop);
    Page *build(const Waypoint &stop);
    void join(Page *page);
    void retire();

    QStackedWidget &m_stack;
    Practice *m_practice = nullptr;
    std::vector<OpenPage> m_pages;
    QList<Waypoint> m_trail; // where one was; the last one is where one is
};

} // namespace unknot
