// SPDX-License-Identifier: GPL-3.0-or-later
// Ids as RFC 9562 lays them out: version, variant, and an order that is the order of making.
#include "domain/Uuid7.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Uuid7 : public QObject
{
    Q_OBJECT

private slots:
    void example();
    void versionAndVariantWhateverTheRandom();
    void sortsByTime();
    void tellsItsInstant();
    void keepsAllRandomBits();
};

namespace {

QDateTime at(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

} // namespace

// The example of RFC 9562, appendix A.6.
void tst_Uuid7::example()
{
    const QUuid id = makeUuid7(at(0x017F22E279B0), 0xCC3, 0x18C4DC0C0C07398F);
    QCOMPARE(id.toString(QUuid::WithoutBraces), u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s);
}

void tst_Uuid7::versionAndVariantWhateverTheRandom()
{
    for (const quint64 random : {quint64(0), ~quint64(0), quint64(0x123456789ABCDEF0)}) {
        const QByteArray bytes = makeUuid7(at(1'794'218'400'000), random, random).toRfc4122();
        QCOMPARE(uchar(bytes.at(6)) >> 4, 7);
        QCOMPARE(uchar(bytes.at(8)) >> 6, 2);
    }
}

void tst_Uuid7::sortsByTime()
{
    QByteArray last;
    for (qint64 ms = 1'794'218'400'000 - 70'000; ms < 1'794'218'400'000; ++ms) {
        const QByteArray bytes =
            makeUuid7(at(ms), ms % 2 == 0 ? ~quint64(0) : 0, ms % 2 == 0 ? ~quint64(0) : 0)
                .toRfc4122();
        QVERIFY(last < bytes); // as SQLite compares blobs
        last = bytes;
    }
}

void tst_Uuid7::tellsItsInstant()
{
    const QDateTime instant(QDate(2026, 11, 9), QTime(10, 0, 0, 123), Qt::UTC);
    QCOMPARE(uuid7Instant(makeUuid7(instant, 1, 2)), instant);
    QCOMPARE(uuid7Instant(makeUuid7(instant, 1, 2)).timeSpec(), Qt::UTC);
    QVERIFY(!uuid7Instant(QUuid()).isValid());
    QVERIFY(!uuid7Instant(QUuid::createUuid()).isValid());
}

void tst_Uuid7::keepsAllRandomBits()
{
    for (int bit = 0; bit < 62; ++bit)
        QVERIFY(makeUuid7(at(1), 0, quint64(1) << bit) != makeUuid7(at(1), 0, 0));
    for (int bit = 0; bit < 12; ++bit)
        QVERIFY(makeUuid7(at(1), quint64(1) << bit, 0) != makeUuid7(at(1), 0, 0));
}

QTEST_GUILESS_MAIN(tst_Uuid7)
#include "tst_uuid7.moc"
