// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

enum class CsvProblem {
    QuoteInsideCell, // a quote in a cell that does not begin with one
    TextBehindQuote, // anything but a comma or a line end behind a closing quote
    QuoteNotClosed,  // the file ends inside a quoted cell
    LoneLineFeed,    // a line end that is not CRLF
    LoneCarriageReturn,
    LineNotEnded,     // the last row has no CRLF
    CellCountDiffers, // a row of another length than the first
    NotUtf8,
    ByteOrderMark
};

struct CsvError
{
    CsvProblem problem = CsvProblem::NotUtf8;
    int line = 0; // of the file, from 1

    bool operator==(const CsvError &) const = default;
};

// Reads RFC 4180 to the letter, one row at a time, and refuses what is not: the judge of what
// CsvWriter writes. It is stricter than the RFC in wanting UTF-8 and a CRLF behind the last row.
class CsvReader
{
public:
    explicit CsvReader(QIODevice &device)
        : m_device(device)
    {
    }

    // The next row; none behind the last.
    [[nodiscard]] tl::expected<std::optional<QStringList>, CsvError> readRow();

private:
    [[nodiscard]] std::optional<CsvProblem> readCell(QByteArray &cell);
    [[nodiscard]] std::optional<CsvProblem> readQuoted(QByteArray &cell);
    [[nodiscard]] char peek();
    char take();

    QIODevice &m_device;
    qsizetype m_cells = -1; // of the first row
    int m_line = 1;
};

// All rows, or the first error.
[[nodiscard]] tl::expected<QList<QStringList>, CsvError> readCsv(const QByteArray &bytes);

// The cell as it was before the spreadsheet-safe style marked it.
[[nodiscard]] QString withoutMark(const QString &cell);
