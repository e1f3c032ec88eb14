// SPDX-License-Identifier: GPL-3.0-or-later
// unknot conditions: what the catalogue knows, as JSON and as a table.
#include "cli/CommandRun.h"
#include "knowledge/Catalogue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ConditionsCommand : public QObject
{
    Q_OBJECT

private slots:
    void all();
    void finds_data();
    void finds();
    void keysInOrder();
    void text();
    void nothingFound();
    void refuses();
};

namespace {

CommandRun conditions(const QStringList &options = {})
{
    return runCommand(QStringList{u"conditions"_s} + options);
}

} // namespace

void tst_ConditionsCommand::all()
{
    const auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    for (const QStringList &options : {QStringList{}, QStringList{u"--search"_s, u" "_s}}) {
        const CommandRun run = conditions(options + QStringList{u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.err, QString());
        const QJsonArray found = run.json().array();
        QCOMPARE(found.size(), catalogue->conditions().size());
        for (qsizetype i = 0; i < found.size(); ++i) {
            const Condition &known = catalogue->conditions().at(i);
            const QJsonObject shown = found.at(i).toObject();
            QCOMPARE(shown.value(u"id"_s).toString(), known.id);
            QCOMPARE(shown.value(u"synonyms"_s).toArray().size(), known.synonyms.size());
            QCOMPARE(shown.value(u"variants"_s).toArray().size(), known.variants.size());
            QVERIFY(levelFrom(shown.value(u"level"_s).toString()));
        }
    }
}

void tst_ConditionsCommand::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::newRow("its name") << u"osteoporosis"_s << u"osteoporosis"_s;
    QTest::newRow("plain words") << u"thin bones"_s << u"osteoporosis"_s;
    QTest::newRow("a medicine") << u"warfarin"_s << u"anticoagulant"_s;
    QTest::newRow("three letters") << u"fib"_s << u"fibromyalgia"_s;
    QTest::newRow("capitals") << u"SLIPPED DISC"_s << u"disc_radiculopathy"_s;
}

void tst_ConditionsCommand::finds()
{
    QFETCH(QString, typed);
    const CommandRun run = conditions({u"--search"_s, typed, u"--json"_s});
    QTEST(run.json().array().first().toObject().value(u"id"_s).toString(), "id");
}

void tst_ConditionsCommand::keysInOrder()
{
    const CommandRun run = conditions({u"--search=osteoporosis"_s, u"--json"_s});
    const QString start =
        uR"([{"id":"osteoporosis","label":"Osteoporosis","synonyms":["Thin bones")"_s;
    QVERIFY2(run.out.startsWith(start), qPrintable(run.out));
    QVERIFY2(run.out.contains(
                 uR"(],"level":"clearance","regions":[],"variants":["no_fracture","fracture"]})"_s),
             qPrintable(run.out));
    QVERIFY(run.out.endsWith(u"]\n"_s));
}

void tst_ConditionsCommand::text()
{
    const CommandRun run = conditions({u"--search"_s, u"warfarin"_s});
    QCOMPARE(run.exitCode, 0);
    const QStringList lines = run.out.split(u'\n');
    QVERIFY2(lines.first().startsWith(u"Id "_s), qPrintable(run.out));
    QVERIFY2(lines.at(1).startsWith(u"anticoagulant "_s), qPrintable(run.out));
    QVERIFY2(lines.at(1).contains(u"Adapt"_s) && lines.at(1).endsWith(u"Warfarin"_s),
             qPrintable(run.out));
    QVERIFY(run.out.endsWith(u"\nConditions: 1\n"_s));
}

void tst_ConditionsCommand::nothingFound()
{
    QCOMPARE(conditions({u"--search"_s, u"qqqq"_s, u"--json"_s}).out, u"[]\n"_s);
    const CommandRun run = conditions({u"--search"_s, u"qqqq"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, u"Conditions: 0\n"_s);
}

void tst_ConditionsCommand::refuses()
{
    const CommandRun run = conditions({u"warfarin"_s});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(u"“warfarin” is one argument too many"_s), qPrintable(run.err));
}

QTEST_GUILESS_MAIN(tst_ConditionsCommand)
#include "tst_conditions_command.moc"
