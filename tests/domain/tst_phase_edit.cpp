// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of phases: what a dragged edge and a table ask for, and that whatever is asked for in any
// order, the taper can still be printed and read back.
#include "domain/PhaseEdit.h"
#include "domain/RandomTapers.h"
#include "domain/StepSamples.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PhaseEdit : public QObject
{
    Q_OBJECT

private slots:
    void periods_data();
    void periods();
    void length_data();
    void length();
    void periodsBetweenDays_data();
    void periodsBetweenDays();
    void kind_data();
    void kind();
    void behind_data();
    void behind();
    void moved_data();
    void moved();
    void removed_data();
    void removed();
    void changedPhase();
    void refused();
    void alwaysReadsBack();
};

void tst_PhaseEdit::periods_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("periods");
    QTest::addColumn<bool>("edge");
    QTest::newRow("periods") << u"1x/2wk x 5"_s << 5 << true;
    QTest::newRow("weeks") << u"1x/2wk x 8wk"_s << 4 << true;
    QTest::newRow("weeks, a begun period") << u"1x/2wk x 7wk"_s << 4 << true;
    QTest::newRow("visits") << u"2x/wk x 6 visits"_s << 3 << true;
    QTest::newRow("visits, a begun period") << u"2x/wk x 5 visits"_s << 3 << true;
    QTest::newRow("spread") << u"10 visits in 12wk"_s << 1 << true;
    QTest::newRow("open") << u"2x/wk"_s << 6 << false;
    QTest::newRow("expected") << u"2x/wk until pain is halved, 1x/wk x 2"_s << 4 << false;
}

void tst_PhaseEdit::periods()
{
    QFETCH(QString, line);
    const Phase phase = taperOf(line).phases.first();
    QTEST(wholePeriods(phase), "periods");
    QTEST(endsByItself(phase), "edge");
}

void tst_PhaseEdit::length_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("periods");
    QTest::addColumn<QString>("after");
    const QString line = u"2x/wk x 3, 1x/wk x 6, 1x/2wk x 12"_s;
    QTest::newRow("longer") << line << 1 << 8 << u"2x/wk x 3, 1x/wk x 8, 1x/2wk x 12"_s;
    QTest::newRow("shorter") << line << 0 << 1 << u"2x/wk x 1, 1x/wk x 6, 1x/2wk x 12"_s;
    QTest::newRow("the last") << line << 2 << 13 << u"2x/wk x 3, 1x/wk x 6, 1x/2wk x 13"_s;
    QTest::newRow("never none") << line << 0 << 0 << u"2x/wk x 1, 1x/wk x 6, 1x/2wk x 12"_s;
    QTest::newRow("never backwards") << line << 0 << -9 << u"2x/wk x 1, 1x/wk x 6, 1x/2wk x 12"_s;
    QTest::newRow("still weeks") << u"1x/2wk x 8wk"_s << 0 << 3 << u"1x/2wk x 6wk"_s;
    QTest::newRow("still visits") << u"2x/wk x 5 visits"_s << 0 << 4 << u"2x/wk x 8 visits"_s;
    QTest::newRow("review stays") << u"1x/wk x 2, then review, 1x/4wk"_s << 0 << 3
                                  << u"1x/wk x 3, then review, 1x/4wk"_s;
    QTest::newRow("open stays open") << u"1x/wk"_s << 0 << 3 << u"1x/wk"_s;
    QTest::newRow("the goal stays") << u"1x/wk until pain is halved, 1x/4wk"_s << 0 << 3
                                    << u"1x/wk until pain is halved, 1x/4wk"_s;
    QTest::newRow("the longest") << u"1x/wk x 3, 2x/wk x 1"_s << 1 << 999
                                 << u"1x/wk x 3, 2x/wk x 248"_s;
    QTest::newRow("the longest in weeks") << u"1x/4wk x 4wk"_s << 0 << 999 << u"1x/4wk x 500wk"_s;
    QTest::newRow("the longest in visits")
        << u"3x/wk x 3 visits"_s << 0 << 999 << u"3x/wk x 498 visits"_s;
}

void tst_PhaseEdit::length()
{
    QFETCH(QString, line);
    QFETCH(int, phase);
    QFETCH(int, periods);
    QTEST(printTaper(withLength(taperOf(line), phase, periods)), "after");
}

