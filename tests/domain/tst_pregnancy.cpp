// SPDX-License-Identifier: GPL-3.0-or-later
// Weeks of pregnancy by the due date, and which of the catalogue's two conditions they mean.
#include "domain/Pregnancy.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Pregnancy : public QObject
{
    Q_OBJECT

private slots:
    void weeks_data();
    void weeks();
    void conditions_data();
    void conditions();
};

namespace {

const QDate due(2027, 6, 1);
constexpr int none = -1;

} // namespace

void tst_Pregnancy::weeks_data()
{
    QTest::addColumn<QDate>("dueDate");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("weeks");
    const auto row = [](const char *name, int daysToDue, int weeks) {
        QTest::newRow(name) << due << due.addDays(-daysToDue) << weeks;
    };
    row("the day before the first", 281, none);
    row("first day", 280, 0);
    row("last day of week 0", 274, 0);
    row("one week", 273, 1);
    row("12 weeks", 196, 12);
    row("last day of 12", 190, 12);
    row("13 weeks", 189, 13);
    row("the day before", 1, 39);
    row("due", 0, 40);
    row("a week late", -7, 41);
    row("last day counted", -13, 41);
    row("two weeks late", -14, none);
    row("a year later", -365, none);
    QTest::newRow("no due date") << QDate() << QDate(2026, 11, 23) << none;
    QTest::newRow("no day") << due << QDate() << none;
    QTest::newRow("over new year and a leap day") << QDate(2028, 3, 5) << QDate(2027, 8, 29) << 13;
}

void tst_Pregnancy::weeks()
{
    QFETCH(QDate, dueDate);
    QFETCH(QDate, day);
    QTEST(pregnancyWeeks(dueDate, day).value_or(none), "weeks");
}

void tst_Pregnancy::conditions_data()
{
    QTest::addColumn<int>("weeks");
    QTest::addColumn<QString>("condition");
    QTest::newRow("0") << 0 << u"pregnancy_t1"_s;
    QTest::newRow("12") << 12 << u"pregnancy_t1"_s;
    QTest::newRow("13") << 13 << u"pregnancy_t2_t3"_s;
    QTest::newRow("41") << 41 << u"pregnancy_t2_t3"_s;
}

void tst_Pregnancy::conditions()
{
    QFETCH(int, weeks);
    const QString condition = pregnancyCondition(weeks);
    QTEST(condition, "condition");
    QVERIFY(isPregnancy(condition));
    QVERIFY(!isPregnancy(u"pregnancy"_s) && !isPregnancy(QString()));
}

QTEST_GUILESS_MAIN(tst_Pregnancy)
#include "tst_pregnancy.moc"
