// SPDX-License-Identifier: GPL-3.0-or-later
// The use cases on clients: kept whole with an audit entry, or refused with nothing changed.
#include "domain/Uuid7.h"
#include "practice/TestPractice.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ClientBook : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_practice = std::make_unique<TestPractice>(); }
    void adds();
    void tidiesWhatItKeeps();
    void refusesBadInput_data();
    void refusesBadInput();
    void saves();
    void refusesAStaleSave();
    void archivesAndBringsBack();
    void listsAndFinds();
    void dayOfThePracticesClock();
    void refusesAnUnknownOne();

private:
    [[nodiscard]] ClientBook &book() const { return (*m_practice)->clients(); }

    std::unique_ptr<TestPractice> m_practice;
};

void tst_ClientBook::adds()
{
    Client draft;
    draft.name = {u"Thị Ánh"_s, u"Nguyễn"_s, {}, NameOrder::FamilyFirst};
    draft.version = 7; // what a draft brings along is not kept
    const auto client = book().add(draft);
    QVERIFY(client);
    QCOMPARE(client->version, 1);
    QCOMPARE(uuid7Instant(client->id.value), m_practice->now());
    QVERIFY(book().find(client->id) == *client);
    QCOMPARE(m_practice->lastAudit(), u"client added"_s);
    QCOMPARE(m_practice->committed(u"SELECT hex(subject_id) = hex(id) FROM audit, client"
                                   " WHERE action = 'client added'"_s),
             1);
    QVERIFY(book().add(draft)->id != client->id); // namesakes are two people
}

void tst_ClientBook::tidiesWhatItKeeps()
{
    Client draft;
    draft.name.given = u"  Nguye\u0302\u0303n "_s;
    draft.note = u"a\r\nb\n"_s;
    const auto client = book().add(draft);
    QVERIFY(client);
    QCOMPARE(client->name.given, u"Nguyễn"_s);
    QCOMPARE(book().find(client->id)->note, u"a\nb"_s);
    QVERIFY(book().find(client->id) == *client);
}

void tst_ClientBook::refusesBadInput_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<QString>("field");
    QTest::newRow("empty") << QString() << QDate() << u"client.given"_s;
    QTest::newRow("blank") << u" \u200B "_s << QDate() << u"client.given"_s;
    QTest::newRow("10,000 characters") << QString(10'000, u'a') << QDate() << u"client.given"_s;
    QTest::newRow("U+0000") << u"A"_s + QChar(0) << QDate() << u"client.given"_s;
    QTest::newRow("born tomorrow")
        << u"Ana"_s << TestPractice::today().addDays(1) << u"client.birthDate"_s;
}

void tst_ClientBook::refusesBadInput()
{
    QFETCH(QString, given);
    QFETCH(QDate, birth);
    QFETCH(QString, field);
    Client kept = m_practice->addClient(u"Bo"_s);
    const int audits = m_practice->audits();
    Client bad = kept;
    bad.name = {given, {}, {}, {}};
    bad.birthDate = birth;
    QCOMPARE(refusal(book().add(bad)).field, field);
    QCOMPARE(refusal(book().save(bad)).field, field);
    QCOMPARE(book().problemsOf(bad).size(), 1);
    QVERIFY(book().find(kept.id) == kept);
    QCOMPARE(m_practice->rows(u"client"_s), 1);
    QCOMPARE(m_practice->audits(), audits);
}

void tst_ClientBook::saves()
{
    Client client = m_practice->addClient(u"Ana"_s);
    client.name.family = u"Lind"_s;
    client.preferences.pressure = PressureLevel::Firm;
    const auto saved = book().save(client);
    QVERIFY(saved);
    QCOMPARE(saved->version, 2);
    QVERIFY(book().find(client.id) == *saved);
    QCOMPARE(m_practice->lastAudit(), u"client changed"_s);
    QVERIFY(book().save(*saved)); // what came back can be edited on
}

void tst_ClientBook::refusesAStaleSave()
{
    const Client client = m_practice->addClient(u"Ana"_s);
    Client mine = client;
    mine.note = u"mine"_s;
    const auto saved = book().save(mine);
    Client theirs = client;
    theirs.note = u"theirs"_s;
    const int audits = m_practice->audits();
    QCOMPARE(refusal(book().save(theirs)).code, ErrorCode::Conflict);
    QVERIFY(book().find(client.id) == *saved);
    QCOMPARE(m_practice->audits(), audits);
}

void tst_ClientBook::archivesAndBringsBack()
{
    const Client client = m_practice->addClient(u"Ana"_s);
    QVERIFY(book().setArchived(client.id, true)->archived);
    QCOMPARE(m_practice->lastAudit(), u"client archived"_s);
    QVERIFY(book().list({})->isEmpty());
    ClientQuery archived;
    archived.archived = true;
    QCOMPARE(book().list(archived)->size(), 1);
    QVERIFY(!book().setArchived(client.id, false)->archived);
    QCOMPARE(m_practice->lastAudit(), u"client brought back"_s);
    QCOMPARE(book().list({})->size(), 1);
    QCOMPARE(book().find(client.id)->version, 3);
}

void tst_ClientBook::listsAndFinds()
{
    const Client ana = m_practice->addClient(u"Ana"_s, u"Nguyễn"_s);
    m_practice->addClient(u"Bo"_s, u"Lind"_s);
    m_practice->addPlan(ana.id);
    m_practice->setNow(TestPractice::today());
    ClientQuery query;
    query.text = u"nguyen"_s;
    const auto rows = book().list(query);
    QCOMPARE(rows->size(), 1);
    QVERIFY(book().row(ana.id) == rows->first());
    QCOMPARE(rows->first().next->day(), QDate(2026, 11, 12)); // 9:00 today is over
}

// Late on 9 November in UTC it is the 10th in Berlin: a child born then is not from the future.
void tst_ClientBook::dayOfThePracticesClock()
{
    Client draft;
    draft.name.given = u"Ana"_s;
    draft.birthDate = QDate(2026, 11, 10);
    QCOMPARE(refusal(book().add(draft)).code, ErrorCode::DateInFuture);
    m_practice->setNow(QDate(2026, 11, 9), QTime(23, 30));
    QVERIFY(book().add(draft));
}

void tst_ClientBook::refusesAnUnknownOne()
{
    QCOMPARE(refusal(book().find({})).code, ErrorCode::NotFound);
    QCOMPARE(refusal(book().row({})).code, ErrorCode::NotFound);
    QCOMPARE(refusal(book().setArchived({}, true)).code, ErrorCode::NotFound);
    Client stranger;
    stranger.name.given = u"Ana"_s;
    stranger.version = 1;
    QCOMPARE(refusal(book().save(stranger)).code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_ClientBook)
#include "tst_client_book.moc"
