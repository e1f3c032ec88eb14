// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Condition.h"

#include <algorithm>

namespace unknot {

const ConditionRule *ruleFor(const Condition &condition, const QString &variant, int days)
{
    const auto &variants = condition.variants;
    const QString meant = variant.isEmpty() && !variants.isEmpty() ? variants.first().id : variant;
    if (!meant.isEmpty() &&
        std::ranges::find(variants, meant, &ConditionVariant::id) == variants.end())
        return nullptr;
    const int age = std::max(days, 0);
    const auto fits = [&](const ConditionRule &rule) {
        return (rule.variants.isEmpty() || rule.variants.contains(meant)) && age >= rule.fromDays &&
               (rule.untilDays < 0 || age < rule.untilDays);
    };
    const auto found = std::ranges::find_if(condition.rules, fits);
    return found == condition.rules.end() ? nullptr : &*found;
}

const Effect &usualEffect(const Condition &condition)
{
    static const Effect none;
    const ConditionRule *rule = ruleFor(condition, {}, 0);
    return rule ? rule->effect : none;
}

} // namespace unknot
