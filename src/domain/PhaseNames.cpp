// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PhaseNames.h"

#include <QCoreApplication>

namespace unknot {

namespace {

constexpr int maintenanceWeeks = 4;

struct PhaseNames
{
    Q_DECLARE_TR_FUNCTIONS(PhaseNames)
};

} // namespace

QString phaseName(const Cadence &cadence)
{
    if (cadence.sessions > cadence.weeks)
        return PhaseNames::tr("Relief");
    if (cadence.sessions == cadence.weeks)
        return PhaseNames::tr("Consolidate");
    if (cadence.weeks < maintenanceWeeks * cadence.sessions)
        return PhaseNames::tr("Taper");
    return PhaseNames::tr("Maintain");
}

QString cadenceWords(const Cadence &cadence)
{
    const auto &[sessions, weeks] = cadence;
    if (weeks == 1) {
        if (sessions == 1)
            return PhaseNames::tr("once a week");
        if (sessions == 2)
            return PhaseNames::tr("twice a week");
        return PhaseNames::tr("%n times a week", nullptr, sessions);
    }
    if (sessions == 1)
        return PhaseNames::tr("every %n weeks", nullptr, weeks);
    return PhaseNames::tr("%1 times in %n weeks", nullptr, weeks).arg(sessions);
}

} // namespace unknot
