// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Room.h"

namespace unknot {

QDate Room::today() const
{
    return ZonedTime{now(), profile.zone}.day();
}

Result<const Catalogue *> Room::catalogue()
{
    if (!knowledge) {
        auto read = Catalogue::load();
        if (!read)
            return tl::make_unexpected(read.error());
        knowledge = std::move(*read);
    }
    return &*knowledge;
}

Result<const StepThresholds *> Room::stepThresholds()
{
    if (!stepRules) {
        auto read = loadStepRules();
        if (!read)
            return tl::make_unexpected(read.error());
        stepRules = std::move(*read);
    }
    return &stepRules->thresholds;
}

Result<const Measures *> Room::measures()
{
    if (!measureList) {
        auto read = Measures::load();
        if (!read)
            return tl::make_unexpected(read.error());
        measureList = std::move(*read);
    }
    return &*measureList;
}

} // namespace unknot
