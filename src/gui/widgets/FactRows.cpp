// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/FactRows.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace unknot {

void showFacts(const QGridLayout *grid, QLabel *nothing, const QList<Fact> &facts)
{
    for (const Fact &fact : facts) {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        grid->getItemPosition(grid->indexOf(fact.value), &row, &column, &rows, &columns);
        fact.value->setText(fact.text);
        fact.value->setVisible(!fact.text.isEmpty());
        grid->itemAtPosition(row, 0)->widget()->setVisible(!fact.text.isEmpty());
    }
    nothing->setVisible(
        std::ranges::all_of(facts, [](const Fact &fact) { return fact.text.isEmpty(); }));
}

} // namespace unknot
