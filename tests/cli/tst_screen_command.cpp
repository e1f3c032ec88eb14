// SPDX-License-Identifier: GPL-3.0-or-later
// unknot screen: the JSON that others read, the text that people read, and what it refuses.
#include "cli/CommandRun.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_ScreenCommand : public QObject
{
    Q_OBJECT

private slots:
    void nothingGiven();
    void json();
    void verdicts_data();
    void verdicts();
    void clearanceDates_data();
    void clearanceDates();
    void clearanceForEachEntry();
    void regions_data();
    void regions();
    void weightiestFirst();
    void text();
    void notes_data();
    void notes();
    void refuses_data();
    void refuses();
};

namespace {

const auto condition = u"--condition"_s;
const auto clearance = u"--clearance"_s;

CommandRun screened(const QString &options)
{
    return runCommand(QStringList{u"screen"_s, u"--date"_s, u"2026-11-23"_s} +
                      options.split(u' ', Qt::SkipEmptyParts));
}

QJsonObject verdictOf(const QString &options)
{
    return screened(options + u" --json"_s).json().object();
}

QString texts(const QJsonValue &array)
{
    QStringList all;
    for (const auto &value : array.toArray())
        all << value.toString();
    return all.join(u' ');
}

} // namespace

void tst_ScreenCommand::nothingGiven()
{
    const CommandRun run = runCommand({u"screen"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, uR"({"date":"2026-11-09","verdict":"clear","findings":[],"avoidRegions":[],)"
                      uR"("excludedTechniques":[],"maxPressure":"firm"})"
                      "\n"_s); // the test's clock; no history, so nothing to be old
}

void tst_ScreenCommand::json()
{
    const CommandRun run = screened(u"--condition bruise:region=calf:left --condition osteoporosis "
                                    "--clearance osteoporosis:2026-11-01..2027-05-01 --json"_s);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QString());
    const QString start =
        uR"({"date":"2026-11-23","verdict":"avoid","findings":[{"condition":"bruise",)"
        uR"("label":"Bruise or haematoma","level":"avoid","clearedUntil":null,)"
        uR"("regions":["calf:left"],"do":")"_s;
    QVERIFY2(run.out.startsWith(start), qPrintable(run.out));
    QVERIFY2(
        run.out.contains(uR"({"condition":"osteoporosis","label":"Osteoporosis",)"
                         uR"("level":"adapt","clearedUntil":"2027-05-01","regions":[],"do":")"_s),
        qPrintable(run.out));
    QVERIFY2(run.out.contains(uR"(,"confirmed":true}],"avoidRegions":["calf:left"],)"
                              uR"("excludedTechniques":[")"_s),
             qPrintable(run.out));
    QVERIFY2(run.out.endsWith(u"],\"maxPressure\":\"light\"}\n"_s), qPrintable(run.out));
    for (const auto &value : run.json().object().value(u"findings"_s).toArray()) {
        const QJsonObject finding = value.toObject();
        QVERIFY(!finding.value(u"why"_s).toString().isEmpty());
        QVERIFY(finding.value(u"source"_s).toString().size() > 10); // the citation, not its key
    }
}

void tst_ScreenCommand::verdicts_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const QString &options, const QString &verdict) {
        QTest::newRow(name) << options << verdict;
    };
    row("first variant", u"--condition osteoporosis"_s, u"clearance"_s);
    row("a variant", u"--condition osteoporosis:variant=fracture"_s, u"stop"_s);
    row("urgent", u"--condition cauda_equina --condition osteoporosis"_s, u"urgent"_s);
    row("no clearance for a stop", u"--condition fever --clearance fever:2026-01-01..2027-01-01"_s,
        u"stop"_s);
    row("fresh surgery", u"--condition surgery_site:since=2026-11-01"_s, u"clearance"_s);
    row("old surgery", u"--condition surgery_site:since=2020-11-01"_s, u"clear"_s);
    row("surgery, nobody knows when", u"--condition surgery_site"_s, u"clearance"_s);
    row("all parts",
        u"--condition=acute_injury:variant=settling:region=knee:left:since=2026-11-23"_s,
        u"adapt"_s);
}

void tst_ScreenCommand::verdicts()
{
    QFETCH(QString, options);
    QTEST(verdictOf(options).value(u"verdict"_s).toString(), "verdict");
}

