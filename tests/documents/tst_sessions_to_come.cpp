// SPDX-License-Identifier: GPL-3.0-or-later
// Which sessions papers call to come: none that lies behind, and none of a plan that is paused.
#include "documents/Courses.h"
#include "documents/HandoutPaper.h"
#include "documents/PaperDates.h"
#include "documents/PaperSamples.h"
#include "documents/Pdf.h"
#include "documents/ProgressPaper.h"
#include "documents/ProgressSamples.h"

#include <QLocale>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_SessionsToCome : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void handoutOfAPausedPlan();
    void reportOfAPausedPlan();
    void reportCountsFromToday_data();
    void reportCountsFromToday();
    void reportWhereAllLieBehind();
};

namespace {

QString reportOf(const Progress &progress)
{
    const PaperInput sample = sampleInput(u"1x/wk x 1"_s);
    return Pdf(ProgressPaper(ProgressPaperInput{sample.practice, sample.client, progress})).text();
}

} // namespace

void tst_SessionsToCome::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_SessionsToCome::handoutOfAPausedPlan()
{
    PaperInput input = sampleInput(course);
    QVERIFY(Pdf(HandoutPaper(input)).text().contains(u"10:30 – 11:30"_s));
    input.plan.state = PlanState::Paused;
    const QString text = Pdf(HandoutPaper(input)).text();
    QVERIFY(text.contains(u"No sessions are booked at present."_s));
    QVERIFY(!text.contains(u"10:30"_s));
    for (const Session &session : input.sessions)
        QVERIFY2(!text.contains(longDate(session.start.day())), qPrintable(text));
}

void tst_SessionsToCome::reportOfAPausedPlan()
{
    Progress progress = sampleProgress(course, QDate(2026, 12, 1));
    QVERIFY(reportOf(progress).contains(u"the next on"_s));
    progress.plan.state = PlanState::Paused;
    const QString text = reportOf(progress);
    QVERIFY(text.contains(u"The plan is paused at present."_s));
    QVERIFY(!text.contains(u"the next on"_s));
    QVERIFY(!text.contains(u"sessions are to come"_s));
}

void tst_SessionsToCome::reportCountsFromToday_data()
{
    QTest::addColumn<int>("daysBefore");
    QTest::newRow("on the day of the next") << 0;
    QTest::newRow("the day before") << 1;
}

void tst_SessionsToCome::reportCountsFromToday()
{
    QFETCH(int, daysBefore);
    const QDate next = samplePlaces(samplePlan(course)).at(12).start.day();
    Progress progress = sampleProgress(course, next.addDays(-daysBefore));
    Session &unrecorded = progress.sessions[11];
    unrecorded.state = SessionState::Confirmed;
    QVERIFY(unrecorded.start.day() < progress.today);
    const QString text = reportOf(progress);
    const QString words = u"12 sessions are to come · the next on "_s + plainDate(next);
    QVERIFY2(text.contains(words), qPrintable(words + u" is not in: "_s + text));
}

void tst_SessionsToCome::reportWhereAllLieBehind()
{
    Progress progress = finishedProgress(course);
    progress.sessions.last().state = SessionState::Planned; // nobody recorded it
    const QString text = reportOf(progress);
    QVERIFY(text.contains(u"No further sessions are laid out."_s));
    QVERIFY(!text.contains(u"the next on"_s));
}

QTEST_MAIN(tst_SessionsToCome)
#include "tst_sessions_to_come.moc"
