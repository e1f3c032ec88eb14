// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/PlanWords.h"
#include "practice/Translations.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// Lines about a plan, for one and for several.
class TestPlanWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*QCoreApplication::instance()); }
    void review_data();
    void review();
    void progress_data();
    void progress();
};

void TestPlanWords::review_data()
{
    QTest::addColumn<int>("visits");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<QString>("line");
    QTest::newRow("one of each") << 1 << 1 << u"After 1 visit or 1 week, whichever comes first"_s;
    QTest::newRow("several") << 6 << 4 << u"After 6 visits or 4 weeks, whichever comes first"_s;
    QTest::newRow("one visit") << 1 << 4 << u"After 1 visit or 4 weeks, whichever comes first"_s;
}

void TestPlanWords::review()
{
    QFETCH(int, visits);
    QFETCH(int, weeks);
    QTEST(reviewLine({visits, weeks}), "line");
}

void TestPlanWords::progress_data()
{
    QTest::addColumn<int>("daysBehind");
    QTest::addColumn<int>("due");
    QTest::addColumn<QString>("words");
    QTest::newRow("on time") << 0 << 5 << QString();
    QTest::newRow("a day ahead") << -1 << 5 << u"one day ahead"_s;
    QTest::newRow("days ahead") << -3 << 5 << u"3 days ahead"_s;
    QTest::newRow("one behind") << 4 << 6 << u"one session behind"_s;
    QTest::newRow("several behind") << 9 << 8 << u"3 sessions behind"_s;
}

void TestPlanWords::progress()
{
    QFETCH(int, daysBehind);
    QFETCH(int, due);
    PlanProgress progress;
    progress.daysBehind = daysBehind;
    progress.due = due;
    progress.done = 5;
    QTEST(progressWords(progress, {2026, 11, 9}), "words");
}

QTEST_GUILESS_MAIN(TestPlanWords)
#include "tst_plan_words.moc"
