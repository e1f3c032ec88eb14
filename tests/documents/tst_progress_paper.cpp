// SPDX-License-Identifier: GPL-3.0-or-later
// The progress report as a reader gets it: what it tells, what it keeps to itself, its pages.
#include "documents/Courses.h"
#include "documents/ExpectAll.h"
#include "documents/PaperDates.h"
#include "documents/PaperSamples.h"
#include "documents/Pdf.h"
#include "documents/ProgressPaper.h"
#include "documents/ProgressSamples.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ProgressPaper : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tells();
    void changeIsWeighed_data();
    void changeIsWeighed();
    void keepsWhatIsPrivate();
    void noData();
    void everySession_data();
    void everySession();
    void headerRepeatsAndNoRowIsSplit();
    void typedTextStaysText();
    void fontsAreEmbedded();
    void whatComesNext_data();
    void whatComesNext();
    void manyGoals();
};

namespace {

ProgressPaperInput inputOf(const Progress &progress)
{
    const PaperInput sample = sampleInput(u"1x/wk x 4"_s);
    return {sample.practice, sample.client, progress};
}

QString textOf(const Progress &progress)
{
    return Pdf(ProgressPaper(inputOf(progress))).text();
}

Progress withPain(const QList<int> &values)
{
    Progress progress = finishedProgress(course);
    ProgressSeries pain = progress.series.first();
    pain.points.resize(values.size());
    for (qsizetype i = 0; i < values.size(); ++i)
        pain.points[i].value = values.at(i);
    progress.series = {pain};
    progress.events.clear();
    return progress;
}

} // namespace

void tst_ProgressPaper::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_ProgressPaper::tells()
{
    const Progress progress = sampleProgress(course, QDate(2026, 12, 1));
    expectAll(textOf(progress),
              {u"Progress report"_s,
               u"To: Dr A. Ramos · Health Centre East"_s,
               u"About: Nguyễn Thị Bích Ngọc · born 14 Mar 1968"_s,
               u"Green Lane Massage"_s,
               u"1 Dec 2026"_s,
               u"low back pain, left side"_s,
               u"twice a week, 4 weeks; once a week, 8 weeks; every 2 weeks, 8 times"_s,
               u"of 24 sessions completed, 1 missed, 1 cancelled, from 5 Oct 2026"_s,
               u"The client's goals"_s,
               u"Sit an hour at the desk without pain"_s,
               u"2 at first (5 Oct 2026), 6 at last"_s,
               u"Stratford"_s,
               u"error of measuring"_s,
               u"Pain · 0 to 10, less is better"_s,
               u"Movement · 0 to 10, more is better"_s,
               u"Roland-Morris (RMDQ) · 0 to 24, less is better"_s,
               u"important from 2 points or 30 % on"_s,
               u"Farrar"_s,
               u"Ostelo"_s,
               u"No value is published"_s,
               u"no proof of its cause"_s,
               u"low certainty"_s,
               u"Flares, pauses and decisions"_s,
               u": Flare"_s,
               u": Pause"_s,
               u": Step down"_s,
               u"What comes next"_s,
               u"sessions are to come · the next on"_s,
               u"6 visits or 4 weeks"_s,
               u"Scores by session"_s,
               u"G1: Sit an hour at the desk without pain"_s,
               u"7→5"_s,
               u"Missed"_s,
               u"Questionnaires"_s,
               u"Therapist, date"_s,
               u"it is not a diagnosis."_s,
               u"counts as better"_s});
}

void tst_ProgressPaper::changeIsWeighed_data()
{
    QTest::addColumn<QList<int>>("values");
    QTest::addColumn<QString>("words");
    QTest::newRow("one") << QList<int>{7}
                         << u"7 on 5 Oct 2026; one score, so no change is known."_s;
    QTest::newRow("reached")
        << QList<int>{7, 5}
        << u"2 points lower, which is better (29 % of the first). It reaches the published value."_s;
    QTest::newRow("not reached")
        << QList<int>{8, 7}
        << u"1 point lower, which is better (13 % of the first). It stays below the published value."_s;
    QTest::newRow("recovered")
        << QList<int>{6, 0}
        << u"6 points lower, which is better (100 % of the first). It reaches the published value. The last score counts as recovered."_s;
    QTest::newRow("same") << QList<int>{6, 2, 6} << u": no change. A change counts"_s;
    QTest::newRow("worse")
        << QList<int>{4, 7}
        << u"3 points higher, which is worse (75 % of the first). A change counts"_s;
    QTest::newRow("from nothing") << QList<int>{0, 2}
                                  << u"2 points higher, which is worse. A change counts"_s;
}

void tst_ProgressPaper::changeIsWeighed()
{
    QFETCH(QList<int>, values);
    QFETCH(QString, words);
    expectAll(textOf(withPain(values)), {words});
}

void tst_ProgressPaper::keepsWhatIsPrivate()
{
    Progress progress = sampleProgress(course, QDate(2026, 12, 1));
    progress.plan.state = PlanState::Paused;
    progress.plan.stateReason = u"Lost her job"_s;
    ProgressPaperInput input = inputOf(progress);
    input.client.note = u"Difficult"_s;
    const QString text = Pdf(ProgressPaper(input)).text();
    for (const QString &part : {u"secret illness"_s, u"Slept"_s, u"Lost her job"_s, u"Difficult"_s,
                                input.client.phone, input.client.address.section(u'\n', 0, 0),
                                input.client.emergency.name, input.client.occupation})
        QVERIFY2(!text.contains(part), qPrintable(part));
    QVERIFY(text.contains(u"The plan is paused at present."_s));
}

