// SPDX-License-Identifier: GPL-3.0-or-later
// Each open session carries what screening says for its own date, whatever changed; Today lists
// those that no longer fit.
#include "practice/TestPractice.h"

#include "storage/RawConnection.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_HealthScreening : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void newSessionsAreScreened();
    void conditionsAreFollowed();
    void clearancesCountByDate();
    void historiesGrowOld();
    void pregnancyFollowsTheWeeks();
    void movesAreFollowed();
    void planWordsAreFollowed();
    void keptIsWhatIsFound();
    void closedSessionsStay();
    void todayListsWhatNoLongerFits();
    void todayAsksForOldHistories();
    void anotherCatalogueScreensAnew();

private:
    [[nodiscard]] Practice &practice() const { return **m_practice; }
    // Level and cause of the plan's sessions, by number.
    [[nodiscard]] QStringList levels() const
    {
        QStringList result;
        for (const SessionRow &row : TestPractice::must(practice().sessions().ofPlan(m_plan.id)))
            result << levelName(row.verdict.level);
        return result;
    }
    [[nodiscard]] QList<Misfit> misfits() const
    {
        QList<Misfit> result;
        for (const SessionRow &row : TestPractice::must(practice().sessions().ofPlan(m_plan.id)))
            result << row.verdict.misfit;
        return result;
    }

    std::unique_ptr<TestPractice> m_practice;
    Client m_client;
    Plan m_plan; // 9, 12, 16, 19 November
};

void tst_HealthScreening::init()
{
    m_practice = std::make_unique<TestPractice>();
    m_client = m_practice->addClient(u"Ana"_s);
    m_practice->askHealth(m_client.id);
    m_plan = m_practice->addPlan(m_client.id);
}

void tst_HealthScreening::newSessionsAreScreened()
{
    QCOMPARE(levels(), QStringList(4, u"clear"_s));
    const Client other = m_practice->addClient(u"Ben"_s);
    m_practice->addCondition(other.id, u"osteoporosis"_s);
    m_plan = m_practice->addPlan(other.id);
    QCOMPARE(levels(), QStringList(4, u"clearance"_s));
    QCOMPARE(TestPractice::must(practice().sessions().ofPlan(m_plan.id)).first().verdict.cause,
             u"Osteoporosis"_s);
}

void tst_HealthScreening::conditionsAreFollowed()
{
    ConditionEntry fever = m_practice->addCondition(m_client.id, u"fever"_s);
    QCOMPARE(levels(), QStringList(4, u"stop"_s));
    fever.resolved = TestPractice::today();
    QVERIFY(practice().health().save(fever));
    QCOMPARE(levels(), QStringList(4, u"clear"_s));
}

void tst_HealthScreening::clearancesCountByDate()
{
    const ConditionEntry entry = m_practice->addCondition(m_client.id, u"osteoporosis"_s);
    m_practice->addClearance(entry, QDate(2026, 11, 12), QDate(2026, 11, 16));
    QCOMPARE(levels(), (QStringList{u"clearance"_s, u"adapt"_s, u"adapt"_s, u"clearance"_s}));
}

void tst_HealthScreening::historiesGrowOld()
{
    m_practice->addCondition(m_client.id, u"bp_controlled"_s); // asked again after six months
    Plan later = TestPractice::draft(m_client.id, u"1x/4wk x 8"_s);
    m_plan = TestPractice::must(practice().planner().create(later));
    const auto rows = TestPractice::must(practice().sessions().ofPlan(m_plan.id));
    for (const SessionRow &row : rows) {
        const bool old = row.session.start.day() > QDate(2027, 5, 9);
        QCOMPARE(row.verdict.misfit, old ? Misfit::AskAgain : Misfit::None);
    }
    QCOMPARE(rows.last().verdict.misfit, Misfit::AskAgain);
}

void tst_HealthScreening::pregnancyFollowsTheWeeks()
{
    // Week 13 begins on 16 November.
    QVERIFY(practice().health().setDueDate(m_client.id, QDate(2026, 11, 16).addDays(27 * 7)));
    const QStringList found = levels();
    QCOMPARE(found.at(0), u"clearance"_s);
    QCOMPARE(found.at(1), u"clearance"_s);
    QCOMPARE(found.at(2), u"adapt"_s);
    QCOMPARE(found.at(3), u"adapt"_s);
}

