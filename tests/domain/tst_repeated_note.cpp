// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/RepeatedNote.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

SessionNote lastTime()
{
    SessionNote note;
    note.session.value = QUuid::fromString(u"018fae10-0000-7000-8000-000000000001"_s);
    note.before = {6, 5, 4};
    note.after = {4, 3, 6};
    note.goals = {{{}, 4}};
    note.marks = {{MarkKind::Pain, {u"low_back"_s, Side::Left}, false, 480, 430, 2, u"dull"_s}};
    note.techniques = {u"effleurage"_s, u"deep_tissue"_s};
    note.pressure = Pressure::Firm;
    note.products = u"Almond oil"_s;
    note.subjective = u"Slept badly"_s;
    note.objective = u"Short side bend"_s;
    note.assessment = u"Improving"_s;
    note.plan = u"Weekly"_s;
    note.reaction = u"Sore for a day"_s;
    note.homeCare = u"Heat"_s;
    note.nextTime = u"Begin with the neck"_s;
    note.signedAt = QDateTime({2026, 11, 2}, {10, 0}, Qt::UTC);
    note.version = 3;
    return note;
}

} // namespace

class tst_RepeatedNote : public QObject
{
    Q_OBJECT

private slots:
    void fillsWhatTendsToStay();
    void neverOverwrites();
    void keepsWithinTheVerdict();
    void nothingToRepeat();
};

void tst_RepeatedNote::fillsWhatTendsToStay()
{
    SessionNote today;
    today.version = 1;
    const RepeatedNote result = repeated(today, lastTime(), {});
    SessionNote expected = today;
    expected.techniques = {u"effleurage"_s, u"deep_tissue"_s};
    expected.pressure = Pressure::Firm;
    expected.products = u"Almond oil"_s;
    expected.homeCare = u"Heat"_s;
    QCOMPARE(result.note, expected); // no score, no finding, nothing that was said, no signature
    QVERIFY(result.filled);
    QVERIFY(result.leftOut.isEmpty());
    QVERIFY(!result.isLighter);
}

void tst_RepeatedNote::neverOverwrites()
{
    SessionNote today;
    today.techniques = {u"heat"_s};
    today.pressure = Pressure::Light;
    today.products = u"None"_s;
    today.homeCare = u"Walk"_s;
    const RepeatedNote result = repeated(today, lastTime(), {});
    QCOMPARE(result.note, today);
    QVERIFY(!result.filled);
    today.homeCare = u" \n"_s; // nothing to see is nothing
    QCOMPARE(repeated(today, lastTime(), {}).note.homeCare, u"Heat"_s);
}

void tst_RepeatedNote::keepsWithinTheVerdict()
{
    Verdict verdict;
    verdict.excludedTechniques = {u"deep_tissue"_s};
    verdict.maxPressure = Pressure::Light;
    const RepeatedNote result = repeated({}, lastTime(), verdict);
    QCOMPARE(result.note.techniques, QStringList{u"effleurage"_s});
    QCOMPARE(result.leftOut, QStringList{u"deep_tissue"_s});
    QCOMPARE(result.note.pressure, Pressure::Light);
    QVERIFY(result.isLighter);
}

void tst_RepeatedNote::nothingToRepeat()
{
    SessionNote before = lastTime();
    before.techniques.clear();
    before.pressure.reset();
    before.products.clear();
    before.homeCare.clear();
    QCOMPARE(repeated({}, before, {}), RepeatedNote{});
}

QTEST_APPLESS_MAIN(tst_RepeatedNote)
#include "tst_repeated_note.moc"
