// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AuditLog.h"

#include "storage/Database.h"
#include "storage/SqlValue.h"
#include "storage/Transaction.h"

namespace unknot {

Result<void> AuditLog::addEntry(const Transaction &transaction, const QDateTime &at,
                                const QString &action, const QUuid &subject, const QString &detail)
{
    static const auto sql = QStringLiteral(
        "INSERT INTO audit (at, action, subject, subject_id, detail) VALUES (?, ?, ?, ?, ?)");
    const QVariant id = subject.isNull() ? QVariant() : QVariant(subject.toRfc4122());
    return transaction.run(sql, {sqlInstant(at), action, action.section(u' ', 0, 0), id, detail});
}

} // namespace unknot
