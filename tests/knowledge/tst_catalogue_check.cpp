// SPDX-License-Identifier: GPL-3.0-or-later
// A catalogue with one error planted in it is refused, and the error is named by entry and field.
#include "knowledge/Catalogue.h"
#include "knowledge/SmallCatalogue.h"

#include <QTemporaryDir>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_CatalogueCheck : public QObject
{
    Q_OBJECT

private slots:
    void planted_data();
    void planted();

private:
    void plantedInFiles();
    void plantedInNames();
    void plantedInEntries();
    void plantedInRules();
    void plantedInEffects();
    void plantedInRedFlags();
};

namespace {

void row(const char *name, const QString &file, const QString &from, const QString &to,
         const QString &field, const QString &detail)
{
    QTest::newRow(name) << file << from << to << field << detail;
}

const QString regions = u"regions.json"_s;
const QString techniques = u"techniques.json"_s;
const QString sources = u"sources.json"_s;
const QString conditions = u"conditions.json"_s;
const QString redFlags = u"red_flags.json"_s;

} // namespace

void tst_CatalogueCheck::plantedInFiles()
{
    row("broken JSON", conditions, u"{\"groups\": ["_s, u"{\"groups\": [,"_s, conditions,
        u"byte"_s);
    row("not an object", sources, u"{\"B\": \"A book\", \"P\": \"A page\"}"_s, u"[]"_s, sources,
        u"not an object"_s);
    row("no groups", conditions, u"\"groups\""_s, u"\"group\""_s, u"groups"_s, u"list"_s);
    row("source without text", sources, u"A page"_s, u" "_s, u"P"_s, u"text"_s);
    row("unknown field of an entry", conditions, u"\"freshMonths\""_s, u"\"freshWeeks\""_s,
        u"veins.freshWeeks"_s, u"unknown field"_s);
    row("unknown field of a rule", conditions, u"\"untilDays\""_s, u"\"untilDay\""_s,
        u"wound.rules[0].untilDay"_s, u"unknown field"_s);
    row("unknown field of what remains", conditions,
        u"\"level\": \"avoid\", \"regions\": [\"foot\"]"_s,
        u"\"level\": \"avoid\", \"where\": [\"foot\"]"_s, u"wound.rules[0].cleared.where"_s,
        u"unknown field"_s);
    row("text for a number", conditions, u"\"minutes\": 45"_s, u"\"minutes\": \"45\""_s,
        u"veins.rules[1].minutes"_s, u"number"_s);
    row("fraction", conditions, u"\"untilDays\": 10"_s, u"\"untilDays\": 9.5"_s,
        u"wound.rules[0].untilDays"_s, u"number"_s);
    row("negative", conditions, u"\"untilDays\": 10"_s, u"\"untilDays\": -4"_s,
        u"wound.rules[0].untilDays"_s, u"number"_s);
    row("text for a flag", conditions, u"\"asksSite\": true"_s, u"\"asksSite\": \"yes\""_s,
        u"veins.asksSite"_s, u"true"_s);
    row("text for a list", conditions, u"\"excluded\": [\"deep\"]"_s, u"\"excluded\": \"deep\""_s,
        u"veins.rules[0].excluded"_s, u"list"_s);
    row("number in a list", conditions, u"[\"Varices\"]"_s, u"[7]"_s, u"veins.synonyms"_s,
        u"list"_s);
}

void tst_CatalogueCheck::plantedInNames()
{
    row("unknown region", conditions, u"\"calf:left\""_s, u"\"half:left\""_s,
        u"veins.rules[0].regions"_s, u"half:left"_s);
    row("unknown usual region", conditions, u"\"usualRegions\": [\"leg\"]"_s,
        u"\"usualRegions\": [\"log\"]"_s, u"veins.usualRegions"_s, u"log"_s);
    row("site as usual region", conditions, u"\"usualRegions\": [\"leg\"]"_s,
        u"\"usualRegions\": [\"site\"]"_s, u"veins.usualRegions"_s, u"body"_s);
    row("unknown care region", conditions, u"\"care\": [\"leg\"]"_s, u"\"care\": [\"log\"]"_s,
        u"veins.rules[1].care"_s, u"log"_s);
    row("unknown region that remains", conditions,
        u"\"level\": \"avoid\", \"regions\": [\"foot\"]"_s,
        u"\"level\": \"avoid\", \"regions\": [\"boot\"]"_s, u"wound.rules[0].cleared.regions"_s,
        u"boot"_s);
    row("unknown technique", conditions, u"\"excluded\": [\"deep\"]"_s,
        u"\"excluded\": [\"steep\"]"_s, u"veins.rules[0].excluded"_s, u"steep"_s);
    row("unknown level", conditions, u"\"level\": \"adapt\""_s, u"\"level\": \"adopt\""_s,
        u"veins.rules[1].level"_s, u"adopt"_s);
    row("unknown pressure", conditions, u"\"pressure\": \"light\""_s, u"\"pressure\": \"slight\""_s,
        u"veins.rules[0].pressure"_s, u"slight"_s);
    row("unknown technique pressure", techniques, u"\"pressure\": \"firm\""_s,
        u"\"pressure\": \"hard\""_s, u"deep.pressure"_s, u"hard"_s);
    row("missing source", sources, u", \"P\": \"A page\""_s, QString(), u"veins.rules[0].source"_s,
        u"\"P\""_s);
    row("no source", conditions, u"\"source\": \"B\", \"furtherSources\": [\"P\"]"_s,
        u"\"confirmed\": true"_s, u"veins.rules[0].source"_s, u"text"_s);
    row("unknown parent", regions, u"\"label\": \"Foot\", \"parent\": \"leg\""_s,
        u"\"label\": \"Foot\", \"parent\": \"lag\""_s, u"foot.parent"_s, u"lag"_s);
    row("ring of parents", regions, u"{\"id\": \"leg\","_s,
        u"{\"id\": \"leg\", \"parent\": \"foot\","_s, u"leg.parent"_s, u"foot"_s);
    row("ring of what lies below", regions, u"\"label\": \"Foot\","_s,
        u"\"label\": \"Foot\", \"below\": [\"calf\"],"_s, u"foot.below"_s, u"calf"_s);
    row("region called site", regions, u"{\"id\": \"leg\","_s,
        u"{\"id\": \"site\", \"label\": \"S\"}, {\"id\": \"leg\","_s, u"site.id"_s, u"entry"_s);
}

