// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Place.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

QString placeName(Place place)
{
    switch (place) {
    case Place::Today:
        return u"today"_s;
    case Place::Clients:
        return u"clients"_s;
    case Place::Calendar:
        return u"calendar"_s;
    case Place::Reports:
        return u"reports"_s;
    case Place::Guidance:
        return u"guidance"_s;
    }
    Q_UNREACHABLE();
}

Place placeNamed(const QString &name)
{
    const auto found = std::ranges::find(allPlaces, name, placeName);
    return found == allPlaces.end() ? Place::Today : *found;
}

} // namespace unknot
