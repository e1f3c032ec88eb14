// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvWriter.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// Besides what starts a formula also the mark itself: a cell's own apostrophe is then doubled.
bool needsMark(const QString &cell)
{
    return !cell.isEmpty() && u"=+-@\t\r\n'"_s.contains(cell.front());
}

bool needsQuotes(const QString &cell)
{
    return std::ranges::any_of(cell, [](QChar c) { return u"\",\r\n"_s.contains(c); });
}

QString quoted(QString cell)
{
    cell.replace(u'"', u"\"\""_s);
    return u'"' + cell + u'"';
}

QString written(const QString &cell, CsvStyle style)
{
    if (style == CsvStyle::SpreadsheetSafe && needsMark(cell))
        return quoted(u'\'' + cell);
    return needsQuotes(cell) ? quoted(cell) : cell;
}

} // namespace

Result<void> CsvWriter::writeRow(const QStringList &cells)
{
    QString line;
    for (const QString &cell : cells) {
        if (&cell != &cells.front())
            line += u',';
        line += written(cell, m_style);
    }
    if (line.isEmpty())
        line = u"\"\""_s; // a bare line end would read as no row at all
    line += u"\r\n"_s;
    const QByteArray bytes = line.toUtf8();
    if (m_device.write(bytes) != bytes.size())
        return fail(ErrorCode::CannotWrite, {}, m_device.errorString());
    return {};
}

} // namespace unknot