void tst_ProgressPaper::noData()
{
    expectAll(textOf(emptyProgress(course)),
              {u"0 of 24 sessions completed, 0 missed"_s, u"Not scored yet."_s, u"No scores yet."_s,
               u"None were recorded."_s, u"No session has taken place yet."_s,
               u"24 sessions are to come · the next on 5 Oct 2026 · twice a week"_s});
    const QString nothing = Pdf(ProgressPaper(ProgressPaperInput{})).text();
    QVERIFY(nothing.contains(u"No further sessions are laid out."_s));
    QVERIFY(nothing.contains(u"Page 1 of 1"_s));
}

void tst_ProgressPaper::everySession_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<int>("sessions");
    QTest::newRow("1") << u"1x/wk x 1"_s << 1;
    QTest::newRow("24") << course << 24;
    QTest::newRow("200") << twoYears << 200;
}

void tst_ProgressPaper::everySession()
{
    QFETCH(QString, notation);
    QFETCH(int, sessions);
    const Progress progress = finishedProgress(notation);
    QCOMPARE(progress.sessions.size(), sessions);
    const QString text = textOf(progress);
    for (const Session &session : progress.sessions) {
        const bool done = session.state == SessionState::Completed;
        const QString row =
            u"%1 %2 %3"_s.arg(QString::number(session.number), plainDate(session.start.day()),
                              done ? u"Completed "_s : QString());
        QVERIFY2(text.contains(row), qPrintable(row));
    }
}

void tst_ProgressPaper::headerRepeatsAndNoRowIsSplit()
{
    const Pdf pdf(ProgressPaper(inputOf(finishedProgress(twoYears))));
    const QStringList pages = pdf.pages();
    int withRows = 0;
    for (const QString &page : pages) {
        const bool hasRows = page.contains(u" Completed "_s);
        QCOMPARE(page.contains(u"# Date Session Pain Stress Movement G1 G2"_s), hasRows);
        withRows += hasRows ? 1 : 0;
        QVERIFY(page.contains(u"of %1"_s.arg(pages.size())));
    }
    QVERIFY(withRows >= 4);
    const qreal bottom = pdf.pageSize().height() - 40;
    for (const Pdf::Word &word : pdf.words())
        QVERIFY2(word.box.bottom() <= bottom, qPrintable(word.text));
}

void tst_ProgressPaper::typedTextStaysText()
{
    Progress progress = sampleProgress(course, QDate(2026, 12, 1));
    progress.plan.complaint = u"<b>Rücken</b> & %1 <script>"_s;
    progress.plan.goals[0].words = u"<i>Đi bộ</i> %2 tiếng"_s;
    progress.series[3].measure.label = progress.plan.goals.first().words;
    expectAll(textOf(progress), {u"<b>Rücken</b> & %1 <script>"_s, u"<i>Đi bộ</i> %2 tiếng"_s,
                                 u"G1: <i>Đi bộ</i> %2 tiếng"_s});
    progress.plan.goals[0].words = u"long "_s.repeated(20000);
    progress.series[3].measure.label = progress.plan.goals.first().words;
    QVERIFY(Pdf(ProgressPaper(inputOf(progress))).pages().size() > 3);
}

void tst_ProgressPaper::fontsAreEmbedded()
{
    const QStringList fonts = Pdf(ProgressPaper(inputOf(finishedProgress(course)))).fontLines();
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts) {
        QVERIFY2(font.contains(u"Inter"_s), qPrintable(font));
        static const QRegularExpression flags(u"\\byes (yes|no) +yes\\b"_s);
        QVERIFY2(font.contains(flags), qPrintable(font)); // embedded, with a map to Unicode
    }
}

void tst_ProgressPaper::whatComesNext_data()
{
    QTest::addColumn<PlanState>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("active") << PlanState::Active << u"No further sessions are laid out."_s;
    QTest::newRow("completed") << PlanState::Completed << u"The plan is over: completed."_s;
    QTest::newRow("discontinued") << PlanState::Discontinued
                                  << u"The plan is over: discontinued."_s;
}

void tst_ProgressPaper::whatComesNext()
{
    QFETCH(PlanState, state);
    QFETCH(QString, words);
    Progress progress = finishedProgress(course);
    progress.plan.state = state;
    expectAll(textOf(progress), {words});
}

void tst_ProgressPaper::manyGoals()
{
    Progress progress = finishedProgress(course);
    const ProgressSeries goal = progress.series.at(3);
    for (uint i = 0; i < 10; ++i) {
        const GoalId id{QUuid(i + 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
        progress.plan.goals << PlanGoal{id, u"Another aim %1"_s.arg(i)};
        progress.series << goal;
        progress.series.last().goal = id;
        progress.series.last().measure.label = progress.plan.goals.last().words;
    }
    const Pdf pdf(ProgressPaper(inputOf(progress)));
    expectAll(pdf.text(), {u"# Date Session Pain Stress Movement G1 G2 G3"_s,
                           u"# Date Session G4 G5 G6 G7 G8 G9"_s, u"# Date Session G10 G11 G12"_s,
                           u"G12: Another aim 9"_s});
    const qreal right = pdf.pageSize().width() - 40;
    for (const Pdf::Word &word : pdf.words())
        QVERIFY2(word.box.right() <= right, qPrintable(word.text));
}

QTEST_MAIN(tst_ProgressPaper)
#include "tst_progress_paper.moc"
