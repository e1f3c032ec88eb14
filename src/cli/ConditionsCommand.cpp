// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ConditionsCommand.h"

#include "cli/JsonWriter.h"
#include "cli/TextTable.h"
#include "knowledge/Catalogue.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<ConditionHit> hitsOf(const Catalogue &catalogue, const QString &search)
{
    if (!search.isEmpty())
        return catalogue.search(search, catalogue.conditions().size());
    QList<ConditionHit> all;
    for (const Condition &condition : catalogue.conditions())
        all.append({&condition, condition.label});
    return all;
}

QStringList variantIds(const Condition &condition)
{
    QStringList ids;
    for (const ConditionVariant &variant : condition.variants)
        ids << variant.id;
    return ids;
}

void writeCondition(const Condition &condition, JsonWriter &json)
{
    const Effect &usual = usualEffect(condition);
    json.beginObject();
    json.member(u"id"_s, condition.id);
    json.member(u"label"_s, condition.label);
    json.texts(u"synonyms"_s, condition.synonyms);
    json.member(u"level"_s, levelName(usual.level));
    json.texts(u"regions"_s, usual.regions);
    json.texts(u"variants"_s, variantIds(condition));
    json.endObject();
}

void printAsJson(const QList<ConditionHit> &hits, QTextStream &out)
{
    JsonWriter json(out);
    json.beginArray();
    for (const ConditionHit &hit : hits)
        writeCondition(*hit.condition, json);
    json.endArray();
    out << u'\n';
}

void printAsText(const QList<ConditionHit> &hits, QTextStream &out)
{
    TextTable table({CliText::tr("Id"), CliText::tr("Condition"), CliText::tr("Usually"),
                     CliText::tr("Variants"), CliText::tr("Found as")});
    for (const ConditionHit &hit : hits) {
        const Condition &condition = *hit.condition;
        table.add({condition.id, condition.label, levelWord(usualEffect(condition).level),
                   variantIds(condition).join(u", "_s),
                   hit.name == condition.label ? QString() : hit.name});
    }
    if (!hits.isEmpty())
        table.print(out);
    out << CliText::tr("Conditions: %1").arg(hits.size()) << u'\n';
}

Outcome<void> run(const Arguments &arguments, const CommandRoom &room)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return couldNot(catalogue.error());
    const QList<ConditionHit> hits = hitsOf(*catalogue, arguments.text(u"--search"_s).trimmed());
    if (arguments.has(u"--json"_s))
        printAsJson(hits, room.out);
    else
        printAsText(hits, room.out);
    return {};
}

} // namespace

Command conditionsCommand()
{
    return {.name = u"conditions"_s,
            .usage = u"[--search TEXT] [--json]"_s,
            .summary = CliText::tr("List the health conditions Unknot knows, the best match first"),
            .arguments = {.places = {}, .options = {{u"--search"_s, u"TEXT"_s}, {u"--json"_s, {}}}},
            .run = run};
}

} // namespace unknot
