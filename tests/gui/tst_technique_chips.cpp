// SPDX-License-Identifier: GPL-3.0-or-later
// Techniques of a session: chosen with mouse and keys, found by other words, struck out and
// explained where screening leaves no room.
#include "gui/ChildOf.h"
#include "gui/widgets/TechniqueChips.h"
#include "knowledge/Catalogue.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_TechniqueChips : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void usualOnesComeFirst();
    void aClickChooses();
    void arrowsAndSpace();
    void foundByName_data();
    void foundByName();
    void nothingFound();
    void theWholeListOpens();
    void pickedWithArrows();
    void excludedOnesAreStruckOut_data();
    void excludedOnesAreStruckOut();
    void limitsElsewhereDoNotCount();
    void whatTheCatalogueLacksIsKept();
    void aSignedNoteShowsWhatWasDone();
    void aSignedNoteSaysWhereNothingWas();
    void chosenFromOutsideIsNotAnnounced();
    void markupIsText();

private:
    [[nodiscard]] QStringList shown() const;
    [[nodiscard]] QPushButton *chip(const QString &id) const;
    [[nodiscard]] QLineEdit *edit() const;
    static Verdict verdictOf(const Finding &finding);

    std::optional<Catalogue> m_catalogue;
    std::unique_ptr<TechniqueChips> m_chips;
    std::unique_ptr<QSignalSpy> m_changes;
};

void tst_TechniqueChips::initTestCase()
{
    auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    m_catalogue.emplace(*catalogue);
}

void tst_TechniqueChips::init()
{
    m_chips = std::make_unique<TechniqueChips>();
    m_chips->setTechniques(m_catalogue->techniques());
    m_chips->setUsual({u"petrissage"_s, u"effleurage"_s, u"deep_tissue"_s});
    m_chips->resize(420, 160);
    m_chips->show();
    QVERIFY(QTest::qWaitForWindowActive(m_chips.get()));
    m_changes = std::make_unique<QSignalSpy>(m_chips.get(), &TechniqueChips::chosenChanged);
}

// In the order in which they stand.
QStringList tst_TechniqueChips::shown() const
{
    QTest::qWait(0); // until they are laid out
    QList<QPushButton *> chips = m_chips->findChildren<QPushButton *>();
    chips.removeIf([](const QPushButton *chip) { return !chip->isVisible(); });
    std::ranges::sort(chips, [](const QPushButton *a, const QPushButton *b) {
        return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
    });
    QStringList ids;
    for (const QPushButton *chip : chips)
        ids << chip->objectName().remove(u"technique_"_s);
    return ids;
}

QPushButton *tst_TechniqueChips::chip(const QString &id) const
{
    return childOf<QPushButton>(*m_chips, qPrintable(u"technique_"_s + id));
}

QLineEdit *tst_TechniqueChips::edit() const
{
    return childOf<QLineEdit>(*m_chips, "techniqueEdit");
}

Verdict tst_TechniqueChips::verdictOf(const Finding &finding)
{
    Verdict verdict;
    verdict.level = finding.level;
    verdict.findings = {finding};
    verdict.excludedTechniques = finding.excludedTechniques;
    verdict.maxPressure = finding.maxPressure;
    return verdict;
}

void tst_TechniqueChips::usualOnesComeFirst()
{
    m_chips->setChosen({u"holding"_s, u"effleurage"_s});
    QCOMPARE(shown(),
             (QStringList{u"petrissage"_s, u"effleurage"_s, u"deep_tissue"_s, u"holding"_s}));
    QVERIFY(chip(u"holding"_s)->isChecked() && chip(u"effleurage"_s)->isChecked());
    QVERIFY(!chip(u"petrissage"_s)->isChecked());
    QCOMPARE(chip(u"holding"_s)->text(), u"✓ Holding"_s);
    QCOMPARE(chip(u"petrissage"_s)->text(), u"+ Petrissage"_s);
    QCOMPARE(chip(u"holding"_s)->accessibleName(), u"Holding"_s);
    QVERIFY(edit()->y() > chip(u"petrissage"_s)->y() || edit()->x() > chip(u"holding"_s)->x());
}

void tst_TechniqueChips::aClickChooses()
{
    QTest::mouseClick(chip(u"effleurage"_s), Qt::LeftButton);
    QTest::mouseClick(chip(u"petrissage"_s), Qt::LeftButton);
    QCOMPARE(m_chips->chosen(), (QStringList{u"effleurage"_s, u"petrissage"_s}));
    QTest::mouseClick(chip(u"effleurage"_s), Qt::LeftButton);
    QCOMPARE(m_chips->chosen(), QStringList{u"petrissage"_s});
    QCOMPARE(m_changes->size(), 3);
    // One that is not usual stays in its place when it is taken back.
    m_chips->setChosen({u"holding"_s, u"vibration"_s});
    QTest::mouseClick(chip(u"holding"_s), Qt::LeftButton);
    QCOMPARE(shown().mid(3), (QStringList{u"holding"_s, u"vibration"_s}));
    QCOMPARE(m_chips->chosen(), QStringList{u"vibration"_s});
}

