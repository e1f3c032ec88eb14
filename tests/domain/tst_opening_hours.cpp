// SPDX-License-Identifier: GPL-3.0-or-later
// Working hours, closed days and the buffer: what they are without being set, and what may be kept.
#include "domain/OpeningHours.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_OpeningHours : public QObject
{
    Q_OBJECT

private slots:
    void defaults();
    void hoursOfADate();
    void spansThatCanBeKept_data();
    void spansThatCanBeKept();
    void aPracticeWithoutHours();
    void closedDays_data();
    void closedDays();
    void buffer_data();
    void buffer();
    void sessionsAtOnce_data();
    void sessionsAtOnce();
};

void tst_OpeningHours::defaults()
{
    const PracticeCalendar calendar;
    for (int day = Qt::Monday; day <= Qt::Friday; ++day) {
        const QList<LocalSpan> expected{{QTime(8, 30), QTime(12, 30)},
                                        {QTime(13, 0), QTime(17, 0)}};
        QCOMPARE(calendar.hours.on(static_cast<Qt::DayOfWeek>(day)), expected);
    }
    QVERIFY(calendar.hours.on(Qt::Saturday).isEmpty());
    QVERIFY(calendar.hours.on(Qt::Sunday).isEmpty());
    QCOMPARE(calendar.bufferMinutes, 15);
    QCOMPARE(calendar.sessionsAtOnce, 1);
    QVERIFY(problems(calendar).isEmpty());
}

void tst_OpeningHours::hoursOfADate()
{
    OpeningHours hours;
    hours.set(Qt::Saturday, {{QTime(10, 0), QTime(12, 0)}});
    QCOMPARE(hours.on(QDate(2026, 11, 14)).first().from, QTime(10, 0));
    QVERIFY(hours.on(QDate(2026, 11, 15)).isEmpty());
    QCOMPARE(OpeningHours::roundTheClock().on(Qt::Sunday).first().to, QTime(23, 59));
}

void tst_OpeningHours::spansThatCanBeKept_data()
{
    QTest::addColumn<QList<LocalSpan>>("spans");
    QTest::addColumn<int>("code"); // -1: can be kept
    const auto code = [](ErrorCode c) { return static_cast<int>(c); };
    using Spans = QList<LocalSpan>;
    QTest::newRow("none") << Spans{} << -1;
    QTest::newRow("one") << Spans{{QTime(9, 0), QTime(17, 0)}} << -1;
    QTest::newRow("touching") << Spans{{QTime(9, 0), QTime(12, 0)}, {QTime(12, 0), QTime(17, 0)}}
                              << -1;
    QTest::newRow("ends before it begins")
        << Spans{{QTime(12, 0), QTime(9, 0)}} << code(ErrorCode::EndsBeforeBegin);
    QTest::newRow("empty span") << Spans{{QTime(9, 0), QTime(9, 0)}}
                                << code(ErrorCode::EndsBeforeBegin);
    QTest::newRow("overlap") << Spans{{QTime(9, 0), QTime(12, 0)}, {QTime(11, 59), QTime(17, 0)}}
                             << code(ErrorCode::EndsBeforeBegin);
    QTest::newRow("out of order") << Spans{{QTime(13, 0), QTime(17, 0)},
                                           {QTime(9, 0), QTime(12, 0)}}
                                  << code(ErrorCode::EndsBeforeBegin);
    QTest::newRow("no time") << Spans{{QTime(), QTime(9, 0)}} << code(ErrorCode::DateInvalid);
    QTest::newRow("no end") << Spans{{QTime(9, 0), QTime()}} << code(ErrorCode::DateInvalid);
    Spans many;
    for (int i = 0; i < 7; ++i)
        many << LocalSpan{QTime(8 + i, 0), QTime(8 + i, 30)};
    QTest::newRow("six") << many.first(6) << -1;
    QTest::newRow("seven") << many << code(ErrorCode::NumberOutOfRange);
}

