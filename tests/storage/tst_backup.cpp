// SPDX-License-Identifier: GPL-3.0-or-later
// A backup is the whole of one moment, checked, opens as a practice, and leaves nothing behind
// where it fails.
#include "practice/Practice.h"
#include "storage/Backup.h"
#include "storage/RawConnection.h"
#include "storage/StorageFixture.h"

#include <QDir>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Backup : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<StorageFixture>(); }
    void copiesEverything();
    void copiesWhatIsStillInTheLog();
    void leavesOutWhatAnotherHasNotCommitted();
    void opensAsAPractice();
    void refusesAnExistingTarget();
    void refusesWithinATransaction();
    void refusesADamagedOriginal();

private:
    [[nodiscard]] QString target() const { return m_fixture->path() + u".copy"_s; }
    [[nodiscard]] QStringList copies() const
    {
        return QFileInfo(target()).dir().entryList({u"*.copy*"_s});
    }

    std::unique_ptr<StorageFixture> m_fixture;
};

void tst_Backup::copiesEverything()
{
    for (int i = 0; i < 50; ++i)
        m_fixture->addPlan(m_fixture->addClient(u"Ana"_s, QString::number(i)).id);
    QVERIFY(copyChecked(m_fixture->database(), target()));
    QCOMPARE(copies(), QStringList({u"test.unknot.copy"_s}));
    RawConnection copy(target());
    QCOMPARE(copy.text(u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(copy.number(u"SELECT count(*) FROM client"_s), 50);
    QCOMPARE(copy.number(u"SELECT count(*) FROM plan_phase"_s), 100);
    QCOMPARE(copy.number(u"SELECT count(*) FROM client_gram WHERE gram = 'ana'"_s), 50);
}

void tst_Backup::copiesWhatIsStillInTheLog()
{
    m_fixture->addClient(u"Ana"_s, u"Ramos"_s);
    RawConnection reader(m_fixture->path()); // keeps the log from being emptied
    QCOMPARE(reader.run(u"BEGIN; SELECT * FROM client"_s), SQLITE_OK);
    m_fixture->addClient(u"Bo"_s, u"Ramos"_s);
    QVERIFY(copyChecked(m_fixture->database(), target()));
    QCOMPARE(RawConnection(target()).number(u"SELECT count(*) FROM client"_s), 2);
}

void tst_Backup::leavesOutWhatAnotherHasNotCommitted()
{
    RawConnection other(m_fixture->path());
    QCOMPARE(other.run(u"BEGIN IMMEDIATE; INSERT INTO setting VALUES ('x', '')"_s), SQLITE_OK);
    QVERIFY(copyChecked(m_fixture->database(), target()));
    QCOMPARE(RawConnection(target()).number(u"SELECT count(*) FROM setting"_s), 0);
}

void tst_Backup::opensAsAPractice()
{
    m_fixture->addClient(u"Ana"_s, u"Ramos"_s);
    QVERIFY(copyChecked(m_fixture->database(), target()));
    const auto practice = Practice::open(target(), Environment::ofThisMachine());
    QVERIFY(practice);
    QCOMPARE((*practice)->clients().list({})->size(), 1);
}

void tst_Backup::refusesAnExistingTarget()
{
    QFile file(target());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const auto done = copyChecked(m_fixture->database(), target());
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::FileExists);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    QCOMPARE(copyChecked(m_fixture->database(), m_fixture->path()).error().code,
             ErrorCode::FileExists);
}

// Half of a change is no moment of the practice.
void tst_Backup::refusesWithinATransaction()
{
    {
        auto transaction = Transaction::begin(m_fixture->database());
        QVERIFY(transaction);
        const auto done = copyChecked(m_fixture->database(), target());
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::FileInUse);
        QCOMPARE(done.error().field, target());
        QCOMPARE(copies(), QStringList());
    }
    QVERIFY(copyChecked(m_fixture->database(), target()));
}

void tst_Backup::refusesADamagedOriginal()
{
    for (int i = 0; i < 50; ++i)
        m_fixture->addClient(u"Ana"_s, QString(100, u'a') + QString::number(i));
    QVERIFY(m_fixture->database().number(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    QFile file(m_fixture->path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() - 3 * 4096));
    QCOMPARE(file.write(QByteArray(2 * 4096, '\x5A')), qint64(2 * 4096));
    file.close();
    const auto fresh = Database::open(m_fixture->path()); // the other still has the pages in mind
    QVERIFY(fresh);
    const auto done = copyChecked(**fresh, target());
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::FileDamaged);
    QVERIFY(!done.error().detail.isEmpty());
    QCOMPARE(copies(), QStringList());
}

QTEST_GUILESS_MAIN(tst_Backup)
#include "tst_backup.moc"
