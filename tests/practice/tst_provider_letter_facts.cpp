// SPDX-License-Identifier: GPL-3.0-or-later
// What of a client's health goes into a letter, with the built-in catalogue: enough, and no more.
#include "knowledge/Catalogue.h"
#include "practice/ProviderLetterFacts.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ProviderLetterFacts : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheEntry();
    void onlyWhatAsks();
    void agreements_data();
    void agreements();
    void overriddenStillAsks();
    void whereNothingAsksNow();
    void ownWords();
    void referral();
    void latestAnswerCounts_data();
    void latestAnswerCounts();
    void letterOfEachKind();
    void planThatIsNotOver();

private:
    const Catalogue m_catalogue = Catalogue::load().value();
    const QDate m_day{2026, 11, 9};

    [[nodiscard]] Verdict verdict(const HealthHistory &history) const
    {
        const auto lookup = [this](const QString &id) { return m_catalogue.find(id); };
        return screen(history, m_day, lookup, m_catalogue.regions());
    }

    [[nodiscard]] ConditionEntry entry(const QString &condition, const QString &variant = {}) const
    {
        ConditionEntry entry;
        entry.id = ConditionEntryId{QUuid::createUuid()};
        entry.condition = condition;
        entry.variant = variant;
        return entry;
    }

    [[nodiscard]] HealthHistory historyOf(const QList<ConditionEntry> &entries) const
    {
        HealthHistory history;
        history.entries = entries;
        history.asked = m_day;
        return history;
    }

    [[nodiscard]] QStringList toAgree(const HealthHistory &history) const
    {
        return labelsOf(conditionsToAgree(verdict(history), history, m_catalogue));
    }

    [[nodiscard]] QStringList toRefer(const HealthHistory &history) const
    {
        return labelsOf(conditionsToRefer(verdict(history), history, m_catalogue));
    }

    static QStringList labelsOf(const QList<LetterCondition> &conditions)
    {
        QStringList labels;
        for (const LetterCondition &condition : conditions)
            labels << condition.label;
        return labels;
    }
};

void tst_ProviderLetterFacts::tellsTheEntry()
{
    ConditionEntry told = entry(u"osteoporosis"_s, u"no_fracture"_s);
    told.since = QDate(2020, 5, 1);
    told.sites = {{u"calf"_s, Side::Left}, {u"lumbar"_s, Side::Both}};
    const HealthHistory history = historyOf({told});
    const auto conditions = conditionsToAgree(verdict(history), history, m_catalogue);
    QCOMPARE(conditions.size(), 1);
    const LetterCondition &condition = conditions.first();
    const Condition &known = *m_catalogue.find(u"osteoporosis"_s);
    QCOMPARE(condition.label, known.label);
    QCOMPARE(condition.variant, known.variants.first().label);
    QCOMPARE(condition.since, told.since);
    QCOMPARE(condition.regions, u"Calf, left; Low back"_s);
    QCOMPARE(condition.why, known.rules.first().why);
    QCOMPARE(condition.source, m_catalogue.source(known.rules.first().source));
    QVERIFY(!condition.source.isEmpty());
}

void tst_ProviderLetterFacts::onlyWhatAsks()
{
    const HealthHistory history =
        historyOf({entry(u"asthma"_s), entry(u"osteoporosis"_s), entry(u"thyroid"_s)});
    QCOMPARE(toAgree(history), QStringList{u"Osteoporosis"_s});
}

void tst_ProviderLetterFacts::agreements_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<bool>("told"); // beside a condition that asks
    QTest::newRow("ended") << QDate(2026, 11, 8) << true;
    QTest::newRow("last day") << QDate(2026, 11, 9) << true;
    QTest::newRow("four weeks") << QDate(2026, 12, 7) << true;
    QTest::newRow("more than four weeks") << QDate(2026, 12, 8) << false;
}

void tst_ProviderLetterFacts::agreements()
{
    QFETCH(QDate, until);
    QFETCH(bool, told);
    HealthHistory history = historyOf({entry(u"osteoporosis"_s), entry(u"epilepsy"_s)});
    Clearance clearance;
    clearance.id = ClearanceId{QUuid::createUuid()};
    clearance.entry = history.entries.first().id;
    clearance.from = QDate(2026, 6, 1);
    clearance.until = until;
    history.clearances << clearance;
    QVERIFY(toAgree(history).contains(u"Epilepsy"_s));
    QCOMPARE(toAgree(history).contains(u"Osteoporosis"_s), told);
    // Alone, it is told whenever it ends: the letter was asked for.
    history.entries.removeLast();
    QCOMPARE(toAgree(history), QStringList{u"Osteoporosis"_s});
    const auto alone = conditionsToAgree(verdict(history), history, m_catalogue);
    QCOMPARE(alone.first().clearedUntil, until < m_day ? QDate() : until);
}

void tst_ProviderLetterFacts::overriddenStillAsks()
{
    HealthHistory history = historyOf({entry(u"osteoporosis"_s), entry(u"epilepsy"_s)});
    Override given;
    given.id = OverrideId{QUuid::createUuid()};
    given.entry = history.entries.first().id;
    given.from = QDate(2026, 11, 1);
    given.reason = u"Scan seen"_s;
    history.overrides << given;
    QCOMPARE(verdict(history).findings.size(), 2);
    const QStringList told = toAgree(history);
    QVERIFY(told.contains(u"Osteoporosis"_s));
    QVERIFY(told.contains(u"Epilepsy"_s));
}

