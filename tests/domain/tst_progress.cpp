// SPDX-License-Identifier: GPL-3.0-or-later
// How much a measure changed and whether that counts, by the published values; and flares.
#include "domain/Progress.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Progress : public QObject
{
    Q_OBJECT

private slots:
    void changes_data();
    void changes();
    void tooFewPoints();
    void fromFirstToLast();
    void flares_data();
    void flares();
};

namespace {

const QDate firstVisit(2026, 11, 2);

constexpr int noThreshold = -1;

Measure measureOf(int highest, int points, int percent = 0, bool higherIsBetter = false,
                  int lowest = 0)
{
    Measure measure;
    measure.lowest = lowest;
    measure.highest = highest;
    measure.higherIsBetter = higherIsBetter;
    measure.change = {points, percent, true};
    return measure;
}

ProgressSeries seriesOf(const Measure &measure, const QList<int> &values)
{
    ProgressSeries series{measure, {}, {}};
    for (int i = 0; i < values.size(); ++i)
        series.points << ProgressPoint{firstVisit.addDays(7 * i), i + 1, values.at(i), 0};
    return series;
}

} // namespace

void tst_Progress::changes_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("percent"); // 1000: none
    QTest::addColumn<bool>("better");
    QTest::addColumn<bool>("reached");
    QTest::addColumn<int>("threshold");
    const auto row = [](const char *name, const Measure &measure, int from, int to, int percent,
                        bool better, bool reached, int threshold) {
        QTest::newRow(name) << measure << from << to << percent << better << reached << threshold;
    };
    const Measure pain = measureOf(10, 2, 30); // Farrar 2001, Ostelo 2008
    row("pain, 2 points from 8", pain, 8, 6, -25, true, true, 6);
    row("pain, 1 point from 8", pain, 8, 7, -13, true, false, 6);
    row("pain, 30 percent of 3", pain, 3, 2, -33, true, true, 2);
    row("pain, 30 percent of 2", pain, 2, 1, -50, true, true, 1);
    row("pain, all of 1", pain, 1, 0, -100, true, true, 0);
    row("pain, 1 point from 4", pain, 4, 3, -25, true, false, 2);
    row("pain, same", pain, 5, 5, 0, false, false, 3);
    row("pain, worse", pain, 5, 8, 60, false, false, 3);
    row("pain, none at first", pain, 0, 0, 1000, false, false, noThreshold);
    row("pain, worse from none", pain, 0, 3, 1000, false, false, noThreshold);
    const Measure line = measureOf(100, 15, 30); // Ostelo 2008
    row("VAS, 15 from 80", line, 80, 65, -19, true, true, 65);
    row("VAS, 14 from 80", line, 80, 66, -18, true, false, 65);
    row("VAS, 30 percent of 40", line, 40, 28, -30, true, true, 28);
    row("VAS, less than 30 percent of 40", line, 40, 29, -28, true, false, 28);
    row("VAS, 30 percent of 11 is 4", line, 11, 8, -27, true, false, 7);
    row("VAS, 15 and 30 percent the same", line, 50, 35, -30, true, true, 35);
    const Measure rmdq = measureOf(24, 5, 30); // Ostelo 2008
    row("RMDQ, 5 from 20", rmdq, 20, 15, -25, true, true, 15);
    row("RMDQ, 4 from 20", rmdq, 20, 16, -20, true, false, 15);
    row("RMDQ, 30 percent of 10", rmdq, 10, 7, -30, true, true, 7);
    const Measure odi = measureOf(100, 10, 30); // Ostelo 2008
    row("ODI, 10 from 60", odi, 60, 50, -17, true, true, 50);
    row("ODI, 9 from 60", odi, 60, 51, -15, true, false, 50);
    row("ODI, 30 percent of 20", odi, 20, 14, -30, true, true, 14);
    const Measure goal = measureOf(10, 3, 0, true); // Stratford 1995
    row("goal, 3 points", goal, 4, 7, 75, true, true, 7);
    row("goal, 2 points", goal, 4, 6, 50, true, false, 7);
    row("goal, from nothing", goal, 0, 3, 1000, true, true, 3);
    row("goal, no room", goal, 8, 10, 25, true, false, noThreshold);
    row("goal, just room", goal, 7, 10, 43, true, true, 10);
    row("goal, worse", goal, 7, 3, -57, false, false, 10);
    const Measure gad7 = measureOf(21, 4); // Toussaint 2020, unconfirmed
    row("GAD-7, 4 points", gad7, 12, 8, -33, true, true, 8);
    row("GAD-7, 3 points", gad7, 12, 9, -25, true, false, 8);
    row("GAD-7, no room", gad7, 3, 0, -100, true, false, noThreshold);
    row("nothing published", measureOf(10, 0), 8, 0, -100, true, false, noThreshold);
    row("lowest is not 0", measureOf(90, 5, 0, false, 10), 14, 10, -29, true, false, noThreshold);
}

void tst_Progress::changes()
{
    QFETCH(Measure, measure);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, percent);
    QFETCH(int, threshold);
    const auto change = changeOf(seriesOf(measure, {from, to}));
    QVERIFY(change);
    QCOMPARE(change->from, from);
    QCOMPARE(change->to, to);
    QCOMPARE(change->points(), to - from);
    QCOMPARE(change->percent, percent == 1000 ? std::nullopt : std::optional(percent));
    QTEST(change->better, "better");
    QTEST(change->reached, "reached");
    QCOMPARE(change->threshold, threshold == noThreshold ? std::nullopt : std::optional(threshold));
}

void tst_Progress::tooFewPoints()
{
    QVERIFY(!changeOf(seriesOf(measureOf(10, 2), {})));
    QVERIFY(!changeOf(seriesOf(measureOf(10, 2), {5})));
}

void tst_Progress::fromFirstToLast()
{
    const auto change = changeOf(seriesOf(measureOf(10, 2), {7, 9, 1, 6}));
    QVERIFY(change);
    QCOMPARE(change->from, 7);
    QCOMPARE(change->to, 6);
}

void tst_Progress::flares_data()
{
    QTest::addColumn<QList<int>>("pain"); // a week from one to the next
    QTest::addColumn<QList<int>>("weeks");
    const auto row = [](const char *name, const QList<int> &pain, const QList<int> &weeks) {
        QTest::newRow(name) << pain << weeks;
    };
    row("none", {6, 5, 4, 5, 3}, {});
    row("by 2", {6, 4, 6, 5}, {2});
    row("by more", {3, 9}, {1});
    row("twice", {3, 5, 7, 4, 8}, {1, 2, 4});
    row("slowly worse is none", {3, 4, 5, 6}, {});
    row("the first visit is none", {9}, {});
    row("nothing measured", {}, {});
}

void tst_Progress::flares()
{
    QFETCH(QList<int>, pain);
    QFETCH(QList<int>, weeks);
    QList<ProgressEvent> expected;
    for (const int week : weeks) {
        const QDate day = firstVisit.addDays(7 * week);
        expected << ProgressEvent{ProgressEventKind::Flare, day, day, std::nullopt, {}};
    }
    QCOMPARE(flaresOf(seriesOf(measureOf(10, 2, 30), pain), 2), expected);
}

QTEST_GUILESS_MAIN(tst_Progress)
#include "tst_progress.moc"