void tst_OpeningHours::spansThatCanBeKept()
{
    QFETCH(QList<LocalSpan>, spans);
    QFETCH(int, code);
    OpeningHours hours;
    hours.set(Qt::Wednesday, spans);
    const QList<Error> found = problems(hours);
    QCOMPARE(found.size(), code < 0 ? 0 : 1);
    if (code >= 0) {
        QCOMPARE(static_cast<int>(found.first().code), code);
        QCOMPARE(found.first().field, u"hours.3"_s);
    }
}

void tst_OpeningHours::aPracticeWithoutHours()
{
    OpeningHours hours;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        hours.set(static_cast<Qt::DayOfWeek>(day), {});
    QCOMPARE(problems(hours), (QList<Error>{{ErrorCode::FieldEmpty, u"hours"_s, {}}}));
}

void tst_OpeningHours::closedDays_data()
{
    QTest::addColumn<ClosedDays>("closed");
    QTest::addColumn<int>("code"); // -1: can be kept
    const QDate day(2026, 12, 24);
    const auto code = [](ErrorCode c) { return static_cast<int>(c); };
    QTest::newRow("one day") << ClosedDays{day, day, u"Holiday"_s} << -1;
    QTest::newRow("no name") << ClosedDays{day, day.addDays(9)} << -1;
    QTest::newRow("backwards") << ClosedDays{day, day.addDays(-1)}
                               << code(ErrorCode::EndsBeforeBegin);
    QTest::newRow("no end") << ClosedDays{day, {}} << code(ErrorCode::DateInvalid);
    QTest::newRow("too late") << ClosedDays{day, QDate(2200, 1, 1)} << code(ErrorCode::DateTooLate);
    QTest::newRow("two lines") << ClosedDays{day, day, u"a\nb"_s}
                               << code(ErrorCode::FieldHasControlCharacters);
    QTest::newRow("80") << ClosedDays{day, day, QString(80, u'x')} << -1;
    QTest::newRow("81") << ClosedDays{day, day, QString(81, u'x')} << code(ErrorCode::FieldTooLong);
}

void tst_OpeningHours::closedDays()
{
    QFETCH(ClosedDays, closed);
    QFETCH(int, code);
    PracticeCalendar calendar;
    calendar.closed = {{QDate(2026, 1, 1), QDate(2026, 1, 1)}, closed};
    const QList<Error> found = problems(calendar);
    QCOMPARE(found.size(), code < 0 ? 0 : 1);
    if (code >= 0) {
        QCOMPARE(static_cast<int>(found.first().code), code);
        QCOMPARE(found.first().field, u"closed.1"_s);
    }
}

void tst_OpeningHours::buffer_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("none") << 0 << true;
    QTest::newRow("longest") << 120 << true;
    QTest::newRow("below none") << -1 << false;
    QTest::newRow("too long") << 121 << false;
}

void tst_OpeningHours::buffer()
{
    QFETCH(int, minutes);
    QFETCH(bool, isFine);
    PracticeCalendar calendar;
    calendar.bufferMinutes = minutes;
    QCOMPARE(problems(calendar).isEmpty(), isFine);
}

void tst_OpeningHours::sessionsAtOnce_data()
{
    QTest::addColumn<int>("sessions");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("no bound") << 0 << true;
    QTest::newRow("most") << 50 << true;
    QTest::newRow("below none") << -1 << false;
    QTest::newRow("too many") << 51 << false;
}

void tst_OpeningHours::sessionsAtOnce()
{
    QFETCH(int, sessions);
    QFETCH(bool, isFine);
    PracticeCalendar calendar;
    calendar.sessionsAtOnce = sessions;
    QCOMPARE(problems(calendar).isEmpty(), isFine);
    if (!isFine)
        QCOMPARE(problems(calendar).first().field, u"calendar.sessionsAtOnce"_s);
}

QTEST_GUILESS_MAIN(tst_OpeningHours)
#include "tst_opening_hours.moc"
