// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoHistory.h"

namespace unknot {

// The clients whom every demo practice has, most important first. They make sure that the day
// looks alive and that each kind of thing that needs attention occurs.
[[nodiscard]] QList<DemoHistory> demoCast(DemoWorld &world);

} // namespace unknot
