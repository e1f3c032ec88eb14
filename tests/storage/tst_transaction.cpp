// SPDX-License-Identifier: GPL-3.0-or-later
// A transaction begins at once, keeps all or nothing, nests, and is refused where its file is no
// longer the one that was opened.
#include "storage/RawConnection.h"
#include "storage/StorageFixture.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Transaction : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<StorageFixture>(); }
    void keepsWhatWasCommitted();
    void rollsBackUnlessCommitted();
    void moves();
    void nests();
    void innerRollsBackAlone();
    void outerTakesTheInnerWithIt();
    void insertsManyRowsInTheirOrder_data();
    void insertsManyRowsInTheirOrder();
    void oneWrongRowKeepsNone();
    void insertsOrChanges();
    void beginsAtOnce();
    void readsBesideAnotherWriter();
    void staysUsableAfterAnError();
    void neverGoesOnBehindALostTransaction();
    void refusesWhereTheFileIsGone_data();
    void refusesWhereTheFileIsGone();
    void settlingMovesOnIntoTheFile();
    void errorsNameTheFile();

private:
    void add(const Transaction &transaction, const QString &name) const
    {
        QVERIFY(transaction.database().run(u"INSERT INTO setting VALUES (?, '')"_s, {name}));
    }
    [[nodiscard]] QStringList names() const
    {
        return m_fixture->database()
            .list(u"SELECT name FROM setting ORDER BY name"_s, {},
                  [](RowReader &row) { return row.text(); })
            .value_or(QStringList());
    }
    [[nodiscard]] Result<Transaction> begin() const
    {
        return Transaction::begin(m_fixture->database());
    }

    std::unique_ptr<StorageFixture> m_fixture;
};

void tst_Transaction::keepsWhatWasCommitted()
{
    auto transaction = begin();
    QVERIFY(transaction);
    add(*transaction, u"a"_s);
    RawConnection other(m_fixture->path());
    QCOMPARE(other.number(u"SELECT count(*) FROM setting"_s), 0);
    QVERIFY(transaction->commit());
    QCOMPARE(other.number(u"SELECT count(*) FROM setting"_s), 1);
}

void tst_Transaction::rollsBackUnlessCommitted()
{
    {
        auto transaction = begin();
        add(*transaction, u"a"_s);
        QCOMPARE(names(), QStringList({u"a"_s}));
    }
    QCOMPARE(names(), QStringList());
    QVERIFY(begin()); // and none is left open
}

void tst_Transaction::moves()
{
    {
        auto transaction = begin();
        add(*transaction, u"a"_s);
        Transaction moved(std::move(*transaction));
        QVERIFY(moved.commit());
    }
    QCOMPARE(names(), QStringList({u"a"_s}));
}

void tst_Transaction::nests()
{
    auto outer = begin();
    add(*outer, u"a"_s);
    {
        auto inner = begin();
        add(*inner, u"b"_s);
        auto innermost = begin();
        add(*innermost, u"c"_s);
        QVERIFY(innermost->commit());
        QVERIFY(inner->commit());
    }
    RawConnection other(m_fixture->path());
    QCOMPARE(other.number(u"SELECT count(*) FROM setting"_s), 0);
    QVERIFY(outer->commit());
    QCOMPARE(names(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

void tst_Transaction::innerRollsBackAlone()
{
    auto outer = begin();
    add(*outer, u"a"_s);
    {
        auto inner = begin();
        add(*inner, u"b"_s);
    }
    add(*outer, u"c"_s);
    QVERIFY(outer->commit());
    QCOMPARE(names(), QStringList({u"a"_s, u"c"_s}));
}

void tst_Transaction::outerTakesTheInnerWithIt()
{
    {
        auto outer = begin();
        auto inner = begin();
        add(*inner, u"b"_s);
        QVERIFY(inner->commit());
    }
    QCOMPARE(names(), QStringList());
}

void tst_Transaction::insertsManyRowsInTheirOrder_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 2, 3, 7, 8, 9, 23, 500})
        QTest::addRow("%d", count) << count;
}

void tst_Transaction::insertsManyRowsInTheirOrder()
{
    QFETCH(const int, count);
    QList<QVariantList> rows;
    for (int i = 0; i < count; ++i)
        rows << QVariantList{u"row %1"_s.arg(count - i, 3), u"value %1"_s.arg(i)};
    auto transaction = begin();
    QVERIFY(transaction->insert(u"INSERT INTO setting (name, value)"_s, rows));
    QVERIFY(transaction->commit());
    const auto kept = m_fixture->database().list(
        u"SELECT name, value FROM setting ORDER BY name DESC"_s, {}, [](RowReader &row) {
            return QVariantList{row.value(), row.value()};
        });
    QCOMPARE(kept, rows);
}

void tst_Transaction::oneWrongRowKeepsNone()
{
    {
        auto transaction = begin();
        const auto done = transaction->insert(
            u"INSERT INTO setting (name, value)"_s,
            {{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}, {u"c"_s, u"3"_s}, {u"a"_s, u"4"_s}});
        QVERIFY(!done);
    }
    QCOMPARE(names(), QStringList());
}

