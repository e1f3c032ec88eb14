// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Level.h"

#include <QString>

namespace unknot {

// Where in the program a person may ask for help, or why.
enum class HelpTopic {
    Today,
    Clients,
    ClientOverview,
    ClientHealth,
    ClientPlan,
    ClientSessions,
    ClientDialog,
    Condition,
    RedFlags,
    Clearance,
    Override,
    PlanDialog,
    Presets,
    PresetEvidence,
    NextStep,
    SessionRecord,
    SessionScores,
    SessionBodyMap,
    SessionTechniques,
    SessionNote,
    SessionSigning,
    Snippets,
    Progress,
    MeasureDialog,
    Documents,
    Calendar,
    Reflow,
    ClosedDays,
    WorkingHours,
    Reports,
    Printing,
    Export,
    FirstRun,
    Guidance,
    Settings,
    YourData // the last one
};

// Addresses in the guidance: a page's id, and behind # the passage where there is one.

// What F1, "Why?" or a link opens there.
[[nodiscard]] QString guidanceFor(HelpTopic topic);
// What a finding of that level asks for, and what it holds back.
[[nodiscard]] QString guidanceFor(Level level);

} // namespace unknot
