// SPDX-License-Identifier: GPL-3.0-or-later
// What a condition entry and the dates of a health history may hold: each field refused by name and
// code, both sides of each limit.
#include "domain/ClientRules.h"
#include "domain/ErrorTexts.h"
#include "domain/HealthRules.h"

#include <QTest>

#include <functional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

using EntryChange = std::function<void(ConditionEntry &)>;

class tst_HealthRules : public QObject
{
    Q_OBJECT

private slots:
    void entry_data();
    void entry();
    void entryNamesAll();
    void site_data();
    void site();
    void dueDate_data();
    void dueDate();
    void asked_data();
    void asked();
    void tidies();

private:
    static inline const QDate today{2026, 11, 23};
};

namespace {

ConditionEntry ownWords()
{
    ConditionEntry entry;
    entry.ownLabel = u"Sore thumb"_s;
    return entry;
}

} // namespace

void tst_HealthRules::entry_data()
{
    QTest::addColumn<EntryChange>("change");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const EntryChange &change, const QString &found = {}) {
        QTest::newRow(name) << change << (found.isEmpty() ? QStringList{} : QStringList{found});
    };
    using E = ConditionEntry;
    row("sound", [](E &) {});
    row(
        "blank label", [](E &e) { e.ownLabel = u" \u200B"_s; }, u"condition.label FieldEmpty"_s);
    row("the catalogue's", [](E &e) {
        e.ownLabel.clear();
        e.condition = u"scar"_s;
    });
    row("label of 200", [](E &e) { e.ownLabel = QString(200, u'a'); });
    row(
        "label of 201", [](E &e) { e.ownLabel = QString(201, u'a'); },
        u"condition.label FieldTooLong 200"_s);
    row(
        "label of two lines", [](E &e) { e.ownLabel = u"a\nb"_s; },
        u"condition.label FieldHasControlCharacters U+000A"_s);
    row("since today", [](E &e) { e.since = today; });
    row(
        "since tomorrow", [](E &e) { e.since = today.addDays(1); },
        u"condition.since DateInFuture 2026-11-24"_s);
    row("since 120 years", [](E &e) { e.since = QDate(1906, 11, 23); });
    row(
        "a day longer", [](E &e) { e.since = QDate(1906, 11, 22); },
        u"condition.since DateTooEarly 1906-11-23"_s);
    row("resolved today", [](E &e) { e.resolved = today; });
    row(
        "resolved tomorrow", [](E &e) { e.resolved = today.addDays(1); },
        u"condition.resolved DateInFuture 2026-11-24"_s);
    row("resolved on the first day", [](E &e) { e.since = e.resolved = today.addDays(-3); });
    row(
        "resolved the day before",
        [](E &e) {
            e.since = today.addDays(-3);
            e.resolved = today.addDays(-4);
        },
        u"condition.resolved EndsBeforeBegin 2026-11-20"_s);
    row("note of 100,000", [](E &e) { e.note = QString(textLimit, u'a'); });
    row(
        "note of 100,001", [](E &e) { e.note = QString(textLimit + 1, u'a'); },
        u"condition.note FieldTooLong 100000"_s);
    row("note of two lines", [](E &e) { e.note = u"a\nb"_s; });
}

void tst_HealthRules::entry()
{
    QFETCH(EntryChange, change);
    ConditionEntry entry = ownWords();
    change(entry);
    QTEST(shown(problems(entry, nullptr, today)), "found");
}

void tst_HealthRules::entryNamesAll()
{
    Condition wound;
    wound.asksSite = true;
    ConditionEntry entry;
    entry.since = today.addDays(2);
    entry.resolved = today.addDays(1);
    entry.note = u"\u0001"_s;
    const QStringList all{u"condition.label FieldEmpty"_s, u"condition.site FieldEmpty"_s,
                          u"condition.since DateInFuture 2026-11-25"_s,
                          u"condition.resolved DateInFuture 2026-11-24"_s,
                          u"condition.note FieldHasControlCharacters U+0001"_s};
    QCOMPARE(shown(problems(entry, &wound, today)), all);
}

void tst_HealthRules::site_data()
{
    QTest::addColumn<bool>("asks");
    QTest::addColumn<bool>("named");
    QTest::addColumn<QStringList>("found");
    const QStringList missing{u"condition.site FieldEmpty"_s};
    QTest::newRow("asked, missing") << true << false << missing;
    QTest::newRow("asked, named") << true << true << QStringList{};
    QTest::newRow("not asked") << false << false << QStringList{};
    QTest::newRow("named all the same") << false << true << QStringList{};
}

void tst_HealthRules::site()
{
    QFETCH(bool, asks);
    QFETCH(bool, named);
    Condition wound;
    wound.id = u"wound"_s;
    wound.asksSite = asks;
    ConditionEntry entry;
    entry.condition = wound.id;
    if (named)
        entry.sites = {{u"calf"_s, Side::Left}};
    QTEST(shown(problems(entry, &wound, today)), "found");
}

void tst_HealthRules::dueDate_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("none") << QDate() << QStringList{};
    QTest::newRow("today") << today << QStringList{};
    QTest::newRow("in 42 weeks") << QDate(2027, 9, 13) << QStringList{};
    QTest::newRow("a day later") << QDate(2027, 9, 14)
                                 << QStringList{u"health.dueDate DateTooLate 2027-09-13"_s};
    QTest::newRow("a year ago") << QDate(2025, 11, 23) << QStringList{};
    QTest::newRow("a day more") << QDate(2025, 11, 22)
                                << QStringList{u"health.dueDate DateTooEarly 2025-11-23"_s};
}

void tst_HealthRules::dueDate()
{
    QFETCH(QDate, day);
    QTEST(shown(dueDateProblems(day, today)), "found");
}

void tst_HealthRules::asked_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("never") << QDate() << QStringList{};
    QTest::newRow("today") << today << QStringList{};
    QTest::newRow("tomorrow") << today.addDays(1)
                              << QStringList{u"health.asked DateInFuture 2026-11-24"_s};
    QTest::newRow("long ago") << QDate(1999, 1, 1) << QStringList{};
}

void tst_HealthRules::asked()
{
    QFETCH(QDate, day);
    QTEST(shown(askedProblems(day, today)), "found");
}

void tst_HealthRules::tidies()
{
    const auto decomposed = u"  Jose\u0301\r\nOk  "_s;
    const auto lines = u"Jos\u00E9\nOk"_s;
    const auto line = u"Jos\u00E9 Ok"_s;
    ConditionEntry entry = ownWords();
    entry.ownLabel = entry.note = decomposed;
    QCOMPARE(tidied(entry).ownLabel, line);
    QCOMPARE(tidied(entry).note, lines);
}

QTEST_GUILESS_MAIN(tst_HealthRules)
#include "tst_health_rules.moc"
