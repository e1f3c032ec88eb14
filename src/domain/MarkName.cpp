// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/MarkName.h"

#include <algorithm>
#include <array>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const std::array names{u"pain"_s, u"tightness"_s, u"focus"_s, u"avoid"_s}; // as in the enum

} // namespace

QString markName(MarkKind kind)
{
    return names.at(static_cast<size_t>(kind));
}

MarkKind markFrom(const QString &name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? MarkKind::Pain : static_cast<MarkKind>(found - names.begin());
}

} // namespace unknot