void tst_Transaction::insertsOrChanges()
{
    auto transaction = begin();
    QVERIFY(transaction->insert(u"INSERT INTO setting (name, value)"_s,
                                {{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}, {u"a"_s, u"3"_s}},
                                u"ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s));
    QVERIFY(transaction->commit());
    QCOMPARE(m_fixture->database().number(u"SELECT value FROM setting WHERE name = 'a'"_s), 3);
    QCOMPARE(names(), QStringList({u"a"_s, u"b"_s}));
}

void tst_Transaction::beginsAtOnce()
{
    sqlite3_busy_timeout(m_fixture->database().handle(), 10);
    RawConnection other(m_fixture->path());
    {
        auto transaction = begin();
        QCOMPARE(other.run(u"BEGIN IMMEDIATE"_s), SQLITE_BUSY); // though nothing was written yet
    }
    QCOMPARE(other.run(u"BEGIN IMMEDIATE"_s), SQLITE_OK);
    const auto refused = begin();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileInUse);
    QCOMPARE(other.run(u"COMMIT"_s), SQLITE_OK);
    QVERIFY(begin());
}

void tst_Transaction::readsBesideAnotherWriter()
{
    RawConnection other(m_fixture->path());
    QCOMPARE(other.run(u"BEGIN IMMEDIATE; INSERT INTO setting VALUES ('x', '')"_s), SQLITE_OK);
    QCOMPARE(names(), QStringList());
    QCOMPARE(other.run(u"COMMIT"_s), SQLITE_OK);
    QCOMPARE(names(), QStringList({u"x"_s}));
}

void tst_Transaction::staysUsableAfterAnError()
{
    Database &database = m_fixture->database();
    auto transaction = begin();
    add(*transaction, u"a"_s);
    QVERIFY(!database.run(u"INSERT INTO setting VALUES (?, '')"_s, {u"a"_s})); // taken
    QVERIFY(!database.run(u"INSERT INTO setting VALUES (?, '')"_s, {QVariant()}));
    QVERIFY(!database.run(u"no such statement"_s));
    add(*transaction, u"b"_s);
    QVERIFY(transaction->commit());
    QCOMPARE(names(), QStringList({u"a"_s, u"b"_s}));
}

// A full disk makes SQLite roll back by itself. What follows inside must not be kept then, alone,
// as if it had been the whole.
void tst_Transaction::neverGoesOnBehindALostTransaction()
{
    {
        auto outer = begin();
        add(*outer, u"a"_s);
        QVERIFY(m_fixture->database().run(u"ROLLBACK"_s)); // as SQLite does it
        const auto inner = begin();
        QVERIFY(!inner);
        QVERIFY(!outer->commit());
    }
    QCOMPARE(names(), QStringList());
    auto again = begin();
    QVERIFY(again);
    add(*again, u"b"_s);
    QVERIFY(again->commit());
    QCOMPARE(names(), QStringList({u"b"_s}));
}

void tst_Transaction::refusesWhereTheFileIsGone_data()
{
    QTest::addColumn<bool>("replaced");
    QTest::newRow("renamed") << false;
    QTest::newRow("another in its place") << true;
}

void tst_Transaction::refusesWhereTheFileIsGone()
{
    QFETCH(bool, replaced);
    const QString path = m_fixture->path();
    const QString away = path + u".away"_s;
    QVERIFY(QFile::rename(path, away));
    if (replaced)
        QVERIFY(QFile::copy(away, path));
    const auto refused = begin();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileVanished);
    QCOMPARE(refused.error().field, path);
    QVERIFY(!m_fixture->database().isStillThere());
    QFile::remove(path);
    QVERIFY(QFile::rename(away, path));
    auto transaction = begin();
    QVERIFY(transaction);
    add(*transaction, u"a"_s);
    QVERIFY(transaction->commit());
}

// People copy the file alone while it is open.
void tst_Transaction::settlingMovesOnIntoTheFile()
{
    const auto inACopy = [this] {
        const QString copy = m_fixture->path() + u".copy"_s;
        QFile::remove(copy);
        [&] { QVERIFY(QFile::copy(m_fixture->path(), copy)); }();
        return RawConnection(copy).number(u"SELECT count(*) FROM setting"_s);
    };
    const int before = inACopy();
    auto transaction = begin();
    add(*transaction, u"a"_s);
    QVERIFY(transaction->commit());
    QCOMPARE(inACopy(), before); // it is safe in the log
    m_fixture->database().settle();
    QCOMPARE(inACopy(), before + 1);
}

void tst_Transaction::errorsNameTheFile()
{
    Database &database = m_fixture->database();
    QCOMPARE(database.run(u"no such statement"_s).error().field, database.path());
    QCOMPARE(database.run(u"INSERT INTO setting VALUES (NULL, NULL)"_s).error().field,
             database.path());
    QCOMPARE(database.runScript(u"no such statement"_s).error().field, database.path());
    QCOMPARE(database.number(u"SELECT abs(-9223372036854775808)"_s).error().field, database.path());
}

QTEST_GUILESS_MAIN(tst_Transaction)
#include "tst_transaction.moc"
