// SPDX-License-Identifier: GPL-3.0-or-later
// What a client may hold: each field refused by name, all at once, and nothing refused that a
// person may truly be called.
#include "domain/ClientRules.h"

#include <QTest>

#include <functional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

using ClientChange = std::function<void(Client &)>;

class tst_ClientRules : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void namesEveryFieldInTheOrderOfTheForm();
    void tidiesEveryField();
    void age_data();
    void age();

private:
    static inline const QDate today{2026, 11, 9};
};

namespace {

Client ana()
{
    Client client;
    client.name = {u"Ana"_s, u"Ramos"_s, {}, NameOrder::GivenFirst};
    return client;
}

// Every text of a client, so that no field can be forgotten.
QList<QString *> textsOf(Client &client)
{
    auto &[id, name, birthDate, phone, email, address, emergency, provider, occupation, preferences,
           note, consentDate, consentVersion, archived, version] = client;
    return {&name.given,
            &name.family,
            &name.preferred,
            &phone,
            &email,
            &occupation,
            &emergency.name,
            &emergency.relation,
            &emergency.phone,
            &provider.name,
            &provider.practice,
            &provider.phone,
            &provider.email,
            &preferences.oils,
            &preferences.music,
            &consentVersion,
            &address,
            &note};
}

} // namespace

