// SPDX-License-Identifier: GPL-3.0-or-later
// Schedules that are not read: what can be meant in two ways is asked, with both ways to write it;
// all else says where and why, and offers the nearest line that can be read.
#include "domain/ReadingOf.h"
#include "domain/TaperNotation.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_TaperRefusals : public QObject
{
    Q_OBJECT

private slots:
    void asks_data();
    void asks();
    void refuses_data();
    void refuses();
};

void tst_TaperRefusals::asks_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QStringList>("readings");
    const auto row = [](const QString &line, const QString &found, const QStringList &readings) {
        QTest::newRow(line.toUtf8()) << line << found << readings;
    };
    row(u"biweekly"_s, u"biweekly"_s, {u"2x/wk"_s, u"1x/2wk"_s});
    row(u"Bi-weekly x 4, then monthly"_s, u"Bi-weekly"_s,
        {u"2x/wk x 4, 1x/4wk"_s, u"1x/2wk x 4, 1x/4wk"_s});
    row(u"2x/wk x 3, bimonthly"_s, u"bimonthly"_s,
        {u"2x/wk x 3, 2x/4wk"_s, u"2x/wk x 3, 1x/8wk"_s});
    row(u"semi-monthly x 2"_s, u"semi-monthly"_s, {u"2x/4wk x 2"_s, u"1x/8wk x 2"_s});
    row(u"semi weekly"_s, u"semi"_s, {u"2x/wk"_s, u"1x/2wk"_s});
    row(u"triweekly"_s, u"triweekly"_s, {u"3x/wk"_s, u"1x/3wk"_s});
    row(u"3-weekly x 4"_s, u"3-weekly"_s, {u"3x/wk x 4"_s, u"1x/3wk x 4"_s});
    row(u"3 weekly x 4"_s, u"3"_s, {u"3x/wk x 4"_s, u"1x/3wk x 4"_s});
    row(u"2 monthly"_s, u"2"_s, {u"2x/4wk"_s, u"1x/8wk"_s});
    row(u"6 weekly sessions of 60 minutes"_s, u"6"_s, {u"1x/wk x 6, 60 min"_s, u"6x/wk, 60 min"_s});
    row(u"six weekly visits, monthly"_s, u"six"_s, {u"1x/wk x 6, 1x/4wk"_s, u"6x/wk, 1x/4wk"_s});
    row(u"every week 3 times"_s, u"every"_s, {u"1x/wk x 3"_s, u"3x/wk"_s});
    row(u"weekly 3 times"_s, u"weekly"_s, {u"1x/wk x 3"_s, u"3x/wk"_s});
    row(u"2x/wk 3 times, weekly"_s, u"3"_s, {u"2x/wk x 3, 1x/wk"_s, u"2x/wk x 3 visits, 1x/wk"_s});
    row(u"3 times in 2 weeks"_s, u"3"_s, {u"3 visits in 2wk"_s, u"3x/2wk"_s});
    row(u"once in two weeks, 60 min"_s, u"once"_s, {u"1x/2wk x 1, 60 min"_s, u"1x/2wk, 60 min"_s});
    row(u"10 lần trong 12 tuần"_s, u"10"_s, {u"10 visits in 12wk"_s, u"10x/12wk"_s});
    row(u"2x/wk x 3 times"_s, u"x"_s, {u"2x/wk x 3"_s, u"2x/wk x 3 visits"_s});
    row(u"biweekly x 3, then bimonthly"_s, u"biweekly"_s,
        {u"2x/wk x 3, then bimonthly"_s, u"1x/2wk x 3, then bimonthly"_s});
    row(u"biweekly x 300"_s, u"biweekly"_s, {u"1x/2wk x 300"_s});
}

void tst_TaperRefusals::asks()
{
    QFETCH(QString, line);
    const auto read = readNotation(line);
    QVERIFY(!read);
    QVERIFY2(read.error().problem == NotationProblem::Ambiguous, readingOf(line));
    QTEST(read.error().found, "found");
    QTEST(read.error().readings, "readings");
    QCOMPARE(read.error().nearest, QString());
}

