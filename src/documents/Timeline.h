// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Placement.h"
#include "domain/Plan.h"
#include "domain/PlanProgress.h"
#include "domain/Session.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace unknot {

// A phase as it is drawn: from its first day to the day before `until`.
struct TimelinePhase
{
    QString name;    // "Taper"
    QString cadence; // "every 2 weeks"
    QString length;  // "3 times", "until pain is down by half"
    QDate from;
    QDate until;
    bool expected = false; // its end is a guess
    bool open = false;     // it has no end
    int index = 0;         // into the plan's taper

    bool operator==(const TimelinePhase &) const = default;
};

// A session as it is drawn.
struct TimelineMark
{
    int number = 0; // from 1
    QDate day;
    int phase = 0;                     // index into the plan's taper
    std::optional<SessionState> state; // none while the session is a mere preview

    bool operator==(const TimelineMark &) const = default;
};

// What TimelinePainter draws, on screen and on paper: a plan's phases, and its sessions by day.
// Knows nothing of pixels.
struct Timeline
{
    QList<TimelinePhase> phases;
    QList<TimelineMark> marks; // by day
    QDate today;               // invalid: not shown
    int shouldBe = -1;         // the mark that the course should have reached by today, -1: none

    bool operator==(const Timeline &) const = default;
};

// Phases begin with the first session they hold, so that a plan that was put off is drawn where it
// takes place.
[[nodiscard]] Timeline timelineOf(const Plan &plan, const QList<Session> &sessions, QDate today);

// The same before there are sessions: the preview while a plan is typed.
[[nodiscard]] Timeline timelineOf(const Plan &plan, const QList<PlacedVisit> &visits, QDate today);

// Marks the session that the course should have reached by now; none where it is on time.
void showPlace(Timeline &timeline, const PlanProgress &progress);

// How long a phase lasts: "4 weeks", "3 times", "until ended". Translated.
[[nodiscard]] QString lengthWords(const Phase &phase);

} // namespace unknot
