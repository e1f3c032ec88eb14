// SPDX-License-Identifier: GPL-3.0-or-later
// The practice as a whole: made, opened, brought up to date, backed up; several use cases as one;
// and two programs at the same file.
#include "practice/TestPractice.h"
#include "storage/Migrator.h"
#include "storage/StorageFixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Practice : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_practice = std::make_unique<TestPractice>(); }
    void opensWhatWasMade();
    void madeNothingWhereRefused();
    void backsUp();
    void failedBackupIsNotNoted();
    void asOneKeepsAll();
    void asOneKeepsNothing();
    void asOneGoesOnAfterAnInnerRefusal();
    void asOneNests();
    void noticesOthers();
    void doesNotNoticeItself();
    void secondProgramWaitsForNoOne();
    void upgradesWithABackup();
    void halfMadeFileIsNoPractice();

private:
    [[nodiscard]] Result<void> add(const QString &given)
    {
        Client draft;
        draft.name.given = given;
        const auto added = (*m_practice)->clients().add(draft);
        return added ? Result<void>() : tl::make_unexpected(added.error());
    }

    std::unique_ptr<TestPractice> m_practice;
};

void tst_Practice::opensWhatWasMade()
{
    const Client client = m_practice->addClient(u"Ana"_s);
    const Plan plan = m_practice->addPlan(client.id);
    const auto sessions = m_practice->sessionsOf(plan.id);
    m_practice->close();
    const auto again = m_practice->open();
    QVERIFY(again);
    QCOMPARE((*again)->profile(), TestPractice::profile());
    QCOMPARE((*again)->path(), m_practice->path());
    QVERIFY((*again)->clients().find(client.id) == client);
    QVERIFY((*again)->planner().find(plan.id) == plan);
    QVERIFY((*again)->planner().sessionsOf(plan.id) == sessions);
}

void tst_Practice::madeNothingWhereRefused()
{
    QCOMPARE(refusal(Practice::create(m_practice->path(), TestPractice::profile(),
                                      m_practice->environment()))
                 .code,
             ErrorCode::FileExists);
    QCOMPARE((*m_practice)->profile(), TestPractice::profile());
    QVERIFY(add(u"Ana"_s));
}

void tst_Practice::backsUp()
{
    m_practice->addClient(u"Ana"_s);
    QVERIFY(!(*m_practice)->lastBackup().isValid());
    const QString target = m_practice->filePath(u"copies/backup.unknot"_s);
    QVERIFY((*m_practice)->backUp(target));
    QCOMPARE((*m_practice)->lastBackup(), m_practice->now());
    const auto copy = Practice::open(target, m_practice->environment());
    QVERIFY(copy);
    QCOMPARE((*copy)->clients().list({})->size(), 1);
    QCOMPARE((*copy)->profile(), TestPractice::profile());
    m_practice->close();
    QCOMPARE(TestPractice::must(m_practice->open())->lastBackup(), m_practice->now());
}

void tst_Practice::failedBackupIsNotNoted()
{
    QSignalSpy announced(&(*m_practice)->changes(), &ChangeNotifier::profileChanged);
    QCOMPARE(refusal((*m_practice)->backUp(m_practice->path())).code, ErrorCode::FileExists);
    QCOMPARE(refusal((*m_practice)->backUp(m_practice->filePath(u"."_s))).code,
             ErrorCode::FileIsFolder);
    QVERIFY(!(*m_practice)->lastBackup().isValid());
    QCOMPARE(announced.size(), 0);
}

void tst_Practice::asOneKeepsAll()
{
    const int audits = m_practice->audits();
    const auto done = (*m_practice)->asOne([this] {
        return add(u"Ana"_s).and_then([this] {
            if (m_practice->rows(u"client"_s) != 0)
                return Result<void>(fail(ErrorCode::Cancelled));
            return add(u"Bo"_s);
        });
    });
    QVERIFY(done);
    QCOMPARE(m_practice->rows(u"client"_s), 2);
    QCOMPARE(m_practice->audits(), audits + 2);
}

void tst_Practice::asOneKeepsNothing()
{
    const int audits = m_practice->audits();
    const Error reason{ErrorCode::NoDayLeft, u"plan.days"_s, u"3"_s, -1};
    const auto done = (*m_practice)->asOne([&] {
        return add(u"Ana"_s).and_then(
            [&]() -> Result<void> { return tl::make_unexpected(reason); });
    });
    QVERIFY(refusal(done) == reason);
    QCOMPARE(m_practice->rows(u"client"_s), 0);
    QCOMPARE(m_practice->audits(), audits);
    QVERIFY((*m_practice)->clients().list({})->isEmpty());
    QVERIFY(add(u"Bo"_s)); // and the practice is usable on
}

