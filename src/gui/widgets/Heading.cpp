// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/Heading.h"

#include <QLabel>

namespace unknot {

void showHeading(QLabel &label, const QString &text, int width)
{
    label.ensurePolished(); // else measured in another font than it is shown in
    const QString line = text.simplified();
    const QString shown = label.fontMetrics().elidedText(line, Qt::ElideRight, width);
    label.setTextFormat(Qt::PlainText);
    label.setText(shown);
    label.setToolTip(shown == line ? QString() : line.toHtmlEscaped());
}

} // namespace unknot
