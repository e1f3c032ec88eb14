// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/LineIcon.h"

#include "documents/SvgPathData.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QXmlStreamReader>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// All icons are drawn alike: on a square of this size, in round lines of this width.
constexpr qreal iconSize = 20;
constexpr qreal lineWidth = 1.5;

// Qt Svg knows no currentColor, and would be loaded at each start for a few lines.
QPainterPath linesOf(const QString &name)
{
    QPainterPath lines;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "path"_L1)
            lines.addPath(readSvgPath(xml.attributes().value("d"_L1)).value_or(QPainterPath()));
    }
    return lines;
}

} // namespace

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
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / iconSize, size / iconSize);
    painter.setPen(QPen(color, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(linesOf(name));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace unknot
