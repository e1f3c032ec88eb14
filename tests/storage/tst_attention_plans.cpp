// SPDX-License-Identifier: GPL-3.0-or-later
// What Today asks about plans and their sessions, and in which order.
#include "storage/AttentionFixture.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_AttentionPlans : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysWhatItIsAbout();
    void whatAPlanSays_data();
    void whatAPlanSays();
    void onlyActivePlans_data();
    void onlyActivePlans();
    void aDayIsThatOfThePractice();
    void mostUrgentFirst();
    void mostLostFirst();
    void longestDueFirst();
    void keepsItsLimit();
    void asksForConsentOnce();

private:
    [[nodiscard]] QList<AttentionItem> items(int limit = 10) const
    {
        return m_fixture->items(limit, m_zone);
    }
    [[nodiscard]] QList<AttentionKind> kinds(int limit = 10) const
    {
        QList<AttentionKind> found;
        for (const AttentionItem &item : items(limit))
            found << item.kind;
        return found;
    }

    Client addClient(const QString &given)
    {
        Client client = m_fixture->addClient(given, u"Ramos"_s);
        client.consentDate = QDate(2026, 11, 1);
        client.version = 2;
        m_fixture->write([&](const Transaction &t) { return ClientRepository::update(t, client); });
        return client;
    }
    // A course of ten sessions that began so many days ago and is reviewed every 6 visits or 4
    // weeks.
    Plan addPlan(ClientId client, int daysAgo = 0, PlanState state = PlanState::Active)
    {
        Plan plan = m_fixture->addPlan(client, u"Neck"_s, state, u"1x/wk x 10"_s);
        plan.start = m_now.date().addDays(-daysAgo);
        plan.version = 2;
        m_fixture->write([&](const Transaction &t) { return PlanRepository::update(t, plan); });
        return plan;
    }
    void addSessions(const Plan &plan, int count, SessionState state)
    {
        for (int i = 0; i < count; ++i) {
            const int days = isOpen(state) ? 1 + i : -1 - i;
            m_fixture->addSession(plan, ++m_number, m_now.addDays(days), state);
        }
    }
    void review(const Plan &plan, const ReviewState &state)
    {
        m_fixture->write([&](const Transaction &t) {
            return PlanRepository::setReviewState(t, plan.id, state);
        });
    }
    Plan behind(const QString &given, int lost)
    {
        const Plan plan = addPlan(addClient(given).id);
        addSessions(plan, 10 - lost, SessionState::Planned);
        return plan;
    }

    std::unique_ptr<AttentionFixture> m_fixture;
    Client m_client;
    QByteArray m_zone = "Europe/Berlin";
    QDateTime m_now = StorageFixture::now();
    int m_number = 0;
};

void tst_AttentionPlans::init()
{
    m_fixture = std::make_unique<AttentionFixture>();
    m_client = addClient(u"Ana"_s);
    m_zone = "Europe/Berlin";
    m_number = 0;
}

void tst_AttentionPlans::saysWhatItIsAbout()
{
    const Plan plan = addPlan(m_client.id, 28);
    addSessions(plan, 7, SessionState::Planned);
    const Session overdue = m_fixture->addSession(plan, ++m_number, m_now.addSecs(-1));
    m_fixture->addSession(plan, ++m_number, m_now, SessionState::Confirmed); // not overdue yet
    review(plan, {QDate(), 0, StepKind::Discharge});
    AttentionItem unrecorded =
        AttentionFixture::item(AttentionKind::SessionUnrecorded, m_client, plan);
    unrecorded.session = overdue.id;
    unrecorded.when = overdue.start;
    AttentionItem lost = AttentionFixture::item(AttentionKind::BehindPlan, m_client, plan);
    lost.sessions = 1;
    AttentionItem advice = AttentionFixture::item(AttentionKind::AdviceWaiting, m_client, plan);
    advice.advice = StepKind::Discharge;
    const auto found = items();
    QCOMPARE(found.size(), 3);
    QVERIFY(found.at(0) == unrecorded);
    QVERIFY(found.at(1) == lost);
    QVERIFY(found.at(2) == advice);
}

