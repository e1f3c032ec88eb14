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
    [[nodiscard]] bool embedsItsFonts() const;   // all, with a map to Unicode; at least one
    [[nodiscard]] QString info() const;          // what pdfinfo says
    [[nodiscard]] QList<Word> words() const;
    [[nodiscard]] QRectF boxOf(const QString &word) const; // its first place; empty where it is not
    // Those that reach into the margins, beyond a little for rounding.
    [[nodiscard]] QStringList wordsInMargins() const;
    // Something is drawn between two words of a line of the first page: an emoji, which Qt can't
    // name in a PDF, so that no reader finds it as text.
    [[nodiscard]] bool isDrawnBetween(const QString &left, const QString &right) const;
    [[nodiscard]] QList<QSizeF> pictures() const; // as large as they are drawn, mm
    [[nodiscard]] QSizeF pageSize() const;        // points

private:
    QByteArray m_bytes;
};

// Text as it can be compared after a reader took it from a page: without white space and marks of
// direction, which readers add, and with joined Arabic letters as plain ones.
[[nodiscard]] QString lettersOf(const QString &text);

} // namespace unknot
