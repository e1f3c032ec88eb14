// SPDX-License-Identifier: GPL-3.0-or-later
// Regions and techniques of the shipped catalogue: all that the sources name, and how they nest.
#include "knowledge/Catalogue.h"

#include <QSet>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_CatalogueBody : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void labelsOfRegionsDiffer();
    void techniquesOfTheSourcesAreThere_data();
    void techniquesOfTheSourcesAreThere();
    void regionsNest_data();
    void regionsNest();
    void belowSiteRunsDownTheLimb_data();
    void belowSiteRunsDownTheLimb();

private:
    std::optional<Catalogue> m_catalogue;
};

void tst_CatalogueBody::initTestCase()
{
    auto loaded = Catalogue::load();
    QVERIFY2(loaded,
             loaded ? "" : qPrintable(loaded.error().field + u": "_s + loaded.error().detail));
    m_catalogue.emplace(*loaded);
}

void tst_CatalogueBody::labelsOfRegionsDiffer()
{
    QSet<QString> labels;
    for (const Region &region : m_catalogue->regions().regions()) {
        QVERIFY2(!labels.contains(region.label), qPrintable(region.label));
        QVERIFY2(region.onFront || region.onBack, qPrintable(region.id));
        labels.insert(region.label);
    }
}

void tst_CatalogueBody::techniquesOfTheSourcesAreThere_data()
{
    QTest::addColumn<Pressure>("pressure");
    QTest::newRow("effleurage") << Pressure::Light;
    QTest::newRow("petrissage") << Pressure::Light;
    QTest::newRow("friction") << Pressure::Medium;
    QTest::newRow("tapotement") << Pressure::Light;
    QTest::newRow("vibration") << Pressure::Light;
    QTest::newRow("holding") << Pressure::Light;
    QTest::newRow("deep_tissue") << Pressure::Firm;
    QTest::newRow("trigger_point") << Pressure::Firm;
    QTest::newRow("myofascial_release") << Pressure::Light;
    QTest::newRow("cross_fibre_friction") << Pressure::Firm;
    QTest::newRow("skin_rolling") << Pressure::Medium;
    QTest::newRow("strain_counterstrain") << Pressure::Light;
    QTest::newRow("passive_stretching") << Pressure::Light;
    QTest::newRow("resisted_stretching") << Pressure::Medium;
    QTest::newRow("contract_relax") << Pressure::Medium;
    QTest::newRow("traction") << Pressure::Medium;
    QTest::newRow("rocking") << Pressure::Light;
    QTest::newRow("tui_na") << Pressure::Medium;
    QTest::newRow("acupressure") << Pressure::Medium;
    QTest::newRow("shiatsu") << Pressure::Medium;
    QTest::newRow("thai") << Pressure::Medium;
    QTest::newRow("cupping") << Pressure::Medium;
    QTest::newRow("gua_sha") << Pressure::Medium;
    QTest::newRow("hot_stone") << Pressure::Light;
    QTest::newRow("heat") << Pressure::Light;
    QTest::newRow("cold") << Pressure::Light;
    QTest::newRow("lymph_drainage") << Pressure::Light;
    QTest::newRow("thrust") << Pressure::Firm;
}

void tst_CatalogueBody::techniquesOfTheSourcesAreThere()
{
    QFETCH(Pressure, pressure);
    const Technique *technique =
        m_catalogue->technique(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(technique);
    QCOMPARE(technique->pressure, pressure);
}

void tst_CatalogueBody::regionsNest_data()
{
    QTest::addColumn<QString>("outer");
    QTest::addColumn<QString>("inner");
    QTest::addColumn<bool>("covered");
    QTest::newRow("calf in leg") << u"leg"_s << u"calf"_s << true;
    QTest::newRow("leg not in calf") << u"calf"_s << u"leg"_s << false;
    QTest::newRow("two levels") << u"leg"_s << u"popliteal_fossa"_s << true;
    QTest::newRow("three levels") << u"torso"_s << u"lumbar"_s << true;
    QTest::newRow("itself") << u"calf"_s << u"calf"_s << true;
    QTest::newRow("side within both") << u"leg"_s << u"calf:left"_s << true;
    QTest::newRow("both within a side") << u"leg:left"_s << u"calf"_s << true;
    QTest::newRow("same side") << u"leg:left"_s << u"calf:left"_s << true;
    QTest::newRow("other side") << u"leg:left"_s << u"calf:right"_s << false;
    QTest::newRow("unsided has no sides") << u"sacrum:left"_s << u"sacrum:right"_s << true;
    QTest::newRow("neighbours") << u"thigh"_s << u"calf"_s << false;
    QTest::newRow("arm and leg") << u"arm"_s << u"leg"_s << false;
}

void tst_CatalogueBody::regionsNest()
{
    QFETCH(QString, outer);
    QFETCH(QString, inner);
    const RegionTree &tree = m_catalogue->regions();
    QVERIFY(tree.find(regionFrom(outer).region));
    QVERIFY(tree.find(regionFrom(inner).region));
    QTEST(tree.covers(regionFrom(outer), regionFrom(inner)), "covered");
    QCOMPARE(tree.touches(regionFrom(outer), regionFrom(inner)),
             tree.touches(regionFrom(inner), regionFrom(outer)));
    QCOMPARE(regionName(regionFrom(inner)), inner);
}

void tst_CatalogueBody::belowSiteRunsDownTheLimb_data()
{
    QTest::addColumn<QString>("site");
    QTest::addColumn<QStringList>("below");
    QTest::newRow("knee") << u"knee:left"_s
                          << QStringList{u"ankle:left"_s, u"calf:left"_s, u"foot:left"_s,
                                         u"shin:left"_s};
    QTest::newRow("part of the thigh")
        << u"anterior_thigh:right"_s
        << QStringList{u"ankle:right"_s, u"calf:right"_s, u"foot:right"_s, u"knee:right"_s,
                       u"shin:right"_s};
    QTest::newRow("wrist") << u"wrist"_s << QStringList{u"hand"_s};
    QTest::newRow("foot") << u"foot"_s << QStringList{};
    QTest::newRow("whole leg") << u"leg"_s << QStringList{};
    QTest::newRow("no site") << QString() << QStringList{};
}

void tst_CatalogueBody::belowSiteRunsDownTheLimb()
{
    QFETCH(QString, site);
    QStringList below;
    for (const RegionRef &ref : m_catalogue->regions().meant(belowSiteName(), regionFrom(site)))
        below << regionName(ref);
    below.sort();
    QTEST(below, "below");
    const auto itself = m_catalogue->regions().meant(siteName(), regionFrom(site));
    QCOMPARE(itself.isEmpty(), site.isEmpty());
    QVERIFY(itself.isEmpty() || regionName(itself.first()) == site);
    const auto other = m_catalogue->regions().meant(u"lumbar:left"_s, regionFrom(site));
    QCOMPARE(other, QList<RegionRef>{regionFrom(u"lumbar:left"_s)});
}

QTEST_MAIN(tst_CatalogueBody)
#include "tst_catalogue_body.moc"
