// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Taper.h"
#include "models/RowsModel.h"

namespace unknot {

// A taper as a table that is edited: a row for each phase. What an edit may do is
// domain/PhaseEdit's to say; an edit that is refused changes nothing.
class PhaseModel : public RowsModel<Phase>
{
    Q_OBJECT

public:
    enum Column { Name, Sessions, Weeks, Count, Kind, Total, Goal, Review, ColumnCount };

    // What a cell's editor may offer.
    enum EditRole {
        LongestRole = Qt::UserRole + 100, // int: the largest number
        KindsRole                         // QStringList: words for kindsOf()
    };

    using RowsModel::RowsModel;

    void setTaper(const Taper &taper);
    [[nodiscard]] Taper taper() const { return {rows()}; }

    [[nodiscard]] QList<LengthKind> kindsOf(int row) const; // that the phase may have
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Sessions, Weeks, Count: int. Kind: int, an index into kindsOf(). Goal: QString. Review: as
    // Qt::CheckStateRole.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    // True when done.
    bool addBehind(int row); // -1: in an empty table
    bool removeAt(int row);
    bool move(int row, int to);

signals:
    void edited(); // by its own acts, not by setTaper()
    void refused(const unknot::Error &error);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const Phase &phase, int column, int role) const override;
    [[nodiscard]] bool isSame(const Phase &, const Phase &) const override { return true; }

private:
    [[nodiscard]] static QString text(const Phase &phase, int column);
    [[nodiscard]] static QString totalText(const Phase &phase);
    [[nodiscard]] static QString kindText(const Phase &phase);
    [[nodiscard]] static bool isEditable(const Phase &phase, int column);
    bool take(const Result<Taper> &taper);
};

} // namespace unknot
