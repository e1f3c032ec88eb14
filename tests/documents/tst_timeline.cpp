// SPDX-License-Identifier: GPL-3.0-or-later
// What a timeline says about a plan, before there are sessions and with sessions that moved.
#include "documents/PaperSamples.h"
#include "documents/Timeline.h"
#include "domain/TaperNotation.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Timeline : public QObject
{
    Q_OBJECT

private slots:
    void preview();
    void states();
    void lengths_data();
    void lengths();
    void expectedAndOpen();
    void phaseBeginsWithItsFirstSession();
    void phaseWithoutSessionKeepsItsLength();
    void marksInTheOrderOfDays();
    void phasesNeverOverlap();
    void placeIsTheSessionDue_data();
    void placeIsTheSessionDue();
    void emptyTaper();
};

namespace {

const QDate start(2026, 10, 5);
} // namespace

void tst_Timeline::preview()
{
    const Plan plan = samplePlan(u"2x/wk x 2, 1x/wk x 4"_s);
    const Timeline timeline = timelineOf(plan, samplePlaces(plan), sampleDay);
    QCOMPARE(timeline.phases.size(), 2);
    QCOMPARE(timeline.phases.at(0).name, u"Relief"_s);
    QCOMPARE(timeline.phases.at(0).cadence, u"twice a week"_s);
    QCOMPARE(timeline.phases.at(0).length, u"2 weeks"_s);
    QCOMPARE(timeline.phases.at(0).from, start);
    QCOMPARE(timeline.phases.at(0).until, start.addDays(14));
    QCOMPARE(timeline.phases.at(1).from, start.addDays(14));
    QCOMPARE(timeline.phases.at(1).until, start.addDays(42));
    QCOMPARE(timeline.phases.at(1).index, 1);
    QCOMPARE(timeline.marks.size(), 8);
    QCOMPARE(timeline.marks.at(1), (TimelineMark{2, start.addDays(3), 0, std::nullopt}));
    QCOMPARE(timeline.today, sampleDay);
}

void tst_Timeline::states()
{
    const Plan plan = samplePlan(u"2x/wk x 2, 1x/wk x 4"_s);
    const Timeline timeline = timelineOf(plan, sampleSessions(plan, sampleDay), sampleDay);
    QCOMPARE(timeline.marks.at(0).state, SessionState::Completed);
    QCOMPARE(timeline.marks.at(4).state, SessionState::Missed);
    QCOMPARE(timeline.marks.at(5).state, SessionState::Cancelled);
    QCOMPARE(timeline.marks.at(7).state, SessionState::Confirmed);
    QCOMPARE(timeline.marks.at(7).day, sampleDay);
    QCOMPARE(timeline.marks.at(7).phase, 1);
}

void tst_Timeline::lengths_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QString>("words");
    QTest::newRow("weeks of a weekly cadence") << u"3x/wk x 4"_s << u"4 weeks"_s;
    QTest::newRow("one week") << u"1x/wk x 1"_s << u"1 week"_s;
    QTest::newRow("times") << u"1x/2wk x 3"_s << u"3 times"_s;
    QTest::newRow("times of several a period") << u"3x/2wk x 3"_s << u"9 times"_s;
    QTest::newRow("once") << u"1x/4wk x 1"_s << u"once"_s;
    QTest::newRow("weeks") << u"1x/2wk x 8 wk"_s << u"8 weeks"_s;
    QTest::newRow("visits") << u"1x/wk x 10 visits"_s << u"10 times"_s;
    QTest::newRow("open") << u"1x/4wk"_s << u"until ended"_s;
}

void tst_Timeline::lengths()
{
    QFETCH(QString, notation);
    QFETCH(QString, words);
    QCOMPARE(lengthWords(readTaper(notation).value().phases.first()), words);
}

void tst_Timeline::expectedAndOpen()
{
    const Plan plan = samplePlan(u"2x/wk until pain is down by half, 1x/wk, 1x/4wk"_s);
    const Timeline timeline = timelineOf(plan, samplePlaces(plan), sampleDay);
    QCOMPARE(timeline.phases.at(0).length, u"until pain is down by half"_s);
    QCOMPARE(timeline.phases.at(1).length, u"until the goal is met"_s);
    QVERIFY(timeline.phases.at(0).expected && timeline.phases.at(1).expected);
    QVERIFY(!timeline.phases.at(2).expected && timeline.phases.at(2).open);
    QVERIFY(!timeline.phases.at(0).open);
}

