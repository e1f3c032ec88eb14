// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Paper.h"

#include <QPageSize>
#include <QRectF>
#include <QStringList>

namespace unknot {

// A paper written to a PDF file and read back with poppler's programs, as a reader would.
class Pdf
{
public:
    explicit Pdf(const Paper &paper, QPageSize::PageSizeId size = QPageSize::A4);
    explicit Pdf(const QString &path); // one that was written

    struct Word
    {
        QString text;
        QRectF box; // points, from the page's top left
    };

    [[nodiscard]] QString text() const;          // white space between words is a single space
    [[nodiscard]] QStringList pages() const;     // the same, page by page
    [[nodiscard]] QStringList fontLines() const; // what pdffonts says, a line a font
    [[nodiscard]] QString info() const;          // what pdfinfo says
    [[nodiscard]] QList<Word> words() const;
    [[nodiscard]] QSizeF pageSize() const; // points

private:
    QByteArray m_bytes;
};

} // namespace unknot
