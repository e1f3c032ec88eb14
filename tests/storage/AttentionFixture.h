// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/AgendaQueries.h"
#include "storage/HealthFixture.h"

namespace unknot {

// What needs attention on Monday 9 November 2026, 10:00 UTC, in Berlin; and sessions to ask about.
class AttentionFixture : public HealthFixture
{
public:
    [[nodiscard]] QList<AttentionItem> items(int limit = 10,
                                             const QByteArray &zone = "Europe/Berlin")
    {
        return must(AgendaQueries::attention(database(), {now(), zone}, limit));
    }
    [[nodiscard]] QList<AttentionItem> items(AttentionKind kind, int limit = 10)
    {
        auto all = items(limit);
        all.removeIf([kind](const AttentionItem &item) { return item.kind != kind; });
        return all;
    }

    // Not one of which more is to be said than about its plan.
    [[nodiscard]] static AttentionItem item(AttentionKind kind, const Client &client,
                                            const Plan &plan)
    {
        AttentionItem item;
        item.kind = kind;
        item.client = client.id;
        item.plan = plan.id;
        item.name = client.name;
        item.complaint = plan.complaint;
        return item;
    }

    Plan addPlanOf(const QString &given, PlanState state = PlanState::Active)
    {
        return addPlan(addClient(given, QStringLiteral("Lind")).id, QStringLiteral("Neck"), state);
    }
    // With what screening found for it.
    Session addScreened(const Plan &plan, const QDateTime &utc, Misfit misfit,
                        const QString &cause = QStringLiteral("Fever"),
                        SessionState state = SessionState::Planned)
    {
        const Session session = addSession(plan, ++m_number, utc, state);
        keepVerdict(session.id, {Level::Stop, cause, misfit});
        return session;
    }

private:
    int m_number = 0;
};

} // namespace unknot
