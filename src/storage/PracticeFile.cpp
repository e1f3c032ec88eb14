// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/PracticeFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sys/stat.h>

namespace unknot {

namespace {

constexpr int headerSize = 100; // bytes; sqlite.org/fileformat.html, section 1.3
constexpr int pageSizeOffset = 16;
constexpr int pageCountOffset = 28;
constexpr int applicationIdOffset = 68;

quint32 field32(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

qint64 pageSize(const QByteArray &header)
{
    const auto stored = qFromBigEndian<quint16>(header.constData() + pageSizeOffset);
    return stored == 1 ? 65536 : stored;
}

// With changes still in the write-ahead log the header may speak of pages that lie there.
bool isCutShort(const QFileInfo &file, const QByteArray &header)
{
    const QFileInfo log(file.filePath() + QStringLiteral("-wal"));
    const bool logIsEmpty = !log.exists() || log.size() == 0;
    return logIsEmpty && file.size() < pageSize(header) * field32(header, pageCountOffset);
}

} // namespace

Result<void> checkPracticeFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileMissing, path);
    if (info.isDir())
        return fail(ErrorCode::FileIsFolder, path);
    if (info.size() == 0)
        return fail(ErrorCode::FileEmpty, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileDenied, path, file.errorString());
    const QByteArray header = file.read(headerSize);
    const bool isSqlite =
        header.size() == headerSize && header.startsWith(QByteArrayLiteral("SQLite format 3\0"));
    if (!isSqlite || field32(header, applicationIdOffset) != practiceApplicationId)
        return fail(ErrorCode::NotAPractice, path);
    if (isCutShort(info, header))
        return fail(ErrorCode::FileDamaged, path, QStringLiteral("cut short"));
    // The bits, not access(): an administrator may write anything, and still the owner said no.
    if (!(info.permissions() & QFile::WriteOwner) || !info.isWritable())
        return fail(ErrorCode::FileReadOnly, path);
    return {};
}

Result<void> makePracticeFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return fail(ErrorCode::FileIsFolder, path);
    if (info.exists())
        return fail(ErrorCode::FileExists, path);
    const QString folder = info.absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return fail(ErrorCode::FileDenied, folder, qt_error_string(errno));
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorCode::FileDenied, path, file.errorString());
    return {};
}

void removePracticeFile(const QString &path)
{
    for (const auto *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

FileIdentity FileIdentity::of(const QString &path)
{
    struct stat status = {};
    if (stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {static_cast<quint64>(status.st_dev), static_cast<quint64>(status.st_ino)};
}

} // namespace unknot