void tst_HealthScreening::movesAreFollowed()
{
    const ConditionEntry entry = m_practice->addCondition(m_client.id, u"osteoporosis"_s);
    m_practice->addClearance(entry, QDate(2026, 11, 9), QDate(2026, 11, 30));
    const Session last = m_practice->sessionsOf(m_plan.id).last();
    QVERIFY(practice().sessions().move(last, QDate(2026, 12, 1), QTime(9, 0)));
    QCOMPARE(levels().last(), u"clearance"_s);
}

void tst_HealthScreening::planWordsAreFollowed()
{
    const ConditionEntry entry = m_practice->addCondition(m_client.id, u"osteoporosis"_s);
    m_practice->addClearance(entry, QDate(2026, 11, 9), QDate(2026, 12, 30));
    QCOMPARE(misfits(), QList<Misfit>(4, Misfit::None));
    m_plan.techniques = u"Effleurage, deep tissue"_s;
    m_plan = TestPractice::must(practice().planner().save(m_plan));
    QCOMPARE(misfits(), QList<Misfit>(4, Misfit::WorkOut));
    m_plan.techniques = u"Effleurage"_s;
    m_plan = TestPractice::must(practice().planner().save(m_plan));
    QCOMPARE(misfits(), QList<Misfit>(4, Misfit::None));
}

void tst_HealthScreening::keptIsWhatIsFound()
{
    m_practice->addCondition(m_client.id, u"osteoporosis"_s);
    m_practice->addCondition(m_client.id, u"open_wound"_s, {{u"hand"_s, Side::Left}});
    for (const SessionRow &row : TestPractice::must(practice().sessions().ofPlan(m_plan.id))) {
        const auto found = TestPractice::must(practice().health().screening(row.session.id));
        QVERIFY(found.summary == row.verdict);
        QCOMPARE(found.verdict.date, row.session.start.day());
        QCOMPARE(found.verdict.findings.size(), 2);
    }
}

void tst_HealthScreening::closedSessionsStay()
{
    const Session first = m_practice->sessionsOf(m_plan.id).first();
    QVERIFY(practice().sessions().sign(first, {}));
    m_practice->addCondition(m_client.id, u"osteoporosis"_s);
    QCOMPARE(levels(), (QStringList{u"clear"_s, u"clearance"_s, u"clearance"_s, u"clearance"_s}));
}

void tst_HealthScreening::todayListsWhatNoLongerFits()
{
    const auto items = [this] {
        QList<AttentionItem> found = TestPractice::must(practice().today().needsAttention());
        found.removeIf(
            [](const AttentionItem &item) { return item.kind != AttentionKind::DoesNotFit; });
        return found;
    };
    QVERIFY(items().isEmpty());
    m_practice->setNow(TestPractice::today());
    const ConditionEntry entry = m_practice->addCondition(m_client.id, u"osteoporosis"_s);
    QCOMPARE(items().size(), 1);
    const AttentionItem item = items().first();
    QCOMPARE(item.client, m_client.id);
    QCOMPARE(item.verdict.misfit, Misfit::NeedsClearance);
    QCOMPARE(item.verdict.cause, u"Osteoporosis"_s);
    QCOMPARE(item.sessions, 3); // the one of this morning is past: it is 11 o'clock
    m_practice->addClearance(entry, QDate(2026, 11, 9), QDate(2026, 11, 30));
    QVERIFY(items().isEmpty());
}

void tst_HealthScreening::todayAsksForOldHistories()
{
    const Client other = m_practice->addClient(u"Ben"_s); // never asked
    m_practice->addPlan(other.id);
    QList<AttentionItem> found = TestPractice::must(practice().today().needsAttention());
    found.removeIf(
        [](const AttentionItem &item) { return item.kind != AttentionKind::HistoryOld; });
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().client, other.id);
}

void tst_HealthScreening::anotherCatalogueScreensAnew()
{
    m_practice->addCondition(m_client.id, u"osteoporosis"_s);
    m_practice->close();
    {
        RawConnection raw(m_practice->path());
        QCOMPARE(raw.run(u"UPDATE session SET level = 'clear', cause = '', misfit = 0"_s),
                 SQLITE_OK);
    }
    m_practice->reopen();
    QCOMPARE(levels(), QStringList(4, u"clear"_s)); // the same catalogue: nothing to do
    m_practice->close();
    {
        RawConnection raw(m_practice->path());
        QCOMPARE(raw.run(u"UPDATE setting SET value = 'x' WHERE name = 'screening.catalogue'"_s),
                 SQLITE_OK);
    }
    m_practice->reopen();
    QCOMPARE(levels(), QStringList(4, u"clearance"_s));
}

QTEST_GUILESS_MAIN(tst_HealthScreening)
#include "tst_health_screening.moc"
