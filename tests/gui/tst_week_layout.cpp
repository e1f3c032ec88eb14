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
        QTEST(words(weekBlocks(rows, monday, zone)), "expected");
    }

    void blocksStandOnThePracticesClock()
    {
        const QList rows{at(monday, {23, 30}, 30)};
        QCOMPARE(words(weekBlocks(rows, monday, "Asia/Tokyo")), u"1 450-480 0/1"_s);
    }

    void hours_data()
    {
        QTest::addColumn<QTime>("time");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("within") << QTime(9, 0) << 8 << 18;
        QTest::newRow("early") << QTime(6, 30) << 6 << 18;
        QTest::newRow("late") << QTime(18, 15) << 8 << 20;
        QTest::newRow("ends on the hour") << QTime(18, 0) << 8 << 19;
    }

    void hours()
    {
        QFETCH(const QTime, time);
        const WeekHours hours = weekHours(weekBlocks({at(monday, time, 60)}, monday, zone));
        QTEST(hours.from, "from");
        QTEST(hours.to, "to");
    }
};

QTEST_GUILESS_MAIN(TestWeekLayout)
#include "tst_week_layout.moc"
