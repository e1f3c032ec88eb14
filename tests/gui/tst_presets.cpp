// SPDX-License-Identifier: GPL-3.0-or-later
// Presets in the plan dialog: picked with what they rest on beside them, saved, renamed, removed.
#include "gui/ChildOf.h"
#include "gui/Fixture.h"
#include "gui/ModalAnswer.h"
#include "gui/dialogs/PlanDialog.h"
#include "gui/dialogs/PresetDialog.h"
#include "gui/dialogs/PresetsDialog.h"

#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Presets : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysWhatItRestsOn();
    void pickedIntoThePlan();
    void savedFromThePlan();
    void nothingToSave();
    void nameIsNeededOnce();
    void renamed();
    void removedWhenAgreed();
    void builtInStay();

private:
    OwnPreset add(const QString &name, const QString &line)
    {
        OwnPreset draft;
        draft.name = name;
        draft.taper = readTaper(line).value();
        draft.review = {2, 3};
        return Fixture::must(m_fixture->practice().diary().addPreset(draft));
    }
    [[nodiscard]] QList<OwnPreset> own()
    {
        return Fixture::must(m_fixture->practice().diary().presets()).own;
    }
    static void press(QWidget &dialog, const char *button)
    {
        QTest::mouseClick(childOf<QPushButton>(dialog, button), Qt::LeftButton);
    }
    static void choose(QWidget &dialog, const QString &name)
    {
        auto *list = childOf<QListWidget>(dialog, "presetList");
        list->setCurrentItem(list->findItems(name, Qt::MatchExactly).value(0));
    }

    std::optional<Fixture> m_fixture;
    ClientId m_client;
};

void tst_Presets::init()
{
    m_client = m_fixture.emplace().addClient(u"Marta"_s, u"Silva"_s).id;
}

void tst_Presets::saysWhatItRestsOn()
{
    const auto known = Fixture::must(m_fixture->practice().diary().presets()).builtIn;
    PresetsDialog dialog(m_fixture->practice());
    dialog.show();
    const auto *list = childOf<QListWidget>(dialog, "presetList");
    for (const TaperPreset &preset : known.presets) {
        const auto found = list->findItems(preset.name, Qt::MatchExactly);
        QCOMPARE(found.isEmpty(), preset.isOverlay); // an overlay is no plan of its own
        if (found.isEmpty())
            continue;
        choose(dialog, preset.name);
        QCOMPARE(wordsOf(dialog, "notationLabel"), preset.notation);
        QCOMPARE(wordsOf(dialog, "forLabel"), preset.forWhom);
        QCOMPARE(wordsOf(dialog, "evidenceLabel"), preset.evidence);
        for (const QString &source : preset.sources)
            QVERIFY(wordsOf(dialog, "sourcesLabel").contains(source));
        QCOMPARE(dialog.taper(), preset.taper);
        QCOMPARE(dialog.review(), preset.review);
    }
    QCOMPARE(wordsOf(dialog, "noteLabel"), known.note);
}

void tst_Presets::pickedIntoThePlan()
{
    PlanDialog plan(m_fixture->practice(), m_client);
    plan.show();
    ModalAnswer<PresetsDialog> answer([](PresetsDialog &dialog) {
        choose(dialog, u"Maintenance"_s);
        press(dialog, "useButton");
    });
    press(plan, "presetsButton");
    QVERIFY(answer.wasAsked());
    QCOMPARE(childOf(plan, "taperEdit")->text(), u"1x/4wk"_s);
    QCOMPARE(childOf<QSpinBox>(plan, "reviewVisitsEdit")->value(), 3);
    QCOMPARE(childOf<QSpinBox>(plan, "reviewWeeksEdit")->value(), 12);
}

