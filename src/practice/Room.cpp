// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Room.h"

namespace unknot {

QDate Room::today() const
{
    return ZonedTime{now(), profile.zone}.day();
}

} // namespace unknot
