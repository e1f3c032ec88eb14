// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/OpeningHours.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace unknot {

namespace Ui {
class WorkingDayRow;
}

// The working hours of one weekday: whether it is worked, from when to when, and a break. A day
// with more breaks keeps them as long as nobody changes it here. Checks nothing.
class WorkingDayRow : public QWidget
{
    Q_OBJECT

public:
    explicit WorkingDayRow(QWidget *parent = nullptr);
    ~WorkingDayRow() override;

    void setDay(Qt::DayOfWeek day, const QList<LocalSpan> &spans);
    [[nodiscard]] QList<LocalSpan> spans() const;

    [[nodiscard]] QWidget *editor() const; // where an error of this day is put right
    [[nodiscard]] QLabel *errorLabel() const;

signals:
    void changed();

private:
    void name(const QString &day);
    void follow();
    [[nodiscard]] QList<LocalSpan> shown() const;

    std::unique_ptr<Ui::WorkingDayRow> m_ui;
    QList<LocalSpan> m_given;
    QList<LocalSpan> m_shownFirst; // what the editors made of m_given
};

} // namespace unknot
