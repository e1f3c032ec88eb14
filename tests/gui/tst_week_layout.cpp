// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/WeekLayout.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray zone = "Europe/Berlin";
const QDate monday(2026, 11, 9);

SessionRow at(QDate day, QTime time, int minutes, SessionState state = SessionState::Planned)
{
    SessionRow row;
    row.session.start = ZonedTime::fromLocal(day, time, zone);
    row.session.minutes = minutes;
    row.session.state = state;
    return row;
}

// "day from-to lane/lanes", a block each.
QString words(const QList<WeekBlock> &blocks)
{
    QStringList words;
    for (const WeekBlock &block : blocks)
        words << u"%1 %2-%3 %4/%5"_s.arg(block.day)
                     .arg(block.from)
                     .arg(block.to)
                     .arg(block.lane)
                     .arg(block.lanes);
    return words.join(u"; "_s);
}

} // namespace

// Where sessions stand in the picture of a week.
class TestWeekLayout : public QObject
{
    Q_OBJECT

private slots:
    void blocks_data()
    {
        QTest::addColumn<QList<SessionRow>>("rows");
        QTest::addColumn<QString>("expected");
        const QDate sunday = monday.addDays(6);
        const auto none = SessionState::Cancelled;

        QTest::newRow("nothing") << QList<SessionRow>{} << QString();
        QTest::newRow("one") << QList{at(monday, {9, 0}, 60)} << u"0 540-600 0/1"_s;
        QTest::newRow("the week before and after")
            << QList{at(monday.addDays(-1), {9, 0}, 60), at(sunday.addDays(1), {9, 0}, 60)}
            << QString();
        QTest::newRow("Sunday") << QList{at(sunday, {23, 0}, 30)} << u"6 1380-1410 0/1"_s;
        QTest::newRow("ends with the day")
            << QList{at(monday, {23, 30}, 120)} << u"0 1410-1440 0/1"_s;
        QTest::newRow("short ones can be seen")
            << QList{at(monday, {9, 0}, 5)} << u"0 540-555 0/1"_s;
        QTest::newRow("cancelled ones leave their place")
            << QList{at(monday, {9, 0}, 60, none), at(monday, {9, 0}, 60)} << u"0 540-600 0/1"_s;
        QTest::newRow("one after the other")
            << QList{at(monday, {9, 0}, 60), at(monday, {10, 0}, 60)}
            << u"0 540-600 0/1; 0 600-660 0/1"_s;
        QTest::newRow("two at once") << QList{at(monday, {9, 0}, 60), at(monday, {9, 30}, 60)}
                                     << u"0 540-600 0/2; 0 570-630 1/2"_s;
        QTest::newRow("a free lane is used again")
            << QList{at(monday, {9, 0}, 120), at(monday, {9, 0}, 60), at(monday, {10, 0}, 60)}
            << u"0 540-660 0/2; 0 540-600 1/2; 0 600-660 1/2"_s;
        QTest::newRow("two at once share nothing with the next")
            << QList{at(monday, {9, 0}, 60), at(monday, {9, 0}, 60), at(monday, {10, 0}, 60)}
            << u"0 540-600 0/2; 0 540-600 1/2; 0 600-660 0/1"_s;
        QTest::newRow("days don't touch")
            << QList{at(monday.addDays(1), {9, 0}, 60), at(monday, {9, 0}, 60)}
            << u"0 540-600 0/1; 1 540-600 0/1"_s;
    }

    void blocks()
    {
        QFETCH(const QList<SessionRow>, rows);
        QTEST(words(weekBlocks(rows, monday, 7, zone)), "expected");
    }

    void blocksStandOnThePracticesClock()
    {
        const QList rows{at(monday, {23, 30}, 30)};
        QCOMPARE(words(weekBlocks(rows, monday, 7, "Asia/Tokyo")), u"1 450-480 0/1"_s);
    }

    void oneDayShowsNoOther()
    {
        const QList rows{at(monday, {9, 0}, 60), at(monday.addDays(1), {9, 0}, 60)};
        QCOMPARE(words(weekBlocks(rows, monday.addDays(1), 1, zone)), u"0 540-600 0/1"_s);
    }

    void hours_data()
    {
        QTest::addColumn<QTime>("time");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        const int opens = 8 * 60 + 30;
        const int closes = 17 * 60;
        QTest::newRow("within") << QTime(9, 0) << opens << closes + 60;
        QTest::newRow("early") << QTime(6, 45) << 6 * 60 + 30 << closes + 60;
        QTest::newRow("late") << QTime(18, 15) << opens << 19 * 60 + 30;
        QTest::newRow("ends on the half hour") << QTime(17, 30) << opens << 18 * 60 + 30;
        QTest::newRow("ends with the day") << QTime(23, 0) << opens << 24 * 60;
    }

    // From when the practice opens to an hour after it closes, and more where a session is.
    void hours()
    {
        QFETCH(const QTime, time);
        const WeekHours hours =
            weekHours(OpeningHours(), weekBlocks({at(monday, time, 60)}, monday, 7, zone));
        QTEST(hours.from, "from");
        QTEST(hours.to, "to");
    }

    void hoursOfAPracticeThatNeverOpens()
    {
        OpeningHours never;
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
            never.set(static_cast<Qt::DayOfWeek>(day), {});
        QCOMPARE(weekHours(never, {}), (WeekHours{8 * 60, 18 * 60}));
    }

    void outsideOfSpans_data()
    {
        QTest::addColumn<QList<LocalSpan>>("spans");
        QTest::addColumn<QList<WeekHours>>("gaps");
        const LocalSpan morning{QTime(8, 30), QTime(12, 30)};
        const LocalSpan afternoon{QTime(13, 0), QTime(17, 0)};
        QTest::newRow("not worked") << QList<LocalSpan>{} << QList{WeekHours{480, 1080}};
        QTest::newRow("with a break")
            << QList{morning, afternoon}
            << QList{WeekHours{480, 510}, WeekHours{750, 780}, WeekHours{1020, 1080}};
        QTest::newRow("all day") << QList{LocalSpan{QTime(8, 0), QTime(18, 0)}}
                                 << QList<WeekHours>{};
        QTest::newRow("longer than shown")
            << QList{LocalSpan{QTime(6, 0), QTime(20, 0)}} << QList<WeekHours>{};
    }

    void outsideOfSpans()
    {
        QFETCH(const QList<LocalSpan>, spans);
        QTEST(outside(spans, {480, 1080}), "gaps");
    }
};

QTEST_GUILESS_MAIN(TestWeekLayout)
#include "tst_week_layout.moc"
