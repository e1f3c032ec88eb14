// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Weekdays.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace unknot {

// Seven toggle buttons, beginning with the locale's first day of the week. None pressed means any
// day, as in Weekdays.
class WeekdayPicker : public QWidget
{
    Q_OBJECT

public:
    explicit WeekdayPicker(QWidget *parent = nullptr);

    [[nodiscard]] Weekdays days() const;
    void setDays(const Weekdays &days);

signals:
    void daysChanged();

private:
    [[nodiscard]] QPushButton *button(Qt::DayOfWeek day) const;

    std::array<QPushButton *, 7> m_buttons = {}; // Monday first, whatever the locale
};

} // namespace unknot
