// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqlValue.h"

namespace unknot {

QVariant sqlText(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

QVariant sqlDay(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QVariant sqlInstant(const QDateTime &utc)
{
    return utc.isValid() ? QVariant(utc.toUTC().toString(Qt::ISODate)) : QVariant();
}

QVariant sqlNumber(std::optional<int> number)
{
    return number ? QVariant(*number) : QVariant();
}

std::optional<int> RowReader::maybeNumber()
{
    const QVariant value = next();
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

QDate RowReader::day()
{
    return QDate::fromString(next().toString(), Qt::ISODate);
}

QDateTime RowReader::instant()
{
    return QDateTime::fromString(next().toString(), Qt::ISODate);
}

PersonName RowReader::name()
{
    PersonName name{text(), text(), text(), NameOrder::GivenFirst};
    if (text() == QStringLiteral("family"))
        name.order = NameOrder::FamilyFirst;
    return name;
}

} // namespace unknot
