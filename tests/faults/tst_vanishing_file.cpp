// SPDX-License-Identifier: GPL-3.0-or-later
// A practice's file that is taken away while it is open: saving says so and loses nothing, reading
// goes on, and wherever the file went, everything that was saved is in it.
#include "faults/PracticeDump.h"
#include "practice/TestPractice.h"

#include <QDir>
#include <QTest>

#include <functional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

using Change = std::function<void(const QString &path, const QString &away)>;

class tst_VanishingFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void savingSaysSo_data();
    void savingSaysSo();
    void worksAgainOncePutBack_data() { savingSaysSo_data(); }
    void worksAgainOncePutBack();
    void deletedOneCanStillBeBackedUp();
    void movedOneHoldsEverything();
    void copiedOneHoldsEverything();
    void anotherInItsPlaceIsLeftAlone();

private:
    [[nodiscard]] Result<Client> add(const QString &given) const
    {
        Client client;
        client.name.given = given;
        return (*m_practice)->clients().add(client);
    }
    [[nodiscard]] QStringList clientsIn(const QString &path) const
    {
        QStringList names;
        const auto practice = TestPractice::must(Practice::open(path, m_practice->environment()));
        for (const ClientRow &row : TestPractice::must(practice->clients().list({})))
            names << row.name.given;
        return names;
    }

    std::unique_ptr<TestPractice> m_practice;
    QString m_path;
    QString m_away;
};

void tst_VanishingFile::init()
{
    m_practice = std::make_unique<TestPractice>();
    m_path = m_practice->path();
    m_away = m_practice->filePath(u"elsewhere.unknot"_s);
    m_practice->addClient(u"Ana"_s, u"A"_s);
    m_practice->addClient(u"Bo"_s, u"B"_s);
}

void tst_VanishingFile::savingSaysSo_data()
{
    QTest::addColumn<Change>("takeAway");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("moved", [](const QString &path, const QString &away) { QFile::rename(path, away); });
    row("replaced by a copy", [](const QString &path, const QString &away) {
        QFile::rename(path, away);
        QFile::copy(away, path);
    });
    row("replaced by a text", [](const QString &path, const QString &away) {
        QFile::rename(path, away);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("Dear Ana");
    });
    row("replaced by a folder", [](const QString &path, const QString &away) {
        QFile::rename(path, away);
        QDir().mkdir(path);
    });
    row("replaced by a link to nowhere", [](const QString &path, const QString &away) {
        QFile::rename(path, away);
        QFile::link(path + u".none"_s, path);
    });
}

void tst_VanishingFile::savingSaysSo()
{
    QFETCH(Change, takeAway);
    Client ana = TestPractice::must(
        (*m_practice)->clients().find((*m_practice)->clients().list({})->first().id));
    takeAway(m_path, m_away);
    int announced = 0;
    connect(&(*m_practice)->changes(), &ChangeNotifier::clientChanged, this,
            [&announced] { ++announced; });
    ana.note = u"new"_s;
    for (const Error &error : {refusal(add(u"Cai"_s)), refusal((*m_practice)->clients().save(ana)),
                               refusal((*m_practice)->saveProfile(TestPractice::profile())),
                               refusal((*m_practice)->asOne([] { return Result<void>(); }))}) {
        QCOMPARE(error.code, ErrorCode::FileVanished);
        QVERIFY(errorText(error).contains(m_path));
    }
    QCOMPARE(announced, 0);
    QCOMPARE((*m_practice)->clients().list({})->size(), 2); // what was saved can still be read
}

void tst_VanishingFile::worksAgainOncePutBack()
{
    QFETCH(Change, takeAway);
    takeAway(m_path, m_away);
    QVERIFY(!add(u"Cai"_s));
    if (!QFile::remove(m_path))
        QDir().rmdir(m_path);
    QVERIFY(QFile::rename(m_away, m_path));
    QVERIFY(add(u"Cai"_s));
    QCOMPARE(m_practice->rows(u"client"_s), 3);
    QCOMPARE(dumpOf(m_path).first(), u"ok"_s);
    m_practice->close();
    QCOMPARE(clientsIn(m_path).size(), 3);
}

void tst_VanishingFile::deletedOneCanStillBeBackedUp()
{
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(refusal(add(u"Cai"_s)).code, ErrorCode::FileVanished);
    // The copy is written and good, though that it was can't be noted.
    QCOMPARE(refusal((*m_practice)->backUp(m_away)).code, ErrorCode::FileVanished);
    m_practice->close();
    QVERIFY(!QFile::exists(m_path)); // and no empty one is made in its place
    QCOMPARE(clientsIn(m_away), QStringList({u"Ana"_s, u"Bo"_s}));
}

// Somebody tidies up in the file manager while the program is open.
void tst_VanishingFile::movedOneHoldsEverything()
{
    QVERIFY(QFile::rename(m_path, m_away));
    QVERIFY(!add(u"Cai"_s));
    m_practice->close();
    QCOMPARE(clientsIn(m_away), QStringList({u"Ana"_s, u"Bo"_s}));
}

// A sync client, or somebody with a stick, copies the one file while the program is open.
void tst_VanishingFile::copiedOneHoldsEverything()
{
    (*m_practice)->settle(); // as the window does every two seconds
    QVERIFY(QFile::copy(m_path, m_away));
    QCOMPARE(clientsIn(m_away), QStringList({u"Ana"_s, u"Bo"_s}));
    m_practice->addClient(u"Cai"_s, u"C"_s);
    (*m_practice)->settle();
    QVERIFY(QFile::remove(m_away));
    QVERIFY(QFile::copy(m_path, m_away));
    QCOMPARE(clientsIn(m_away), QStringList({u"Ana"_s, u"Bo"_s, u"Cai"_s}));
}

// Another practice was put where ours was: closing ours must not write into it.
void tst_VanishingFile::anotherInItsPlaceIsLeftAlone()
{
    TestPractice other;
    other.addClient(u"Dee"_s);
    other.close();
    QVERIFY(QFile::rename(m_path, m_away));
    QVERIFY(QFile::copy(other.path(), m_path));
    QVERIFY(!add(u"Cai"_s));
    m_practice->close();
    QCOMPARE(clientsIn(m_path), QStringList({u"Dee"_s}));
    QCOMPARE(dumpOf(m_path).first(), u"ok"_s);
    QCOMPARE(clientsIn(m_away), QStringList({u"Ana"_s, u"Bo"_s}));
}

QTEST_GUILESS_MAIN(tst_VanishingFile)
#include "tst_vanishing_file.moc"
