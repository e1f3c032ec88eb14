// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Client.h"
#include "domain/Condition.h"
#include "domain/Plan.h"
#include "domain/PracticeProfile.h"
#include "domain/Session.h"
#include "domain/SessionNote.h"

#include <QDate>
#include <QList>

#include <optional>

namespace unknot {

// What the paper of one session tells. Dates are written as the default QLocale writes them.
struct SessionNotePaperInput
{
    PracticeProfile practice;
    Client client;
    Plan plan;
    Session session;
    SessionRecord record;
    QList<PlanGoal> goals;       // those that the record scores, also where the plan dropped them
    QList<Technique> techniques; // the catalogue's, for their labels
    RegionTree regions;
    std::optional<Session> next; // the plan's next open session
    QDate printed;
};

} // namespace unknot
