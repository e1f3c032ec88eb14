// SPDX-License-Identifier: GPL-3.0-or-later
// The days of the week as set, as text and as number.
#include "domain/Weekdays.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Weekdays : public QObject
{
    Q_OBJECT

private slots:
    void everyMaskSurvives();
    void reads_data();
    void reads();
    void allows();
    void sets();
};

void tst_Weekdays::everyMaskSurvives()
{
    for (int mask = 0; mask < 128; ++mask) {
        const Weekdays days = Weekdays::fromMask(mask);
        QCOMPARE(days.mask(), mask);
        QVERIFY(Weekdays::fromText(days.toText()) == days);
        QCOMPARE(days.days().size(), qPopulationCount(quint32(mask)));
    }
    QCOMPARE(Weekdays::fromMask(128 | 1).mask(), 1);
    QCOMPARE(Weekdays::fromMask(-1).mask(), 127);
}

void tst_Weekdays::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("mask"); // -1: refused
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("one") << u"mon"_s << 1;
    QTest::newRow("two") << u"mon,thu"_s << 9;
    QTest::newRow("any order, twice") << u"sun,mon,sun"_s << 65;
    QTest::newRow("case and spaces") << u" Mon , THU "_s << 9;
    QTest::newRow("empty part") << u"mon,,thu,"_s << 9;
    QTest::newRow("whole word") << u"monday"_s << -1;
    QTest::newRow("semicolon") << u"mon;thu"_s << -1;
    QTest::newRow("number") << u"1"_s << -1;
    QTest::newRow("blank") << u" "_s << -1;
}

void tst_Weekdays::reads()
{
    QFETCH(QString, text);
    QFETCH(int, mask);
    const auto days = Weekdays::fromText(text);
    QCOMPARE(days ? days->mask() : -1, mask);
}

void tst_Weekdays::allows()
{
    const QDate monday(2026, 11, 9);
    QVERIFY(Weekdays().isAny());
    const Weekdays tuesday{Qt::Tuesday};
    for (int i = 0; i < 7; ++i) {
        QVERIFY(Weekdays().allows(monday.addDays(i)));
        QCOMPARE(tuesday.allows(monday.addDays(i)), i == 1);
    }
    QVERIFY(!Weekdays().contains(Qt::Monday));
    QVERIFY(tuesday.contains(Qt::Tuesday));
}

void tst_Weekdays::sets()
{
    Weekdays days{Qt::Sunday, Qt::Monday};
    QCOMPARE(days.toText(), u"mon,sun"_s);
    days.set(Qt::Sunday, false);
    days.set(Qt::Friday, true);
    days.set(Qt::Friday, true);
    QCOMPARE(days.toText(), u"mon,fri"_s);
    QCOMPARE(days, Weekdays({Qt::Friday, Qt::Monday}));
}

QTEST_GUILESS_MAIN(tst_Weekdays)
#include "tst_weekdays.moc"
