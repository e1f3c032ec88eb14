// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QGridLayout;
class QLabel;

namespace unknot {

// One line of a card: where it is shown, and what it says (plain text).
struct Fact
{
    QLabel *value;
    QString text;
};

// Shows the lines of `grid` that have something to say and hides the others; `nothing` speaks up
// when all are empty. Names stand in its first column, values of any height in its second. Not for
// a form layout: that of Qt 6.4 writes past its memory where hidden rows meet words that wrap.
void showFacts(const QGridLayout *grid, QLabel *nothing, const QList<Fact> &facts);

} // namespace unknot