void tst_ScreenCommand::clearanceDates_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("first day") << u"2026-11-23..2026-12-01"_s << u"adapt"_s;
    QTest::newRow("last day") << u"2026-10-01..2026-11-23"_s << u"adapt"_s;
    QTest::newRow("one day") << u"2026-11-23..2026-11-23"_s << u"adapt"_s;
    QTest::newRow("from tomorrow") << u"2026-11-24..2026-12-01"_s << u"clearance"_s;
    QTest::newRow("until yesterday") << u"2026-10-01..2026-11-22"_s << u"clearance"_s;
}

void tst_ScreenCommand::clearanceDates()
{
    QFETCH(QString, range);
    const QJsonObject verdict =
        verdictOf(u"--clearance stenosis:%1 --condition stenosis"_s.arg(range));
    QTEST(verdict.value(u"verdict"_s).toString(), "verdict");
    const auto until = verdict.value(u"findings"_s).toArray().first()[u"clearedUntil"_s];
    QCOMPARE(until.isNull(), verdict.value(u"verdict"_s).toString() == u"clearance");
}

void tst_ScreenCommand::clearanceForEachEntry()
{
    const auto both = u"--condition surgery_site:region=knee:left:since=2026-11-01 "
                      "--condition surgery_site:region=foot:since=2026-11-01 "
                      "--clearance surgery_site:2026-11-23..2026-12-01"_s;
    const QJsonObject verdict = verdictOf(both);
    QCOMPARE(verdict.value(u"verdict"_s).toString(), u"avoid"_s);
    QCOMPARE(texts(verdict.value(u"avoidRegions"_s)), u"foot knee:left"_s);
}

void tst_ScreenCommand::regions_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("regions");
    QTest::newRow("one side") << u"bruise:region=calf:right"_s << u"calf:right"_s;
    QTest::newRow("both sides") << u"bruise:region=calf:both"_s << u"calf"_s;
    QTest::newRow("two regions") << u"bruise:region=calf:left:region=foot"_s << u"calf:left foot"_s;
    QTest::newRow("no region") << u"bruise"_s << QString();
    QTest::newRow("named by the rule") << u"hernia"_s << u"abdomen groin"_s;
}

void tst_ScreenCommand::regions()
{
    QFETCH(QString, options);
    QTEST(texts(verdictOf(u"--condition "_s + options).value(u"avoidRegions"_s)), "regions");
}

void tst_ScreenCommand::weightiestFirst()
{
    const QJsonObject verdict =
        verdictOf(u"--condition contact_lenses --condition fever --condition bruise "
                  "--condition osteoporosis --condition stress"_s);
    QStringList order;
    for (const auto &finding : verdict.value(u"findings"_s).toArray())
        order << finding[u"condition"_s].toString();
    QCOMPARE(order.join(u' '), u"fever osteoporosis bruise contact_lenses stress"_s);
}

void tst_ScreenCommand::text()
{
    const CommandRun run =
        screened(u"--condition osteoporosis --clearance osteoporosis:2026-11-01..2027-05-01 "
                 "--condition bruise:region=calf:left"_s);
    QCOMPARE(run.exitCode, 0);
    for (const QString &line : {u"2026-11-23: Avoid area"_s, u"Avoid area: Bruise or haematoma"_s,
                                u"    Leave out: Calf, left"_s, u"Adapt: Osteoporosis"_s,
                                u"    Cleared until 2027-05-01"_s, u"Leave out: Calf, left"_s,
                                u"Highest pressure: Light"_s})
        QVERIFY2(run.out.split(u'\n').contains(line), qPrintable(line + u'\n' + run.out));
    QVERIFY(run.out.contains(u"\nDo not use: "_s) && run.out.contains(u"Deep tissue"_s));
    QVERIFY(!run.out.contains(u"Planned"_s) && !run.out.contains(u"deep_tissue"_s));
    QVERIFY(run.out.contains(u"it is not a diagnosis"_s));
}

void tst_ScreenCommand::notes_data()
{
    QTest::addColumn<QString>("planned");
    QTest::addColumn<QString>("note"); // empty: none
    QTest::newRow("a region in it")
        << u"--region leg"_s << u"Planned, but to be left out: Leg (Bruise or haematoma)"_s;
    QTest::newRow("other side") << u"--region calf:right"_s << QString();
    QTest::newRow("a technique that is out")
        << u"--technique thrust"_s << u"Planned, but not to be used: "_s;
    QTest::newRow("too firm") << u"--technique friction"_s
                              << u"Planned, but firmer than allowed: "_s;
    QTest::newRow("neither") << u"--region shoulder --technique effleurage"_s << QString();
}

