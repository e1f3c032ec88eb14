// SPDX-License-Identifier: GPL-3.0-or-later
// What Today asks about clearances: that one which holds today ends before a session needs it.
#include "storage/AttentionFixture.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_AttentionClearances : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysWhichAndHowMany();
    void onlyOneThatEnds_data();
    void onlyOneThatEnds();
    void aLaterOneTakesOver();
    void theFirstOfAClientAndSoonestFirst();

private:
    [[nodiscard]] QList<AttentionItem> ending() const
    {
        return m_fixture->items(AttentionKind::ClearanceEnding);
    }
    [[nodiscard]] QList<AttentionItem> unfit() const
    {
        return m_fixture->items(AttentionKind::DoesNotFit);
    }

    ConditionEntry addEntry(ClientId client, bool resolved = false)
    {
        ConditionEntry entry = m_fixture->addEntry(client);
        entry.resolved = resolved ? QDate(2026, 11, 8) : QDate();
        entry.version = 2;
        m_fixture->write(
            [&](const Transaction &t) { return ConditionEntryRepository::update(t, entry); });
        return entry;
    }
    void addClearance(const ConditionEntry &entry, QDate from, QDate until)
    {
        Clearance clearance = m_fixture->addClearance(entry);
        clearance.from = from;
        clearance.until = until;
        clearance.version = 2;
        m_fixture->write(
            [&](const Transaction &t) { return ClearanceRepository::update(t, clearance); });
    }
    Session add(const Plan &plan, int days, Misfit misfit = Misfit::NeedsClearance)
    {
        return m_fixture->addScreened(plan, m_now.addDays(days), misfit, u"Osteoporosis"_s);
    }

    std::unique_ptr<AttentionFixture> m_fixture;
    Client m_client;
    Plan m_plan;
    QDateTime m_now = StorageFixture::now();
};

void tst_AttentionClearances::init()
{
    m_fixture = std::make_unique<AttentionFixture>();
    m_client = m_fixture->addClient(u"Ana"_s, u"Ramos"_s);
    m_plan = m_fixture->addPlan(m_client.id);
}

void tst_AttentionClearances::saysWhichAndHowMany()
{
    const ConditionEntry entry = addEntry(m_client.id);
    addClearance(entry, QDate(2026, 11, 1), QDate(2026, 11, 20));
    add(m_plan, 40); // counted as well
    const Session first = add(m_plan, 13);
    add(m_plan, 3, Misfit::AskAgain);
    AttentionItem expected =
        AttentionFixture::item(AttentionKind::ClearanceEnding, m_client, m_plan);
    expected.session = first.id;
    expected.when = first.start;
    expected.verdict = {Level::Stop, u"Osteoporosis"_s, Misfit::NeedsClearance};
    expected.sessions = 2;
    expected.until = QDate(2026, 11, 20);
    QVERIFY(ending() == QList{expected});
    QVERIFY(unfit().isEmpty()); // said once
}

void tst_AttentionClearances::onlyOneThatEnds_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<int>("days"); // to the session
    QTest::addColumn<Misfit>("misfit");
    QTest::addColumn<bool>("resolved");
    QTest::addColumn<bool>("ends"); // else the session just does not fit
    const QDate today(2026, 11, 9);
    const auto needs = Misfit::NeedsClearance;
    QTest::newRow("holds since today") << today << today.addDays(9) << 10 << needs << false << true;
    QTest::newRow("from tomorrow")
        << today.addDays(1) << today.addDays(9) << 10 << needs << false << false;
    QTest::newRow("to today") << today.addDays(-9) << today << 10 << needs << false << true;
    QTest::newRow("to yesterday") << today.addDays(-9) << today.addDays(-1) << 10 << needs << false
                                  << false;
    QTest::newRow("covers the session")
        << today << today.addDays(11) << 10 << needs << false << false;
    QTest::newRow("stopped all the same")
        << today << today.addDays(9) << 10 << Misfit::Stopped << false << false;
    QTest::newRow("of what is over") << today << today.addDays(9) << 10 << needs << true << false;
    QTest::newRow("in 27 days") << today << today.addDays(9) << 27 << needs << false << true;
}

void tst_AttentionClearances::onlyOneThatEnds()
{
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    QFETCH(int, days);
    QFETCH(Misfit, misfit);
    QFETCH(bool, resolved);
    QFETCH(bool, ends);
    addClearance(addEntry(m_client.id, resolved), from, until);
    add(m_plan, days, misfit);
    QCOMPARE(ending().size(), ends ? 1 : 0);
    QCOMPARE(unfit().size(), ends ? 0 : 1);
}

// What lies four weeks ahead can wait: it neither ends soon nor keeps anything from starting now.
void tst_AttentionClearances::aLaterOneTakesOver()
{
    const ConditionEntry entry = addEntry(m_client.id);
    addClearance(entry, QDate(2026, 11, 1), QDate(2026, 11, 20));
    add(m_plan, 28);
    QVERIFY(ending().isEmpty() && unfit().isEmpty());
    add(m_plan, 20);
    QCOMPARE(ending().size(), 1);
    // Renewed beyond both: another condition keeps them from starting.
    addClearance(entry, QDate(2026, 11, 21), QDate(2027, 11, 20));
    QVERIFY(ending().isEmpty());
    QCOMPARE(unfit().size(), 1);
}

void tst_AttentionClearances::theFirstOfAClientAndSoonestFirst()
{
    const Plan other = m_fixture->addPlanOf(u"Bo"_s);
    addClearance(addEntry(m_client.id), QDate(2026, 11, 1), QDate(2026, 11, 20));
    addClearance(addEntry(m_client.id), QDate(2026, 11, 1), QDate(2026, 11, 18));
    addClearance(addEntry(other.client), QDate(2026, 11, 1), QDate(2026, 11, 15));
    add(m_plan, 13);
    add(other, 20);
    QList<QDate> days;
    for (const AttentionItem &item : ending())
        days << item.until;
    QCOMPARE(days, QList({QDate(2026, 11, 15), QDate(2026, 11, 18)}));
}

QTEST_GUILESS_MAIN(tst_AttentionClearances)
#include "tst_attention_clearances.moc"