void tst_AttentionPlans::whatAPlanSays_data()
{
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("missed");
    QTest::addColumn<int>("open");
    QTest::addColumn<int>("daysAgo"); // its start
    QTest::addColumn<ReviewState>("review");
    QTest::addColumn<QList<AttentionKind>>("kinds");
    using enum AttentionKind;
    const auto row = [](const char *name, std::array<int, 3> sessions, int daysAgo,
                        const ReviewState &review, const QList<AttentionKind> &kinds) {
        QTest::newRow(name) << sessions.at(0) << sessions.at(1) << sessions.at(2) << daysAgo
                            << review << kinds;
    };
    const auto onDay = [](int daysAgo, int sessions) {
        return ReviewState{QDate(2026, 11, 9).addDays(-daysAgo), sessions, {}};
    };
    row("as it should", {0, 0, 10}, 0, {}, {});
    row("none booked yet", {0, 0, 0}, 0, {}, {NothingBooked});
    row("none left", {10, 0, 0}, 0, {}, {NothingBooked});
    row("one left", {9, 0, 1}, 0, onDay(1, 9), {PlanEnding});
    row("one left, lost one", {8, 1, 1}, 0, onDay(1, 8), {BehindPlan});
    row("lost one", {0, 1, 9}, 0, {}, {BehindPlan});
    row("lost and made up for", {0, 1, 10}, 0, {}, {});
    row("more than the course", {0, 0, 11}, 0, {}, {});
    row("five visits", {5, 0, 5}, 5, {}, {});
    row("six visits", {6, 0, 4}, 6, {}, {ReviewDue});
    row("six visits, reviewed at one", {6, 0, 4}, 6, onDay(5, 1), {});
    row("27 days", {2, 0, 8}, 27, {}, {});
    row("28 days", {2, 0, 8}, 28, {}, {ReviewDue});
    row("28 days, reviewed", {2, 0, 8}, 28, onDay(27, 2), {});
    row("28 days since the review", {2, 0, 8}, 90, onDay(28, 2), {ReviewDue});
    row("by visits and by day", {6, 0, 4}, 60, {}, {ReviewDue});
    row("due, nothing booked", {6, 0, 0}, 60, {}, {NothingBooked});
    row("due, advice", {6, 0, 4}, 60, {QDate(), 0, StepKind::Down}, {AdviceWaiting});
}

void tst_AttentionPlans::whatAPlanSays()
{
    QFETCH(int, done);
    QFETCH(int, missed);
    QFETCH(int, open);
    QFETCH(int, daysAgo);
    QFETCH(ReviewState, review);
    const Plan plan = addPlan(m_client.id, daysAgo);
    addSessions(plan, done, SessionState::Completed);
    addSessions(plan, missed, SessionState::Missed);
    addSessions(plan, open, SessionState::Planned);
    this->review(plan, review);
    QTEST(kinds(), "kinds");
}

void tst_AttentionPlans::onlyActivePlans_data()
{
    QTest::addColumn<PlanState>("state");
    for (const auto state :
         {PlanState::Draft, PlanState::Paused, PlanState::Completed, PlanState::Discontinued})
        QTest::addRow("%d", int(state)) << state;
}

void tst_AttentionPlans::onlyActivePlans()
{
    QFETCH(PlanState, state);
    const Client client = m_fixture->addClient(u"Bo"_s, u"Lind"_s); // has not signed
    const Plan lost = addPlan(client.id, 60, state);
    addSessions(lost, 7, SessionState::Completed);
    addSessions(lost, 1, SessionState::Planned);
    m_fixture->addSession(lost, ++m_number, m_now.addDays(-1));
    const Plan advised = addPlan(client.id, 60, state);
    review(advised, {QDate(), 0, StepKind::Refer});
    QVERIFY(items().isEmpty());
}

void tst_AttentionPlans::aDayIsThatOfThePractice()
{
    addSessions(addPlan(m_client.id, 27), 10, SessionState::Planned);
    QVERIFY(items().isEmpty());
    m_zone = "Pacific/Kiritimati"; // already tomorrow
    QCOMPARE(kinds(), QList({AttentionKind::ReviewDue}));
}

