// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Migrator.h"

#include "storage/Database.h"
#include "storage/Transaction.h"

#include <QDir>
#include <QFile>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> take(Database &database, const Migration &step)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    if (const auto done = database.runScript(step.sql); !done)
        return done;
    // user_version rolls back with its transaction.
    if (const auto done = database.runScript(u"PRAGMA user_version = %1"_s.arg(step.number)); !done)
        return done;
    return transaction->commit();
}

} // namespace

QList<Migration> practiceMigrations()
{
    QList<Migration> steps;
    const QDir folder(u":/sql/sqlite"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps << Migration{name.section(u'_', 0, 0).toInt(), QString::fromUtf8(file.readAll())};
    }
    return steps;
}

Result<int> migrate(Database &database, const QList<Migration> &steps,
                    const std::function<Result<void>()> &backUp)
{
    const auto version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version > steps.last().number)
        return fail(ErrorCode::NewerVersion, database.path(), QString::number(*version));
    int taken = 0;
    for (const Migration &step : steps) {
        if (step.number <= *version)
            continue;
        if (taken == 0 && *version > 0) {
            if (const auto saved = backUp(); !saved)
                return tl::make_unexpected(saved.error());
        }
        if (const auto done = take(database, step); !done)
            return tl::make_unexpected(done.error());
        ++taken;
    }
    return taken;
}

} // namespace unknot
