// SPDX-License-Identifier: GPL-3.0-or-later
// Each row of the clinical sources: its level, what stays out, and the essentials of what remains.
#include "knowledge/Catalogue.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_CatalogueRows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void row_data();
    void row();
    void sourceKeys_data();
    void sourceKeys();
    void disagreement_data();
    void disagreement();

private:
    void urgentAndStop();
    void localRows();
    void clearanceRows();
    void modifyRows();

    std::optional<Catalogue> m_catalogue;
};

namespace {

// `then` is the level within a clearance, empty without. An essential is "x:TECHNIQUE" (excluded),
// "p:PRESSURE" (the highest), "pos:WORD" or "min" (a limit on minutes), and must hold before a
// clearance as well as within it; "out:REGION" stays out within the clearance.
struct Row
{
    const char *id;
    const char *variant;
    int day;
    const char *level;
    const char *regions;
    const char *then;
    const char *essentials;
};

QStringList listed(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

void add(const Row &row)
{
    QTest::addRow("%s %s day %d", row.id, row.variant, row.day)
        << QString::fromLatin1(row.id) << QString::fromLatin1(row.variant) << row.day
        << QString::fromLatin1(row.level) << listed(QString::fromLatin1(row.regions))
        << QString::fromLatin1(row.then) << listed(QString::fromLatin1(row.essentials));
}

bool holds(const Effect &effect, const QString &essential)
{
    const QString kind = essential.section(u':', 0, 0);
    const QString what = essential.section(u':', 1);
    if (kind == "x"_L1)
        return effect.excludedTechniques.contains(what);
    if (kind == "p"_L1)
        return pressureName(effect.maxPressure) == what;
    if (kind == "pos"_L1)
        return effect.position.contains(what, Qt::CaseInsensitive);
    if (kind == "out"_L1)
        return effect.regions.contains(what);
    return kind == "min"_L1 && effect.maxMinutes > 0;
}

} // namespace

void tst_CatalogueRows::initTestCase()
{
    auto loaded = Catalogue::load();
    QVERIFY2(loaded,
             loaded ? "" : qPrintable(loaded.error().field + u": "_s + loaded.error().detail));
    m_catalogue.emplace(*loaded);
}

void tst_CatalogueRows::urgentAndStop()
{
    for (const char *id : {"cauda_equina", "neuro_progressive", "spine_fracture", "spine_infection",
                           "emergency_acute", "dvt_clot", "preeclampsia", "bleeding_internal",
                           "headache_sudden", "aortic_aneurysm"})
        add({id, "", 0, "urgent", "", "", ""});
    for (const char *id :
         {"post_event_unstable", "fever", "contagious", "bp_severe", "heart_failure",
          "systemic_flare", "intoxication", "consent_absent", "cancer_suspected"})
        add({id, "", 0, "stop", "", "", ""});
    add({"haemophilia", "", 0, "stop", "", "", ""});
    add({"haemophilia", "mild", 0, "clearance", "", "adapt", "p:light x:deep_tissue x:cupping"});
    add({"aneurysm", "", 0, "stop", "", "", ""});
    add({"aneurysm", "known_minor", 0, "clearance", "abdomen", "avoid", "p:light out:abdomen"});
    add({"organ_failure", "", 0, "stop", "", "", ""});
    add({"organ_failure", "palliative", 0, "clearance", "", "adapt", "p:light min"});
}

void tst_CatalogueRows::localRows()
{
    add({"acute_injury", "", 0, "clearance", "site", "avoid", "out:site"});
    add({"skin_infection", "", 0, "avoid", "site", "", ""});
    add({"skin_infection", "widespread", 0, "stop", "", "", ""});
    for (const char *id : {"open_wound", "bruise", "skin_irritated", "lump", "fracture_healing",
                           "vaccine_site", "tumour_site", "radiation_site", "ra_flare"})
        add({id, "", 0, "avoid", "site", "", ""});
    add({"varicose", "", 0, "avoid", "site below_site", "", ""});
    add({"varicose", "mild", 0, "adapt", "", "", "p:light x:deep_tissue"});
    add({"surgery_site", "", 0, "clearance", "site", "avoid", "out:site"});
    add({"surgery_site", "", 41, "clearance", "site", "avoid", "out:site"});
    add({"surgery_site", "", 42, "clearance", "site", "adapt", "p:light x:deep_tissue"});
    add({"surgery_site", "", 364, "clearance", "site", "adapt", "p:light"});
    add({"surgery_site", "", 365, "adapt", "", "", "p:medium"});
    add({"surgery_site", "", 729, "adapt", "", "", ""});
    add({"surgery_site", "", 730, "clear", "", "", ""});
    add({"hernia", "", 0, "avoid", "abdomen groin", "", ""});
    add({"shingles", "", 0, "avoid", "site", "", ""});
    add({"shingles", "unwell", 0, "stop", "", "", ""});
    add({"device_site", "", 0, "clearance", "site", "avoid", "out:site"});
    add({"lymphoedema", "", 0, "clearance", "site", "avoid", "out:site"});
    add({"endangerment", "", 0, "avoid", "anterior_neck axilla popliteal_fossa flank", "", ""});
}

void tst_CatalogueRows::clearanceRows()
{
    add({"osteoporosis", "", 0, "clearance", "", "adapt",
         "p:light x:thrust x:strong_flexion x:deep_tissue"});
    add({"osteoporosis", "fracture", 0, "stop", "", "", ""});
    add({"disc_radiculopathy", "", 0, "clearance", "lumbar", "adapt", "p:light x:thrust"});
    add({"disc_radiculopathy", "acute", 0, "clearance", "lumbar", "avoid", "out:lumbar"});
    add({"spondylolisthesis", "", 0, "clearance", "lumbar", "adapt",
         "pos:side-lying x:lumbar_extension x:deep_tissue x:thrust"});
    add({"stenosis", "", 0, "clearance", "lumbar", "adapt",
         "pos:bent x:deep_tissue x:lumbar_extension"});
    add({"ankylosing", "", 0, "clearance", "", "adapt", "x:thrust x:strong_flexion"});
    add({"ankylosing", "flare", 0, "stop", "", "", ""});
    add({"spine_surgery", "", 0, "clearance", "site", "avoid", "out:site x:thrust"});
    add({"spine_surgery", "", 83, "clearance", "site", "avoid", "out:site"});
    add({"spine_surgery", "", 84, "clearance", "site", "adapt", "p:light x:thrust"});
    add({"axial_spa_suspected", "", 0, "clearance", "", "adapt", "x:thrust p:medium"});
    add({"cancer", "", 0, "clearance", "", "adapt", "p:light x:deep_tissue x:cupping"});
    add({"pregnancy_t1", "", 0, "clearance", "abdomen", "avoid", "p:light out:abdomen"});
    add({"platelets_low", "", 0, "clearance", "", "adapt", "p:light x:deep_tissue"});
    add({"platelets_low", "severe", 0, "stop", "", "", ""});
    add({"heart_stable", "", 0, "clearance", "", "adapt", "p:medium"});
    add({"epilepsy", "", 0, "clearance", "", "adapt", ""});
    add({"kidney_liver_chronic", "", 0, "clearance", "", "adapt", "p:light"});
    add({"immunosuppressed", "", 0, "clearance", "", "adapt", ""});
    add({"covid_recent", "", 0, "clearance", "", "adapt", "p:light"});
    add({"pain_unexplained", "", 0, "clearance", "", "adapt", ""});
}

void tst_CatalogueRows::modifyRows()
{
    add({"scoliosis", "", 0, "adapt", "", "", "p:medium"});
    add({"pregnancy_t2_t3", "", 0, "adapt", "", "", "pos:side-lying x:deep_tissue"});
    add({"pregnancy_t2_t3", "high_risk", 0, "clearance", "", "adapt", "pos:side-lying p:light"});
    add({"anticoagulant", "", 0, "adapt", "", "", "p:light x:deep_tissue x:cupping x:gua_sha"});
    add({"bp_controlled", "", 0, "adapt", "", "", "p:medium x:tapotement"});
    add({"diabetes", "", 0, "adapt", "", "", "p:light x:hot_stone"});
    add({"diabetes", "complications", 0, "stop", "", "", ""});
    add({"steroids_long", "", 0, "adapt", "", "", "p:light x:thrust"});
    add({"fibromyalgia", "", 0, "adapt", "", "", "p:light min"});
    add({"allergy_oil", "", 0, "adapt", "", "", ""});
    add({"allergy_oil", "product_only", 0, "stop", "", "", ""});
    add({"vaccine_recent", "", 0, "adapt", "", "", "p:light"});
    add({"vaccine_recent", "", 2, "adapt", "", "", "p:light"});
    add({"vaccine_recent", "", 3, "clear", "", "", ""});
    add({"analgesic_masking", "", 0, "adapt", "", "", "p:medium x:deep_tissue"});
    add({"trauma_history", "", 0, "adapt", "", "", ""});
}

void tst_CatalogueRows::row_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QStringList>("regions");
    QTest::addColumn<QString>("then");
    QTest::addColumn<QStringList>("essentials");
    urgentAndStop();
    localRows();
    clearanceRows();
    modifyRows();
}