void tst_TaperRefusals::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<NotationProblem>("problem");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("nearest");
    using enum NotationProblem;
    const auto row = [](const QString &line, NotationProblem problem, int position,
                        const QString &nearest = {}) {
        QTest::newRow(line.isEmpty() ? "(empty)" : line.left(80).toUtf8())
            << line << problem << position << nearest;
    };
    // a slip of the finger: the line it was meant to be
    row(u"2x/wek"_s, UnitExpected, 3, u"2x/wk"_s);
    row(u"2x/wek for 3 weks"_s, UnitExpected, 3, u"2x/wk x 3wk"_s);
    row(u"2x/wek, 60 min"_s, UnitExpected, 3, u"2x/wk, 60 min"_s);
    row(u"bid"_s, CadenceExpected, 0);
    row(u"qod x 4"_s, WeeksOnly, 0, u"7x/2wk x 4"_s);
    row(u"10 ngày 1 lần x 4"_s, WeeksOnly, 0, u"1x/wk x 4"_s);
    row(u"cách ngày"_s, WeeksOnly, 0, u"7x/2wk"_s);
    row(u"3x1w"_s, CadenceExpected, 2);
    row(u"twise a week x 3"_s, CadenceExpected, 0, u"2x/wk x 3"_s);
    row(u"every ohter week x 3"_s, UnitExpected, 6, u"1x/2wk x 3"_s);
    row(u"2x/week foor 3 weeks"_s, SeparatorExpected, 8, u"2x/wk x 3wk"_s);
    row(u"2x/wk x 3, thn weekly"_s, CadenceExpected, 11, u"2x/wk x 3, 1x/wk"_s);
    row(u"mounthly"_s, CadenceExpected, 0, u"1x/4wk"_s);
    row(u"2 lần/tuầnn"_s, UnitExpected, 6, u"2x/wk"_s);
    row(u"2x/wk x 3, then revew"_s, CadenceExpected, 16, u"2x/wk x 3, then review"_s);
    row(u"2x/wk for 3"_s, UnitExpected, 11, u"2x/wk x 3wk"_s);
    row(u"2x/wk for 3, weekly"_s, UnitExpected, 11, u"2x/wk x 3wk, 1x/wk"_s);
    row(u"10 visits in 12"_s, UnitExpected, 15, u"10 visits in 12wk"_s);
    row(u"2x/"_s, UnitExpected, 3, u"2x/wk"_s);
    row(u"q2 x 4"_s, UnitExpected, 3, u"1x/2wk x 4"_s);
    // days
    row(u"every 10 days"_s, WeeksOnly, 6, u"1x/wk"_s);
    row(u"every 10 days x 4"_s, WeeksOnly, 6, u"1x/wk x 4"_s);
    row(u"q3days"_s, WeeksOnly, 1, u"7x/3wk"_s);
    row(u"every other day x 2"_s, WeeksOnly, 6, u"7x/2wk x 2"_s);
    row(u"once every 25 days"_s, WeeksOnly, 11, u"1x/4wk"_s);
    row(u"2x/wk for 10 days"_s, WeeksOnly, 10, u"2x/wk x 1wk"_s);
    row(u"12 visits in 90 days"_s, WeeksOnly, 13, u"12 visits in 13wk"_s);
    row(u"3 visits in 1 day"_s, WeeksOnly, 12, u"3x/wk x 1"_s);
    row(u"10 days of 2x/wk"_s, WeeksOnly, 0, u"2x/wk x 1wk"_s);
    // numbers
    row(u"0 times a week"_s, CountOutOfRange, 0);
    row(u"every 0 weeks"_s, CountOutOfRange, 6);
    row(u"every 53 weeks"_s, CountOutOfRange, 6);
    row(u"every 14 months"_s, CountOutOfRange, 6);
    row(u"weekly for 0 weeks"_s, CountOutOfRange, 11);
    row(u"weekly for 501 weeks"_s, CountOutOfRange, 11);
    row(u"weekly for 999999999999 weeks"_s, CountOutOfRange, 11);
    row(u"weekly for 126 months"_s, CountOutOfRange, 11);
    row(u"weekly for -3 weeks"_s, LengthExpected, 11);
    row(u"-2 times a week"_s, CadenceExpected, 0);
    row(u"3w0"_s, CountOutOfRange, 2);
    row(u"50 times per week"_s, TooFrequent, 0);
    row(u"50w2"_s, TooFrequent, 0);
    row(u"twice daily"_s, TooFrequent, 0);
    row(u"3x/day"_s, TooFrequent, 0);
    row(u"85 visits over 12 weeks"_s, TooFrequent, 0);
    row(u"daily for 80 weeks"_s, TooManySessions, 0);
    row(u"2.5 times a week"_s, CadenceExpected, 1);
    row(u"½ a week"_s, CadenceExpected, 0);
    row(u"2-1x/wk"_s, CadenceExpected, 1);
    row(u"2x/wk x 3 (5 visits)"_s, TotalDiffers, 11);
    row(u"2x/wk (6 visits)"_s, SeparatorExpected, 6);
    row(u"2x/wk x 3 (6)"_s, SeparatorExpected, 10);
    row(u"2x/wk x 3 (6 visits"_s, SeparatorExpected, 10);
    row(QString(10'000, u'w'), TooLong, notationLimit);
    row(u"weekly, "_s.repeated(2'000), TooLong, notationLimit);
    row(u"qw,"_s.repeated(200) + u"qw"_s, TooManySessions, 0);
    row(u"qw x1,"_s.repeated(150) + u"qw x1"_s, TooLong, notationLimit);
    // session length
    row(u"3 minutes, weekly"_s, MinutesInvalid, 0);
    row(u"weekly, 9 hours"_s, MinutesInvalid, 8, u"1x/wk"_s);
    row(u"weekly, 60 min, 90 min"_s, MinutesInvalid, 16, u"1x/wk, 60 min"_s);
    row(u"60 minutes"_s, CadenceExpected, 10);
    // what says too little, too much, or nothing we know
    row({}, Empty, 0);
    row(u" \n . "_s, Empty, 0);
    row(u"."_s, Empty, 0);
    row(u"as needed"_s, CadenceExpected, 0);
    row(u"prn"_s, CadenceExpected, 0);
    row(u"3 weeks"_s, CadenceExpected, 2);
    row(u"3 visits"_s, CadenceExpected, 8);
    row(u"review"_s, CadenceExpected, 0);
    row(u"x 3"_s, CadenceExpected, 0);
    row(u"for 3 weeks"_s, CadenceExpected, 0);
    row(u"2x/wk x 3 weeks until better"_s, SeparatorExpected, 16, u"2x/wk x 3wk"_s);
    row(u"2x/wk x 3 and 1x/wk x 6"_s, SeparatorExpected, 10, u"2x/wk x 3"_s);
    row(u"2x/wk x 3 - 1x/wk x 6"_s, SeparatorExpected, 10, u"2x/wk x 3"_s);
    row(u"2x/wk x 3, , weekly"_s, CadenceExpected, 11, u"2x/wk x 3"_s);
    row(u"2x/wk x 3, then then weekly"_s, CadenceExpected, 16, u"2x/wk x 3"_s);
    row(u"2x/wk x 3 ->"_s, CadenceExpected, 12, u"2x/wk x 3"_s);
    row(u"2x/wk until"_s, LengthExpected, 11);
    row(u"monthly ongoing, then weekly"_s, LengthExpected, 8, u"1x/4wk"_s);
    row(u"weekly for one year"_s, UnitExpected, 15);
    row(u"2x/wk until better then 2 laps"_s, CadenceExpected, 26, u"2x/wk until better"_s);
    row(u"2x/wk x 4 🙂"_s, SeparatorExpected, 10, u"2x/wk x 4"_s);
}

void tst_TaperRefusals::refuses()
{
    QFETCH(QString, line);
    QFETCH(NotationProblem, problem);
    QFETCH(int, position);
    QFETCH(QString, nearest);
    const auto read = readNotation(line);
    QVERIFY2(!read, readingOf(line));
    const QByteArray seen = readingOf(line);
    QVERIFY2(read.error().problem == problem, seen);
    QVERIFY2(read.error().position == position, seen);
    QCOMPARE(read.error().nearest, nearest);
    QCOMPARE(read.error().readings, QStringList());
    if (!nearest.isEmpty())
        QVERIFY2(readNotation(nearest), readingOf(nearest));
}

QTEST_GUILESS_MAIN(tst_TaperRefusals)
#include "tst_taper_refusals.moc"