void tst_TechniqueChips::arrowsAndSpace()
{
    chip(u"petrissage"_s)->setFocus();
    QTest::keyClick(chip(u"petrissage"_s), Qt::Key_Space);
    QCOMPARE(m_chips->chosen(), QStringList{u"petrissage"_s});
    QTest::keyClick(chip(u"petrissage"_s), Qt::Key_Left); // the first stays
    QVERIFY(chip(u"petrissage"_s)->hasFocus());
    QTest::keyClick(chip(u"petrissage"_s), Qt::Key_Right);
    QVERIFY(chip(u"effleurage"_s)->hasFocus());
    QTest::keyClick(chip(u"effleurage"_s), Qt::Key_Down);
    QTest::keyClick(chip(u"deep_tissue"_s), Qt::Key_Space);
    QCOMPARE(m_chips->chosen().last(), u"deep_tissue"_s);
    QTest::keyClick(chip(u"deep_tissue"_s), Qt::Key_Right);
    QVERIFY(edit()->hasFocus());
    QTest::keyClick(edit(), Qt::Key_Left); // back to the last
    QVERIFY(chip(u"deep_tissue"_s)->hasFocus());
    // Tab leaves the chips, and comes back to the one that was left.
    QTest::keyClick(chip(u"deep_tissue"_s), Qt::Key_Tab);
    QVERIFY(edit()->hasFocus());
    QTest::keyClick(edit(), Qt::Key_Backtab);
    QVERIFY(chip(u"deep_tissue"_s)->hasFocus());
}

void tst_TechniqueChips::foundByName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::newRow("label") << u"Holding"_s << u"holding"_s;
    QTest::newRow("beginning") << u"vibr"_s << u"vibration"_s;
    QTest::newRow("middle") << u"counterstr"_s << u"strain_counterstrain"_s;
    QTest::newRow("other word") << u"cyriax"_s << u"cross_fibre_friction"_s;
}

void tst_TechniqueChips::foundByName()
{
    QFETCH(QString, typed);
    QFETCH(QString, id);
    edit()->setFocus();
    QTest::keyClicks(edit(), typed);
    QTRY_VERIFY(edit()->completer()->popup()->isVisible());
    QTest::keyClick(edit()->completer()->popup(), Qt::Key_Return);
    QTRY_COMPARE(m_chips->chosen(), QStringList{id});
    QVERIFY(!edit()->completer()->popup()->isVisible());
    QCOMPARE(edit()->text(), QString());
    QVERIFY(edit()->hasFocus()); // for the next one
    QCOMPARE(m_changes->size(), 1);
    QCOMPARE(shown().last(), id);
}

void tst_TechniqueChips::nothingFound()
{
    edit()->setFocus();
    edit()->insert(u"juggling 🤹"_s);
    QTest::keyClick(edit(), Qt::Key_Return);
    QTest::qWait(0);
    QCOMPARE(m_chips->chosen(), QStringList());
    QCOMPARE(edit()->text(), u"juggling 🤹"_s); // to be mended
    edit()->clear();
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(m_chips->chosen(), QStringList());
}

void tst_TechniqueChips::theWholeListOpens()
{
    edit()->setFocus();
    QTest::keyClick(edit(), Qt::Key_Down);
    const QAbstractItemView *popup = edit()->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QStringList offered;
    for (int row = 0; row < popup->model()->rowCount(); ++row)
        offered << popup->model()->index(row, 0).data().toString();
    QVERIFY(offered.contains(u"Holding"_s));
    QVERIFY(offered.contains(u"Still touch (Holding)"_s));
    QVERIFY(!offered.contains(u"Petrissage"_s)); // it has a chip
    QVERIFY(offered.indexOf(u"Still touch (Holding)"_s) > offered.indexOf(u"Vibration"_s));
}

void tst_TechniqueChips::pickedWithArrows()
{
    edit()->setFocus();
    QTest::keyClick(edit(), Qt::Key_Down);
    QAbstractItemView *popup = edit()->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    const QString label = popup->currentIndex().data().toString();
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(m_chips->chosen().size(), 1);
    QCOMPARE(m_catalogue->technique(m_chips->chosen().first())->label, label);
    QTRY_COMPARE(edit()->text(), QString());
}

void tst_TechniqueChips::excludedOnesAreStruckOut_data()
{
    QTest::addColumn<QStringList>("excluded");
    QTest::addColumn<int>("pressure");
    QTest::addColumn<QString>("reason");
    QTest::newRow("left out") << QStringList{u"deep_tissue"_s} << int(Pressure::Firm)
                              << u"Deep tissue: left out because of Osteoporosis"_s;
    QTest::newRow("left out, light")
        << QStringList{u"deep_tissue"_s} << int(Pressure::Light)
        << u"Deep tissue: left out because of Osteoporosis – light pressure only"_s;
    QTest::newRow("too firm")
        << QStringList() << int(Pressure::Medium)
        << u"Deep tissue: too firm because of Osteoporosis – medium pressure only"_s;
    QTest::newRow("no pressure")
        << QStringList() << int(Pressure::None)
        << u"Deep tissue: too firm because of Osteoporosis – no pressure at all"_s;
    QTest::newRow("fits") << QStringList{u"friction"_s} << int(Pressure::Firm) << QString();
}

