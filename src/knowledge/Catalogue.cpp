// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/Catalogue.h"

#include "domain/NearestWord.h"
#include "knowledge/CatalogueCheck.h"
#include "knowledge/CatalogueReader.h"

#include <QCryptographicHash>
#include <QResource>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class Entry>
QString nearestId(const QString &id, const QList<Entry> &entries)
{
    QStringList ids;
    for (const Entry &entry : entries)
        ids << entry.id;
    return nearestWord(id, ids);
}

// "lower_back" and "kneading" are nearer by what they are called than by their letters.
template <class Entry>
QString nearestNamed(const QString &id, const NameTable &names, const QList<Entry> &entries)
{
    const auto hits = names.hitsIn(NameTable::wordsOf(id));
    return hits.isEmpty() ? nearestId(id, entries) : hits.first().id;
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

// The bytes as they lie in the program, compressed or not: unpacking would cost what loading does.
QString Catalogue::fingerprint()
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString &file : catalogueFiles()) {
        const QResource resource(u":/knowledge/"_s + file);
        const auto size = static_cast<qsizetype>(resource.size());
        hash.addData(QByteArray::number(size) + ' ');
        hash.addData({reinterpret_cast<const char *>(resource.data()), size});
    }
    return QString::fromLatin1(hash.result().toHex());
}

Catalogue::Catalogue(const CatalogueData &data)
    : m_conditions(data.conditions)
    , m_regions(data.regions)
    , m_techniques(data.techniques)
    , m_sources(data.sources)
    , m_redFlags(data.redFlags)
    , m_search(data.conditions)
{
    for (qsizetype i = 0; i < m_conditions.size(); ++i)
        m_places.insert(m_conditions.at(i).id, i);
    for (const Region &region : data.regions)
        m_regionNames.add(region.id, QStringList{region.label} + region.synonyms);
    for (const Technique &technique : data.techniques)
        m_techniqueNames.add(technique.id, QStringList{technique.label} + technique.synonyms);
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
    return nearestNamed(regionFrom(id).region, m_regionNames, m_regions.regions());
}

QString Catalogue::nearestTechnique(const QString &id) const
{
    return nearestNamed(id, m_techniqueNames, m_techniques);
}

QString Catalogue::nearestVariant(const Condition &condition, const QString &id)
{
    return nearestId(id, condition.variants);
}

} // namespace unknot
