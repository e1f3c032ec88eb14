// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be wrong with a file has its own name, nothing wrong is ever shown as an
// empty practice, and no look at a file changes a byte of it.
#include "practice/ErrorText.h"
#include "practice/Practice.h"
#include "storage/Database.h"
#include "storage/PracticeFile.h"
#include "storage/RawConnection.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <random>

#include <sys/stat.h>
#include <unistd.h>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_OpenOutcomes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refusesToOpen_data();
    void refusesToOpen();
    void folderReadOnlyAndInUse();
    void damagedHeaderIsNeverAnEmptyPractice();
    void damagedPagesAreNamedWhenMet();
    void refusesToCreate_data();
    void refusesToCreate();
    void namesThatLookLikeSomethingElse_data();
    void namesThatLookLikeSomethingElse();
    void relativePath();
    void onlyTheOwnerCanRead();
    void isSetUpForSafety();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString writtenFile(const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    QByteArray m_good; // the bytes of a closed practice with 300 clients
};

namespace {

constexpr int clientCount = 300;
constexpr int userVersionOffset = 60; // sqlite.org/fileformat.html, section 1.3

Environment fixedEnvironment()
{
    auto engine = std::make_shared<std::mt19937_64>(1);
    return {[] { return QDateTime(QDate(2026, 11, 9), QTime(10, 0), Qt::UTC); },
            [engine] { return (*engine)(); }, "Europe/Berlin"};
}

PracticeProfile profile()
{
    return {u"Green Lane Massage"_s, {}, {}, {}, {}, "Europe/Berlin"};
}

QByteArray bytesOf(const QString &path)
{
    QFile in(path);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

Result<int> countClients(Practice &practice)
{
    int count = 0;
    return practice.archive()
        .eachClient([&count](const Client &) {
            ++count;
            return true;
        })
        .map([&count] { return count; });
}

} // namespace

QString tst_OpenOutcomes::writtenFile(const QByteArray &bytes) const
{
    const QString path = file(u"given.unknot"_s);
    removePracticeFile(path);
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("could not write %s", qPrintable(path));
    return path;
}

void tst_OpenOutcomes::initTestCase()
{
    const QString path = file(u"good.unknot"_s);
    auto practice = Practice::create(path, profile(), fixedEnvironment());
    QVERIFY(practice);
    const auto filled = (*practice)->asOne([&]() -> Result<void> {
        for (int i = 0; i < clientCount; ++i) {
            Client client;
            client.name = {u"Ana %1"_s.arg(i), u"Ramos"_s, {}, {}};
            client.note = QString(500, u'n');
            if (const auto added = (*practice)->clients().add(client); !added)
                return tl::make_unexpected(added.error());
        }
        return {};
    });
    QVERIFY(filled);
    practice->reset();
    m_good = bytesOf(path);
    QVERIFY(m_good.size() > 100'000);
    QVERIFY(!QFile::exists(path + u"-wal"_s));
}

void tst_OpenOutcomes::refusesToOpen_data()
{
    QTest::addColumn<QByteArray>("bytes"); // null: no such file
    QTest::addColumn<ErrorCode>("code");
    const auto changed = [this](int offset, const QByteArray &patch) {
        return QByteArray(m_good).replace(offset, patch.size(), patch);
    };
    QTest::newRow("missing") << QByteArray() << ErrorCode::FileMissing;
    QTest::newRow("empty") << QByteArray("") << ErrorCode::FileEmpty;
    QTest::newRow("text") << QByteArray("Dear Ana,\n").repeated(50) << ErrorCode::NotAPractice;
    QTest::newRow("one byte") << QByteArray("S") << ErrorCode::NotAPractice;
    QTest::newRow("only the magic") << m_good.left(16) << ErrorCode::NotAPractice;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << ErrorCode::NotAPractice;
    QTest::newRow("another application's") << changed(68, "GPKG") << ErrorCode::NotAPractice;
    QTest::newRow("only the header") << m_good.left(100) << ErrorCode::FileDamaged;
    QTest::newRow("cut in half") << m_good.left(m_good.size() / 2) << ErrorCode::FileDamaged;
    QTest::newRow("one byte short") << m_good.chopped(1) << ErrorCode::FileDamaged;
    QTest::newRow("newer version")
        << changed(userVersionOffset, QByteArray("\0\0\3\xE7", 4)) << ErrorCode::NewerVersion;
    QTest::newRow("no version") << changed(userVersionOffset, QByteArray(4, '\0'))
                                << ErrorCode::FileDamaged;
    QTest::newRow("schema overwritten")
        << changed(100, QByteArray(3996, '\x5A')) << ErrorCode::FileDamaged;
}

void tst_OpenOutcomes::refusesToOpen()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const bool exists = !bytes.isNull();
    const QString path = exists ? writtenFile(bytes) : file(u"none.unknot"_s);
    const auto practice = Practice::open(path, fixedEnvironment());
    QVERIFY(!practice);
    QCOMPARE(practice.error().code, code);
    QCOMPARE(practice.error().field, path);
    QVERIFY(errorText(practice.error()).contains(path));
    QCOMPARE(QFile::exists(path), exists);
    QCOMPARE(bytesOf(path), bytes);
    QCOMPARE(QDir(m_folder.path()).entryList({u"given.unknot?*"_s, u"none*"_s}), QStringList());
}

// A folder, a read-only file and a file that may not be read need more than bytes.
void tst_OpenOutcomes::folderReadOnlyAndInUse()
{
    QCOMPARE(Practice::open(m_folder.path(), fixedEnvironment()).error().code,
             ErrorCode::FileIsFolder);

    const QString path = writtenFile(m_good);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    QCOMPARE(Practice::open(path, fixedEnvironment()).error().code, ErrorCode::FileReadOnly);
    QVERIFY(QFile::setPermissions(path, QFile::Permissions()));
    const auto closed = Practice::open(path, fixedEnvironment());
    QCOMPARE(closed.error().code, geteuid() == 0 ? ErrorCode::FileReadOnly : ErrorCode::FileDenied);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));

    RawConnection other(path);
    QCOMPARE(other.run(u"PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE"_s), SQLITE_OK);
    const auto practice = Practice::open(path, fixedEnvironment());
    QVERIFY(!practice);
    QCOMPARE(practice.error().code, ErrorCode::FileInUse);
    QVERIFY(errorText(practice.error()).contains(path));
    QCOMPARE(other.run(u"ROLLBACK"_s), SQLITE_OK);
    QCOMPARE(bytesOf(path), m_good);
}

