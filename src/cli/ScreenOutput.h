// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SessionFit.h"
#include "knowledge/Catalogue.h"

#include <QTextStream>

namespace unknot {

void printAsJson(const Verdict &verdict, const Catalogue &catalogue, QTextStream &out);

// For people; with a line for each thing planned that the verdict leaves no room for.
void printAsText(const Verdict &verdict, const QList<WorkConflict> &conflicts,
                 const Catalogue &catalogue, QTextStream &out);

} // namespace unknot