void tst_ClientRules::refuses_data()
{
    QTest::addColumn<ClientChange>("change");
    QTest::addColumn<QString>("field");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const ClientChange &change, const QString &field,
                        ErrorCode code) { QTest::newRow(name) << change << field << code; };
    row(
        "no name", [](Client &c) { c.name = {}; }, u"client.given"_s, ErrorCode::FieldEmpty);
    row(
        "blank name",
        [](Client &c) {
            c.name = {u" "_s, u"\u00A0"_s, u"Annie"_s, {}};
        },
        u"client.given"_s, ErrorCode::FieldEmpty);
    row(
        "invisible name",
        [](Client &c) {
            c.name = {u"\u200B"_s, u"\u00AD"_s, {}, {}};
        },
        u"client.given"_s, ErrorCode::FieldEmpty);
    row(
        "10,000 characters", [](Client &c) { c.name.given = QString(10'000, u'a'); },
        u"client.given"_s, ErrorCode::FieldTooLong);
    row(
        "201 characters", [](Client &c) { c.name.family = QString(201, u'a'); }, u"client.family"_s,
        ErrorCode::FieldTooLong);
    row(
        "U+0000", [](Client &c) { c.name.family = u"Ra"_s + QChar(0) + u"mos"_s; },
        u"client.family"_s, ErrorCode::FieldHasControlCharacters);
    row(
        "line break in a name", [](Client &c) { c.name.given = u"An\na"_s; }, u"client.given"_s,
        ErrorCode::FieldHasControlCharacters);
    row(
        "escape in a note", [](Client &c) { c.note = u"\u001b[31m"_s; }, u"client.note"_s,
        ErrorCode::FieldHasControlCharacters);
    row(
        "too long a note", [](Client &c) { c.note = QString(100'001, u'a'); }, u"client.note"_s,
        ErrorCode::FieldTooLong);
    row(
        "born tomorrow", [](Client &c) { c.birthDate = today.addDays(1); }, u"client.birthDate"_s,
        ErrorCode::DateInFuture);
    row(
        "born in 1879", [](Client &c) { c.birthDate = QDate(1879, 12, 31); }, u"client.birthDate"_s,
        ErrorCode::DateTooEarly);
    row(
        "consent tomorrow", [](Client &c) { c.consentDate = today.addDays(1); },
        u"client.consentDate"_s, ErrorCode::DateInFuture);
    row(
        "phone of letters", [](Client &c) { c.phone = u"ask her"_s; }, u"client.phone"_s,
        ErrorCode::PhoneInvalid);
    row(
        "emergency phone", [](Client &c) { c.emergency.phone = u"-"_s; },
        u"client.emergency.phone"_s, ErrorCode::PhoneInvalid);
    row(
        "provider's phone", [](Client &c) { c.provider.phone = u"?"_s; },
        u"client.provider.phone"_s, ErrorCode::PhoneInvalid);
    for (const char *email : {"ana", "@x.org", "ana@", "ana ramos@x.org", "@"}) {
        row(
            email, [email](Client &c) { c.email = QString::fromLatin1(email); }, u"client.email"_s,
            ErrorCode::EmailInvalid);
    }
    row(
        "provider's email", [](Client &c) { c.provider.email = u"doc"_s; },
        u"client.provider.email"_s, ErrorCode::EmailInvalid);
}

void tst_ClientRules::refuses()
{
    QFETCH(ClientChange, change);
    QFETCH(QString, field);
    QFETCH(ErrorCode, code);
    Client client = ana();
    change(client);
    const QList<Error> found = problems(client, today);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().field, field);
    QCOMPARE(found.first().code, code);
}

void tst_ClientRules::accepts_data()
{
    QTest::addColumn<ClientChange>("change");
    const auto row = [](const char *name, const ClientChange &change) {
        QTest::newRow(name) << change;
    };
    row("only a given name", [](Client &c) { c.name.family.clear(); });
    row("only a family name", [](Client &c) { c.name.given.clear(); });
    row("one letter", [](Client &c) { c.name = {u"O"_s, {}, {}, {}}; });
    row("200 characters", [](Client &c) { c.name.given = QString(200, u'a'); });
    row("right to left", [](Client &c) { c.name = {u"مريم"_s, u"الفاسي"_s, {}, {}}; });
    row("combining", [](Client &c) { c.name.given = u"Z\u0351\u0343alg\u0321o"_s; });
    row("markup", [](Client &c) { c.name.given = u"<b>Ana</b>"_s; });
    row("born today", [](Client &c) { c.birthDate = today; });
    row("born 1880", [](Client &c) { c.birthDate = QDate(1880, 1, 1); });
    row("born on 29 February", [](Client &c) { c.birthDate = QDate(2000, 2, 29); });
    row("phone with words", [](Client &c) { c.phone = u"+49 170 1234 (work)"_s; });
    row("phone in Arabic digits", [](Client &c) { c.phone = u"٠١٢٣"_s; });
    row("odd email", [](Client &c) { c.email = u"\"a@b\"@straße.example"_s; });
    row("lines in a note", [](Client &c) { c.note = u"a\n\tb"_s; });
    row("lines in an address", [](Client &c) { c.address = u"12 Green Lane\nDublin"_s; });
}

void tst_ClientRules::accepts()
{
    QFETCH(ClientChange, change);
    Client client = ana();
    change(client);
    const QList<Error> found = problems(client, today);
    QVERIFY2(found.isEmpty(), qPrintable(found.isEmpty() ? QString() : found.first().field));
}

void tst_ClientRules::namesEveryFieldInTheOrderOfTheForm()
{
    Client client;
    for (QString *text : textsOf(client))
        *text = u"a\u0007b"_s;
    client.phone = client.email = u"\u0007"_s;
    QStringList fields;
    for (const Error &error : problems(client, today))
        fields << error.field;
    QCOMPARE(fields.size(), textsOf(client).size() + 5); // phones and emails fail twice
    fields.removeDuplicates();
    QCOMPARE(fields.size(), textsOf(client).size());
    QCOMPARE(fields.first(), u"client.given"_s);
    for (const QString &field : fields)
        QVERIFY(field.startsWith(u"client."_s));
}

void tst_ClientRules::tidiesEveryField()
{
    Client client;
    for (QString *text : textsOf(client))
        *text = u"  e\u0301 "_s;
    client = tidied(client);
    for (const QString *text : textsOf(client))
        QCOMPARE(*text, u"é"_s);
}

void tst_ClientRules::age_data()
{
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("age");
    QTest::newRow("unknown") << QDate() << today << -1;
    QTest::newRow("born that day") << today << today << 0;
    QTest::newRow("day before") << QDate(1980, 11, 10) << today << 45;
    QTest::newRow("birthday") << QDate(1980, 11, 9) << today << 46;
    QTest::newRow("leap day, 28 Feb") << QDate(2004, 2, 29) << QDate(2026, 2, 28) << 21;
    QTest::newRow("leap day, 1 March") << QDate(2004, 2, 29) << QDate(2026, 3, 1) << 22;
}

void tst_ClientRules::age()
{
    QFETCH(QDate, birth);
    QFETCH(QDate, day);
    QFETCH(int, age);
    Client client;
    client.birthDate = birth;
    QCOMPARE(ageOn(client, day), age);
}

QTEST_GUILESS_MAIN(tst_ClientRules)
#include "tst_client_rules.moc"
