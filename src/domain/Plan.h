// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/LocalSpan.h"
#include "domain/PlanGoal.h"
#include "domain/Taper.h"
#include "domain/Weekdays.h"
#include "domain/Wish.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace unknot {

enum class PlanState { Draft, Active, Paused, Completed, Discontinued };

// When the plan is looked at again: whichever comes first.
struct ReviewRule
{
    int visits = 6;
    int weeks = 4;

    bool operator==(const ReviewRule &) const = default;
};

// From where on the course is laid anew, after a step or a pause: session `session`, counted from
// 1, follows all that are done and lies on `day`, behind `inPhase` sessions of phase `phase`.
struct CourseAnchor
{
    int session = 1;
    int phase = 0; // index into the taper's phases
    int inPhase = 0;
    QDate day;

    bool operator==(const CourseAnchor &) const = default;
};

// A course of treatment for one complaint. Plain data; PlanRules says what it may hold.
struct Plan
{
    PlanId id;
    ClientId client;
    QString complaint;
    QList<PlanGoal> goals;
    QString focus; // body regions to work on
    QString techniques;
    QString homeCare; // what the client does between sessions
    int minutes = 60; // length of a session
    Taper taper;
    QDate start;
    Weekdays days;
    Wish dayWish = Wish::Required;
    QTime time = QTime(9, 0); // where a session is sought first, on the practice's clock
    LocalSpan times;          // the client's times of day; null: any
    Wish timeWish = Wish::Required;
    int gapHours = 40;                  // from the end of one session to the next, 0 to 336
    std::optional<CourseAnchor> anchor; // none: laid from `start`
    QDate consentDate;                  // invalid until the client has agreed to this plan
    ReviewRule review;
    PlanState state = PlanState::Draft;
    QString stateReason; // why it was paused or discontinued, empty without
    int version = 0;

    bool operator==(const Plan &) const = default;
};

// Draft → active → paused ⇄ active → completed or discontinued; the last two are final.
[[nodiscard]] bool canBecome(PlanState from, PlanState to);

} // namespace unknot
