// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RowReader.h"

namespace unknot {

std::optional<int> RowReader::maybeNumber()
{
    if (!isNull())
        return number();
    skip();
    return std::nullopt;
}

QDate RowReader::day()
{
    return QDate::fromString(text(), Qt::ISODate);
}

QDateTime RowReader::instant()
{
    return QDateTime::fromString(text(), Qt::ISODate);
}

PersonName RowReader::name()
{
    PersonName name{text(), text(), text(), NameOrder::GivenFirst};
    if (text() == QStringLiteral("family"))
        name.order = NameOrder::FamilyFirst;
    return name;
}

} // namespace unknot
