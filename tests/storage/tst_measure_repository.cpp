// SPDX-License-Identifier: GPL-3.0-or-later
// Questionnaires' totals: what is read is what was saved, one of a kind for each client and day.
#include "storage/MeasureRepository.h"
#include "storage/StorageFixture.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_MeasureRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsTotals();
    void listsByMeasureAndDay();
    void oneOfADay_data();
    void oneOfADay();
    void mayMoveToAFreeDay();
    void refusesStaleOnes();
    void needsItsClientAndDay();
    void handsOutAllWithTheirClients();
    void handsOutNoMoreThanIsWanted();

private:
    [[nodiscard]] Database &database() const { return m_fixture->database(); }
    [[nodiscard]] MeasureValue total(const QString &measure, QDate day, int value) const
    {
        return {{m_fixture->newId()}, m_client, measure, day, value, 1};
    }
    void keep(const MeasureValue &value) const
    {
        m_fixture->write([&](const Transaction &t) { return MeasureRepository::insert(t, value); });
    }
    [[nodiscard]] QList<MeasureValue> kept() const
    {
        return StorageFixture::must(MeasureRepository::ofClient(database(), m_client));
    }

    std::unique_ptr<StorageFixture> m_fixture;
    ClientId m_client;
};

namespace {

const QDate day(2026, 11, 9);

} // namespace

void tst_MeasureRepository::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_client = m_fixture->addClient(u"Ana"_s, u"Ramos"_s).id;
}

void tst_MeasureRepository::keepsTotals()
{
    MeasureValue value = total(u"rmdq"_s, day, 17);
    keep(value);
    QVERIFY(kept() == QList{value});
    value.measure = u"odi"_s;
    value.day = day.addDays(-3);
    value.value = 0;
    ++value.version;
    m_fixture->write([&](const Transaction &t) { return MeasureRepository::update(t, value); });
    QVERIFY(kept() == QList{value});
    m_fixture->write([&](const Transaction &t) { return MeasureRepository::remove(t, value); });
    QVERIFY(kept().isEmpty());
}

void tst_MeasureRepository::listsByMeasureAndDay()
{
    const MeasureValue late = total(u"odi"_s, day.addDays(30), 12);
    const MeasureValue other = total(u"gad7"_s, day.addDays(60), 4);
    const MeasureValue early = total(u"odi"_s, day, 40);
    MeasureValue bens = total(u"odi"_s, day, 7);
    bens.client = m_fixture->addClient(u"Ben"_s, u"Ode"_s).id;
    for (const MeasureValue &value : {late, other, early, bens})
        keep(value);
    QVERIFY(kept() == QList({other, early, late}));
}

void tst_MeasureRepository::oneOfADay_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("sameClient");
    QTest::addColumn<bool>("taken");
    QTest::newRow("the same") << u"rmdq"_s << 0 << true << true;
    QTest::newRow("another measure") << u"odi"_s << 0 << true << false;
    QTest::newRow("another day") << u"rmdq"_s << 1 << true << false;
    QTest::newRow("another client") << u"rmdq"_s << 0 << false << false;
}

void tst_MeasureRepository::oneOfADay()
{
    QFETCH(QString, measure);
    QFETCH(int, days);
    QFETCH(bool, sameClient);
    QFETCH(bool, taken);
    keep(total(u"rmdq"_s, day, 17));
    MeasureValue second = total(measure, day.addDays(days), 5);
    if (!sameClient)
        second.client = m_fixture->addClient(u"Ben"_s, u"Ode"_s).id;
    auto transaction = StorageFixture::must(Transaction::begin(database()));
    const auto done = MeasureRepository::insert(transaction, second);
    QCOMPARE(done.has_value(), !taken);
    if (taken) {
        QVERIFY(done.error() == (Error{ErrorCode::NameTaken, u"measure.day"_s, u"2026-11-09"_s}));
    }
}

void tst_MeasureRepository::mayMoveToAFreeDay()
{
    keep(total(u"rmdq"_s, day, 17));
    MeasureValue moved = total(u"rmdq"_s, day.addDays(7), 12);
    keep(moved);
    ++moved.version;
    auto transaction = StorageFixture::must(Transaction::begin(database()));
    QVERIFY(MeasureRepository::update(transaction, moved)); // its own day is not taken
    moved.day = day;
    ++moved.version;
    const auto done = MeasureRepository::update(transaction, moved);
    QVERIFY(!done);
    QVERIFY(done.error() == (Error{ErrorCode::NameTaken, u"measure.day"_s, u"2026-11-09"_s}));
    moved.day = day.addDays(8);
    QVERIFY(MeasureRepository::update(transaction, moved));
}

void tst_MeasureRepository::refusesStaleOnes()
{
    MeasureValue value = total(u"rmdq"_s, day, 17);
    keep(value);
    value.version = 3;
    auto transaction = StorageFixture::must(Transaction::begin(database()));
    const auto updated = MeasureRepository::update(transaction, value);
    QVERIFY(!updated);
    QCOMPARE(updated.error().code, ErrorCode::Conflict);
    QCOMPARE(updated.error().field, u"measure"_s);
    const auto removed = MeasureRepository::remove(transaction, value);
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, ErrorCode::Conflict);
}

void tst_MeasureRepository::needsItsClientAndDay()
{
    MeasureValue nobodys = total(u"rmdq"_s, day, 17);
    nobodys.client = {m_fixture->newId()};
    auto transaction = StorageFixture::must(Transaction::begin(database()));
    QVERIFY(!MeasureRepository::insert(transaction, nobodys));
    QVERIFY(!MeasureRepository::insert(transaction, total(u"rmdq"_s, {}, 17)));
    QVERIFY(!MeasureRepository::insert(transaction, total({}, day, 17)));
}

void tst_MeasureRepository::handsOutAllWithTheirClients()
{
    MeasureValue bens = total(u"gad7"_s, day, 7);
    bens.client = m_fixture->addClient(u"Ben"_s, u"Ode"_s).id;
    const MeasureValue late = total(u"odi"_s, day.addDays(1), 12);
    const MeasureValue early = total(u"odi"_s, day, 40);
    for (const MeasureValue &value : {bens, late, early})
        keep(value);
    QList<MeasureValue> seen;
    QStringList names;
    const auto see = [&](const MeasureValue &value, const PersonName &client) {
        seen << value;
        names << client.given + u' ' + client.family;
        return true;
    };
    QVERIFY(MeasureRepository::each(database(), {}, {}, see));
    QVERIFY(seen == QList({early, late, bens}));
    QCOMPARE(names, QStringList({u"Ana Ramos"_s, u"Ana Ramos"_s, u"Ben Ode"_s}));
    const auto within = [&](QDate from, QDate to) {
        seen.clear();
        return MeasureRepository::each(database(), from, to, see) ? seen : QList<MeasureValue>();
    };
    QVERIFY(within(day, day) == QList({early, bens}));
    QVERIFY(within(day.addDays(1), {}) == QList({late}));
    QVERIFY(within({}, day.addDays(-1)).isEmpty());
}

void tst_MeasureRepository::handsOutNoMoreThanIsWanted()
{
    keep(total(u"odi"_s, day, 40));
    keep(total(u"odi"_s, day.addDays(1), 40));
    int seen = 0;
    const auto done = MeasureRepository::each(
        database(), {}, {},
        [&seen](const MeasureValue &, const PersonName &) { return ++seen < 1; });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QCOMPARE(seen, 1);
}

QTEST_GUILESS_MAIN(tst_MeasureRepository)
#include "tst_measure_repository.moc"
