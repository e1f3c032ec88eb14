// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqlResult.h"

#include <cerrno>

#include <sqlite3.h>

namespace unknot {

namespace {

constexpr int primaryMask = 0xff; // extended codes keep the primary one in the low byte

ErrorCode codeFrom(int resultCode)
{
    switch (resultCode & primaryMask) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::FileInUse;
    case SQLITE_READONLY:
        return ErrorCode::FileReadOnly;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: // checkPracticeFile() has seen that it was one
        return ErrorCode::FileDamaged;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::FileDenied;
    default:
        return ErrorCode::StorageFailed;
    }
}

// SQLite knows a full disk only as ENOSPC on a plain write; to a person, a used-up quota and the
// largest file that a stick's file system takes are the same, wherever they are met.
bool isOutOfRoom(int reason)
{
    return reason == ENOSPC || reason == EDQUOT || reason == EFBIG;
}

// SQLite asks the system why after most failures, but not after that of a commit; errno still says.
ErrorCode namedOutcome(int resultCode, sqlite3 *connection)
{
    const int last = errno;
    const bool couldNotWrite = (resultCode & primaryMask) == SQLITE_IOERR;
    return couldNotWrite && (isOutOfRoom(last) || isOutOfRoom(sqlite3_system_errno(connection)))
               ? ErrorCode::DiskFull
               : codeFrom(resultCode);
}

} // namespace

Error errorFrom(int resultCode, sqlite3 *connection, const QString &path)
{
    return {namedOutcome(resultCode, connection), path,
            QString::fromUtf8(sqlite3_errmsg(connection))};
}

} // namespace unknot
