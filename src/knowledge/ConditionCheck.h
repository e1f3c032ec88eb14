// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "knowledge/CatalogueData.h"

#include <QSet>

#include <optional>

namespace unknot {

// Checks one condition at a time against the regions, techniques and sources of the catalogue. What
// concerns several conditions (an id or a synonym used twice) is checkCatalogue's.
class ConditionCheck
{
public:
    explicit ConditionCheck(const CatalogueData &data);

    // The first thing that is wrong, or nothing.
    [[nodiscard]] std::optional<Error> problemIn(const Condition &condition);

private:
    void checkVariants();
    void checkUse();
    void checkCover();
    void checkRule(const ConditionRule &rule, const QString &place);
    void checkEffect(const Effect &effect, const QString &place);
    void checkRegions(const QStringList &names, const QString &field);
    void complain(const QString &field, const QString &detail);

    RegionTree m_regions;
    QSet<QString> m_techniques;
    QSet<QString> m_sources;
    const Condition *m_condition = nullptr;
    std::optional<Error> m_problem;
};

} // namespace unknot
