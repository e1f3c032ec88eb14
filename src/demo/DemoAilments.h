// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Region.h"

#include <QList>
#include <QString>

namespace unknot {

// A condition that ordinary clients of some age have.
struct DemoAilment
{
    QString condition = {}; // id in the catalogue; empty for one in own words
    QString variant = {};
    QString ownLabel = {};
    int fromAge = 18;
    int untilAge = 99;
    QList<RegionRef> sites = {};
    bool gentle = false;   // asks for light work wherever one works
    QString limits = {};   // what a provider asks for; empty where nobody has to be asked
    bool past = false;     // over by the time of arrival
    int oldestDays = 4000; // since when at the most, counted from arrival
};

[[nodiscard]] const QList<DemoAilment> &demoAilments();

} // namespace unknot
