// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Diary.h"

#include "domain/PresetRules.h"
#include "practice/Room.h"
#include "storage/AuditLog.h"
#include "storage/CalendarRepository.h"
#include "storage/TaperPresetRepository.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// Checks the preset and gives it to `keep(transaction)`, unless another has its name.
template <class Keep>
Result<OwnPreset> keepPreset(Room &room, const OwnPreset &preset, const QString &action, Keep keep)
{
    if (const auto found = problems(preset); !found.isEmpty())
        return tl::make_unexpected(found.first());
    const auto done = room.write([&](const Transaction &transaction) -> Result<void> {
        const auto others = TaperPresetRepository::all(transaction.database());
        if (!others)
            return tl::make_unexpected(others.error());
        const bool isTaken = std::ranges::any_of(*others, [&preset](const OwnPreset &other) {
            return other.id != preset.id &&
                   other.name.compare(preset.name, Qt::CaseInsensitive) == 0;
        });
        if (isTaken)
            return fail(ErrorCode::NameTaken, u"preset.name"_s, preset.name);
        return keep(transaction).and_then([&] {
            return AuditLog::add(transaction, room.now(), action, preset.id, preset.name);
        });
    });
    if (!done)
        return tl::make_unexpected(done.error());
    room.announce(&ChangeNotifier::presetsChanged);
    return preset;
}

} // namespace

Result<PracticeCalendar> Diary::calendar() const
{
    return CalendarRepository::calendar(*m_room.database);
}

Result<void> Diary::saveHours(const PracticeCalendar &calendar)
{
    if (const auto found = problems(calendar); !found.isEmpty())
        return tl::make_unexpected(found.first());
    const auto done = m_room.write([&](const Transaction &transaction) {
        return CalendarRepository::saveHours(transaction, calendar.hours, calendar.bufferMinutes,
                                             calendar.sessionsAtOnce)
            .and_then([&] {
                return AuditLog::addEntry(transaction, m_room.now(), u"hours changed"_s, QUuid(),
                                          {});
            });
    });
    if (done)
        m_room.announce(&ChangeNotifier::calendarChanged);
    return done;
}

QList<Error> Diary::problemsOf(const PracticeCalendar &calendar)
{
    return problems(calendar);
}

Result<QList<ClosedPeriod>> Diary::closedBetween(QDate from, QDate to) const
{
    return CalendarRepository::closed(*m_room.database, from, to);
}

Result<void> Diary::reopen(const ClosedPeriod &period)
{
    const auto done = m_room.write([&](const Transaction &transaction) {
        return CalendarRepository::remove(transaction, period).and_then([&] {
            return AuditLog::add(transaction, m_room.now(), u"closed days reopened"_s, period.id,
                                 u"%1 %2"_s.arg(period.days.from.toString(Qt::ISODate),
                                                period.days.to.toString(Qt::ISODate)));
        });
    });
    if (done)
        m_room.announce(&ChangeNotifier::calendarChanged);
    return done;
}

QList<Error> Diary::problemsOf(const ClosedDays &days)
{
    return problems(days, u"closedDays"_s);
}

Result<PresetList> Diary::presets() const
{
    auto builtIn = loadTaperPresets();
    if (!builtIn)
        return tl::make_unexpected(builtIn.error());
    auto own = TaperPresetRepository::all(*m_room.database);
    if (!own)
        return tl::make_unexpected(own.error());
    return PresetList{std::move(*builtIn), std::move(*own)};
}

Result<OwnPreset> Diary::addPreset(OwnPreset draft)
{
    OwnPreset preset = tidied(std::move(draft));
    preset.id = {m_room.environment.newId()};
    preset.version = 1;
    return keepPreset(m_room, preset, u"preset added"_s, [&](const Transaction &transaction) {
        return TaperPresetRepository::insert(transaction, preset);
    });
}

Result<OwnPreset> Diary::savePreset(OwnPreset preset)
{
    preset = tidied(std::move(preset));
    ++preset.version;
    return keepPreset(m_room, preset, u"preset changed"_s, [&](const Transaction &transaction) {
        return TaperPresetRepository::update(transaction, preset);
    });
}

Result<void> Diary::removePreset(const OwnPreset &preset)
{
    const auto done = m_room.write([&](const Transaction &transaction) {
        return TaperPresetRepository::remove(transaction, preset).and_then([&] {
            return AuditLog::add(transaction, m_room.now(), u"preset removed"_s, preset.id,
                                 preset.name);
        });
    });
    if (done)
        m_room.announce(&ChangeNotifier::presetsChanged);
    return done;
}

QList<Error> Diary::problemsOf(const OwnPreset &preset)
{
    return problems(tidied(preset));
}

} // namespace unknot
