// SPDX-License-Identifier: GPL-3.0-or-later
// The practice in numbers, made through the use cases.
#include "practice/TestPractice.h"

#include <QTest>

#include <optional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Reports : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void emptyPractice();
    void monthsUpToThePresentOne();
    void monthsBelongToThePracticesDays();
    void plansByPhase();
    void outcomesOfSignedSessions();
    void ownPresetsHaveNames();
    void fallingOff();
    void clearancesHaveNames();
    void clearancesEndWithThePracticesDays_data();
    void clearancesEndWithThePracticesDays();
    void canBeStopped();
    void writesNothing();

private:
    [[nodiscard]] PracticeReport count()
    {
        return TestPractice::must((*m_practice)->reports().count());
    }
    void sign(const Session &session, int pain)
    {
        SessionNote note;
        note.session = session.id;
        note.before.pain = pain;
        QVERIFY((*m_practice)->sessions().sign(session, note));
    }
    void signAll(const Plan &plan, const QList<int> &pains)
    {
        const auto sessions = m_practice->sessionsOf(plan.id);
        for (int i = 0; i < pains.size(); ++i) {
            m_practice->setNow(sessions.at(i).start.day(), QTime(20, 0));
            sign(sessions.at(i), pains.at(i));
        }
    }

    std::optional<TestPractice> m_practice;
    Client m_client;
};

void tst_Reports::init()
{
    m_practice.emplace();
    m_client = m_practice->addClient(u"Ana"_s);
}

void tst_Reports::emptyPractice()
{
    const PracticeReport report = count();
    QCOMPARE(report.today(), TestPractice::today());
    QCOMPARE(report.months.size(), 24);
    QCOMPARE(report.phases.size(), 4);
    QVERIFY(report.outcomes.isEmpty() && report.falling.isEmpty() && report.clearances.isEmpty());
    QCOMPARE(report.changePoints, 2);
    QCOMPARE(report.changePercent, 30);
}

void tst_Reports::monthsUpToThePresentOne()
{
    const Plan plan = m_practice->addPlan(m_client.id); // four sessions this month
    const auto sessions = m_practice->sessionsOf(plan.id);
    SessionBook &book = (*m_practice)->sessions();
    sign(sessions.at(0), 5);
    QVERIFY(book.setState(sessions.at(1), SessionState::Missed));
    QVERIFY(book.setState(sessions.at(2), SessionState::Cancelled));
    const auto months = count().months;
    QCOMPARE(months.first(), (MonthCount{QDate(2024, 12, 1), 0, 0, 0, 0}));
    QCOMPARE(months.last(), (MonthCount{QDate(2026, 11, 1), 1, 1, 1, 1}));
    for (int i = 1; i < months.size(); ++i)
        QCOMPARE(months.at(i).month, months.at(i - 1).month.addMonths(1));
}

void tst_Reports::monthsBelongToThePracticesDays()
{
    const Plan plan = m_practice->addPlan(m_client.id);
    const Session first = m_practice->sessionsOf(plan.id).first();
    QVERIFY((*m_practice)->sessions().move(first, QDate(2026, 12, 1), QTime(0, 15)));
    m_practice->setNow(QDate(2026, 12, 15));
    const auto months = count().months;
    QCOMPARE(months.at(22).open, 3);
    QCOMPARE(months.at(23).open, 1); // still November in UTC
}

void tst_Reports::plansByPhase()
{
    m_practice->addPlan(m_client.id, u"2x/wk x 2"_s);
    m_practice->addPlan(m_client.id, u"1x/4wk x 3"_s);
    const auto phases = count().phases;
    QCOMPARE(phases.at(0), (CadenceCount{{2, 1}, 1, 4}));
    QCOMPARE(phases.at(1).plans, 0);
    QCOMPARE(phases.at(3), (CadenceCount{{1, 4}, 1, 3}));
}

void tst_Reports::outcomesOfSignedSessions()
{
    const Plan known = m_practice->addPlan(m_client.id, u"2x/wk x 2, 1x/wk x 2, then review"_s);
    signAll(known, {8, 7, 3});
    m_practice->setNow(TestPractice::today(), QTime(6, 0));
    m_practice->addPlan(m_client.id, u"1x/wk x 9"_s);
    const auto outcomes = count().outcomes;
    QCOMPARE(outcomes, (QList<PresetOutcome>{{u"Acute episode"_s, 1, 1, 1, 8.0, 3.0},
                                             {{}, 1, 0, 0, {}, {}}}));
}

