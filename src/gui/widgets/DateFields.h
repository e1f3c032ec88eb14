// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "gui/DateText.h"

#include <QList>

class QLineEdit;

namespace unknot {

// A line of a form that takes a date, and the field its errors name.
struct DateField
{
    const QLineEdit *edit = nullptr;
    QString name;
};

using DateReader = std::optional<QDate> (*)(const QString &typed, const QLocale &locale);

// The day as readDate() reads it; invalid where there is none.
[[nodiscard]] QDate dateIn(const QLineEdit &edit);

// DateInvalid with what was typed for each line that is no date; an empty line is none. To stand
// before what the rules say, which only know that there is no date.
[[nodiscard]] QList<Error> unreadDates(const QList<DateField> &fields,
                                       DateReader reader = readDate);

} // namespace unknot
