// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace unknot {

// The pages of the rail, in its order.
enum class Place { Today, Clients, Calendar, Reports, Guidance };

inline constexpr std::array allPlaces = {Place::Today, Place::Clients, Place::Calendar,
                                         Place::Reports, Place::Guidance};

// Stable names for what is remembered; Today for a name that is none.
[[nodiscard]] QString placeName(Place place);
[[nodiscard]] Place placeNamed(const QString &name);

} // namespace unknot
