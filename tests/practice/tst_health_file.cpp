// SPDX-License-Identifier: GPL-3.0-or-later
// The use cases on a client's health: kept whole, refused by name, announced once.
#include "practice/TestPractice.h"

#include <QSignalSpy>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_HealthFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsAnEntry();
    void keepsTheTherapistsOwnWords();
    void refusesByName_data();
    void refusesByName();
    void refusesWhatIsRefusedInWords();
    void savesAndRefusesTheStale();
    void removesWithWhatHangsOnIt();
    void keepsClearances();
    void refusesClearancesThatEndBeforeTheyBegin();
    void overridesOnlyWhatCanBe_data();
    void overridesOnlyWhatCanBe();
    void takesBack();
    void keepsTheInterview();
    void keepsTheDueDate();
    void findsTheEntryBehindAFinding();
    void announcesEachChangeOnce();

private:
    [[nodiscard]] HealthFile &health() const { return (*m_practice)->health(); }
    [[nodiscard]] HealthHistory history() const
    {
        return TestPractice::must(health().history(m_client.id));
    }
    [[nodiscard]] Verdict today() const
    {
        return TestPractice::must(health().verdict(m_client.id, TestPractice::today()));
    }

    std::unique_ptr<TestPractice> m_practice;
    Client m_client;
};

void tst_HealthFile::init()
{
    m_practice = std::make_unique<TestPractice>();
    m_client = m_practice->addClient(u"Ana"_s);
    m_practice->askHealth(m_client.id);
}

void tst_HealthFile::keepsAnEntry()
{
    QCOMPARE(today().level, Level::Clear);
    ConditionEntry draft;
    draft.client = m_client.id;
    draft.condition = u"varicose"_s;
    draft.variant = u"severe"_s;
    draft.sites = {{u"calf"_s, Side::Left}};
    draft.since = QDate(2019, 1, 1);
    draft.note = u" sore in the evening\n"_s;
    const ConditionEntry kept = TestPractice::must(health().add(draft));
    QVERIFY(!kept.id.isNull());
    QCOMPARE(kept.version, 1);
    QCOMPARE(kept.note, u"sore in the evening"_s);
    QVERIFY(history().entries == QList{kept});
    QCOMPARE(m_practice->lastAudit(), u"condition added"_s);
    const Verdict verdict = today();
    QCOMPARE(verdict.level, Level::Avoid);
    QVERIFY(verdict.avoidRegions.contains(RegionRef{u"calf"_s, Side::Left}));
    m_practice->reopen();
    QVERIFY(history().entries == QList{kept});
}

void tst_HealthFile::keepsTheTherapistsOwnWords()
{
    ConditionEntry draft;
    draft.client = m_client.id;
    draft.ownLabel = u"Cramps in the calves at night"_s;
    draft.ownLevel = Level::Avoid;
    draft.sites = {{u"calf"_s, Side::Both}};
    const ConditionEntry kept = TestPractice::must(health().add(draft));
    QCOMPARE(kept.ownLabel, draft.ownLabel);
    QCOMPARE(today().level, Level::Avoid);
    QCOMPARE(today().findings.first().label, draft.ownLabel);
}

void tst_HealthFile::refusesByName_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("condition") << u"osteoporosus"_s << u""_s << u""_s << u"condition.label"_s
                               << u"osteoporosis"_s;
    QTest::newRow("variant") << u"varicose"_s << u"sever"_s << u"calf"_s << u"condition.variant"_s
                             << u"severe"_s;
    QTest::newRow("region") << u"varicose"_s << u"severe"_s << u"clf"_s << u"condition.site"_s
                            << u"calf"_s;
}

void tst_HealthFile::refusesByName()
{
    QFETCH(QString, condition);
    QFETCH(QString, variant);
    QFETCH(QString, region);
    QFETCH(QString, field);
    QFETCH(QString, nearest);
    ConditionEntry draft;
    draft.client = m_client.id;
    draft.condition = condition;
    draft.variant = variant;
    if (!region.isEmpty())
        draft.sites = {{region, Side::Both}};
    const Error error = refusal(health().add(draft));
    QCOMPARE(error.code, ErrorCode::NameUnknown);
    QCOMPARE(error.field, field);
    QVERIFY2(error.detail.contains(u'“' + nearest + u'”'), qPrintable(error.detail));
    QVERIFY(history().entries.isEmpty());
}

