// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Bars.h"

#include <QWidget>

namespace unknot {

// Shows documents/BarPainter; a tool tip and the screen reader say each bar in words.
class BarChart : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(QWidget *parent = nullptr);

    void setBars(const Bars &bars);
    [[nodiscard]] const QList<Bar> &bars() const { return m_bars.bars; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Bars m_bars;
};

} // namespace unknot
