// SPDX-License-Identifier: GPL-3.0-or-later
// Steps down, holds and steps up: what becomes of the line, from which session on, and that no
// session that is done is lost.
#include "domain/StepSamples.h"
#include "domain/TaperSteps.h"

#include <QRandomGenerator>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_TaperSteps : public QObject
{
    Q_OBJECT

private slots:
    void down_data();
    void down();
    void hold_data();
    void hold();
    void up_data();
    void up();
    void notPossible();
    void placesInATaper();
    void idealDatesGoOn();
    void nothingIsLost();

private:
    static inline const QDate day{2026, 11, 23};
    static inline const ReviewRule usualReview;
    static void columns();
    static void compare(const Result<TaperStep> &step);
};

void tst_TaperSteps::columns()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("done");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("newPhase");
    QTest::addColumn<int>("session");
}

void tst_TaperSteps::compare(const Result<TaperStep> &step)
{
    QVERIFY2(step, step ? "" : qPrintable(step.error().detail));
    QTEST(printTaper(step->taper), "after");
    QCOMPARE(taperOf(printTaper(step->taper)), step->taper);
    QTEST(step->phase, "newPhase");
    QTEST(step->session, "session");
    QCOMPARE(step->start, day);
}

void tst_TaperSteps::down_data()
{
    columns();
    const QString line = u"2x/wk x 3, 1x/wk x 6, 1x/2wk x 12"_s;
    QTest::newRow("whole weeks done")
        << line << 0 << 4 << u"2x/wk x 2, 1x/wk x 6, 1x/2wk x 12"_s << 1 << 5;
    QTest::newRow("half a week done")
        << line << 0 << 3 << u"2x/wk x 3 visits, 1x/wk x 6, 1x/2wk x 12"_s << 1 << 4;
    QTest::newRow("all done") << line << 1 << 6 << line << 2 << 13;
    QTest::newRow("none done") << line << 1 << 0 << u"2x/wk x 3, 1x/2wk x 12"_s << 1 << 7;
    QTest::newRow("review stays") << u"2x/wk x 2, then review, 1x/wk"_s << 0 << 2
                                  << u"2x/wk x 1, then review, 1x/wk"_s << 1 << 3;
    QTest::newRow("goal met") << u"2x/wk until pain is halved, 1x/wk x 6"_s << 0 << 5
                              << u"2x/wk x 5 visits, 1x/wk x 6"_s << 1 << 6;
    QTest::newRow("goal met late")
        << u"1x/wk until pain is halved, 1x/2wk"_s << 0 << 9 << u"1x/wk x 9, 1x/2wk"_s << 1 << 10;
    QTest::newRow("from a flare") << u"1x/wk x 2, 2x/wk x 2, 1x/wk x 2"_s << 1 << 2
                                  << u"1x/wk x 2, 2x/wk x 1, 1x/wk x 2"_s << 2 << 5;
}

void tst_TaperSteps::down()
{
    QFETCH(QString, line);
    QFETCH(int, phase);
    QFETCH(int, done);
    compare(stepDown(taperOf(line), {phase, done}, day));
}

void tst_TaperSteps::hold_data()
{
    columns();
    QTest::newRow("twice a week: six visits")
        << u"2x/wk x 2, 1x/wk x 4"_s << 0 << 4 << u"2x/wk x 5, 1x/wk x 4"_s << 0 << 5;
    QTest::newRow("weekly: four weeks")
        << u"2x/wk x 2, 1x/wk x 4"_s << 1 << 4 << u"2x/wk x 2, 1x/wk x 8"_s << 1 << 9;
    QTest::newRow("every two weeks")
        << u"1x/2wk x 3, 1x/4wk"_s << 0 << 3 << u"1x/2wk x 5, 1x/4wk"_s << 0 << 4;
    QTest::newRow("monthly: one") << u"1x/4wk x 3"_s << 0 << 3 << u"1x/4wk x 4"_s << 0 << 4;
    QTest::newRow("rarer: one") << u"1x/8wk x 3"_s << 0 << 3 << u"1x/8wk x 4"_s << 0 << 4;
    QTest::newRow("long enough") << u"1x/wk x 10, 1x/2wk x 4"_s << 0 << 6
                                 << u"1x/wk x 10, 1x/2wk x 4"_s << 0 << 7;
    QTest::newRow("longer than that")
        << u"1x/wk x 10, 1x/2wk x 4"_s << 0 << 2 << u"1x/wk x 10, 1x/2wk x 4"_s << 0 << 3;
    QTest::newRow("one short") << u"1x/wk x 10, 1x/2wk x 4"_s << 0 << 7
                               << u"1x/wk x 11, 1x/2wk x 4"_s << 0 << 8;
    QTest::newRow("open") << u"2x/wk x 2, 1x/4wk"_s << 1 << 20 << u"2x/wk x 2, 1x/4wk"_s << 1 << 25;
    QTest::newRow("until, begun") << u"2x/wk until pain is halved, 1x/wk x 6"_s << 0 << 6
                                  << u"2x/wk x 3, 2x/wk until pain is halved, 1x/wk x 6"_s << 1
                                  << 7;
    QTest::newRow("until, not begun") << u"2x/wk until pain is halved, 1x/wk x 6"_s << 0 << 0
                                      << u"2x/wk until pain is halved, 1x/wk x 6"_s << 0 << 1;
    QTest::newRow("half a week") << u"2x/wk x 3 visits, then review, 1x/wk"_s << 0 << 3
                                 << u"2x/wk x 9 visits, then review, 1x/wk"_s << 0 << 4;
}

