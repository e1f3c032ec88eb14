// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace unknot {

class PhaseModel;

// The table of a taper's phases, as high as its rows. Arrow keys go from cell to cell, typing or
// Enter edits, Space ticks; Insert adds a phase, Delete takes one out, Alt with up and down moves
// it. Which edits are right is the model's to say.
class PhaseTable : public QTableView
{
    Q_OBJECT

public:
    explicit PhaseTable(QWidget *parent = nullptr);

    [[nodiscard]] PhaseModel &phases() const { return *m_phases; }

public slots:
    void addPhase();
    void removePhase();
    void moveEarlier();
    void moveLater();

signals:
    void currentRowChanged(int row); // -1: none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QSize viewportSizeHint() const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void moveTo(int row);
    void fit();
    void choose(int row);

    PhaseModel *m_phases;
};

} // namespace unknot
