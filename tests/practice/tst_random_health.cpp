// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions, clearances, overrides, answers and sessions in a random order, the same each time:
// what is kept beside an open session is what screening says of it, and Today counts the same.
#include "practice/TestPractice.h"

#include <QTest>

#include <map>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_RandomHealth : public QObject
{
    Q_OBJECT

private slots:
    void keptIsWhatScreeningSays();

private:
    void step();
    void changeHealth(ClientId client);
    void changeSession();
    void check();
    void count(bool done) { ++(done ? m_done : m_refused); }
    [[nodiscard]] int below(int limit)
    {
        return std::uniform_int_distribution<>(0, limit - 1)(m_engine);
    }
    template <class Value>
    [[nodiscard]] const Value &any(const QList<Value> &list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }
    [[nodiscard]] QDate dayAround() { return m_practice.now().date().addDays(below(60) - 20); }
    [[nodiscard]] QList<SessionRow> openSessions();
    [[nodiscard]] bool outlastsItsClearance(const SessionRow &row);

    TestPractice m_practice;
    std::mt19937 m_engine{5};
    QList<ClientId> m_clients;
    QList<PlanId> m_plans;
    int m_done = 0;
    int m_refused = 0;
};

void tst_RandomHealth::step()
{
    if (m_plans.size() < 6) {
        m_clients << m_practice.addClient(u"Ana %1"_s.arg(m_clients.size())).id;
        m_plans << m_practice.addPlan(m_clients.last(), u"2x/wk x 2, 1x/4wk x 6"_s).id;
        return;
    }
    switch (below(8)) {
    case 0:
        return m_practice.setNow(m_practice.now().date().addDays(below(3)));
    case 1:
    case 2:
        return changeSession();
    default:
        return changeHealth(any(m_clients));
    }
}

void tst_RandomHealth::changeHealth(ClientId client)
{
    HealthFile &health = m_practice->health();
    const HealthHistory history = TestPractice::must(health.history(client));
    const int choice = history.entries.isEmpty() ? below(4) : below(9);
    if (choice <= 1) {
        static const QStringList conditions{u"osteoporosis"_s,  u"fever"_s,
                                            u"varicose"_s,      u"anticoagulant"_s,
                                            u"bp_controlled"_s, u"open_wound"_s};
        ConditionEntry draft;
        draft.client = client;
        draft.condition = any(conditions);
        draft.sites = {{u"calf"_s, Side::Left}};
        draft.since = below(2) ? dayAround() : QDate();
        return count(health.add(draft).has_value());
    }
    if (choice == 2)
        return count(
            health.interviewed(client, dayAround(), {{u"cauda_equina"_s, below(6) == 0, {}}})
                .has_value());
    if (choice == 3)
        return count(health.setDueDate(client, below(2) ? dayAround().addDays(below(200)) : QDate())
                         .has_value());
    ConditionEntry entry = any(history.entries);
    if (choice == 4) {
        entry.resolved = below(2) ? dayAround() : QDate();
        return count(health.save(entry).has_value());
    }
    if (choice == 5)
        return count(health.remove(entry).has_value());
    if (choice == 6) {
        Clearance clearance;
        clearance.entry = entry.id;
        clearance.provider = u"Dr A. Ramos"_s;
        clearance.from = dayAround();
        clearance.until = clearance.from.addDays(below(40) - 5);
        return count(health.add(clearance).has_value());
    }
    if (choice == 7 && !history.overrides.isEmpty())
        return count(health.takeBack(any(history.overrides)).has_value());
    Override given;
    given.entry = entry.id;
    given.reason = u"Agreed"_s;
    given.from = dayAround();
    count(health.add(given).has_value());
}

void tst_RandomHealth::changeSession()
{
    SessionBook &book = m_practice->sessions();
    const Session session = any(m_practice.sessionsOf(any(m_plans)));
    switch (below(3)) {
    case 0:
        return count(
            book.move(session, m_practice.now().date().addDays(below(30)), QTime(8 + below(10), 0))
                .has_value());
    case 1:
        return count(
            book.sign(session, TestPractice::must(book.record(session.id)).note).has_value());
    default:
        return count(book.setState(session, static_cast<SessionState>(below(5))).has_value());
    }
}

QList<SessionRow> tst_RandomHealth::openSessions()
{
    QList<SessionRow> rows;
    for (const ClientId client : m_clients)
        rows += TestPractice::must(m_practice->sessions().ofClient(client));
    rows.removeIf([](const SessionRow &row) { return !isOpen(row.session.state); });
    return rows;
}

// A clearance that holds today and ends before the session: that is listed by itself.
bool tst_RandomHealth::outlastsItsClearance(const SessionRow &row)
{
    if (row.verdict.misfit != Misfit::NeedsClearance)
        return false;
    const QDate today = m_practice->today().date();
    const auto history = TestPractice::must(m_practice->health().history(row.session.client));
    return std::ranges::any_of(history.entries, [&](const ConditionEntry &entry) {
        QDate from;
        QDate until;
        for (const Clearance &clearance : history.clearances) {
            if (clearance.entry != entry.id)
                continue;
            from = from.isValid() ? std::min(from, clearance.from) : clearance.from;
            until = until.isValid() ? std::max(until, clearance.until) : clearance.until;
        }
        return !entry.resolved.isValid() && from.isValid() && from <= today && today <= until &&
               until <= row.session.start.utc.date();
    });
}

void tst_RandomHealth::check()
{
    std::map<ClientId, int> unfit;
    for (const SessionRow &row : openSessions()) {
        const auto found = TestPractice::must(m_practice->health().screening(row.session.id));
        QVERIFY2(found.summary == row.verdict, qPrintable(row.verdict.cause));
        if (row.verdict.misfit > Misfit::AskAgain && row.session.start.utc >= m_practice.now() &&
            !outlastsItsClearance(row))
            ++unfit[row.session.client];
    }
    std::map<ClientId, int> listed;
    for (const auto &item : TestPractice::must(m_practice->today().needsAttention(1000))) {
        if (item.kind == AttentionKind::DoesNotFit)
            listed[item.client] += item.sessions;
    }
    QVERIFY(listed == unfit);
}

void tst_RandomHealth::keptIsWhatScreeningSays()
{
    for (int i = 0; i < 400; ++i) {
        step();
        if (i % 10 == 0)
            check();
        if (QTest::currentTestFailed())
            return;
    }
    check();
    QVERIFY(m_done > 50 && m_refused > 50);
    QCOMPARE(RawConnection(m_practice.path()).text(u"PRAGMA integrity_check"_s), u"ok"_s);
}

QTEST_GUILESS_MAIN(tst_RandomHealth)
#include "tst_random_health.moc"
