// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on paper: all of it, as text.
#include "documents/Courses.h"
#include "documents/ExpectAll.h"
#include "documents/HandoutPaper.h"
#include "documents/PaperDates.h"
#include "documents/PaperSamples.h"
#include "documents/Pdf.h"
#include "documents/PlanPaper.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Paper : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void handoutTells();
    void planTells();
    void planTellsWhatHealthMeans();
    void planTellsItsCourse();
    void consentTellsWhatMustBeTold();
    void everySession_data();
    void everySession();
    void handoutLeavesOutWhatIsOver();
    void reviewAtAPhasesEnd();
    void withoutSessions();
    void emptyFieldsLeaveNoLabel();
    void pageNumbersAndRunningHead();
    void noRowStandsAlone();
    void headerRepeats();
};

namespace {

PaperInput allToCome(const QString &notation)
{
    PaperInput input = sampleInput(notation);
    input.printed = input.plan.start;
    input.sessions = sampleSessions(input.plan, input.printed);
    return input;
}

} // namespace

void tst_Paper::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_Paper::handoutTells()
{
    const QString text = Pdf(HandoutPaper(sampleInput(fourPhases))).text();
    expectAll(text, {u"Your treatment plan"_s,
                     u"Nguyễn Thị Bích Ngọc · low back pain, left side"_s,
                     u"Green Lane Massage"_s,
                     u"12 Green Lane"_s,
                     u"555 0134"_s,
                     u"Printed 9 Nov 2026"_s,
                     u"Where this is going"_s,
                     u"Sit an hour at the desk without pain"_s,
                     u"space them out"_s,
                     u"6 visits or 4 weeks"_s,
                     u"Monday, 9 November 2026"_s,
                     u"10:30 – 11:30"_s,
                     u"Consolidate, once a week"_s,
                     u"Taking care"_s,
                     u"At home"_s,
                     u"Walk 20 minutes a day."_s,
                     u"Talk to a doctor first when"_s,
                     u"bladder or bowel"_s,
                     u"Client, date"_s,
                     u"Therapist, date"_s,
                     u"it is not a diagnosis."_s});
}

void tst_Paper::planTells()
{
    const QString text = Pdf(PlanPaper(sampleInput(fourPhases))).text();
    expectAll(text, {u"Treatment plan"_s,
                     u"14 Mar 1968 (age 58)"_s,
                     u"+84 24 3825 0000"_s,
                     u"Số 5 phố Lý Thường Kiệt"_s,
                     u"Trần Đức Hiếu · husband"_s,
                     u"Health Centre East"_s,
                     u"5 Oct 2026 · 2026-1"_s,
                     u"Lumbar, left gluteal"_s,
                     u"myofascial release"_s,
                     u"60 minutes"_s,
                     fourPhases,
                     u"Relief: twice a week, 2 weeks"_s,
                     u"Maintain: every 4 weeks, 3 times"_s,
                     u"Monday, Thursday"_s,
                     u"After 6 visits or 4 weeks"_s,
                     u"low certainty"_s,
                     u"Mon, 19 Oct 2026 · 10:30"_s,
                     u"Missed"_s,
                     u"Cancelled"_s,
                     u"Confirmed"_s,
                     u"stop at any time"_s,
                     u"Agreed on 5 Oct 2026."_s,
                     u"Client, date"_s});
}

