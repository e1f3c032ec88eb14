// SPDX-License-Identifier: GPL-3.0-or-later
// The one-line notation: what each canonical form means, where and how a bad line is refused, and
// that printing and reading are each other's inverse over thousands of random tapers.
#include "domain/RandomTapers.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_TaperNotation : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void isFree_data();
    void isFree();
    void refuses_data();
    void refuses();
    void takesTheLongestLine();
    void refusesWhatPrintsTooLong();
    void survivesLongAndOddLines_data();
    void survivesLongAndOddLines();
    void printsBack();
    void everyMutationReadsOrIsRefused();
};

namespace {

Phase phase(Cadence cadence, LengthKind kind, int count = 0, const QString &goal = {},
            bool review = false)
{
    return {cadence, {kind, count}, goal, review};
}

} // namespace

void tst_TaperNotation::reads_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Taper>("taper");
    using enum LengthKind;
    const auto row = [](const QString &line, const QList<Phase> &phases) {
        QTest::newRow(line.toUtf8()) << line << Taper{phases};
    };
    row(u"2x/wk x 3"_s, {phase({2, 1}, Periods, 3)});
    row(u"1x/2wk x 12"_s, {phase({1, 2}, Periods, 12)});
    row(u"2x/wk x 3, 1x/wk x 6, 1x/2wk x 12"_s,
        {phase({2, 1}, Periods, 3), phase({1, 1}, Periods, 6), phase({1, 2}, Periods, 12)});
    row(u"3x/2wk x 5wk"_s, {phase({3, 2}, Weeks, 5)});
    row(u"2x/wk x 7 visits"_s, {phase({2, 1}, Visits, 7)});
    row(u"10 visits in 12wk"_s, {phase({10, 12}, Periods, 1)});
    row(u"10 visits in 12wk, 1x/4wk"_s, {phase({10, 12}, Periods, 1), phase({1, 4}, Open)});
    row(u"1x/4wk"_s, {phase({1, 4}, Open)});
    row(u"1x/4wk until the marathon"_s, {phase({1, 4}, Open, 0, u"the marathon"_s)});
    row(u"2x/wk, 1x/wk x 6"_s, {phase({2, 1}, Expected), phase({1, 1}, Periods, 6)});
    row(u"2x/wk until pain is down by half, 1x/wk x 6"_s,
        {phase({2, 1}, Expected, 0, u"pain is down by half"_s), phase({1, 1}, Periods, 6)});
    row(u"2x/wk x 2, 1x/wk x 2, then review"_s,
        {phase({2, 1}, Periods, 2), phase({1, 1}, Periods, 2, {}, true)});
    row(u"2x/wk x 2, then review, 1x/wk x 2, then review"_s,
        {phase({2, 1}, Periods, 2, {}, true), phase({1, 1}, Periods, 2, {}, true)});
    row(u"7x/wk x 1"_s, {phase({7, 1}, Periods, 1)});
    row(u"364 visits in 52wk"_s, {phase({364, 52}, Periods, 1)});
    row(u"1x/52wk x 500wk"_s, {phase({1, 52}, Weeks, 500)});
    row(u"1x/wk x 500"_s, {phase({1, 1}, Periods, 500)});
}

void tst_TaperNotation::reads()
{
    QFETCH(QString, line);
    QFETCH(Taper, taper);
    const auto read = readTaper(line);
    QVERIFY(read);
    QCOMPARE(printTaper(*read), line);
    QVERIFY(*read == taper);
}

void tst_TaperNotation::isFree_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("capitals") << u"2X/WK X 3 WK, THEN REVIEW"_s << u"2x/wk x 3wk, then review"_s;
    QTest::newRow("no spaces") << u"2x/wk x3,1x/2wk x4wk"_s << u"2x/wk x 3, 1x/2wk x 4wk"_s;
    QTest::newRow("many spaces") << u"  2 x / wk   x  3 , 1 x / 2 wk\tx 4 wk "_s
                                 << u"2x/wk x 3, 1x/2wk x 4wk"_s;
    QTest::newRow("no-break space") << u"2x/wk\u00A0x\u00A03"_s << u"2x/wk x 3"_s;
    QTest::newRow("one week said") << u"2x/1wk x 3"_s << u"2x/wk x 3"_s;
    QTest::newRow("leading zeros") << u"02x/wk x 003"_s << u"2x/wk x 3"_s;
    QTest::newRow("months are 4 weeks") << u"1x/2wk x 3 mo"_s << u"1x/2wk x 12wk"_s;
    QTest::newRow("longest in months") << u"1x/4wk x 125mo"_s << u"1x/4wk x 500wk"_s;
    QTest::newRow("spread over one week") << u"5 visits in 1wk"_s << u"5x/wk x 1"_s;
    QTest::newRow("one visit, spread") << u"1 visits in 12wk"_s << u"1x/12wk x 1"_s;
    QTest::newRow("one long period") << u"3x/4wk x 1"_s << u"3 visits in 4wk"_s;
    QTest::newRow("then between phases")
        << u"2x/wk x 3, then 1x/wk x 6"_s << u"2x/wk x 3, 1x/wk x 6"_s;
    QTest::newRow("review without then") << u"2x/wk x 3, review"_s << u"2x/wk x 3, then review"_s;
    QTest::newRow("goal keeps its case")
        << u"2X/WK UNTIL  She   Runs "_s << u"2x/wk until She Runs"_s;
}

