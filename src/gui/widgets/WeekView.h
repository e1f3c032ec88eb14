// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/WeekPicture.h"

#include <QAbstractScrollArea>

namespace unknot {

// A week, or a day, as a grid of hours with its sessions as blocks, that scrolls and is walked with
// the arrow keys. Shows what it is given and says which session is wanted; never reads one.
class WeekView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit WeekView(QWidget *parent = nullptr);

    // The current session stays current while it is shown.
    void setContent(const WeekContent &content);
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

    [[nodiscard]] int currentBlock() const { return m_current; } // -1 without one
    void tellCurrent();                                          // to who can't see it
    void setMove(const std::optional<WeekMove> &move);           // a session on its way
    void reveal(const QRect &place);

private:
    [[nodiscard]] int inNextDay(int step) const; // nearest in time; the current one without
    void makeCurrent(int block);
    void fit(); // gives the picture the space and the scroll bar its range

    WeekPicture m_picture;
    int m_current = -1; // index of a block
};

} // namespace unknot
