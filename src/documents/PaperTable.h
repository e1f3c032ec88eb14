// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace unknot {

class PageFlow;

// A table on paper. Cells hold a few words; long texts belong in paragraphs.
struct PaperTable
{
    QStringList headers;
    QList<QStringList> rows; // each as long as `headers`
};

// Lays the table over as many pages as it takes: the header is repeated, no row is split, and
// columns are as wide as their words, the last one taking what is left.
void layTable(PageFlow &flow, const PaperTable &table);

} // namespace unknot
