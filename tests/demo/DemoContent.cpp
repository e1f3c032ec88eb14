// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoContent.h"

#include "practice/ErrorText.h"

#include <QFile>

#include <algorithm>

namespace unknot {

namespace {

template <class Value>
Value must(Result<Value> result)
{
    if (!result)
        qFatal("demo content: %s", qPrintable(errorText(result.error())));
    if constexpr (!std::is_void_v<Value>)
        return std::move(*result);
}

} // namespace

DemoContent DemoContent::of(Practice &practice)
{
    DemoContent content;
    must(practice.archive().eachClient([&](const Client &client) {
        content.clients << client;
        return true;
    }));
    must(practice.archive().eachPlan([&](const Plan &plan, const PersonName &) {
        content.plans << plan;
        return true;
    }));
    must(practice.archive().eachSession({}, {}, [&](const SessionRow &row) {
        content.sessions << row;
        return true;
    }));
    for (const SessionRow &row : content.sessions) {
        const SessionRecord record = must(practice.sessions().record(row.session.id));
        if (row.session.state == SessionState::Completed)
            content.records << record;
        else if (record.note.version > 0)
            content.drafts << record.note;
    }
    for (const Client &client : content.clients) {
        content.histories << must(practice.health().history(client.id));
        content.totals << must(practice.measurements().ofClient(client.id));
    }
    return content;
}

const SessionRecord *DemoContent::recordOf(SessionId session) const
{
    const auto found = std::ranges::find_if(
        records, [session](const SessionRecord &record) { return record.note.session == session; });
    return found == records.end() ? nullptr : &*found;
}

Client DemoContent::named(const QString &display) const
{
    const auto found = std::ranges::find_if(
        clients, [&](const Client &client) { return client.name.display() == display; });
    return found == clients.end() ? Client() : *found;
}

HealthHistory DemoContent::healthOf(const QString &display) const
{
    const auto found = std::ranges::find_if(
        clients, [&](const Client &client) { return client.name.display() == display; });
    return found == clients.end() ? HealthHistory() : histories.at(found - clients.begin());
}

QList<SessionRow> DemoContent::openOf(const QString &display) const
{
    QList<SessionRow> open = sessions;
    open.removeIf([&](const SessionRow &row) {
        return row.client.display() != display || !isOpen(row.session.state);
    });
    std::ranges::sort(open, {}, [](const SessionRow &row) { return row.session.start.utc; });
    return open;
}

QList<Plan> DemoContent::plansOf(ClientId client) const
{
    QList<Plan> found = plans;
    found.removeIf([client](const Plan &plan) { return plan.client != client; });
    return found;
}

QList<Session> DemoContent::sessionsOf(PlanId plan) const
{
    QList<Session> found;
    for (const SessionRow &row : sessions) {
        if (row.session.plan == plan)
            found << row.session;
    }
    std::ranges::sort(found, {}, &Session::number);
    return found;
}

DemoShelf::Made &DemoShelf::made(const DemoOptions &options)
{
    const auto known = std::ranges::find(m_made, options, &Made::options);
    if (known != m_made.end())
        return *known;
    const QString path = m_folder.filePath(QStringLiteral("made%1.unknot").arg(m_made.size()));
    if (must(makeDemoPractice(path, options)) != options.clients)
        qFatal("demo content: another number of clients");
    return m_made.emplace_back(options, path, nullptr);
}

std::unique_ptr<Practice> DemoShelf::practice(const DemoOptions &options)
{
    const QString path = m_folder.filePath(QStringLiteral("copy%1.unknot").arg(m_copies++));
    if (!QFile::copy(made(options).path, path))
        qFatal("demo content: no copy of the practice");
    const QByteArray zone = "Europe/London";
    const QDateTime now = ZonedTime::fromLocal(options.today, QTime(10, 0), zone).utc;
    return must(Practice::open(
        path, {.now = [now] { return now; }, .random = [] { return quint64{4}; }, .zone = zone}));
}

const DemoContent &DemoShelf::content(const DemoOptions &options)
{
    Made &shelved = made(options);
    if (!shelved.content)
        shelved.content = std::make_unique<DemoContent>(DemoContent::of(*practice(options)));
    return *shelved.content;
}

} // namespace unknot
