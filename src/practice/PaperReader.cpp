// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/PaperReader.h"

#include "practice/HealthFile.h"
#include "practice/Planner.h"
#include "practice/ProviderLetterFacts.h"
#include "practice/Room.h"
#include "practice/SessionBook.h"
#include "storage/ClientRepository.h"
#include "storage/PlanRepository.h"

namespace unknot {

namespace {

QStringList wordsOf(const QList<RegionRef> &regions, const RegionTree &tree)
{
    QStringList words;
    for (const RegionRef &region : regions)
        words << tree.label(region);
    return words;
}

} // namespace

Result<PaperInput> PaperReader::plan(PlanId id) const
{
    const Planner planner(m_room);
    PaperInput input;
    input.practice = m_room.profile;
    return planner.find(id)
        .and_then([&](const Plan &plan) {
            input.plan = plan;
            return ClientRepository::find(*m_room.database, plan.client);
        })
        .and_then([&](const Client &client) {
            input.client = client;
            return planner.sessionsOf(id);
        })
        .and_then([&](const QList<Session> &sessions) {
            input.sessions = sessions;
            return PlanRepository::reviewState(*m_room.database, id);
        })
        .and_then([&](const ReviewState &reviewed) {
            input.reviewed = reviewed.reviewedOn;
            return HealthFile(m_room).verdict(input.client.id, m_room.today());
        })
        .and_then([&](const Verdict &verdict) {
            input.printed = verdict.date;
            input.findings = verdict.findings;
            return m_room.catalogue().map([&](const Catalogue *catalogue) {
                input.leftOut = wordsOf(verdict.avoidRegions, catalogue->regions());
                return input;
            });
        });
}

Result<ProviderLetterInput> PaperReader::letter(LetterKind kind, ClientId id) const
{
    const auto client = ClientRepository::find(*m_room.database, id);
    if (!client)
        return tl::make_unexpected(client.error());
    const HealthFile health(m_room);
    const auto verdict = health.verdict(id, m_room.today());
    if (!verdict)
        return tl::make_unexpected(verdict.error());
    const auto history = health.history(id);
    if (!history)
        return tl::make_unexpected(history.error());
    const auto catalogue = m_room.catalogue();
    if (!catalogue)
        return tl::make_unexpected(catalogue.error());
    const Planner planner(m_room);
    const auto plans = planner.plansOf(id);
    if (!plans)
        return tl::make_unexpected(plans.error());
    ProviderLetterInput letter =
        letterOf(kind, m_room.profile, *client, *verdict, *history, **catalogue);
    letter.plan = planOfLetter(*plans);
    if (!letter.plan)
        return letter;
    return planner.sessionsOf(letter.plan->id).map([&letter](const QList<Session> &sessions) {
        letter.sessions = static_cast<int>(sessions.size());
        return letter;
    });
}

Result<SessionNotePaperInput> PaperReader::sessionNote(SessionId id) const
{
    const SessionBook book(m_room);
    const Planner planner(m_room);
    SessionNotePaperInput input;
    input.practice = m_room.profile;
    input.printed = m_room.today();
    return book.find(id)
        .and_then([&](const Session &session) {
            input.session = session;
            return ClientRepository::find(*m_room.database, session.client);
        })
        .and_then([&](const Client &client) {
            input.client = client;
            return planner.find(input.session.plan);
        })
        .and_then([&](const Plan &plan) {
            input.plan = plan;
            return book.record(id);
        })
        .and_then([&](const SessionRecord &record) {
            input.record = record;
            return planner.goalsOf(input.plan.id);
        })
        .and_then([&](const QList<PlanGoal> &goals) {
            input.goals = goals;
            return book.next(input.session);
        })
        .and_then([&](const std::optional<Session> &next) {
            input.next = next;
            return m_room.catalogue();
        })
        .map([&](const Catalogue *catalogue) {
            input.techniques = catalogue->techniques();
            input.regions = catalogue->regions();
            return input;
        });
}

Result<AppointmentCardInput> PaperReader::appointmentCard(ClientId id) const
{
    AppointmentCardInput input;
    QList<PlanId> paused; // they have let go of their times
    input.practice = m_room.profile;
    input.printed = m_room.today();
    return ClientRepository::find(*m_room.database, id)
        .and_then([&](const Client &client) {
            input.client = client;
            return Planner(m_room).plansOf(id);
        })
        .and_then([&](const QList<Plan> &plans) {
            for (const Plan &plan : plans) {
                if (plan.state == PlanState::Paused)
                    paused << plan.id;
            }
            return SessionBook(m_room).ofClient(id);
        })
        .map([&](const QList<SessionRow> &rows) {
            for (const SessionRow &row : rows) {
                if (!paused.contains(row.session.plan))
                    input.sessions << row.session;
            }
            return input;
        });
}

} // namespace unknot
