// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Client.h"
#include "domain/Plan.h"
#include "domain/Session.h"
#include "domain/TaperNotation.h"
#include "domain/Uuid7.h"
#include "storage/ClientRepository.h"
#include "storage/Database.h"
#include "storage/Migrator.h"
#include "storage/PlanRepository.h"
#include "storage/SessionRepository.h"
#include "storage/Transaction.h"

#include <QTemporaryDir>

#include <memory>

namespace unknot {

// A migrated database in a folder of its own, and rows to put into it. Stops the test program
// where that fails: a test without its database proves nothing.
class StorageFixture
{
public:
    StorageFixture()
        : m_database(must(Database::create(path())))
    {
        must(m_database->runScript(QStringLiteral("PRAGMA synchronous = OFF"))); // tests are many
        (void)must(migrate(*m_database, practiceMigrations(), [] { return Result<void>(); }));
    }

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.unknot")); }
    [[nodiscard]] static QDateTime now() { return {QDate(2026, 11, 9), QTime(10, 0), Qt::UTC}; }

    // Ids in the order of their making.
    [[nodiscard]] QUuid newId() { return makeUuid7(now().addMSecs(++m_made), 0, 0); }

    template <class Value>
    static Value must(Result<Value> result)
    {
        if (!result)
            stop(result.error());
        return std::move(*result);
    }
    static void must(const Result<void> &result)
    {
        if (!result)
            stop(result.error());
    }

    // Runs `work(transaction)` and commits.
    template <class Work>
    void write(Work work)
    {
        auto transaction = must(Transaction::begin(*m_database));
        must(work(transaction));
        must(transaction.commit());
    }

    Client addClient(const QString &given, const QString &family, const QString &phone = {},
                     bool archived = false)
    {
        Client client;
        client.id = {newId()};
        client.name = {given, family, {}, NameOrder::GivenFirst};
        client.phone = phone;
        client.archived = archived;
        client.version = 1;
        write([&](const Transaction &t) { return ClientRepository::insert(t, client); });
        return client;
    }

    Plan addPlan(ClientId client, const QString &complaint = QStringLiteral("Low back pain"),
                 PlanState state = PlanState::Active,
                 const QString &notation = QStringLiteral("2x/wk x 2, 1x/2wk x 2"))
    {
        Plan plan;
        plan.id = {newId()};
        plan.client = client;
        plan.complaint = complaint;
        plan.goals = {{{newId()}, QStringLiteral("Sit an hour")},
                      {{newId()}, QStringLiteral("Nâng con")}};
        plan.focus = QStringLiteral("Lumbar");
        plan.taper = *readTaper(notation);
        plan.start = QDate(2026, 11, 9);
        plan.state = state;
        plan.version = 1;
        write([&](const Transaction &t) { return PlanRepository::insert(t, plan); });
        return plan;
    }

    Session addSession(const Plan &plan, int number, const QDateTime &utc,
                       SessionState state = SessionState::Planned, int phase = 0)
    {
        Session session;
        session.id = {newId()};
        session.plan = plan.id;
        session.client = plan.client;
        session.number = number;
        session.phase = phase;
        session.ideal = utc.date();
        session.start = {utc, "Europe/Berlin"};
        session.state = state;
        session.version = 1;
        write([&](const Transaction &t) { return SessionRepository::insert(t, {session}); });
        return session;
    }

private:
    static void stop(const Error &error)
    {
        qFatal("fixture: error %d at %s (%s)", static_cast<int>(error.code),
               qPrintable(error.field), qPrintable(error.detail));
    }

    QTemporaryDir m_folder; // first: it outlives what lies in it
    std::unique_ptr<Database> m_database;
    int m_made = 0;
};

} // namespace unknot
