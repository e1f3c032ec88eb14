// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Measurements.h"

#include "domain/NearestWord.h"
#include "practice/ProgressReader.h"
#include "practice/Room.h"
#include "storage/AuditLog.h"
#include "storage/MeasureRepository.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const QDate earliestDay(1900, 1, 1);

Error unknownMeasure(const QString &given, const Measures &measures)
{
    QStringList known;
    for (const Measure &measure : measures.totals())
        known << measure.id;
    return {ErrorCode::NameUnknown, u"measure.measure"_s,
            u"“%1” (nearest: “%2”)"_s.arg(given, nearestWord(given, known))};
}

void checkDay(QList<Error> &found, QDate day, QDate today)
{
    const auto field = u"measure.day"_s;
    if (!day.isValid())
        found << Error{ErrorCode::DateInvalid, field, {}};
    else if (day > today)
        found << Error{ErrorCode::DateInFuture, field, day.toString(Qt::ISODate)};
    else if (day < earliestDay)
        found << Error{ErrorCode::DateTooEarly, field, earliestDay.toString(Qt::ISODate)};
}

// Gives one row to the repository's `Write`.
template <auto Write>
Result<void> keep(Room &room, const MeasureValue &value, const QString &action)
{
    const auto kept = room.write([&](const Transaction &transaction) {
        return Write(transaction, value).and_then([&] {
            return AuditLog::add(transaction, room.now(), action, value.id);
        });
    });
    if (kept)
        room.announce(&ChangeNotifier::measuresChanged, value.client);
    return kept;
}

} // namespace

Result<MeasureValue> Measurements::add(MeasureValue value)
{
    const auto found = problemsOf(value);
    if (!found)
        return tl::make_unexpected(found.error());
    if (!found->isEmpty())
        return tl::make_unexpected(found->first());
    value.id = {m_room.environment.newId()};
    value.version = 1;
    return keep<&MeasureRepository::insert>(m_room, value, u"measure added"_s).map([&value] {
        return value;
    });
}

Result<MeasureValue> Measurements::save(MeasureValue value)
{
    const auto found = problemsOf(value);
    if (!found)
        return tl::make_unexpected(found.error());
    if (!found->isEmpty())
        return tl::make_unexpected(found->first());
    ++value.version;
    return keep<&MeasureRepository::update>(m_room, value, u"measure changed"_s).map([&value] {
        return value;
    });
}

Result<void> Measurements::remove(const MeasureValue &value)
{
    return keep<&MeasureRepository::remove>(m_room, value, u"measure removed"_s);
}

Result<QList<Error>> Measurements::problemsOf(const MeasureValue &value) const
{
    const auto measures = m_room.measures();
    if (!measures)
        return tl::make_unexpected(measures.error());
    const Measure *measure = (*measures)->find(value.measure);
    QList<Error> found;
    if (!measure || measure->builtIn)
        found << unknownMeasure(value.measure, **measures);
    checkDay(found, value.day, m_room.today());
    if (measure && (value.value < measure->lowest || value.value > measure->highest))
        found << Error{ErrorCode::NumberOutOfRange, u"measure.value"_s,
                       u"%1..%2"_s.arg(measure->lowest).arg(measure->highest)};
    return found;
}

Result<QList<MeasureValue>> Measurements::ofClient(ClientId client) const
{
    return MeasureRepository::ofClient(*m_room.database, client);
}

Result<QList<Measure>> Measurements::totals() const
{
    return m_room.measures().map([](const Measures *measures) { return measures->totals(); });
}

Result<Progress> Measurements::progress(PlanId plan) const
{
    return readProgress(m_room, plan);
}

} // namespace unknot
