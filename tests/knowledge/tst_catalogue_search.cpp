// SPDX-License-Identifier: GPL-3.0-or-later
// Search in the catalogue: what people type and what intake forms print finds its entry.
#include "knowledge/Catalogue.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_CatalogueSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void formItemFindsEntry_data();
    void formItemFindsEntry();
    void first_data();
    void first();
    void everyNameFindsItsOwn();
    void threeLettersOfALabelSuffice();
    void nothing_data();
    void nothing();
    void limitHolds();
    void namesWhatMatched();

private:
    [[nodiscard]] QStringList found(const QString &text, qsizetype limit) const;

    std::optional<Catalogue> m_catalogue;
};

void tst_CatalogueSearch::initTestCase()
{
    auto loaded = Catalogue::load();
    QVERIFY2(loaded,
             loaded ? "" : qPrintable(loaded.error().field + u": "_s + loaded.error().detail));
    m_catalogue.emplace(*loaded);
}

QStringList tst_CatalogueSearch::found(const QString &text, qsizetype limit) const
{
    QStringList ids;
    for (const ConditionHit &hit : m_catalogue->search(text, limit))
        ids << hit.condition->id;
    return ids;
}

void tst_CatalogueSearch::formItemFindsEntry_data()
{
    QTest::addColumn<QString>("id");
    const auto row = [](const char *item, const QString &id) { QTest::newRow(item) << id; };
    row("High blood pressure", u"bp_controlled"_s);
    row("High or low blood pressure", u"low_blood_pressure"_s);
    row("Blood clots / DVT", u"dvt_clot"_s);
    row("History of blood clots", u"dvt_clot"_s);
    row("Heart condition or heart attack", u"heart_stable"_s);
    row("Pacemaker", u"heart_stable"_s);
    row("Do you have a pacemaker or defibrillator?", u"heart_stable"_s);
    row("Stroke", u"stroke_past"_s);
    row("Varicose veins", u"varicose"_s);
    row("Phlebitis", u"dvt_clot"_s);
    row("Easy bruising", u"easy_bruising"_s);
    row("Taking blood thinners (e.g. warfarin)", u"anticoagulant"_s);
    row("Anemia", u"anaemia"_s);
    row("Diabetes", u"diabetes"_s);
    row("Epilepsy / seizures", u"epilepsy"_s);
    row("Headaches/migraines", u"migraine"_s);
    row("Numbness/tingling in arms or hands", u"numbness_tingling"_s);
    row("Dizziness or fainting", u"dizziness"_s);
    row("TMJ / jaw pain", u"tmj"_s);
    row("Whiplash or car accident", u"whiplash"_s);
    row("Herniated or bulging disc", u"disc_radiculopathy"_s);
    row("Spinal fusion / back surgery", u"spine_surgery"_s);
    row("Arthritis / joint pain", u"arthritis"_s);
    row("Osteoporosis or osteopenia", u"osteoporosis"_s);
    row("Joint replacement (hip, knee)", u"joint_replacement"_s);
    row("Tendonitis / bursitis", u"tendinitis"_s);
    row("Fibromyalgia", u"fibromyalgia"_s);
    row("Recent surgery or operation", u"surgery_site"_s);
    row("Recent injury or accident", u"acute_injury"_s);
    row("Cancer / tumors", u"cancer"_s);
    row("Are you pregnant?", u"pregnancy_t2_t3"_s);
    row("Asthma / shortness of breath", u"asthma"_s);
    row("Sinus problems", u"sinus"_s);
    row("Skin conditions / rashes", u"rash"_s);
    row("Open sores or wounds", u"open_wound"_s);
    row("Athlete's foot / fungal infections", u"athletes_foot"_s);
    row("Allergies to oils, lotions or nuts", u"allergy_oil"_s);
    row("Do you wear contact lenses?", u"contact_lenses"_s);
    row("Dentures or hearing aid", u"dentures"_s);
    row("Depression or anxiety", u"depression"_s);
    row("Insomnia / sleep problems", u"insomnia"_s);
    row("Digestive problems: IBS, constipation", u"ibs"_s);
    row("Kidney disease", u"kidney_liver_chronic"_s);
    row("HIV/AIDS", u"hiv"_s);
    row("Contagious disease", u"contagious"_s);
    row("Lymphedema / lymph nodes removed", u"lymphoedema"_s);
    row("Fever in the last 24 hours", u"fever"_s);
}

