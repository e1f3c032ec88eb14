// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/MonthPicture.h"

#include <QWidget>

namespace unknot {

// A month with how full each day is; walked with the arrow keys. Says which day is wanted; never
// reads a session.
class MonthGrid : public QWidget
{
    Q_OBJECT

public:
    explicit MonthGrid(QWidget *parent = nullptr);

    // `current` is a day of the month.
    void setContent(const MonthContent &content, QDate current);
    [[nodiscard]] const MonthPicture &picture() const { return m_picture; }
    [[nodiscard]] QDate current() const { return m_current; }

signals:
    void currentChanged(QDate day); // perhaps of another month
    void dayActivated(QDate day);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    MonthPicture m_picture;
    QDate m_current;
};

} // namespace unknot