void tst_PhaseEdit::periodsBetweenDays_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("periods");
    QTest::newRow("a week") << u"1x/wk x 1"_s << 7 << 1;
    QTest::newRow("the nearer below") << u"1x/wk x 1"_s << 17 << 2;
    QTest::newRow("the nearer above") << u"1x/wk x 1"_s << 18 << 3;
    QTest::newRow("four weeks each") << u"1x/4wk x 1"_s << 80 << 3;
    QTest::newRow("the same day") << u"1x/wk x 1"_s << 0 << 1;
    QTest::newRow("before") << u"1x/wk x 1"_s << -70 << 1;
}

void tst_PhaseEdit::periodsBetweenDays()
{
    QFETCH(QString, line);
    QFETCH(int, days);
    const QDate from(2026, 10, 20); // the clocks change five days later
    QTEST(periodsBetween(taperOf(line).phases.first(), from, from.addDays(days)), "periods");
}

void tst_PhaseEdit::kind_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<LengthKind>("kind");
    QTest::addColumn<int>("count");
    QTest::newRow("periods to weeks") << u"1x/2wk x 3"_s << LengthKind::Weeks << 6;
    QTest::newRow("periods to visits") << u"3x/2wk x 2"_s << LengthKind::Visits << 6;
    QTest::newRow("weeks to periods") << u"1x/2wk x 7wk"_s << LengthKind::Periods << 4;
    QTest::newRow("visits to weeks") << u"2x/wk x 5 visits"_s << LengthKind::Weeks << 3;
    QTest::newRow("the same stays") << u"1x/2wk x 7wk"_s << LengthKind::Weeks << 7;
    QTest::newRow("to open") << u"1x/2wk x 7wk"_s << LengthKind::Open << 0;
    QTest::newRow("from open") << u"2x/wk until all is well"_s << LengthKind::Visits << 8;
    QTest::newRow("no more than can be kept") << u"1x/2wk x 400"_s << LengthKind::Weeks << 500;
}

void tst_PhaseEdit::kind()
{
    QFETCH(QString, line);
    QFETCH(LengthKind, kind);
    const Phase changed = withKind(taperOf(line).phases.first(), kind);
    QCOMPARE(changed.length.kind, kind);
    QTEST(changed.length.count, "count");
    QVERIFY(changed.goal.isEmpty() || !endsByItself(changed));
}

void tst_PhaseEdit::behind_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("phase");
    QTest::addColumn<QString>("after");
    QTest::newRow("first") << QString() << -1 << u"1x/wk x 4"_s;
    QTest::newRow("weekly") << u"3x/wk x 2"_s << 0 << u"3x/wk x 2, 1x/wk x 4"_s;
    QTest::newRow("every two weeks") << u"1x/wk x 2"_s << 0 << u"1x/wk x 2, 1x/2wk x 4"_s;
    QTest::newRow("every four weeks") << u"1x/3wk x 2"_s << 0 << u"1x/3wk x 2, 1x/4wk x 4"_s;
    QTest::newRow("as rare as before") << u"1x/8wk x 2"_s << 0 << u"1x/8wk x 2, 1x/8wk x 4"_s;
    QTest::newRow("in between") << u"2x/wk x 2, 1x/4wk"_s << 0 << u"2x/wk x 2, 1x/wk x 4, 1x/4wk"_s;
    QTest::newRow("behind an open one")
        << u"1x/wk until pain is halved"_s << 0 << u"1x/wk until pain is halved, 1x/2wk x 4"_s;
}

void tst_PhaseEdit::behind()
{
    QFETCH(QString, line);
    QFETCH(int, phase);
    const auto added = withPhaseBehind(taperOf(line), phase);
    QVERIFY(added.has_value());
    QTEST(printTaper(*added), "after");
}

void tst_PhaseEdit::moved_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("after");
    QTest::newRow("later") << u"1x/wk x 1, 1x/wk x 2, 1x/wk x 3"_s << 0 << 1
                           << u"1x/wk x 2, 1x/wk x 1, 1x/wk x 3"_s;
    QTest::newRow("earlier") << u"1x/wk x 1, 1x/wk x 2, 1x/wk x 3"_s << 2 << 0
                             << u"1x/wk x 3, 1x/wk x 1, 1x/wk x 2"_s;
    // the same words; but the first is expected now, and the last open
    QTest::newRow("open and expected")
        << u"1x/wk until well, 1x/4wk"_s << 1 << 0 << u"1x/4wk, 1x/wk until well"_s;
}

