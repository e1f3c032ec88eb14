// SPDX-License-Identifier: GPL-3.0-or-later
// A plan against what became of it: done, due, behind or ahead, and where it should be.
#include "domain/PlanProgress.h"
#include "domain/SlotSamples.h"
#include "domain/TaperNotation.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PlanProgress : public QObject
{
    Q_OBJECT

private slots:
    void progress_data();
    void progress();
    void onlyCompletedSessionsAreDone();
    void anEmptyCourse();
};

namespace {

QList<Session> sessions(int done, SessionState others = SessionState::Planned)
{
    QList<Session> made;
    for (int i = 0; i < 8; ++i) {
        Session session;
        session.number = i + 1;
        session.state = i < done ? SessionState::Completed : others;
        made.prepend(session); // the order does not matter
    }
    return made;
}

} // namespace

void tst_PlanProgress::progress_data()
{
    QTest::addColumn<int>("day"); // from the start
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("due");
    QTest::addColumn<int>("behind");
    QTest::addColumn<int>("hereDay"); // from the start
    QTest::addColumn<int>("phase");
    // 2x/wk x 2, 1x/wk x 2, 1x/2wk x 2: days 0, 3, 7, 10, 14, 21, 28, 42
    QTest::newRow("before the start") << -1 << 0 << 0 << 0 << -99 << -1;
    QTest::newRow("first day, not yet done") << 0 << 0 << 1 << 0 << 0 << 0;
    QTest::newRow("first day, done") << 0 << 1 << 1 << 0 << 0 << 0;
    QTest::newRow("a day late") << 1 << 0 << 1 << 1 << 0 << 0;
    QTest::newRow("due today is not late") << 3 << 1 << 2 << 0 << 3 << 0;
    QTest::newRow("between two") << 12 << 4 << 4 << 0 << 10 << 0;
    QTest::newRow("two behind") << 12 << 2 << 4 << 5 << 10 << 0;
    QTest::newRow("one ahead") << 12 << 5 << 4 << -2 << 10 << 0;
    QTest::newRow("three ahead, another phase") << 12 << 7 << 4 << -16 << 10 << 0;
    QTest::newRow("second phase") << 22 << 6 << 6 << 0 << 21 << 1;
    QTest::newRow("third phase, behind") << 30 << 5 << 7 << 9 << 28 << 2;
    QTest::newRow("ended in time") << 42 << 8 << 8 << 0 << 42 << 2;
    QTest::newRow("ended, long past") << 100 << 8 << 8 << 0 << 42 << 2;
    QTest::newRow("last one open, long past") << 100 << 7 << 8 << 58 << 42 << 2;
    QTest::newRow("all done early") << 28 << 8 << 7 << -14 << 28 << 2;
    QTest::newRow("begun early") << -2 << 1 << 0 << -2 << -99 << -1;
}

void tst_PlanProgress::progress()
{
    QFETCH(int, day);
    QFETCH(int, done);
    const auto course = idealDates(*readTaper(u"2x/wk x 2, 1x/wk x 2, 1x/2wk x 2"_s), monday);
    const PlanProgress found = progressOf(sessions(done), course, monday.addDays(day));
    QCOMPARE(found.total, 8);
    QCOMPARE(found.done, done);
    QTEST(found.due, "due");
    QTEST(found.daysBehind, "behind");
    QTEST(found.herePhase, "phase");
    QFETCH(int, hereDay);
    QCOMPARE(found.hereDay, hereDay == -99 ? QDate() : monday.addDays(hereDay));
    QCOMPARE(found.hereNumber, found.due);
}

void tst_PlanProgress::onlyCompletedSessionsAreDone()
{
    const auto course = idealDates(*readTaper(u"1x/wk x 8"_s), monday);
    for (const auto state : {SessionState::Planned, SessionState::Confirmed, SessionState::Missed,
                             SessionState::Cancelled}) {
        const PlanProgress found = progressOf(sessions(3, state), course, monday.addDays(29));
        QCOMPARE(found.done, 3);
        QCOMPARE(found.daysBehind, 8);
    }
}

void tst_PlanProgress::anEmptyCourse()
{
    QCOMPARE(progressOf({}, {}, monday), PlanProgress{});
    QCOMPARE(progressOf(sessions(3), {}, monday).daysBehind, 0);
}

QTEST_GUILESS_MAIN(tst_PlanProgress)
#include "tst_plan_progress.moc"