void tst_CatalogueRows::row()
{
    QFETCH(QString, id);
    QFETCH(QString, variant);
    QFETCH(int, day);
    QFETCH(QStringList, regions);
    QFETCH(QString, then);
    QFETCH(QStringList, essentials);
    const Condition *condition = m_catalogue->find(id);
    QVERIFY(condition);
    const ConditionRule *rule = ruleFor(*condition, variant, day);
    QVERIFY(rule);
    QTEST(levelName(rule->effect.level), "level");
    QCOMPARE(rule->effect.regions, regions);
    const bool clearable = rule->effect.level == Level::Clearance;
    QCOMPARE(clearable ? levelName(rule->cleared.level) : QString(), then);
    for (const QString &essential : essentials) {
        QVERIFY2(holds(rule->effect, essential), qPrintable(essential));
        QVERIFY2(!clearable || holds(rule->cleared, essential), qPrintable(essential));
    }
    if (variant.isEmpty() && day == 0)
        QCOMPARE(usualEffect(*condition), rule->effect);
}

void tst_CatalogueRows::sourceKeys_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<bool>("confirmed");
    const auto row = [](const char *id, const char *keys, bool confirmed) {
        QTest::newRow(id) << listed(QString::fromLatin1(keys)) << confirmed;
    };
    row("dvt_clot", "W bmc2020 asceniya", true);
    row("acute_injury", "CO UK article", true);
    row("hernia", "UK", false);
    row("shingles", "SY", false);
    row("device_site", "UK SY", false);
    row("lymphoedema", "SY", false);
    row("endangerment", "SY", false);
    row("osteoporosis", "W werner2024 article", true);
    row("disc_radiculopathy", "W kngf2021 article", true);
    row("spondylolisthesis", "mb2019 mb2011 article", true);
    row("stenosis", "tms article", true);
    row("scoliosis", "SY article", false);
    row("cancer", "walton2017 msu", true);
    row("pregnancy_t1", "mueller2021", true);
    row("pregnancy_t2_t3", "mueller2021 bmc2020", true);
    row("anticoagulant", "MY acephysio", true);
    row("fibromyalgia", "SY", false);
    row("immunosuppressed", "SY", false);
    row("analgesic_masking", "SY", false);
    row("kidney_liver_chronic", "consultant360", true);
    row("steroids_long", "fsm2013", true);
    row("covid_recent", "mutch", true);
    row("vaccine_recent", "mtam", true);
    row("cancer_suspected", "downie2013 verhagen2016", true);
    row("axial_spa_suspected", "niceNG65", true);
    row("aortic_aneurysm", "SY", false);
}

