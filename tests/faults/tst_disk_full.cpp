// SPDX-License-Identifier: GPL-3.0-or-later
// A full disk, wherever in a change it is met: named, nothing written half, everything from before
// still there, and all works again once there is room.
#include "faults/NoRoom.h"
#include "faults/PracticeDump.h"
#include "practice/TestPractice.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

using UseCase = std::function<Result<void>(TestPractice &)>;

class tst_DiskFull : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void noFileMayGrow_data();
    void noFileMayGrow();
    void fullDevice_data() { noFileMayGrow_data(); }
    void fullDevice();
    void whereverItIsMet_data() { noFileMayGrow_data(); }
    void whereverItIsMet();
    void largeChangeThatGoesOnRegardless();
    void backup();
    void makingAPractice();
    void openingAPractice();

private:
    // Refused by name, with nothing written and nothing announced.
    void checkRefused(const Result<void> &done) const;
    [[nodiscard]] QString log() const { return m_practice->path() + u"-wal"_s; }

    std::unique_ptr<TestPractice> m_practice;
    int m_announced = 0;
    QStringList m_before;
};

namespace {

template <class Value>
Result<void> outcome(const Result<Value> &result)
{
    return result ? Result<void>() : tl::make_unexpected(result.error());
}

Client ana(TestPractice &practice)
{
    const auto rows = TestPractice::must(practice->clients().list({}));
    return TestPractice::must(practice->clients().find(rows.first().id));
}

Plan plan(TestPractice &practice)
{
    return TestPractice::must(practice->planner().plansOf(ana(practice).id)).first();
}

Session session(TestPractice &practice)
{
    return practice.sessionsOf(plan(practice).id).first();
}

Client named(const QString &given)
{
    Client client;
    client.name.given = given;
    client.note = QString(5000, u'n');
    return client;
}

} // namespace

void tst_DiskFull::init()
{
    m_practice = std::make_unique<TestPractice>();
    m_practice->addPlan(m_practice->addClient(u"Ana"_s).id);
    m_practice->reopen(); // with an empty log
    m_before = dumpOf(m_practice->path());
    QCOMPARE(m_before.first(), u"ok"_s);
    m_announced = 0;
    const auto count = [this] { ++m_announced; };
    ChangeNotifier &changes = (*m_practice)->changes();
    connect(&changes, &ChangeNotifier::clientChanged, this, count);
    connect(&changes, &ChangeNotifier::planChanged, this, count);
    connect(&changes, &ChangeNotifier::sessionChanged, this, count);
    connect(&changes, &ChangeNotifier::profileChanged, this, count);
    connect(&changes, &ChangeNotifier::everythingChanged, this, count);
}

void tst_DiskFull::checkRefused(const Result<void> &done) const
{
    const Error error = refusal(done);
    QVERIFY2(error.code == ErrorCode::DiskFull, qPrintable(error.detail));
    QVERIFY(errorText(error).contains(u"disk is full"_s));
    QCOMPARE(m_announced, 0);
    QCOMPARE(dumpOf(m_practice->path()), m_before);
}

void tst_DiskFull::noFileMayGrow_data()
{
    QTest::addColumn<UseCase>("useCase");
    const auto row = [](const char *name, const UseCase &useCase) {
        QTest::newRow(name) << useCase;
    };
    row("add a client", [](TestPractice &p) { return outcome(p->clients().add(named(u"Bo"_s))); });
    row("save a client", [](TestPractice &p) {
        Client client = ana(p);
        client.name.family = u"Lind"_s;
        return outcome(p->clients().save(client));
    });
    row("archive a client",
        [](TestPractice &p) { return outcome(p->clients().setArchived(ana(p).id, true)); });
    row("add a plan", [](TestPractice &p) {
        return outcome(p->planner().create(TestPractice::draft(ana(p).id, u"2x/wk x 30"_s)));
    });
    row("save a plan", [](TestPractice &p) {
        Plan changed = plan(p);
        changed.days = {Qt::Friday};
        return outcome(p->planner().save(changed));
    });
    row("end a plan", [](TestPractice &p) {
        return outcome(p->planner().setState(plan(p), PlanState::Discontinued));
    });
    row("confirm a session", [](TestPractice &p) {
        return outcome(p->sessions().setState(session(p), SessionState::Confirmed));
    });
    row("move a session", [](TestPractice &p) {
        return outcome(p->sessions().move(session(p), QDate(2026, 12, 1), QTime(9, 0)));
    });
    row("record a session",
        [](TestPractice &p) { return outcome(p->sessions().sign(session(p), {})); });
    row("save the profile", [](TestPractice &p) {
        PracticeProfile profile = TestPractice::profile();
        profile.address = QString(200, u'a');
        return p->saveProfile(profile);
    });
    row("several as one", [](TestPractice &p) {
        return p->asOne([&p]() -> Result<void> {
            for (int i = 0; i < 5; ++i) {
                if (const auto done = p->clients().add(named(QString::number(i))); !done)
                    return tl::make_unexpected(done.error());
            }
            return {};
        });
    });
}