void tst_TaperNotation::isFree()
{
    QFETCH(QString, line);
    QFETCH(QString, canonical);
    const auto read = readTaper(line);
    QVERIFY(read);
    QCOMPARE(printTaper(*read), canonical);
    QVERIFY(readTaper(canonical) == read);
}

void tst_TaperNotation::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<NotationProblem>("problem");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("nearest");
    using enum NotationProblem;
    const auto row = [](const QString &line, NotationProblem problem, int position,
                        const QString &found = {}, const QString &nearest = {}) {
        QTest::newRow(line.isEmpty() ? "(empty)" : line.toUtf8())
            << line << problem << position << found << nearest;
    };
    row({}, Empty, 0);
    row(u"   "_s, Empty, 0);
    row(u"seldom"_s, CadenceExpected, 0, u"seldom"_s);
    row(u","_s, CadenceExpected, 0, u","_s);
    row(u"2x/wk x 3,"_s, CadenceExpected, 10, {}, u"2x/wk x 3"_s);
    row(u"2x/wk x 3, then"_s, CadenceExpected, 15, {}, u"2x/wk x 3"_s);
    row(u"then review"_s, CadenceExpected, 5, u"review"_s);
    row(u"-1x/wk x 3"_s, CadenceExpected, 0, u"-1x/wk"_s);
    row(u"2.5x/wk x 3"_s, CadenceExpected, 1, u".5x/wk"_s);
    row(u"2x/wk x 3, seldom"_s, CadenceExpected, 11, u"seldom"_s, u"2x/wk x 3"_s);
    row(u"2x/year x 3"_s, UnitExpected, 3, u"year"_s);
    row(u"10 visits in 12"_s, UnitExpected, 15, {}, u"10 visits in 12wk"_s);
    row(u"10 visits under 12wk"_s, CadenceExpected, 10, u"under"_s);
    row(u"2x/wk x"_s, LengthExpected, 7);
    row(u"2x/wk x -3"_s, LengthExpected, 8, u"-3"_s);
    row(u"2x/wk until"_s, LengthExpected, 11);
    row(u"2x/wk until , 1x/wk"_s, LengthExpected, 12, u","_s);
    row(u"2x/wk x 3 years"_s, SeparatorExpected, 10, u"years"_s, u"2x/wk x 3"_s);
    row(u"2x/wk by 3"_s, SeparatorExpected, 6, u"by"_s, u"2x/wk"_s);
    row(u"2x/wk x 3| 1x/wk x 6"_s, SeparatorExpected, 9, u"|"_s, u"2x/wk x 3"_s);
    row(u"0x/wk x 3"_s, CountOutOfRange, 0, u"0x/wk"_s);
    row(u"2x/0wk x 3"_s, CountOutOfRange, 3, u"0wk"_s);
    row(u"2x/53wk x 3"_s, CountOutOfRange, 3, u"53wk"_s);
    row(u"2x/wk x 0"_s, CountOutOfRange, 8, u"0"_s);
    row(u"2x/wk x 501"_s, CountOutOfRange, 8, u"501"_s);
    row(u"1x/4wk x 126mo"_s, CountOutOfRange, 9, u"126mo"_s);
    row(u"1x/4wk x 2147483647mo"_s, CountOutOfRange, 9, u"2147483647mo"_s);
    row(u"99999999999x/wk x 3"_s, CountOutOfRange, 0, u"99999999999x/wk"_s);
    row(u"2x/wk x 3, 1x/wk x 99999999999"_s, CountOutOfRange, 19, u"99999999999"_s, u"2x/wk x 3"_s);
    row(u"50x/wk x 3"_s, TooFrequent, 0, u"50x/wk"_s);
    row(u"8x/wk"_s, TooFrequent, 0, u"8x/wk"_s);
    row(u"85 visits in 12wk"_s, TooFrequent, 0, u"85"_s);
    row(u"2x/wk x 251"_s, TooManySessions, 0);
    row(u"1x/wk x 489, 1x/4wk"_s, TooManySessions, 0);
    row(u"٢x/wk x 3"_s, CadenceExpected, 0, u"٢x/wk"_s);
}

