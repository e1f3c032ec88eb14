// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Navigator.h"

#include "gui/pages/ClientPage.h"

#include <QStackedWidget>

#include <algorithm>

namespace unknot {

namespace {

constexpr int trailLimit = 50;

// Another tab of the same client is the same page.
bool samePage(const Waypoint &a, const Waypoint &b)
{
    const auto *one = std::get_if<ClientStop>(&a);
    const auto *other = std::get_if<ClientStop>(&b);
    return one && other ? one->client == other->client : a == b;
}

} // namespace

Navigator::Navigator(QStackedWidget &stack, QObject *parent)
    : QObject(parent)
    , m_stack(stack)
{
}

void Navigator::setPractice(Practice *practice)
{
    for (const OpenPage &open : m_pages)
        delete open.page;
    m_pages.clear();
    m_trail.clear();
    m_practice = practice;
}

void Navigator::go(const Waypoint &stop)
{
    const bool stays = !m_trail.isEmpty() && samePage(m_trail.last(), stop);
    if (stays) {
        m_trail.last() = stop; // perhaps another tab
    } else {
        if (!mayLeave())
            return;
        rememberTab();
        m_trail << stop;
        if (m_trail.size() > trailLimit)
            m_trail.removeFirst();
    }
    enter(stop);
}

// The way back leads to the tab that was left, also where a click had chosen it.
void Navigator::rememberTab()
{
    const auto *client = qobject_cast<ClientPage *>(current());
    if (client && !m_trail.isEmpty())
        m_trail.last() = ClientStop{client->client(), client->tab()};
}

void Navigator::back()
{
    if (m_trail.size() < 2 || !mayLeave())
        return;
    m_trail.removeLast();
    enter(m_trail.last());
}

void Navigator::enter(const Waypoint &stop)
{
    const OpenPage *open = find(stop);
    Page *page = open ? open->page : build(stop);
    if (const auto *client = std::get_if<ClientStop>(&stop))
        static_cast<ClientPage *>(page)->showTab(client->tab);
    m_stack.setCurrentWidget(page);
    retire();
    page->setFocus(Qt::OtherFocusReason);
    emit moved();
}

bool Navigator::mayLeave() const
{
    Page *page = current();
    return !page || page->mayLeave();
}

Page *Navigator::current() const
{
    return qobject_cast<Page *>(m_stack.currentWidget());
}

Place Navigator::place() const
{
    if (m_trail.isEmpty())
        return Place::Today;
    const auto *place = std::get_if<Place>(&m_trail.last());
    return place ? *place : Place::Clients;
}

Navigator::OpenPage *Navigator::find(const Waypoint &stop)
{
    const auto found = std::ranges::find_if(
        m_pages, [&](const OpenPage &open) { return samePage(open.stop, stop); });
    return found == m_pages.end() ? nullptr : &*found;
}

Page *Navigator::build(const Waypoint &stop)
{
    Page *page = makePage(stop, m_practice, &m_stack);
    join(page);
    m_pages.push_back({stop, page});
    m_stack.addWidget(page);
    return page;
}

void Navigator::join(Page *page)
{
    connect(page, &Page::clientWanted, this, [this](ClientId client, ClientTab tab) {
        go(ClientStop{client, tab});
    });
    connect(page, &Page::planWanted, this, [this](ClientId client, PlanId plan, PlanAct act) {
        go(ClientStop{client, ClientTab::Plan});
        auto *shown = qobject_cast<ClientPage *>(current());
        if (shown && shown->client() == client)
            shown->showPlan(plan, act);
    });
    connect(page, &Page::sessionWanted, this,
            [this](SessionId session) { go(SessionStop{session}); });
    connect(page, &Page::backWanted, this, &Navigator::back);
    connect(page, &Page::pageActionsChanged, this, [this, page] {
        if (page == current())
            emit pageActionsChanged();
    });
    connect(page, &Page::newClientWanted, this, &Navigator::newClientWanted);
    connect(page, &Page::guidanceWanted, this, &Navigator::guidanceWanted);
    connect(page, &Page::failed, this, &Navigator::failed);
    connect(page, &Page::notified, this, &Navigator::notified);
}

void Navigator::retire()
{
    std::erase_if(m_pages, [this](const OpenPage &open) {
        const bool keep = std::holds_alternative<Place>(open.stop) || open.page == current();
        if (!keep) {
            m_stack.removeWidget(open.page);
            open.page->deleteLater(); // its own signal may have led here
        }
        return !keep;
    });
}

} // namespace unknot
