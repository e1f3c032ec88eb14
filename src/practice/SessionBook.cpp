// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/SessionBook.h"

#include "domain/NoteSeal.h"
#include "domain/PlanRules.h"
#include "domain/SessionRules.h"
#include "domain/StateWords.h"
#include "domain/TextRules.h"
#include "practice/Reviews.h"
#include "practice/Room.h"
#include "practice/Screener.h"
#include "storage/AgendaQueries.h"
#include "storage/AuditLog.h"
#include "storage/NoteRepository.h"
#include "storage/PlanRepository.h"
#include "storage/SessionRepository.h"
#include "storage/SessionVerdicts.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// Keeps the edited session under the next version number.
Result<Session> keepEdited(Room &room, Session session, const QString &action,
                           const QString &detail = {})
{
    ++session.version;
    const auto kept = room.write([&](const Transaction &transaction) {
        return SessionRepository::update(transaction, session)
            .and_then([&] {
                return isOpen(session.state) ? rescreen(room, transaction, session.client)
                                             : Result<void>();
            })
            .and_then(
                [&] { return AuditLog::add(transaction, room.now(), action, session.id, detail); });
    });
    if (!kept)
        return tl::make_unexpected(kept.error());
    room.announce(&ChangeNotifier::sessionChanged, session.id, session.client);
    return session;
}

// What the client's health says to a step with a session of that day.
Result<void> allow(Room &room, const Session &session, SessionStep step)
{
    return Screener::of(room, session.client).and_then([&](const Screener &screener) {
        return screener.allow(step, session.start.day());
    });
}

// Sessions that end are not asked: they only give way.
Result<void> allowState(Room &room, const Session &session, SessionState state)
{
    if (!isOpen(state))
        return {};
    return allow(room, session,
                 state == SessionState::Confirmed ? SessionStep::Confirm : SessionStep::Plan);
}

// What screening found is kept beside an open session: the history is read only to say why not.
Result<void> allowStart(Room &room, const Session &session)
{
    const auto level = SessionVerdicts::levelOf(*room.database, session.id);
    return level && allows(*level, SessionStep::Start) ? Result<void>()
                                                       : allow(room, session, SessionStep::Start);
}

QDateTime wholeSeconds(const QDateTime &at)
{
    return QDateTime::fromSecsSinceEpoch(at.toSecsSinceEpoch(), Qt::UTC);
}

// Whatever does not fit its seal was changed by other means than the program.
SessionRecord recordOf(const KeptNote &kept)
{
    SessionRecord record{kept.note, {}, false};
    record.altered = kept.note.isSigned() && sealOf(kept.note) != kept.seal;
    QByteArray before = kept.seal;
    for (const auto &[addendum, seal] : kept.addenda) {
        record.altered = record.altered || sealOf(addendum, before) != seal ||
                         addendum.number != record.addenda.size() + 1;
        record.addenda << addendum;
        before = seal;
    }
    return record;
}

// A session that was missed can't come back into a plan that is over.
Result<void> refuseWhereOver(Room &room, const Session &session)
{
    const auto plan = PlanRepository::find(*room.database, session.plan);
    if (!plan)
        return tl::make_unexpected(plan.error());
    if (plan->state == PlanState::Completed || plan->state == PlanState::Discontinued)
        return fail(ErrorCode::WrongState, u"plan.state"_s, stateName(plan->state));
    return {};
}

} // namespace

Result<Session> SessionBook::setState(const Session &session, SessionState state)
{
    // A session is completed by recording it.
    if (!canBecome(session.state, state) || state == SessionState::Completed)
        return fail(ErrorCode::WrongState, u"session.state"_s, stateName(session.state));
    if (!isOpen(session.state)) {
        if (const auto open = refuseWhereOver(m_room, session); !open)
            return tl::make_unexpected(open.error());
    }
    if (const auto allowed = allowState(m_room, session, state); !allowed)
        return tl::make_unexpected(allowed.error());
    Session changed = session;
    changed.state = state;
    return keepEdited(m_room, std::move(changed), u"session "_s + stateName(state));
}

Result<Session> SessionBook::move(const Session &session, QDate day, QTime time)
{
    if (!isOpen(session.state))
        return fail(ErrorCode::WrongState, u"session.state"_s, stateName(session.state));
    if (!time.isValid())
        return fail(ErrorCode::DateInvalid, u"session.start"_s);
    if (const auto found = dayProblems(u"session.start"_s, day); !found.isEmpty())
        return tl::make_unexpected(found.first());
    if (const auto found = minutesProblems(u"session.minutes"_s, session.minutes, time);
        !found.isEmpty())
        return tl::make_unexpected(found.first());
    Session changed = session;
    changed.start = ZonedTime::fromLocal(day, time, m_room.profile.zone);
    if (const auto allowed = allow(m_room, changed, SessionStep::Plan); !allowed)
        return tl::make_unexpected(allowed.error());
    return keepEdited(m_room, std::move(changed), u"session moved"_s,
                      session.start.utc.toString(Qt::ISODate));
}

Result<SessionNote> SessionBook::keepDraft(SessionNote note)
{
    note = tidied(std::move(note));
    if (const auto found = problems(note); !found.isEmpty())
        return tl::make_unexpected(found.first());
    note.signedAt = {};
    ++note.version;
    const auto kept = m_room.write([&](const Transaction &transaction) {
        return NoteRepository::save(transaction, note).and_then([&]() -> Result<void> {
            if (note.version > 1)
                return {}; // a draft is kept every few seconds
            return AuditLog::add(transaction, m_room.now(), u"session record begun"_s,
                                 note.session);
        });
    });
    return kept ? Result<SessionNote>(note) : tl::make_unexpected(kept.error());
}