void tst_ScreenCommand::notes()
{
    QFETCH(QString, planned);
    QFETCH(QString, note);
    const auto health = u"--condition osteoporosis --condition bruise:region=calf:left "_s;
    const CommandRun run = screened(health + planned);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(note.isEmpty() ? !run.out.contains(u"Planned"_s) : run.out.contains(u'\n' + note),
             qPrintable(run.out));
    // The JSON has fixed keys; what is planned changes nothing in it.
    QCOMPARE(screened(health + planned + u" --json"_s).out, screened(health + u"--json"_s).out);
}

void tst_ScreenCommand::refuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *name, const QStringList &options, const QStringList &parts) {
        QTest::newRow(name) << options << parts;
    };
    const auto date = u"--date"_s;
    row("unknown condition", {condition, u"osteoprosis"_s},
        {u"“osteoprosis”"_s, u"nearest is osteoporosis"_s});
    row("no condition", {condition, u":region=calf"_s}, {u"--condition"_s, u"missing"_s});
    row("empty", {condition, QString()}, {u"--condition"_s, u"missing"_s});
    row("unknown variant", {condition, u"osteoporosis:variant=fractured"_s},
        {u"“fractured”"_s, u"nearest is fracture"_s});
    row("no variants", {condition, u"bruise:variant=bad"_s}, {u"bruise has no variants"_s});
    row("unknown region of it", {condition, u"bruise:region=clf"_s},
        {u"--condition"_s, u"“clf”"_s, u"nearest is calf"_s});
    row("no such side", {condition, u"bruise:region=calf:upper"_s},
        {u"“calf:upper”"_s, u"nearest is calf"_s});
    row("a region without sides", {condition, u"bruise:region=sacrum:left"_s},
        {u"sacrum has no left and right"_s});
    row("unknown part", {condition, u"bruise:when=2026-01-01"_s}, {u"“when=2026-01-01”"_s});
    row("a part alone", {condition, u"bruise:calf"_s}, {u"“calf”"_s});
    row("variant twice", {condition, u"aneurysm:variant=threatening:variant=known_minor"_s},
        {u"variant is given twice"_s});
    row("onset 31 Feb", {condition, u"bruise:since=2026-02-31"_s},
        {u"--condition: there is no day"_s});
    row("onset after the session", {condition, u"bruise:since=2026-12-01"_s, date, u"2026-11-30"_s},
        {u"bruise begins on 2026-12-01, after the session on 2026-11-30"_s});
    row("unknown condition cleared", {clearance, u"stenosys:2026-01-01..2026-02-01"_s},
        {u"--clearance"_s, u"“stenosys”"_s, u"nearest is stenosis"_s});
    row("cleared, but not given", {clearance, u"stenosis:2026-01-01..2026-02-01"_s},
        {u"--clearance: stenosis is not among the conditions"_s});
    row("ends before it begins",
        {condition, u"stenosis"_s, clearance, u"stenosis:2026-02-01..2026-01-01"_s},
        {u"--clearance: stenosis:2026-02-01..2026-01-01 ends before it begins"_s});
    row("one day only", {condition, u"stenosis"_s, clearance, u"stenosis:2026-02-01"_s},
        {u"--clearance"_s, u"write it as"_s});
    row("cleared to no date", {condition, u"stenosis"_s, clearance, u"stenosis:2026-02-01..soon"_s},
        {u"--clearance: “soon” is no date"_s});
    row("unknown region", {u"--region"_s, u"lumber"_s}, {u"--region"_s, u"nearest is lumbar"_s});
    row("unknown technique", {u"--technique"_s, u"Deep tissue"_s},
        {u"--technique"_s, u"nearest is deep_tissue"_s});
    row("no date", {date, u"tomorrow"_s}, {u"--date: “tomorrow” is no date"_s});
    row("date twice", {date, u"2026-01-01"_s, date, u"2026-01-02"_s}, {u"--date is given twice"_s});
    row("unknown option", {u"--conditions"_s, u"x"_s}, {u"nearest is --condition"_s});
}

void tst_ScreenCommand::refuses()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, parts);
    const CommandRun run = runCommand(QStringList{u"screen"_s} + options);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QString());
    QVERIFY2(run.err.startsWith(u"unknot screen: "_s), qPrintable(run.err));
    QCOMPARE(run.err.count(u'\n'), 1);
    for (const QString &part : parts)
        QVERIFY2(run.err.contains(part), qPrintable(run.err));
}

QTEST_GUILESS_MAIN(tst_ScreenCommand)
#include "tst_screen_command.moc"
