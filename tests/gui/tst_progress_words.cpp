// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ProgressWords.h"
#include "knowledge/Measures.h"
#include "practice/Translations.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// What a change is called. The values that count are those of measures.json.
class TestProgressWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesAChange_data();
    void namesAChange();
    void saysFromWhenOnItCounts();
    void isHonestAboutWhatIsNotKnown();
    void saysTheSameOnlyOnce();
    void keepsMarkupAsTyped();

private:
    [[nodiscard]] ProgressSeries series(const QString &measure, const QList<int> &values) const
    {
        ProgressSeries series;
        series.measure = *m_measures.find(measure);
        QDate day(2026, 10, 5);
        for (const int value : values) {
            series.points << ProgressPoint{day, 0, value, {}};
            day = day.addDays(7);
        }
        return series;
    }
    [[nodiscard]] ChangeLine line(const QString &measure, const QList<int> &values) const
    {
        Progress progress;
        progress.series << series(measure, values);
        return changeLines(progress).first();
    }

    Measures m_measures;
};

void TestProgressWords::initTestCase()
{
    installTranslations(*QCoreApplication::instance());
    auto measures = Measures::load();
    QVERIFY(measures.has_value());
    m_measures = *measures;
}

void TestProgressWords::namesAChange_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QList<int>>("values");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("move");
    QTest::addColumn<QString>("chip");
    QTest::addColumn<QString>("look");
    const auto row = [](const char *name, const QString &measure, const QList<int> &values,
                        const QString &says, const QString &move, const QString &chip,
                        const QString &look) {
        QTest::newRow(name) << measure << values << says << move << chip << look;
    };
    row("pain, by points", u"pain"_s, {8, 9, 6}, u"8 → 6"_s,
        u"2 points lower, 25 % of the start."_s, u"Important change"_s, u"clear"_s);
    row("pain, by percent", u"pain"_s, {3, 2}, u"3 → 2"_s, u"1 point lower, 33 % of the start."_s,
        u"Important change"_s, u"clear"_s);
    row("pain, too little", u"pain"_s, {7, 6}, u"7 → 6"_s, u"1 point lower, 14 % of the start."_s,
        u"Too little to count"_s, u"neutral"_s);
    row("pain, gone", u"pain"_s, {7, 0}, u"7 → 0"_s, u"7 points lower, 100 % of the start."_s,
        u"Recovered"_s, u"clear"_s);
    row("pain, worse", u"pain"_s, {4, 7}, u"4 → 7"_s, u"3 points higher, 75 % of the start."_s,
        u"Worse"_s, u"adapt"_s);
    row("pain, from none", u"pain"_s, {0, 2}, u"0 → 2"_s, u"2 points higher."_s, u"Worse"_s,
        u"adapt"_s);
    row("pain, the same", u"pain"_s, {5, 3, 5}, u"5 → 5"_s, u"As at the start."_s, u"No change"_s,
        u"neutral"_s);
    row("pain, once", u"pain"_s, {5}, u"5"_s, u"The next value tells a change."_s, u"One value"_s,
        u"neutral"_s);
    row("goal, more than error", u"goal"_s, {2, 5}, u"2 → 5"_s, u"3 points higher."_s,
        u"More than error"_s, u"clear"_s);
    row("goal, too little", u"goal"_s, {2, 4}, u"2 → 4"_s, u"2 points higher."_s,
        u"Too little to count"_s, u"neutral"_s);
    row("goal, worse", u"goal"_s, {5, 2}, u"5 → 2"_s, u"3 points lower."_s, u"Worse"_s, u"adapt"_s);
    row("stress, nothing published", u"stress"_s, {8, 2}, u"8 → 2"_s, u"6 points lower."_s,
        u"Better"_s, u"neutral"_s);
    row("RMDQ, recovered", u"rmdq"_s, {14, 2}, u"14 → 2"_s,
        u"12 points lower, 86 % of the start."_s, u"Recovered"_s, u"clear"_s);
    row("GAD-7, unconfirmed", u"gad7"_s, {12, 8}, u"12 → 8"_s, u"4 points lower."_s,
        u"Perhaps important"_s, u"neutral"_s);
}

void TestProgressWords::namesAChange()
{
    QFETCH(const QString, measure);
    QFETCH(const QList<int>, values);
    const ChangeLine said = line(measure, values);
    QCOMPARE(said.label, m_measures.find(measure)->label);
    QTEST(said.values, "says");
    QTEST(said.move, "move");
    QTEST(said.chip, "chip");
    QTEST(said.look, "look");
}

void TestProgressWords::saysFromWhenOnItCounts()
{
    const ChangeLine pain = line(u"pain"_s, {7, 4});
    QVERIFY2(pain.threshold.contains(u"2 points or 30 %"_s), qPrintable(pain.threshold));
    QVERIFY2(pain.source.startsWith(u"Farrar JT and others. 2001; Ostelo RW and others. 2008;"_s),
             qPrintable(pain.source));
    QVERIFY(pain.sourceTip.contains(u"patients may want more than 2 points"_s));
    const ChangeLine goal = line(u"goal"_s, {2, 5});
    QVERIFY2(goal.threshold.contains(u"does not say that it matters"_s),
             qPrintable(goal.threshold));
    QVERIFY(goal.source.contains(u"Stratford"_s));
}

void TestProgressWords::isHonestAboutWhatIsNotKnown()
{
    const ChangeLine stress = line(u"stress"_s, {8, 2});
    QVERIFY2(stress.threshold.contains(u"No value is published"_s), qPrintable(stress.threshold));
    QVERIFY(stress.source.isEmpty()); // who made the scale says nothing of a change
    QVERIFY(line(u"gad7"_s, {12, 8}).threshold.contains(u"Not checked"_s));
    QVERIFY(!line(u"rmdq"_s, {14, 8}).threshold.contains(u"Not checked"_s));
}

void TestProgressWords::saysTheSameOnlyOnce()
{
    Progress progress;
    progress.series << series(u"pain"_s, {7, 4}) << series(u"goal"_s, {2, 5})
                    << series(u"goal"_s, {4, 5});
    const QList<ChangeLine> lines = changeLines(progress);
    QCOMPARE(lines.size(), 3);
    QVERIFY(!lines.at(0).threshold.isEmpty() && !lines.at(0).source.isEmpty());
    QVERIFY(lines.at(1).threshold.isEmpty() && lines.at(1).source.isEmpty() &&
            lines.at(1).sourceTip.isEmpty());
    QVERIFY(!lines.at(2).threshold.isEmpty() && !lines.at(2).source.isEmpty());
    Progress other; // two measures say it of themselves, be it the same
    other.series << series(u"stress"_s, {7, 4}) << series(u"movement"_s, {2, 5});
    QVERIFY(!changeLines(other).first().threshold.isEmpty());
}

void TestProgressWords::keepsMarkupAsTyped()
{
    Progress progress;
    progress.series << series(u"goal"_s, {2, 5});
    progress.series[0].measure.label = u"<b>sit</b> & stand %1"_s;
    QCOMPARE(changeLines(progress).first().label, u"<b>sit</b> & stand %1"_s);
}

QTEST_GUILESS_MAIN(TestProgressWords)
#include "tst_progress_words.moc"