void tst_HealthFile::refusesWhatIsRefusedInWords()
{
    ConditionEntry draft;
    draft.client = m_client.id;
    draft.condition = u"varicose"_s; // asks where
    QCOMPARE(refusal(health().add(draft)).field, u"condition.site"_s);
    draft.sites = {{u"calf"_s, Side::Left}};
    draft.since = TestPractice::today().addDays(1);
    const Error error = refusal(health().add(draft));
    QCOMPARE(error.code, ErrorCode::DateInFuture);
    QCOMPARE(error.field, u"condition.since"_s);
    QCOMPARE(m_practice->rows(u"condition_entry"_s), 0);
}

void tst_HealthFile::savesAndRefusesTheStale()
{
    const ConditionEntry first = m_practice->addCondition(m_client.id, u"fever"_s);
    QCOMPARE(today().level, Level::Stop);
    ConditionEntry over = first;
    over.since = TestPractice::today().addDays(-3);
    over.resolved = TestPractice::today();
    const ConditionEntry kept = TestPractice::must(health().save(over));
    QCOMPARE(kept.version, 2);
    QCOMPARE(today().level, Level::Clear);
    QCOMPARE(refusal(health().save(first)).code, ErrorCode::Conflict);
    QVERIFY(history().entries == QList{kept});
}

void tst_HealthFile::removesWithWhatHangsOnIt()
{
    const ConditionEntry entry = m_practice->addCondition(m_client.id, u"osteoporosis"_s);
    m_practice->addClearance(entry, TestPractice::today(), TestPractice::today().addDays(30));
    QVERIFY(health().remove(entry));
    QVERIFY(history().entries.isEmpty());
    QVERIFY(history().clearances.isEmpty());
    QCOMPARE(m_practice->lastAudit(), u"condition removed"_s);
}

void tst_HealthFile::keepsClearances()
{
    const ConditionEntry entry = m_practice->addCondition(m_client.id, u"osteoporosis"_s);
    QCOMPARE(today().level, Level::Clearance);
    Clearance given =
        m_practice->addClearance(entry, TestPractice::today().addDays(-3), TestPractice::today());
    QCOMPARE(given.client, m_client.id);
    QCOMPARE(today().level, Level::Adapt);
    QCOMPARE(today().findings.first().clearedUntil, TestPractice::today());
    const auto tomorrow =
        TestPractice::must(health().verdict(m_client.id, TestPractice::today().addDays(1)));
    QCOMPARE(tomorrow.level, Level::Clearance);
    given.until = TestPractice::today().addDays(-1);
    QVERIFY(health().save(given));
    QCOMPARE(today().level, Level::Clearance);
}

void tst_HealthFile::refusesClearancesThatEndBeforeTheyBegin()
{
    const ConditionEntry entry = m_practice->addCondition(m_client.id, u"osteoporosis"_s);
    Clearance draft;
    draft.entry = entry.id;
    draft.provider = u"Dr A. Ramos"_s;
    draft.from = TestPractice::today();
    draft.until = TestPractice::today().addDays(-1);
    const Error error = refusal(health().add(draft));
    QCOMPARE(error.code, ErrorCode::EndsBeforeBegin);
    QCOMPARE(error.field, u"clearance.until"_s);
    QCOMPARE(m_practice->rows(u"clearance"_s), 0);
}

void tst_HealthFile::overridesOnlyWhatCanBe_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<bool>("possible");
    QTest::newRow("urgent") << u"cauda_equina"_s << false;
    QTest::newRow("stop") << u"fever"_s << true;
    QTest::newRow("clearance") << u"osteoporosis"_s << true;
    QTest::newRow("adapt") << u"bp_controlled"_s << false;
}

