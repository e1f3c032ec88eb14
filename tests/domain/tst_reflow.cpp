// SPDX-License-Identifier: GPL-3.0-or-later
// What a reflow would do after the things that happen: a session missed, moved, cancelled, a
// fortnight closed, a plan paused, a step taken. Today is the Monday of the fourth week, 08:00.
#include "domain/Reflow.h"
#include "domain/SlotSamples.h"
#include "domain/TaperNotation.h"

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
    void aClosedFortnight();
    void confirmedOnAClosedDayStaysAndIsTold();
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

namespace {

const QDate today = monday.addDays(21);

QList<IdealDate> courseOf(const QString &notation)
{
    return idealDates(*readTaper(notation), monday);
}

// The course booked as the taper has it, at 10:00; three weeks of it are done.
ReflowTask taskOf(const QString &notation)
{
    ReflowTask task;
    task.wanted = courseOf(notation);
    task.rules = rulesFrom(monday);
    task.rules.notBefore = at(today, QTime(8, 0)).utc;
    const PlanId plan{QUuid::createUuidV5(QUuid(), u"plan"_s)};
    for (const IdealDate &ideal : task.wanted) {
        Session session;
        session.id = SessionId{QUuid::createUuidV5(QUuid(), QString::number(ideal.number))};
        session.plan = plan;
        session.number = ideal.number;
        session.phase = ideal.phase;
        session.ideal = ideal.day;
        session.start = at(ideal.day, QTime(10, 0));
        session.state = ideal.day < today ? SessionState::Completed : SessionState::Planned;
        session.version = 1;
        task.sessions << session;
    }
    return task;
}

Session &sessionOf(ReflowTask &task, int number)
{
    return *std::ranges::find(task.sessions, number, &Session::number);
}

ReflowPreview previewOf(const ReflowTask &task)
{
    const auto preview = reflow(task);
    return preview ? *preview : ReflowPreview{};
}

// "kept 12 moved 5 added 1 removed 0"
QString counts(const ReflowPreview &preview)
{
    return u"kept %1 moved %2 added %3 removed %4"_s.arg(preview.of(ReflowKind::Kept).size())
        .arg(preview.of(ReflowKind::Moved).size())
        .arg(preview.of(ReflowKind::Added).size())
        .arg(preview.of(ReflowKind::Removed).size());
}

// The days of all sessions to come, in days from today.
QList<qint64> daysAhead(const ReflowPreview &preview)
{
    QList<qint64> days;
    for (const ReflowEntry &entry : preview.entries) {
        if (entry.after.number != 0 && entry.after.start.day() >= today)
            days << today.daysTo(entry.after.start.day());
    }
    return days;
}

} // namespace

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
    const Session &added = preview.of(ReflowKind::Added).first().after;
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

// Three weeks pass; the bookings of that time are void, and the course goes on where it stopped.
void tst_Reflow::aPause()
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

void tst_Reflow::otherDaysAndTimes()
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

void tst_Reflow::aStepThatRemovesSessions()
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

void tst_Reflow::aStepThatAddsSessions()
{
    ReflowTask task = taskOf(u"1x/wk x 8"_s);
    task.wanted = courseOf(u"1x/wk x 8, 1x/2wk x 2"_s);
    const ReflowPreview preview = previewOf(task);
    QCOMPARE(counts(preview), u"kept 8 moved 0 added 2 removed 0"_s);
    QCOMPARE(preview.entries.at(8).after.number, 9);
    QCOMPARE(preview.entries.at(8).after.phase, 1);
    QCOMPARE(daysAhead(preview), (QList<qint64>{0, 7, 14, 21, 28, 35, 49}));
}

void tst_Reflow::aStepThatWidensTheGaps()
{
    ReflowTask task = taskOf(u"1x/wk x 8"_s);
    task.wanted = courseOf(u"1x/wk x 3, 1x/2wk x 5"_s);
    const ReflowPreview preview = previewOf(task);
    QCOMPARE(counts(preview), u"kept 4 moved 4 added 0 removed 0"_s);
    QCOMPARE(daysAhead(preview), (QList<qint64>{0, 14, 28, 42, 56}));
}

void tst_Reflow::aPastSessionWithoutRecordWaits()
{
    ReflowTask task = taskOf(u"1x/wk x 8"_s);
    sessionOf(task, 3).state = SessionState::Planned;
    const ReflowPreview preview = previewOf(task);
    QVERIFY(!preview.changesBookings());
    QCOMPARE(preview.unrecorded, QList<int>{3});
}

// Missed, and then planned again: it comes behind what has happened since.
void tst_Reflow::aPastSessionPlannedAgainComesNext()
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

void tst_Reflow::nothingFits()
{
    ReflowTask task = taskOf(u"1x/wk x 8"_s);
    task.rules.calendar.closed = {{today.addDays(7), today.addYears(1), {}}};
    const ReflowPreview preview = previewOf(task);
    QVERIFY(preview.obstacle);
    QCOMPARE(preview.obstacle->rules, QList<SlotRule>{SlotRule::Closed});
    QCOMPARE(counts(preview), u"kept 8 moved 0 added 0 removed 0"_s);
    QCOMPARE(preview.entries.at(6).after, sessionOf(task, 7));
}

void tst_Reflow::anErrorIsHandedThrough()
{
    ReflowTask task = taskOf(u"1x/wk x 8"_s);
    sessionOf(task, 8).start = {};
    task.rules.minimumGap = -1;
    const auto preview = reflow(task);
    QVERIFY(!preview);
    QCOMPARE(preview.error().field, u"rules.gap"_s);
}

QTEST_GUILESS_MAIN(tst_Reflow)
#include "tst_reflow.moc"
