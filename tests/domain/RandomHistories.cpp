// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/RandomHistories.h"

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

Override randomOverride(Source &source, const HealthHistory &history)
{
    Override given;
    given.id = OverrideId{source.id()};
    if (!history.entries.isEmpty())
        given.entry = source.oneOf(history.entries).id;
    given.reason = source.once(8) ? QString() : QString::number(source.below(100));
    given.from = source.day(60);
    if (source.once(2))
        given.until = given.from.addDays(source.below(60));
    return given;
}

// Answers to red flags about the conditions of entries, which clearances and overrides may settle.
HealthHistory randomAnswers(HealthHistory history, Source &source)
{
    for (const ConditionEntry &entry : history.entries) {
        if (!entry.condition.isEmpty() && !source.once(3))
            history.redFlags.append({entry.condition, !source.once(4), source.day(30)});
    }
    return history;
}

} // namespace

ConditionEntry randomEntry(Source &source)
{
    ConditionEntry entry;
    entry.id = ConditionEntryId{source.id()};
    const Condition &condition = source.oneOf(*source.conditions);
    if (source.once(12)) {
        entry.ownLabel = u"Own words"_s;
        entry.ownLevel = static_cast<Level>(source.below(6));
    } else {
        entry.condition = source.once(20) ? u"unheard_of"_s : condition.id;
    }
    if (!condition.variants.isEmpty() && source.once(2))
        entry.variant = source.oneOf(condition.variants).id;
    if (source.once(30))
        entry.variant = u"unheard_of"_s;
    if (source.once(2))
        entry.since = source.day(800);
    if (source.once(5))
        entry.resolved = source.day(400);
    while (source.once(2))
        entry.sites << RegionRef{source.oneOf(source.regions->regions()).id,
                                 static_cast<Side>(source.below(3))};
    return entry;
}

Clearance randomClearance(Source &source, const HealthHistory &history)
{
    Clearance clearance;
    clearance.id = ClearanceId{source.id()};
    if (!history.entries.isEmpty())
        clearance.entry = source.oneOf(history.entries).id;
    clearance.from = source.day(60);
    clearance.until = clearance.from.addDays(source.below(200) - 10);
    clearance.limits = QString::number(source.below(100));
    return clearance;
}

HealthHistory randomHistory(Source &source)
{
    HealthHistory history;
    for (int n = source.below(8); n > 0; --n)
        history.entries << randomEntry(source);
    if (!history.entries.isEmpty() && source.once(3)) {
        const QString again = source.oneOf(history.entries).condition;
        history.entries << randomEntry(source);
        if (!again.isEmpty())
            history.entries.last().condition = again;
    }
    for (int n = source.below(4); n > 0; --n)
        history.clearances << randomClearance(source, history);
    for (int n = source.once(3) ? source.below(4) : 0; n > 0; --n)
        history.overrides << randomOverride(source, history);
    for (int n = source.once(4) ? source.below(4) : 0; n > 0; --n)
        history.redFlags.append(
            {source.oneOf(*source.conditions).id, source.once(2), source.day(30)});
    if (!source.once(5))
        history.asked = source.day(300);
    if (source.once(4))
        history.dueDate = source.day(300);
    return source.once(2) ? randomAnswers(history, source) : history;
}

HealthHistory shuffled(HealthHistory history, Source &source)
{
    std::ranges::shuffle(history.entries, source.chance);
    std::ranges::shuffle(history.clearances, source.chance);
    std::ranges::shuffle(history.overrides, source.chance);
    std::ranges::shuffle(history.redFlags, source.chance);
    return history;
}
