// SPDX-License-Identifier: GPL-3.0-or-later
// What a reflow would do when a session is missed, moved or cancelled, or days are closed.
#include "domain/Reflow.h"
#include "domain/ReflowSamples.h"

#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Reflow : public QObject
{
    Q_OBJECT

private slots:
    void aNewPlanIsAllAdded();
    void noChangeMovesNothing();
    void oddBookingsStayWhenNothingChanged();
    void aMissedSessionIsMadeUp();
    void aMissedSessionMadeUpOnceOnly();
    void aCancelledSessionIsMadeUp();
    void aMissedSessionMovesTheNextUp();
    void aMovedSessionStaysWhereItWasPut();
    void aMoveTooNearPushesTheNeighbour();
    void bookingsTooNearAreAReason();
    void aClosedFortnight();
    void confirmedOnAClosedDayStaysAndIsTold();
};

void tst_Reflow::aNewPlanIsAllAdded()
{
    ReflowTask task = taskOf(u"2x/wk x 2, 1x/wk x 4"_s);
    task.sessions.clear();
    task.rules.notBefore = at(monday, QTime(8, 0)).utc;
    task.minutes = 45;
    const ReflowPreview preview = previewOf(task);
    QCOMPARE(counts(preview), u"kept 0 moved 0 added 8 removed 0"_s);
    for (int i = 0; i < 8; ++i) {
        const Session &added = preview.entries.at(i).after;
        QCOMPARE(added.number, i + 1);
        QCOMPARE(added.phase, task.wanted.at(i).phase);
        QCOMPARE(added.ideal, task.wanted.at(i).day);
        QCOMPARE(added.start, at(task.wanted.at(i).day, QTime(10, 0)));
        QCOMPARE(added.minutes, 45);
        QCOMPARE(added.state, SessionState::Planned);
        QVERIFY(added.id.isNull());
    }
}

void tst_Reflow::noChangeMovesNothing()
{
    const ReflowTask task = taskOf(u"2x/wk x 4, 1x/wk x 6"_s);
    const ReflowPreview preview = previewOf(task);
    QCOMPARE(counts(preview), u"kept 14 moved 0 added 0 removed 0"_s);
    QVERIFY(!preview.changesBookings());
    for (int i = 0; i < 14; ++i) {
        QCOMPARE(preview.entries.at(i).before, task.sessions.at(i));
        QCOMPARE(preview.entries.at(i).after, task.sessions.at(i));
    }
}

// Far from what the engine would choose, but lawful, known, and nothing has happened.
void tst_Reflow::oddBookingsStayWhenNothingChanged()
{
    ReflowTask task = taskOf(u"1x/wk x 8"_s);
    sessionOf(task, 5).start = at(today.addDays(11), QTime(15, 40));
    QVERIFY(!previewOf(task).changesBookings());
    // With something to do elsewhere the torn gap counts again.
    sessionOf(task, 8).start = {};
    QVERIFY(previewOf(task).changesBookings());
}

void tst_Reflow::aMissedSessionIsMadeUp()
{
    ReflowTask task = taskOf(u"1x/wk x 8"_s);
    sessionOf(task, 3).state = SessionState::Missed;
    const ReflowPreview preview = previewOf(task);
    QCOMPARE(counts(preview), u"kept 7 moved 0 added 1 removed 0"_s);
    const Session added = preview.of(ReflowKind::Added).first().after;
    QCOMPARE(added.number, 9);
    QCOMPARE(added.plan, task.sessions.first().plan);
    QCOMPARE(added.start, at(monday.addDays(56), QTime(10, 0)));
    QCOMPARE(added.ideal, monday.addDays(49)); // it is the course's eighth
    // What happened is left alone; those behind move up in the course and keep their bookings.
    QCOMPARE(preview.entries.at(1).after, task.sessions.at(1));
    QCOMPARE(preview.entries.at(2).after.number, 4);
    QCOMPARE(preview.entries.at(2).after.ideal, monday.addDays(14));
    QCOMPARE(preview.entries.at(2).after.start, sessionOf(task, 4).start);
}

void tst_Reflow::aMissedSessionMadeUpOnceOnly()
{
    ReflowTask task = taskOf(u"1x/wk x 8"_s);
    sessionOf(task, 3).state = SessionState::Missed;
    const ReflowPreview first = previewOf(task);
    QList<Session> sessions{sessionOf(task, 3)};
    for (const ReflowEntry &entry : first.entries)
        sessions << entry.after;
    task.sessions = sessions;
    const ReflowPreview second = previewOf(task);
    QCOMPARE(counts(second), u"kept 8 moved 0 added 0 removed 0"_s);
}

void tst_Reflow::aCancelledSessionIsMadeUp()
{
    ReflowTask task = taskOf(u"1x/wk x 8"_s);
    sessionOf(task, 5).state = SessionState::Cancelled; // next week's
    const ReflowPreview preview = previewOf(task);
    QCOMPARE(preview.of(ReflowKind::Added).size(), 1);
    QCOMPARE(preview.of(ReflowKind::Removed).size(), 0);
    QCOMPARE(preview.of(ReflowKind::Added).first().after.number, 9);
    QCOMPARE(daysAhead(preview).size(), 5); // 4, 6, 7, 8 and 9
    QVERIFY(std::ranges::none_of(preview.entries, [](const ReflowEntry &entry) {
        return entry.before.number == 5 || entry.after.number == 5;
    }));
}

