// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/VerdictWords.h"

#include "knowledge/Catalogue.h"
#include "models/WhenWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
};

QString withStop(const QString &sentence)
{
    return sentence.isEmpty() || sentence.back().isPunct() ? sentence : sentence + u'.';
}

// What the weightiest finding asks for, in its own words.
QString findingWords(const Finding &finding)
{
    const QString instruction = finding.instruction.simplified();
    return instruction.isEmpty()
               ? withStop(finding.label)
               : VerdictWords::tr("%1: %2").arg(finding.label, withStop(instruction));
}

} // namespace

QString verdictTitle(Level level)
{
    switch (level) {
    case Level::Clear:
        return VerdictWords::tr("Clear to treat");
    case Level::Adapt:
        return VerdictWords::tr("Proceed with care");
    case Level::Avoid:
        return VerdictWords::tr("Leave areas out");
    case Level::Clearance:
        return VerdictWords::tr("Needs clearance");
    case Level::Stop:
        return VerdictWords::tr("Do not treat now");
    case Level::Urgent:
        return VerdictWords::tr("Medical help now");
    }
    return {};
}

QString verdictSentence(const Verdict &verdict, const RegionTree &regions)
{
    if (verdict.findings.isEmpty())
        return {};
    const Finding &first = verdict.findings.first();
    QStringList sentences{findingWords(first)};
    if (first.clearedUntil.isValid())
        sentences << VerdictWords::tr("Cleared until %1.")
                         .arg(shortDay(first.clearedUntil, verdict.date));
    if (!first.overrideReason.isEmpty())
        sentences << VerdictWords::tr("Goes on by a written reason.");
    if (verdict.level < Level::Clearance && !verdict.avoidRegions.isEmpty()) {
        QStringList names;
        for (const RegionRef &region : verdict.avoidRegions)
            names << regions.label(region);
        sentences << VerdictWords::tr("Leave out: %1.").arg(names.join(u"; "_s));
    }
    const auto more =
        std::ranges::count_if(verdict.findings,
                              [](const Finding &finding) { return finding.level > Level::Clear; }) -
        1;
    if (more > 0)
        sentences << VerdictWords::tr("%n more findings.", nullptr, int(more));
    return sentences.join(u' ');
}

QString conflictSentence(const QList<WorkConflict> &conflicts, const Verdict &verdict, int minutes,
                         const RegionTree &regions)
{
    QStringList out;
    QStringList tooFirm;
    for (const WorkConflict &conflict : conflicts) {
        const bool isRegion = conflict.kind == WorkConflict::Kind::RegionOut;
        const QString what = isRegion ? regions.label(conflict.region) : conflict.technique.label;
        QStringList &list = conflict.kind == WorkConflict::Kind::TooFirm ? tooFirm : out;
        list << u"%1 (%2)"_s.arg(what, conflict.causes.join(u", "_s));
    }
    QStringList sentences;
    if (!out.isEmpty())
        sentences << VerdictWords::tr("Planned, but to be left out: %1.").arg(out.join(u"; "_s));
    if (!tooFirm.isEmpty())
        sentences << VerdictWords::tr("Planned, but too firm: %1.").arg(tooFirm.join(u"; "_s));
    if (verdict.maxMinutes > 0 && minutes > verdict.maxMinutes)
        sentences << VerdictWords::tr("Planned for %1 min, where %2 min are the most.")
                         .arg(minutes)
                         .arg(verdict.maxMinutes);
    return sentences.join(u' ');
}

QString sourceWords(const Finding &finding, const Catalogue &catalogue)
{
    const QString source = catalogue.source(finding.source);
    QStringList words;
    words << (source.isEmpty() ? VerdictWords::tr("No source") : source);
    if (!finding.confirmed)
        words << VerdictWords::tr("not confirmed");
    return words.join(u" · "_s);
}

} // namespace unknot