void tst_DiskFull::noFileMayGrow()
{
    QFETCH(UseCase, useCase);
    Result<void> done;
    {
        const FileSizeLimit none(0);
        done = useCase(*m_practice);
    }
    checkRefused(done);
    QVERIFY(useCase(*m_practice));
    QVERIFY(m_announced > 0);
    QVERIFY(dumpOf(m_practice->path()) != m_before);
}

void tst_DiskFull::fullDevice()
{
    QFETCH(UseCase, useCase);
    Result<void> done;
    {
        const FullDevice full(log());
        QVERIFY(full.isInPlace());
        done = useCase(*m_practice);
    }
    checkRefused(done);
    QVERIFY(useCase(*m_practice));
    QVERIFY(m_announced > 0);
    QCOMPARE(dumpOf(m_practice->path()).first(), u"ok"_s);
}

// The disk fills up at each page of the log in turn, until there is room for all of it.
void tst_DiskFull::whereverItIsMet()
{
    QFETCH(UseCase, useCase);
    int refused = 0;
    for (qint64 room = 0;; room += 2048) {
        QVERIFY(room < 4'000'000);
        Result<void> done;
        {
            const FileSizeLimit limit(room);
            done = useCase(*m_practice);
        }
        if (done)
            break;
        ++refused;
        checkRefused(done);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(refused > 1);
    QCOMPARE(dumpOf(m_practice->path()).first(), u"ok"_s);
    m_practice->reopen();
    QVERIFY(dumpOf(m_practice->path()) != m_before);
}

// More than SQLite holds in memory: the disk is met in the middle of a statement, which ends the
// transaction at once. What is tried behind that must not be kept alone.
void tst_DiskFull::largeChangeThatGoesOnRegardless()
{
    int refused = 0;
    Result<void> done;
    {
        const FileSizeLimit limit(1'000'000);
        done = (*m_practice)->asOne([&]() -> Result<void> {
            for (int i = 0; i < 300; ++i) {
                Client client = named(QString::number(i));
                client.note = QString(100'000, u'n');
                if (!(*m_practice)->clients().add(client))
                    ++refused;
            }
            return {};
        });
    }
    QVERIFY2(refused > 0, qPrintable(refusal(done).detail));
    QVERIFY(!done);
    QCOMPARE(m_announced, 0);
    QCOMPARE(dumpOf(m_practice->path()), m_before);
    m_practice->addClient(u"Bo"_s);
    QCOMPARE(m_practice->rows(u"client"_s), 2);
}

void tst_DiskFull::backup()
{
    const QString target = m_practice->filePath(u"copies/backup.unknot"_s);
    const qint64 size = QFileInfo(m_practice->path()).size();
    for (qint64 room = 0; room < size; room += 8192) {
        Result<void> done;
        {
            const FileSizeLimit limit(room);
            done = (*m_practice)->backUp(target);
        }
        checkRefused(done);
        QVERIFY(QDir(m_practice->filePath(u"copies"_s)).isEmpty());
        QVERIFY(!(*m_practice)->lastBackup().isValid());
    }
    QVERIFY((*m_practice)->backUp(target));
    QCOMPARE(dumpOf(target), m_before);
}

void tst_DiskFull::makingAPractice()
{
    const QString path = m_practice->filePath(u"new/new.unknot"_s);
    int refused = 0;
    for (qint64 room = 0;; room += 4096) {
        QVERIFY(room < 4'000'000);
        Result<void> done;
        {
            const FileSizeLimit limit(room);
            done =
                outcome(Practice::create(path, TestPractice::profile(), m_practice->environment()));
        }
        if (done)
            break;
        ++refused;
        const Error error = refusal(done);
        QVERIFY2(error.code == ErrorCode::DiskFull, qPrintable(error.detail));
        QVERIFY(QDir(m_practice->filePath(u"new"_s)).isEmpty());
    }
    QVERIFY(refused > 10);
    QVERIFY(Practice::open(path, m_practice->environment()));
}

// Opening writes nothing into the practice, but a few pages beside it.
void tst_DiskFull::openingAPractice()
{
    m_practice->close();
    Result<void> done;
    {
        const FileSizeLimit none(0);
        done = outcome(m_practice->open());
    }
    checkRefused(done);
    QVERIFY(m_practice->open());
}

QTEST_GUILESS_MAIN(tst_DiskFull)
#include "tst_disk_full.moc"
