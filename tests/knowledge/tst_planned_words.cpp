// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan's free words name: regions with their sides, techniques, and nothing that they don't.
#include "knowledge/Catalogue.h"
#include "knowledge/PlannedWords.h"

#include "demo/DemoComplaints.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PlannedWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void focus_data();
    void focus();
    void techniques_data();
    void techniques();
    void everyPartOfTheDemoIsUnderstood();

private:
    [[nodiscard]] QStringList regionsOf(const QString &text) const;
    [[nodiscard]] QStringList techniquesOf(const QString &text) const;

    std::optional<Catalogue> m_catalogue;
};

void tst_PlannedWords::initTestCase()
{
    auto loaded = Catalogue::load();
    QVERIFY2(loaded,
             loaded ? "" : qPrintable(loaded.error().field + u": "_s + loaded.error().detail));
    m_catalogue.emplace(*loaded);
}

QStringList tst_PlannedWords::regionsOf(const QString &text) const
{
    QStringList names;
    for (const RegionRef &region : plannedWork(*m_catalogue, text, {}).regions)
        names << regionName(region);
    return names;
}

QStringList tst_PlannedWords::techniquesOf(const QString &text) const
{
    QStringList ids;
    for (const Technique &technique : plannedWork(*m_catalogue, {}, text).techniques)
        ids << technique.id;
    return ids;
}

void tst_PlannedWords::focus_data()
{
    QTest::addColumn<QString>("regions");
    // as the demo has them
    QTest::newRow("lower back, right side") << u"lumbar:right"_s;
    QTest::newRow("lower back, sacrum") << u"lumbar sacrum"_s;
    QTest::newRow("lower back, hips") << u"lumbar hip"_s;
    QTest::newRow("lower back, gluteal muscles") << u"lumbar gluteal"_s;
    QTest::newRow("hips, lower back, back of the thighs") << u"hip lumbar posterior_thigh"_s;
    QTest::newRow("neck, both shoulders") << u"neck shoulder"_s;
    QTest::newRow("upper and mid back") << u"upper_thoracic mid_thoracic"_s;
    QTest::newRow("shoulders, neck, back") << u"shoulder neck back"_s;
    QTest::newRow("mid back, left and right of the spine") << u"mid_thoracic"_s;
    QTest::newRow("neck, base of the skull, shoulders") << u"neck posterior_neck shoulder"_s;
    // sides
    QTest::newRow("left shoulder") << u"shoulder:left"_s;
    QTest::newRow("shoulder left") << u"shoulder:left"_s;
    QTest::newRow("Shoulder (left)") << u"shoulder:left"_s;
    QTest::newRow("left and right shoulder") << u"shoulder"_s;
    QTest::newRow("left shoulder and neck") << u"shoulder:left neck"_s;
    QTest::newRow("neck and left shoulder") << u"neck shoulder:left"_s;
    QTest::newRow("shoulder left and hip right") << u"shoulder:left hip:right"_s;
    QTest::newRow("shoulder left and neck, right side") << u"shoulder:left neck:right"_s;
    QTest::newRow("hip, shoulder, left") << u"hip shoulder:left"_s;
    QTest::newRow("left shoulder, right hip") << u"shoulder:left hip:right"_s;
    QTest::newRow("left hip, lower back, right side") << u"hip:left lumbar:right"_s;
    QTest::newRow("shoulder and neck, left side") << u"shoulder:left neck:left"_s;
    QTest::newRow("right side of the neck") << u"neck:right"_s;
    QTest::newRow("left") << QString();
    QTest::newRow("sacrum, left") << u"sacrum"_s; // it has no sides
    QTest::newRow("left calf, right calf") << u"calf:left calf:right"_s;
    // words
    QTest::newRow("LOWER BACK") << u"lumbar"_s;
    QTest::newRow("Lówer   back") << u"lumbar"_s;
    QTest::newRow("Low back + glutes") << u"lumbar gluteal"_s;
    QTest::newRow("calves & feet") << u"calf foot"_s;
    QTest::newRow("front and back of the thigh") << u"anterior_thigh posterior_thigh"_s;
    QTest::newRow("between the shoulder blades") << u"upper_thoracic"_s;
    QTest::newRow("nape") << u"posterior_neck"_s;
    QTest::newRow("neck, neck") << u"neck"_s;
    QTest::newRow("neck, not the jaw") << u"neck"_s;
    QTest::newRow("whatever feels tight") << QString();
    QTest::newRow("") << QString();
    QTest::newRow("backs of things") << u"back"_s;
    QTest::newRow("necklace") << QString();
}

void tst_PlannedWords::focus()
{
    const auto text = QString::fromUtf8(QTest::currentDataTag());
    QTEST(regionsOf(text).join(u' '), "regions");
}

void tst_PlannedWords::techniques_data()
{
    QTest::addColumn<QString>("ids");
    QTest::newRow("Effleurage, petrissage, trigger point pressure")
        << u"effleurage petrissage trigger_point"_s;
    QTest::newRow("Cross-fibre friction, myofascial release")
        << u"cross_fibre_friction myofascial_release"_s;
    QTest::newRow("Friction, contract-relax, petrissage")
        << u"friction contract_relax petrissage"_s;
    QTest::newRow("Holding, gentle friction, petrissage") << u"holding friction petrissage"_s;
    QTest::newRow("passive and resisted stretching") << u"passive_stretching resisted_stretching"_s;
    QTest::newRow("Kneading and cups") << u"petrissage cupping"_s;
    QTest::newRow("Effleurage, no deep work") << u"effleurage"_s;
    QTest::newRow("hot stone, hot stones") << u"hot_stone"_s;
    QTest::newRow("whatever helps") << QString();
}

void tst_PlannedWords::techniques()
{
    const auto text = QString::fromUtf8(QTest::currentDataTag());
    QTEST(techniquesOf(text).join(u' '), "ids");
}

// Each part on its own, so that none hides behind another; a part may be sides only.
void tst_PlannedWords::everyPartOfTheDemoIsUnderstood()
{
    const QStringList sides{u"right side"_s, u"left side"_s, u"left and right of the spine"_s};
    for (const DemoComplaint &complaint : demoComplaints()) {
        for (const QString &part : complaint.focus.split(u", "_s))
            QVERIFY2(sides.contains(part) || !regionsOf(part).isEmpty(), qPrintable(part));
        for (const QString &part : complaint.techniques.split(u", "_s))
            QCOMPARE(techniquesOf(part).size(), 1);
    }
}

QTEST_MAIN(tst_PlannedWords)
#include "tst_planned_words.moc"
