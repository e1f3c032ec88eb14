// SPDX-License-Identifier: GPL-3.0-or-later
// A time of day as the locale writes it, never with seconds.
#include "domain/ClockWords.h"

#include <QLocale>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class TestClockWords : public QObject
{
    Q_OBJECT

private slots:
    void followsTheLocale_data();
    void followsTheLocale();
};

void TestClockWords::followsTheLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("words");
    QTest::newRow("C") << QLocale::c() << u"14:05"_s;
    QTest::newRow("Germany") << QLocale(QLocale::German, QLocale::Germany) << u"14:05"_s;
    QTest::newRow("United States")
        << QLocale(QLocale::English, QLocale::UnitedStates) << u"2:05 PM"_s;
    QTest::newRow("Viet Nam") << QLocale(QLocale::Vietnamese) << u"14:05"_s;
}

void TestClockWords::followsTheLocale()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    QString words = clockWords(QTime(14, 5, 30));
    words.replace(QChar(0x202f), u' '); // newer locale data has a narrow space there
    QTEST(words, "words");
}

QTEST_GUILESS_MAIN(TestClockWords)
#include "tst_clock_words.moc"
