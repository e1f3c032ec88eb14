// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace unknot {

// One reason to come, and what a plan for it may look like. The tapers are the product's presets
// (acute episode, subacute, chronic, intensive, stress, maintenance) and close relatives.
struct DemoComplaint
{
    QString complaint;
    QString focus;
    QString techniques;
    QStringList goals; // in the client's words
    QStringList homeCare;
    QStringList tapers; // in notation
};

[[nodiscard]] const QList<DemoComplaint> &demoComplaints();

} // namespace unknot
