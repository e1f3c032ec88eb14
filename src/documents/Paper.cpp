// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Paper.h"

#include "documents/PageFlow.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace unknot {

namespace {

constexpr QMarginsF margins(17, 16, 17, 15); // mm

} // namespace

Result<void> Paper::paint(QPagedPaintDevice &device) const
{
    device.setPageMargins(margins, QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorCode::CannotWrite);

    const PaperStyle style(device);
    const QString footnote = tr("Supports a therapist's judgement; it is not a diagnosis.");
    const QSizeF page = device.pageLayout().paintRectPixels(device.logicalDpiX()).size().toSizeF();
    PageFlow flow(style, page, title(), footnote);
    lay(flow);
    for (qsizetype i = 0; i < flow.pageCount(); ++i) {
        if (i > 0 && !device.newPage())
            return fail(ErrorCode::CannotWrite);
        flow.paintPage(painter, i);
    }
    return {};
}

} // namespace unknot
