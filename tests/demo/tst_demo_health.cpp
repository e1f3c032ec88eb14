// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoContent.h"
#include "knowledge/Catalogue.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// The clients' health in the demo practice: each side of screening can be seen on any day of the
// week, and nothing went past the gate.
class TestDemoHealth : public QObject
{
    Q_OBJECT

private slots:
    void everyLevelIsAhead_data() { days(); }
    void everyLevelIsAhead();
    void eachKindNeedsAttention_data() { days(); }
    void eachKindNeedsAttention();
    void theClearanceEndsDuringTheCourse_data() { days(); }
    void theClearanceEndsDuringTheCourse();
    void whoIsNotClearedIsNotConfirmed_data() { days(); }
    void whoIsNotClearedIsNotConfirmed();
    void plansFitTheirClients();
    void theOverrideHasItsReason();
    void thePregnancyFollowsItsDueDate();
    void everybodyWasAsked();
    void redFlagsAreTheCataloguesOwn();
    void someWereAskedAgain();
    void conditionsAreMixed();

private:
    static void days();

    DemoShelf m_shelf;
};

void TestDemoHealth::days()
{
    QTest::addColumn<QDate>("today");
    for (int i = 0; i < 7; ++i)
        QTest::newRow(qPrintable(monday.addDays(i).toString(u"dddd"_s))) << monday.addDays(i);
    QTest::newRow("leap day") << QDate(2028, 2, 29);
}

void TestDemoHealth::everyLevelIsAhead()
{
    QFETCH(QDate, today);
    const DemoContent content = m_shelf.content({.today = today});
    std::map<Level, int> counts;
    for (const SessionRow &row : content.sessions) {
        if (isOpen(row.session.state))
            ++counts[row.verdict.level];
    }
    for (const Level level :
         {Level::Clear, Level::Adapt, Level::Avoid, Level::Clearance, Level::Stop})
        QVERIFY2(counts[level] > 0, qPrintable(levelName(level)));
    QCOMPARE(counts[Level::Urgent], 0);
    QVERIFY(counts[Level::Clear] + counts[Level::Adapt] > counts[Level::Clearance]);
}

void TestDemoHealth::eachKindNeedsAttention()
{
    QFETCH(QDate, today);
    const auto items = m_shelf.practice({.today = today})->today().needsAttention();
    QVERIFY(items);
    const auto misfitOf = [&items](AttentionKind kind, const QString &name) {
        const auto found = std::ranges::find_if(*items, [&](const AttentionItem &item) {
            return item.kind == kind && item.name.display() == name;
        });
        return found == items->end() ? Misfit::None : found->verdict.misfit;
    };
    QCOMPARE(misfitOf(AttentionKind::DoesNotFit, u"Grace Amoah"_s), Misfit::Stopped);
    QCOMPARE(misfitOf(AttentionKind::DoesNotFit, u"Ines Weber"_s), Misfit::NeedsClearance);
    QCOMPARE(misfitOf(AttentionKind::ClearanceEnding, u"Marta Silva"_s), Misfit::NeedsClearance);
    QCOMPARE(misfitOf(AttentionKind::HistoryOld, u"Lim Hana"_s), Misfit::AskAgain);
}

void TestDemoHealth::theClearanceEndsDuringTheCourse()
{
    QFETCH(QDate, today);
    const DemoContent content = m_shelf.content({.today = today});
    const HealthHistory health = content.healthOf(u"Marta Silva"_s);
    QCOMPARE(health.clearances.size(), 1);
    QCOMPARE(health.clearances.first().provider, u"Dr A. Ramos"_s);
    const QDate lastDay = health.clearances.first().until;
    int covered = 0;
    int behind = 0;
    for (const SessionRow &row : content.openOf(u"Marta Silva"_s)) {
        const bool isCovered = row.session.start.day() <= lastDay;
        QCOMPARE(row.verdict.level, isCovered ? Level::Avoid : Level::Clearance);
        ++(isCovered ? covered : behind);
    }
    QVERIFY2(covered >= 1 && behind >= 2, qPrintable(u"%1, %2"_s.arg(covered).arg(behind)));
}

void TestDemoHealth::whoIsNotClearedIsNotConfirmed()
{
    QFETCH(QDate, today);
    const DemoContent content = m_shelf.content({.today = today});
    const QList<SessionRow> ahead = content.openOf(u"Ines Weber"_s);
    QVERIFY(!ahead.isEmpty());
    QVERIFY(ahead.first().session.start.day() <= today.addDays(2));
    for (const SessionRow &row : ahead)
        QCOMPARE(row.verdict.misfit, Misfit::NeedsClearance);
    for (const SessionRow &row : content.sessions)
        QVERIFY(row.session.state != SessionState::Confirmed ||
                row.verdict.level != Level::Clearance);
}