void tst_CatalogueRows::sourceKeys()
{
    QFETCH(QStringList, keys);
    const Condition *condition = m_catalogue->find(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(condition);
    const ConditionRule *rule = ruleFor(*condition, {}, 0);
    QCOMPARE(QStringList{rule->source} + rule->furtherSources, keys);
    QTEST(rule->confirmed, "confirmed");
    for (const QString &key : keys)
        QVERIFY(!m_catalogue->source(key).isEmpty());
}

void tst_CatalogueRows::disagreement_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("dvt_clot") << u"local"_s;
    QTest::newRow("fever") << u"38.6"_s;
    QTest::newRow("lump") << u"leave the place out"_s;
    QTest::newRow("cancer") << u"myth"_s;
    QTest::newRow("pregnancy_t1") << u"abdomen"_s;
    QTest::newRow("surgery_site") << u"2 years"_s;
    QTest::newRow("spondylolisthesis") << u"rules massage out"_s;
    QTest::newRow("bp_severe") << u"own default"_s;
    QTest::newRow("vaccine_recent") << u"24 to 48 hours"_s;
    QTest::newRow("covid_recent") << u"Unknot's own"_s;
    QTest::newRow("cancer_suspected") << u"a third"_s;
    QTest::newRow("disc_radiculopathy") << u"Dutch"_s;
    QTest::newRow("spine_surgery") << u"6 to 12"_s;
}

void tst_CatalogueRows::disagreement()
{
    QFETCH(QString, word);
    const Condition *condition = m_catalogue->find(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(condition);
    const QString sentence = ruleFor(*condition, {}, 0)->disagreement;
    QVERIFY2(sentence.contains(word), qPrintable(sentence));
}

QTEST_MAIN(tst_CatalogueRows)
#include "tst_catalogue_rows.moc"
