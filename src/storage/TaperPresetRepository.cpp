// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/TaperPresetRepository.h"

#include "domain/TaperNotation.h"
#include "storage/VersionedTable.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const VersionedTable table(u"taper_preset"_s,
                           {u"name"_s, u"notation"_s, u"note"_s, u"review_visits"_s,
                            u"review_weeks"_s, u"version"_s},
                           u"preset"_s);

QVariantList values(const OwnPreset &preset)
{
    return {preset.name,          printTaper(preset.taper), preset.note,
            preset.review.visits, preset.review.weeks,      preset.version};
}

OwnPreset read(RowReader &row)
{
    OwnPreset preset;
    preset.id = row.id<TaperPresetId>();
    preset.name = row.text();
    preset.taper = readTaper(row.text()).value_or(Taper());
    preset.note = row.text();
    preset.review = {row.number(), row.number()};
    preset.version = row.number();
    return preset;
}

} // namespace

Result<QList<OwnPreset>> TaperPresetRepository::all(Database &database)
{
    return database.list(u"SELECT id, name, notation, note, review_visits, review_weeks, version"
                         " FROM taper_preset ORDER BY name"_s,
                         {}, read);
}

Result<void> TaperPresetRepository::insert(const Transaction &transaction, const OwnPreset &preset)
{
    return table.insert(transaction, sqlId(preset.id), values(preset));
}

Result<void> TaperPresetRepository::update(const Transaction &transaction, const OwnPreset &preset)
{
    return table.update(transaction, sqlId(preset.id), values(preset));
}

Result<void> TaperPresetRepository::remove(const Transaction &transaction, const OwnPreset &preset)
{
    return table.remove(transaction, sqlId(preset.id), preset.version);
}

} // namespace unknot
