// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/FactRows.h"

#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace unknot {

void showFacts(QFormLayout *form, QLabel *nothing, const QList<Fact> &facts)
{
    for (const Fact &fact : facts) {
        fact.value->setText(fact.text);
        form->setRowVisible(fact.value, !fact.text.isEmpty());
    }
    nothing->setVisible(
        std::ranges::all_of(facts, [](const Fact &fact) { return fact.text.isEmpty(); }));
}

} // namespace unknot
