// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoCourse.h"
#include "demo/DemoHealth.h"
#include "domain/Client.h"

namespace unknot {

// A questionnaire's total, and when it was filled in.
struct DemoTotal
{
    QString measure; // id
    QDate day;
    int value = 0;
};

// One client with all that happens to them, before it happens.
struct DemoHistory
{
    Client client;
    QDate arrival;
    DemoHealth health;
    QList<DemoCourse> courses; // oldest first
    QList<DemoTotal> totals;   // oldest first, none of a day to come
    QDate archivedOn;          // invalid: not archived
};

// How many days a practice of so many clients has been open.
[[nodiscard]] int demoDays(int clients);

// An ordinary client. Twenty in a row hold every kind of history: going well, over, paused, broken
// off, only drafted, just come, archived. Those from the thousandth on came in earlier years.
[[nodiscard]] DemoHistory demoHistory(DemoWorld &world, int index);

// Runs the history through the use cases. Moves the clock.
[[nodiscard]] Result<void> runHistory(DemoWorld &world, const DemoHistory &history);

} // namespace unknot
