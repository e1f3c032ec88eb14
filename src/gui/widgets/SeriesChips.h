// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Progress.h"

#include <QStringList>
#include <QWidget>

class QPushButton;

namespace unknot {

// A chip for each series of a progress, to choose which ones the chart draws. No more can be chosen
// than one chart tells apart.
class SeriesChips : public QWidget
{
    Q_OBJECT

public:
    explicit SeriesChips(QWidget *parent = nullptr);

    // `shown` holds keys (documents/ProgressChart). Chips are made anew only where the series are
    // others: the focus stays.
    void setSeries(const QList<ProgressSeries> &series, const QStringList &shown);

signals:
    void toggled(const QString &key, bool shown); // by the person

private:
    void addChip(const ProgressSeries &series);
    void holdTheRest();

    QList<QPushButton *> m_chips;
    QStringList m_keys;   // of the chips
    QStringList m_labels; // whole
};

} // namespace unknot
