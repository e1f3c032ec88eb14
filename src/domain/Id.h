// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>
#include <QUuid>

namespace unknot {

// A row's identity, typed so that a plan's id can't be handed where a client's is wanted.
template <class Tag>
struct Id
{
    QUuid value;

    [[nodiscard]] bool isNull() const { return value.isNull(); }
    [[nodiscard]] QString toString() const { return value.toString(QUuid::WithoutBraces); }

    bool operator==(const Id &) const = default;
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
};

template <class Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return qHash(id.value, seed);
}

using ClientId = Id<struct ClientTag>;
using PlanId = Id<struct PlanTag>;
using SessionId = Id<struct SessionTag>;
using GoalId = Id<struct GoalTag>;
using ClosedDaysId = Id<struct ClosedDaysTag>;
using TaperPresetId = Id<struct TaperPresetTag>;
using StepDecisionId = Id<struct StepDecisionTag>;
using ReflowId = Id<struct ReflowTag>;

} // namespace unknot
