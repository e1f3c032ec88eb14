// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Client.h"
#include "domain/Finding.h"
#include "domain/Plan.h"
#include "domain/PracticeProfile.h"
#include "domain/Session.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace unknot {

// What the papers about a plan tell. Dates are written as the default QLocale writes them.
struct PaperInput
{
    PracticeProfile practice;
    Client client;
    Plan plan;
    QList<Session> sessions; // of that plan, in any order; empty for a draft
    QDate printed;
    QList<Finding> findings;  // of the day of printing, the weightiest first
    QStringList leftOut = {}; // regions that the client's health leaves out, in words
    QDate reviewed = {};      // the last review of the plan; invalid before the first

    bool operator==(const PaperInput &) const = default;
};

} // namespace unknot
