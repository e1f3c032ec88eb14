// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace unknot {

// What a finding asks for, lowest first; the highest of all findings is the verdict's.
enum class Level {
    Clear,
    Adapt,     // treat with changes
    Avoid,     // leave regions out
    Clearance, // a healthcare provider must agree first
    Stop,      // do not treat now
    Urgent     // do not treat; medical help now
};

// The heaviest hand that is allowed, lightest first.
enum class Pressure { None, Light, Medium, Firm };

// Stable English names as data, CSV and JSON have them, and the words of the screen (translated).
[[nodiscard]] QString levelName(Level level);
[[nodiscard]] std::optional<Level> levelFrom(const QString &name);
[[nodiscard]] QString levelWord(Level level);
[[nodiscard]] QString pressureName(Pressure pressure);
[[nodiscard]] std::optional<Pressure> pressureFrom(const QString &name);
[[nodiscard]] QString pressureWord(Pressure pressure);

} // namespace unknot
