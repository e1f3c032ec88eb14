// SPDX-License-Identifier: GPL-3.0-or-later
// What a clearance and an override may hold: each field refused by name, both sides of each limit.
#include "domain/ClientRules.h"
#include "domain/ErrorTexts.h"
#include "domain/HealthRules.h"

#include <QTest>

#include <functional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

using ClearanceChange = std::function<void(Clearance &)>;
using OverrideChange = std::function<void(Override &)>;

class tst_ClearanceRules : public QObject
{
    Q_OBJECT

private slots:
    void clearance_data();
    void clearance();
    void clearanceNamesAll();
    void given_data();
    void given();
    void tidies();

private:
    static inline const QDate today{2026, 11, 23};

    static Clearance agreed()
    {
        Clearance clearance;
        clearance.provider = u"Dr Osei"_s;
        clearance.from = today;
        clearance.until = today;
        return clearance;
    }

    static Override goingOn()
    {
        Override made;
        made.reason = u"Spoke with the physio"_s;
        made.from = today;
        return made;
    }
};

void tst_ClearanceRules::clearance_data()
{
    QTest::addColumn<ClearanceChange>("change");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const ClearanceChange &change,
                        const QString &found = {}) {
        QTest::newRow(name) << change << (found.isEmpty() ? QStringList{} : QStringList{found});
    };
    using C = Clearance;
    row("of one day", [](C &) {});
    row(
        "no provider", [](C &c) { c.provider.clear(); }, u"clearance.provider FieldEmpty"_s);
    row(
        "provider of 201", [](C &c) { c.provider = QString(201, u'a'); },
        u"clearance.provider FieldTooLong 200"_s);
    row(
        "no first day", [](C &c) { c.from = {}; }, u"clearance.from DateInvalid"_s);
    row(
        "no last day", [](C &c) { c.until = {}; }, u"clearance.until DateInvalid"_s);
    row(
        "ends before it begins", [](C &c) { c.until = today.addDays(-1); },
        u"clearance.until EndsBeforeBegin 2026-11-23"_s);
    row("for five years", [](C &c) { c.until = QDate(2031, 11, 23); });
    row(
        "for a day more", [](C &c) { c.until = QDate(2031, 11, 24); },
        u"clearance.until DateTooLate 2031-11-23"_s);
    row("from in five years", [](C &c) { c.from = c.until = QDate(2031, 11, 23); });
    row("long past", [](C &c) { c.from = c.until = QDate(1999, 1, 1); });
    row(
        "limits too long", [](C &c) { c.limits = QString(textLimit + 1, u'a'); },
        u"clearance.limits FieldTooLong 100000"_s);
    row("limits of two lines", [](C &c) { c.limits = u"a\nb"_s; });
    row(
        "a document with U+0000", [](C &c) { c.document = QString(QChar(0)); },
        u"clearance.document FieldHasControlCharacters U+0000"_s);
}

void tst_ClearanceRules::clearance()
{
    QFETCH(ClearanceChange, change);
    Clearance clearance = agreed();
    change(clearance);
    QTEST(shown(problems(clearance, today)), "found");
}

void tst_ClearanceRules::clearanceNamesAll()
{
    const QStringList all{u"clearance.provider FieldEmpty"_s, u"clearance.from DateInvalid"_s,
                          u"clearance.until DateInvalid"_s};
    QCOMPARE(shown(problems(Clearance{}, today)), all);
    Clearance late = agreed();
    late.from = late.until = QDate(2031, 11, 24);
    const QStringList both{u"clearance.from DateTooLate 2031-11-23"_s,
                           u"clearance.until DateTooLate 2031-11-23"_s};
    QCOMPARE(shown(problems(late, today)), both);
}

void tst_ClearanceRules::given_data()
{
    QTest::addColumn<OverrideChange>("change");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const OverrideChange &change, const QString &found = {}) {
        QTest::newRow(name) << change << (found.isEmpty() ? QStringList{} : QStringList{found});
    };
    using O = Override;
    row("until taken back", [](O &) {});
    row(
        "no reason", [](O &o) { o.reason = u"\n "_s; }, u"override.reason FieldEmpty"_s);
    row("reason of 2,000", [](O &o) { o.reason = QString(2000, u'a'); });
    row(
        "reason of 2,001", [](O &o) { o.reason = QString(2001, u'a'); },
        u"override.reason FieldTooLong 2000"_s);
    row("reason of two lines", [](O &o) { o.reason = u"a\nb"_s; });
    row(
        "no first day", [](O &o) { o.from = {}; }, u"override.from DateInvalid"_s);
    row("of one day", [](O &o) { o.until = today; });
    row(
        "ends before it begins", [](O &o) { o.until = today.addDays(-1); },
        u"override.until EndsBeforeBegin 2026-11-23"_s);
    row("for five years", [](O &o) { o.until = QDate(2031, 11, 23); });
    row(
        "for a day more", [](O &o) { o.until = QDate(2031, 11, 24); },
        u"override.until DateTooLate 2031-11-23"_s);
    row(
        "from in over five years", [](O &o) { o.from = QDate(2031, 11, 24); },
        u"override.from DateTooLate 2031-11-23"_s);
}

void tst_ClearanceRules::given()
{
    QFETCH(OverrideChange, change);
    Override made = goingOn();
    change(made);
    QTEST(shown(problems(made, today)), "found");
}

void tst_ClearanceRules::tidies()
{
    const auto decomposed = u"  Jose\u0301\r\nOk  "_s;
    const auto lines = u"Jos\u00E9\nOk"_s;
    Clearance clearance = agreed();
    clearance.provider = clearance.limits = clearance.document = decomposed;
    QCOMPARE(tidied(clearance).provider, u"Jos\u00E9 Ok"_s);
    QCOMPARE(tidied(clearance).limits, lines);
    QCOMPARE(tidied(clearance).document, lines);
    Override made = goingOn();
    made.reason = decomposed;
    QCOMPARE(tidied(made).reason, lines);
}

QTEST_GUILESS_MAIN(tst_ClearanceRules)
#include "tst_clearance_rules.moc"
