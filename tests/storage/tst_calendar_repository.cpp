// SPDX-License-Identifier: GPL-3.0-or-later
// Working hours and closed days: what is read is what was saved, and defaults where nothing was.
#include "storage/CalendarRepository.h"
#include "storage/RawConnection.h"
#include "storage/StorageFixture.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_CalendarRepository : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<StorageFixture>(); }
    void beginsWithTheDefaults();
    void readsTheHoursThatWereSaved();
    void readsEachDayByItself_data();
    void readsEachDayByItself();
    void listsClosedDaysThatTouch();
    void keepsClosedDays();
    void refusesStaleClosedDays();
    void refusesClosedDaysBackwards();

private:
    [[nodiscard]] Database &database() const { return m_fixture->database(); }
    [[nodiscard]] PracticeCalendar calendar() const
    {
        return StorageFixture::must(CalendarRepository::calendar(database()));
    }
    void save(const PracticeCalendar &calendar) const
    {
        m_fixture->write([&](const Transaction &t) {
            return CalendarRepository::saveHours(t, calendar.hours, calendar.bufferMinutes,
                                                 calendar.sessionsAtOnce);
        });
    }
    ClosedPeriod addClosed(QDate from, QDate to, const QString &name = {}) const
    {
        const ClosedPeriod period{{m_fixture->newId()}, {from, to, name}, 1};
        m_fixture->write(
            [&](const Transaction &t) { return CalendarRepository::insert(t, period); });
        return period;
    }

    std::unique_ptr<StorageFixture> m_fixture;
};

void tst_CalendarRepository::beginsWithTheDefaults()
{
    QVERIFY(calendar() == PracticeCalendar());
}

void tst_CalendarRepository::readsTheHoursThatWereSaved()
{
    PracticeCalendar kept;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        QList<LocalSpan> spans;
        for (int i = 0; i < 7 - day; ++i) // Sunday none, Saturday one and so on
            spans << LocalSpan{QTime(8 + 2 * i, day), QTime(9 + 2 * i, 59)};
        kept.hours.set(static_cast<Qt::DayOfWeek>(day), spans);
    }
    kept.bufferMinutes = 120;
    kept.sessionsAtOnce = 50;
    save(kept);
    QVERIFY(calendar() == kept);
    save({});
    QVERIFY(calendar() == PracticeCalendar());
}

void tst_CalendarRepository::readsEachDayByItself_data()
{
    QTest::addColumn<int>("day");
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        QTest::addRow("%d", day) << day;
}

void tst_CalendarRepository::readsEachDayByItself()
{
    QFETCH(int, day);
    RawConnection other(m_fixture->path());
    QCOMPARE(other.run(u"INSERT INTO setting VALUES ('hours.%1', '07:00-07:30')"_s.arg(day)),
             SQLITE_OK);
    PracticeCalendar expected;
    expected.hours.set(static_cast<Qt::DayOfWeek>(day), {{QTime(7, 0), QTime(7, 30)}});
    QVERIFY(calendar() == expected);
}

void tst_CalendarRepository::listsClosedDaysThatTouch()
{
    const ClosedPeriod may = addClosed(QDate(2027, 5, 1), QDate(2027, 5, 1), u"May Day"_s);
    const ClosedPeriod easter = addClosed(QDate(2027, 3, 26), QDate(2027, 3, 29), u"Ostern"_s);
    const ClosedPeriod week = addClosed(QDate(2027, 3, 28), QDate(2027, 4, 3));
    const auto between = [this](QDate from, QDate to) {
        return *CalendarRepository::closed(database(), from, to);
    };
    QVERIFY(between(QDate(2027, 1, 1), QDate(2027, 12, 31)) == QList({easter, week, may}));
    QVERIFY(between(QDate(2027, 3, 29), QDate(2027, 3, 29)) == QList({easter, week}));
    QVERIFY(between(QDate(2027, 3, 1), QDate(2027, 3, 26)) == QList({easter}));
    QVERIFY(between(QDate(2027, 4, 3), QDate(2027, 5, 1)) == QList({week, may}));
    QVERIFY(between(QDate(2027, 4, 4), QDate(2027, 4, 30)).isEmpty());
    QVERIFY(calendar().closed == QList({easter.days, week.days, may.days}));
}

void tst_CalendarRepository::keepsClosedDays()
{
    ClosedPeriod period = addClosed(QDate(2027, 5, 1), QDate(2027, 5, 1));
    period.days = {QDate(2027, 5, 2), QDate(2027, 5, 4), u"Tết"_s};
    ++period.version;
    m_fixture->write([&](const Transaction &t) { return CalendarRepository::update(t, period); });
    QVERIFY(CalendarRepository::find(database(), period.id) == period);
    m_fixture->write([&](const Transaction &t) { return CalendarRepository::remove(t, period); });
    QCOMPARE(CalendarRepository::find(database(), period.id).error().code, ErrorCode::NotFound);
    QVERIFY(calendar().closed.isEmpty());
}

void tst_CalendarRepository::refusesStaleClosedDays()
{
    ClosedPeriod period = addClosed(QDate(2027, 5, 1), QDate(2027, 5, 1));
    auto transaction = StorageFixture::must(Transaction::begin(database()));
    period.version = 3; // as though another had saved version 2
    QCOMPARE(CalendarRepository::update(transaction, period).error().code, ErrorCode::Conflict);
    const auto removed = CalendarRepository::remove(transaction, period);
    QCOMPARE(removed.error().code, ErrorCode::Conflict);
    QCOMPARE(removed.error().field, u"closedDays"_s);
}

void tst_CalendarRepository::refusesClosedDaysBackwards()
{
    auto transaction = StorageFixture::must(Transaction::begin(database()));
    QVERIFY(!CalendarRepository::insert(
        transaction, {{m_fixture->newId()}, {QDate(2027, 5, 2), QDate(2027, 5, 1), {}}, 1}));
}

QTEST_GUILESS_MAIN(tst_CalendarRepository)
#include "tst_calendar_repository.moc"
