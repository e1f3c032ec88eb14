// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unknot {

enum class NameOrder { GivenFirst, FamilyFirst };

// What a person is called. Either name may be empty, not both (see ClientRules).
struct PersonName
{
    QString given;
    QString family;
    QString preferred;
    NameOrder order = NameOrder::GivenFirst;

    [[nodiscard]] QString display() const; // the full name in the person's own order

    bool operator==(const PersonName &) const = default;
};

} // namespace unknot
