// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PaperDates.h"

#include "domain/ClockWords.h"

#include <QLocale>
#include <QRegularExpression>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// The locale's long form with short names: its short form would be all digits, which two countries
// read two ways.
QString mediumFormat()
{
    return QLocale()
        .dateFormat(QLocale::LongFormat)
        .replace(u"dddd"_s, u"ddd"_s)
        .replace(u"MMMM"_s, u"MMM"_s);
}

} // namespace

QString longDate(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

QString weekdayDate(QDate day)
{
    return QLocale().toString(day, mediumFormat());
}

QString plainDate(QDate day)
{
    static const QRegularExpression weekday(u"ddd[,.\\s]*|[,\\s]*\\(?ddd\\)?"_s);
    return QLocale().toString(day, mediumFormat().remove(weekday));
}

QString startTime(const Session &session)
{
    return clockWords(session.start.time());
}

QString timeSpan(const Session &session)
{
    const QTime from = session.start.time();
    return clockWords(from) + u" – "_s + clockWords(from.addSecs(session.minutes * 60));
}

} // namespace unknot
