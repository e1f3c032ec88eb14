// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QString>

namespace unknot {

// The files of a sound catalogue, as small as one can be that uses every field.
inline const QHash<QString, QString> &soundFiles()
{
    using namespace Qt::Literals::StringLiterals;
    static const QHash<QString, QString> files{
        {u"regions.json"_s, uR"({"regions": [
            {"id": "leg", "label": "Leg", "sided": true, "front": true, "back": true},
            {"id": "calf", "label": "Calf", "synonyms": ["Lower leg"], "parent": "leg", "back": true,
             "below": ["foot"]},
            {"id": "foot", "label": "Foot", "parent": "leg", "front": true, "back": true}]})"_s},
        {u"techniques.json"_s, uR"({"techniques": [
            {"id": "deep", "label": "Deep work", "synonyms": ["Firm"], "pressure": "firm"},
            {"id": "stroke", "label": "Stroking", "synonyms": []}]})"_s},
        {u"red_flags.json"_s, uR"({"redFlags": [
            {"condition": "wound", "question": "Does it bleed?", "now": "See a doctor.",
             "letter": true, "source": "P"},
            {"condition": "veins", "question": "Is it hot?", "now": "Wait.", "source": "B"}]})"_s},
        {u"sources.json"_s, uR"({"B": "A book", "P": "A page"})"_s},
        {u"conditions.json"_s, uR"({"groups": [{"label": "All", "conditions": [
            {"id": "veins", "label": "Bad veins", "synonyms": ["Varices"],
             "question": "How bad?",
             "variants": [{"id": "much", "label": "Much"}, {"id": "little", "label": "Little"}],
             "usualRegions": ["leg"], "asksSite": true, "freshMonths": 6, "onIntakeForm": true,
             "rules": [
                {"variants": ["much"], "level": "avoid", "regions": ["site", "calf:left"],
                 "excluded": ["deep"], "pressure": "light", "do": "Leave it out.",
                 "why": "It is weak.", "source": "B", "furtherSources": ["P"]},
                {"variants": ["little"], "level": "adapt", "position": "Face up", "minutes": 45,
                 "care": ["leg"], "do": "Go easy.", "why": "It bruises.", "source": "P",
                 "confirmed": false, "disagreement": "One differs."}]},
            {"id": "wound", "label": "Wound", "synonyms": [], "asksOnset": true,
             "rules": [
                {"untilDays": 10, "level": "clearance", "regions": ["foot"], "do": "Ask first.",
                 "cleared": {"level": "avoid", "regions": ["foot"], "do": "Stay off."},
                 "why": "It is open.", "source": "B"},
                {"fromDays": 10, "level": "clear", "do": "Go on.", "why": "It is shut.",
                 "source": "B"}]}]}]})"_s}};
    return files;
}

// False where a file can't be written.
[[nodiscard]] inline bool writeAll(const QString &folder, const QHash<QString, QString> &files)
{
    for (auto file = files.constBegin(); file != files.constEnd(); ++file) {
        QFile out(folder + u'/' + file.key());
        if (!out.open(QIODevice::WriteOnly) || out.write(file->toUtf8()) < 0)
            return false;
    }
    return true;
}

} // namespace unknot