void tst_TaperSteps::hold()
{
    QFETCH(QString, line);
    QFETCH(int, phase);
    QFETCH(int, done);
    compare(holdStep(taperOf(line), {phase, done}, usualReview, day));
}

void tst_TaperSteps::up_data()
{
    columns();
    const QString line = u"2x/wk x 3, 1x/wk x 6, 1x/2wk x 12"_s;
    QTest::newRow("to the phase before")
        << line << 1 << 2 << u"2x/wk x 3, 1x/wk x 2, 2x/wk x 2, 1x/wk x 4, 1x/2wk x 12"_s << 2 << 9;
    QTest::newRow("only one step")
        << line << 2 << 3 << u"2x/wk x 3, 1x/wk x 6, 1x/2wk x 3, 1x/wk x 2, 1x/2wk x 9"_s << 3
        << 16;
    QTest::newRow("first phase") << u"1x/wk x 4, 1x/2wk x 4"_s << 0 << 2
                                 << u"1x/wk x 2, 2x/wk x 2, 1x/wk x 2, 1x/2wk x 4"_s << 1 << 3;
    QTest::newRow("all done, back for a review period")
        << u"2x/wk x 2, 1x/wk x 4, 1x/2wk x 4"_s << 1 << 4
        << u"2x/wk x 2, 1x/wk x 4, 2x/wk x 2, 1x/wk x 4, 1x/2wk x 4"_s << 2 << 9;
    QTest::newRow("none done") << line << 1 << 0
                               << u"2x/wk x 3, 2x/wk x 2, 1x/wk x 6, 1x/2wk x 12"_s << 1 << 7;
    QTest::newRow("open") << u"2x/wk x 2, 1x/4wk"_s << 1 << 3
                          << u"2x/wk x 2, 1x/4wk x 3, 2x/wk x 2, 1x/4wk"_s << 2 << 8;
    QTest::newRow("until and review")
        << u"1x/wk until pain is halved, then review, 1x/2wk x 4"_s << 0 << 3
        << u"1x/wk x 3, 2x/wk x 2, 1x/wk until pain is halved, then review, 1x/2wk x 4"_s << 1 << 4;
    QTest::newRow("a rare step above")
        << u"1x/3wk x 2, 1x/4wk x 2"_s << 1 << 1
        << u"1x/3wk x 2, 1x/4wk x 1, 1x/3wk x 2wk, 1x/4wk x 1"_s << 2 << 4;
}

void tst_TaperSteps::up()
{
    QFETCH(QString, line);
    QFETCH(int, phase);
    QFETCH(int, done);
    compare(stepUp(taperOf(line), {phase, done}, usualReview, 2, day));
}

void tst_TaperSteps::notPossible()
{
    const Taper taper = taperOf(u"2x/wk x 2, 1x/wk x 4"_s);
    const auto codeOf = [](const Result<TaperStep> &step) { return step.error().code; };
    QCOMPARE(codeOf(stepDown(taper, {1, 2}, day)), ErrorCode::WrongState);
    QCOMPARE(codeOf(stepUp(taper, {0, 2}, usualReview, 2, day)), ErrorCode::WrongState);
    for (const TaperPosition &at :
         {TaperPosition{-1, 0}, TaperPosition{2, 0}, TaperPosition{0, -1}, TaperPosition{0, 5}}) {
        QCOMPARE(codeOf(stepDown(taper, at, day)), ErrorCode::NumberOutOfRange);
        QCOMPARE(codeOf(holdStep(taper, at, usualReview, day)), ErrorCode::NumberOutOfRange);
        QCOMPARE(codeOf(stepUp(taper, at, usualReview, 2, day)), ErrorCode::NumberOutOfRange);
    }
    QCOMPARE(codeOf(stepUp(taper, {1, 1}, usualReview, 0, day)), ErrorCode::NumberOutOfRange);
    const Taper longest = taperOf(u"1x/wk x 498, 1x/2wk x 2"_s);
    QVERIFY(stepDown(longest, {0, 498}, day));
    QCOMPARE(codeOf(holdStep(longest, {0, 498}, usualReview, day)), ErrorCode::NumberOutOfRange);
    QCOMPARE(codeOf(stepUp(longest, {0, 3}, usualReview, 2, day)), ErrorCode::NumberOutOfRange);
}

