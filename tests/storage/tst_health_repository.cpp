// SPDX-License-Identifier: GPL-3.0-or-later
// A client's whole health history: its parts in their order, the two days, and the answers.
#include "storage/HealthFixture.h"
#include "storage/HealthRepository.h"
#include "storage/RawConnection.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_HealthRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void knowsNothingAtFirst();
    void holdsEveryPart();
    void keepsTheDays_data();
    void keepsTheDays();
    void replacesTheSameDaysAnswer();
    void needsItsClient();
    void refusesWhatIsNotADay_data();
    void refusesWhatIsNotADay();

private:
    [[nodiscard]] HealthHistory history() const
    {
        return StorageFixture::must(HealthRepository::history(m_fixture->database(), m_client));
    }
    void keepAnswers(ClientId client, const QList<RedFlagAnswer> &answers) const
    {
        m_fixture->write([&](const Transaction &t) {
            return HealthRepository::keepAnswers(t, client, answers);
        });
    }

    std::unique_ptr<HealthFixture> m_fixture;
    ClientId m_client;
    ClientId m_other;
};

void tst_HealthRepository::init()
{
    m_fixture = std::make_unique<HealthFixture>();
    m_client = m_fixture->addClient(u"Ana"_s, u"Ramos"_s).id;
    m_other = m_fixture->addClient(u"Bo"_s, u"Lind"_s).id;
}

void tst_HealthRepository::knowsNothingAtFirst()
{
    QVERIFY(history() == HealthHistory());
}

void tst_HealthRepository::holdsEveryPart()
{
    HealthHistory expected;
    for (const ClientId &client : {m_other, m_client}) {
        expected = HealthHistory();
        for (int i = 0; i < 2; ++i)
            expected.entries << m_fixture->addEntry(client);
        for (const ConditionEntry &entry : expected.entries) {
            expected.clearances << m_fixture->addClearance(entry);
            expected.overrides << m_fixture->addOverride(entry);
        }
        const QDate asked(2026, 11, client == m_client ? 9 : 8);
        const RedFlagAnswer fever{u"fever"_s, false, asked.addYears(-2)};
        const RedFlagAnswer then{u"cauda_equina"_s, true, asked.addYears(-1)};
        const RedFlagAnswer now{u"cauda_equina"_s, false, asked};
        keepAnswers(client, {fever, now, then});
        expected.redFlags = {then, now, fever}; // by flag and day
        expected.asked = asked;
        expected.dueDate = asked.addDays(100);
        m_fixture->write([&](const Transaction &t) {
            return HealthRepository::keepAsked(t, client, expected.asked).and_then([&] {
                return HealthRepository::keepDueDate(t, client, expected.dueDate);
            });
        });
    }
    QVERIFY(history() == expected);
}

void tst_HealthRepository::keepsTheDays_data()
{
    QTest::addColumn<QList<QDate>>("asked");
    QTest::addColumn<QList<QDate>>("due");
    const QDate day(2026, 11, 9);
    QTest::newRow("only asked") << QList{day} << QList<QDate>{};
    QTest::newRow("only due") << QList<QDate>{} << QList{day};
    QTest::newRow("both") << QList{day} << QList{day.addDays(1)};
    QTest::newRow("asked again") << QList{day, day.addYears(1)} << QList{day};
    QTest::newRow("due later") << QList{day} << QList{day, day.addDays(7)};
    QTest::newRow("due no more") << QList{day} << QList{day, QDate()};
    QTest::newRow("never asked") << QList{day, QDate()} << QList{day};
    QTest::newRow("leap day") << QList{QDate(2028, 2, 29)} << QList<QDate>{};
}

void tst_HealthRepository::keepsTheDays()
{
    QFETCH(QList<QDate>, asked);
    QFETCH(QList<QDate>, due);
    for (const QDate day : asked)
        m_fixture->write(
            [&](const Transaction &t) { return HealthRepository::keepAsked(t, m_client, day); });
    for (const QDate day : due)
        m_fixture->write(
            [&](const Transaction &t) { return HealthRepository::keepDueDate(t, m_client, day); });
    HealthHistory expected;
    expected.asked = asked.isEmpty() ? QDate() : asked.last();
    expected.dueDate = due.isEmpty() ? QDate() : due.last();
    QVERIFY(history() == expected);
    QVERIFY(HealthRepository::history(m_fixture->database(), m_other) == HealthHistory());
}

void tst_HealthRepository::replacesTheSameDaysAnswer()
{
    const RedFlagAnswer no{u"fever"_s, false, QDate(2026, 11, 9)};
    const RedFlagAnswer yes{u"fever"_s, true, QDate(2026, 11, 9)};
    const RedFlagAnswer later{u"fever"_s, false, QDate(2026, 11, 10)};
    keepAnswers(m_client, {no});
    keepAnswers(m_client, {later});
    keepAnswers(m_other, {no});
    keepAnswers(m_client, {yes});
    QVERIFY(history().redFlags == QList({yes, later}));
    QVERIFY(HealthRepository::history(m_fixture->database(), m_other)->redFlags == QList{no});
}

void tst_HealthRepository::needsItsClient()
{
    const ClientId nobody{m_fixture->newId()};
    const QDate day(2026, 11, 9);
    QVERIFY(!m_fixture->tryWrite(
        [&](Transaction &t) { return HealthRepository::keepAsked(t, nobody, day); }));
    QVERIFY(!m_fixture->tryWrite(
        [&](Transaction &t) { return HealthRepository::keepDueDate(t, nobody, day); }));
    QVERIFY(!m_fixture->tryWrite([&](Transaction &t) {
        return HealthRepository::keepAnswers(t, nobody, {{u"fever"_s, true, day}});
    }));
    QVERIFY(!m_fixture->tryWrite([&](Transaction &t) {
        return HealthRepository::keepAnswers(t, m_client, {{u"fever"_s, true, QDate()}});
    }));
    QVERIFY(history() == HealthHistory());
}

void tst_HealthRepository::refusesWhatIsNotADay_data()
{
    QTest::addColumn<QString>("column");
    QTest::newRow("asked") << u"health SET asked"_s;
    QTest::newRow("due date") << u"health SET due_date"_s;
    QTest::newRow("answer") << u"red_flag_answer SET asked"_s;
}

void tst_HealthRepository::refusesWhatIsNotADay()
{
    QFETCH(QString, column);
    const QDate day(2026, 11, 9);
    keepAnswers(m_client, {{u"fever"_s, true, day}});
    m_fixture->write(
        [&](const Transaction &t) { return HealthRepository::keepAsked(t, m_client, day); });
    RawConnection other(m_fixture->path());
    for (const auto &value : {u"''"_s, u"'9.11.2026'"_s, u"'2026-02-29'"_s, u"'2026-11-09 '"_s})
        QVERIFY2(other.run(u"UPDATE %1 = %2"_s.arg(column, value)) == SQLITE_CONSTRAINT,
                 qPrintable(value));
    QCOMPARE(other.run(u"UPDATE %1 = '2028-02-29'"_s.arg(column)), SQLITE_OK);
}

QTEST_GUILESS_MAIN(tst_HealthRepository)
#include "tst_health_repository.moc"
