// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into a statement comes out of it as it was, and a run leaves nothing to the next.
#include "storage/Statement.h"

#include <QTest>

#include <limits>

#include <sqlite3.h>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Statement : public QObject
{
    Q_OBJECT

private slots:
    void init() { QCOMPARE(sqlite3_open(":memory:", &m_connection), SQLITE_OK); }
    void cleanup() { QCOMPARE(sqlite3_close(m_connection), SQLITE_OK); } // nothing left open
    void valueComesBack_data();
    void valueComesBack();
    void textIsKeptAsUtf8();
    void absentIsNull();
    void columnsByNameAndKind();
    void needsAsManyValuesAsMarks_data();
    void needsAsManyValuesAsMarks();
    void wrongTextIsRefused();
    void keepsNoValuesOfTheRunBefore();

private:
    sqlite3 *m_connection = nullptr;
};

void tst_Statement::valueComesBack_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("kind");
    const auto text = [](const char *name, const QString &value) {
        QTest::newRow(name) << QVariant(value) << u"text"_s;
    };
    text("letters", u"Nguyễn Thị Ánh"_s);
    text("outside the first plane", u"\U0001F9D8 \U00020BB7"_s);
    text("empty", u""_s);
    text("null string", QString());
    text("a null character within", u"a\0b"_s);
    text("a byte order mark at the start", u"\uFEFFAda"_s);
    text("only a byte order mark", u"\uFEFF"_s);
    text("two of them", u"\uFEFF\uFEFF"_s);
    text("right to left", u"ليلى \u202Eabc"_s);
    text("looks like SQL", u"'; DROP TABLE client; --"_s);
    text("digits", u"007"_s);
    QTest::newRow("bytes") << QVariant(QByteArray("\0\xff\x01", 3)) << u"blob"_s;
    QTest::newRow("no bytes") << QVariant(QByteArray("")) << u"blob"_s;
    QTest::newRow("number") << QVariant(42) << u"integer"_s;
    QTest::newRow("large") << QVariant(std::numeric_limits<qint64>::min()) << u"integer"_s;
    QTest::newRow("yes") << QVariant(true) << u"integer"_s;
    QTest::newRow("fraction") << QVariant(0.1) << u"real"_s;
    QTest::newRow("nothing") << QVariant() << u"null"_s;
}

void tst_Statement::valueComesBack()
{
    QFETCH(const QVariant, value);
    QFETCH(const QString, kind);
    const auto statement = Statement::prepare(m_connection, u"SELECT typeof(?1), ?1"_s);
    QVERIFY(statement);
    QCOMPARE(statement->bind({value}), SQLITE_OK);
    QCOMPARE(statement->step(), SQLITE_ROW);
    QCOMPARE(statement->text(0), kind);
    if (kind == u"text")
        QCOMPARE(statement->text(1), value.toString());
    if (kind == u"blob")
        QCOMPARE(statement->bytes(1), value.toByteArray());
    if (kind == u"integer")
        QCOMPARE(statement->number(1), value.toLongLong());
    QCOMPARE(statement->value(1).isValid(), value.isValid());
    if (value.isValid())
        QCOMPARE(statement->value(1), value);
    QCOMPARE(statement->step(), SQLITE_DONE);
}

void tst_Statement::textIsKeptAsUtf8()
{
    const auto statement = Statement::prepare(m_connection, u"SELECT hex(?)"_s);
    QCOMPARE(statement->bind({u"é€"_s}), SQLITE_OK);
    QCOMPARE(statement->step(), SQLITE_ROW);
    QCOMPARE(statement->text(0), u"C3A9E282AC"_s);
}

void tst_Statement::absentIsNull()
{
    const auto statement = Statement::prepare(m_connection, u"SELECT NULL, ''"_s);
    QCOMPARE(statement->step(), SQLITE_ROW);
    QVERIFY(statement->isNull(0));
    QVERIFY(statement->text(0).isNull());
    QVERIFY(statement->bytes(0).isEmpty());
    QCOMPARE(statement->number(0), 0);
    QVERIFY(!statement->isNull(1));
    QVERIFY(!statement->text(1).isNull());
}

void tst_Statement::columnsByNameAndKind()
{
    const auto statement = Statement::prepare(m_connection, u"SELECT 1 AS one, 'b' AS \"zwölf\""_s);
    QCOMPARE(statement->columnCount(), 2);
    QCOMPARE(statement->columnName(0), u"one"_s);
    QCOMPARE(statement->columnName(1), u"zwölf"_s);
}

void tst_Statement::needsAsManyValuesAsMarks_data()
{
    QTest::addColumn<QVariantList>("values");
    QTest::newRow("none") << QVariantList();
    QTest::newRow("too few") << QVariantList{1};
    QTest::newRow("too many") << QVariantList{1, 2, 3};
}

void tst_Statement::needsAsManyValuesAsMarks()
{
    QFETCH(const QVariantList, values);
    const auto statement = Statement::prepare(m_connection, u"SELECT ?, ?"_s);
    QCOMPARE(statement->bind(values), SQLITE_RANGE);
}

void tst_Statement::wrongTextIsRefused()
{
    QVERIFY(!Statement::prepare(m_connection, u"SELEC 1"_s));
    QCOMPARE(sqlite3_errcode(m_connection), SQLITE_ERROR);
}

// What was typed, a picture even, does not stay in memory with the prepared statement.
void tst_Statement::keepsNoValuesOfTheRunBefore()
{
    const auto statement = Statement::prepare(m_connection, u"SELECT ?"_s);
    QCOMPARE(statement->bind({u"typed"_s}), SQLITE_OK);
    QCOMPARE(statement->step(), SQLITE_ROW);
    statement->reset();
    QCOMPARE(statement->step(), SQLITE_ROW);
    QVERIFY(statement->isNull(0));
}

QTEST_GUILESS_MAIN(tst_Statement)
#include "tst_statement.moc"
