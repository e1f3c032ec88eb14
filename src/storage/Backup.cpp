// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Backup.h"

#include "storage/Database.h"
#include "storage/SqlResult.h"

#include <QFile>

#include <sqlite3.h>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> copyPages(sqlite3 *from, const QString &target)
{
    sqlite3 *to = nullptr;
    int code =
        sqlite3_open_v2(QFile::encodeName(target).constData(), &to, SQLITE_OPEN_READWRITE, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
        if (backup) {
            const int step = sqlite3_backup_step(backup, -1);
            code = sqlite3_backup_finish(backup);
            // A lock, such as our own open transaction, is no error to finish(): nothing was
            // copied.
            if (code == SQLITE_OK && step != SQLITE_DONE)
                code = step;
        } else {
            code = sqlite3_errcode(to);
        }
    }
    const Error error = errorFrom(code, to, target);
    sqlite3_close(to);
    return code == SQLITE_OK ? Result<void>() : tl::make_unexpected(error);
}

Result<void> check(const QString &path)
{
    auto copy = Database::open(path);
    if (!copy)
        return tl::make_unexpected(copy.error());
    const auto verdict = (*copy)->first(u"PRAGMA integrity_check(1)"_s, {},
                                        [](RowReader &row) { return row.text(); });
    if (!verdict)
        return tl::make_unexpected(verdict.error());
    if (verdict->value_or(QString()) != u"ok")
        return fail(ErrorCode::FileDamaged, path, verdict->value_or(QString()));
    return {};
}

} // namespace

Result<void> copyChecked(Database &database, const QString &target)
{
    if (const auto made = makePracticeFile(target); !made)
        return made;
    auto done = copyPages(database.handle(), target);
    if (done)
        done = check(target);
    if (!done)
        removePracticeFile(target);
    return done;
}

} // namespace unknot
