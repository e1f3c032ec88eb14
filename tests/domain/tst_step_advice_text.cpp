// SPDX-License-Identifier: GPL-3.0-or-later
// Step advice in words: the numbers first, then the rule, then what is missing.
#include "domain/StepAdviceText.h"
#include "domain/StepSamples.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_StepAdviceText : public QObject
{
    Q_OBJECT

private slots:
    void sentences_data();
    void sentences();
    void redFlag();
    void goalNameIsLeftAsTyped();
};

void tst_StepAdviceText::sentences_data()
{
    QTest::addColumn<QString>("pains");
    QTest::addColumn<QString>("goals");
    QTest::addColumn<QString>("text");
    QTest::newRow("hold")
        << u"7 7 6 6 5"_s << u"2 3 3 4 4"_s
        << u"Pain 7 → 5 over 5 sessions: −2 points, −29 %. Goal \"Goal 1\": 2 → 4. A step down "
           u"asks "
           "for −2 points and −30 % and a goal moved by 3 points, at 2 visits running."_s;
    QTest::newRow("down")
        << u"7 4 4"_s << u"2 5 6"_s
        << u"Pain 7 → 4 over 3 sessions: −3 points, −43 %. Goal \"Goal 1\": 2 → 6. "
           "−2 points and −30 %, and a goal moved, at 2 visits running: a step "
           "down."_s;
    QTest::newRow("goals not asked")
        << u"7 4 4"_s << u""_s
        << u"Pain 7 → 4 over 3 sessions: −3 points, −43 %. That is the −2 points and −30 % of a "
           u"step "
           "down, at 2 visits running. Ask what the client can do again, then look at a step down. "
           "No goal is scored, and pain alone advises no step down."_s;
    QTest::newRow("up") << u"0 3"_s << u""_s
                        << u"Pain 0 → 3 over 2 sessions: +3 points. Worse by 2 points or more "
                           "without a red flag: one step up, once, for 2 weeks at the most."_s;
    QTest::newRow("no gain") << u"5 5 5 5 5 5"_s << u""_s
                             << u"Pain 5 → 5 over 6 sessions: no change. A review without gain: "
                                "refer, or stop."_s;
    QTest::newRow("recovered") << u"4 0 0"_s << u""_s
                               << u"Pain 4 → 0 over 3 sessions: −4 points, −100 %. Pain of 0 at 2 "
                                  "visits running counts as recovered: discharge."_s;
    QTest::newRow("too little") << u"6"_s << u""_s
                                << u"Pain 6 at the phase's start. Advice needs pain before the "
                                   "phase's first session and before one more. No goal is scored, "
                                   "and pain alone advises no step down."_s;
    QTest::newRow("not at the last visit")
        << u"6 5 -"_s << u"3 4 4"_s
        << u"Pain 6 → 5 over 2 sessions: −1 points, −17 %. Goal \"Goal 1\": 3 → 4. A step down "
           u"asks "
           "for −2 points and −30 % and a goal moved by 3 points, at 2 visits running. Pain was "
           "not recorded at the last visit."_s;
}

void tst_StepAdviceText::sentences()
{
    QFETCH(QString, pains);
    QFETCH(QString, goals);
    QTEST(stepAdviceText(adviseStep(situationWith(pains, goals), usualThresholds)), "text");
}

void tst_StepAdviceText::redFlag()
{
    StepSituation situation = situationWith(u"7 4 4"_s);
    situation.redFlag = true;
    QCOMPARE(stepAdviceText(adviseStep(situation, usualThresholds)),
             u"Pain 7 → 4 over 3 sessions: −3 points, −43 %. A red flag was answered with yes: "
             "refer, take no step."_s);
}

void tst_StepAdviceText::goalNameIsLeftAsTyped()
{
    StepSituation situation = situationWith(u"7 6"_s, u"2 3"_s);
    situation.goals.first().name = u"Walk %1 %2 <b>"_s;
    const QString text = stepAdviceText(adviseStep(situation, usualThresholds));
    QVERIFY2(text.contains(u"Goal \"Walk %1 %2 <b>\": 2 → 3."_s), qPrintable(text));
}

QTEST_MAIN(tst_StepAdviceText)
#include "tst_step_advice_text.moc"