// Where the phases meet the next session is wanted ten days sooner: that is worth a call.
void tst_Reflow::aMissedSessionMovesTheNextUp()
{
    ReflowTask task = taskOf(u"2x/wk x 4, 1x/2wk x 6"_s);
    sessionOf(task, 6).state = SessionState::Missed; // last Thursday's
    const ReflowPreview preview = previewOf(task);
    QCOMPARE(preview.of(ReflowKind::Added).size(), 1);
    const QList<ReflowEntry> moved = preview.of(ReflowKind::Moved);
    QVERIFY(!moved.isEmpty());
    // Session 9 began the second phase and now ends the first one, on its day; 10 follows it
    // sooner.
    QCOMPARE(preview.entries.at(7).after.number, 9);
    QCOMPARE(preview.entries.at(7).before.phase, 1);
    QCOMPARE(preview.entries.at(7).after.phase, 0);
    QCOMPARE(moved.first().before.number, 10);
    QVERIFY(moved.first().after.start.utc < moved.first().before.start.utc);
    QCOMPARE(moved.first().after.id, moved.first().before.id);
}

void tst_Reflow::aMovedSessionStaysWhereItWasPut()
{
    ReflowTask task = taskOf(u"1x/wk x 8"_s);
    sessionOf(task, 5).start = at(today.addDays(12), QTime(12, 0)); // Saturday, outside the hours
    task.moved = {5};
    const ReflowPreview preview = previewOf(task);
    QCOMPARE(preview.entries.at(4).kind, ReflowKind::Kept);
    QCOMPARE(preview.entries.at(4).after, sessionOf(task, 5));
    const QList<StandingConflict> expected{{5, {SlotRule::Hours}}};
    QCOMPARE(preview.conflicts, expected);
    QVERIFY(preview.changesBookings()); // two days before the next one
    const Session &next = preview.entries.at(5).after;
    QVERIFY(next.start.utc >= sessionOf(task, 5).start.utc.addSecs(41 * 3600));
}

void tst_Reflow::aMoveTooNearPushesTheNeighbour()
{
    ReflowTask task = taskOf(u"1x/wk x 12"_s);
    sessionOf(task, 5).start = at(today.addDays(13), QTime(16, 0)); // the day before 6
    task.moved = {5};
    const ReflowPreview preview = previewOf(task);
    QCOMPARE(preview.entries.at(5).kind, ReflowKind::Moved);
    QVERIFY(daysAhead(preview).at(2) > 14);
    QCOMPARE(daysAhead(preview).last(), 56); // the rest is where the client knows it
}

// Each alone is lawful: Thursday at 16:00, and the next one on Friday.
void tst_Reflow::bookingsTooNearAreAReason()
{
    ReflowTask task = taskOf(u"1x/wk x 8"_s);
    sessionOf(task, 5).start = at(today.addDays(10), QTime(16, 0));
    sessionOf(task, 5).state = SessionState::Confirmed;
    sessionOf(task, 6).start = at(today.addDays(11), QTime(10, 0));
    const ReflowPreview preview = previewOf(task);
    QCOMPARE(preview.of(ReflowKind::Moved).size(), 1);
    QCOMPARE(preview.of(ReflowKind::Moved).first().before.number, 6);
    QVERIFY(preview.conflicts.isEmpty());
}

void tst_Reflow::aClosedFortnight()
{
    ReflowTask task = taskOf(u"1x/wk x 10"_s);
    task.rules.calendar.closed = {{today.addDays(7), today.addDays(20), u"Holiday"_s}};
    const ReflowPreview preview = previewOf(task);
    QCOMPARE(preview.of(ReflowKind::Added).size(), 0);
    QCOMPARE(preview.of(ReflowKind::Removed).size(), 0);
    const QList<qint64> days = daysAhead(preview);
    QCOMPARE(days.size(), 7);
    for (int i = 0; i < days.size(); ++i) {
        QVERIFY(days.at(i) < 7 || days.at(i) > 20);
        QVERIFY(i == 0 || days.at(i) - days.at(i - 1) >= 2);
    }
    QCOMPARE(days.first(), 0);
    // One comes sooner, and the weekly rhythm goes on a week later: not two weeks.
    QCOMPARE(days, (QList<qint64>{0, 4, 21, 28, 35, 42, 49}));
}

void tst_Reflow::confirmedOnAClosedDayStaysAndIsTold()
{
    ReflowTask task = taskOf(u"1x/wk x 8"_s);
    sessionOf(task, 5).state = SessionState::Confirmed;
    task.rules.calendar.closed = {{today.addDays(7), today.addDays(7), {}}};
    const ReflowPreview preview = previewOf(task);
    QVERIFY(!preview.changesBookings());
    QCOMPARE(preview.conflicts, (QList<StandingConflict>{{5, {SlotRule::Closed}}}));
}

QTEST_GUILESS_MAIN(tst_Reflow)
#include "tst_reflow.moc"
