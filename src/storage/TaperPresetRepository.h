// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/OwnPreset.h"

#include <QList>

namespace unknot {

class Database;
class Transaction;

// The therapist's own schedules to begin from.
class TaperPresetRepository
{
public:
    [[nodiscard]] static Result<QList<OwnPreset>> all(Database &database); // by name
    [[nodiscard]] static Result<void> insert(const Transaction &transaction,
                                             const OwnPreset &preset);
    // Keeps it as the version behind its version; Conflict where that is not the kept one.
    [[nodiscard]] static Result<void> update(const Transaction &transaction,
                                             const OwnPreset &preset);
    // Conflict where `preset` is not the kept version.
    [[nodiscard]] static Result<void> remove(const Transaction &transaction,
                                             const OwnPreset &preset);
};

} // namespace unknot
