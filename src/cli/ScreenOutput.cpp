// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ScreenOutput.h"

#include "cli/Complaint.h"
#include "cli/JsonWriter.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList namesOf(const QList<RegionRef> &regions)
{
    QStringList names;
    for (const RegionRef &region : regions)
        names << regionName(region);
    return names;
}

QString citationOf(const Finding &finding, const Catalogue &catalogue)
{
    const QString citation = catalogue.source(finding.source);
    return citation.isEmpty() ? finding.source : citation;
}

void writeFinding(const Finding &finding, const Catalogue &catalogue, JsonWriter &json)
{
    json.beginObject();
    json.member(u"condition"_s, finding.condition);
    json.member(u"label"_s, finding.label);
    json.member(u"level"_s, levelName(finding.level));
    json.textOrNull(u"clearedUntil"_s, finding.clearedUntil.toString(Qt::ISODate));
    json.texts(u"regions"_s, namesOf(finding.regions));
    json.member(u"do"_s, finding.instruction);
    json.member(u"why"_s, finding.why);
    json.member(u"source"_s, citationOf(finding, catalogue));
    json.member(u"confirmed"_s, finding.confirmed);
    json.endObject();
}

QString regionLabels(const QList<RegionRef> &regions, const Catalogue &catalogue)
{
    QStringList labels;
    for (const RegionRef &region : regions)
        labels << catalogue.regions().label(region);
    return labels.join(u"; "_s); // a label may hold a comma: "Calf, left"
}

QString techniqueLabels(const QStringList &ids, const Catalogue &catalogue)
{
    QStringList labels;
    for (const QString &id : ids) {
        const Technique *technique = catalogue.technique(id);
        labels << (technique ? technique->label : id);
    }
    return labels.join(u", "_s);
}

QString minutes(int count)
{
    return CliText::tr("%1 min").arg(count);
}

// The lines of one finding, empty ones left out.
QStringList linesOf(const Finding &finding, const Catalogue &catalogue)
{
    QStringList lines;
    const auto add = [&lines](const QString &line, const QString &content) {
        if (!content.isEmpty())
            lines << line.arg(content);
    };
    add(u"%1"_s, finding.instruction);
    add(CliText::tr("Leave out: %1"), regionLabels(finding.regions, catalogue));
    add(CliText::tr("Take care at: %1"), regionLabels(finding.careRegions, catalogue));
    add(CliText::tr("Position: %1"), finding.position);
    add(CliText::tr("Cleared until %1"), finding.clearedUntil.toString(Qt::ISODate));
    add(CliText::tr("Why: %1"), finding.why);
    add(finding.confirmed ? CliText::tr("Source: %1") : CliText::tr("Source, not confirmed: %1"),
        citationOf(finding, catalogue));
    add(CliText::tr("Sources differ: %1"), finding.disagreement);
    return lines;
}

QString noteOf(const WorkConflict &conflict, const Catalogue &catalogue)
{
    const QString causes = conflict.causes.join(u"; "_s);
    switch (conflict.kind) {
    case WorkConflict::Kind::RegionOut:
        return CliText::tr("Planned, but to be left out: %1 (%2)")
            .arg(catalogue.regions().label(conflict.region), causes);
    case WorkConflict::Kind::TechniqueOut:
        return CliText::tr("Planned, but not to be used: %1 (%2)")
            .arg(conflict.technique.label, causes);
    case WorkConflict::Kind::TooFirm:
        break;
    }
    return CliText::tr("Planned, but firmer than allowed: %1 (%2)")
        .arg(conflict.technique.label, causes);
}

void printLimits(const Verdict &verdict, const Catalogue &catalogue, QTextStream &out)
{
    if (!verdict.avoidRegions.isEmpty())
        out << CliText::tr("Leave out: %1").arg(regionLabels(verdict.avoidRegions, catalogue))
            << u'\n';
    if (!verdict.excludedTechniques.isEmpty())
        out << CliText::tr("Do not use: %1")
                   .arg(techniqueLabels(verdict.excludedTechniques, catalogue))
            << u'\n';
    out << CliText::tr("Highest pressure: %1").arg(pressureWord(verdict.maxPressure)) << u'\n';
    if (verdict.maxMinutes > 0)
        out << CliText::tr("Longest session: %1").arg(minutes(verdict.maxMinutes)) << u'\n';
}

} // namespace

void printAsJson(const Verdict &verdict, const Catalogue &catalogue, QTextStream &out)
{
    JsonWriter json(out);
    json.beginObject();
    json.member(u"date"_s, verdict.date.toString(Qt::ISODate));
    json.member(u"verdict"_s, levelName(verdict.level));
    json.key(u"findings"_s);
    json.beginArray();
    for (const Finding &finding : verdict.findings)
        writeFinding(finding, catalogue, json);
    json.endArray();
    json.texts(u"avoidRegions"_s, namesOf(verdict.avoidRegions));
    json.texts(u"excludedTechniques"_s, verdict.excludedTechniques);
    json.member(u"maxPressure"_s, pressureName(verdict.maxPressure));
    json.endObject();
    out << u'\n';
}

void printAsText(const Verdict &verdict, const QList<WorkConflict> &conflicts,
                 const Catalogue &catalogue, QTextStream &out)
{
    out << u"%1: %2\n\n"_s.arg(verdict.date.toString(Qt::ISODate), levelWord(verdict.level));
    for (const Finding &finding : verdict.findings) {
        out << u"%1: %2\n"_s.arg(levelWord(finding.level), finding.label);
        for (const QString &line : linesOf(finding, catalogue))
            out << u"    "_s << line << u'\n';
        out << u'\n';
    }
    printLimits(verdict, catalogue, out);
    for (const WorkConflict &conflict : conflicts)
        out << noteOf(conflict, catalogue) << u'\n';
    out << u'\n'
        << CliText::tr("This supports a therapist's judgement; it is not a diagnosis, and the "
                       "certainty of the evidence is low.")
        << u'\n';
}

} // namespace unknot