// Whichever byte of the header is hit, the file is refused or holds all its clients.
void tst_OpenOutcomes::damagedHeaderIsNeverAnEmptyPractice()
{
    for (int offset = 0; offset < 100; ++offset) {
        for (const int flip : {0x01, 0x80, 0xFF}) {
            QByteArray bytes = m_good;
            bytes[offset] = static_cast<char>(bytes.at(offset) ^ flip);
            const auto practice = Practice::open(writtenFile(bytes), fixedEnvironment());
            if (!practice) {
                // A wrong schema format (bytes 44 to 47) is just an error to SQLite, and with an
                // older version (60 to 63) there is a step that fails.
                const bool isNamed = practice.error().code != ErrorCode::StorageFailed ||
                                     (offset >= 44 && offset < 48) || (offset >= 60 && offset < 64);
                QVERIFY2(isNamed && practice.error().code != ErrorCode::FileMissing,
                         qPrintable(u"%1 %2"_s.arg(offset).arg(practice.error().detail)));
                continue;
            }
            const auto count = countClients(**practice);
            if (count)
                QVERIFY2(*count == clientCount, qPrintable(QString::number(offset)));
            else
                QVERIFY2(count.error().code == ErrorCode::FileDamaged,
                         qPrintable(u"%1 %2"_s.arg(offset).arg(count.error().detail)));
        }
    }
}

void tst_OpenOutcomes::damagedPagesAreNamedWhenMet()
{
    constexpr int pageSize = 4096;
    std::mt19937 engine(3);
    int met = 0;
    for (int round = 0; round < 40; ++round) {
        QByteArray bytes = m_good;
        for (int hit = 0; hit < 3; ++hit) {
            const auto pages = static_cast<unsigned>(bytes.size() / pageSize);
            const auto page = static_cast<qsizetype>(1 + engine() % (pages - 1));
            for (int i = 0; i < pageSize; ++i)
                bytes[page * pageSize + i] = static_cast<char>(engine());
        }
        const QString path = writtenFile(bytes);
        const auto practice = Practice::open(path, fixedEnvironment());
        if (!practice) {
            QCOMPARE(practice.error().code, ErrorCode::FileDamaged);
            ++met;
            continue;
        }
        const auto copied = (*practice)->backUp(file(u"copy.unknot"_s));
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, ErrorCode::FileDamaged);
        QVERIFY(!QFile::exists(file(u"copy.unknot"_s)));
        const auto count = countClients(**practice);
        if (count) {
            QCOMPARE(*count, clientCount);
            continue;
        }
        QCOMPARE(count.error().code, ErrorCode::FileDamaged);
        QVERIFY(errorText(count.error()).contains(path));
        ++met;
    }
    QVERIFY(met > 10);
}

