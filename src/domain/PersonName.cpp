// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PersonName.h"

namespace unknot {

namespace {

// The first letter as a person sees it: a surrogate pair counts as one.
QString firstLetter(const QString &text)
{
    if (text.isEmpty())
        return {};
    return text.left(text.at(0).isHighSurrogate() ? 2 : 1).toUpper();
}

} // namespace

QString PersonName::display() const
{
    const QString &first = order == NameOrder::GivenFirst ? given : family;
    const QString &second = order == NameOrder::GivenFirst ? family : given;
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + u' ' + second;
}

QString PersonName::greeting() const
{
    if (!preferred.isEmpty())
        return preferred;
    return given.isEmpty() ? family : given;
}

QString PersonName::initials() const
{
    return order == NameOrder::GivenFirst ? firstLetter(given) + firstLetter(family)
                                          : firstLetter(family) + firstLetter(given);
}

} // namespace unknot
