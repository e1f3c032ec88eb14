// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Id.h"

#include <QDateTime>

namespace unknot {

class Transaction;

// Notes who did what to which row. Only ever added to, in the transaction of the change itself.
class AuditLog
{
public:
    // `action`: a stable word ("client added"); `detail`: what helps to understand it later, no
    // health data beyond it.
    template <class Tag>
    [[nodiscard]] static Result<void> add(const Transaction &transaction, const QDateTime &at,
                                          const QString &action, const Id<Tag> &subject,
                                          const QString &detail = {})
    {
        return addEntry(transaction, at, action, subject.value, detail);
    }

    [[nodiscard]] static Result<void> addEntry(const Transaction &transaction, const QDateTime &at,
                                               const QString &action, const QUuid &subject,
                                               const QString &detail);
};

} // namespace unknot
