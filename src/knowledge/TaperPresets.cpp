// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/TaperPresets.h"

#include "domain/TaperNotation.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto fileName = u"tapers.json"_s;
constexpr int visitsLimit = 100; // as a plan's review rule may have
constexpr int weeksLimit = 52;

// The canonical form only: what is shown is then what a plan with it will show.
Taper readSchedule(JsonFields &fields, const QString &notation)
{
    const auto taper = readTaper(notation);
    if (!taper)
        fields.complain(u"notation"_s, u"can't be read from %1 on"_s.arg(taper.error().position));
    else if (printTaper(*taper) != notation)
        fields.complain(u"notation"_s, u"not canonical: \"%1\""_s.arg(printTaper(*taper)));
    return taper.value_or(Taper());
}

int readReview(JsonFields &fields, const QString &key, int otherwise, int most)
{
    const int number = fields.numberOr(key, otherwise);
    if (number < 1 || number > most)
        fields.complain(key, u"not from 1 to %1"_s.arg(most));
    return number;
}

TaperPreset readPreset(JsonFields &fields, KnowledgeFile &file)
{
    TaperPreset preset;
    preset.id = fields.text(u"id"_s);
    preset.name = fields.text(u"name"_s);
    preset.notation = fields.text(u"notation"_s);
    preset.taper = readSchedule(fields, preset.notation);
    preset.forWhom = fields.text(u"forWhom"_s);
    preset.evidence = fields.text(u"evidence"_s);
    preset.review.visits = readReview(fields, u"reviewVisits"_s, preset.review.visits, visitsLimit);
    preset.review.weeks = readReview(fields, u"reviewWeeks"_s, preset.review.weeks, weeksLimit);
    preset.isOverlay = fields.flagOr(u"overlay"_s, false);
    preset.sources = file.citationsOf(fields);
    return preset;
}

} // namespace

const TaperPreset *TaperPresets::find(const QString &id) const
{
    const auto found = std::ranges::find(presets, id, &TaperPreset::id);
    return found == presets.end() ? nullptr : &*found;
}

Result<TaperPresets> loadTaperPresets(const QString &folder)
{
    KnowledgeFile file(folder, fileName);
    TaperPresets read;
    read.note = file.top().text(u"note"_s);
    read.presets = file.entries(u"presets"_s,
                                [&file](JsonFields &fields) { return readPreset(fields, file); });
    return file.finish(read);
}

} // namespace unknot
