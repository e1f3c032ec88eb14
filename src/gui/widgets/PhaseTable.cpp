// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/PhaseTable.h"

#include "gui/widgets/PhaseDelegate.h"
#include "gui/widgets/PhaseModel.h"
#include "gui/widgets/PlainHeader.h"

#include <QKeyEvent>

#include <algorithm>

namespace unknot {

namespace {

constexpr int mostRows = 6;     // shown without scrolling
constexpr int tightWidth = 660; // below it goals need the place of the totals

} // namespace

PhaseTable::PhaseTable(QWidget *parent)
    : QTableView(parent)
    , m_phases(new PhaseModel(this))
{
    setProperty("rows", true);
    setModel(m_phases);
    setItemDelegate(new PhaseDelegate(this));
    setHorizontalHeader(new PlainHeader(this));
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(PhaseDelegate::rowHeight);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false); // Tab leaves the table; while a cell is edited it goes on
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizeAdjustPolicy(AdjustToContents);
    setAccessibleName(tr("Phases"));
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsEditable)
            edit(index);
    });
    const auto follow = [this] {
        fit();
        updateGeometry();
    };
    connect(m_phases, &PhaseModel::rowsInserted, this, follow);
    connect(m_phases, &PhaseModel::rowsRemoved, this, follow);
    connect(m_phases, &PhaseModel::dataChanged, this, &PhaseTable::fit);
}

void PhaseTable::choose(int row)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : PhaseModel::Sessions;
    setCurrentIndex(m_phases->index(std::min(row, m_phases->rowCount() - 1), column));
    setFocus();
}

void PhaseTable::addPhase()
{
    const int behind = currentIndex().isValid() ? currentIndex().row() : m_phases->rowCount() - 1;
    if (m_phases->addBehind(behind))
        choose(behind + 1);
}

void PhaseTable::removePhase()
{
    const int row = currentIndex().row();
    if (row >= 0 && m_phases->removeAt(row))
        choose(row);
}

void PhaseTable::moveTo(int row)
{
    if (currentIndex().isValid() && row >= 0 && row < m_phases->rowCount() &&
        m_phases->move(currentIndex().row(), row))
        choose(row);
}

void PhaseTable::moveEarlier()
{
    moveTo(currentIndex().row() - 1);
}

void PhaseTable::moveLater()
{
    moveTo(currentIndex().row() + 1);
}

void PhaseTable::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Insert)
        addPhase();
    else if (event->key() == Qt::Key_Delete)
        removePhase();
    else if (alt && event->key() == Qt::Key_Up)
        moveEarlier();
    else if (alt && event->key() == Qt::Key_Down)
        moveLater();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
             state() != EditingState && currentIndex().flags() & Qt::ItemIsEditable)
        edit(currentIndex()); // Enter belongs to the dialog only where there is nothing to edit
    else
        QTableView::keyPressEvent(event);
}

void PhaseTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

// Numbers and ticks get the width of their headings; of the rest, goals take what is left.
void PhaseTable::fit()
{
    int rest = viewport()->width();
    setColumnHidden(PhaseModel::Total, rest < tightWidth);
    for (int column = 0; column < PhaseModel::ColumnCount; ++column) {
        if (column == PhaseModel::Goal || isColumnHidden(column))
            continue;
        const int width =
            std::max(horizontalHeader()->sectionSizeHint(column), sizeHintForColumn(column));
        setColumnWidth(column, width);
        rest -= width;
    }
    setColumnWidth(PhaseModel::Goal, std::max(60, rest));
}

QSize PhaseTable::viewportSizeHint() const
{
    const int rows = std::clamp(m_phases->rowCount(), 1, mostRows);
    return {320, horizontalHeader()->sizeHint().height() + rows * PhaseDelegate::rowHeight};
}

void PhaseTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentRowChanged(current.row());
}

} // namespace unknot