void tst_Timeline::phaseBeginsWithItsFirstSession()
{
    const Plan plan = samplePlan(u"1x/wk x 2, 1x/2wk x 2"_s);
    QList<Session> sessions = sampleSessions(plan, sampleDay);
    for (Session &session : sessions) {
        if (session.phase == 1)
            session.start.utc = session.start.utc.addDays(70);
    }
    const Timeline timeline = timelineOf(plan, sessions, sampleDay);
    QCOMPARE(timeline.phases.at(1).from, start.addDays(14 + 70));
    QCOMPARE(timeline.phases.at(0).until, start.addDays(14 + 70));
    QVERIFY(timeline.phases.at(1).until > timeline.marks.last().day);
}

void tst_Timeline::phaseWithoutSessionKeepsItsLength()
{
    const Plan plan = samplePlan(u"1x/wk x 2, 1x/2wk x 2, 1x/4wk x 2"_s);
    QList<Session> sessions = sampleSessions(plan, sampleDay);
    sessions.removeIf([](const Session &session) { return session.phase == 1; });
    const Timeline timeline = timelineOf(plan, sessions, sampleDay);
    QCOMPARE(timeline.phases.at(1).from, start.addDays(14));
    QCOMPARE(timeline.phases.at(1).until, start.addDays(14 + 28));
}

void tst_Timeline::marksInTheOrderOfDays()
{
    const Plan plan = samplePlan(u"1x/wk x 3"_s);
    QList<Session> sessions = sampleSessions(plan, sampleDay);
    sessions[0].start.utc = sessions[2].start.utc.addDays(7);
    const Timeline timeline = timelineOf(plan, sessions, sampleDay);
    QCOMPARE(timeline.marks.at(0).number, 2);
    QCOMPARE(timeline.marks.at(2).number, 1);
}

void tst_Timeline::phasesNeverOverlap()
{
    const Plan plan = samplePlan(u"2x/wk x 2, 1x/wk x 2, 1x/2wk x 2"_s);
    QList<Session> sessions = sampleSessions(plan, sampleDay);
    std::ranges::reverse(sessions); // as wrong as it gets: the last phase's days come first
    for (qsizetype i = 0; i < sessions.size(); ++i)
        sessions[i].start = ZonedTime::fromLocal(start.addDays(i), QTime(9, 0), "Europe/Berlin");
    const Timeline timeline = timelineOf(plan, sessions, sampleDay);
    for (qsizetype p = 0; p < timeline.phases.size(); ++p) {
        QVERIFY(timeline.phases.at(p).from < timeline.phases.at(p).until);
        if (p > 0)
            QCOMPARE(timeline.phases.at(p).from, timeline.phases.at(p - 1).until);
    }
}

void tst_Timeline::placeIsTheSessionDue_data()
{
    QTest::addColumn<int>("daysBehind");
    QTest::addColumn<int>("place"); // in the course
    QTest::addColumn<int>("mark");
    QTest::newRow("on time") << 0 << 2 << -1;
    QTest::newRow("behind") << 3 << 2 << 1;
    QTest::newRow("ahead") << -3 << 2 << 1;
    QTest::newRow("a lost one has no place") << 3 << 5 << 6; // 5 missed, 6 cancelled
    QTest::newRow("before the first") << -1 << 0 << -1;
    QTest::newRow("beyond what is booked") << 9 << 50 << -1;
}

void tst_Timeline::placeIsTheSessionDue()
{
    QFETCH(const int, daysBehind);
    QFETCH(const int, place);
    const Plan plan = samplePlan(u"2x/wk x 2, 1x/wk x 4"_s);
    Timeline timeline = timelineOf(plan, sampleSessions(plan, sampleDay), sampleDay);
    QCOMPARE(timeline.shouldBe, -1);
    PlanProgress progress;
    progress.daysBehind = daysBehind;
    progress.hereNumber = place;
    showPlace(timeline, progress);
    QTEST(timeline.shouldBe, "mark");
}

void tst_Timeline::emptyTaper()
{
    const Timeline timeline = timelineOf(Plan(), QList<PlacedVisit>(), sampleDay);
    QVERIFY(timeline.phases.isEmpty());
    QVERIFY(timeline.marks.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Timeline)
#include "tst_timeline.moc"
