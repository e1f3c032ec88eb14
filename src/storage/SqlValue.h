// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/PersonName.h"

#include <QDate>
#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace unknot {

// How values are written: ids as 16 bytes, days and instants as ISO text, absent ones as NULL.
[[nodiscard]] QVariant sqlText(const QString &text); // never NULL: Qt binds a null string as NULL
[[nodiscard]] QVariant sqlDay(QDate day);            // NULL where invalid
[[nodiscard]] QVariant sqlInstant(const QDateTime &utc); // whole seconds, "2026-11-09T09:30:00Z"
[[nodiscard]] QVariant sqlNumber(std::optional<int> number);

template <class Tag>
[[nodiscard]] QVariant sqlId(const Id<Tag> &id)
{
    return id.value.toRfc4122();
}

// Reads one row, column by column from the left; the select list and the reads stand in one order.
class RowReader
{
public:
    explicit RowReader(const QSqlQuery &query, int firstColumn = 0)
        : m_query(query)
        , m_column(firstColumn)
    {
    }

    [[nodiscard]] bool isNull() const { return m_query.isNull(m_column); }
    void skip(int columns = 1) { m_column += columns; }

    [[nodiscard]] QString text() { return next().toString(); }
    [[nodiscard]] int number() { return next().toInt(); }
    [[nodiscard]] bool flag() { return next().toInt() != 0; }
    [[nodiscard]] std::optional<int> maybeNumber();
    [[nodiscard]] QDate day();
    [[nodiscard]] QDateTime instant(); // UTC
    [[nodiscard]] PersonName name();   // given, family, preferred, name_order
    template <class TypedId>
    [[nodiscard]] TypedId id()
    {
        return {QUuid::fromRfc4122(next().toByteArray())};
    }

private:
    [[nodiscard]] QVariant next() { return m_query.value(m_column++); }

    const QSqlQuery &m_query;
    int m_column;
};

} // namespace unknot
