// SPDX-License-Identifier: GPL-3.0-or-later
// Forms that have no such test of their own: every way out asks before something typed is lost, and
// only then.
#include "gui/ChildOf.h"
#include "gui/Fixture.h"
#include "gui/Memory.h"
#include "gui/PracticeSession.h"
#include "gui/WaysOut.h"
#include "gui/dialogs/PracticeDialog.h"
#include "gui/dialogs/PresetDialog.h"
#include "gui/dialogs/ReasonDialog.h"
#include "gui/dialogs/SettingsDialog.h"
#include "gui/dialogs/WorkingHoursDialog.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_WaysOut : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture.emplace(); }
    void reason();
    void preset_data();
    void preset();
    void practice();
    void settings();
    void settingsOfTheLookAlone();
    void workingHours();

private:
    // `change` alters one field of the dialog as it was opened.
    static void checkWaysOut(QDialog &dialog, const std::function<void()> &change);

    std::optional<Fixture> m_fixture;
};

void tst_WaysOut::checkWaysOut(QDialog &dialog, const std::function<void()> &change)
{
    closesUnasked(dialog);
    dialog.show();
    change();
    staysOpenWhenAsked(dialog);
    closesWhenLetGo(dialog);
}

void tst_WaysOut::reason()
{
    bool isDone = false;
    ReasonDialog dialog(u"End"_s, u"Why?"_s, u"End"_s, [&isDone](const QString &) {
        isDone = true;
        return Result<void>();
    });
    checkWaysOut(dialog,
                 [&] { QTest::keyClicks(childOf<QLineEdit>(dialog, "reasonEdit"), u"moved"_s); });
    QVERIFY(!isDone);
}

void tst_WaysOut::preset_data()
{
    QTest::addColumn<QByteArray>("editor");
    QTest::newRow("name") << QByteArray("nameEdit");
    QTest::newRow("note") << QByteArray("noteEdit");
}

void tst_WaysOut::preset()
{
    QFETCH(const QByteArray, editor);
    OwnPreset preset;
    preset.name = u"Neck"_s;
    preset.note = u"As in\u00a0spring."_s;
    PresetDialog dialog(m_fixture->practice(), preset);
    checkWaysOut(dialog, [&] { QTest::keyClicks(childOf<QWidget>(dialog, editor), u"x"_s); });
    QCOMPARE(Fixture::must(m_fixture->practice().diary().presets()).own.size(), 0);
}

void tst_WaysOut::practice()
{
    Memory memory(m_fixture->settings());
    PracticeSession session(m_fixture->environment(), memory);
    PracticeDialog dialog(session, m_fixture->filePath(u"Unknot"_s));
    checkWaysOut(dialog,
                 [&] { QTest::keyClicks(childOf<QLineEdit>(dialog, "therapistEdit"), u"Ana"_s); });
    QVERIFY(!session.practice());
}

void tst_WaysOut::settings()
{
    Memory memory(m_fixture->settings());
    Theme theme(memory);
    const PracticeProfile before = m_fixture->practice().profile();
    SettingsDialog dialog(&m_fixture->practice(), theme);
    checkWaysOut(
        dialog, [&] { QTest::keyClicks(childOf<QPlainTextEdit>(dialog, "addressEdit"), u"12"_s); });
    QCOMPARE(m_fixture->practice().profile(), before);
}

void tst_WaysOut::settingsOfTheLookAlone()
{
    Memory memory(m_fixture->settings());
    Theme theme(memory);
    SettingsDialog dialog(nullptr, theme);
    closesUnasked(dialog);
}

void tst_WaysOut::workingHours()
{
    WorkingHoursDialog dialog(m_fixture->practice());
    const int before = Fixture::must(m_fixture->practice().diary().calendar()).bufferMinutes;
    checkWaysOut(dialog, [&] { childOf<QSpinBox>(dialog, "bufferSpin")->setValue(before + 5); });
    QCOMPARE(Fixture::must(m_fixture->practice().diary().calendar()).bufferMinutes, before);
}

QTEST_MAIN(tst_WaysOut)
#include "tst_ways_out.moc"
