// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped catalogue as text: large enough, honest in its words, true to its own facts.
#include "knowledge/Catalogue.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_CatalogueWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isLargeEnough();
    void stableIdsStay();
    void groupsStayTogether();
    void promisesNothing();
    void wordsOfPromiseAreCaught_data();
    void wordsOfPromiseAreCaught();
    void textsAreSentences();
    void unconfirmedIsMarked();
    void ourOwnDaysAreMarked();
    void everySourceIsUsed();
    void findsByIdAndNames();

private:
    [[nodiscard]] QStringList texts() const;

    std::optional<Catalogue> m_catalogue;
};

namespace {

QString promiseInCatalogue(const QString &text)
{
    static const QRegularExpression promise(
        u"\\b(cur(e|es|ed|ing|able|ative)|heals|guarante\\w*|miracle\\w*|proven|detox\\w*|toxins|"
        u"(improves|boosts) circulation|always works|pain[- ]free|completely safe)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return promise.match(text).captured();
}

} // namespace

void tst_CatalogueWords::initTestCase()
{
    auto loaded = Catalogue::load();
    QVERIFY2(loaded,
             loaded ? "" : qPrintable(loaded.error().field + u": "_s + loaded.error().detail));
    m_catalogue.emplace(*loaded);
}

QStringList tst_CatalogueWords::texts() const
{
    QStringList all;
    for (const Condition &condition : m_catalogue->conditions()) {
        all << condition.label << condition.synonyms << condition.question;
        for (const ConditionVariant &variant : condition.variants)
            all << variant.label;
        for (const ConditionRule &rule : condition.rules) {
            all << rule.effect.instruction << rule.effect.position << rule.cleared.instruction
                << rule.why << rule.disagreement;
        }
    }
    return all;
}

void tst_CatalogueWords::isLargeEnough()
{
    QVERIFY(m_catalogue->conditions().size() >= 130);
    const auto common = std::ranges::count_if(m_catalogue->conditions(), &Condition::onIntakeForm);
    QVERIFY2(common >= 45 && common <= 75, qPrintable(QString::number(common)));
}

// Ids stand in practices' files. One that goes missing here is a broken history there.
void tst_CatalogueWords::stableIdsStay()
{
    const QStringList stable =
        u"arthritis asthma sinus migraine tmj whiplash sciatica bursitis tendinitis carpal_tunnel "
        "plantar_fasciitis gout lupus multiple_sclerosis parkinsons cerebral_palsy stroke_past "
        "heart_murmur angina low_blood_pressure raynauds clot_past anaemia hiv tuberculosis herpes "
        "athletes_foot warts psoriasis acne rash numbness_tingling dizziness fainting insomnia "
        "depression anxiety chronic_fatigue constipation ibs colitis stomach_ulcer gallstones "
        "kidney_stones bladder_infection endometriosis menstrual_pain menopause thyroid "
        "hypoglycaemia joint_replacement implants_metal contact_lenses dentures hearing_aid "
        "piercing tattoo_recent injection_recent fillers_recent blood_donation heavy_meal "
        "chemotherapy smoking"_s.split(u' ');
    for (const QString &id : stable)
        QVERIFY2(m_catalogue->find(id), qPrintable(id));
}

void tst_CatalogueWords::groupsStayTogether()
{
    QStringList groups;
    for (const Condition &condition : m_catalogue->conditions()) {
        if (groups.isEmpty() || groups.last() != condition.group)
            groups << condition.group;
    }
    QCOMPARE(QSet<QString>(groups.begin(), groups.end()).size(), groups.size());
}

void tst_CatalogueWords::promisesNothing()
{
    for (const QString &text : texts())
        QVERIFY2(promiseInCatalogue(text).isEmpty(), qPrintable(text));
}

void tst_CatalogueWords::wordsOfPromiseAreCaught_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("cure") << u"Massage can cure it."_s;
    QTest::newRow("circulation") << u"It improves circulation."_s;
    QTest::newRow("toxins") << u"Washes out toxins."_s;
    QTest::newRow("heals") << u"Touch heals."_s;
}

