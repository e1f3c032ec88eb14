// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Logo.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// Pictures made of pixels; a drawing or a text that some plugin would take for a picture is none.
bool isOfPixels(const QByteArray &format)
{
    static const QList<QByteArray> known = {"png", "jpeg", "jpg", "bmp", "gif", "webp", "tiff"};
    return known.contains(format);
}

qint64 pixelsOf(const QSize &size)
{
    return qint64(size.width()) * size.height();
}

QSize fitted(const QSize &size)
{
    const bool fits = size.boundedTo(largestLogo) == size;
    return fits ? size : size.scaled(largestLogo, Qt::KeepAspectRatio).expandedTo({1, 1});
}

Result<QImage> decoded(QFile &file)
{
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!reader.canRead() || !isOfPixels(reader.format()) || reader.size().isEmpty())
        return fail(ErrorCode::NotAPicture, file.fileName());
    if (pixelsOf(reader.size()) > logoMegapixels * qint64(1'000'000)) {
        return fail(ErrorCode::PictureTooLarge, file.fileName(), QString::number(logoMegapixels));
    }
    QImage picture = reader.read();
    if (picture.isNull())
        return fail(ErrorCode::NotAPicture, file.fileName(), reader.errorString());
    return picture;
}

QByteArray pngOf(const QImage &picture)
{
    const QImage scaled =
        picture.scaled(fitted(picture.size()), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    scaled.save(&buffer, "PNG");
    return png;
}

} // namespace

Result<QByteArray> logoFromFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileMissing, path);
    if (info.isDir())
        return fail(ErrorCode::FileIsFolder, path);
    if (!info.isFile())
        return fail(ErrorCode::NotAPicture, path); // a device or a pipe, which may never end
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileDenied, path, file.errorString());
    return decoded(file).map(pngOf);
}

QImage logoPicture(const QByteArray &png)
{
    if (png.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(png);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (size.isEmpty() || fitted(size) != size)
        return {};
    return reader.read();
}

} // namespace unknot
