// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "knowledge/CatalogueData.h"
#include "knowledge/CatalogueSearch.h"
#include "knowledge/NameTable.h"

namespace unknot {

// Conditions with their rules, body regions, techniques and sources: what a health history means
// for massage, as far as the sources say. Read and checked whole, once; never changed afterwards,
// and never decides about a client (domain/Screening does).
class Catalogue
{
public:
    // The built-in catalogue, or that in `folder`. KnowledgeInvalid names entry and field.
    [[nodiscard]] static Result<Catalogue>
    load(const QString &folder = QStringLiteral(":/knowledge"));

    // Another value where any of the built-in catalogue's files is another; reads none of it.
    [[nodiscard]] static QString fingerprint();

    [[nodiscard]] const QList<Condition> &conditions() const { return m_conditions; }
    [[nodiscard]] const Condition *find(const QString &id) const; // null where there is none
    [[nodiscard]] const RegionTree &regions() const { return m_regions; }
    [[nodiscard]] const QList<Technique> &techniques() const { return m_techniques; }
    [[nodiscard]] const Technique *technique(const QString &id) const; // null where there is none
    [[nodiscard]] const QList<RedFlag> &redFlags() const { return m_redFlags; } // as they are asked
    [[nodiscard]] QString source(const QString &key) const; // full citation, empty for no such key

    // By which a plan's free words are understood (plannedWork).
    [[nodiscard]] const NameTable &regionNames() const { return m_regionNames; }
    [[nodiscard]] const NameTable &techniqueNames() const { return m_techniqueNames; }

    // Conditions that fit what was typed, best first, at most `limit`.
    [[nodiscard]] QList<ConditionHit> search(const QString &text, qsizetype limit) const;

    // The id that a wrong one was most likely meant to be; empty only where there is none at all.
    [[nodiscard]] QString nearestCondition(const QString &id) const;
    [[nodiscard]] QString nearestRegion(const QString &id) const;
    [[nodiscard]] QString nearestTechnique(const QString &id) const;
    [[nodiscard]] static QString nearestVariant(const Condition &condition, const QString &id);

private:
    explicit Catalogue(const CatalogueData &data);

    QList<Condition> m_conditions;
    RegionTree m_regions;
    QList<Technique> m_techniques;
    QHash<QString, QString> m_sources;
    QList<RedFlag> m_redFlags;
    QHash<QString, qsizetype> m_places; // of a condition's id, in m_conditions
    CatalogueSearch m_search;
    NameTable m_regionNames;
    NameTable m_techniqueNames;
};

} // namespace unknot
