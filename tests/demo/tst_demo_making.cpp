// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoContent.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// How the demo practice is made: the same every time, of any size, and never half.
class TestDemoMaking : public QObject
{
    Q_OBJECT

private slots:
    void sameSeedAndDayGiveTheSame();
    void anotherSeedDiffers();
    void anotherDayDiffers();
    void progressCountsUp();
    void cancelLeavesNothing_data();
    void cancelLeavesNothing();
    void anExistingFileIsUntouched();
    void wrongOptionsAreRefused();
    void aSmallPracticeHoldsMarta();
    void aLargePracticeHasTenSessionsAClient();
    void beyondAThousandItIsOlderNotBusier();

private:
    DemoShelf m_shelf;
};

void TestDemoMaking::sameSeedAndDayGiveTheSame()
{
    const DemoContent first = m_shelf.content({.today = monday});
    QCOMPARE(first.clients.size(), 40);
    QVERIFY(first.sessions.size() > 300);
    DemoShelf another;
    QVERIFY(first == another.content({.today = monday}));
}

void TestDemoMaking::anotherSeedDiffers()
{
    const DemoContent first = m_shelf.content({.today = monday});
    const DemoContent second = m_shelf.content({.seed = 2, .today = monday});
    QVERIFY(first.clients != second.clients);
    QVERIFY(first.clients.last().name != second.clients.last().name ||
            first.clients.last().birthDate != second.clients.last().birthDate);
    for (const Client &client : second.clients)
        QCOMPARE(std::ranges::count(first.clients, client.id, &Client::id), 0);
}

void TestDemoMaking::anotherDayDiffers()
{
    QVERIFY(m_shelf.content({.today = monday}).sessions !=
            m_shelf.content({.today = monday.addDays(1)}).sessions);
}

void TestDemoMaking::progressCountsUp()
{
    const QTemporaryDir folder;
    QList<int> heard;
    const auto count =
        makeDemoPractice(folder.filePath(u"demo.unknot"_s), {.clients = 25, .today = monday},
                         [&heard](int done, int total) {
                             heard << done;
                             return total == 25;
                         });
    QCOMPARE(count.value(), 25);
    QCOMPARE(heard, (QList<int>{10, 20, 25}));
}

void TestDemoMaking::cancelLeavesNothing_data()
{
    QTest::addColumn<int>("after");
    QTest::newRow("at once") << 10;
    QTest::newRow("behind a transaction") << 70;
    QTest::newRow("at the very end") << 120;
}

void TestDemoMaking::cancelLeavesNothing()
{
    QFETCH(int, after);
    const QTemporaryDir folder;
    const auto count =
        makeDemoPractice(folder.filePath(u"demo.unknot"_s), {.clients = 120, .today = monday},
                         [after](int done, int) { return done < after; });
    QVERIFY(!count);
    QCOMPARE(count.error().code, ErrorCode::Cancelled);
    QCOMPARE(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries), QStringList());
}

void TestDemoMaking::anExistingFileIsUntouched()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"demo.unknot"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("dear diary");
    file.flush();
    const auto count = makeDemoPractice(file.fileName(), {.today = monday});
    QVERIFY(!count);
    QCOMPARE(count.error().code, ErrorCode::FileExists);
    file.seek(0);
    QCOMPARE(file.readAll(), QByteArray("dear diary"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"demo.unknot"_s});
}

void TestDemoMaking::wrongOptionsAreRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"demo.unknot"_s);
    QCOMPARE(makeDemoPractice(path, {.clients = 0, .today = monday}).error().code,
             ErrorCode::NumberOutOfRange);
    QCOMPARE(makeDemoPractice(path, {}).error().code, ErrorCode::DateInvalid);
    QVERIFY(!makeDemoPractice(path, {.today = QDate(1890, 1, 1)}));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

void TestDemoMaking::aSmallPracticeHoldsMarta()
{
    const DemoContent content = m_shelf.content({.clients = 1, .today = monday});
    QCOMPARE(content.clients.size(), 1);
    QCOMPARE(content.clients.first().name.display(), u"Marta Silva"_s);
}

void TestDemoMaking::aLargePracticeHasTenSessionsAClient()
{
    const DemoContent content = m_shelf.content({.clients = 600, .today = monday});
    QCOMPARE(content.clients.size(), 600);
    const double perClient =
        static_cast<double>(content.sessions.size()) / static_cast<double>(content.clients.size());
    QVERIFY2(perClient > 8 && perClient < 13, qPrintable(QString::number(perClient)));
}

void TestDemoMaking::beyondAThousandItIsOlderNotBusier()
{
    const DemoContent content = m_shelf.content({.clients = 1400, .today = monday});
    QCOMPARE(content.clients.size(), 1400);
    QVERIFY(content.sessions.first().session.start.day() < monday.addYears(-2));
    const auto today = std::ranges::count_if(
        content.sessions, [](const SessionRow &row) { return row.session.start.day() == monday; });
    QVERIFY2(today > 50 && today < 250, qPrintable(QString::number(today)));
    // Of earlier years less was written, but what reports count.
    const QDate busy = monday.addMonths(-18);
    for (const SessionRow &row : content.sessions) {
        const SessionRecord *record =
            row.session.start.day() < busy ? content.recordOf(row.session.id) : nullptr;
        if (!record)
            continue;
        QVERIFY(record->note.before.pain && record->note.after.pain);
        QVERIFY(record->note.marks.isEmpty() && record->note.objective.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestDemoMaking)
#include "tst_demo_making.moc"
