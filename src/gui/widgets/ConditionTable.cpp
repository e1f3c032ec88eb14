// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ConditionTable.h"

#include "gui/widgets/ConditionDelegate.h"
#include "models/ConditionEntryModel.h"

#include <QHeaderView>

#include <algorithm>

namespace unknot {

namespace {

constexpr int tightWidth = 400; // below it the words need the date's place

} // namespace

ConditionTable::ConditionTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new ConditionDelegate(this));
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &ConditionTable::resizeRowsToContents);
}

void ConditionTable::setConditions(ConditionEntryModel *model)
{
    m_model = model;
    setModel(model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConditionTable::chosenChanged);
    connect(model, &ConditionEntryModel::reloaded, this, &ConditionTable::follow);
}

const ConditionRow *ConditionTable::chosen() const
{
    return currentIndex().isValid() ? &m_model->at(currentIndex().row()) : nullptr;
}

void ConditionTable::choose(ConditionEntryId entry)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto &known = m_model->at(row).entry;
        if (known && known->id == entry)
            selectRow(row);
    }
}

void ConditionTable::chooseFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!isRowHidden(row))
            return selectRow(row);
    }
}

void ConditionTable::setFilter(const std::optional<RegionRef> &region, const RegionTree &regions)
{
    m_filter = region;
    m_regions = regions;
    applyFilter();
    if (!currentIndex().isValid() || isRowHidden(currentIndex().row()))
        chooseFirst();
}

void ConditionTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void ConditionTable::follow()
{
    applyFilter();
    fit();
    if (!currentIndex().isValid())
        chooseFirst();
    emit chosenChanged();
}

// Dates and pills get the width they need; of the rest, what is to be done takes more than what it
// is called. The rows follow.
void ConditionTable::fit()
{
    if (!m_model)
        return;
    int rest = viewport()->width();
    setColumnHidden(ConditionEntryModel::Since, rest < tightWidth);
    for (const auto column : {ConditionEntryModel::Since, ConditionEntryModel::State}) {
        if (isColumnHidden(column))
            continue;
        const int heading = horizontalHeader()->sectionSizeHint(column);
        setColumnWidth(column, std::max(heading, sizeHintForColumn(column)));
        rest -= columnWidth(column);
    }
    setColumnWidth(ConditionEntryModel::Name, rest * 9 / 20);
    setColumnWidth(ConditionEntryModel::WhatToDo, rest - rest * 9 / 20);
    resizeRowsToContents();
    m_settle.start(); // and once more when the scroll bar has come or gone
}

void ConditionTable::applyFilter()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        setRowHidden(row, m_filter && !touches(m_model->at(row), *m_filter, m_regions));
}

} // namespace unknot
