// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ScheduleTable.h"

#include "gui/widgets/RowDelegate.h"
#include "models/SessionTableModel.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>

namespace unknot {

namespace {

constexpr int tightWidth = 580;
constexpr int lineRow = 32;
constexpr int twoLineRow = 44;

} // namespace

void ScheduleTable::showSessions(SessionTableModel *model)
{
    using Model = SessionTableModel;
    m_model = model;
    setModel(model);
    setItemDelegate(new RowDelegate(this));
    for (const auto column :
         {Model::Time, Model::Client, Model::Pain, Model::State, Model::Screening})
        setColumnHidden(column, true);
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Model::PlanPhase, QHeaderView::Stretch);
    connect(model, &Model::modelReset, this, &ScheduleTable::fitRows);
    connect(model, &Model::rowsInserted, this, &ScheduleTable::fitRows);
    connect(model, &Model::dataChanged, this, &ScheduleTable::fitRows);
    fitRows();
}

void ScheduleTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(lineRow);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex booked = m_model->index(row, SessionTableModel::Booked);
        setRowHeight(row, booked.data(SubtitleRole).isNull() ? lineRow : twoLineRow);
    }
}

void ScheduleTable::selectNumber(int number)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).session.number == number)
            selectRow(row);
    }
    keepCurrentInSight();
}

void ScheduleTable::keepCurrentInSight()
{
    scrollTo(currentIndex());
    if (const int top = rowAt(0);
        top >= 0 && rowViewportPosition(top) < 0) // a row cut by the header
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowHeight(top) +
                                      rowViewportPosition(top));
}

void ScheduleTable::resizeEvent(QResizeEvent *event)
{
    setColumnHidden(SessionTableModel::Planned, event->size().width() < tightWidth);
    QTableView::resizeEvent(event);
    keepCurrentInSight();
}

} // namespace unknot