void tst_Practice::asOneGoesOnAfterAnInnerRefusal()
{
    const auto done = (*m_practice)->asOne([this] {
        return add(u"Ana"_s).and_then([this] {
            return add(QString()) ? Result<void>(fail(ErrorCode::Cancelled)) : add(u"Bo"_s);
        });
    });
    QVERIFY(done);
    QCOMPARE(m_practice->rows(u"client"_s), 2);
}

void tst_Practice::asOneNests()
{
    QSignalSpy everything(&(*m_practice)->changes(), &ChangeNotifier::everythingChanged);
    QSignalSpy client(&(*m_practice)->changes(), &ChangeNotifier::clientChanged);
    const auto done = (*m_practice)->asOne([this] {
        return (*m_practice)
            ->asOne([this] { return add(u"Ana"_s); })
            .and_then([this] { return add(u"Bo"_s); })
            .and_then([]() -> Result<void> { return fail(ErrorCode::Cancelled); });
    });
    QVERIFY(!done);
    QCOMPARE(m_practice->rows(u"client"_s), 0);
    QCOMPARE(everything.size() + client.size(), 0); // nothing came to be, nothing is announced
    QVERIFY((*m_practice)->asOne([this] {
        return (*m_practice)->asOne([this] { return add(u"Ana"_s); });
    }));
    QCOMPARE(everything.size(), 1);
}

void tst_Practice::noticesOthers()
{
    const auto other = TestPractice::must(m_practice->open());
    QSignalSpy everything(&other->changes(), &ChangeNotifier::everythingChanged);
    QVERIFY(!other->noticeOthers());
    const Client client = m_practice->addClient(u"Ana"_s);
    QVERIFY(other->noticeOthers());
    QVERIFY(!other->noticeOthers()); // once
    QCOMPARE(everything.size(), 1);
    QVERIFY(other->clients().find(client.id) == client);
}

void tst_Practice::doesNotNoticeItself()
{
    m_practice->addClient(u"Ana"_s);
    QVERIFY(!(*m_practice)->noticeOthers());
    QVERIFY((*m_practice)->backUp(m_practice->filePath(u"copy.unknot"_s)));
    QVERIFY(!(*m_practice)->noticeOthers());
}

void tst_Practice::secondProgramWaitsForNoOne()
{
    const auto other = TestPractice::must(m_practice->open());
    Client client = m_practice->addClient(u"Ana"_s);
    Client theirs = TestPractice::must(other->clients().find(client.id));
    theirs.note = u"theirs"_s;
    QVERIFY(other->clients().save(theirs));
    client.note = u"mine"_s;
    QCOMPARE(refusal((*m_practice)->clients().save(client)).code, ErrorCode::Conflict);
    QCOMPARE((*m_practice)->clients().find(client.id)->note, u"theirs"_s);
}

// A practice of the first schema, as an older program left it.
void tst_Practice::upgradesWithABackup()
{
    const QString path = m_practice->filePath(u"older %2.unknot"_s);
    {
        const auto database = StorageFixture::must(Database::create(path));
        QVERIFY(migrate(*database, practiceMigrations().mid(0, 1), [] { return Result<void>(); }));
        QVERIFY(database->run(u"INSERT INTO setting VALUES ('practice.name', 'Old Lane')"_s));
    }
    const auto practice = Practice::open(path, m_practice->environment());
    QVERIFY(practice);
    QCOMPARE((*practice)->profile().name, u"Old Lane"_s);
    QVERIFY((*practice)->clients().list({})->isEmpty());
    const QString backup = path + u".before-1-20261109-060000"_s;
    QVERIFY(QFile::exists(backup));
    RawConnection copy(backup);
    QCOMPARE(copy.number(u"PRAGMA user_version"_s), 1);
    QCOMPARE(copy.text(u"SELECT value FROM setting"_s), u"Old Lane"_s);
}

// Killed between making the file and its first step.
void tst_Practice::halfMadeFileIsNoPractice()
{
    const QString path = m_practice->filePath(u"half.unknot"_s);
    StorageFixture::must(Database::create(path)).reset();
    const Error error = refusal(Practice::open(path, m_practice->environment()));
    QCOMPARE(error.code, ErrorCode::FileDamaged);
    QCOMPARE(error.field, path);
}

QTEST_GUILESS_MAIN(tst_Practice)
#include "tst_practice.moc"
