// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Screening.h"

// A small made-up catalogue with one condition for each thing that screening has to treat, and the
// values to build histories from. Ids count up, so that a history is the same in each run.
class ScreeningSamples
{
public:
    ScreeningSamples();

    [[nodiscard]] const QList<unknot::Condition> &conditions() const { return m_conditions; }
    [[nodiscard]] const unknot::RegionTree &regions() const { return m_regions; }
    [[nodiscard]] unknot::ConditionLookup lookup() const; // lives no longer than this

    [[nodiscard]] unknot::ConditionEntry entry(const QString &condition);
    // With answers that stay fresh, so that no finding is about their age.
    [[nodiscard]] static unknot::HealthHistory
    historyOf(const QList<unknot::ConditionEntry> &entries);
    [[nodiscard]] static unknot::Clearance clearanceOf(const unknot::ConditionEntry &entry,
                                                       QDate from, QDate until);
    [[nodiscard]] static unknot::Override overrideOf(const unknot::ConditionEntry &entry,
                                                     QDate from, QDate until = {});
    [[nodiscard]] unknot::Verdict screened(const unknot::HealthHistory &history,
                                           QDate on = day) const;

    static inline const QDate day{2026, 11, 23};
    [[nodiscard]] static QUuid id(quint32 number);

private:
    QList<unknot::Condition> m_conditions;
    unknot::RegionTree m_regions;
    quint32 m_entries = 0;
};

// The condition's finding in the verdict; an empty one where there is none.
[[nodiscard]] unknot::Finding findingFor(const unknot::Verdict &verdict, const QString &condition);
[[nodiscard]] QStringList namesOf(const QList<unknot::RegionRef> &regions);
