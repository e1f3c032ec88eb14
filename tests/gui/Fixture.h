// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TaperNotation.h"
#include "practice/ErrorText.h"
#include "practice/Practice.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>
#include <random>

namespace unknot {

// A practice in a folder of its own, made through the use cases on Monday 9 November 2026, 10:00
// UTC. Stops the test program where that fails: a test without its practice proves nothing.
class Fixture
{
public:
    Fixture()
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        PracticeProfile profile;
        profile.name = QStringLiteral("Green Lane Massage");
        profile.therapist = QStringLiteral("Ana Ramos");
        profile.address = QStringLiteral("12 Green Lane");
        profile.phone = QStringLiteral("555 0134");
        profile.zone = "Europe/Berlin";
        m_practice = must(Practice::create(path(), profile, m_environment));
    }

    Practice &practice() { return *m_practice; }
    // For a window that opens the file itself; practice() is gone after it.
    void close() { m_practice.reset(); }
    QString path() const { return m_folder.filePath(QStringLiteral("test.unknot")); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    const Environment &environment() const { return m_environment; }
    QSettings &settings() { return m_settings; }
    static QDate today() { return {2026, 11, 9}; }

    Client addClient(const QString &given, const QString &family)
    {
        Client draft;
        draft.name.given = given;
        draft.name.family = family;
        return must(m_practice->clients().add(draft));
    }

    // One that began earlier was made on the morning of its first day.
    Plan addPlan(ClientId client, const QString &notation, QDate start = today(),
                 PlanState state = PlanState::Active)
    {
        Plan draft;
        draft.client = client;
        draft.complaint = QStringLiteral("Low back pain");
        draft.goals = goalsFrom(QStringLiteral("Sit an hour at the desk"));
        draft.taper = must(readTaper(notation));
        draft.start = start;
        draft.days = {Qt::Monday, Qt::Thursday};
        draft.time = QTime(9, 0);
        draft.state = state;
        const QDateTime now = *m_now;
        if (start < today())
            *m_now = QDateTime(start, QTime(6, 0), Qt::UTC);
        const Plan plan = must(m_practice->planner().create(draft));
        *m_now = now;
        return plan;
    }

    // The whole history was gone through today, and nothing is the matter.
    void askHealth(ClientId client)
    {
        if (const auto done = m_practice->health().interviewed(client, today(), {}); !done)
            qFatal("fixture: %s", qPrintable(errorText(done.error())));
    }

    ConditionEntry addCondition(ClientId client, const QString &condition,
                                const QList<RegionRef> &sites = {})
    {
        ConditionEntry draft;
        draft.client = client;
        draft.condition = condition;
        draft.sites = sites;
        return must(m_practice->health().add(draft));
    }

    Clearance addClearance(const ConditionEntry &entry, QDate from, QDate until)
    {
        Clearance draft;
        draft.entry = entry.id;
        draft.client = entry.client;
        draft.provider = QStringLiteral("Dr A. Ramos");
        draft.from = from;
        draft.until = until;
        return must(m_practice->health().add(draft));
    }

    // A new practice has some to begin from.
    void removeSnippets()
    {
        for (const Snippet &snippet : must(m_practice->snippets().all())) {
            if (const auto done = m_practice->snippets().remove(snippet); !done)
                qFatal("fixture: %s", qPrintable(errorText(done.error())));
        }
    }

    template <class Value, class Problem>
    static Value must(tl::expected<Value, Problem> result)
    {
        if (!result.has_value())
            qFatal("fixture: %s", qPrintable(errorText(result.error())));
        return std::move(*result);
    }

private:
    [[nodiscard]] Environment environmentAt() const
    {
        auto engine = std::make_shared<std::mt19937_64>(1);
        return {[now = m_now] { return *now; }, [engine] { return (*engine)(); }, "Europe/Berlin"};
    }

    QTemporaryDir m_folder; // first: it outlives what lies in it
    std::shared_ptr<QDateTime> m_now =
        std::make_shared<QDateTime>(QDate(2026, 11, 9), QTime(10, 0), Qt::UTC);
    Environment m_environment = environmentAt();
    QSettings m_settings;
    std::unique_ptr<Practice> m_practice;
};

} // namespace unknot
