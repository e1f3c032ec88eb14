// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QFormLayout;
class QLabel;

namespace unknot {

// One line of a card: where it is shown, and what it says (plain text).
struct Fact
{
    QLabel *value;
    QString text;
};

// Shows the lines of `form` that have something to say and hides the others; `nothing` speaks up
// when all are empty.
void showFacts(QFormLayout *form, QLabel *nothing, const QList<Fact> &facts);

} // namespace unknot
