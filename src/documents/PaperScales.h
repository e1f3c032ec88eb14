// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace unknot {

class PageFlow;

// What is scored from 0 to 10, with what the two ends mean.
struct PaperScale
{
    QString label;
    QString ends; // "10: worst"
};

// Numbers to circle by hand, before a session and after it, a row a scale; no row is split.
void layScales(PageFlow &flow, const QList<PaperScale> &scales);

} // namespace unknot
