// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/ProgressWords.h"

#include <QWidget>

class QGridLayout;

namespace unknot {

// What each measure did since the start, one below the other. Only shows.
class ChangeRows : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeRows(QWidget *parent = nullptr);

    void showLines(const QList<ChangeLine> &lines);

private:
    void addLine(const ChangeLine &line, int row);

    QGridLayout *m_grid;
    QList<ChangeLine> m_lines;
};

} // namespace unknot
