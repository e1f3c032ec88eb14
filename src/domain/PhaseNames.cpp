// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PhaseNames.h"

#include <QCoreApplication>

namespace unknot {

namespace {

constexpr int maintenanceWeeks = 4;

QString text(const char *source, int n = -1)
{
    return QCoreApplication::translate("PhaseNames", source, nullptr, n);
}

} // namespace

QString phaseName(const Cadence &cadence)
{
    if (cadence.sessions > cadence.weeks)
        return text(QT_TRANSLATE_NOOP("PhaseNames", "Relief"));
    if (cadence.sessions == cadence.weeks)
        return text(QT_TRANSLATE_NOOP("PhaseNames", "Consolidate"));
    if (cadence.weeks < maintenanceWeeks * cadence.sessions)
        return text(QT_TRANSLATE_NOOP("PhaseNames", "Taper"));
    return text(QT_TRANSLATE_NOOP("PhaseNames", "Maintain"));
}

QString cadenceWords(const Cadence &cadence)
{
    const auto &[sessions, weeks] = cadence;
    if (weeks == 1) {
        if (sessions == 1)
            return text(QT_TRANSLATE_NOOP("PhaseNames", "once a week"));
        if (sessions == 2)
            return text(QT_TRANSLATE_NOOP("PhaseNames", "twice a week"));
        return text(QT_TRANSLATE_N_NOOP("PhaseNames", "%n times a week"), sessions);
    }
    if (sessions == 1)
        return text(QT_TRANSLATE_N_NOOP("PhaseNames", "every %n weeks"), weeks);
    return text(QT_TRANSLATE_N_NOOP("PhaseNames", "%1 times in %n weeks"), weeks).arg(sessions);
}

} // namespace unknot
