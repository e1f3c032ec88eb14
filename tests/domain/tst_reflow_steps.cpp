// SPDX-License-Identifier: GPL-3.0-or-later
// What a reflow would do when the plan itself changes: paused, other days, a step taken; and when
// it can't do anything.
#include "domain/Reflow.h"
#include "domain/ReflowSamples.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ReflowSteps : public QObject
{
    Q_OBJECT

private slots:
    void aPause();
    void otherDaysAndTimes();
    void aStepThatRemovesSessions();
    void aStepThatAddsSessions();
    void aStepThatWidensTheGaps();
    void aPastSessionWithoutRecordWaits();
    void aPastSessionPlannedAgainComesNext();
    void nothingFits();
    void anErrorIsHandedThrough();
};

// Three weeks pass; the bookings of that time are void, and the course goes on where it stopped.
void tst_ReflowSteps::aPause()
{
    ReflowTask task = taskOf(u"1x/wk x 8"_s);
    task.rules.notBefore = at(today.addDays(21), QTime(8, 0)).utc;
    for (const Session &session : task.sessions) {
        if (session.state == SessionState::Planned)
            task.released << session.number;
    }
    const ReflowPreview preview = previewOf(task);
    QCOMPARE(counts(preview), u"kept 3 moved 5 added 0 removed 0"_s);
    QCOMPARE(daysAhead(preview), (QList<qint64>{21, 28, 35, 42, 49}));
    QVERIFY(preview.unrecorded.isEmpty());
}

void tst_ReflowSteps::otherDaysAndTimes()
{
    ReflowTask task = taskOf(u"1x/wk x 8"_s);
    task.rules.weekdays = {Qt::Wednesday};
    task.rules.usualTime = QTime(14, 0);
    task.released = {4, 5, 6, 7, 8};
    const ReflowPreview preview = previewOf(task);
    QCOMPARE(counts(preview), u"kept 3 moved 5 added 0 removed 0"_s);
    QCOMPARE(daysAhead(preview), (QList<qint64>{2, 9, 16, 23, 30}));
    for (const ReflowEntry &entry : preview.of(ReflowKind::Moved))
        QCOMPARE(entry.after.start.time(), QTime(14, 0));
}

void tst_ReflowSteps::aStepThatRemovesSessions()
{
    ReflowTask task = taskOf(u"1x/wk x 8"_s);
    task.wanted = courseOf(u"1x/wk x 6"_s);
    const ReflowPreview preview = previewOf(task);
    QCOMPARE(counts(preview), u"kept 6 moved 0 added 0 removed 2"_s);
    QCOMPARE(preview.entries.at(6).kind, ReflowKind::Removed);
    QCOMPARE(preview.entries.at(6).before, sessionOf(task, 7));
    QCOMPARE(preview.entries.at(7).before.number, 8);
    QCOMPARE(preview.entries.at(7).after, Session{});
    // Done and confirmed sessions are never removed.
    for (const int number : {4, 8})
        sessionOf(task, number).state = SessionState::Confirmed;
    task.wanted = courseOf(u"1x/wk x 2"_s);
    QCOMPARE(counts(previewOf(task)), u"kept 5 moved 0 added 0 removed 3"_s);
}

void tst_ReflowSteps::aStepThatAddsSessions()
{
    ReflowTask task = taskOf(u"1x/wk x 8"_s);
    task.wanted = courseOf(u"1x/wk x 8, 1x/2wk x 2"_s);
    const ReflowPreview preview = previewOf(task);
    QCOMPARE(counts(preview), u"kept 8 moved 0 added 2 removed 0"_s);
    QCOMPARE(preview.entries.at(8).after.number, 9);
    QCOMPARE(preview.entries.at(8).after.phase, 1);
    QCOMPARE(daysAhead(preview), (QList<qint64>{0, 7, 14, 21, 28, 35, 49}));
}

void tst_ReflowSteps::aStepThatWidensTheGaps()
{
    ReflowTask task = taskOf(u"1x/wk x 8"_s);
    task.wanted = courseOf(u"1x/wk x 3, 1x/2wk x 5"_s);
    const ReflowPreview preview = previewOf(task);
    QCOMPARE(counts(preview), u"kept 4 moved 4 added 0 removed 0"_s);
    QCOMPARE(daysAhead(preview), (QList<qint64>{0, 14, 28, 42, 56}));
    // The same phase, only slower.
    task.wanted = courseOf(u"1x/2wk x 8"_s);
    QCOMPARE(daysAhead(previewOf(task)), (QList<qint64>{7, 21, 35, 49, 63}));
}

void tst_ReflowSteps::aPastSessionWithoutRecordWaits()
{
    ReflowTask task = taskOf(u"1x/wk x 8"_s);
    sessionOf(task, 3).state = SessionState::Planned;
    const ReflowPreview preview = previewOf(task);
    QVERIFY(!preview.changesBookings());
    QCOMPARE(preview.unrecorded, QList<int>{3});
}

// Missed, and then planned again: it comes behind what has happened since.
void tst_ReflowSteps::aPastSessionPlannedAgainComesNext()
{
    ReflowTask task = taskOf(u"1x/wk x 8"_s);
    sessionOf(task, 2).state = SessionState::Planned;
    sessionOf(task, 2).start = {};
    const ReflowPreview preview = previewOf(task);
    QCOMPARE(preview.of(ReflowKind::Added).size(), 0);
    const Session &again = preview.entries.at(1).after;
    QCOMPARE(again.number, 2);
    QVERIFY(again.start.utc >= task.rules.notBefore);
    QVERIFY(again.start.utc < preview.entries.at(3).after.start.utc);
    QCOMPARE(again.ideal, monday.addDays(14)); // it is the third to take place
}

void tst_ReflowSteps::nothingFits()
{
    ReflowTask task = taskOf(u"1x/wk x 8"_s);
    task.rules.calendar.closed = {{today.addDays(7), today.addYears(1), {}}};
    const ReflowPreview preview = previewOf(task);
    QVERIFY(preview.obstacle);
    QCOMPARE(preview.obstacle->rules, QList<SlotRule>{SlotRule::Closed});
    QCOMPARE(counts(preview), u"kept 8 moved 0 added 0 removed 0"_s);
    QCOMPARE(preview.entries.at(6).after, sessionOf(task, 7));
}

void tst_ReflowSteps::anErrorIsHandedThrough()
{
    ReflowTask task = taskOf(u"1x/wk x 8"_s);
    sessionOf(task, 8).start = {};
    task.rules.minimumGap = -1;
    const auto preview = reflow(task);
    QVERIFY(!preview);
    QCOMPARE(preview.error().field, u"rules.gap"_s);
}

QTEST_GUILESS_MAIN(tst_ReflowSteps)
#include "tst_reflow_steps.moc"
