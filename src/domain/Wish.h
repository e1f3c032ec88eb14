// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unknot {

// How strongly a client wants something of the calendar.
enum class Wish { Preferred, Required };

} // namespace unknot
