// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/WeekView.h"

namespace unknot {

// Days with their sessions, of which one can be carried to another time: by mouse, or after M by
// the arrow keys. Says where to, and shows what is answered; never moves anything itself.
class WeekGrid : public WeekView
{
    Q_OBJECT

public:
    using WeekView::WeekView;

    [[nodiscard]] const std::optional<WeekMove> &carried() const { return m_move; }
    void carryTo(QDate day, int minutes); // only while a session is carried
    // What is said of the place it has come to.
    void setCarryWords(const QString &words, bool blocked);
    void letGo(); // back to where it was

signals:
    void carriedTo(QDate day, QTime time); // carried() has come to this place
    void dropped(const unknot::SessionRow &row, QDate day, QTime time);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool carry(int key);
    bool pickUp(); // the current session; false where it can't be moved any more
    void tellPlace();
    void drop();

    std::optional<WeekMove> m_move;
    QPoint m_pressed;     // where the mouse took hold
    bool m_holds = false; // the mouse holds a block
};

} // namespace unknot
