// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Timeline.h"

#include <QRectF>
#include <QWidget>

namespace unknot {

// A plan's timeline on the screen, drawn by documents/TimelinePainter. Left and right step through
// the sessions, and tips name them. Only shows; changes no plan.
class TimelineWidget : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineWidget(QWidget *parent = nullptr);

    void setTimeline(const Timeline &timeline);
    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    [[nodiscard]] int currentMark() const { return m_current; } // into Timeline::marks, -1: none

    // Where the timeline is drawn: the whole widget, but while the scale is held as much as a day's
    // width asks for, which may reach beyond it.
    [[nodiscard]] QRectF area() const;
    // While an edge is dragged a day stays as wide as it is now; released, all fits again.
    void holdScale(bool hold);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void sessionChosen(int number); // by a click, or Enter on the current one

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QString words(const TimelineMark &mark) const;
    [[nodiscard]] QRectF currentPlace() const;
    void setCurrent(int mark);
    void describe();

    Timeline m_timeline;
    int m_current = -1;
    qreal m_dayWidth = 0; // pixels; 0 while the scale is not held
};

} // namespace unknot
