// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CalendarWriter.h"

#include "exchange/SaveFailure.h"

#include <QFileInfo>
#include <QSaveFile>

#include <libical/ical.h>

#include <cstdlib>
#include <memory>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto product = "-//Unknot//Unknot " UNKNOT_VERSION "//EN";

struct ComponentFree
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentFree>;

icaltimetype dateOf(QDate day)
{
    icaltimetype date = icaltime_null_date();
    date.year = day.year();
    date.month = day.month();
    date.day = day.day();
    return date;
}

icaltimetype instantOf(const QDateTime &utc)
{
    return icaltime_from_timet_with_zone(static_cast<time_t>(utc.toSecsSinceEpoch()), 0,
                                         icaltimezone_get_utc_timezone());
}

// The end is the first day that no longer belongs to it. The event is transparent: a session takes
// an hour, and a whole day must not show as taken.
icalcomponent *eventOf(const CalendarEntry &entry, const icaltimetype &written)
{
    return icalcomponent_vanew(
        ICAL_VEVENT_COMPONENT,
        icalproperty_new_uid(entry.id.toString(QUuid::WithoutBraces).toLatin1().constData()),
        icalproperty_new_dtstamp(written), icalproperty_new_dtstart(dateOf(entry.day)),
        icalproperty_new_dtend(dateOf(entry.day.addDays(1))),
        icalproperty_new_summary(entry.title.toUtf8().constData()),
        icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT), nullptr);
}

} // namespace

QByteArray calendarText(const QList<CalendarEntry> &entries, const QDateTime &written)
{
    const Component calendar(icalcomponent_vanew(
        ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"), icalproperty_new_prodid(product),
        icalproperty_new_calscale("GREGORIAN"), nullptr));
    const icaltimetype stamp = instantOf(written);
    for (const CalendarEntry &entry : entries)
        icalcomponent_add_component(calendar.get(), eventOf(entry, stamp));
    const std::unique_ptr<char, decltype(&std::free)> text(
        icalcomponent_as_ical_string_r(calendar.get()), &std::free);
    return text.get();
}

Result<void> writeCalendar(const QList<CalendarEntry> &entries, const QDateTime &written,
                           const QString &path)
{
    const QFileInfo target(path);
    if (target.isDir())
        return fail(ErrorCode::FileIsFolder, path);
    // A save takes the place of what is there, and a device or pipe must not vanish.
    if (target.exists() && !target.isFile())
        return fail(ErrorCode::CannotWrite, path, u"not a regular file"_s);
    const QByteArray bytes = calendarText(entries, written);
    QSaveFile file(path);
    // Flushed by hand: commit() of Qt 6.4 does not notice when the last bytes find no room.
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return saveFailure(file, path);
    return {};
}

} // namespace unknot