void tst_ProviderLetterFacts::whereNothingAsksNow()
{
    QCOMPARE(toAgree(historyOf({})), QStringList());
    QCOMPARE(toAgree(historyOf({entry(u"asthma"_s)})), QStringList());
    const HealthHistory settling =
        historyOf({entry(u"asthma"_s), entry(u"acute_injury"_s, u"settling"_s)});
    QVERIFY(verdict(settling).level < Level::Clearance);
    QCOMPARE(toAgree(settling), QStringList{m_catalogue.find(u"acute_injury"_s)->label});
}

void tst_ProviderLetterFacts::ownWords()
{
    ConditionEntry own = entry({});
    own.ownLabel = u"Something rare"_s;
    own.ownLevel = Level::Clearance;
    QCOMPARE(toAgree(historyOf({own})), QStringList{u"Something rare"_s});
    own.ownLevel = Level::Stop;
    QCOMPARE(toAgree(historyOf({own})), QStringList());
    QCOMPARE(toRefer(historyOf({own})), QStringList{u"Something rare"_s});
}

void tst_ProviderLetterFacts::referral()
{
    const Condition &flag = *m_catalogue.find(u"cauda_equina"_s);
    HealthHistory history = historyOf({entry(u"osteoporosis"_s), entry(flag.id)});
    QCOMPARE(toRefer(history), QStringList{flag.label});
    history.redFlags << RedFlagAnswer{flag.id, true, m_day};
    // Told as the answer it was, not once more under a name that sounds like a diagnosis.
    QCOMPARE(toRefer(history), QStringList());
    const auto answers = answersToRefer(history, m_day, m_catalogue);
    QCOMPARE(answers.size(), 1);
    const RedFlag &asked = m_catalogue.redFlags().first();
    QCOMPARE(asked.condition, flag.id);
    QCOMPARE(answers.first(), (LetterAnswer{asked.question, m_day, asked.now}));
}

void tst_ProviderLetterFacts::latestAnswerCounts_data()
{
    QTest::addColumn<QList<RedFlagAnswer>>("given");
    QTest::addColumn<QDate>("told"); // invalid: not at all
    const QString flag = u"spine_fracture"_s;
    const QDate today(2026, 11, 9);
    const RedFlagAnswer yesBefore{flag, true, today.addDays(-9)};
    const RedFlagAnswer noBefore{flag, false, today.addDays(-9)};
    const RedFlagAnswer yes{flag, true, today};
    const RedFlagAnswer no{flag, false, today};
    const RedFlagAnswer later{flag, true, today.addDays(1)};
    const auto row = [](const char *name, const QList<RedFlagAnswer> &given, QDate told) {
        QTest::newRow(name) << given << told;
    };
    row("never asked", {}, {});
    row("no", {no}, {});
    row("yes", {yes}, today);
    row("yes, then no", {yesBefore, no}, {});
    row("no, then yes", {noBefore, yes}, today);
    row("both on one day", {yes, no}, today);
    row("both on one day, other order", {no, yes}, today);
    row("after the day", {noBefore, later}, {});
    row("without a day", {{flag, true, {}}}, {});
}

void tst_ProviderLetterFacts::latestAnswerCounts()
{
    QFETCH(QList<RedFlagAnswer>, given);
    QFETCH(QDate, told);
    HealthHistory history = historyOf({});
    history.redFlags = given;
    const auto answers = answersToRefer(history, m_day, m_catalogue);
    QCOMPARE(answers.size(), told.isValid() ? 1 : 0);
    if (told.isValid())
        QCOMPARE(answers.first().asked, told);
}

void tst_ProviderLetterFacts::letterOfEachKind()
{
    HealthHistory history = historyOf({entry(u"osteoporosis"_s)});
    history.redFlags << RedFlagAnswer{u"spine_fracture"_s, true, m_day};
    PracticeProfile practice;
    practice.name = u"Green Lane Massage"_s;
    Client client;
    client.occupation = u"Baker"_s;
    const auto of = [&](LetterKind kind) {
        return letterOf(kind, practice, client, verdict(history), history, m_catalogue);
    };
    const ProviderLetterInput clearance = of(LetterKind::Clearance);
    QCOMPARE(labelsOf(clearance.conditions), QStringList{u"Osteoporosis"_s});
    QVERIFY(clearance.answers.isEmpty());
    QCOMPARE(clearance.printed, m_day);
    QCOMPARE(clearance.practice, practice);
    QCOMPARE(clearance.client, client);
    const ProviderLetterInput referral = of(LetterKind::Referral);
    QCOMPARE(referral.kind, LetterKind::Referral);
    QVERIFY(referral.conditions.isEmpty());
    QCOMPARE(referral.answers.size(), 1);
}

void tst_ProviderLetterFacts::planThatIsNotOver()
{
    const auto plan = [](const QString &complaint, PlanState state) {
        Plan made;
        made.complaint = complaint;
        made.state = state;
        return made;
    };
    const Plan over = plan(u"over"_s, PlanState::Completed);
    const Plan left = plan(u"left"_s, PlanState::Discontinued);
    QVERIFY(!planOfLetter({}));
    QVERIFY(!planOfLetter({over, left}));
    for (const PlanState state : {PlanState::Draft, PlanState::Active, PlanState::Paused}) {
        const Plan open = plan(u"open"_s, state);
        QCOMPARE(planOfLetter({left, open, plan(u"older"_s, PlanState::Active)}), open);
    }
}

QTEST_MAIN(tst_ProviderLetterFacts)
#include "tst_provider_letter_facts.moc"
