// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/WeekPicture.h"

#include <QAbstractScrollArea>

namespace unknot {

// A week as a grid of days and hours with its sessions as blocks; walked with the arrow keys.
// Shows what it is given and says which session is wanted; never reads or changes one.
class WeekGrid : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit WeekGrid(QWidget *parent = nullptr);

    // The week from `monday` on the clock of `zone`. The current session stays current while it is
    // shown.
    void setWeek(QDate monday, const QByteArray &zone, const QList<SessionRow> &rows);
    void setNow(const QDateTime &now); // local

    [[nodiscard]] const WeekPicture &picture() const { return m_picture; }
    [[nodiscard]] SessionId currentSession() const; // null without one

signals:
    void sessionActivated(unknot::SessionId session);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] int inNextDay(int step) const; // nearest in time; the current one without
    void makeCurrent(int block);
    void fit(); // gives the picture the space and the scroll bar its range

    WeekPicture m_picture;
    int m_current = -1; // index of a block
};

} // namespace unknot
