// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/ProgressChartGeometry.h"

#include <QWidget>

#include <optional>

namespace unknot {

// A progress chart on the screen, drawn by documents/ProgressChartPainter. Left and right step
// through the values of a series, up and down go to the next series, the sessions and the events;
// tips and screen readers get the same words. Only shows.
class ProgressWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressWidget(QWidget *parent = nullptr);

    void setChart(const ProgressChart &chart);
    [[nodiscard]] const ProgressChart &chart() const { return m_chart; }
    [[nodiscard]] const std::optional<ProgressSpot> &current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void layOut();
    void setCurrent(const std::optional<ProgressSpot> &spot);
    void showTip();
    void describe();

    ProgressChart m_chart;
    ProgressChartGeometry m_geometry;
    std::optional<ProgressSpot> m_current;
};

} // namespace unknot
