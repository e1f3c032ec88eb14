// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/PracticeProfile.h"

#include <QDateTime>

namespace unknot {

class Database;
class Transaction;

// The practice's own settings: small named texts, and the logo of its letterhead.
class SettingRepository
{
public:
    [[nodiscard]] static Result<PracticeProfile> profile(Database &database);
    [[nodiscard]] static Result<void> saveProfile(const Transaction &transaction,
                                                  const PracticeProfile &profile);

    // A setting by its name; others' names lead to others' values, so each repository has its own.
    [[nodiscard]] static Result<void> save(const Transaction &transaction, const QString &name,
                                           const QString &text);

    [[nodiscard]] static Result<QDateTime> lastBackup(Database &database); // invalid: never
    [[nodiscard]] static Result<void> saveLastBackup(const Transaction &transaction,
                                                     const QDateTime &at);

    // The version of the program and the fingerprint of the catalogue by which open sessions were
    // last screened.
    [[nodiscard]] static Result<QString> screenedBy(Database &database); // empty: never
    [[nodiscard]] static Result<void> saveScreenedBy(const Transaction &transaction,
                                                     const QString &fingerprint);
};

} // namespace unknot