void tst_CatalogueSearch::formItemFindsEntry()
{
    QFETCH(QString, id);
    const QStringList ids = found(QString::fromUtf8(QTest::currentDataTag()), 3);
    QVERIFY2(ids.contains(id), qPrintable(ids.join(u", "_s)));
}

void tst_CatalogueSearch::first_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("slipped disc") << u"slipped disc"_s << u"disc_radiculopathy"_s;
    QTest::newRow("sciatica") << u"sciatica"_s << u"sciatica"_s;
    QTest::newRow("blood thinners") << u"blood thinners"_s << u"anticoagulant"_s;
    QTest::newRow("warfarin") << u"warfarin"_s << u"anticoagulant"_s;
    QTest::newRow("high BP") << u"high BP"_s << u"bp_controlled"_s;
    QTest::newRow("thin bones") << u"thin bones"_s << u"osteoporosis"_s;
    QTest::newRow("pins and needles") << u"pins and needles"_s << u"numbness_tingling"_s;
    QTest::newRow("three letters") << u"ost"_s << u"osteoporosis"_s;
    QTest::newRow("label before synonym") << u"osteo"_s << u"osteoporosis"_s;
    QTest::newRow("capitals") << u"SCOLI"_s << u"scoliosis"_s;
    QTest::newRow("accents") << u"ménopause"_s << u"menopause"_s;
    QTest::newRow("no apostrophe") << u"parkinsons"_s << u"parkinsons"_s;
    QTest::newRow("American spelling") << u"lymphedema"_s << u"lymphoedema"_s;
    QTest::newRow("plural") << u"migraines"_s << u"migraine"_s;
    QTest::newRow("words turned round") << u"disc slipped"_s << u"disc_radiculopathy"_s;
    QTest::newRow("second word") << u"thinners"_s << u"anticoagulant"_s;
    QTest::newRow("middle of a word") << u"poroso"_s.chopped(1) << u"osteoporosis"_s;
    QTest::newRow("while typing") << u"blood th"_s << u"anticoagulant"_s;
}

void tst_CatalogueSearch::first()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    QCOMPARE(found(text, 5).value(0), id);
}

// Names are unique, so each, typed in full, must bring its own entry first.
void tst_CatalogueSearch::everyNameFindsItsOwn()
{
    for (const Condition &condition : m_catalogue->conditions()) {
        for (const QString &name : QStringList{condition.label} + condition.synonyms) {
            const auto hits = m_catalogue->search(name, 1);
            QVERIFY2(!hits.isEmpty() && hits.first().condition == &condition, qPrintable(name));
        }
    }
}

void tst_CatalogueSearch::threeLettersOfALabelSuffice()
{
    for (const Condition &condition : m_catalogue->conditions()) {
        const QStringList ids = found(condition.label.left(3), 300);
        QVERIFY2(ids.contains(condition.id), qPrintable(condition.label));
    }
}

void tst_CatalogueSearch::nothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("space") << u"   "_s;
    QTest::newRow("signs") << u"-/?"_s;
    QTest::newRow("no such letters") << u"xyzzyq"_s;
    QTest::newRow("only empty words that nothing has") << u"qz"_s;
}

void tst_CatalogueSearch::nothing()
{
    QFETCH(QString, text);
    QCOMPARE(found(text, 10), QStringList());
}

void tst_CatalogueSearch::limitHolds()
{
    QCOMPARE(found(u"pain"_s, 4).size(), 4);
    QCOMPARE(found(u"pain"_s, 0).size(), 0);
    QCOMPARE(found(u"pain"_s, -1).size(), 0);
    QVERIFY(found(u"pain"_s, 100).size() > 4);
}

void tst_CatalogueSearch::namesWhatMatched()
{
    QCOMPARE(m_catalogue->search(u"warf"_s, 1).first().name, u"Warfarin"_s);
    QCOMPARE(m_catalogue->search(u"osteop"_s, 1).first().name, u"Osteoporosis"_s);
}

QTEST_MAIN(tst_CatalogueSearch)
#include "tst_catalogue_search.moc"
