// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/CatalogueReader.h"

#include "knowledge/JsonFields.h"
#include "knowledge/KnowledgeFile.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

using Problem = KnowledgeProblem;

const auto regionsFile = u"regions.json"_s;
const auto techniquesFile = u"techniques.json"_s;
const auto sourcesFile = u"sources.json"_s;
const auto conditionsFile = u"conditions.json"_s;
const auto redFlagsFile = u"red_flags.json"_s;

Level readLevel(JsonFields &fields)
{
    const QString name = fields.text(u"level"_s);
    const auto level = levelFrom(name);
    if (!level)
        fields.complain(u"level"_s, u"unknown level \"%1\""_s.arg(name));
    return level.value_or(Level::Clear);
}

Pressure readPressure(JsonFields &fields, Pressure otherwise)
{
    const QString name = fields.textOr(u"pressure"_s, pressureName(otherwise));
    const auto pressure = pressureFrom(name);
    if (!pressure)
        fields.complain(u"pressure"_s, u"unknown pressure \"%1\""_s.arg(name));
    return pressure.value_or(otherwise);
}

Effect readEffect(JsonFields &fields)
{
    Effect effect;
    effect.level = readLevel(fields);
    effect.regions = fields.textsOr(u"regions"_s, {});
    effect.careRegions = fields.textsOr(u"care"_s, {});
    effect.excludedTechniques = fields.textsOr(u"excluded"_s, {});
    effect.maxPressure = readPressure(fields, Pressure::Firm);
    effect.position = fields.textOr(u"position"_s, {});
    effect.maxMinutes = fields.numberOr(u"minutes"_s, 0);
    effect.instruction = fields.text(u"do"_s);
    return effect;
}

ConditionRule readRule(const QJsonObject &object, const QString &place, Problem &problem)
{
    JsonFields fields(object, place, problem);
    ConditionRule rule;
    rule.variants = fields.textsOr(u"variants"_s, {});
    rule.fromDays = fields.numberOr(u"fromDays"_s, 0);
    rule.untilDays = fields.numberOr(u"untilDays"_s, -1);
    rule.effect = readEffect(fields);
    if (const auto cleared = fields.objectOrNone(u"cleared"_s)) {
        JsonFields remaining(*cleared, fields.placeOf(u"cleared"_s), problem);
        rule.cleared = readEffect(remaining);
        remaining.finish();
    }
    rule.why = fields.text(u"why"_s);
    rule.source = fields.text(u"source"_s);
    rule.furtherSources = fields.textsOr(u"furtherSources"_s, {});
    rule.confirmed = fields.flagOr(u"confirmed"_s, true);
    rule.disagreement = fields.textOr(u"disagreement"_s, {});
    fields.finish();
    return rule;
}

Condition readCondition(const QJsonObject &object, const QString &group, const QString &place,
                        Problem &problem)
{
    JsonFields fields(object, place, problem);
    Condition condition;
    condition.id = fields.text(u"id"_s);
    condition.label = fields.text(u"label"_s);
    condition.synonyms = fields.textsOr(u"synonyms"_s, {});
    condition.group = group;
    condition.question = fields.textOr(u"question"_s, {});
    const QJsonArray variants = fields.arrayOrNone(u"variants"_s);
    for (qsizetype i = 0; i < variants.size(); ++i) {
        JsonFields variant(variants.at(i).toObject(), u"%1.variants[%2]"_s.arg(place).arg(i),
                           problem);
        condition.variants.append({variant.text(u"id"_s), variant.text(u"label"_s)});
        variant.finish();
    }
    condition.usualRegions = fields.textsOr(u"usualRegions"_s, {});
    condition.asksSite = fields.flagOr(u"asksSite"_s, false);
    condition.asksOnset = fields.flagOr(u"asksOnset"_s, false);
    condition.freshMonths = fields.numberOr(u"freshMonths"_s, condition.freshMonths);
    condition.onIntakeForm = fields.flagOr(u"onIntakeForm"_s, false);
    const QJsonArray rules = fields.array(u"rules"_s);
    for (qsizetype i = 0; i < rules.size(); ++i)
        condition.rules.append(
            readRule(rules.at(i).toObject(), u"%1.rules[%2]"_s.arg(place).arg(i), problem));
    fields.finish();
    return condition;
}

