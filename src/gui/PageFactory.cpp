// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/PageFactory.h"

#include "gui/pages/CalendarPage.h"
#include "gui/pages/ClientPage.h"
#include "gui/pages/ClientsPage.h"
#include "gui/pages/HelpPage.h"
#include "gui/pages/ReportsPage.h"
#include "gui/pages/SessionPage.h"
#include "gui/pages/TodayPage.h"

namespace unknot {

namespace {

Page *makePlace(Place place, Practice *practice, QWidget *parent)
{
    switch (place) {
    case Place::Today:
        return new TodayPage(*practice, parent);
    case Place::Clients:
        return new ClientsPage(*practice, parent);
    case Place::Calendar:
        return new CalendarPage(*practice, parent);
    case Place::Reports:
        return new ReportsPage(*practice, parent);
    case Place::Guidance:
        return new HelpPage(practice, parent);
    }
    Q_UNREACHABLE();
}

} // namespace

Page *makePage(const Waypoint &stop, Practice *practice, QWidget *parent)
{
    if (const auto *client = std::get_if<ClientStop>(&stop))
        return new ClientPage(*practice, client->client, parent);
    if (const auto *session = std::get_if<SessionStop>(&stop))
        return new SessionPage(*practice, session->session, parent);
    return makePlace(std::get<Place>(stop), practice, parent);
}

} // namespace unknot
