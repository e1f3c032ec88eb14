// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Screener.h"

#include "knowledge/Catalogue.h"
#include "knowledge/PlannedWords.h"
#include "practice/Room.h"
#include "storage/HealthRepository.h"
#include "storage/SessionVerdicts.h"

#include <utility>

namespace unknot {

namespace {

ErrorCode refusalOf(Level level)
{
    if (level == Level::Urgent)
        return ErrorCode::MedicalHelpNow;
    return level == Level::Stop ? ErrorCode::MustNotTreat : ErrorCode::NeedsClearance;
}

} // namespace

Screener::Screener(const Catalogue &catalogue, HealthHistory history)
    : m_catalogue(&catalogue)
    , m_history(std::move(history))
{
}

Result<Screener> Screener::of(Room &room, ClientId client)
{
    const auto catalogue = room.catalogue();
    if (!catalogue)
        return tl::make_unexpected(catalogue.error());
    auto history = HealthRepository::history(*room.database, client);
    if (!history)
        return tl::make_unexpected(history.error());
    return Screener(**catalogue, std::move(*history));
}

Verdict Screener::on(QDate day) const
{
    return screen(
        m_history, day, [this](const QString &id) { return m_catalogue->find(id); },
        m_catalogue->regions());
}

PlannedWork Screener::work(const QString &focus, const QString &techniques) const
{
    return plannedWork(*m_catalogue, focus, techniques);
}

QList<WorkConflict> Screener::conflicts(const Verdict &verdict, const PlannedWork &work) const
{
    return conflictsWith(verdict, work, m_catalogue->regions());
}

SessionVerdict Screener::session(QDate day, const PlannedWork &work, int minutes) const
{
    return sessionVerdict(on(day), work, minutes, m_catalogue->regions());
}

Result<void> Screener::allow(SessionStep step, QDate day) const
{
    const Verdict verdict = on(day);
    if (allows(verdict.level, step))
        return {};
    return fail(refusalOf(verdict.level), verdict.findings.first().label,
                day.toString(Qt::ISODate));
}

Result<void> rescreen(Room &room, const Transaction &transaction, ClientId client)
{
    const auto sessions = SessionVerdicts::openOf(*room.database, client);
    if (!sessions)
        return tl::make_unexpected(sessions.error());
    if (sessions->isEmpty())
        return {};
    const auto screener = Screener::of(room, client);
    if (!screener)
        return tl::make_unexpected(screener.error());
    PlannedWork work;
    const OpenSession *previous = nullptr; // sessions of one plan follow one another
    for (const OpenSession &session : *sessions) {
        if (!previous || previous->focus != session.focus ||
            previous->techniques != session.techniques)
            work = screener->work(session.focus, session.techniques);
        previous = &session;
        const SessionVerdict verdict =
            screener->session(session.start.day(), work, session.minutes);
        if (verdict == session.kept)
            continue;
        if (const auto done = SessionVerdicts::keep(transaction, session.id, verdict); !done)
            return done;
    }
    return {};
}

Result<void> rescreenAll(Room &room, const Transaction &transaction)
{
    const auto clients = SessionVerdicts::clientsWithOpen(*room.database);
    if (!clients)
        return tl::make_unexpected(clients.error());
    for (const ClientId &client : *clients) {
        if (const auto done = rescreen(room, transaction, client); !done)
            return done;
    }
    return {};
}

} // namespace unknot
