// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Page.h"
#include "gui/Place.h"

#include <variant>

namespace unknot {

class Practice;

// Where one can be: a page of the rail, a client at one of the tabs, or a session's record.
struct ClientStop
{
    ClientId client;
    ClientTab tab = ClientTab::Overview;

    bool operator==(const ClientStop &) const = default;
};

struct SessionStop
{
    SessionId session;

    bool operator==(const SessionStop &) const = default;
};

using Waypoint = std::variant<Place, ClientStop, SessionStop>;

// The only function that knows which class shows what. The guidance needs no practice; `practice`
// may be null for it alone.
[[nodiscard]] Page *makePage(const Waypoint &stop, Practice *practice, QWidget *parent);

} // namespace unknot
