// SPDX-License-Identifier: GPL-3.0-or-later
// The day by which a plan is to be reviewed.
#include "documents/PaperSamples.h"
#include "documents/PlanExpectation.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PlanExpectation : public QObject
{
    Q_OBJECT

private slots:
    void visitsOrWeeks_data();
    void visitsOrWeeks();
    void sessionsThatDoNotCount();
    void afterAReview();
    void states_data();
    void states();
    void withoutSessions();
};

namespace {

// Mondays and Thursdays from 5 October 2026 on.
PaperInput twiceAWeek()
{
    PaperInput input = sampleInput(u"2x/wk x 4"_s);
    input.printed = input.plan.start;
    input.sessions = sampleSessions(input.plan, input.printed);
    return input;
}

} // namespace

void tst_PlanExpectation::visitsOrWeeks_data()
{
    QTest::addColumn<int>("visits");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<QDate>("day");
    QTest::newRow("visits first") << 6 << 4 << QDate(2026, 10, 22);
    QTest::newRow("one visit") << 1 << 4 << QDate(2026, 10, 5);
    QTest::newRow("weeks first") << 6 << 2 << QDate(2026, 10, 19);
    QTest::newRow("more visits than there are") << 9 << 6 << QDate(2026, 11, 16);
}

void tst_PlanExpectation::visitsOrWeeks()
{
    QFETCH(int, visits);
    QFETCH(int, weeks);
    PaperInput input = twiceAWeek();
    input.plan.review = {visits, weeks};
    QTEST(nextReview(input), "day");
}

void tst_PlanExpectation::sessionsThatDoNotCount()
{
    PaperInput input = twiceAWeek();
    input.sessions[1].state = SessionState::Missed;
    input.sessions[2].state = SessionState::Cancelled;
    input.sessions[0].state = SessionState::Completed;
    QCOMPARE(nextReview(input), QDate(2026, 10, 29)); // the eighth is the sixth that counts
}

void tst_PlanExpectation::afterAReview()
{
    PaperInput input = twiceAWeek();
    input.reviewed = QDate(2026, 10, 12); // the third session's day
    input.plan.review = {2, 4};
    QCOMPARE(nextReview(input), QDate(2026, 10, 19));
    input.plan.review = {9, 1};
    QCOMPARE(nextReview(input), QDate(2026, 10, 19));
}

void tst_PlanExpectation::states_data()
{
    QTest::addColumn<PlanState>("state");
    QTest::addColumn<bool>("reviewed");
    QTest::newRow("draft") << PlanState::Draft << true;
    QTest::newRow("active") << PlanState::Active << true;
    QTest::newRow("paused") << PlanState::Paused << false;
    QTest::newRow("completed") << PlanState::Completed << false;
    QTest::newRow("discontinued") << PlanState::Discontinued << false;
}

void tst_PlanExpectation::states()
{
    QFETCH(PlanState, state);
    PaperInput input = twiceAWeek();
    input.plan.state = state;
    QTEST(nextReview(input).isValid(), "reviewed");
}

void tst_PlanExpectation::withoutSessions()
{
    PaperInput input = twiceAWeek();
    input.sessions.clear();
    QCOMPARE(nextReview(input), QDate(2026, 11, 2)); // four weeks
    input.plan.start = QDate();
    QVERIFY(!nextReview(input).isValid());
}

QTEST_MAIN(tst_PlanExpectation)
#include "tst_plan_expectation.moc"
