// SPDX-License-Identifier: GPL-3.0-or-later
// The client list: found by any part of any name in any script, and sorted.
#include "storage/ClientListQueries.h"
#include "storage/StorageFixture.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

ClientQuery querying(const QString &text, ClientSort sort = ClientSort::Name,
                     bool descending = false, bool archived = false, int limit = 100)
{
    return {text, sort, descending, archived, {}, limit};
}

} // namespace

class tst_ClientList : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void oddSearches_data();
    void oddSearches();
    void sorts();
    void archivedApart();

private:
    [[nodiscard]] QStringList namesIn(const ClientQuery &query);

    StorageFixture m_fixture;
};

void tst_ClientList::initTestCase()
{
    m_fixture.addClient(u"Thị Ánh"_s, u"Nguyễn"_s, u"+84 90 123 45 67"_s);
    m_fixture.addClient(u"Jürgen"_s, u"Strauß"_s, u"030 5550134"_s);
    m_fixture.addClient(u"Łukasz"_s, u"Świątek"_s);
    m_fixture.addClient(u"Văn Đức"_s, u"Đặng"_s);
    m_fixture.addClient(u"Seán"_s, u"O'Brien"_s, u"(555) 013-9"_s);
    m_fixture.addClient(u"吉子"_s, u"𠮷田"_s);
    m_fixture.addClient(u"مريم"_s, u"الفاسي"_s);
    m_fixture.addClient(u"Zoé"_s, u"Ångström"_s);
    m_fixture.addClient(u"Old"_s, u"Nguyen"_s, u"555"_s, true);
}

QStringList tst_ClientList::namesIn(const ClientQuery &query)
{
    QStringList names;
    const auto rows = StorageFixture::must(
        ClientListQueries::page(m_fixture.database(), query, StorageFixture::now()));
    for (const ClientRow &row : rows)
        names << row.name.family;
    return names;
}

void tst_ClientList::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("families");
    const auto row = [](const QString &text, const QStringList &families) {
        QTest::newRow(text.toUtf8()) << text << families;
    };
    row(u"nguyen"_s, {u"Nguyễn"_s});
    row(u"NGUYỄN"_s, {u"Nguyễn"_s});
    row(u"guy"_s, {u"Nguyễn"_s});
    row(u"ễ"_s, {u"Nguyễn"_s, u"O'Brien"_s, u"Strauß"_s, u"Świątek"_s, u"Ångström"_s});
    row(u"anh nguyen"_s, {u"Nguyễn"_s});
    row(u"nguyen anh thi"_s, {u"Nguyễn"_s});
    row(u"strauss"_s, {u"Strauß"_s});
    row(u"auß"_s, {u"Strauß"_s});
    row(u"lukasz"_s, {u"Świątek"_s});
    row(u"dang"_s, {u"Đặng"_s});
    row(u"duc"_s, {u"Đặng"_s});
    row(u"obrien"_s, {u"O'Brien"_s});
    row(u"o’b"_s, {u"O'Brien"_s});
    row(u"𠮷"_s, {u"𠮷田"_s});
    row(u"吉"_s, {u"𠮷田"_s});
    row(u"الفا"_s, {u"الفاسي"_s});
    row(u"1234"_s, {u"Nguyễn"_s});
    row(u"90-123"_s, {u"Nguyễn"_s});
    row(u"555 01 3"_s, {u"O'Brien"_s, u"Strauß"_s});
    row(u"5550139"_s, {u"O'Brien"_s});
    row(u"nguyen 567"_s, {u"Nguyễn"_s});
    row(u"nguyen strauss"_s, {});
    row(u"xyz"_s, {});
    row(u"nguyenx"_s, {});
}

void tst_ClientList::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, families);
    QStringList found = namesIn(querying(text));
    found.sort();
    families.sort();
    QCOMPARE(found, families);
}

void tst_ClientList::oddSearches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found"); // -1: all
    QTest::newRow("empty") << QString() << -1;
    QTest::newRow("only punctuation") << u"\"'*%_-()"_s << -1;
    QTest::newRow("quotes") << u"a\" OR \"b"_s << 0;
    QTest::newRow("operators") << u"NOT nguyen"_s << 0;
    QTest::newRow("column filter") << u"grams:xyz"_s << 0;
    QTest::newRow("star") << u"ngu*"_s << 1;
    QTest::newRow("U+0000") << u"ngu"_s + QChar(0) + u"yen"_s << 1;
    QTest::newRow("10,000 letters") << QString(10'000, u'a') << 0;
    QTest::newRow("1,000 letters") << QString(1000, u'a') << 0;
    QTest::newRow("10,000 words") << u"a "_s.repeated(10'000) << 0;
    QTest::newRow("500 same words") << u"n "_s.repeated(500) << 5;
    QString different;
    for (int i = 0; different.size() < 990; ++i)
        different += QString::number(i, 36) + u"z "_s;
    QTest::newRow("hundreds of words") << different << 0;
    QString random;
    for (int i = 0; i < 1000; ++i)
        random += QChar(u'a' + (i * i / 7 + i) % 26);
    QTest::newRow("1,000 different letters") << random << 0;
    QTest::newRow("half a pair") << QString(QChar(0xD842)) << -1;
    QTest::newRow("right to left mark") << u"\u200Fالفاسي\u200F"_s << 1;
}

void tst_ClientList::oddSearches()
{
    QFETCH(QString, text);
    QFETCH(int, found);
    const auto rows =
        ClientListQueries::page(m_fixture.database(), querying(text), StorageFixture::now());
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().detail));
    if (found >= 0)
        QCOMPARE(rows->size(), found);
    else
        QCOMPARE(rows->size(), 8);
}

void tst_ClientList::sorts()
{
    const QStringList byName{u"Ångström"_s, u"Đặng"_s,    u"Nguyễn"_s, u"O'Brien"_s,
                             u"Strauß"_s,   u"Świątek"_s, u"الفاسي"_s, u"𠮷田"_s};
    QCOMPARE(namesIn({}), byName);
    QCOMPARE(namesIn(querying({}, ClientSort::Name, true)),
             QStringList(byName.rbegin(), byName.rend()));
    const QStringList byAge{u"Nguyễn"_s,  u"Strauß"_s, u"Świątek"_s, u"Đặng"_s,
                            u"O'Brien"_s, u"𠮷田"_s,   u"الفاسي"_s,  u"Ångström"_s};
    QCOMPARE(namesIn(querying({}, ClientSort::Added)), byAge);
    QCOMPARE(namesIn(querying({}, ClientSort::Added, true, false, 2)),
             QStringList({u"Ångström"_s, u"الفاسي"_s}));
}

void tst_ClientList::archivedApart()
{
    QCOMPARE(namesIn(querying({}, ClientSort::Name, false, true)), QStringList({u"Nguyen"_s}));
    QCOMPARE(namesIn(querying(u"nguyen"_s, ClientSort::Name, false, true)),
             QStringList({u"Nguyen"_s}));
    QCOMPARE(namesIn(querying(u"dang"_s, ClientSort::Name, false, true)), QStringList());
}

QTEST_GUILESS_MAIN(tst_ClientList)
#include "tst_client_list.moc"
