// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/PersonName.h"
#include "storage/Statement.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace unknot {

// Reads one row, column by column from the left; the select list and the reads stand in one order.
// Columns are written as SqlValue.h says.
class RowReader
{
public:
    explicit RowReader(const Statement &statement)
        : m_statement(statement)
    {
    }

    [[nodiscard]] const Statement &statement() const { return m_statement; }
    [[nodiscard]] bool isNull() const { return m_statement.isNull(m_column); }
    RowReader &skip(int columns = 1)
    {
        m_column += columns;
        return *this;
    }

    [[nodiscard]] QString text() { return m_statement.text(m_column++); }
    [[nodiscard]] QByteArray bytes() { return m_statement.bytes(m_column++); }
    [[nodiscard]] int number() { return static_cast<int>(bigNumber()); }
    [[nodiscard]] qint64 bigNumber() { return m_statement.number(m_column++); }
    [[nodiscard]] bool flag() { return bigNumber() != 0; }
    [[nodiscard]] QVariant value() { return m_statement.value(m_column++); }
    [[nodiscard]] std::optional<int> maybeNumber();
    [[nodiscard]] QDate day();
    [[nodiscard]] QDateTime instant(); // UTC
    [[nodiscard]] PersonName name();   // given, family, preferred, name_order
    template <class TypedId>
    [[nodiscard]] TypedId id()
    {
        return {QUuid::fromRfc4122(bytes())};
    }

private:
    const Statement &m_statement;
    int m_column = 0;
};

} // namespace unknot