void tst_Paper::planTellsWhatHealthMeans()
{
    PaperInput input = sampleInput(fourPhases);
    QVERIFY(Pdf(PlanPaper(input)).text().contains(u"Nothing that limits massage is known."_s));
    Finding bones;
    bones.label = u"Osteoporosis"_s;
    bones.level = Level::Adapt;
    bones.instruction = u"Light pressure only."_s;
    bones.clearedUntil = QDate(2026, 12, 1);
    bones.clearanceLimits = u"not prone"_s;
    Finding surgery;
    surgery.label = u"<b>Surgery</b>"_s;
    surgery.level = Level::Clearance;
    Finding injury;
    injury.label = u"Whiplash"_s;
    injury.level = Level::Adapt;
    injury.overrideReason = u"Phoned the surgeon %1"_s;
    input.findings = {surgery, bones, injury};
    const QString text = Pdf(PlanPaper(input)).text();
    expectAll(text,
              {u"Health and what it means"_s, u"<b>Surgery</b>"_s, levelWord(Level::Clearance),
               levelWord(Level::Adapt) + u" · Light pressure only."_s,
               u"Cleared until 1 Dec 2026 · not prone"_s,
               u"The therapist goes on: Phoned the surgeon %1"_s,
               u"Against usual advice Whiplash: what is usually advised is not followed"_s});
    QCOMPARE(text.count(u"what is usually advised"_s), 1);
    QVERIFY(!text.contains(u"Nothing that limits"_s));
    QCOMPARE(text.count(u"Cleared until"_s), 1);
    QCOMPARE(text.count(u"therapist goes on"_s), 1);

    const QString handout = Pdf(HandoutPaper(input)).text(); // stays with the client's family
    for (const QString &part : {u"Osteoporosis"_s, u"Surgery"_s, u"Whiplash"_s, u"Cleared"_s})
        QVERIFY2(!handout.contains(part), qPrintable(part));
}

void tst_Paper::planTellsItsCourse()
{
    PaperInput input = allToCome(course);
    input.leftOut = {u"Calf, left"_s, u"Neck, front"_s};
    const QString text = Pdf(PlanPaper(input)).text();
    expectAll(text,
              {u"Sit an hour at the desk without pain"_s, u"Tie shoes without a pause"_s,
               u"Type of treatment"_s, u"Focus areas"_s, u"Calf, left; Neck, front"_s,
               u"24 sessions, from 5 Oct 2026 to 5 Apr 2027"_s,
               u"At the latest on Thursday, 22 October 2026."_s, u"Walk 20 minutes a day."_s});
    const QString one = Pdf(PlanPaper(allToCome(u"1x/wk x 1"_s))).text();
    QVERIFY(one.contains(u"1 session, on 5 Oct 2026"_s));
    QVERIFY(!one.contains(u"Areas left out"_s));
    const QString late = Pdf(PlanPaper(sampleInput(course))).text();
    QVERIFY(late.contains(u"Due since Thursday, 29 October 2026."_s));
}

// Nature, benefits, risks, alternatives, what follows without, the right to ask and to stop.
void tst_Paper::consentTellsWhatMustBeTold()
{
    PaperInput input = allToCome(course);
    const QStringList pages = Pdf(PlanPaper(input), QPageSize::Letter).pages();
    expectAll(pages.last(),
              {u"Consent"_s, u"What is done"_s, u"stay covered"_s, u"What it may bring"_s,
               u"for a while"_s, u"Risks"_s, u"Soreness"_s, u"Other ways"_s, u"physiotherapy"_s,
               u"Without it"_s, u"a doctor's care"_s, u"My rights"_s, u"stop at any time"_s,
               u"asked again"_s, u"my questions were answered"_s, u"Client, date"_s,
               u"Therapist, date"_s}); // all on the page that is signed
    const QString text = pages.join(u' ');
    QVERIFY(!text.contains(u"cure"_s));
    QVERIFY(!text.contains(u"usually advised"_s));
    input.plan.consentDate = QDate();
    QVERIFY(!Pdf(PlanPaper(input)).text().contains(u"Agreed on"_s));
}

void tst_Paper::everySession_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<int>("sessions");
    QTest::newRow("1") << u"1x/wk x 1"_s << 1;
    QTest::newRow("24") << course << 24;
    QTest::newRow("100") << u"5x/wk x 20"_s << 100;
}

void tst_Paper::everySession()
{
    QFETCH(QString, notation);
    QFETCH(int, sessions);
    const PaperInput input = allToCome(notation);
    QCOMPARE(input.sessions.size(), sessions);
    const QString handout = Pdf(HandoutPaper(input)).text();
    const QString plan = Pdf(PlanPaper(input)).text();
    for (const Session &session : input.sessions) {
        QCOMPARE(handout.count(longDate(session.start.day())), 1);
        QVERIFY(plan.contains(weekdayDate(session.start.day()) + u" · 10:30"_s));
    }
    QCOMPARE(handout.count(u"10:30 – 11:30"_s), sessions);
}

