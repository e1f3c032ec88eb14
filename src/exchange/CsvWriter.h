// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QIODevice>
#include <QStringList>

namespace unknot {

enum class CsvStyle {
    SpreadsheetSafe, // no cell is a formula to a spreadsheet
    Exact            // every cell as it is
};

// Writes rows as RFC 4180 asks: UTF-8 without a byte order mark, CRLF behind each row, quotes only
// where they are needed. In the safe style a cell that begins with = + - @ TAB CR LF or an
// apostrophe gets an apostrophe in front, so that taking one away gives every cell back.
// Never opens or closes the device, and never judges what a cell means.
class CsvWriter
{
public:
    CsvWriter(QIODevice &device, CsvStyle style)
        : m_device(device)
        , m_style(style)
    {
    }

    // Errors: CannotWrite, with what the system said.
    [[nodiscard]] Result<void> writeRow(const QStringList &cells);

private:
    QIODevice &m_device;
    CsvStyle m_style;
};

} // namespace unknot
