// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/CatalogueCheck.h"

#include "domain/SearchKey.h"
#include "knowledge/ConditionCheck.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

using Problem = std::optional<Error>;

Problem problemAt(const QString &place, const QString &detail)
{
    return Error{ErrorCode::KnowledgeInvalid, place, detail};
}

bool isId(const QString &id)
{
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    };
    return !id.isEmpty() && id.front() >= u'a' && id.front() <= u'z' &&
           std::ranges::all_of(id, fits);
}

template <class Entry>
Problem problemInIds(const QList<Entry> &entries)
{
    QSet<QString> ids;
    for (const Entry &entry : entries) {
        if (!isId(entry.id))
            return problemAt(entry.id + u".id"_s, u"not lower-case letters, digits and _"_s);
        if (ids.contains(entry.id))
            return problemAt(entry.id + u".id"_s, u"the id is there twice"_s);
        ids.insert(entry.id);
    }
    return {};
}

// One name, one entry: whoever types it must not get two that mean different things.
template <class Entry>
Problem problemInNames(const QList<Entry> &entries)
{
    QHash<QString, QString> owners; // entry id by folded name
    for (const Entry &entry : entries) {
        for (const QString &name : QStringList{entry.label} + entry.synonyms) {
            const QString folded = searchWords(name).join(u' ');
            if (folded.isEmpty())
                return problemAt(entry.id + u".synonyms"_s, u"\"%1\" has no letters"_s.arg(name));
            if (owners.contains(folded))
                return problemAt(entry.id + u".synonyms"_s,
                                 u"\"%1\" is also a name of %2"_s.arg(name, owners.value(folded)));
            owners.insert(folded, entry.id);
        }
    }
    return {};
}

// Parents stand before their parts and "below" after, so that neither can run in a ring.
Problem problemInRegions(const QList<Region> &regions)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < regions.size(); ++i)
        places.insert(regions.at(i).id, i);
    for (qsizetype i = 0; i < regions.size(); ++i) {
        const Region &region = regions.at(i);
        if (region.id == siteName() || region.id == belowSiteName())
            return problemAt(region.id + u".id"_s, u"the name means a condition entry's region"_s);
        if (!region.parent.isEmpty() && places.value(region.parent, i) >= i)
            return problemAt(region.id + u".parent"_s,
                             u"no region \"%1\" before it"_s.arg(region.parent));
        for (const QString &below : region.below) {
            if (places.value(below, -1) <= i)
                return problemAt(region.id + u".below"_s,
                                 u"no region \"%1\" after it"_s.arg(below));
        }
    }
    return {};
}

Problem problemInConditions(const CatalogueData &data)
{
    ConditionCheck check(data);
    for (const Condition &condition : data.conditions) {
        if (Problem problem = check.problemIn(condition))
            return problem;
    }
    return {};
}

// An answer is kept by its condition, so that each may be asked about once.
Problem problemInRedFlags(const CatalogueData &data)
{
    QSet<QString> asked;
    for (qsizetype i = 0; i < data.redFlags.size(); ++i) {
        const RedFlag &flag = data.redFlags.at(i);
        const QString place = u"redFlags[%1]"_s.arg(i);
        const bool known = std::ranges::find(data.conditions, flag.condition, &Condition::id) !=
                           data.conditions.end();
        if (!known)
            return problemAt(place + u".condition"_s,
                             u"unknown condition \"%1\""_s.arg(flag.condition));
        if (asked.contains(flag.condition))
            return problemAt(place + u".condition"_s,
                             u"\"%1\" is asked about twice"_s.arg(flag.condition));
        if (!data.sources.contains(flag.source))
            return problemAt(place + u".source"_s, u"unknown source \"%1\""_s.arg(flag.source));
        asked.insert(flag.condition);
    }
    return {};
}

Problem problemIn(const CatalogueData &data)
{
    if (data.conditions.isEmpty())
        return problemAt(u"conditions.json"_s, u"no conditions"_s);
    Problem problem = problemInIds(data.regions);
    if (!problem)
        problem = problemInRegions(data.regions);
    if (!problem)
        problem = problemInNames(data.regions);
    if (!problem)
        problem = problemInIds(data.techniques);
    if (!problem)
        problem = problemInNames(data.techniques);
    if (!problem)
        problem = problemInIds(data.conditions);
    if (!problem)
        problem = problemInNames(data.conditions);
    if (!problem)
        problem = problemInConditions(data);
    if (!problem)
        problem = problemInRedFlags(data);
    return problem;
}

} // namespace

Result<void> checkCatalogue(const CatalogueData &data)
{
    if (const Problem problem = problemIn(data))
        return tl::make_unexpected(*problem);
    return {};
}

} // namespace unknot
