// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/StepSituation.h"
#include "knowledge/KnowledgeFile.h"

namespace unknot {

// One threshold of the step rules, as a therapist may want to argue about it.
struct StepRule
{
    QString id; // "pain_points"
    int value = 0;
    QString meaning;     // what is compared, and how
    bool isOurs = false; // a convention of ours, not a published value
    QStringList sources; // citations

    bool operator==(const StepRule &) const = default;
};

// All thresholds with their sources, read and checked whole from step_rules.json: each is there
// once and within sensible bounds. Holds no rule itself (domain/StepAdvice does).
struct StepRules
{
    StepThresholds thresholds;
    QList<StepRule> rules; // in the file's order

    bool operator==(const StepRules &) const = default;
};

// KnowledgeInvalid names rule and field.
[[nodiscard]] Result<StepRules>
loadStepRules(const QString &folder = QStringLiteral(":/knowledge"));

} // namespace unknot
