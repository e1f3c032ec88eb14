// SPDX-License-Identifier: GPL-3.0-or-later
// What Today asks about health: sessions that do not fit and histories that are too old.
#include "storage/AttentionFixture.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_AttentionHealth : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void namesWeightiestAndFirst();
    void asksAgainOncePerClient();
    void whatItIsAbout_data();
    void whatItIsAbout();
    void onlyOpenSessionsOfActivePlans_data();
    void onlyOpenSessionsOfActivePlans();
    void weightiestThenSoonest();
    void keepsItsLimit();

private:
    [[nodiscard]] QList<AttentionItem> items(AttentionKind kind, int limit = 10) const
    {
        return m_fixture->items(kind, limit);
    }
    [[nodiscard]] QList<AttentionItem> unfit() const { return items(AttentionKind::DoesNotFit); }
    [[nodiscard]] QList<AttentionItem> old() const { return items(AttentionKind::HistoryOld); }

    Session add(const Plan &plan, const QDateTime &utc, Misfit misfit,
                const QString &cause = u"Fever"_s, SessionState state = SessionState::Planned)
    {
        return m_fixture->addScreened(plan, utc, misfit, cause, state);
    }
    Plan addPlan(const QString &given, PlanState state = PlanState::Active)
    {
        return m_fixture->addPlanOf(given, state);
    }

    std::unique_ptr<AttentionFixture> m_fixture;
    Client m_client;
    Plan m_plan;
    QDateTime m_now = StorageFixture::now();
};

void tst_AttentionHealth::init()
{
    m_fixture = std::make_unique<AttentionFixture>();
    m_client = m_fixture->addClient(u"Ana"_s, u"Ramos"_s);
    m_plan = m_fixture->addPlan(m_client.id);
}

void tst_AttentionHealth::namesWeightiestAndFirst()
{
    const Plan second = m_fixture->addPlan(m_client.id, u"Neck"_s);
    add(m_plan, m_now.addDays(9), Misfit::NeedsClearance, u"Osteoporosis"_s);
    add(m_plan, m_now.addDays(20), Misfit::Stopped, u"Fever"_s);
    add(m_plan, m_now.addDays(1), Misfit::AskAgain, u"Old"_s); // not one of them
    add(m_plan, m_now.addSecs(-1), Misfit::Urgent, u"Past"_s);
    const Session first = add(second, m_now.addDays(5), Misfit::TooLong, u"Pregnancy"_s);
    AttentionItem expected = AttentionFixture::item(AttentionKind::DoesNotFit, m_client, second);
    expected.session = first.id;
    expected.when = first.start;
    expected.verdict = {Level::Stop, u"Fever"_s, Misfit::Stopped};
    expected.sessions = 3;
    QVERIFY(unfit() == QList{expected});
}

void tst_AttentionHealth::asksAgainOncePerClient()
{
    const Plan second = m_fixture->addPlan(m_client.id, u"Neck"_s);
    add(second, m_now.addDays(5), Misfit::AskAgain, u"Health history"_s);
    const Session first = add(m_plan, m_now.addDays(2), Misfit::AskAgain, u"Health history"_s);
    add(m_plan, m_now.addDays(30), Misfit::AskAgain, u"Health history"_s);
    add(m_plan, m_now.addDays(1), Misfit::None);
    AttentionItem expected = AttentionFixture::item(AttentionKind::HistoryOld, m_client, m_plan);
    expected.session = first.id;
    expected.when = first.start;
    expected.verdict = {Level::Stop, u"Health history"_s, Misfit::AskAgain};
    expected.sessions = 2;
    QVERIFY(old() == QList{expected});
    QVERIFY(unfit().isEmpty());
}

