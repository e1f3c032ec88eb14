// SPDX-License-Identifier: GPL-3.0-or-later
// Clients one by one: what is read is what was saved, nobody overwrites another's change, and the
// index of fragments follows every change of name.
#include "domain/SearchKey.h"
#include "storage/RawConnection.h"
#include "storage/SqlValue.h"
#include "storage/StorageFixture.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ClientRepository : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<StorageFixture>(); }
    void readsWhatWasInserted();
    void readsWhatWasUpdated();
    void keepsAnEmptyOne();
    void keepsEveryScript();
    void refusesAStaleUpdate();
    void knowsNoOther();
    void refusesTheSameIdTwice();
    void refusesANamelessClient();
    void indexFollowsTheName();

private:
    [[nodiscard]] Result<void> tryWrite(Result<void> (*work)(const Transaction &, const Client &),
                                        const Client &client) const
    {
        auto transaction = Transaction::begin(m_fixture->database());
        return transaction.and_then([&](Transaction &begun) {
            return work(begun, client).and_then([&] { return begun.commit(); });
        });
    }
    [[nodiscard]] Result<Client> find(ClientId id) const
    {
        return ClientRepository::find(m_fixture->database(), id);
    }
    [[nodiscard]] int indexed(const QString &gram) const
    {
        return m_fixture->database()
            .number(u"SELECT count(*) FROM client_gram WHERE gram = ?"_s, {gram})
            .value_or(-1);
    }
    // With `client` alone in the practice: its grams, each where it stands in the list.
    [[nodiscard]] bool indexIsThatOf(const Client &client) const
    {
        const auto grams = m_fixture->database().list(
            u"SELECT gram FROM client_gram JOIN client ON client.entry = client_gram.client"
            " AND client.archived = client_gram.archived AND client.sort_key = client_gram.sort_key"
            " WHERE id = ? ORDER BY gram"_s,
            {sqlId(client.id)}, [](RowReader &row) { return row.text(); });
        return grams == searchGrams(searchKey(client)) &&
               m_fixture->database().number(u"SELECT count(*) FROM client_gram"_s) == grams->size();
    }
    [[nodiscard]] Client full() const
    {
        Client client;
        client.id = {m_fixture->newId()};
        client.name = {u"Thị Ánh"_s, u"Nguyễn"_s, u"Annie"_s, NameOrder::FamilyFirst};
        client.birthDate = QDate(2000, 2, 29);
        client.phone = u"+84 90 123 45 67"_s;
        client.email = u"anh@example.org"_s;
        client.address = u"12 Trần Phú\nĐà Nẵng"_s;
        client.emergency = {u"Nguyễn Văn Bình"_s, u"brother"_s, u"555 1"_s};
        client.provider = {u"Dr. O'Neil"_s, u"Harbour Clinic"_s, u"555 2"_s, u"o@clinic.org"_s};
        client.occupation = u"carpenter"_s;
        client.preferences = {PressureLevel::Firm, TalkPreference::Chatty, u"no nuts"_s,
                              u"quiet guitar"_s};
        client.note = u"<b>bold</b>\n\tsecond line; DROP TABLE client;--"_s;
        client.consentDate = QDate(2026, 11, 1);
        client.consentVersion = u"2026-01"_s;
        client.archived = true;
        client.version = 1;
        return client;
    }

    std::unique_ptr<StorageFixture> m_fixture;
};

void tst_ClientRepository::readsWhatWasInserted()
{
    const Client client = full();
    QVERIFY(tryWrite(&ClientRepository::insert, client));
    QVERIFY(find(client.id) == client);
}

void tst_ClientRepository::readsWhatWasUpdated()
{
    Client client = full();
    QVERIFY(tryWrite(&ClientRepository::insert, client));
    Client other;
    other.id = client.id;
    other.name = {u"Bo"_s, {}, {}, NameOrder::GivenFirst};
    other.preferences = {PressureLevel::Light, TalkPreference::Quiet, {}, {}};
    other.version = 2;
    QVERIFY(tryWrite(&ClientRepository::update, other));
    const auto found = find(client.id);
    QVERIFY(found == other); // every field, the emptied ones too
    client.version = 3;
    QVERIFY(tryWrite(&ClientRepository::update, client));
    QVERIFY(find(client.id) == client);
}

