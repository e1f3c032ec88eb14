// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/DateFields.h"

#include <QLineEdit>

namespace unknot {

QDate dateIn(const QLineEdit &edit)
{
    return readDate(edit.text(), QLocale()).value_or(QDate());
}

QList<Error> unreadDates(const QList<DateField> &fields, DateReader reader)
{
    QList<Error> found;
    for (const DateField &field : fields) {
        const QString typed = field.edit->text().trimmed();
        if (!typed.isEmpty() && !reader(typed, QLocale()))
            found << Error{ErrorCode::DateInvalid, field.name, typed};
    }
    return found;
}

} // namespace unknot