void tst_CatalogueCheck::plantedInEntries()
{
    row("duplicate id", conditions, u"\"id\": \"wound\""_s, u"\"id\": \"veins\""_s, u"veins.id"_s,
        u"twice"_s);
    row("duplicate region", regions, u"\"id\": \"foot\""_s, u"\"id\": \"leg\""_s, u"leg.id"_s,
        u"twice"_s);
    row("duplicate technique", techniques, u"\"id\": \"stroke\""_s, u"\"id\": \"deep\""_s,
        u"deep.id"_s, u"twice"_s);
    row("bad id", conditions, u"\"id\": \"wound\""_s, u"\"id\": \"Wound 1\""_s, u"Wound 1.id"_s,
        u"lower-case"_s);
    row("no id", conditions, u"\"id\": \"wound\", "_s, QString(), u"All[1].id"_s, u"text"_s);
    row("synonym of two", conditions, u"\"label\": \"Wound\", \"synonyms\": []"_s,
        u"\"label\": \"Wound\", \"synonyms\": [\"VÁRICES\"]"_s, u"wound.synonyms"_s,
        u"also a name of veins"_s);
    row("synonym that is a label", conditions, u"\"label\": \"Wound\", \"synonyms\": []"_s,
        u"\"label\": \"Wound\", \"synonyms\": [\"bad  veins\"]"_s, u"wound.synonyms"_s,
        u"also a name of veins"_s);
    row("synonym without letters", conditions, u"[\"Varices\"]"_s, u"[\"--\"]"_s,
        u"veins.synonyms"_s, u"no letters"_s);
    row("techniques of one name", techniques, u"\"label\": \"Stroking\""_s,
        u"\"label\": \"firm\""_s, u"stroke.synonyms"_s, u"also a name of deep"_s);
    row("no label", conditions, u"\"label\": \"Wound\""_s, u"\"label\": \"  \""_s, u"wound.label"_s,
        u"text"_s);
    row("no question", conditions, u"\"question\": \"How bad?\","_s, QString(), u"veins.question"_s,
        u"go together"_s);
    row("variant twice", conditions, u"\"id\": \"little\""_s, u"\"id\": \"much\""_s,
        u"veins.variants"_s, u"twice"_s);
    row("one variant only", conditions, u", {\"id\": \"little\", \"label\": \"Little\"}"_s,
        QString(), u"veins.variants"_s, u"no choice"_s);
    row("never fresh", conditions, u"\"freshMonths\": 6"_s, u"\"freshMonths\": 0"_s,
        u"veins.freshMonths"_s, u"from 1"_s);
    row("fresh for ever", conditions, u"\"freshMonths\": 6"_s, u"\"freshMonths\": 600"_s,
        u"veins.freshMonths"_s, u"60"_s);
    row("site not asked for", conditions, u"\"asksSite\": true, "_s, QString(), u"veins.asksSite"_s,
        u"site"_s);
    row("onset not asked for", conditions, u"\"asksOnset\": true,"_s, QString(),
        u"wound.asksOnset"_s, u"days"_s);
}

