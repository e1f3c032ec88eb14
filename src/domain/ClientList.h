// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Client.h"
#include "domain/Plan.h"
#include "domain/ZonedTime.h"

#include <optional>

namespace unknot {

enum class ClientSort { Name, Added };

// The last row of a page: the next page begins behind it.
struct ClientCursor
{
    QString sortKey;
    ClientId id;

    bool operator==(const ClientCursor &) const = default;
};

// Which clients to list, and in which order.
struct ClientQuery
{
    QString text; // any part of any name, or phone digits; empty: all
    ClientSort sort = ClientSort::Name;
    bool descending = false;
    bool archived = false; // the archived clients instead of the current ones
    std::optional<ClientCursor> after;
    int limit = 60; // rows of a page

    bool operator==(const ClientQuery &) const = default;
};

// One line of the client list.
struct ClientRow
{
    ClientId id;
    PersonName name;
    QDate birthDate;
    QString phone;
    QString sortKey;
    QString complaint; // of the newest plan, empty without one
    std::optional<PlanState> planState;
    int completed = 0;             // sessions of that plan
    int sessions = 0;              // of that plan, cancelled ones not counted
    std::optional<ZonedTime> last; // newest completed session
    std::optional<ZonedTime> next; // first open session from now on

    bool operator==(const ClientRow &) const = default;
};

} // namespace unknot
