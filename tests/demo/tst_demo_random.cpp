// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoRandom.h"

#include <QList>
#include <QSet>
#include <QTest>

using namespace unknot;

// The demo's chance: the published sequence of splitmix64, and ranges that hold their ends.
class TestDemoRandom : public QObject
{
    Q_OBJECT

private slots:
    void followsThePublishedSequence();
    void rangesHoldBothEnds();
    void chanceIsAboutRight();
};

// The first values for the seed 1234567, as in the reference program by Vigna.
void TestDemoRandom::followsThePublishedSequence()
{
    DemoRandom random(1234567);
    const QList<quint64> expected{6457827717110365317ULL, 3203168211198807973ULL,
                                  9817491932198370423ULL, 4593380528125082431ULL,
                                  16408922859458223821ULL};
    for (const quint64 value : expected)
        QCOMPARE(random.next(), value);
}

void TestDemoRandom::rangesHoldBothEnds()
{
    DemoRandom random(1);
    QSet<int> drawn;
    for (int i = 0; i < 1000; ++i)
        drawn << random.between(-2, 3);
    QCOMPARE(drawn, (QSet<int>{-2, -1, 0, 1, 2, 3}));
}

void TestDemoRandom::chanceIsAboutRight()
{
    DemoRandom random(1);
    int hits = 0;
    for (int i = 0; i < 10'000; ++i)
        hits += random.chance(30) ? 1 : 0;
    QVERIFY2(hits > 2800 && hits < 3200, qPrintable(QString::number(hits)));
}

QTEST_GUILESS_MAIN(TestDemoRandom)
#include "tst_demo_random.moc"