void tst_CatalogueCheck::plantedInRules()
{
    row("no why", conditions, u"\"why\": \"It is weak.\","_s, QString(), u"veins.rules[0].why"_s,
        u"text"_s);
    row("empty why", conditions, u"It bruises."_s, QString(), u"veins.rules[1].why"_s, u"text"_s);
    row("nothing to do", conditions, u"\"do\": \"Go easy.\","_s, QString(), u"veins.rules[1].do"_s,
        u"text"_s);
    row("untreated variant", conditions, u"{\"id\": \"little\", \"label\": \"Little\"}"_s,
        u"{\"id\": \"little\", \"label\": \"Little\"}, {\"id\": \"none\", \"label\": \"None\"}"_s,
        u"veins.rules"_s, u"no rule for variant \"none\""_s);
    row("rule for an unknown variant", conditions, u"\"variants\": [\"much\"]"_s,
        u"\"variants\": [\"much\", \"lots\"]"_s, u"veins.rules[0].variants"_s, u"lots"_s);
    row("untreated days", conditions, u"\"fromDays\": 10"_s, u"\"fromDays\": 12"_s,
        u"wound.rules"_s, u"day 10"_s);
    row("rule that never holds", conditions, u"\"variants\": [\"much\"], "_s, QString(),
        u"veins.rules[1]"_s, u"never holds"_s);
    row("days that end before they begin", conditions, u"\"untilDays\": 10,"_s,
        u"\"fromDays\": 11, \"untilDays\": 10,"_s, u"wound.rules[0].untilDays"_s, u"not after"_s);
}

void tst_CatalogueCheck::plantedInEffects()
{
    row("avoid without regions", conditions, u"\"regions\": [\"site\", \"calf:left\"],"_s,
        u"\"care\": [\"site\"],"_s, u"veins.rules[0].regions"_s, u"none"_s);
    row("adapt with regions", conditions, u"\"care\": [\"leg\"]"_s, u"\"regions\": [\"leg\"]"_s,
        u"veins.rules[1].level"_s, u"avoid"_s);
    row("clear with limits", conditions, u"\"do\": \"Go on.\""_s,
        u"\"pressure\": \"light\", \"do\": \"Go on.\""_s, u"wound.rules[1].level"_s, u"limits"_s);
    row("clearance without rest", conditions,
        u"\"cleared\": {\"level\": \"avoid\", \"regions\": [\"foot\"], \"do\": \"Stay off.\"},"_s,
        QString(), u"wound.rules[0].cleared"_s, u"missing"_s);
    row("rest without clearance", conditions, u"\"do\": \"Go on.\""_s,
        u"\"do\": \"Go on.\", \"cleared\": {\"level\": \"clear\", \"do\": \"X.\"}"_s,
        u"wound.rules[1].cleared"_s, u"no clearance"_s);
    row("rest that is no lower", conditions, u"{\"level\": \"avoid\", \"regions\""_s,
        u"{\"level\": \"stop\", \"regions\""_s, u"wound.rules[0].cleared.level"_s, u"below"_s);
    row("endless session", conditions, u"\"minutes\": 45"_s, u"\"minutes\": 450"_s,
        u"veins.rules[1].minutes"_s, u"240"_s);
}

void tst_CatalogueCheck::plantedInRedFlags()
{
    row("flag without a condition", redFlags, u"\"condition\": \"wound\""_s,
        u"\"condition\": \"wind\""_s, u"redFlags[0].condition"_s, u"\"wind\""_s);
    row("condition asked about twice", redFlags, u"\"condition\": \"veins\""_s,
        u"\"condition\": \"wound\""_s, u"redFlags[1].condition"_s, u"twice"_s);
    row("flag without a source", redFlags, u"\"source\": \"B\""_s, u"\"source\": \"C\""_s,
        u"redFlags[1].source"_s, u"\"C\""_s);
    row("empty question", redFlags, u"Does it bleed?"_s, u" "_s, u"redFlags[0].question"_s,
        u"text"_s);
    row("nothing to do now", redFlags, u"\"now\": \"Wait.\", "_s, QString(), u"redFlags[1].now"_s,
        u"text"_s);
    row("unknown field of a flag", redFlags, u"\"letter\""_s, u"\"score\""_s,
        u"redFlags[0].score"_s, u"unknown field"_s);
    row("synonym of two regions", regions, u"\"label\": \"Foot\""_s,
        u"\"label\": \"Foot\", \"synonyms\": [\"LEG\"]"_s, u"foot.synonyms"_s,
        u"also a name of leg"_s);
}

void tst_CatalogueCheck::planted_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("detail");
    plantedInFiles();
    plantedInNames();
    plantedInEntries();
    plantedInRules();
    plantedInEffects();
    plantedInRedFlags();
}

void tst_CatalogueCheck::planted()
{
    QFETCH(QString, file);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, detail);
    QHash<QString, QString> files = soundFiles();
    QString &text = files[file];
    const qsizetype at = text.indexOf(from);
    QVERIFY2(at >= 0, "the error can't be planted");
    text.replace(at, from.size(), to);
    const QTemporaryDir folder;
    QVERIFY(writeAll(folder.path(), files));
    const auto catalogue = Catalogue::load(folder.path());
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().code, ErrorCode::KnowledgeInvalid);
    QTEST(catalogue.error().field, "field");
    QVERIFY2(catalogue.error().detail.contains(detail), qPrintable(catalogue.error().detail));
}

QTEST_MAIN(tst_CatalogueCheck)
#include "tst_catalogue_check.moc"
