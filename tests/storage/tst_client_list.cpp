// SPDX-License-Identifier: GPL-3.0-or-later
// The client list: found by any part of any name, sorted and paged without gap or double, the same
// rows whichever way the search goes, and what each line says.
#include "domain/SearchKey.h"
#include "storage/ClientListQueries.h"
#include "storage/StorageFixture.h"

#include <QTest>

#include <random>

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
    void pages_data();
    void pages();
    void bothWaysOfSearchingAgree_data();
    void bothWaysOfSearchingAgree();
    void lineTellsOfTheNewestPlan();
    void lineWithoutPlan();
    void rowOfOne();

private:
    [[nodiscard]] static QStringList namesIn(StorageFixture &fixture, const ClientQuery &query);
    [[nodiscard]] QList<ClientId> bruteForce(const ClientQuery &query) const;

    std::unique_ptr<StorageFixture> m_few;  // hand-picked names
    std::unique_ptr<StorageFixture> m_many; // 2,600 made ones, 2,080 of them with "ana"
    QList<Client> m_made;
};

void tst_ClientList::initTestCase()
{
    m_few = std::make_unique<StorageFixture>();
    m_few->addClient(u"Thị Ánh"_s, u"Nguyễn"_s, u"+84 90 123 45 67"_s);
    m_few->addClient(u"Jürgen"_s, u"Strauß"_s, u"030 5550134"_s);
    m_few->addClient(u"Łukasz"_s, u"Świątek"_s);
    m_few->addClient(u"Văn Đức"_s, u"Đặng"_s);
    m_few->addClient(u"Seán"_s, u"O'Brien"_s, u"(555) 013-9"_s);
    m_few->addClient(u"吉子"_s, u"𠮷田"_s);
    m_few->addClient(u"مريم"_s, u"الفاسي"_s);
    m_few->addClient(u"Zoé"_s, u"Ångström"_s);
    m_few->addClient(u"Old"_s, u"Nguyen"_s, u"555"_s, true);

    m_many = std::make_unique<StorageFixture>();
    const QStringList families{u"Ramos"_s, u"Nguyễn"_s, u"Strauß"_s, u"Đặng"_s, u"O'Brien"_s};
    std::mt19937 engine(5);
    auto whole = StorageFixture::must(Transaction::begin(m_many->database()));
    for (int i = 0; i < 2600; ++i) {
        const auto number = static_cast<int>(engine() % 500);
        m_made << m_many->addClient(i % 5 == 0 ? u"Bo"_s : u"Joana"_s,
                                    families.at(i % 5) + QString::number(number),
                                    u"0170 %1"_s.arg(engine() % 100'000), i % 49 == 0);
    }
    StorageFixture::must(whole.commit());
}

QStringList tst_ClientList::namesIn(StorageFixture &fixture, const ClientQuery &query)
{
    QStringList names;
    const auto rows = StorageFixture::must(
        ClientListQueries::page(fixture.database(), query, StorageFixture::now()));
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
    QStringList found = namesIn(*m_few, querying(text));
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
        ClientListQueries::page(m_few->database(), querying(text), StorageFixture::now());
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
    QCOMPARE(namesIn(*m_few, {}), byName);
    QCOMPARE(namesIn(*m_few, querying({}, ClientSort::Name, true)),
             QStringList(byName.rbegin(), byName.rend()));
    const QStringList byAge{u"Nguyễn"_s,  u"Strauß"_s, u"Świątek"_s, u"Đặng"_s,
                            u"O'Brien"_s, u"𠮷田"_s,   u"الفاسي"_s,  u"Ångström"_s};
    QCOMPARE(namesIn(*m_few, querying({}, ClientSort::Added)), byAge);
    QCOMPARE(namesIn(*m_few, querying({}, ClientSort::Added, true, false, 2)),
             QStringList({u"Ångström"_s, u"الفاسي"_s}));
}

void tst_ClientList::archivedApart()
{
    QCOMPARE(namesIn(*m_few, querying({}, ClientSort::Name, false, true)),
             QStringList({u"Nguyen"_s}));
    QCOMPARE(namesIn(*m_few, querying(u"nguyen"_s, ClientSort::Name, false, true)),
             QStringList({u"Nguyen"_s}));
    QCOMPARE(namesIn(*m_few, querying(u"dang"_s, ClientSort::Name, false, true)), QStringList());
}

// What the list must give, from the values alone.
QList<ClientId> tst_ClientList::bruteForce(const ClientQuery &query) const
{
    QList<Client> clients = m_made;
    clients.removeIf([&query](const Client &client) {
        const QString key = searchKey(client);
        return client.archived != query.archived ||
               std::ranges::any_of(searchWords(query.text),
                                   [&key](const QString &word) { return !key.contains(word); });
    });
    std::ranges::sort(clients, [&query](const Client &a, const Client &b) {
        const auto place = [&query](const Client &client) {
            return std::pair(query.sort == ClientSort::Name ? sortKey(client).toUtf8()
                                                            : QByteArray(),
                             client.id.value.toRfc4122());
        };
        return query.descending ? place(b) < place(a) : place(a) < place(b);
    });
    QList<ClientId> ids;
    for (const Client &client : clients)
        ids << client.id;
    return ids;
}

void tst_ClientList::pages_data()
{
    QTest::addColumn<ClientQuery>("query");
    for (const auto sort : {ClientSort::Name, ClientSort::Added}) {
        for (const bool descending : {false, true}) {
            for (const QString &text : {QString(), u"ramos"_s, u"ana"_s, u"017"_s}) {
                for (const bool archived : {false, true}) {
                    QTest::addRow("%s %s \"%s\" %s", sort == ClientSort::Name ? "name" : "added",
                                  descending ? "down" : "up", qPrintable(text),
                                  archived ? "archived" : "current")
                        << querying(text, sort, descending, archived, 501);
                }
            }
        }
    }
}

void tst_ClientList::pages()
{
    QFETCH(ClientQuery, query);
    QList<ClientId> found;
    for (;;) {
        const auto rows = StorageFixture::must(
            ClientListQueries::page(m_many->database(), query, StorageFixture::now()));
        for (const ClientRow &row : rows)
            found << row.id;
        if (rows.size() < query.limit)
            break;
        query.after = ClientCursor{rows.last().sortKey, rows.last().id};
    }
    query.after.reset();
    const QList<ClientId> expected = bruteForce(query);
    QVERIFY(expected.size() > 5);
    QVERIFY(found == expected);
}

// More than 2,000 hits take the walk over the sorted index, fewer the index of fragments.
void tst_ClientList::bothWaysOfSearchingAgree_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasManyHits");
    for (const char *many : {"a", "an", "ana", "joana", "joan", "017"})
        QTest::newRow(many) << QString::fromLatin1(many) << true;
    for (const char *few : {"dan", "dang1", "nguyen 2", "ana 01701", "bo 7", "obrien40", "strauss"})
        QTest::newRow(few) << QString::fromLatin1(few) << false;
}

void tst_ClientList::bothWaysOfSearchingAgree()
{
    QFETCH(QString, text);
    QFETCH(bool, hasManyHits);
    const ClientQuery query = querying(text, ClientSort::Name, false, false, 5000);
    const auto expected = bruteForce(query);
    QCOMPARE(expected.size() > 2000, hasManyHits);
    const auto rows = StorageFixture::must(
        ClientListQueries::page(m_many->database(), query, StorageFixture::now()));
    QList<ClientId> found;
    for (const ClientRow &row : rows)
        found << row.id;
    QVERIFY(!found.isEmpty());
    QVERIFY(found == expected);
}

void tst_ClientList::lineTellsOfTheNewestPlan()
{
    StorageFixture fixture;
    const Client client = fixture.addClient(u"Ana"_s, u"Ramos"_s, u"555 0134"_s);
    const Plan old = fixture.addPlan(client.id, u"Neck"_s, PlanState::Completed);
    const QDateTime now = StorageFixture::now();
    fixture.addSession(old, 1, now.addDays(-40), SessionState::Completed);
    const Plan plan = fixture.addPlan(client.id, u"Back"_s);
    fixture.addSession(plan, 1, now.addDays(-9), SessionState::Completed);
    fixture.addSession(plan, 2, now.addDays(-2), SessionState::Missed);
    fixture.addSession(plan, 3, now.addDays(-1), SessionState::Planned);
    fixture.addSession(plan, 4, now.addDays(3), SessionState::Cancelled);
    fixture.addSession(plan, 5, now.addDays(9), SessionState::Planned);
    const Session next = fixture.addSession(plan, 6, now, SessionState::Confirmed);
    const auto row =
        StorageFixture::must(ClientListQueries::row(fixture.database(), client.id, now));
    QCOMPARE(row.complaint, u"Back"_s);
    QVERIFY(row.planState == PlanState::Active);
    QCOMPARE(row.completed, 1);
    QCOMPARE(row.sessions, 5);
    QCOMPARE(row.last->utc, now.addDays(-9));
    QVERIFY(row.next == next.start);
    QCOMPARE(row.phone, u"555 0134"_s);
    QCOMPARE(row.name, client.name);
    QVERIFY(StorageFixture::must(ClientListQueries::page(fixture.database(), {}, now)) ==
            QList<ClientRow>{row});
    const auto later = ClientListQueries::row(fixture.database(), client.id, now.addSecs(1));
    QCOMPARE(later->next->utc, now.addDays(9));
}

void tst_ClientList::lineWithoutPlan()
{
    StorageFixture fixture;
    const Client client = fixture.addClient(u"Ana"_s, u"Ramos"_s);
    const auto row = StorageFixture::must(
        ClientListQueries::row(fixture.database(), client.id, StorageFixture::now()));
    QVERIFY(!row.planState && !row.last && !row.next);
    QCOMPARE(row.complaint, QString());
    QCOMPARE(row.sessions, 0);
    QVERIFY(!row.birthDate.isValid());
}

void tst_ClientList::rowOfOne()
{
    const auto none = ClientListQueries::row(m_few->database(), {}, StorageFixture::now());
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    QVERIFY(StorageFixture::must(
                ClientListQueries::page(m_few->database(),
                                        querying({}, ClientSort::Name, false, false, 0),
                                        StorageFixture::now()))
                .isEmpty());
}

QTEST_GUILESS_MAIN(tst_ClientList)
#include "tst_client_list.moc"