void tst_HealthFile::overridesOnlyWhatCanBe()
{
    QFETCH(QString, condition);
    QFETCH(bool, possible);
    Override draft;
    draft.entry = m_practice->addCondition(m_client.id, condition).id;
    draft.from = TestPractice::today();
    QCOMPARE(refusal(health().add(draft)).field, u"override.reason"_s);
    draft.reason = u"Agreed with the client"_s;
    const auto given = health().add(draft);
    QCOMPARE(given.has_value(), possible);
    if (!possible) {
        QCOMPARE(given.error().code, ErrorCode::OverrideNotPossible);
        return;
    }
    QCOMPARE(today().level, Level::Adapt);
    QCOMPARE(today().findings.first().overrideReason, draft.reason);
}

void tst_HealthFile::takesBack()
{
    const ConditionEntry entry = m_practice->addCondition(m_client.id, u"fever"_s);
    const Override given = m_practice->addOverride(entry, TestPractice::today());
    QCOMPARE(today().level, Level::Adapt);
    QVERIFY(health().takeBack(given));
    QCOMPARE(today().level, Level::Stop);
    QCOMPARE(history().overrides.size(), 1); // kept, with its reason
}

void tst_HealthFile::keepsTheInterview()
{
    const QList<RedFlagAnswer> no{{u"cauda_equina"_s, false, {}}, {u"spine_fracture"_s, false, {}}};
    QVERIFY(health().interviewed(m_client.id, TestPractice::today(), no));
    QCOMPARE(history().redFlags.size(), 2);
    QCOMPARE(today().level, Level::Clear);
    const QList<RedFlagAnswer> yes{{u"cauda_equina"_s, true, {}}};
    QVERIFY(health().interviewed(m_client.id, TestPractice::today(), yes));
    QCOMPARE(history().redFlags.size(), 2); // the same day: replaced
    QCOMPARE(today().level, Level::Urgent);
    QCOMPARE(refusal(health().interviewed(m_client.id, TestPractice::today().addDays(1), {})).field,
             u"health.asked"_s);
}

void tst_HealthFile::keepsTheDueDate()
{
    const QDate due = TestPractice::today().addDays(7 * 30); // week 10
    QVERIFY(health().setDueDate(m_client.id, due));
    QCOMPARE(history().dueDate, due);
    QCOMPARE(history().asked, TestPractice::today()); // untouched
    QCOMPARE(today().level, Level::Clearance);
    const Error error =
        refusal(health().setDueDate(m_client.id, TestPractice::today().addYears(3)));
    QCOMPARE(error.code, ErrorCode::DateTooLate);
    QCOMPARE(error.field, u"health.dueDate"_s);
    QCOMPARE(history().dueDate, due);
    QVERIFY(health().setDueDate(m_client.id, {}));
    QCOMPARE(today().level, Level::Clear);
}

void tst_HealthFile::findsTheEntryBehindAFinding()
{
    QVERIFY(health().setDueDate(m_client.id, TestPractice::today().addDays(7 * 30)));
    const Finding implied = today().findings.first();
    QVERIFY(implied.entry.isNull());
    const ConditionEntry made = TestPractice::must(health().entryFor(m_client.id, implied));
    QCOMPARE(made.condition, implied.condition);
    QCOMPARE(today().findings.size(), 1); // the entry is what the due date speaks of
    const ConditionEntry again =
        TestPractice::must(health().entryFor(m_client.id, today().findings.first()));
    QVERIFY(again == made);
    m_practice->addClearance(made, TestPractice::today(), TestPractice::today().addDays(20));
    QCOMPARE(today().level, Level::Avoid);
}

void tst_HealthFile::announcesEachChangeOnce()
{
    QSignalSpy changed(&(*m_practice)->changes(), &ChangeNotifier::healthChanged);
    const ConditionEntry entry = m_practice->addCondition(m_client.id, u"osteoporosis"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<ClientId>(), m_client.id);
    m_practice->addClearance(entry, TestPractice::today(), TestPractice::today());
    QCOMPARE(changed.size(), 2);
    Clearance empty;
    empty.entry = entry.id;
    QVERIFY(!health().add(empty));
    QCOMPARE(changed.size(), 2); // refused: nothing to announce
}

QTEST_GUILESS_MAIN(tst_HealthFile)
#include "tst_health_file.moc"
