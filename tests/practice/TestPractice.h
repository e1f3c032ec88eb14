// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TaperNotation.h"
#include "practice/ErrorText.h"
#include "practice/Practice.h"
#include "storage/RawConnection.h"

#include <QTemporaryDir>

#include <memory>
#include <random>

namespace unknot {

// A practice in a folder of its own on a clock that stands still until it is set. It begins on
// Monday 9 November 2026, 06:00 UTC, which is 7:00 in Berlin. Stops the test program where that
// fails: a test without its practice proves nothing.
class TestPractice
{
public:
    TestPractice()
        : m_practice(must(Practice::create(path(), profile(), environment())))
    {
    }

    Practice &operator*() { return *m_practice; }
    Practice *operator->() { return m_practice.get(); }

    [[nodiscard]] QString path() const { return filePath(QStringLiteral("test.unknot")); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] static QDate today() { return {2026, 11, 9}; }
    [[nodiscard]] QDateTime now() const { return *m_now; }
    void setNow(QDate day, QTime utc = QTime(10, 0)) { *m_now = QDateTime(day, utc, Qt::UTC); }

    [[nodiscard]] static PracticeProfile profile()
    {
        return {QStringLiteral("Green Lane Massage"),    QStringLiteral("Ana Ramos"),
                QStringLiteral("12 Green Lane\nDublin"), QStringLiteral("555 0134"),
                QStringLiteral("ana@example.org"),       "Europe/Berlin"};
    }
    [[nodiscard]] Environment environment() const
    {
        return {[now = m_now] { return *now; }, [engine = m_engine] { return (*engine)(); },
                "Europe/Berlin"};
    }

    void close() { m_practice.reset(); }
    void reopen()
    {
        m_practice.reset();
        m_practice = must(open());
    }
    [[nodiscard]] Result<std::unique_ptr<Practice>> open() const
    {
        return Practice::open(path(), environment());
    }

    Client addClient(const QString &given, const QString &family = QStringLiteral("Ramos"))
    {
        Client draft;
        draft.name = {given, family, {}, NameOrder::GivenFirst};
        return must(m_practice->clients().add(draft));
    }

    // On Mondays and Thursdays at 9:00, from today.
    [[nodiscard]] static Plan draft(ClientId client,
                                    const QString &notation = QStringLiteral("2x/wk x 2"))
    {
        Plan plan;
        plan.client = client;
        plan.complaint = QStringLiteral("Low back pain");
        plan.taper = must(readTaper(notation));
        plan.start = today();
        plan.days = {Qt::Monday, Qt::Thursday};
        plan.time = QTime(9, 0);
        plan.state = PlanState::Active;
        return plan;
    }
    Plan addPlan(ClientId client, const QString &notation = QStringLiteral("2x/wk x 2"))
    {
        return must(m_practice->planner().create(draft(client, notation)));
    }
    // The whole history was gone through today, and nothing is the matter.
    void askHealth(ClientId client)
    {
        if (const auto done = m_practice->health().interviewed(client, now().date(), {}); !done)
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
        draft.provider = QStringLiteral("Dr A. Ramos");
        draft.from = from;
        draft.until = until;
        return must(m_practice->health().add(draft));
    }
    Override addOverride(const ConditionEntry &entry, QDate from)
    {
        Override draft;
        draft.entry = entry.id;
        draft.reason = QStringLiteral("Seen by the surgeon last week, wound closed");
        draft.from = from;
        return must(m_practice->health().add(draft));
    }
    [[nodiscard]] QList<Session> sessionsOf(PlanId plan)
    {
        return must(m_practice->planner().sessionsOf(plan));
    }
    // Month, day and local time of each session, by number.
    [[nodiscard]] QStringList days(PlanId plan)
    {
        QStringList result;
        for (const Session &session : sessionsOf(plan))
            result << session.start.local().toString(QStringLiteral("MM-dd HH:mm"));
        return result;
    }

    // What another program reads in the file: only what is committed.
    [[nodiscard]] int committed(const QString &sql) const
    {
        return RawConnection(path()).number(sql);
    }
    [[nodiscard]] int rows(const QString &table) const
    {
        return committed(QStringLiteral("SELECT count(*) FROM ") + table);
    }
    // As another program would.
    void execute(const QString &sql) const
    {
        if (RawConnection(path()).run(sql) != SQLITE_OK)
            qFatal("fixture: %s", qPrintable(sql));
    }
    // The audit log's last action, and how many there are.
    [[nodiscard]] QString lastAudit() const
    {
        return RawConnection(path()).text(
            QStringLiteral("SELECT action FROM audit ORDER BY entry DESC LIMIT 1"));
    }
    [[nodiscard]] int audits() const { return rows(QStringLiteral("audit")); }

    template <class Value, class Problem>
    static Value must(tl::expected<Value, Problem> result)
    {
        if (!result.has_value())
            qFatal("fixture: %s", qPrintable(errorText(result.error())));
        return std::move(*result);
    }

private:
    QTemporaryDir m_folder; // first: it outlives what lies in it
    std::shared_ptr<QDateTime> m_now = std::make_shared<QDateTime>(today(), QTime(6, 0), Qt::UTC);
    std::shared_ptr<std::mt19937_64> m_engine = std::make_shared<std::mt19937_64>(1);
    std::unique_ptr<Practice> m_practice;
};

// The refusal of a use case that must not succeed; an error no use case gives where it did.
template <class Value>
[[nodiscard]] Error refusal(const Result<Value> &result)
{
    return result ? Error{ErrorCode::Cancelled, QStringLiteral("it was not refused"), {}}
                  : result.error();
}

} // namespace unknot