QList<Condition> readConditions(const QString &folder, Problem &problem)
{
    JsonFields top(readKnowledgeFile(folder, conditionsFile, problem), {}, problem);
    QList<Condition> conditions;
    int number = 0;
    for (const auto &value : top.array(u"groups"_s)) {
        JsonFields group(value.toObject(), u"groups[%1]"_s.arg(number++), problem);
        const QString label = group.text(u"label"_s);
        const QJsonArray entries = group.array(u"conditions"_s);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QJsonObject entry = entries.at(i).toObject();
            conditions.append(readCondition(entry, label, placeInList(label, entry, i), problem));
        }
        group.finish();
    }
    top.finish();
    return conditions;
}

QList<Region> readRegions(const QString &folder, Problem &problem)
{
    JsonFields top(readKnowledgeFile(folder, regionsFile, problem), {}, problem);
    const QJsonArray entries = top.array(u"regions"_s);
    top.finish();
    QList<Region> regions;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries.at(i).toObject();
        JsonFields fields(entry, placeInList(u"regions"_s, entry, i), problem);
        Region region;
        region.id = fields.text(u"id"_s);
        region.label = fields.text(u"label"_s);
        region.parent = fields.textOr(u"parent"_s, {});
        region.sided = fields.flagOr(u"sided"_s, false);
        region.onFront = fields.flagOr(u"front"_s, false);
        region.onBack = fields.flagOr(u"back"_s, false);
        region.below = fields.textsOr(u"below"_s, {});
        region.synonyms = fields.textsOr(u"synonyms"_s, {});
        fields.finish();
        regions.append(region);
    }
    return regions;
}

QList<Technique> readTechniques(const QString &folder, Problem &problem)
{
    JsonFields top(readKnowledgeFile(folder, techniquesFile, problem), {}, problem);
    const QJsonArray entries = top.array(u"techniques"_s);
    top.finish();
    QList<Technique> techniques;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries.at(i).toObject();
        JsonFields fields(entry, placeInList(u"techniques"_s, entry, i), problem);
        Technique technique;
        technique.id = fields.text(u"id"_s);
        technique.label = fields.text(u"label"_s);
        technique.synonyms = fields.textsOr(u"synonyms"_s, {});
        technique.pressure = readPressure(fields, Pressure::Light);
        fields.finish();
        techniques.append(technique);
    }
    return techniques;
}

QList<RedFlag> readRedFlags(const QString &folder, Problem &problem)
{
    JsonFields top(readKnowledgeFile(folder, redFlagsFile, problem), {}, problem);
    const QJsonArray entries = top.array(u"redFlags"_s);
    top.finish();
    QList<RedFlag> flags;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        JsonFields fields(entries.at(i).toObject(), u"redFlags[%1]"_s.arg(i), problem);
        RedFlag flag;
        flag.condition = fields.text(u"condition"_s);
        flag.question = fields.text(u"question"_s);
        flag.now = fields.text(u"now"_s);
        flag.letter = fields.flagOr(u"letter"_s, false);
        flag.source = fields.text(u"source"_s);
        fields.finish();
        flags.append(flag);
    }
    return flags;
}

QHash<QString, QString> readSources(const QString &folder, Problem &problem)
{
    const QJsonObject object = readKnowledgeFile(folder, sourcesFile, problem);
    JsonFields fields(object, {}, problem);
    QHash<QString, QString> sources;
    for (const QString &key : object.keys())
        sources.insert(key, fields.text(key));
    return sources;
}

} // namespace

QStringList catalogueFiles()
{
    return {regionsFile, techniquesFile, sourcesFile, conditionsFile, redFlagsFile};
}

Result<CatalogueData> readCatalogue(const QString &folder)
{
    Problem problem;
    CatalogueData data;
    data.regions = readRegions(folder, problem);
    data.techniques = readTechniques(folder, problem);
    data.sources = readSources(folder, problem);
    data.conditions = readConditions(folder, problem);
    data.redFlags = readRedFlags(folder, problem);
    if (problem)
        return tl::make_unexpected(*problem);
    return data;
}

} // namespace unknot
