// SPDX-License-Identifier: GPL-3.0-or-later
// A plan's course: the taper from its start, or from the anchor on behind what is done; and the
// rules that its sessions are placed by.
#include "domain/PlanCourse.h"
#include "domain/SlotSamples.h"
#include "domain/TaperNotation.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_CoursePlaces : public QObject
{
    Q_OBJECT

private slots:
    void withoutAnAnchorItIsTheTapers();
    void anchorLaysTheRestAnew();
    void anchorWithinAPhase();
    void whatIsMissingBeforeTheAnchor();
    void moreDoneThanTheAnchorKnows();
    void anchorOfADamagedFile();
    void anOpenPhaseGoesOn();
    void length_data();
    void length();
    void gap_data();
    void gap();
    void rules();
};

namespace {

Plan plannedAs(const QString &notation)
{
    Plan plan;
    plan.taper = *readTaper(notation);
    plan.start = monday;
    return plan;
}

Session session(int number, SessionState state, int phase, QDate ideal, QDate day)
{
    Session session;
    session.number = number;
    session.state = state;
    session.phase = phase;
    session.ideal = ideal;
    session.start = ZonedTime::fromLocal(day, QTime(9, 0), "Europe/Berlin");
    return session;
}

QList<IdealDate> places(const QList<std::pair<int, QDate>> &list)
{
    QList<IdealDate> found;
    for (const auto &[phase, day] : list)
        found << IdealDate{static_cast<int>(found.size()) + 1, phase, day};
    return found;
}

} // namespace

void tst_CoursePlaces::withoutAnAnchorItIsTheTapers()
{
    const Plan plan = plannedAs(u"2x/wk x 2, 1x/wk x 2"_s);
    QCOMPARE(courseOf(plan, {}), idealDates(plan.taper, plan.start));
    const Session done = session(1, SessionState::Completed, 0, monday, monday.addDays(3));
    QCOMPARE(courseOf(plan, {done}), idealDates(plan.taper, plan.start));
}

// Two of the first phase were done, then the second began on 1 December. Completed sessions count
// in the order in which they took place, and no others.
void tst_CoursePlaces::anchorLaysTheRestAnew()
{
    Plan plan = plannedAs(u"2x/wk x 1, 1x/wk x 3"_s);
    plan.anchor = CourseAnchor{3, 1, 0, QDate(2026, 12, 1)};
    using enum SessionState;
    const QList<Session> sessions{
        session(3, Completed, 0, monday.addDays(4), monday.addDays(5)),
        session(2, Missed, 0, monday.addDays(3), monday.addDays(3)),
        session(1, Completed, 0, monday, monday.addDays(1)),
        session(4, Planned, 1, monday.addDays(7), monday.addDays(7)),
    };
    QCOMPARE(courseOf(plan, sessions), places({{0, monday},
                                               {0, monday.addDays(4)},
                                               {1, QDate(2026, 12, 1)},
                                               {1, QDate(2026, 12, 8)},
                                               {1, QDate(2026, 12, 15)}}));
}

void tst_CoursePlaces::anchorWithinAPhase()
{
    Plan plan = plannedAs(u"2x/wk x 2"_s); // a pause behind the first: days 0, 3, 7, 10
    plan.anchor = CourseAnchor{2, 0, 1, QDate(2026, 12, 3)};
    const Session done = session(1, SessionState::Completed, 0, monday, monday);
    QCOMPARE(courseOf(plan, {done}), places({{0, monday},
                                             {0, QDate(2026, 12, 3)},
                                             {0, QDate(2026, 12, 7)},
                                             {0, QDate(2026, 12, 10)}}));
}

void tst_CoursePlaces::whatIsMissingBeforeTheAnchor()
{
    Plan plan = plannedAs(u"1x/wk x 4"_s);
    plan.anchor = CourseAnchor{3, 0, 2, QDate(2026, 12, 1)};
    const Session done = session(1, SessionState::Completed, 0, monday.addDays(1), monday);
    QCOMPARE(courseOf(plan, {done}), places({{0, monday.addDays(1)},
                                             {0, monday.addDays(7)},
                                             {0, QDate(2026, 12, 1)},
                                             {0, QDate(2026, 12, 8)}}));
}

void tst_CoursePlaces::moreDoneThanTheAnchorKnows()
{
    Plan plan = plannedAs(u"1x/wk x 3"_s);
    plan.anchor = CourseAnchor{2, 0, 1, QDate(2026, 12, 1)};
    const QList<Session> sessions{
        session(1, SessionState::Completed, 0, monday, monday),
        session(2, SessionState::Completed, 0, QDate(2026, 12, 1), QDate(2026, 12, 1))};
    QCOMPARE(courseOf(plan, sessions),
             places({{0, monday}, {0, QDate(2026, 12, 1)}, {0, QDate(2026, 12, 8)}}));
}

