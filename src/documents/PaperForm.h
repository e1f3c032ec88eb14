// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace unknot {

class PageFlow;

// What is filled in by hand. Each part lays itself into `flow`, is never split over two pages, and
// begins `indent` from the left (the device's units).

// A place to write: a label, then a line.
struct Blank
{
    QString label;
    qreal share = 1; // of the row's width, beside the others'
};

// Places to write side by side.
void layBlanks(PageFlow &flow, const QList<Blank> &blanks, qreal indent = 0);
// A box to tick, then what it says.
void layTick(PageFlow &flow, const QString &words, qreal indent = 0);
// A label with boxes to tick behind it, in as many rows as they take.
void layChoices(PageFlow &flow, const QString &label, const QStringList &choices, qreal indent = 0);
// A question with a box for yes and one for no at the right.
void layYesNo(PageFlow &flow, const QString &question);

} // namespace unknot