void tst_OpenOutcomes::refusesToCreate_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("exists") << u"good.unknot"_s << ErrorCode::FileExists;
    QTest::newRow("folder") << u"."_s << ErrorCode::FileIsFolder;
    QTest::newRow("below a file") << u"good.unknot/new.unknot"_s << ErrorCode::FileDenied;
    QTest::newRow("name too long") << QString(300, u'a') << ErrorCode::FileDenied;
}

void tst_OpenOutcomes::refusesToCreate()
{
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    const QStringList before = QDir(m_folder.path()).entryList();
    const auto practice = Practice::create(file(name), profile(), fixedEnvironment());
    QVERIFY(!practice);
    QCOMPARE(practice.error().code, code);
    if (code == ErrorCode::FileDenied)
        QVERIFY(!practice.error().detail.isEmpty());
    QCOMPARE(bytesOf(file(u"good.unknot"_s)), m_good);
    QCOMPARE(QDir(m_folder.path()).entryList(), before);
}

void tst_OpenOutcomes::namesThatLookLikeSomethingElse_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"with space"_s, u"50%20off"_s, u"a?mode=memory"_s, u"a#b"_s, u"it's \"mine\""_s,
          u"Nguyễn 山田"_s, u":memory:"_s, u"%1 %2"_s, u"a;b=c"_s, u"file:x"_s, u"-wal"_s})
        QTest::newRow(name.toUtf8()) << name;
}

void tst_OpenOutcomes::namesThatLookLikeSomethingElse()
{
    QFETCH(QString, name);
    const QString folder = file(u"odd"_s);
    QDir(folder).removeRecursively();
    const QString path = folder + u'/' + name;
    {
        const auto made = Practice::create(path, profile(), fixedEnvironment());
        QVERIFY(made);
        QVERIFY((*made)->backUp(path + u".copy"_s));
    }
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList({name, name + u".copy"_s}));
    QVERIFY(Practice::open(path, fixedEnvironment()));
    QVERIFY(Practice::open(path + u".copy"_s, fixedEnvironment()));
}

void tst_OpenOutcomes::relativePath()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder.path()));
    QVERIFY(Practice::create(u"here.unknot"_s, profile(), fixedEnvironment()));
    QVERIFY(Practice::open(u"here.unknot"_s, fixedEnvironment()));
    QVERIFY(Practice::open(u"./here.unknot"_s, fixedEnvironment()));
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(QFile::exists(file(u"here.unknot"_s)));
}

void tst_OpenOutcomes::onlyTheOwnerCanRead()
{
    const auto modeOf = [](const QString &path) {
        struct stat status = {};
        return stat(QFile::encodeName(path).constData(), &status) == 0
                   ? static_cast<int>(status.st_mode & 0777)
                   : -1;
    };
    const mode_t before = umask(0);
    const QString path = file(u"new/inner/practice.unknot"_s);
    const auto practice = Practice::create(path, profile(), fixedEnvironment());
    QVERIFY(practice);
    QVERIFY((*practice)->backUp(path + u".copy"_s));
    umask(before);
    QCOMPARE(modeOf(file(u"new/inner"_s)), 0700);
    for (const char *suffix : {"", "-wal", "-shm", ".copy"})
        QCOMPARE(modeOf(path + QString::fromLatin1(suffix)), 0600);
}

void tst_OpenOutcomes::isSetUpForSafety()
{
    const auto database = Database::open(writtenFile(m_good));
    QVERIFY(database);
    const auto pragma = [&](const char *name) {
        return (*database)->number(u"PRAGMA "_s + QString::fromLatin1(name)).value_or(-1);
    };
    QCOMPARE(pragma("synchronous"), 2);
    QCOMPARE(pragma("foreign_keys"), 1);
    QCOMPARE(pragma("trusted_schema"), 0);
    QCOMPARE(pragma("cell_size_check"), 1);
    QCOMPARE(pragma("busy_timeout"), 3000);
    QCOMPARE(pragma("application_id"), int(practiceApplicationId));
    const auto mode =
        (*database)->first(u"PRAGMA journal_mode"_s, {}, [](RowReader &row) { return row.text(); });
    QCOMPARE(mode->value(), u"wal"_s);
    int defensive = 0;
    sqlite3_db_config((*database)->handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
    QCOMPARE(defensive, 1);
    RawConnection other(file(u"given.unknot"_s));
    QCOMPARE(other.number(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table'"
                          " AND name NOT LIKE 'sqlite%'"
                          " AND sql NOT LIKE '%STRICT%'"_s),
             0);
}

QTEST_GUILESS_MAIN(tst_OpenOutcomes)
#include "tst_open_outcomes.moc"