void tst_Presets::savedFromThePlan()
{
    PlanDialog plan(m_fixture->practice(), m_client);
    plan.show();
    childOf(plan, "taperEdit")->setText(u"2x/wk x 2, 1x/wk x 5"_s);
    childOf<QSpinBox>(plan, "reviewVisitsEdit")->setValue(5);
    ModalAnswer<PresetDialog> answer([](PresetDialog &dialog) {
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClicks(QApplication::focusWidget(), u"  My neck course "_s);
        childOf<QPlainTextEdit>(dialog, "noteEdit")->setPlainText(u"Desk work"_s);
        press(dialog, "saveButton");
    });
    press(plan, "savePresetButton");
    QVERIFY(answer.wasAsked());
    QCOMPARE(own().size(), 1);
    QCOMPARE(own().first().name, u"My neck course"_s);
    QCOMPARE(own().first().note, u"Desk work"_s);
    QCOMPARE(own().first().taper, readTaper(u"2x/wk x 2, 1x/wk x 5"_s).value());
    QCOMPARE(own().first().review.visits, 5);

    PresetsDialog dialog(m_fixture->practice());
    dialog.show();
    QCOMPARE(wordsOf(dialog, "nameLabel"), u"My neck course"_s); // one's own come first
    QCOMPARE(wordsOf(dialog, "forLabel"), u"Desk work"_s);
}

void tst_Presets::nothingToSave()
{
    PlanDialog plan(m_fixture->practice(), m_client);
    plan.show();
    press(plan, "savePresetButton"); // would hang here if it asked for a name
    QVERIFY(!wordsOf(plan, "taperError").isEmpty());
    QVERIFY(own().isEmpty());
}

void tst_Presets::nameIsNeededOnce()
{
    (void)add(u"Neck"_s, u"1x/wk x 3"_s);
    OwnPreset draft;
    draft.taper = readTaper(u"1x/wk x 4"_s).value();
    PresetDialog dialog(m_fixture->practice(), draft);
    dialog.show();
    press(dialog, "saveButton");
    QVERIFY(!wordsOf(dialog, "nameError").isEmpty());
    childOf(dialog, "nameEdit")->setText(u"NECK"_s);
    press(dialog, "saveButton");
    QVERIFY(dialog.isVisible());
    QVERIFY(!wordsOf(dialog, "nameError").isEmpty());
    childOf(dialog, "nameEdit")->setText(u"Neck, long"_s);
    press(dialog, "saveButton");
    QVERIFY(!dialog.isVisible());
    QCOMPARE(own().size(), 2);
}

void tst_Presets::renamed()
{
    const OwnPreset before = add(u"Neck"_s, u"1x/wk x 3"_s);
    (void)add(u"Zest"_s, u"1x/wk x 4"_s);
    PresetsDialog dialog(m_fixture->practice());
    dialog.show();
    choose(dialog, u"Neck"_s);
    ModalAnswer<PresetDialog> answer([](PresetDialog &asked) {
        childOf(asked, "nameEdit")->setText(u"Zz neck"_s);
        press(asked, "saveButton");
    });
    press(dialog, "renameButton");
    QVERIFY(answer.wasAsked());
    QCOMPARE(wordsOf(dialog, "nameLabel"), u"Zz neck"_s); // still chosen, in its new place
    QCOMPARE(own().last().id, before.id);
    QCOMPARE(own().last().taper, before.taper);
    QCOMPARE(own().last().review, before.review);
}

void tst_Presets::removedWhenAgreed()
{
    (void)add(u"Neck"_s, u"1x/wk x 3"_s);
    PresetsDialog dialog(m_fixture->practice());
    dialog.show();
    choose(dialog, u"Neck"_s);
    ModalAnswer<QMessageBox> no([](QMessageBox &box) { box.reject(); });
    press(dialog, "removeButton");
    QVERIFY(no.wasAsked());
    QCOMPARE(own().size(), 1);
    ModalAnswer<QMessageBox> yes(
        [](QMessageBox &box) { box.button(QMessageBox::Discard)->click(); });
    press(dialog, "removeButton");
    QVERIFY(yes.wasAsked());
    QVERIFY(own().isEmpty());
    QVERIFY(childOf<QListWidget>(dialog, "presetList")
                ->findItems(u"Neck"_s, Qt::MatchExactly)
                .isEmpty());
}

void tst_Presets::builtInStay()
{
    PresetsDialog dialog(m_fixture->practice());
    dialog.show();
    choose(dialog, u"Maintenance"_s);
    QVERIFY(!childOf<QPushButton>(dialog, "renameButton")->isVisible());
    QVERIFY(!childOf<QPushButton>(dialog, "removeButton")->isVisible());
}

QTEST_MAIN(tst_Presets)
#include "tst_presets.moc"
