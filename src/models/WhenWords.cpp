// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/WhenWords.h"

#include "domain/ClockWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace unknot {

namespace {

// Translators put day and month in their language's order.
struct WhenWords
{
    Q_DECLARE_TR_FUNCTIONS(WhenWords)
};

} // namespace

QString shortDay(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    const char *pattern = day.year() == today.year() ? QT_TRANSLATE_NOOP("WhenWords", "d MMM")
                                                     : QT_TRANSLATE_NOOP("WhenWords", "d MMM yyyy");
    return QLocale().toString(day, WhenWords::tr(pattern));
}

QString shortTime(const ZonedTime &when, QDate today)
{
    if (!when.isValid())
        return {};
    const QDateTime local = when.local();
    const char *pattern = local.date().year() == today.year()
                              ? QT_TRANSLATE_NOOP("WhenWords", "ddd d MMM")
                              : QT_TRANSLATE_NOOP("WhenWords", "ddd d MMM yyyy");
    return QLocale().toString(local.date(), WhenWords::tr(pattern)) + u' ' +
           clockWords(local.time());
}

QString sinceWords(QDate day)
{
    if (!day.isValid())
        return {};
    if (day.day() > 1)
        return shortDay(day, QDate()); // always with its year
    const char *pattern = day.month() == 1 ? QT_TRANSLATE_NOOP("WhenWords", "yyyy")
                                           : QT_TRANSLATE_NOOP("WhenWords", "MMM yyyy");
    return QLocale().toString(day, WhenWords::tr(pattern));
}

} // namespace unknot
