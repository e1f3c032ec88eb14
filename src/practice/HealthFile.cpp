// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/HealthFile.h"

#include "domain/HealthRules.h"
#include "practice/Room.h"
#include "practice/Screener.h"
#include "storage/AuditLog.h"
#include "storage/ClearanceRepository.h"
#include "storage/ConditionEntryRepository.h"
#include "storage/HealthRepository.h"
#include "storage/OverrideRepository.h"
#include "storage/PlanRepository.h"
#include "storage/SessionRepository.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// Keeps a change together with what it means for the client's open sessions.
template <class Work>
Result<void> change(Room &room, ClientId client, const QString &action, const QUuid &subject,
                    Work work)
{
    const auto kept = room.write([&](const Transaction &transaction) {
        return work(transaction)
            .and_then([&] { return rescreen(room, transaction, client); })
            .and_then(
                [&] { return AuditLog::addEntry(transaction, room.now(), action, subject, {}); });
    });
    if (kept)
        room.announce(&ChangeNotifier::healthChanged, client);
    return kept;
}

Error unknownName(const QString &field, const QString &given, const QString &nearest)
{
    return {ErrorCode::NameUnknown, field, u"“%1” (nearest: “%2”)"_s.arg(given, nearest)};
}

// Names in an entry that lead nowhere, each with the nearest that exists.
QList<Error> unknownNames(const ConditionEntry &entry, const Catalogue &catalogue)
{
    QList<Error> found;
    const Condition *condition = catalogue.find(entry.condition);
    if (!entry.condition.isEmpty() && !condition)
        found << unknownName(u"condition.label"_s, entry.condition,
                             catalogue.nearestCondition(entry.condition));
    const bool hasVariant =
        entry.variant.isEmpty() ||
        (condition && std::ranges::any_of(condition->variants, [&](const ConditionVariant &known) {
             return known.id == entry.variant;
         }));
    if (condition && !hasVariant)
        found << unknownName(u"condition.variant"_s, entry.variant,
                             Catalogue::nearestVariant(*condition, entry.variant));
    for (const RegionRef &site : entry.sites) {
        if (!catalogue.regions().find(site.region))
            found << unknownName(u"condition.site"_s, site.region,
                                 catalogue.nearestRegion(site.region));
    }
    return found;
}

Result<void> refuse(const QList<Error> &found)
{
    return found.isEmpty() ? Result<void>() : tl::make_unexpected(found.first());
}

// Keeps one row by the repository's `Write`, with all that follows from it.
template <auto Write, class Value>
Result<Value> keep(Room &room, const Value &value, const QString &action)
{
    return change(room, value.client, action, value.id.value,
                  [&value](const Transaction &transaction) { return Write(transaction, value); })
        .map([&value] { return value; });
}

} // namespace

Result<HealthHistory> HealthFile::history(ClientId client) const
{
    return HealthRepository::history(*m_room.database, client);
}

Result<Verdict> HealthFile::verdict(ClientId client, QDate day) const
{
    return Screener::of(m_room, client).map([day](const Screener &screener) {
        return screener.on(day);
    });
}

Result<SessionScreening> HealthFile::screening(SessionId id) const
{
    const auto session = SessionRepository::find(*m_room.database, id);
    if (!session)
        return tl::make_unexpected(session.error());
    const auto plan = PlanRepository::find(*m_room.database, session->plan);
    if (!plan)
        return tl::make_unexpected(plan.error());
    const auto screener = Screener::of(m_room, session->client);
    if (!screener)
        return tl::make_unexpected(screener.error());
    const QDate day = session->start.day();
    const PlannedWork work = screener->work(plan->focus, plan->techniques);
    const Verdict verdict = screener->on(day);
    return SessionScreening{verdict, screener->conflicts(verdict, work),
                            screener->session(day, work, session->minutes)};
}

Result<ConditionEntry> HealthFile::add(ConditionEntry draft)
{
    ConditionEntry entry = tidied(std::move(draft));
    entry.id = {m_room.environment.newId()};
    entry.version = 1;
    return problemsOf(entry).and_then(refuse).and_then([&] {
        return keep<&ConditionEntryRepository::insert>(m_room, entry, u"condition added"_s);
    });
}

Result<ConditionEntry> HealthFile::save(ConditionEntry edited)
{
    ConditionEntry entry = tidied(std::move(edited));
    const auto before = ConditionEntryRepository::find(*m_room.database, entry.id);
    if (!before)
        return before;
    entry.client = before->client;
    ++entry.version;
    return problemsOf(entry).and_then(refuse).and_then([&] {
        return keep<&ConditionEntryRepository::update>(m_room, entry, u"condition changed"_s);
    });
}

Result<ConditionEntry> HealthFile::entryFor(ClientId client, const Finding &finding)
{
    if (!finding.entry.isNull())
        return ConditionEntryRepository::find(*m_room.database, finding.entry);
    ConditionEntry draft;
    draft.client = client;
    draft.condition = finding.condition;
    return add(std::move(draft));
}

