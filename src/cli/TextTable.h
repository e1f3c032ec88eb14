// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextStream>

namespace unknot {

// Rows of text in aligned columns, for a terminal. Never cuts a cell.
class TextTable
{
public:
    explicit TextTable(const QStringList &header)
        : m_rows{header}
    {
    }

    void add(const QStringList &row) { m_rows << row; } // as many cells as the header has
    void print(QTextStream &out) const;

private:
    QList<QStringList> m_rows;
};

// Columns that `text` takes in a terminal: none for combining marks, two for wide letters.
[[nodiscard]] int terminalWidth(const QString &text);

} // namespace unknot
