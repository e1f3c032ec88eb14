// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Client.h"
#include "domain/PracticeProfile.h"
#include "domain/Session.h"

#include <QDate>
#include <QList>

namespace unknot {

// What an appointment card tells. Dates are written as the default QLocale writes them.
struct AppointmentCardInput
{
    PracticeProfile practice;
    Client client;
    QList<Session> sessions; // the client's, in any order; those to come are told
    QDate printed;

    bool operator==(const AppointmentCardInput &) const = default;
};

} // namespace unknot