void tst_CoursePlaces::anchorOfADamagedFile()
{
    Plan plan = plannedAs(u"1x/wk x 3"_s);
    const QDate day(2026, 12, 1);
    for (const CourseAnchor &anchor : {CourseAnchor{1, 1, 0, day}, CourseAnchor{1, -1, 0, day},
                                       CourseAnchor{0, 0, 0, day}, CourseAnchor{1, 0, -1, day}}) {
        plan.anchor = anchor;
        QCOMPARE(courseOf(plan, {}), idealDates(plan.taper, plan.start));
        QCOMPARE(courseLength(plan), 3);
    }
}

void tst_CoursePlaces::anOpenPhaseGoesOn()
{
    Plan plan = plannedAs(u"1x/wk x 2, 1x/4wk"_s);
    QList<Session> sessions;
    for (const IdealDate &place : courseOf(plan, {}))
        sessions << session(place.number, SessionState::Completed, place.phase, place.day,
                            place.day);
    QCOMPARE(sessions.size(), 14);
    sessions.last().state = SessionState::Planned;
    QCOMPARE(courseOf(plan, sessions).size(), 14);
    sessions.last().state = SessionState::Completed;
    const QList<IdealDate> more = courseOf(plan, sessions);
    QCOMPARE(more.size(), 26);
    QCOMPARE(more.first(14), courseOf(plan, {}));
    QCOMPARE(more.at(14), (IdealDate{15, 1, more.at(13).day.addDays(28)}));
    plan.anchor = CourseAnchor{3, 1, 0, monday.addDays(21)}; // a step since
    QCOMPARE(courseOf(plan, sessions).size(), 26);
    plan.taper = *readTaper(u"1x/wk x 14"_s); // ends by itself
    plan.anchor.reset();
    QCOMPARE(courseOf(plan, sessions).size(), 14);
}

void tst_CoursePlaces::length_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<int>("session"); // of the anchor; 0: none
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("inPhase");
    QTest::addColumn<int>("expected");
    QTest::newRow("taper") << u"2x/wk x 2, 1x/wk x 3"_s << 0 << 0 << 0 << 7;
    QTest::newRow("open") << u"2x/wk x 2, 1x/wk"_s << 0 << 0 << 0 << 16;
    QTest::newRow("anchored") << u"2x/wk x 2, 1x/wk x 3"_s << 3 << 1 << 0 << 5;
    QTest::newRow("within a phase") << u"2x/wk x 2, 1x/wk x 3"_s << 2 << 0 << 1 << 7;
    QTest::newRow("within an open one") << u"1x/wk"_s << 21 << 0 << 20 << 32;
}

void tst_CoursePlaces::length()
{
    QFETCH(QString, notation);
    QFETCH(int, session);
    QFETCH(int, phase);
    QFETCH(int, inPhase);
    QFETCH(int, expected);
    Plan plan = plannedAs(notation);
    if (session > 0)
        plan.anchor = CourseAnchor{session, phase, inPhase, monday.addDays(70)};
    QCOMPARE(courseLength(plan), expected);
}

void tst_CoursePlaces::gap_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("minutes");
    QTest::newRow("as said") << u"2x/wk x 2"_s << 40 << 2400;
    QTest::newRow("none") << u"2x/wk x 2"_s << 0 << 0;
    QTest::newRow("three a week") << u"3x/wk x 2"_s << 40 << 2400;
    QTest::newRow("four a week") << u"4x/wk x 2"_s << 40 << 960;
    QTest::newRow("in a later phase") << u"1x/wk x 2, 7x/wk x 1"_s << 40 << 960;
    QTest::newRow("seven in two weeks") << u"7x/2wk x 2"_s << 40 << 960;
    QTest::newRow("six in two weeks") << u"6x/2wk x 2"_s << 40 << 2400;
    QTest::newRow("shorter anyway") << u"7x/wk x 2"_s << 10 << 600;
}

void tst_CoursePlaces::gap()
{
    QFETCH(QString, notation);
    QFETCH(int, hours);
    QFETCH(int, minutes);
    Plan plan = plannedAs(notation);
    plan.gapHours = hours;
    QCOMPARE(gapMinutes(plan), minutes);
}

void tst_CoursePlaces::rules()
{
    Plan plan = plannedAs(u"1x/wk x 2"_s);
    plan.days = {Qt::Monday};
    plan.dayWish = Wish::Preferred;
    plan.time = QTime(10, 30);
    plan.gapHours = 20;
    PracticeCalendar calendar;
    calendar.bufferMinutes = 5;
    const QDateTime now(monday, QTime(8, 0), Qt::UTC);
    SlotRules expected;
    expected.calendar = calendar;
    expected.weekdays = {Qt::Monday};
    expected.weekdayWish = Wish::Preferred;
    expected.usualTime = QTime(10, 30);
    expected.minimumGap = 1200;
    expected.notBefore = now;
    expected.zone = "Europe/Berlin";
    QVERIFY(slotRules(plan, calendar, now, "Europe/Berlin") == expected);
    plan.times = {QTime(9, 0), QTime(12, 0)};
    plan.timeWish = Wish::Preferred;
    expected.times = {plan.times};
    expected.timeWish = Wish::Preferred;
    QVERIFY(slotRules(plan, calendar, now, "Europe/Berlin") == expected);
}

QTEST_GUILESS_MAIN(tst_CoursePlaces)
#include "tst_course_places.moc"
