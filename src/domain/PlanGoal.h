// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"

#include <QList>
#include <QString>

namespace unknot {

// Something the client wants to be able to do again, in the client's words. Scored at sessions from
// 0 (not at all) to 10 (as before the complaint), the way of the Patient-Specific Functional Scale
// (Stratford and others 1995).
struct PlanGoal
{
    GoalId id; // null: not kept yet
    QString words;

    bool operator==(const PlanGoal &) const = default;
};

// One line a goal, in their order.
[[nodiscard]] QString goalLines(const QList<PlanGoal> &goals);

// The goals that `lines` names, one a line, empty lines left out. A line with the words of a goal
// of `kept` is that goal, and so is one that differs by signs, case, accents or two letters, but in
// no number: a slip put right. Any other is new, so that no goal takes over another's scores.
[[nodiscard]] QList<PlanGoal> goalsFrom(const QString &lines, const QList<PlanGoal> &kept = {});

} // namespace unknot