void tst_Paper::handoutLeavesOutWhatIsOver()
{
    const PaperInput input = sampleInput(fourPhases);
    const QString text = Pdf(HandoutPaper(input)).text();
    QVERIFY(!text.contains(longDate(QDate(2026, 10, 5))));  // completed
    QVERIFY(!text.contains(longDate(QDate(2026, 10, 19)))); // missed
    QVERIFY(text.contains(longDate(QDate(2026, 11, 9))));   // today
}

void tst_Paper::reviewAtAPhasesEnd()
{
    PaperInput input = allToCome(u"1x/wk x 3, 1x/2wk x 2"_s);
    QVERIFY(!Pdf(HandoutPaper(input)).text().contains(u"we review together"_s));
    input.plan.taper.phases[0].review = true;
    const QString text = Pdf(HandoutPaper(input)).text();
    QCOMPARE(text.count(u"we review together"_s), 1);
    QVERIFY(text.contains(u"Monday, 19 October 2026 10:30 – 11:30 Consolidate we review"_s));
}

void tst_Paper::withoutSessions()
{
    PaperInput input = sampleInput(fourPhases);
    input.sessions.clear();
    const QString handout = Pdf(HandoutPaper(input)).text();
    QVERIFY(handout.contains(u"No sessions are booked at present."_s));
    QVERIFY(handout.contains(u"every 4 weeks, 3 times"_s)); // the timeline is there all the same
    QVERIFY(Pdf(PlanPaper(input)).text().contains(u"No sessions are laid out yet."_s));
}

void tst_Paper::emptyFieldsLeaveNoLabel()
{
    PaperInput input;
    input.printed = QDate(2026, 11, 9);
    const QString plan = Pdf(PlanPaper(input)).text();
    for (const QString &label :
         {u"Occupation"_s, u"Emergency contact"_s, u"Techniques"_s, u"Home care"_s, u"Born"_s})
        QVERIFY2(!plan.contains(label), qPrintable(label));
    const QString handout = Pdf(HandoutPaper(input)).text();
    QVERIFY(!handout.contains(u"At home"_s));
    QVERIFY(handout.contains(u"Page 1 of 1"_s));
}

void tst_Paper::pageNumbersAndRunningHead()
{
    const QStringList pages = Pdf(PlanPaper(allToCome(course))).pages();
    QVERIFY(pages.size() >= 2);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY(pages.at(i).contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
        QVERIFY(pages.at(i).contains(u"it is not a diagnosis."_s));
        QCOMPARE(pages.at(i).contains(u"Treatment plan · Nguyễn Thị Bích Ngọc"_s), i > 0);
    }
}

void tst_Paper::noRowStandsAlone()
{
    // Whatever the length, the last row of a table shares its page with the one before.
    for (int weeks = 20; weeks <= 40; ++weeks) {
        const PaperInput input = allToCome(u"1x/wk x %1"_s.arg(weeks));
        const QStringList pages = Pdf(HandoutPaper(input)).pages();
        const auto withLast = std::ranges::find_if(pages, [&](const QString &page) {
            return page.contains(longDate(input.sessions.last().start.day()));
        });
        QVERIFY(withLast != pages.end());
        QVERIFY2(withLast->count(u"10:30 – 11:30"_s) > 1, qPrintable(QString::number(weeks)));
    }
}

void tst_Paper::headerRepeats()
{
    const QStringList pages = Pdf(HandoutPaper(allToCome(u"5x/wk x 20"_s))).pages();
    int withSessions = 0;
    for (const QString &page : pages) {
        QCOMPARE(page.contains(u"Time"_s), page.contains(u"10:30 –"_s));
        withSessions += page.contains(u"10:30 –"_s) ? 1 : 0;
    }
    QVERIFY(withSessions >= 4);
}

QTEST_MAIN(tst_Paper)
#include "tst_paper.moc"