void tst_AttentionHealth::whatItIsAbout_data()
{
    QTest::addColumn<Misfit>("misfit");
    QTest::addColumn<int>("seconds"); // from now to the session
    QTest::addColumn<bool>("doesNotFit");
    QTest::addColumn<bool>("historyOld");
    constexpr int week = 7 * 24 * 60 * 60;
    QTest::newRow("fits") << Misfit::None << 60 << false << false;
    QTest::newRow("old, past") << Misfit::AskAgain << -1 << false << false;
    QTest::newRow("old, now") << Misfit::AskAgain << 0 << false << true;
    QTest::newRow("old, in a week but a second") << Misfit::AskAgain << week - 1 << false << true;
    QTest::newRow("old, in a week") << Misfit::AskAgain << week << false << false;
    QTest::newRow("long, past") << Misfit::TooLong << -1 << false << false;
    QTest::newRow("long, now") << Misfit::TooLong << 0 << true << false;
    QTest::newRow("long, in a year") << Misfit::TooLong << 52 * week << true << false;
    QTest::newRow("out") << Misfit::WorkOut << 60 << true << false;
    QTest::newRow("clearance") << Misfit::NeedsClearance << 60 << true << false;
    QTest::newRow("stop") << Misfit::Stopped << 60 << true << false;
    QTest::newRow("urgent") << Misfit::Urgent << 60 << true << false;
}

void tst_AttentionHealth::whatItIsAbout()
{
    QFETCH(Misfit, misfit);
    QFETCH(int, seconds);
    QFETCH(bool, doesNotFit);
    QFETCH(bool, historyOld);
    add(m_plan, m_now.addSecs(seconds), misfit);
    QCOMPARE(!unfit().isEmpty(), doesNotFit);
    QCOMPARE(!old().isEmpty(), historyOld);
}

void tst_AttentionHealth::onlyOpenSessionsOfActivePlans_data()
{
    QTest::addColumn<SessionState>("state");
    QTest::addColumn<PlanState>("plan");
    QTest::addColumn<bool>("named");
    using enum SessionState;
    QTest::newRow("planned") << Planned << PlanState::Active << true;
    QTest::newRow("confirmed") << Confirmed << PlanState::Active << true;
    QTest::newRow("completed") << Completed << PlanState::Active << false;
    QTest::newRow("missed") << Missed << PlanState::Active << false;
    QTest::newRow("cancelled") << Cancelled << PlanState::Active << false;
    QTest::newRow("paused") << Planned << PlanState::Paused << false;
    QTest::newRow("draft") << Planned << PlanState::Draft << false;
}

void tst_AttentionHealth::onlyOpenSessionsOfActivePlans()
{
    QFETCH(SessionState, state);
    QFETCH(PlanState, plan);
    QFETCH(bool, named);
    add(addPlan(u"Bo"_s, plan), m_now.addDays(1), Misfit::Stopped, u"Fever"_s, state);
    add(addPlan(u"Cy"_s, plan), m_now.addDays(1), Misfit::AskAgain, u"Old"_s, state);
    QCOMPARE(unfit().size(), named ? 1 : 0);
    QCOMPARE(old().size(), named ? 1 : 0);
}

void tst_AttentionHealth::weightiestThenSoonest()
{
    add(addPlan(u"A"_s), m_now.addDays(1), Misfit::TooLong);
    add(addPlan(u"B"_s), m_now.addDays(9), Misfit::Stopped);
    const Plan both = addPlan(u"C"_s);
    add(both, m_now.addDays(30), Misfit::Stopped);
    add(both, m_now.addDays(2), Misfit::WorkOut);
    add(addPlan(u"D"_s), m_now.addDays(40), Misfit::Urgent);
    add(addPlan(u"E"_s), m_now.addDays(3), Misfit::AskAgain);
    add(addPlan(u"F"_s), m_now.addDays(2), Misfit::AskAgain);
    add(both, m_now.addDays(1), Misfit::AskAgain); // C has something weightier in that week
    QStringList names;
    for (const AttentionItem &item : unfit() + old())
        names << item.name.given;
    QCOMPARE(names.join(u' '), u"D C B A F E"_s);
}

void tst_AttentionHealth::keepsItsLimit()
{
    for (int i = 5; i > 0; --i) {
        add(addPlan(u"Bo"_s), m_now.addDays(i), Misfit::Stopped);
        add(addPlan(u"Cy"_s), m_now.addDays(i), Misfit::AskAgain);
    }
    for (const auto kind : {AttentionKind::DoesNotFit, AttentionKind::HistoryOld}) {
        const auto found = items(kind, 2);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).when.utc, m_now.addDays(1)); // the soonest of all
        QCOMPARE(found.at(1).when.utc, m_now.addDays(2));
    }
}

QTEST_GUILESS_MAIN(tst_AttentionHealth)
#include "tst_attention_health.moc"
