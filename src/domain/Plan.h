// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Taper.h"
#include "domain/Weekdays.h"

#include <QDate>
#include <QString>
#include <QTime>

namespace unknot {

enum class PlanState { Draft, Active, Paused, Completed, Discontinued };

// When the plan is looked at again: whichever comes first.
struct ReviewRule
{
    int visits = 6;
    int weeks = 4;

    bool operator==(const ReviewRule &) const = default;
};

// A course of treatment for one complaint. Plain data; PlanRules says what it may hold.
struct Plan
{
    PlanId id;
    ClientId client;
    QString complaint;
    QString goals; // a line each, in the client's words
    QString focus; // body regions to work on
    QString techniques;
    QString homeCare; // what the client does between sessions
    int minutes = 60; // length of a session
    Taper taper;
    QDate start;
    Weekdays days;
    QTime time = QTime(9, 0); // on the practice's clock
    QDate consentDate;        // invalid until the client has agreed to this plan
    ReviewRule review;
    PlanState state = PlanState::Draft;
    QString stateReason; // why it was paused or discontinued, empty without
    int version = 0;

    bool operator==(const Plan &) const = default;
};

// Draft → active → paused ⇄ active → completed or discontinued; the last two are final.
[[nodiscard]] bool canBecome(PlanState from, PlanState to);

} // namespace unknot