void tst_Reports::ownPresetsHaveNames()
{
    OwnPreset preset;
    preset.name = u"=Mine"_s;
    preset.taper = TestPractice::must(readTaper(u"1x/wk x 9"_s));
    (void)TestPractice::must((*m_practice)->diary().addPreset(preset));
    m_practice->addPlan(m_client.id, u"1x/wk x 9"_s);
    QCOMPARE(count().outcomes.first().preset, u"=Mine"_s);
}

void tst_Reports::fallingOff()
{
    const Plan plan = m_practice->addPlan(m_client.id, u"1x/wk x 6"_s);
    signAll(plan, {5});
    QVERIFY(count().falling.isEmpty());
    m_practice->setNow(QDate(2026, 11, 23));
    QVERIFY(count().falling.isEmpty());
    m_practice->setNow(QDate(2026, 11, 24));
    const PracticeReport report = count();
    QCOMPARE(report.fallingTotal, 1);
    QCOMPARE(report.falling.first().plan, plan.id);
    QCOMPARE(report.falling.first().lastVisit.day(), TestPractice::today());
    QVERIFY(report.falling.first().next.isValid());
}

void tst_Reports::clearancesHaveNames()
{
    const ConditionEntry entry = m_practice->addCondition(m_client.id, u"osteoporosis"_s);
    m_practice->addClearance(entry, TestPractice::today(), TestPractice::today().addDays(60));
    ConditionEntry own;
    own.client = m_client.id;
    own.ownLabel = u"@Plate"_s;
    own.ownLevel = Level::Clearance;
    own = TestPractice::must((*m_practice)->health().add(own));
    m_practice->addClearance(own, TestPractice::today(), TestPractice::today().addDays(61));
    auto clearances = count().clearances;
    QCOMPARE(clearances.size(), 1);
    QCOMPARE(clearances.first().label, u"Osteoporosis"_s);
    m_practice->setNow(TestPractice::today().addDays(1));
    clearances = count().clearances;
    QCOMPARE(clearances.size(), 2);
    QCOMPARE(clearances.last().label, u"@Plate"_s);
}

void tst_Reports::clearancesEndWithThePracticesDays_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<int>("sessions"); // behind Monday, 30 November
    const QByteArray west("America/Los_Angeles");
    const QDate monday(2026, 11, 30);
    QTest::newRow("Monday 17:00") << west << monday << QTime(17, 0) << 0; // Tuesday in UTC
    QTest::newRow("Tuesday 08:00") << west << monday.addDays(1) << QTime(8, 0) << 1;
    QTest::newRow("Tuesday 00:30")
        << QByteArray("Europe/Berlin") << monday.addDays(1) << QTime(0, 30) << 1; // Monday in UTC
}

void tst_Reports::clearancesEndWithThePracticesDays()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QDate, day);
    QFETCH(const QTime, time);
    QFETCH(const int, sessions);
    PracticeProfile profile = TestPractice::profile();
    profile.zone = zone;
    QVERIFY((*m_practice)->saveProfile(profile));
    m_practice->setNow(TestPractice::today(), QTime(20, 0)); // the same day there
    const Plan plan = m_practice->addPlan(m_client.id, u"1x/wk x 1"_s);
    const Session session = m_practice->sessionsOf(plan.id).first();
    QVERIFY((*m_practice)->sessions().move(session, day, time));
    const ConditionEntry entry = m_practice->addCondition(m_client.id, u"osteoporosis"_s);
    m_practice->addClearance(entry, TestPractice::today(), QDate(2026, 11, 30));
    const auto clearances = count().clearances;
    QCOMPARE(clearances.size(), 1);
    QCOMPARE(clearances.first().until, QDate(2026, 11, 30));
    QCOMPARE(clearances.first().sessionsAfter, sessions);
}

void tst_Reports::canBeStopped()
{
    for (int stopAt = 0; stopAt < 5; ++stopAt) {
        QList<int> told;
        const auto found = (*m_practice)->reports().count([&](int done, int total) {
            told << done;
            return total == 5 && done < stopAt;
        });
        QVERIFY(!found && found.error().code == ErrorCode::Cancelled);
        QCOMPARE(told.size(), stopAt + 1);
    }
}

void tst_Reports::writesNothing()
{
    m_practice->addPlan(m_client.id);
    const int before = m_practice->committed(u"PRAGMA data_version"_s);
    const int audit = m_practice->rows(u"audit"_s);
    (void)count();
    QCOMPARE(m_practice->rows(u"audit"_s), audit);
    QCOMPARE(m_practice->committed(u"PRAGMA data_version"_s), before);
}

QTEST_GUILESS_MAIN(tst_Reports)
#include "tst_reports.moc"
