// SPDX-License-Identifier: GPL-3.0-or-later
// What reports make of counts: phases, medians, and which change counts.
#include "domain/ReportRules.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ReportRules : public QObject
{
    Q_OBJECT

private slots:
    void cadencesFallIntoPhases_data();
    void cadencesFallIntoPhases();
    void changeThatCounts_data();
    void changeThatCounts();
    void medians_data();
    void medians();
    void mostPlansFirstOthersLast();
};

void tst_ReportRules::cadencesFallIntoPhases_data()
{
    QTest::addColumn<int>("sessions");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<int>("phase");
    QTest::newRow("3x/wk") << 3 << 1 << 0;
    QTest::newRow("3x/2wk") << 3 << 2 << 0;
    QTest::newRow("weekly") << 1 << 1 << 1;
    QTest::newRow("2x/3wk") << 2 << 3 << 2;
    QTest::newRow("1x/3wk") << 1 << 3 << 2;
    QTest::newRow("1x/4wk") << 1 << 4 << 3;
    QTest::newRow("1x/52wk") << 1 << 52 << 3;
}

void tst_ReportRules::cadencesFallIntoPhases()
{
    QFETCH(int, sessions);
    QFETCH(int, weeks);
    QFETCH(int, phase);
    const auto phases = byPhase({{{sessions, weeks}, 3, 7}, {{sessions, weeks}, 1, 2}});
    QCOMPARE(phases.size(), 4);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(phases.at(i).plans, i == phase ? 4 : 0);
        QCOMPARE(phases.at(i).openSessions, i == phase ? 9 : 0);
    }
}

void tst_ReportRules::changeThatCounts_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("reached");
    QTest::newRow("10 to 8: 2 points, 20 %") << 10 << 8 << 0;
    QTest::newRow("10 to 7: 30 %") << 10 << 7 << 1;
    QTest::newRow("7 to 5: 28 %") << 7 << 5 << 0;
    QTest::newRow("6 to 4: 33 %") << 6 << 4 << 1;
    QTest::newRow("3 to 2: 33 %, 1 point") << 3 << 2 << 0;
    QTest::newRow("2 to 0") << 2 << 0 << 1;
    QTest::newRow("0 to 0") << 0 << 0 << 0;
    QTest::newRow("4 to 9: worse") << 4 << 9 << 0;
}

void tst_ReportRules::changeThatCounts()
{
    QFETCH(int, first);
    QFETCH(int, last);
    const auto outcomes = outcomesOf({u"A"_s}, {{0, first, last, 1}}, 2, 30);
    QCOMPARE(outcomes.size(), 1);
    QTEST(outcomes.first().reached, "reached");
    QCOMPARE(outcomes.first().scored, 1);
}

void tst_ReportRules::medians_data()
{
    QTest::addColumn<QList<int>>("firsts"); // one plan each, the last pain a point less
    QTest::addColumn<double>("median");
    QTest::newRow("one") << QList{7} << 7.0;
    QTest::newRow("two") << QList{4, 7} << 5.5;
    QTest::newRow("three") << QList{9, 1, 4} << 4.0;
    QTest::newRow("many of one") << QList{1, 8, 8, 8} << 8.0;
}

void tst_ReportRules::medians()
{
    QFETCH(QList<int>, firsts);
    QFETCH(double, median);
    QList<PainCount> counts{{0, {}, {}, 50}}; // without scores: they do not count
    for (const int first : firsts)
        counts << PainCount{0, first, first - 1, 1};
    const PresetOutcome outcome = outcomesOf({u"A"_s}, counts, 2, 30).first();
    QCOMPARE(outcome.plans, 50 + firsts.size());
    QCOMPARE(outcome.scored, firsts.size());
    QCOMPARE(outcome.firstPain, std::optional(median));
    QCOMPARE(outcome.lastPain, std::optional(median - 1));
    QVERIFY(!outcomesOf({u"A"_s}, {{0, {}, {}, 3}}, 2, 30).first().firstPain);
}

void tst_ReportRules::mostPlansFirstOthersLast()
{
    const auto outcomes = outcomesOf({u"A"_s, u"B"_s, u"C"_s},
                                     {{-1, {}, {}, 99}, {0, {}, {}, 2}, {2, {}, {}, 5}}, 2, 30);
    QStringList rows;
    for (const PresetOutcome &outcome : outcomes)
        rows << outcome.preset + QString::number(outcome.plans);
    QCOMPARE(rows, QStringList({u"C5"_s, u"A2"_s, u"99"_s})); // B has none, and is left out
}

QTEST_GUILESS_MAIN(tst_ReportRules)
#include "tst_report_rules.moc"
