// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/Catalogue.h"

#include "domain/NearestWord.h"
#include "knowledge/CatalogueCheck.h"
#include "knowledge/CatalogueReader.h"

#include <algorithm>

namespace unknot {

namespace {

template <class Entry>
QString nearestId(const QString &id, const QList<Entry> &entries)
{
    QStringList ids;
    for (const Entry &entry : entries)
        ids << entry.id;
    return nearestWord(id, ids);
}

} // namespace

Result<Catalogue> Catalogue::load(const QString &folder)
{
    const auto data = readCatalogue(folder);
    if (!data)
        return tl::make_unexpected(data.error());
    if (const auto sound = checkCatalogue(*data); !sound)
        return tl::make_unexpected(sound.error());
    return Catalogue(*data);
}

Catalogue::Catalogue(const CatalogueData &data)
    : m_conditions(data.conditions)
    , m_regions(data.regions)
    , m_techniques(data.techniques)
    , m_sources(data.sources)
    , m_search(data.conditions)
{
    for (qsizetype i = 0; i < m_conditions.size(); ++i)
        m_places.insert(m_conditions.at(i).id, i);
}

const Condition *Catalogue::find(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_conditions.at(*place);
}

const Technique *Catalogue::technique(const QString &id) const
{
    const auto found = std::ranges::find(m_techniques, id, &Technique::id);
    return found == m_techniques.end() ? nullptr : &*found;
}

QString Catalogue::source(const QString &key) const
{
    return m_sources.value(key);
}

QList<ConditionHit> Catalogue::search(const QString &text, qsizetype limit) const
{
    QList<ConditionHit> hits;
    for (const CatalogueSearch::Match &match : m_search.find(text, limit))
        hits.append({&m_conditions.at(match.condition), match.name});
    return hits;
}

QString Catalogue::nearestCondition(const QString &id) const
{
    const auto meant = search(id, 1); // "slipped_disc" is nearer by its words than by its letters
    return meant.isEmpty() ? nearestId(id, m_conditions) : meant.first().condition->id;
}

QString Catalogue::nearestRegion(const QString &id) const
{
    return nearestId(regionFrom(id).region, m_regions.regions());
}

QString Catalogue::nearestTechnique(const QString &id) const
{
    for (const Technique &technique : m_techniques) {
        const QStringList names = QStringList{technique.label} + technique.synonyms;
        if (names.contains(id, Qt::CaseInsensitive))
            return technique.id;
    }
    return nearestId(id, m_techniques);
}

QString Catalogue::nearestVariant(const Condition &condition, const QString &id)
{
    return nearestId(id, condition.variants);
}

} // namespace unknot
