// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Roles.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

#include <algorithm>

namespace unknot {

// A read-only table over a list of values. Keeps Qt's rules (bounds, signals, what changed) in one
// place and leaves three questions to each model. Never fetches and never writes.
template <class Row>
class RowsModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : columns();
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = at(index.row());
        if (role != Qt::AccessibleTextRole)
            return cell(row, index.column(), role);
        QStringList words;
        for (const int part : {int(Qt::DisplayRole), int(SubtitleRole), int(ChipTextRole)})
            words << cell(row, index.column(), part).toString();
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const final
    {
        const bool ours = orientation == Qt::Horizontal && section >= 0 && section < columns();
        if (ours && role == Qt::DisplayRole)
            return heading(section);
        return ours && role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                                     : QVariant();
    }

    // `row` lies in 0..rowCount()-1.
    [[nodiscard]] const Row &at(int row) const { return m_rows.at(row); }

protected:
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QString heading(int column) const = 0;
    [[nodiscard]] virtual QVariant cell(const Row &row, int column, int role) const = 0;
    // True where both are the same thing, though its values may differ.
    [[nodiscard]] virtual bool isSame(const Row &a, const Row &b) const = 0;

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    // A list that has nothing to do with the one before.
    void resetRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    // The same list read again: views keep their selection and place, and only hear of rows that
    // came, went or differ.
    void mergeRows(const QList<Row> &fresh)
    {
        const auto same = [this](const Row &a, const Row &b) { return isSame(a, b); };
        const QList<Row> &old = m_rows;
        const auto head = std::ranges::mismatch(old, fresh, same).in1 - old.cbegin();
        const auto room = std::min(old.size(), fresh.size()) - head;
        const auto tail =
            std::mismatch(old.crbegin(), old.crbegin() + room, fresh.crbegin(), same).first -
            old.crbegin();
        removeBetween(head, old.size() - tail);
        insertBetween(head, fresh.mid(head, fresh.size() - tail - head));
        for (qsizetype i = 0; i < fresh.size(); ++i)
            setRow(static_cast<int>(i), fresh.at(i));
    }

    void setRow(int row, const Row &value)
    {
        if (m_rows.at(row) == value)
            return;
        m_rows[row] = value;
        emit dataChanged(index(row, 0), index(row, columns() - 1));
    }

    void appendRows(const QList<Row> &rows) { insertBetween(m_rows.size(), rows); }

private:
    void removeBetween(qsizetype first, qsizetype behind)
    {
        if (first == behind)
            return;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(behind - 1));
        m_rows.remove(first, behind - first);
        endRemoveRows();
    }
    void insertBetween(qsizetype first, const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + rows.size() - 1));
        m_rows = m_rows.mid(0, first) + rows + m_rows.mid(first);
        endInsertRows();
    }

    QList<Row> m_rows;
};

} // namespace unknot
