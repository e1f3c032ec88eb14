// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvReader.h"

#include <QBuffer>
#include <QStringDecoder>

using Problem = std::optional<CsvProblem>;

namespace {

constexpr char end = '\0'; // no cell holds U+0000

} // namespace

char CsvReader::peek()
{
    char next = end;
    return m_device.peek(&next, 1) == 1 ? next : end;
}

char CsvReader::take()
{
    char next = end;
    if (m_device.getChar(&next) && next == '\n')
        ++m_line;
    return next;
}

Problem CsvReader::readQuoted(QByteArray &cell)
{
    while (!m_device.atEnd()) {
        const char next = take();
        if (next != '"') {
            cell += next;
            continue;
        }
        if (peek() == '"') {
            cell += take();
            continue;
        }
        const char behind = peek();
        const bool isEnd = behind == ',' || behind == '\r' || behind == '\n' || behind == end;
        return isEnd ? Problem() : CsvProblem::TextBehindQuote;
    }
    return CsvProblem::QuoteNotClosed;
}

Problem CsvReader::readCell(QByteArray &cell)
{
    if (peek() == '"') {
        take();
        return readQuoted(cell);
    }
    while (peek() != ',' && peek() != '\r' && peek() != '\n' && peek() != end) {
        const char next = take();
        if (next == '"')
            return CsvProblem::QuoteInsideCell;
        cell += next;
    }
    return {};
}

tl::expected<std::optional<QStringList>, CsvError> CsvReader::readRow()
{
    if (m_device.atEnd())
        return std::nullopt;
    const auto error = [this](CsvProblem problem) {
        return tl::make_unexpected(CsvError{problem, m_line});
    };
    if (m_cells < 0 && m_device.peek(3) == QByteArray("\xEF\xBB\xBF"))
        return error(CsvProblem::ByteOrderMark);
    QStringList row;
    while (true) {
        QByteArray bytes;
        if (const Problem problem = readCell(bytes))
            return error(*problem);
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        row << decode(bytes);
        if (decode.hasError())
            return error(CsvProblem::NotUtf8);
        if (m_device.atEnd())
            return error(CsvProblem::LineNotEnded);
        if (peek() == '\n')
            return error(CsvProblem::LoneLineFeed);
        if (take() == ',')
            continue;
        if (peek() != '\n')
            return error(CsvProblem::LoneCarriageReturn);
        if (m_cells >= 0 && row.size() != m_cells)
            return error(CsvProblem::CellCountDiffers);
        take();
        m_cells = row.size();
        return row;
    }
}

tl::expected<QList<QStringList>, CsvError> readCsv(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QList<QStringList> rows;
    while (true) {
        const auto row = reader.readRow();
        if (!row)
            return tl::make_unexpected(row.error());
        if (!*row)
            return rows;
        rows << **row;
    }
}

QString withoutMark(const QString &cell)
{
    return cell.startsWith(u'\'') ? cell.mid(1) : cell;
}
