// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/LineIcon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

QPixmap lineIcon(const QString &name, const QColor &color, int size, qreal ratio)
{
    const QString key =
        u"line-icon/%1/%2/%3/%4"_s.arg(name, color.name()).arg(size).arg(ratio, 0, 'f', 2);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    pixmap = QPixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        // Qt's SVG reader has no currentColor.
        QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, size, size));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace unknot
