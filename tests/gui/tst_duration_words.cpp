// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/DurationWords.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class TestDurationWords : public QObject
{
    Q_OBJECT

private slots:
    void says_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << 0 << u"0 min"_s;
        QTest::newRow("one") << 1 << u"1 min"_s;
        QTest::newRow("under an hour") << 59 << u"59 min"_s;
        QTest::newRow("an hour") << 60 << u"1 h"_s;
        QTest::newRow("both") << 61 << u"1 h 1 min"_s;
        QTest::newRow("hours") << 480 << u"8 h"_s;
        QTest::newRow("more than a day") << 1530 << u"25 h 30 min"_s;
    }
    void says()
    {
        QFETCH(int, minutes);
        QTEST(durationWords(minutes), "words");
    }
};

QTEST_GUILESS_MAIN(TestDurationWords)
#include "tst_duration_words.moc"