void tst_ClientRepository::keepsAnEmptyOne()
{
    Client client;
    client.id = {m_fixture->newId()};
    client.name.family = u"Ramos"_s;
    client.version = 1;
    QVERIFY(tryWrite(&ClientRepository::insert, client));
    QVERIFY(find(client.id) == client);
    QVERIFY(!find(client.id)->birthDate.isValid());
}

void tst_ClientRepository::keepsEveryScript()
{
    for (const QString &name :
         {u"مُحَمَّد"_s, u"שָׁלוֹם"_s, u"𠮷田"_s, u"e\u0301\u0323x"_s, u"🙂👩‍⚕️"_s,
          u"Z\u0351\u0343\u0312algo"_s, u"' OR 1=1 --"_s, u"\"%_*\\"_s, QString(200, u'ễ')}) {
        Client client = full();
        client.name = {name, name, name, NameOrder::GivenFirst};
        QVERIFY(tryWrite(&ClientRepository::insert, client));
        QVERIFY2(find(client.id) == client, qPrintable(name));
    }
}

void tst_ClientRepository::refusesAStaleUpdate()
{
    Client first = full();
    QVERIFY(tryWrite(&ClientRepository::insert, first));
    Client second = first;
    first.version = 2;
    first.note = u"first"_s;
    QVERIFY(tryWrite(&ClientRepository::update, first));
    second.version = 2;
    second.name.given = u"Second"_s;
    const auto done = tryWrite(&ClientRepository::update, second);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    QCOMPARE(done.error().field, u"client"_s);
    QVERIFY(find(first.id) == first);
    QCOMPARE(indexed(u"sec"_s), 0);
    second.version = 9; // nor may a version be skipped
    QCOMPARE(tryWrite(&ClientRepository::update, second).error().code, ErrorCode::Conflict);
}

void tst_ClientRepository::knowsNoOther()
{
    QCOMPARE(find({m_fixture->newId()}).error().code, ErrorCode::NotFound);
    QCOMPARE(find({}).error().code, ErrorCode::NotFound);
    Client client = full();
    client.version = 2;
    QCOMPARE(tryWrite(&ClientRepository::update, client).error().code, ErrorCode::NotFound);
}

void tst_ClientRepository::refusesTheSameIdTwice()
{
    const Client client = full();
    QVERIFY(tryWrite(&ClientRepository::insert, client));
    QVERIFY(!tryWrite(&ClientRepository::insert, client));
    QCOMPARE(m_fixture->database().number(u"SELECT count(*) FROM client"_s), 1);
    QCOMPARE(indexed(u"ann"_s), 1);
}

// The last line of defence, below the rules.
void tst_ClientRepository::refusesANamelessClient()
{
    Client client = full();
    client.name.given.clear();
    client.name.family.clear();
    QVERIFY(!tryWrite(&ClientRepository::insert, client));
    client = full();
    client.id = {};
    QVERIFY(tryWrite(&ClientRepository::insert, client)); // 16 zero bytes are an id like any other
    RawConnection other(m_fixture->path());
    QCOMPARE(other.run(u"UPDATE client SET id = x'00'"_s), SQLITE_CONSTRAINT);
    QCOMPARE(other.run(u"UPDATE client SET archived = 'yes'"_s), SQLITE_CONSTRAINT);
}

void tst_ClientRepository::indexFollowsTheName()
{
    Client client = full();
    QVERIFY(tryWrite(&ClientRepository::insert, client));
    QCOMPARE(indexed(u"ngu"_s), 1);
    QCOMPARE(indexed(u"567"_s), 1);
    client.name.family = u"Strauß"_s;
    client.phone.clear();
    ++client.version;
    QVERIFY(tryWrite(&ClientRepository::update, client));
    QCOMPARE(indexed(u"ngu"_s), 0);
    QCOMPARE(indexed(u"567"_s), 0);
    QCOMPARE(indexed(u"uss"_s), 1);
    QCOMPARE(indexed(u"ann"_s), 1);
    QVERIFY(indexIsThatOf(client));
    client.archived = false; // the same grams, elsewhere in the list
    ++client.version;
    QVERIFY(tryWrite(&ClientRepository::update, client));
    QVERIFY(indexIsThatOf(client));
    client.name.preferred = u"Anh"_s; // other grams, the same place
    ++client.version;
    QVERIFY(tryWrite(&ClientRepository::update, client));
    QCOMPARE(indexed(u"ann"_s), 0);
    QVERIFY(indexIsThatOf(client));
}

QTEST_GUILESS_MAIN(tst_ClientRepository)
#include "tst_client_repository.moc"
