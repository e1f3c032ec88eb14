// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PaperWriter.h"

#include "documents/Paper.h"

#include <QBuffer>
#include <QFileInfo>
#include <QLocale>
#include <QPdfWriter>
#include <QSaveFile>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dotsPerInch = 600;

Result<QByteArray> pdfOf(const Paper &paper, QPageSize::PageSizeId size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(size));
    writer.setTitle(paper.title());
    writer.setCreator(u"Unknot"_s);
    return paper.paint(writer).map([&buffer] { return buffer.data(); });
}

tl::unexpected<Error> failureOf(const QSaveFile &file, const QString &path)
{
    // Qt reports a full disk, and only that, as a lack of resources.
    const ErrorCode code =
        file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::CannotWrite;
    return fail(code, path, file.errorString());
}

// A practice, most likely: a paper must not take its place, whoever asks for it.
bool isDatabase(const QString &path)
{
    const QByteArray signature = "SQLite format 3";
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
           file.read(signature.size()) == signature;
}

Result<void> save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    // Health data: for its owner only. Flushed by hand, because commit() of Qt 6.4 does not notice
    // when the last bytes find no room.
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return failureOf(file, path);
    return {};
}

} // namespace

Result<void> writePdf(const Paper &paper, const QString &path, QPageSize::PageSizeId size)
{
    if (QFileInfo(path).isDir())
        return fail(ErrorCode::FileIsFolder, path);
    if (isDatabase(path))
        return fail(ErrorCode::FileExists, path);
    return pdfOf(paper, size).and_then([&path](const QByteArray &bytes) {
        return save(bytes, path);
    });
}

QPageSize::PageSizeId paperSizeOf(const QLocale &locale)
{
    switch (locale.territory()) {
    case QLocale::UnitedStates:
    case QLocale::Canada:
    case QLocale::Mexico:
    case QLocale::Philippines:
    case QLocale::PuertoRico:
    case QLocale::Chile:
    case QLocale::Colombia:
    case QLocale::CostaRica:
    case QLocale::DominicanRepublic:
    case QLocale::ElSalvador:
    case QLocale::Guatemala:
    case QLocale::Nicaragua:
    case QLocale::Panama:
    case QLocale::Venezuela:
        return QPageSize::Letter;
    default:
        return QPageSize::A4;
    }
}

} // namespace unknot
