// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

namespace unknot {

// The end of a phase on a timeline: a slider whose value is the phase's length in whole periods.
// The arrow keys change it by one; a mouse that drags says only where it is, for what is around
// knows the scale.
class PhaseHandle : public QAbstractSlider
{
    Q_OBJECT

public:
    static constexpr int breadth = 14; // pixels, with the edge in the middle

    explicit PhaseHandle(QWidget *parent);

    // From 1 to `longest`; says nothing.
    void setPeriods(int periods, int longest);

signals:
    void dragged(int x); // of the edge, in the parent's pixels

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int m_grip = 0; // from the edge to where the mouse took hold
};

} // namespace unknot
