// SPDX-License-Identifier: GPL-3.0-or-later
// Step advice over time: reviews running without gain, a gain that a later phase keeps, and the end
// of a flare.
#include "domain/StepAdvice.h"
#include "domain/StepSamples.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_StepReviews : public QObject
{
    Q_OBJECT

private slots:
    void flatReviews_data();
    void flatReviews();
    void gainKept_data();
    void gainKept();
    void flareEnds_data();
    void flareEnds();
};

void tst_StepReviews::flatReviews_data()
{
    QTest::addColumn<QString>("pains");
    QTest::addColumn<QString>("goals");
    QTest::addColumn<QList<int>>("held"); // at these visits, from 0
    QTest::addColumn<int>("flat");
    QTest::addColumn<StepReason>("reason");
    const QString course = u"7 6 6 6 6 6 6"_s; // gain before the first review, none after
    QTest::newRow("first review") << u"7 6 6 6 6 6"_s << u""_s << QList<int>{} << 0
                                  << StepReason::Improving;
    QTest::newRow("one flat") << course << u""_s << QList<int>{2} << 1 << StepReason::Improving;
    QTest::newRow("two flat") << course << u""_s << QList<int>{2, 4} << 2
                              << StepReason::FlatReviews;
    QTest::newRow("the second better")
        << u"7 6 6 6 6 6 5"_s << u""_s << QList<int>{2, 4} << 0 << StepReason::Improving;
    QTest::newRow("the first better")
        << u"7 6 6 5 5 5 5"_s << u""_s << QList<int>{2, 4} << 1 << StepReason::Improving;
    QTest::newRow("a goal better")
        << course << u"2 2 2 2 2 2 3"_s << QList<int>{2, 4} << 0 << StepReason::Improving;
    QTest::newRow("nothing measured between")
        << u"7 6 6 - - 6 6"_s << u""_s << QList<int>{2, 4} << 1 << StepReason::Improving;
}

void tst_StepReviews::flatReviews()
{
    QFETCH(QString, pains);
    QFETCH(QString, goals);
    QFETCH(QList<int>, held);
    StepSituation situation = situationWith(pains, goals);
    situation.review.visits = 2;
    for (const int visit : held)
        situation.reviews.prepend(sampleDay(visit));
    const StepAdvice advice = adviseStep(situation, usualThresholds);
    QVERIFY(advice.numbers.reviewDue);
    QTEST(advice.numbers.flatReviews, "flat");
    QTEST(advice.reason, "reason");
}

void tst_StepReviews::gainKept_data()
{
    QTest::addColumn<int>("painAtPlanStart");
    QTest::addColumn<StepReason>("reason");
    QTest::newRow("two points, 40 %") << 5 << StepReason::GainKept;
    QTest::newRow("one point") << 4 << StepReason::NoGain;
    QTest::newRow("none") << 3 << StepReason::NoGain;
}

// A quiet later phase: pain stays where the earlier ones brought it.
void tst_StepReviews::gainKept()
{
    QFETCH(int, painAtPlanStart);
    StepSituation situation = situationWith(u"3 3 3 3 3 3"_s);
    situation.visits << VisitPain{sampleStart.addDays(-1), 9}
                     << VisitPain{sampleStart.addDays(-9), painAtPlanStart}
                     << VisitPain{sampleStart.addDays(-12), std::nullopt};
    QTEST(adviseStep(situation, usualThresholds).reason, "reason");
}

void tst_StepReviews::flareEnds_data()
{
    using enum StepKind;
    using enum StepReason;
    QTest::addColumn<QString>("pains");
    QTest::addColumn<int>("days");
    QTest::addColumn<StepKind>("kind");
    QTest::addColumn<StepReason>("reason");
    QTest::newRow("13 days, better") << u"7 6"_s << 13 << Hold << Improving;
    QTest::newRow("14 days, better") << u"7 6"_s << 14 << Down << FlareOver;
    QTest::newRow("13 days, no better") << u"7 7"_s << 13 << Hold << NoChange;
    QTest::newRow("14 days, no better") << u"7 7"_s << 14 << Refer << NoGain;
}

void tst_StepReviews::flareEnds()
{
    QFETCH(QString, pains);
    QFETCH(int, days);
    StepSituation situation = situationWith(pains);
    situation.taper = taperOf(u"1x/wk x 4, 2x/wk x 2, 1x/wk x 2"_s);
    situation.today = sampleStart.addDays(days);
    const StepAdvice advice = adviseStep(situation, usualThresholds);
    QTEST(advice.kind, "kind");
    QTEST(advice.reason, "reason");
}

QTEST_MAIN(tst_StepReviews)
#include "tst_step_reviews.moc"