void tst_CatalogueWords::wordsOfPromiseAreCaught()
{
    QFETCH(QString, text);
    QVERIFY(!promiseInCatalogue(text).isEmpty());
}

void tst_CatalogueWords::textsAreSentences()
{
    for (const Condition &condition : m_catalogue->conditions()) {
        for (const ConditionRule &rule : condition.rules) {
            const QString remaining =
                rule.cleared.instruction.isEmpty() ? u"None."_s : rule.cleared.instruction;
            for (const QString &text : {rule.effect.instruction, rule.why, remaining}) {
                const auto where = condition.id + u": "_s + text;
                QVERIFY2(text.endsWith(u'.') && text.front().isUpper(), qPrintable(where));
                QVERIFY2(text.size() <= 140, qPrintable(where));
                QVERIFY2(text == text.simplified(), qPrintable(where));
            }
        }
    }
}

// What rests on our own summary must never look like a source said it.
void tst_CatalogueWords::unconfirmedIsMarked()
{
    for (const Condition &condition : m_catalogue->conditions()) {
        for (const ConditionRule &rule : condition.rules) {
            if (rule.source == "SY"_L1 || rule.furtherSources.contains(u"SY"_s))
                QVERIFY2(!rule.confirmed, qPrintable(condition.id));
        }
    }
    QVERIFY(!m_catalogue->source(u"SY"_s).isEmpty());
}

// No source counts days and minutes as the catalogue has to: each such rule says so.
void tst_CatalogueWords::ourOwnDaysAreMarked()
{
    int counted = 0;
    for (const Condition &condition : m_catalogue->conditions()) {
        for (const ConditionRule &rule : condition.rules) {
            const bool counts =
                rule.fromDays > 0 || rule.untilDays >= 0 || rule.effect.maxMinutes > 0;
            const bool isLast = rule.effect.level == Level::Clear;
            if (!counts || isLast)
                continue;
            ++counted;
            QVERIFY2(!rule.confirmed || !rule.disagreement.isEmpty(), qPrintable(condition.id));
        }
    }
    QVERIFY(counted > 25);
}

// Read from the file: the catalogue itself only answers for keys it is asked for.
void tst_CatalogueWords::everySourceIsUsed()
{
    QSet<QString> used;
    for (const Condition &condition : m_catalogue->conditions()) {
        for (const ConditionRule &rule : condition.rules) {
            used.insert(rule.source);
            for (const QString &key : rule.furtherSources)
                used.insert(key);
        }
    }
    QFile file(u":/knowledge/sources.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QString &key : QJsonDocument::fromJson(file.readAll()).object().keys())
        QVERIFY2(used.contains(key), qPrintable(key));
}

void tst_CatalogueWords::findsByIdAndNames()
{
    for (const Condition &condition : m_catalogue->conditions())
        QCOMPARE(m_catalogue->find(condition.id), &condition);
    QCOMPARE(m_catalogue->find(u"nosuch"_s), nullptr);
    QCOMPARE(m_catalogue->technique(u"nosuch"_s), nullptr);
    QVERIFY(m_catalogue->source(u"nosuch"_s).isEmpty());
    QCOMPARE(m_catalogue->nearestCondition(u"osteoporsis"_s), u"osteoporosis"_s);
    QCOMPARE(m_catalogue->nearestCondition(u"slipped_disc"_s), u"disc_radiculopathy"_s);
    QCOMPARE(m_catalogue->nearestRegion(u"lumber:left"_s), u"lumbar"_s);
    QCOMPARE(m_catalogue->nearestRegion(u"lower_back:right"_s), u"lumbar"_s);
    QCOMPARE(m_catalogue->nearestTechnique(u"deeptissue"_s), u"deep_tissue"_s);
    QCOMPARE(m_catalogue->nearestTechnique(u"kneading"_s), u"petrissage"_s);
    const Condition *varicose = m_catalogue->find(u"varicose"_s);
    QCOMPARE(Catalogue::nearestVariant(*varicose, u"severy"_s), u"severe"_s);
}

QTEST_MAIN(tst_CatalogueWords)
#include "tst_catalogue_words.moc"
