// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/DateText.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class TestDateText : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day"); // invalid: refused
        const QDate day(2026, 11, 9);
        QTest::newRow("ISO") << u"en_US"_s << u"2026-11-09"_s << day;
        QTest::newRow("ISO, German") << u"de_DE"_s << u" 2026-11-09 "_s << day;
        QTest::newRow("American") << u"en_US"_s << u"11/9/2026"_s << day;
        QTest::newRow("British") << u"en_GB"_s << u"9/11/2026"_s << day;
        QTest::newRow("German") << u"de_DE"_s << u"9.11.2026"_s << day;
        QTest::newRow("German, spaces") << u"de_DE"_s << u"9. 11. 2026"_s << day;
        QTest::newRow("Vietnamese") << u"vi_VN"_s << u"09/11/2026"_s << day;
        QTest::newRow("Chinese") << u"zh_CN"_s << u"2026/11/9"_s << day;
        QTest::newRow("Arabic digits") << u"ar_EG"_s << u"٩/١١/٢٠٢٦"_s << day;
        QTest::newRow("31 Feb") << u"en_GB"_s << u"31/02/2026"_s << QDate();
        QTest::newRow("31 Feb, ISO") << u"en_GB"_s << u"2026-02-31"_s << QDate();
        QTest::newRow("29 Feb, leap year") << u"en_GB"_s << u"29/2/2028"_s << QDate(2028, 2, 29);
        QTest::newRow("29 Feb, other year") << u"en_GB"_s << u"29/2/2026"_s << QDate();
        QTest::newRow("short year") << u"en_GB"_s << u"9/11/58"_s << QDate();
        QTest::newRow("month 13") << u"en_US"_s << u"13/1/2026"_s << QDate();
        QTest::newRow("words") << u"en_GB"_s << u"tomorrow"_s << QDate();
        QTest::newRow("more behind it") << u"en_GB"_s << u"2026-11-09 10:00"_s << QDate();
        QTest::newRow("empty") << u"en_GB"_s << QString() << QDate();
    }
    void reads()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        const auto read = readDate(typed, QLocale(locale));
        QCOMPARE(read.has_value(), day.isValid());
        QCOMPARE(read.value_or(QDate()), day);
    }

    void readsSince_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day"); // invalid: refused
        const QDate month(2026, 3, 1);
        QTest::newRow("day") << u"en_GB"_s << u"9/11/2026"_s << QDate(2026, 11, 9);
        QTest::newRow("year") << u"en_GB"_s << u" 2019 "_s << QDate(2019, 1, 1);
        QTest::newRow("Arabic year") << u"ar_EG"_s << u"٢٠١٩"_s << QDate(2019, 1, 1);
        QTest::newRow("ISO month") << u"en_GB"_s << u"2026-03"_s << month;
        QTest::newRow("month") << u"en_US"_s << u"3/2026"_s << month;
        QTest::newRow("German month") << u"de_DE"_s << u"3.2026"_s << month;
        QTest::newRow("short name") << u"en_GB"_s << u"mar 2026"_s << month;
        QTest::newRow("whole name") << u"en_GB"_s << u"March 2026"_s << month;
        QTest::newRow("German name") << u"de_DE"_s << u"März 2026"_s << month;
        QTest::newRow("English name, German locale") << u"de_DE"_s << u"March 2026"_s << month;
        QTest::newRow("year first") << u"en_GB"_s << u"2026 March"_s << month;
        QTest::newRow("month 13") << u"en_GB"_s << u"13/2026"_s << QDate();
        QTest::newRow("month 0") << u"en_GB"_s << u"0/2026"_s << QDate();
        QTest::newRow("year 0") << u"en_GB"_s << u"0000"_s << QDate();
        QTest::newRow("31 Feb") << u"en_GB"_s << u"31/02/2026"_s << QDate();
        QTest::newRow("short year") << u"en_GB"_s << u"3/26"_s << QDate();
        QTest::newRow("no month") << u"en_GB"_s << u"spring 2026"_s << QDate();
        QTest::newRow("empty") << u"en_GB"_s << QString() << QDate();
    }
    void readsSince()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        const auto read = unknot::readSince(typed, QLocale(locale));
        QCOMPARE(read.has_value(), day.isValid());
        QCOMPARE(read.value_or(QDate()), day);
    }

    void readsWhatItWrites_data()
    {
        QTest::addColumn<QString>("locale");
        for (const QString &name : {u"C"_s, u"en_US"_s, u"en_GB"_s, u"de_DE"_s, u"bg_BG"_s,
                                    u"vi_VN"_s, u"ja_JP"_s, u"hu_HU"_s, u"fa_IR"_s, u"ko_KR"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void readsWhatItWrites()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        const QDate day(2026, 2, 3);
        QCOMPARE(readDate(dateText(day), QLocale()).value_or(QDate()), day);
        for (const QDate since : {QDate(2023, 1, 1), QDate(2026, 3, 1), QDate(2026, 3, 2)})
            QCOMPARE(unknot::readSince(sinceText(since), QLocale()).value_or(QDate()), since);
        QVERIFY(sinceText(QDate()).isEmpty());
        QVERIFY(dateText(QDate()).isEmpty());
        QVERIFY(dayText(QDate()).isEmpty());
        QLocale::setDefault(QLocale::c());
    }
};

QTEST_APPLESS_MAIN(TestDateText)
#include "tst_date_text.moc"