void tst_TaperNotation::refuses()
{
    QFETCH(QString, line);
    QFETCH(NotationProblem, problem);
    QFETCH(int, position);
    QFETCH(QString, found);
    QFETCH(QString, nearest);
    const auto read = readTaper(line);
    QVERIFY(!read);
    QCOMPARE(read.error().problem, problem);
    QCOMPARE(read.error().position, position);
    QCOMPARE(read.error().found, found);
    QCOMPARE(read.error().nearest, nearest);
    if (!nearest.isEmpty())
        QVERIFY(readTaper(nearest));
}

void tst_TaperNotation::takesTheLongestLine()
{
    const QString start = u"1x/wk until "_s;
    const QString longest = start + QString(notationLimit - start.size(), u'a');
    QVERIFY(readTaper(longest));
    const auto read = readTaper(longest + u'a');
    QVERIFY(!read);
    QCOMPARE(read.error().problem, NotationProblem::TooLong);
    QCOMPARE(read.error().position, notationLimit);
}

// What is kept is printed again, so a line that fits only without its spaces would be lost.
void tst_TaperNotation::refusesWhatPrintsTooLong()
{
    const QString tight = u"1x/wk x1,"_s.repeated(105) + u"1x/wk x1"_s;
    QVERIFY(tight.size() <= notationLimit);
    const auto read = readTaper(tight);
    QVERIFY(!read);
    QCOMPARE(read.error().problem, NotationProblem::TooLong);
}

void tst_TaperNotation::survivesLongAndOddLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("10,000 letters") << QString(10'000, u'x');
    QTest::newRow("10,000 digits") << QString(10'000, u'9');
    QTest::newRow("10,000 phases") << u"1x/wk x 1, "_s.repeated(1000);
    QTest::newRow("U+0000") << u"2x/wk"_s + QChar(0) + u"x 3"_s;
    QTest::newRow("U+0000 in a goal") << u"2x/wk until a"_s + QChar(0) + u"b"_s;
    QTest::newRow("escape in a goal") << u"2x/wk until \u001b[2J"_s;
    QTest::newRow("half a surrogate pair") << u"2x/wk until "_s + QChar(0xD83D);
    QTest::newRow("combining only") << u"\u0301\u0302"_s;
}

void tst_TaperNotation::survivesLongAndOddLines()
{
    QFETCH(QString, line);
    QVERIFY(!readTaper(line));
}

void tst_TaperNotation::printsBack()
{
    RandomTapers tapers;
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
        const Taper taper = tapers.next();
        const QString line = printTaper(taper);
        const auto back = readTaper(line);
        if (totalSessions(taper) > taperSessionLimit) {
            QVERIFY2(!back && back.error().problem == NotationProblem::TooManySessions,
                     qPrintable(line));
            continue;
        }
        QVERIFY2(back, qPrintable(line));
        QVERIFY2(*back == taper, qPrintable(line));
        QCOMPARE(printTaper(*back), line);
        ++read;
    }
    QVERIFY(read > 2000);
}

// Lines near a good one: each is either read, and then printing is stable, or refused at a place
// within the line.
void tst_TaperNotation::everyMutationReadsOrIsRefused()
{
    RandomTapers tapers;
    const QString pieces = u"0123456789xX/wkmo ,untilvsrevh-\u00e9"_s;
    const auto piece = [&] {
        return pieces.at(tapers.between(0, static_cast<int>(pieces.size()) - 1));
    };
    for (int i = 0; i < 20'000; ++i) {
        QString line = printTaper(tapers.next());
        for (int edits = tapers.between(1, 3); edits > 0 && !line.isEmpty(); --edits) {
            const int at = tapers.between(0, static_cast<int>(line.size()) - 1);
            if (tapers.between(0, 1) == 0)
                line.remove(at, 1);
            else
                line.insert(at, piece());
        }
        const auto read = readTaper(line);
        if (read) {
            QVERIFY2(readTaper(printTaper(*read)) == read, qPrintable(line));
        } else {
            QVERIFY2(read.error().position >= 0 && read.error().position <= line.size(),
                     qPrintable(line));
        }
    }
}

QTEST_GUILESS_MAIN(tst_TaperNotation)
#include "tst_taper_notation.moc"
