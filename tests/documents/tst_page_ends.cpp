// SPDX-License-Identifier: GPL-3.0-or-later
// What stays together at the ends of pages, whatever the length of a paper: a signature and what is
// signed, a bullet and its words.
#include "documents/HandoutPaper.h"
#include "documents/PageWords.h"
#include "documents/PaperSamples.h"
#include "documents/Pdf.h"
#include "documents/PlanPaper.h"
#include "documents/ProgressPaper.h"
#include "documents/ProgressSamples.h"

#include <QSet>
#include <QTest>

#include <memory>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PageEnds : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSignedIsSeen_data();
    void whatIsSignedIsSeen();
    void noPageIsTurnedTooEarly();
    void noBulletStandsAlone_data();
    void noBulletStandsAlone();
};

namespace {

// With a row for each session: all are to come on plan and handout, and over in the report.
std::unique_ptr<const Paper> paperOf(const QString &name, int sessions)
{
    const QString notation = u"1x/wk x %1"_s.arg(sessions);
    PaperInput input = sampleInput(notation);
    if (name == u"progress"_s) {
        return std::make_unique<const ProgressPaper>(
            ProgressPaperInput{input.practice, input.client, finishedProgress(notation)});
    }
    input.printed = input.plan.start;
    input.sessions = sampleSessions(input.plan, input.printed);
    if (name == u"plan"_s)
        return std::make_unique<const PlanPaper>(input);
    return std::make_unique<const HandoutPaper>(input);
}

} // namespace

void tst_PageEnds::whatIsSignedIsSeen_data()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QPageSize::PageSizeId>("size");
    for (const auto size : {QPageSize::A4, QPageSize::Letter}) {
        const char *name = size == QPageSize::A4 ? "A4" : "Letter";
        QTest::addRow("plan, %s", name) << u"plan"_s << u"my questions were answered"_s << size;
        QTest::addRow("handout, %s", name)
            << u"handout"_s << u"Talk to a doctor first when"_s << size;
        QTest::addRow("progress, %s", name)
            << u"progress"_s << u"The client agrees that this report is handed on."_s << size;
    }
}

void tst_PageEnds::whatIsSignedIsSeen()
{
    QFETCH(QString, paper);
    QFETCH(QString, words);
    QFETCH(QPageSize::PageSizeId, size);
    QSet<qsizetype> counts;
    for (int sessions = 1; sessions <= 40; ++sessions) {
        const QStringList pages = wordsOfPages(*paperOf(paper, sessions), size);
        const QString last = lettersOf(pages.last());
        counts << pages.size();
        for (const QString &part : {words, u"Client, date"_s, u"Therapist, date"_s})
            QVERIFY2(last.contains(lettersOf(part)),
                     qPrintable(u"%1, with %2 sessions"_s.arg(part).arg(sessions)));
    }
    QVERIFY(counts.size() > 1); // the end of a page lay in between
}

// The usual course of a client is one sheet to take home.
void tst_PageEnds::noPageIsTurnedTooEarly()
{
    for (int sessions = 1; sessions <= 7; ++sessions)
        QCOMPARE(wordsOfPages(*paperOf(u"handout"_s, sessions), QPageSize::A4).size(), 1);
}

void tst_PageEnds::noBulletStandsAlone_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<QPageSize::PageSizeId>("size");
    for (const auto size : {QPageSize::A4, QPageSize::Letter}) {
        const char *name = size == QPageSize::A4 ? "A4" : "Letter";
        QTest::addRow("points of two lines, %s", name) << 30 << size;
        QTest::addRow("points of three lines, %s", name) << 48 << size;
    }
}

void tst_PageEnds::noBulletStandsAlone()
{
    QFETCH(int, words);
    QFETCH(QPageSize::PageSizeId, size);
    constexpr int count = 60;
    QStringList points;
    for (int i = 1; i <= count; ++i)
        points << u"Point %1"_s.arg(i) + u" word"_s.repeated(words);
    PaperInput input = sampleInput(u"1x/wk x 1"_s);
    input.plan.goals = goalsFrom(u"Sit an hour"_s); // a single one has no bullet
    input.plan.homeCare = points.join(u'\n');
    const QStringList pages = Pdf(HandoutPaper(input), size).pages();
    QVERIFY(pages.size() > 2);
    qsizetype begun = 0;
    for (const QString &page : pages) {
        QCOMPARE(page.count(u'•'), page.count(u"• Point "_s));
        begun += page.count(u"• Point "_s);
    }
    QCOMPARE(begun, count);
}

QTEST_MAIN(tst_PageEnds)
#include "tst_page_ends.moc"