Result<void> HealthFile::remove(const ConditionEntry &entry)
{
    return change(m_room, entry.client, u"condition removed"_s, entry.id.value,
                  [&](const Transaction &transaction) {
                      return ConditionEntryRepository::remove(transaction, entry);
                  });
}

Result<Clearance> HealthFile::add(Clearance draft)
{
    Clearance clearance = tidied(std::move(draft));
    const auto entry = ConditionEntryRepository::find(*m_room.database, clearance.entry);
    if (!entry)
        return tl::make_unexpected(entry.error());
    clearance.client = entry->client;
    clearance.id = {m_room.environment.newId()};
    clearance.version = 1;
    return refuse(problemsOf(clearance)).and_then([&] {
        return keep<&ClearanceRepository::insert>(m_room, clearance, u"clearance added"_s);
    });
}

Result<Clearance> HealthFile::save(Clearance edited)
{
    Clearance clearance = tidied(std::move(edited));
    const auto before = ClearanceRepository::find(*m_room.database, clearance.id);
    if (!before)
        return before;
    clearance.entry = before->entry;
    clearance.client = before->client;
    ++clearance.version;
    return refuse(problemsOf(clearance)).and_then([&] {
        return keep<&ClearanceRepository::update>(m_room, clearance, u"clearance changed"_s);
    });
}

Result<Override> HealthFile::add(Override draft)
{
    Override given = tidied(std::move(draft));
    const auto entry = ConditionEntryRepository::find(*m_room.database, given.entry);
    if (!entry)
        return tl::make_unexpected(entry.error());
    if (const auto sound = refuse(problemsOf(given)); !sound)
        return tl::make_unexpected(sound.error());
    const auto found = verdict(entry->client, given.from);
    if (!found)
        return tl::make_unexpected(found.error());
    const auto finding = std::ranges::find(found->findings, entry->id, &Finding::entry);
    if (finding == found->findings.end() || !canOverride(finding->level))
        return fail(ErrorCode::OverrideNotPossible,
                    finding == found->findings.end() ? entry->ownLabel : finding->label,
                    given.from.toString(Qt::ISODate));
    given.client = entry->client;
    given.id = {m_room.environment.newId()};
    given.version = 1;
    return keep<&OverrideRepository::insert>(m_room, given, u"override added"_s);
}

Result<Override> HealthFile::takeBack(Override given)
{
    given.until = m_room.today().addDays(-1);
    ++given.version;
    return keep<&OverrideRepository::update>(m_room, given, u"override taken back"_s);
}

Result<void> HealthFile::interviewed(ClientId client, QDate asked, QList<RedFlagAnswer> answers)
{
    if (const auto sound = refuse(askedProblems(asked, m_room.today())); !sound)
        return sound;
    for (RedFlagAnswer &answer : answers)
        answer.asked = asked;
    return change(
        m_room, client, u"health history asked"_s, client.value,
        [&](const Transaction &transaction) {
            return HealthRepository::keepAnswers(transaction, client, answers).and_then([&] {
                return HealthRepository::keepAsked(transaction, client, asked);
            });
        });
}

Result<void> HealthFile::answered(ClientId client, QDate asked, QList<RedFlagAnswer> answers)
{
    if (const auto sound = refuse(askedProblems(asked, m_room.today())); !sound)
        return sound;
    for (RedFlagAnswer &answer : answers)
        answer.asked = asked;
    return change(m_room, client, u"red flags answered"_s, client.value,
                  [&](const Transaction &transaction) {
                      return HealthRepository::keepAnswers(transaction, client, answers);
                  });
}

Result<void> HealthFile::setDueDate(ClientId client, QDate dueDate)
{
    if (const auto sound = refuse(problemsOfDueDate(dueDate)); !sound)
        return sound;
    return change(m_room, client, u"due date changed"_s, client.value,
                  [&](const Transaction &transaction) {
                      return HealthRepository::keepDueDate(transaction, client, dueDate);
                  });
}

Result<QList<Error>> HealthFile::problemsOf(const ConditionEntry &entry) const
{
    const auto catalogue = m_room.catalogue();
    if (!catalogue)
        return tl::make_unexpected(catalogue.error());
    return unknownNames(entry, **catalogue) +
           problems(tidied(entry), (*catalogue)->find(entry.condition), m_room.today());
}

QList<Error> HealthFile::problemsOf(const Clearance &clearance) const
{
    return problems(tidied(clearance), m_room.today());
}

QList<Error> HealthFile::problemsOf(const Override &given) const
{
    return problems(tidied(given), m_room.today());
}

QList<Error> HealthFile::problemsOfDueDate(QDate dueDate) const
{
    return dueDateProblems(dueDate, m_room.today());
}

} // namespace unknot