void tst_TechniqueChips::excludedOnesAreStruckOut()
{
    QFETCH(QStringList, excluded);
    QFETCH(int, pressure);
    QFETCH(QString, reason);
    Finding finding;
    finding.label = u"Osteoporosis"_s;
    finding.level = Level::Adapt;
    finding.excludedTechniques = excluded;
    finding.maxPressure = static_cast<Pressure>(pressure);
    m_chips->setVerdict(verdictOf(finding), {}, m_catalogue->regions());
    QPushButton *deep = chip(u"deep_tissue"_s);
    QCOMPARE(deep->property("struck").toBool(), !reason.isEmpty());
    QCOMPARE(deep->accessibleDescription(), reason);
    QCOMPARE(wordsOf(*m_chips, "techniqueReasons"), QString()); // it was not chosen
    QTest::mouseClick(deep, Qt::LeftButton);
    QCOMPARE(m_chips->chosen(), QStringList{u"deep_tissue"_s}); // nothing is forbidden
    QCOMPARE(wordsOf(*m_chips, "techniqueReasons"), reason);
    QTest::mouseClick(deep, Qt::LeftButton);
    QCOMPARE(wordsOf(*m_chips, "techniqueReasons"), QString());
}

void tst_TechniqueChips::limitsElsewhereDoNotCount()
{
    Finding finding;
    finding.label = u"Varicose veins"_s;
    finding.careRegions = {regionFrom(u"calf:left"_s)};
    finding.excludedTechniques = {u"deep_tissue"_s};
    m_chips->setVerdict(verdictOf(finding), {regionFrom(u"lumbar"_s)}, m_catalogue->regions());
    QVERIFY(!chip(u"deep_tissue"_s)->property("struck").toBool());
    m_chips->setVerdict(verdictOf(finding), {regionFrom(u"leg:left"_s)}, m_catalogue->regions());
    QVERIFY(chip(u"deep_tissue"_s)->property("struck").toBool());
}

void tst_TechniqueChips::whatTheCatalogueLacksIsKept()
{
    m_chips->setChosen({u"moon_dance"_s, u"holding"_s});
    QVERIFY(chip(u"moon_dance"_s)->isChecked());
    QTest::mouseClick(chip(u"petrissage"_s), Qt::LeftButton);
    QCOMPARE(m_chips->chosen(), (QStringList{u"moon_dance"_s, u"holding"_s, u"petrissage"_s}));
}

void tst_TechniqueChips::aSignedNoteShowsWhatWasDone()
{
    m_chips->setChosen({u"holding"_s, u"effleurage"_s});
    m_chips->setReadOnly(true);
    QCOMPARE(shown(), (QStringList{u"holding"_s, u"effleurage"_s}));
    QVERIFY(!edit()->isVisible());
    QTest::mouseClick(chip(u"holding"_s), Qt::LeftButton);
    QCOMPARE(m_chips->chosen(), (QStringList{u"holding"_s, u"effleurage"_s}));
    QCOMPARE(m_changes->size(), 0);
    m_chips->setReadOnly(false);
    QCOMPARE(shown().size(), 4);
    QVERIFY(edit()->isVisible());
}

void tst_TechniqueChips::aSignedNoteSaysWhereNothingWas()
{
    auto *nothing = m_chips->findChild<QLabel *>(u"techniqueNothing"_s);
    QVERIFY(!nothing->isVisible());
    m_chips->setReadOnly(true);
    QVERIFY(nothing->isVisible());
    m_chips->setChosen({u"holding"_s});
    QVERIFY(!nothing->isVisible());
}

void tst_TechniqueChips::chosenFromOutsideIsNotAnnounced()
{
    m_chips->setChosen({u"holding"_s});
    m_chips->setUsual({u"friction"_s});
    QCOMPARE(m_changes->size(), 0);
    QCOMPARE(shown(), (QStringList{u"friction"_s, u"holding"_s}));
}

void tst_TechniqueChips::markupIsText()
{
    Finding finding;
    finding.label = u"<b>own & words</b>"_s;
    finding.excludedTechniques = {u"x"_s};
    m_chips->setTechniques({{u"x"_s, u"Rock & <i>roll</i>"_s, {}, Pressure::Light}});
    m_chips->setUsual({u"x"_s});
    m_chips->setVerdict(verdictOf(finding), {}, m_catalogue->regions());
    QCOMPARE(chip(u"x"_s)->text(), u"+ Rock && <i>roll</i>"_s);
    QTest::mouseClick(chip(u"x"_s), Qt::LeftButton);
    const auto *label = childOf<QLabel>(*m_chips, "techniqueReasons");
    QCOMPARE(label->text(), u"Rock & <i>roll</i>: left out because of <b>own & words</b>"_s);
    QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(tst_TechniqueChips)
#include "tst_technique_chips.moc"
