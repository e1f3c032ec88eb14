// SPDX-License-Identifier: GPL-3.0-or-later
// What one connection reads: the first of several rows, and nothing that it keeps from others.
#include "storage/RawConnection.h"
#include "storage/StorageFixture.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Database : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void firstOfSeveralRows_data();
    void firstOfSeveralRows();
    void firstOfNoRows();
    void rowsBehindTheFirstHoldNothing();

private:
    [[nodiscard]] Database &database() const { return m_fixture->database(); }
    [[nodiscard]] static QString textOf(RowReader &row) { return row.text(); }

    std::unique_ptr<StorageFixture> m_fixture;
};

void tst_Database::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    QVERIFY(database().run(u"INSERT INTO setting VALUES ('a', '1'), ('b', '2'), ('c', '3')"_s));
}

void tst_Database::firstOfSeveralRows_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("value");
    QTest::newRow("three") << u"1 ORDER BY name"_s << u"a"_s << 1;
    QTest::newRow("the other way round") << u"1 ORDER BY name DESC"_s << u"c"_s << 3;
    QTest::newRow("two") << u"name > 'a' ORDER BY name"_s << u"b"_s << 2;
    QTest::newRow("one") << u"name = 'b'"_s << u"b"_s << 2;
}

void tst_Database::firstOfSeveralRows()
{
    QFETCH(const QString, where);
    QFETCH(const QString, name);
    QFETCH(const int, value);
    for (int i = 0; i < 2; ++i) { // and again, from its beginning
        const auto row = database().first(u"SELECT name FROM setting WHERE "_s + where, {}, textOf);
        QVERIFY(row);
        QCOMPARE(*row, std::optional(name));
    }
    QCOMPARE(database().number(u"SELECT value FROM setting WHERE "_s + where), value);
}

void tst_Database::firstOfNoRows()
{
    const auto row = database().first(u"SELECT name FROM setting WHERE 0"_s, {}, textOf);
    QVERIFY(row);
    QVERIFY(!*row);
}

// A SELECT that was left unfinished would pin its snapshot, and a later write would fail.
void tst_Database::rowsBehindTheFirstHoldNothing()
{
    QVERIFY(database().first(u"SELECT name FROM setting ORDER BY name"_s, {}, textOf));
    RawConnection other(m_fixture->path());
    QCOMPARE(other.run(u"INSERT INTO setting VALUES ('d', '4')"_s), SQLITE_OK);
    QVERIFY(database().run(u"INSERT INTO setting VALUES ('e', '5')"_s));
    QCOMPARE(database().number(u"SELECT count(*) FROM setting"_s), 5);
}

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
