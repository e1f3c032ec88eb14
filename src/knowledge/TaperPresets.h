// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Plan.h"
#include "knowledge/KnowledgeFile.h"

namespace unknot {

// A schedule to begin from. Not a prescription: the therapist picks and changes it.
struct TaperPreset
{
    QString id;
    QString name;
    QString notation; // canonical
    Taper taper;
    QString forWhom;
    QString evidence; // what it rests on, and the limits of that
    ReviewRule review;
    bool isOverlay = false; // put into a plan as a step up, no plan of its own
    QStringList sources;    // citations

    bool operator==(const TaperPreset &) const = default;
};

// The built-in presets with what is true of all of them, to be shown beside them.
struct TaperPresets
{
    QString note;
    QList<TaperPreset> presets; // in the file's order

    // Null where there is none.
    [[nodiscard]] const TaperPreset *find(const QString &id) const;

    bool operator==(const TaperPresets &) const = default;
};

// Reads and checks tapers.json whole: ids once, notations canonical, sources known.
// KnowledgeInvalid names preset and field.
[[nodiscard]] Result<TaperPresets>
loadTaperPresets(const QString &folder = QStringLiteral(":/knowledge"));

} // namespace unknot