void tst_TaperSteps::placesInATaper()
{
    const Taper taper = taperOf(u"1x/wk x 4, 2x/wk x 2, 1x/wk x 2, 1x/2wk x 4"_s);
    const QList<bool> flares{false, true, false, false};
    const QList<bool> back{false, false, true, false};
    for (int phase = 0; phase < 4; ++phase) {
        QCOMPARE(isFlare(taper, phase), flares.at(phase));
        QCOMPARE(isBackFromFlare(taper, phase), back.at(phase));
    }
    QVERIFY(!isFlare(taper, 4));
    QVERIFY(!isFlare(taper, -1));
    QCOMPARE(stepAbove(taper, 0), flareCadence);
    QCOMPARE(stepAbove(taper, 1), std::nullopt);
    QCOMPARE(stepAbove(taper, 3), (Cadence{1, 1}));
    QCOMPARE(stepAbove(taper, 4), std::nullopt);
    QVERIFY(!isMoreFrequent({2, 4}, {1, 2}));
    QVERIFY(isMoreFrequent({3, 4}, {1, 2}));
}

void tst_TaperSteps::idealDatesGoOn()
{
    const Taper taper = taperOf(u"2x/wk x 3, 1x/wk x 2, 1x/4wk"_s);
    const auto down = stepDown(taper, {0, 4}, day);
    const QList<IdealDate> expected{
        {5, 1, day}, {6, 1, day.addDays(7)}, {7, 2, day.addDays(14)}, {8, 2, day.addDays(42)}};
    QCOMPARE(idealDatesFrom(*down, 2), expected);
    // Held in the middle of a week: the second session of it comes next.
    const auto held = holdStep(taper, {0, 3}, usualReview, day);
    const QList<IdealDate> rest = idealDatesFrom(*held);
    QCOMPARE(rest.first(), (IdealDate{4, 0, day}));
    QCOMPARE(rest.at(1), (IdealDate{5, 0, day.addDays(4)}));
    QCOMPARE(rest.at(5).phase, 0);
    QCOMPARE(rest.at(6), (IdealDate{10, 1, day.addDays(21)}));
    const auto open = holdStep(taper, {2, 20}, usualReview, day);
    QCOMPARE(idealDatesFrom(*open, 2), (QList<IdealDate>{{29, 2, day}, {30, 2, day.addDays(28)}}));
}

// Random tapers and places in them: what is done stays, what follows stays, and the line reads
// back.
void tst_TaperSteps::nothingIsLost()
{
    QRandomGenerator random(23);
    const auto between = [&](int least, int most) {
        return static_cast<int>(random.bounded(least, most + 1));
    };
    const auto finished = [](const Taper &taper, int session) {
        QList<Cadence> cadences;
        for (const IdealDate &date : idealDates(taper, day, 30)) {
            if (date.number < session)
                cadences << taper.phases.at(date.phase).cadence;
        }
        return cadences;
    };
    for (int i = 0; i < 2000; ++i) {
        Taper taper;
        for (int phases = between(1, 4); phases > 0; --phases) {
            Phase phase;
            phase.cadence = {between(1, 3), between(1, 4)};
            const auto kind = static_cast<LengthKind>(
                between(0, static_cast<int>(phases > 1 ? LengthKind::Expected : LengthKind::Open)));
            const bool isLast = phases == 1;
            phase.length = {isLast && kind == LengthKind::Expected ? LengthKind::Open : kind, 0};
            if (kind < LengthKind::Expected)
                phase.length.count = between(1, 9);
            else if (between(0, 1) == 1)
                phase.goal = u"pain is halved"_s;
            phase.review = between(0, 3) == 0;
            taper.phases << phase;
        }
        QCOMPARE(taperOf(printTaper(taper)), taper);
        const int phase = between(0, static_cast<int>(taper.phases.size()) - 1);
        const TaperPosition at{phase, between(0, sessionCount(taper.phases.at(phase)))};
        const int before = totalSessions({taper.phases.first(phase)}) + at.done;
        const QList<Phase> behind = taper.phases.sliced(phase + 1);
        for (const auto &step : {stepDown(taper, at, day), holdStep(taper, at, usualReview, day),
                                 stepUp(taper, at, usualReview, 2, day)}) {
            if (!step) {
                QCOMPARE(step.error().code, ErrorCode::WrongState);
                continue;
            }
            QCOMPARE(taperOf(printTaper(step->taper)), step->taper);
            QCOMPARE(step->session, before + 1);
            QCOMPARE(finished(step->taper, step->session), finished(taper, step->session));
            QCOMPARE(step->taper.phases.last(behind.size()), behind);
            const auto dates = idealDatesFrom(*step);
            QVERIFY(dates.isEmpty() ||
                    dates.first() == (IdealDate{before + 1, dates.first().phase, day}) ||
                    step->inPhase > 0);
            for (qsizetype next = 1; next < dates.size(); ++next) {
                QCOMPARE(dates.at(next).number, dates.at(next - 1).number + 1);
                QVERIFY(dates.at(next).day > dates.at(next - 1).day);
            }
        }
    }
}

QTEST_MAIN(tst_TaperSteps)
#include "tst_taper_steps.moc"