void tst_AttentionPlans::mostUrgentFirst()
{
    const Plan advised = behind(u"A"_s, 0);
    const Plan worse = behind(u"B"_s, 0);
    const Plan better = behind(u"C"_s, 0);
    review(better, {QDate(), 0, StepKind::Down});
    review(worse, {QDate(), 0, StepKind::Up});
    review(advised, {QDate(), 0, StepKind::Refer});
    addPlan(addClient(u"D"_s).id);
    behind(u"E"_s, 2);
    const Plan unfit = behind(u"F"_s, 0);
    const Session stopped = m_fixture->addSession(unfit, ++m_number, m_now.addDays(1));
    m_fixture->keepVerdict(stopped.id, {Level::Stop, u"Fever"_s, Misfit::Stopped});
    const Plan old = behind(u"G"_s, 0);
    const Session unasked = m_fixture->addSession(old, ++m_number, m_now.addDays(1));
    m_fixture->keepVerdict(unasked.id, {Level::Clear, u"Old"_s, Misfit::AskAgain});
    m_fixture->addSession(old, ++m_number, m_now.addDays(-1));
    const Plan ends = addPlan(addClient(u"H"_s).id);
    addSessions(ends, 9, SessionState::Completed);
    addSessions(ends, 1, SessionState::Planned);
    review(ends, {m_now.date(), 9, {}});
    addSessions(addPlan(addClient(u"I"_s).id, 40), 10, SessionState::Planned);
    const Plan unsigned_ = addPlan(m_fixture->addClient(u"J"_s, u"Lind"_s).id);
    addSessions(unsigned_, 10, SessionState::Planned);
    using enum AttentionKind;
    QCOMPARE(kinds(),
             (QList{DoesNotFit, AdviceWaiting, SessionUnrecorded, AdviceWaiting, NothingBooked,
                    BehindPlan, AdviceWaiting, ReviewDue, PlanEnding, HistoryOld, ConsentMissing}));
    const auto found = items();
    QCOMPARE(found.at(1).advice, std::optional(StepKind::Refer));
    QCOMPARE(found.at(3).advice, std::optional(StepKind::Up));
    QCOMPARE(found.at(6).advice, std::optional(StepKind::Down));
}

void tst_AttentionPlans::mostLostFirst()
{
    behind(u"A"_s, 1);
    behind(u"B"_s, 5);
    behind(u"C"_s, 3);
    QList<int> lost;
    for (const AttentionItem &item : items())
        lost << item.sessions;
    QCOMPARE(lost, QList({5, 3, 1}));
}

void tst_AttentionPlans::longestDueFirst()
{
    QStringList expected;
    for (const auto &[name, daysAgo] : {std::pair(u"A"_s, 30), {u"B"_s, 50}, {u"C"_s, 40}})
        addSessions(addPlan(addClient(name).id, daysAgo), 10, SessionState::Planned);
    QStringList names;
    for (const AttentionItem &item : items())
        names << item.name.given;
    QCOMPARE(names.join(u' '), u"B C A"_s);
}

void tst_AttentionPlans::keepsItsLimit()
{
    const Plan plan = addPlan(m_client.id);
    addSessions(plan, 5, SessionState::Planned);
    for (int i = 1; i <= 5; ++i)
        m_fixture->addSession(plan, ++m_number, m_now.addDays(-i));
    const auto found = items(2);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).when.utc, m_now.addDays(-5)); // the oldest first
    QCOMPARE(found.at(1).when.utc, m_now.addDays(-4));
}

void tst_AttentionPlans::asksForConsentOnce()
{
    const Client client = m_fixture->addClient(u"Bo"_s, u"Lind"_s);
    for (int i = 0; i < 2; ++i)
        addSessions(addPlan(client.id), 10, SessionState::Planned);
    QCOMPARE(kinds(), QList({AttentionKind::ConsentMissing}));
}

QTEST_GUILESS_MAIN(tst_AttentionPlans)
#include "tst_attention_plans.moc"
