// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PersonName.h"

namespace unknot {

QString PersonName::display() const
{
    const QString &first = order == NameOrder::GivenFirst ? given : family;
    const QString &second = order == NameOrder::GivenFirst ? family : given;
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + u' ' + second;
}

} // namespace unknot