// What is planned is planned for this client: only the gate's own findings stand in the way.
void TestDemoHealth::plansFitTheirClients()
{
    const DemoContent content = m_shelf.content({.clients = 300, .today = monday});
    for (const SessionRow &row : content.sessions) {
        if (isOpen(row.session.state))
            QVERIFY2(row.verdict.misfit != Misfit::WorkOut && row.verdict.misfit != Misfit::TooLong,
                     qPrintable(row.client.display() + u": "_s + row.verdict.cause));
    }
}

void TestDemoHealth::theOverrideHasItsReason()
{
    const auto practice = m_shelf.practice({.today = monday});
    const DemoContent content = DemoContent::of(*practice);
    const HealthHistory health = content.healthOf(u"Tom Okafor"_s);
    QCOMPARE(health.overrides.size(), 1);
    const QString reason = health.overrides.first().reason;
    QVERIFY(reason.size() > 40);
    const auto verdict = practice->health().verdict(content.named(u"Tom Okafor"_s).id, monday);
    QVERIFY(verdict);
    QCOMPARE(verdict->level, Level::Adapt);
    QCOMPARE(verdict->findings.first().overrideReason, reason);
}

void TestDemoHealth::thePregnancyFollowsItsDueDate()
{
    const auto practice = m_shelf.practice({.today = monday});
    const DemoContent content = DemoContent::of(*practice);
    QVERIFY(content.healthOf(u"Lan Nguyễn"_s).dueDate > monday.addDays(7 * 14));
    const auto verdict = practice->health().verdict(content.named(u"Lan Nguyễn"_s).id, monday);
    QVERIFY(verdict);
    QVERIFY(std::ranges::count(verdict->findings, u"pregnancy_t2_t3"_s, &Finding::condition) == 1);
}

void TestDemoHealth::everybodyWasAsked()
{
    const DemoContent content = m_shelf.content({.today = monday});
    for (const HealthHistory &health : content.histories) {
        QVERIFY(health.asked.isValid() && health.asked <= monday);
        QVERIFY(!health.redFlags.isEmpty());
    }
}

void TestDemoHealth::redFlagsAreTheCataloguesOwn()
{
    const auto practice = m_shelf.practice({.clients = 1, .today = monday});
    const auto catalogue = practice->catalogue();
    QVERIFY(catalogue);
    const DemoContent content = DemoContent::of(*practice);
    const QList<RedFlagAnswer> answers = content.healthOf(u"Marta Silva"_s).redFlags;
    for (const RedFlag &flag : (*catalogue)->redFlags())
        QCOMPARE(std::ranges::count(answers, flag.condition, &RedFlagAnswer::flag), 1);
    QCOMPARE(answers.size(), (*catalogue)->redFlags().size());
    QVERIFY(std::ranges::none_of(answers, &RedFlagAnswer::yes));
}

void TestDemoHealth::someWereAskedAgain()
{
    const DemoContent content = m_shelf.content({.today = monday});
    const auto again = std::ranges::count_if(content.histories, [](const HealthHistory &health) {
        return std::ranges::any_of(health.redFlags, [&](const RedFlagAnswer &answer) {
            return answer.asked < health.asked;
        });
    });
    QVERIFY2(again >= 2 && again <= 20, qPrintable(QString::number(again)));
}

void TestDemoHealth::conditionsAreMixed()
{
    const DemoContent content = m_shelf.content({.clients = 400, .today = monday});
    int without = 0;
    QSet<QString> known;
    int past = 0;
    int own = 0;
    for (const HealthHistory &health : content.histories) {
        without += health.entries.isEmpty() ? 1 : 0;
        QVERIFY(health.entries.size() <= 3);
        for (const ConditionEntry &entry : health.entries) {
            known << entry.condition;
            past += entry.resolved.isValid() ? 1 : 0;
            own += entry.ownLabel.isEmpty() ? 0 : 1;
        }
    }
    QVERIFY2(without > 130 && without < 200, qPrintable(QString::number(without)));
    for (const QString &condition :
         {u"osteoporosis"_s, u"bp_controlled"_s, u"varicose"_s, u"diabetes"_s,
          u"disc_radiculopathy"_s, u"anticoagulant"_s, u"asthma"_s, u"acute_injury"_s})
        QVERIFY2(known.contains(condition), qPrintable(condition));
    QVERIFY(past > 5 && own > 5);
}

QTEST_GUILESS_MAIN(TestDemoHealth)
#include "tst_demo_health.moc"
