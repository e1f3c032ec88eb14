// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/CalendarRepository.h"

#include "storage/SettingRepository.h"
#include "storage/VersionedTable.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto bufferName = u"calendar.buffer"_s;
const auto atOnceName = u"calendar.sessionsAtOnce"_s;
const auto hoursPrefix = u"hours."_s; // and the weekday's number
const auto clockFormat = u"HH:mm"_s;

const VersionedTable table(u"closed_days"_s,
                           {u"first_day"_s, u"last_day"_s, u"name"_s, u"version"_s},
                           u"closedDays"_s);

QString hoursName(int day)
{
    return hoursPrefix + QString::number(day);
}

// "08:30-12:30 13:00-17:00"; empty for a day without work.
QString spansText(const QList<LocalSpan> &spans)
{
    QStringList texts;
    for (const LocalSpan &span : spans)
        texts << span.from.toString(clockFormat) + u'-' + span.to.toString(clockFormat);
    return texts.join(u' ');
}

// Read with each plan that is laid out: reading it by its format would take ten times as long.
QTime clockFrom(QStringView text)
{
    const auto colon = text.indexOf(u':');
    return colon < 0 ? QTime() : QTime(text.first(colon).toInt(), text.sliced(colon + 1).toInt());
}

QList<LocalSpan> spansFrom(const QString &text)
{
    QList<LocalSpan> spans;
    for (const QStringView part : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const auto dash = part.indexOf(u'-');
        spans << LocalSpan{clockFrom(dash < 0 ? part : part.first(dash)),
                           clockFrom(dash < 0 ? QStringView() : part.sliced(dash + 1))};
    }
    return spans;
}

void takeSetting(PracticeCalendar &calendar, const QString &name, const QString &text)
{
    if (name == bufferName)
        calendar.bufferMinutes = text.toInt();
    else if (name == atOnceName)
        calendar.sessionsAtOnce = text.toInt();
    if (!name.startsWith(hoursPrefix))
        return;
    const int day = QStringView(name).sliced(hoursPrefix.size()).toInt();
    if (day >= Qt::Monday && day <= Qt::Sunday)
        calendar.hours.set(static_cast<Qt::DayOfWeek>(day), spansFrom(text));
}

QVariantList values(const ClosedPeriod &period)
{
    return {sqlDay(period.days.from), sqlDay(period.days.to), period.days.name, period.version};
}

ClosedPeriod read(RowReader &row)
{
    ClosedPeriod period;
    period.id = row.id<ClosedDaysId>();
    period.days.from = row.day();
    period.days.to = row.day();
    period.days.name = row.text();
    period.version = row.number();
    return period;
}

} // namespace

Result<PracticeCalendar> CalendarRepository::calendar(Database &database)
{
    PracticeCalendar calendar;
    const auto known = database.each(u"SELECT name, value FROM setting WHERE"
                                     " name BETWEEN 'hours.1' AND 'hours.7'"
                                     " OR name BETWEEN 'calendar.' AND 'calendar.z'"_s,
                                     {}, [&calendar](RowReader &row) {
                                         const QString name = row.text();
                                         takeSetting(calendar, name, row.text());
                                         return true;
                                     });
    if (!known)
        return tl::make_unexpected(known.error());
    auto closed =
        database.list(u"SELECT first_day, last_day, name FROM closed_days ORDER BY first_day"_s, {},
                      [](RowReader &row) {
                          return ClosedDays{row.day(), row.day(), row.text()};
                      });
    if (!closed)
        return tl::make_unexpected(closed.error());
    calendar.closed = std::move(*closed);
    return calendar;
}

Result<void> CalendarRepository::saveHours(const Transaction &transaction,
                                           const OpeningHours &hours, int bufferMinutes,
                                           int sessionsAtOnce)
{
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        const auto kept = SettingRepository::save(
            transaction, hoursName(day), spansText(hours.on(static_cast<Qt::DayOfWeek>(day))));
        if (!kept)
            return kept;
    }
    return SettingRepository::save(transaction, bufferName, QString::number(bufferMinutes))
        .and_then([&] {
            return SettingRepository::save(transaction, atOnceName,
                                           QString::number(sessionsAtOnce));
        });
}

Result<QList<ClosedPeriod>> CalendarRepository::closed(Database &database, QDate from, QDate to)
{
    return database.list(u"SELECT id, first_day, last_day, name, version FROM closed_days"
                         " WHERE last_day >= ? AND first_day <= ? ORDER BY first_day, entry"_s,
                         {sqlDay(from), sqlDay(to)}, read);
}

Result<ClosedPeriod> CalendarRepository::find(Database &database, ClosedDaysId id)
{
    return table.find(database, id, read);
}

Result<void> CalendarRepository::insert(const Transaction &transaction, const ClosedPeriod &period)
{
    return table.insert(transaction, sqlId(period.id), values(period));
}

Result<void> CalendarRepository::update(const Transaction &transaction, const ClosedPeriod &period)
{
    return table.update(transaction, sqlId(period.id), values(period));
}

Result<void> CalendarRepository::remove(const Transaction &transaction, const ClosedPeriod &period)
{
    return table.remove(transaction, sqlId(period.id), period.version);
}

} // namespace unknot