void tst_PhaseEdit::moved()
{
    QFETCH(QString, line);
    QFETCH(int, from);
    QFETCH(int, to);
    const auto after = withPhaseMoved(taperOf(line), from, to);
    QVERIFY(after.has_value());
    QTEST(printTaper(*after), "after");
    QCOMPARE(taperOf(printTaper(*after)), *after);
}

void tst_PhaseEdit::removed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("phase");
    QTest::addColumn<QString>("after");
    QTest::newRow("first") << u"2x/wk x 2, 1x/wk x 4"_s << 0 << u"1x/wk x 4"_s;
    QTest::newRow("an expected one is left")
        << u"1x/wk until well, 1x/4wk x 3"_s << 1 << u"1x/wk until well"_s;
    QTest::newRow("none is left") << u"1x/wk x 4"_s << 0 << QString();
}

void tst_PhaseEdit::removed()
{
    QFETCH(QString, line);
    QFETCH(int, phase);
    const auto after = withoutPhase(taperOf(line), phase);
    QVERIFY(after.has_value());
    QTEST(printTaper(*after), "after");
    QCOMPARE(taperOf(printTaper(*after)), *after);
}

void tst_PhaseEdit::changedPhase()
{
    const Taper taper = taperOf(u"10x/2wk x 2, 1x/4wk"_s);
    Phase changed = taper.phases.first();
    changed.cadence.weeks = 1;
    changed.review = true;
    QCOMPARE(printTaper(withPhase(taper, 0, changed).value()), u"7x/wk x 2, then review, 1x/4wk"_s);
    changed = withKind(changed, LengthKind::Expected);
    changed.goal = u"  sleep   is good "_s;
    QCOMPARE(printTaper(withPhase(taper, 0, changed).value()),
             u"7x/wk until sleep is good, then review, 1x/4wk"_s);
}

void tst_PhaseEdit::refused()
{
    const Taper taper = taperOf(u"2x/wk x 200, 1x/wk until well"_s);
    Phase changed = taper.phases.first();
    changed.length.count = 300;
    QCOMPARE(withPhase(taper, 0, changed).error().code, ErrorCode::NumberOutOfRange);
    changed = taper.phases.last();
    for (const QString &goal : {u"well, at last"_s, u"well; or not"_s, u"well then weekly"_s}) {
        changed.goal = goal;
        const auto refused = withPhase(taper, 1, changed);
        QVERIFY2(!refused, qPrintable(goal));
        QCOMPARE(refused.error().code, ErrorCode::NotationInvalid);
        QCOMPARE(refused.error().field, u"plan.taper"_s);
    }
    QCOMPARE(withPhaseBehind(taperOf(u"1x/wk x 500"_s), 0).error().code,
             ErrorCode::NumberOutOfRange);
    // the expected 4 would be an open phase's 12
    QCOMPARE(withoutPhase(taperOf(u"1x/wk x 490, 1x/wk, 1x/wk x 4"_s), 2).error().code,
             ErrorCode::NumberOutOfRange);
}

// A taper of at most six phases, edited at random thousands of times.
void tst_PhaseEdit::alwaysReadsBack()
{
    RandomTapers random;
    Taper taper;
    int kept = 0;
    for (int i = 0; i < 4000; ++i) {
        const auto count = static_cast<int>(taper.phases.size());
        const int at = count == 0 ? -1 : random.between(0, count - 1);
        Result<Taper> edited = taper;
        const int act = random.between(0, 5);
        if (count == 0 || (act == 0 && count < 6)) {
            edited = withPhaseBehind(taper, at);
        } else if (act == 1) {
            edited = withLength(taper, at, random.between(-3, 700));
        } else if (act == 2) {
            edited = withPhaseMoved(taper, at, random.between(0, count - 1));
        } else if (act == 3) {
            edited = withoutPhase(taper, at);
        } else {
            const Phase other = random.next().phases.first();
            const auto kind = static_cast<LengthKind>(random.between(0, 4));
            edited = withPhase(taper, at, act == 4 ? other : withKind(taper.phases.at(at), kind));
        }
        if (!edited)
            continue;
        const auto read = readTaper(printTaper(*edited));
        if (edited->phases.isEmpty())
            QVERIFY(!read);
        else
            QVERIFY2(read && *read == *edited, qPrintable(printTaper(*edited)));
        taper = *edited;
        ++kept;
    }
    QVERIFY2(kept > 2000, qPrintable(QString::number(kept)));
}

QTEST_GUILESS_MAIN(tst_PhaseEdit)
#include "tst_phase_edit.moc"
