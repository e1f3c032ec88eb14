// SPDX-License-Identifier: GPL-3.0-or-later
// Questionnaires' totals: checked, kept with an entry in the audit log, and announced, or refused
// with nothing of the three.
#include "practice/TestPractice.h"

#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Measurements : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void addsChangesAndRemoves();
    void refusesBadOnes_data();
    void refusesBadOnes();
    void saysAllThatIsWrong();
    void takesTheEndsOfTheRange();
    void todayIsThePracticesDay();
    void oneOfADay();
    void refusesStaleOnes();
    void offersWhatIsEnteredAsATotal();

private:
    [[nodiscard]] Measurements &measurements() { return (*m_practice)->measurements(); }
    // Of the client of this test.
    [[nodiscard]] MeasureValue draft(const QString &measure = u"rmdq"_s, int value = 12,
                                     QDate day = TestPractice::today()) const
    {
        return {{}, m_client, measure, day, value, 0};
    }
    MeasureValue add(const MeasureValue &value)
    {
        return TestPractice::must(measurements().add(value));
    }
    [[nodiscard]] QList<MeasureValue> kept()
    {
        return TestPractice::must(measurements().ofClient(m_client));
    }

    std::unique_ptr<TestPractice> m_practice;
    ClientId m_client;
    QList<ClientId> m_said;
};

void tst_Measurements::init()
{
    m_practice = std::make_unique<TestPractice>();
    m_client = m_practice->addClient(u"Ana"_s).id;
    m_said.clear();
    connect(&(*m_practice)->changes(), &ChangeNotifier::measuresChanged, this,
            [this](ClientId client) { m_said << client; });
}

void tst_Measurements::addsChangesAndRemoves()
{
    MeasureValue value = add(draft());
    QVERIFY(!value.id.isNull());
    QCOMPARE(value.version, 1);
    QVERIFY(kept() == QList{value});
    QCOMPARE(m_practice->rows(u"measure_value"_s), 1);
    QCOMPARE(m_practice->lastAudit(), u"measure added"_s);
    QVERIFY(m_said == QList{m_client});
    value.value = 8;
    value.day = value.day.addDays(-1);
    value = TestPractice::must(measurements().save(value));
    QCOMPARE(value.version, 2);
    QVERIFY(kept() == QList{value});
    QCOMPARE(m_practice->lastAudit(), u"measure changed"_s);
    QCOMPARE(m_said.size(), 2);
    QVERIFY(measurements().remove(value));
    QVERIFY(kept().isEmpty());
    QCOMPARE(m_practice->lastAudit(), u"measure removed"_s);
    QCOMPARE(m_said.size(), 3);
}

void tst_Measurements::refusesBadOnes_data()
{
    QTest::addColumn<MeasureValue>("bad");
    QTest::addColumn<QString>("field");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const MeasureValue &bad, const QString &field,
                        ErrorCode code, const QString &detail) {
        QTest::newRow(name) << bad << field << code << detail;
    };
    const auto measure = u"measure.measure"_s;
    const auto day = u"measure.day"_s;
    const auto value = u"measure.value"_s;
    const QDate today = TestPractice::today();
    row("no such measure", draft(u"rmdx"_s), measure, ErrorCode::NameUnknown,
        u"“rmdx” (nearest: “rmdq”)"_s);
    row("recorded with sessions", draft(u"pain"_s, 5), measure, ErrorCode::NameUnknown,
        u"“pain” (nearest: “gad2”)"_s);
    row("no day", draft(u"rmdq"_s, 5, {}), day, ErrorCode::DateInvalid, {});
    row("tomorrow", draft(u"rmdq"_s, 5, today.addDays(1)), day, ErrorCode::DateInFuture,
        u"2026-11-10"_s);
    row("long ago", draft(u"rmdq"_s, 5, QDate(1899, 12, 31)), day, ErrorCode::DateTooEarly,
        u"1900-01-01"_s);
    row("above the range", draft(u"rmdq"_s, 25), value, ErrorCode::NumberOutOfRange, u"0..24"_s);
    row("below the range", draft(u"rmdq"_s, -1), value, ErrorCode::NumberOutOfRange, u"0..24"_s);
    row("below a range of its own", draft(u"promis_pf"_s, 9), value, ErrorCode::NumberOutOfRange,
        u"10..90"_s);
}

