// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/WeekdayPicker.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

WeekdayPicker::WeekdayPicker(QWidget *parent)
    : QWidget(parent)
{
    const QLocale locale;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(4);
    for (int i = 0; i < 7; ++i) {
        const int day = (locale.firstDayOfWeek() - Qt::Monday + i) % 7 + Qt::Monday;
        auto *button = new QPushButton(this);
        button->setObjectName(Weekdays({static_cast<Qt::DayOfWeek>(day)}).toText() + u"Button"_s);
        button->setText(locale.standaloneDayName(day, QLocale::ShortFormat));
        button->setAccessibleName(locale.standaloneDayName(day));
        button->setToolTip(locale.standaloneDayName(day));
        button->setCheckable(true);
        button->setAutoDefault(false); // Enter belongs to the dialog
        button->setMinimumWidth(44);
        row->addWidget(button);
        connect(button, &QPushButton::toggled, this, &WeekdayPicker::daysChanged);
        m_buttons.at(static_cast<size_t>(day - Qt::Monday)) = button;
    }
    setFocusProxy(button(locale.firstDayOfWeek()));
}

QPushButton *WeekdayPicker::button(Qt::DayOfWeek day) const
{
    return m_buttons.at(static_cast<size_t>(day - Qt::Monday));
}

Weekdays WeekdayPicker::days() const
{
    Weekdays result;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        const auto weekday = static_cast<Qt::DayOfWeek>(day);
        result.set(weekday, button(weekday)->isChecked());
    }
    return result;
}

void WeekdayPicker::setDays(const Weekdays &days)
{
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        const auto weekday = static_cast<Qt::DayOfWeek>(day);
        button(weekday)->setChecked(days.contains(weekday));
    }
}

} // namespace unknot
