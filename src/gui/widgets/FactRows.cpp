// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/FactRows.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace unknot {

namespace {

void showNothing(QLabel *nothing, const QList<Fact> &facts)
{
    nothing->setVisible(
        std::ranges::all_of(facts, [](const Fact &fact) { return fact.text.isEmpty(); }));
}

} // namespace

void showFacts(QFormLayout *form, QLabel *nothing, const QList<Fact> &facts)
{
    for (const Fact &fact : facts) {
        fact.value->setText(fact.text);
        form->setRowVisible(fact.value, !fact.text.isEmpty());
    }
    showNothing(nothing, facts);
}

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
    showNothing(nothing, facts);
}

} // namespace unknot
