// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ReflowImages.h"

#include "storage/Database.h"
#include "storage/GoalRepository.h"
#include "storage/PauseRepository.h"
#include "storage/RowImage.h"
#include "storage/SqlValue.h"
#include "storage/Transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto rowKey = u"row"_s;
const auto phasesKey = u"phases"_s;
const auto goalsKey = u"goals"_s;

struct Trace
{
    QByteArray id; // of the session or plan
    QByteArray before;
    std::optional<int> versionAfter;
};

QString textOf(const QJsonObject &image)
{
    return QString::fromUtf8(QJsonDocument(image).toJson(QJsonDocument::Compact));
}

QJsonObject imageFrom(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

int versionOf(const QJsonObject &image)
{
    return image.value(u"version"_s).toInt();
}

// `subject` is the table, and the column of the traces that names its rows.
Result<QList<Trace>> tracesOf(Database &database, const QString &subject, ReflowId id)
{
    return database.list(
        u"SELECT %1, before, version_after FROM reflow_%1 WHERE reflow = ?"_s.arg(subject),
        {sqlId(id)}, [](RowReader &row) {
            return Trace{row.bytes(), row.text().toUtf8(), row.maybeNumber()};
        });
}

Result<void> putBackPhases(const Transaction &transaction, const Trace &trace,
                           const QJsonArray &phases)
{
    auto done = transaction.run(u"DELETE FROM plan_phase WHERE plan = ?"_s, {trace.id});
    for (const QJsonValue &phase : phases) {
        if (done)
            done = insertRow(transaction, u"plan_phase"_s, phase.toObject());
    }
    return done;
}

// Images of an older version of the program have no goals.
Result<void> putBackGoals(const Transaction &transaction, const Trace &trace,
                          const QJsonObject &image)
{
    return image.contains(goalsKey)
               ? GoalRepository::putBack(transaction, {QUuid::fromRfc4122(trace.id)},
                                         image.value(goalsKey).toArray())
               : Result<void>();
}

// The row under a new version. An older change that is not undone yet finds its own work again.
Result<void> putBack(const Transaction &transaction, const QString &subject, const Trace &trace,
                     QJsonObject image)
{
    const int before = versionOf(image);
    const int version = trace.versionAfter.value_or(before) + 1;
    image.insert(u"version"_s, version);
    return restoreRow(transaction, subject, image).and_then([&] {
        return transaction.run(
            u"UPDATE reflow_%1 SET version_after = ? WHERE %1 = ? AND version_after = ?"
            " AND EXISTS (SELECT 1 FROM reflow WHERE id = reflow_%1.reflow AND undone = 0)"_s.arg(
                subject),
            {version, trace.id, before});
    });
}

Result<void> undoSessions(const Transaction &transaction, ReflowId id)
{
    const auto traces = tracesOf(transaction.database(), u"session"_s, id);
    if (!traces)
        return tl::make_unexpected(traces.error());
    for (const Trace &trace : *traces) {
        const auto done = trace.before.isEmpty()
                              ? transaction.run(u"DELETE FROM session WHERE id = ?"_s, {trace.id})
                              : putBack(transaction, u"session"_s, trace, imageFrom(trace.before));
        if (!done)
            return done;
    }
    return {};
}

Result<bool> wasRecordedSince(Database &database, const Trace &plan, ReflowId id)
{
    return database
        .number(u"SELECT EXISTS (SELECT 1 FROM session JOIN session_note"
                " ON session_note.session = session.id WHERE session.plan = ?"
                " AND session_note.signed_at > (SELECT at FROM reflow WHERE id = ?))"_s,
                {plan.id, sqlId(id)})
        .map([](int found) { return found != 0; });
}

Result<void> undoPlans(const Transaction &transaction, ReflowId id)
{
    const auto traces = tracesOf(transaction.database(), u"plan"_s, id);
    if (!traces)
        return tl::make_unexpected(traces.error());
    for (const Trace &trace : *traces) {
        const QJsonObject image = imageFrom(trace.before);
        QJsonObject row = image.value(rowKey).toObject();
        const auto recorded = wasRecordedSince(transaction.database(), trace, id);
        if (!recorded)
            return tl::make_unexpected(recorded.error());
        if (*recorded)
            row.remove(u"advice"_s); // it was worked out since, from newer numbers
        const auto done =
            putBack(transaction, u"plan"_s, trace, row)
                .and_then([&] {
                    return putBackPhases(transaction, trace, image.value(phasesKey).toArray());
                })
                .and_then([&] { return putBackGoals(transaction, trace, image); });
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<QString> reflowImageOf(Database &database, SessionId session)
{
    const auto rows = rowImages(database, u"session"_s, u"id"_s, sqlId(session));
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (rows->isEmpty())
        return fail(ErrorCode::NotFound, u"session"_s, session.toString());
    return textOf(rows->first());
}

Result<QString> reflowImageOf(Database &database, PlanId plan)
{
    const auto rows = rowImages(database, u"plan"_s, u"id"_s, sqlId(plan));
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (rows->isEmpty())
        return fail(ErrorCode::NotFound, u"plan"_s, plan.toString());
    const auto phases = rowImages(database, u"plan_phase"_s, u"plan"_s, sqlId(plan));
    if (!phases)
        return tl::make_unexpected(phases.error());
    QJsonArray list;
    for (const QJsonObject &phase : *phases)
        list << phase;
    const auto goals = GoalRepository::imageOf(database, plan);
    if (!goals)
        return tl::make_unexpected(goals.error());
    return textOf({{rowKey, rows->first()}, {phasesKey, list}, {goalsKey, *goals}});
}

Result<void> putBackReflow(const Transaction &transaction, ReflowId id)
{
    return undoSessions(transaction, id)
        .and_then([&] { return undoPlans(transaction, id); })
        .and_then([&] { return PauseRepository::goOn(transaction, id); });
}

} // namespace unknot
