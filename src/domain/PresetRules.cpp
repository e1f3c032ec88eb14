// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PresetRules.h"

#include "domain/ClientRules.h"
#include "domain/PlanRules.h"
#include "domain/TextRules.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

OwnPreset tidied(OwnPreset preset)
{
    preset.name = tidiedText(preset.name);
    preset.note = tidiedText(preset.note);
    return preset;
}

QList<Error> problems(const OwnPreset &preset)
{
    QList<Error> found;
    if (isBlank(preset.name))
        found << Error{ErrorCode::FieldEmpty, u"preset.name"_s, {}};
    found += lineProblems(u"preset.name"_s, preset.name, lineLimit);
    found += taperProblems(u"preset.taper"_s, preset.taper);
    found += textProblems(u"preset.note"_s, preset.note, textLimit);
    return found + reviewProblems(u"preset.review"_s, preset.review);
}

} // namespace unknot
