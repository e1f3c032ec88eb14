// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unknot {

// Where in the program a person may ask for help.
enum class HelpTopic {
    Today,
    Clients,
    ClientOverview,
    ClientHealth,
    ClientPlan,
    NextStep,
    ClientSessions,
    PlanDialog,
    ClientDialog,
    SessionRecord,
    Calendar,
    Reports,
    Printing,
    Export,
    FirstRun,
    Settings,
    YourData
};

// The id of the guidance page that F1 opens there.
[[nodiscard]] QString pageFor(HelpTopic topic);

} // namespace unknot