void tst_Measurements::refusesBadOnes()
{
    QFETCH(MeasureValue, bad);
    bad.client = m_client;
    const auto verify = [](const Error &error) {
        QTEST(error.field, "field");
        QTEST(error.code, "code");
        QTEST(error.detail, "detail");
    };
    const MeasureValue good = add(draft());
    m_said.clear();
    const int audits = m_practice->audits();
    verify(refusal(measurements().add(bad)));
    bad.id = good.id;
    bad.version = good.version;
    verify(refusal(measurements().save(bad)));
    const auto found = TestPractice::must(measurements().problemsOf(bad));
    QCOMPARE(found.size(), 1);
    verify(found.first());
    QVERIFY(kept() == QList{good});
    QCOMPARE(m_practice->audits(), audits);
    QVERIFY(m_said.isEmpty());
}

void tst_Measurements::saysAllThatIsWrong()
{
    const auto found =
        TestPractice::must(measurements().problemsOf(draft(u"odi"_s, 101, QDate(1, 1, 1))));
    QStringList fields;
    for (const Error &error : found)
        fields << error.field;
    QCOMPARE(fields, QStringList({u"measure.day"_s, u"measure.value"_s}));
    QVERIFY(TestPractice::must(measurements().problemsOf(draft())).isEmpty());
}

void tst_Measurements::takesTheEndsOfTheRange()
{
    add(draft(u"rmdq"_s, 0, QDate(1900, 1, 1)));
    add(draft(u"rmdq"_s, 24));
    add(draft(u"promis_pf"_s, 10));
    QCOMPARE(kept().size(), 3);
}

void tst_Measurements::todayIsThePracticesDay()
{
    const QDate tomorrow = TestPractice::today().addDays(1);
    QCOMPARE(refusal(measurements().add(draft(u"odi"_s, 40, tomorrow))).code,
             ErrorCode::DateInFuture);
    m_practice->setNow(TestPractice::today(), QTime(23, 30)); // half past midnight in Berlin
    add(draft(u"odi"_s, 40, tomorrow));
}

void tst_Measurements::oneOfADay()
{
    add(draft());
    MeasureValue second = add(draft(u"rmdq"_s, 12, TestPractice::today().addDays(-1)));
    m_said.clear();
    const int audits = m_practice->audits();
    const Error error{ErrorCode::NameTaken, u"measure.day"_s, u"2026-11-09"_s};
    QVERIFY(refusal(measurements().add(draft(u"rmdq"_s, 3))) == error);
    second.day = TestPractice::today();
    QVERIFY(refusal(measurements().save(second)) == error);
    QCOMPARE(m_practice->audits(), audits);
    QVERIFY(m_said.isEmpty());
    add(draft(u"odi"_s, 3)); // of another kind
}

void tst_Measurements::refusesStaleOnes()
{
    const MeasureValue stale = add(draft());
    MeasureValue newer = stale;
    newer.value = 3;
    newer = TestPractice::must(measurements().save(newer));
    m_said.clear();
    const int audits = m_practice->audits();
    const Error error{ErrorCode::Conflict, u"measure"_s, {}};
    QVERIFY(refusal(measurements().save(stale)) == error);
    QCOMPARE(refusal(measurements().remove(stale)).code, ErrorCode::Conflict);
    QVERIFY(kept() == QList{newer});
    QCOMPARE(m_practice->audits(), audits);
    QVERIFY(m_said.isEmpty());
}

void tst_Measurements::offersWhatIsEnteredAsATotal()
{
    const auto totals = TestPractice::must(measurements().totals());
    QStringList labels;
    for (const Measure &measure : totals) {
        QVERIFY2(!measure.builtIn, qPrintable(measure.id));
        labels << measure.label.toCaseFolded();
    }
    QVERIFY(std::ranges::is_sorted(labels));
    QVERIFY(std::ranges::find(totals, u"rmdq"_s, &Measure::id) != totals.end());
}

QTEST_GUILESS_MAIN(tst_Measurements)
#include "tst_measurements.moc"
