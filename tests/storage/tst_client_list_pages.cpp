// SPDX-License-Identifier: GPL-3.0-or-later
// The client list in a practice of many: what the values alone say should be found is found, in
// its order, and paged without gap or double, whichever way the search goes.
#include "domain/SearchKey.h"
#include "storage/ClientListQueries.h"
#include "storage/StorageFixture.h"

#include <QTest>

#include <random>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

const QList<std::pair<ClientSort, bool>> orders{{ClientSort::Name, false},
                                                {ClientSort::Name, true},
                                                {ClientSort::Added, false},
                                                {ClientSort::Added, true}};

QByteArray nameOf(ClientSort sort, bool descending)
{
    return QByteArray(sort == ClientSort::Name ? "name" : "added") + (descending ? " down" : " up");
}

} // namespace

class tst_ClientListPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pages_data();
    void pages();
    void allWaysOfSearchingAgree_data();
    void allWaysOfSearchingAgree();
    void pagesOfNamesakes_data();
    void pagesOfNamesakes();
    void wordsThatAreOnlyTogetherRare();
    void followsArchivingAndRenaming();

private:
    // In pages of query.limit rows.
    [[nodiscard]] QList<ClientId> allPages(ClientQuery query);
    [[nodiscard]] QList<ClientId> bruteForce(const ClientQuery &query) const;

    StorageFixture m_fixture;
    QList<Client> m_made; // 2,600, of which 2,080 have "ana"; and a few
};

void tst_ClientListPages::initTestCase()
{
    const QStringList families{u"Ramos"_s, u"Nguyễn"_s, u"Strauß"_s, u"Đặng"_s, u"O'Brien"_s};
    std::mt19937 engine(5);
    auto whole = StorageFixture::must(Transaction::begin(m_fixture.database()));
    for (int i = 0; i < 2600; ++i) {
        const auto number = static_cast<int>(engine() % 500);
        m_made << m_fixture.addClient(i % 5 == 0 ? u"Bo"_s : u"Joana"_s,
                                      families.at(i % 5) + QString::number(number),
                                      u"0170 %1"_s.arg(engine() % 100'000), i % 49 == 0);
    }
    QList<QUuid> ids;
    for (int i = 0; i < 90; ++i)
        ids.prepend(m_fixture.newId()); // the order of entry is not that of the ids
    for (int i = 0; i < 90; ++i) {
        Client client = m_made.last();
        client.id = {ids.at(i)};
        client.name = {u"Kim"_s, u"Vũ"_s, {}, NameOrder::GivenFirst};
        client.phone = u"0171 %1"_s.arg(i);
        client.archived = i % 9 == 0;
        m_fixture.write(
            [&client](const Transaction &t) { return ClientRepository::insert(t, client); });
        m_made << client;
    }
    m_made << m_fixture.addClient(u"Bo"_s, u"Joanasson"_s);
    StorageFixture::must(whole.commit());
}

QList<ClientId> tst_ClientListPages::allPages(ClientQuery query)
{
    QList<ClientId> found;
    for (;;) {
        const auto rows = StorageFixture::must(
            ClientListQueries::page(m_fixture.database(), query, StorageFixture::now()));
        for (const ClientRow &row : rows)
            found << row.id;
        if (rows.size() < query.limit)
            return found;
        query.after = ClientCursor{rows.last().sortKey, rows.last().id};
    }
}

// What the list must give, from the values alone.
QList<ClientId> tst_ClientListPages::bruteForce(const ClientQuery &query) const
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

void tst_ClientListPages::pages_data()
{
    QTest::addColumn<ClientQuery>("query");
    for (const auto &[sort, descending] : orders) {
        for (const QString &text : {QString(), u"ramos"_s, u"ana"_s, u"017"_s, u"ana 7"_s}) {
            for (const bool archived : {false, true}) {
                QTest::addRow("%s \"%s\" %s", nameOf(sort, descending).constData(),
                              qPrintable(text), archived ? "archived" : "current")
                    << ClientQuery{text, sort, descending, archived, {}, 501};
            }
        }
    }
}

void tst_ClientListPages::pages()
{
    QFETCH(ClientQuery, query);
    const QList<ClientId> expected = bruteForce(query);
    QVERIFY(expected.size() > 5);
    QVERIFY(allPages(query) == expected);
}

// By age the holders of a common fragment are met on a walk over all, those of a rare one sorted;
// by name they already stand in order.
void tst_ClientListPages::allWaysOfSearchingAgree_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasManyHits");
    for (const char *many : {"a", "an", "ana", "joana", "joan", "017", "ana joa"})
        QTest::newRow(many) << QString::fromLatin1(many) << true;
    for (const char *few : {"dan", "dang1", "nguyen 2", "ana 01701", "bo 7", "obrien40", "strauss"})
        QTest::newRow(few) << QString::fromLatin1(few) << false;
}

void tst_ClientListPages::allWaysOfSearchingAgree()
{
    QFETCH(QString, text);
    QFETCH(bool, hasManyHits);
    for (const auto &[sort, descending] : orders) {
        const ClientQuery query{text, sort, descending, false, {}, 5000};
        const QList<ClientId> expected = bruteForce(query);
        QVERIFY(!expected.isEmpty());
        QCOMPARE(expected.size() > 2000, hasManyHits);
        QVERIFY(allPages(query) == expected);
    }
}

// A page may end between people of one name: the id says who comes next.
void tst_ClientListPages::pagesOfNamesakes_data()
{
    QTest::addColumn<ClientQuery>("query");
    for (const auto &[sort, descending] : orders) {
        for (const QString &text : {QString(), u"vu"_s, u"k"_s, u"kim 0171"_s}) {
            QTest::addRow("%s \"%s\"", nameOf(sort, descending).constData(), qPrintable(text))
                << ClientQuery{text, sort, descending, false, {}, 7};
        }
    }
}

void tst_ClientListPages::pagesOfNamesakes()
{
    QFETCH(ClientQuery, query);
    const QList<ClientId> expected = bruteForce(query);
    QVERIFY(expected.size() >= 80);
    QVERIFY(allPages(query) == expected);
}

void tst_ClientListPages::wordsThatAreOnlyTogetherRare()
{
    for (const auto &[sort, descending] : orders) {
        const ClientQuery query{u"bo joana"_s, sort, descending, false, {}, 60};
        QVERIFY(allPages(query) == QList<ClientId>{m_made.last().id});
    }
}

void tst_ClientListPages::followsArchivingAndRenaming()
{
    Client &client = m_made.last();
    const auto update = [this, &client] {
        ++client.version;
        m_fixture.write(
            [&client](const Transaction &t) { return ClientRepository::update(t, client); });
    };
    const auto agree = [this](const QString &text) {
        return std::ranges::all_of(orders, [&](const auto &order) {
            return std::ranges::all_of(QList{false, true}, [&](bool archived) {
                const ClientQuery query{text, order.first, order.second, archived, {}, 60};
                return allPages(query) == bruteForce(query);
            });
        });
    };
    client.archived = true;
    update();
    QVERIFY(agree(u"joanasson"_s));
    client.archived = false;
    client.name.family = u"Żaba"_s;
    update();
    QVERIFY(agree(u"joanasson"_s));
    QVERIFY(agree(u"zab"_s));
    client.name.preferred = u"Żabka"_s; // moves nobody in the list
    update();
    QVERIFY(agree(u"zab"_s));
    QVERIFY(agree(u"abka"_s));
}

QTEST_GUILESS_MAIN(tst_ClientListPages)
#include "tst_client_list_pages.moc"
