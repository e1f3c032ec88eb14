// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/WhenWords.h"

#include "domain/ClockWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace unknot {

namespace {

// Translators put day and month in their language's order.
QString format(const char *pattern)
{
    return QCoreApplication::translate("WhenWords", pattern);
}

} // namespace

QString shortDay(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    const char *pattern = day.year() == today.year() ? QT_TRANSLATE_NOOP("WhenWords", "d MMM")
                                                     : QT_TRANSLATE_NOOP("WhenWords", "d MMM yyyy");
    return QLocale().toString(day, format(pattern));
}

QString shortTime(const ZonedTime &when, QDate today)
{
    if (!when.isValid())
        return {};
    const QDateTime local = when.local();
    const char *pattern = local.date().year() == today.year()
                              ? QT_TRANSLATE_NOOP("WhenWords", "ddd d MMM")
                              : QT_TRANSLATE_NOOP("WhenWords", "ddd d MMM yyyy");
    return QLocale().toString(local.date(), format(pattern)) + u' ' + clockWords(local.time());
}

} // namespace unknot