Result<void> SessionBook::discardDraft(const SessionNote &note)
{
    return m_room.write([&](const Transaction &transaction) {
        return NoteRepository::remove(transaction, note).and_then([&] {
            return AuditLog::add(transaction, m_room.now(), u"session record discarded"_s,
                                 note.session);
        });
    });
}

Result<Session> SessionBook::sign(const Session &session, SessionNote note)
{
    note = tidied(std::move(note));
    if (const auto found = problems(note); !found.isEmpty())
        return tl::make_unexpected(found.first());
    if (!isOpen(session.state) && session.state != SessionState::Completed)
        return fail(ErrorCode::WrongState, u"session.state"_s, stateName(session.state));
    // What took place on an earlier day is written down in any case.
    if (isOpen(session.state) && session.start.day() >= m_room.today()) {
        if (const auto allowed = allowStart(m_room, session); !allowed)
            return tl::make_unexpected(allowed.error());
    }
    note.session = session.id;
    ++note.version;
    note.signedAt = wholeSeconds(m_room.now());
    Session changed = session;
    changed.state = SessionState::Completed;
    ++changed.version;
    const auto kept = m_room.write([&](const Transaction &transaction) {
        return SessionRepository::update(transaction, changed)
            .and_then([&] { return NoteRepository::save(transaction, note, sealOf(note)); })
            .and_then([&] { return keepAdvice(m_room, transaction, changed.plan); })
            .and_then([&] {
                return AuditLog::add(transaction, m_room.now(), u"session signed"_s, changed.id);
            });
    });
    if (!kept)
        return tl::make_unexpected(kept.error());
    m_room.announce(&ChangeNotifier::sessionChanged, changed.id, changed.client);
    return changed;
}

Result<NoteAddendum> SessionBook::addTo(SessionId id, const QString &text)
{
    const QString tidy = tidiedText(text);
    if (const auto found = addendumProblems(tidy); !found.isEmpty())
        return tl::make_unexpected(found.first());
    const auto session = SessionRepository::find(*m_room.database, id);
    if (!session)
        return tl::make_unexpected(session.error());
    NoteAddendum addendum{id, 0, wholeSeconds(m_room.now()), tidy};
    const auto kept = m_room.write([&](const Transaction &transaction) -> Result<void> {
        const auto record = NoteRepository::findKept(transaction.database(), id);
        if (!record)
            return tl::make_unexpected(record.error());
        if (!record->note.isSigned())
            return fail(ErrorCode::WrongState, u"note"_s, u"draft"_s);
        addendum.number = static_cast<int>(record->addenda.size()) + 1;
        const QByteArray before =
            record->addenda.isEmpty() ? record->seal : record->addenda.last().second;
        return NoteRepository::add(transaction, addendum, sealOf(addendum, before)).and_then([&] {
            return AuditLog::add(transaction, m_room.now(), u"session record added to"_s, id);
        });
    });
    if (!kept)
        return tl::make_unexpected(kept.error());
    m_room.announce(&ChangeNotifier::sessionChanged, id, session->client);
    return addendum;
}

QList<Error> SessionBook::problemsOf(const SessionNote &note)
{
    return problems(tidied(note));
}

Result<Session> SessionBook::find(SessionId id) const
{
    return SessionRepository::find(*m_room.database, id);
}

Result<SessionRow> SessionBook::row(SessionId id) const
{
    return AgendaQueries::row(*m_room.database, id);
}

Result<SessionRecord> SessionBook::record(SessionId id) const
{
    const auto kept = NoteRepository::findKept(*m_room.database, id);
    return kept ? Result<SessionRecord>(recordOf(*kept)) : tl::make_unexpected(kept.error());
}

Result<std::optional<SessionNote>> SessionBook::noteBefore(SessionId id) const
{
    return NoteRepository::before(*m_room.database, id);
}

Result<std::optional<Session>> SessionBook::next(const Session &session) const
{
    const auto plan = PlanRepository::find(*m_room.database, session.plan);
    if (!plan)
        return tl::make_unexpected(plan.error());
    if (plan->state == PlanState::Paused)
        return std::nullopt; // it has let go of its times
    return SessionRepository::ofPlan(*m_room.database, session.plan)
        .map([&session](const QList<Session> &sessions) {
            std::optional<Session> next;
            for (const Session &other : sessions) {
                if (isOpen(other.state) && other.start.utc > session.start.utc &&
                    (!next || other.start.utc < next->start.utc))
                    next = other;
            }
            return next;
        });
}

Result<QList<SessionRow>> SessionBook::between(QDate from, QDate to) const
{
    const QByteArray &zone = m_room.profile.zone;
    return AgendaQueries::between(*m_room.database, startOfDay(from, zone),
                                  startOfDay(to.addDays(1), zone));
}

Result<QList<SessionRow>> SessionBook::ofPlan(PlanId plan) const
{
    return AgendaQueries::ofPlan(*m_room.database, plan);
}

Result<QList<SessionRow>> SessionBook::ofClient(ClientId client) const
{
    return AgendaQueries::ofClient(*m_room.database, client);
}

} // namespace unknot
