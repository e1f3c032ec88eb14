// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace unknot {

class SessionTableModel;

// The sessions of one plan. Fits its columns into the width there is: where that is small, the day
// that the course alone would have goes first, since the one that is booked matters more.
class ScheduleTable : public QTableView
{
    Q_OBJECT

public:
    using QTableView::QTableView;

    void showSessions(SessionTableModel *model); // once; keeps no ownership
    void selectNumber(int number);               // of a session; nothing where there is none

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();
    void keepCurrentInSight(); // with whole rows below the header

    SessionTableModel *m_model = nullptr;
};

} // namespace unknot
