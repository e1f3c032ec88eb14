// SPDX-License-Identifier: GPL-3.0-or-later
// Forms that have no such test of their own: every way out asks before something typed is lost, and
// only then.
#include "gui/ChildOf.h"
#include "gui/Fixture.h"
#include "gui/Memory.h"
#include "gui/PracticeSession.h"
#include "gui/WaysOut.h"
#include "gui/dialogs/ClosedDaysDialog.h"
#include "gui/dialogs/MeasureDialog.h"
#include "gui/dialogs/MoveSessionDialog.h"
#include "gui/dialogs/PracticeDialog.h"
#include "gui/dialogs/PresetDialog.h"
#include "gui/dialogs/ReasonDialog.h"
#include "gui/dialogs/SettingsDialog.h"
#include "gui/dialogs/WorkingHoursDialog.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>

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
    void closedDays_data();
    void closedDays();
    void total_data();
    void total();
    void moveSession_data();
    void moveSession();

private:
    std::optional<Fixture> m_fixture;
};

void tst_WaysOut::reason()
{
    bool isDone = false;
    ReasonDialog dialog(u"End"_s, u"Why?"_s, u"End"_s, [&isDone](const QString &) {
        isDone = true;
        return Result<void>();
    });
    asksOnceTyped(dialog, "reasonEdit", u"moved"_s);
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
    asksOnceTyped(dialog, editor, u"x"_s);
    QCOMPARE(Fixture::must(m_fixture->practice().diary().presets()).own.size(), 0);
}

void tst_WaysOut::practice()
{
    Memory memory(m_fixture->settings());
    PracticeSession session(m_fixture->environment(), memory);
    PracticeDialog dialog(session, m_fixture->filePath(u"Unknot"_s));
    asksOnceTyped(dialog, "therapistEdit", u"Ana"_s);
    QVERIFY(!session.practice());
}

void tst_WaysOut::settings()
{
    Memory memory(m_fixture->settings());
    Theme theme(memory);
    const PracticeProfile before = m_fixture->practice().profile();
    SettingsDialog dialog(&m_fixture->practice(), theme);
    asksOnceTyped(dialog, "addressEdit", u"12"_s);
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
    asksOnceChanged(dialog, [&] { childOf<QSpinBox>(dialog, "bufferSpin")->setValue(before + 5); });
    QCOMPARE(Fixture::must(m_fixture->practice().diary().calendar()).bufferMinutes, before);
}

void tst_WaysOut::closedDays_data()
{
    QTest::addColumn<QByteArray>("editor");
    QTest::newRow("from") << QByteArray("fromEdit");
    QTest::newRow("to") << QByteArray("toEdit");
    QTest::newRow("name") << QByteArray("nameEdit");
}

void tst_WaysOut::closedDays()
{
    QFETCH(const QByteArray, editor);
    ClosedDaysDialog dialog(m_fixture->practice());
    asksOnceTyped(dialog, editor, u"2026-12-24"_s);
}

void tst_WaysOut::total_data()
{
    QTest::addColumn<QByteArray>("editor");
    QTest::newRow("day") << QByteArray("dayEdit");
    QTest::newRow("value") << QByteArray("valueEdit");
}

void tst_WaysOut::total()
{
    QFETCH(const QByteArray, editor);
    const ClientId client = m_fixture->addClient(u"Lan"_s, u"Nguyễn"_s).id;
    MeasureDialog dialog(m_fixture->practice(), client);
    asksOnceTyped(dialog, editor, u"7"_s);
    QVERIFY(Fixture::must(m_fixture->practice().measurements().ofClient(client)).isEmpty());
}

void tst_WaysOut::moveSession_data()
{
    QTest::addColumn<std::function<void(QDialog &)>>("change");
    const auto row = [](const char *name, const std::function<void(QDialog &)> &change) {
        QTest::newRow(name) << change;
    };
    row("day", [](QDialog &dialog) {
        QTest::keyClicks(childOf<QLineEdit>(dialog, "dayEdit"), u"2026-12-24"_s);
    });
    row("no day",
        [](QDialog &dialog) { QTest::keyClicks(childOf<QLineEdit>(dialog, "dayEdit"), u"x"_s); });
    row("time",
        [](QDialog &dialog) { childOf<QTimeEdit>(dialog, "timeEdit")->setTime(QTime(15, 0)); });
}

void tst_WaysOut::moveSession()
{
    QFETCH(const std::function<void(QDialog &)>, change);
    const Client client = m_fixture->addClient(u"Lan"_s, u"Nguyễn"_s);
    const Plan plan = m_fixture->addPlan(client.id, u"1x/wk x 2"_s);
    const QList<Session> before =
        Fixture::must(m_fixture->practice().planner().sessionsOf(plan.id));
    MoveSessionDialog dialog(m_fixture->practice(), before.first());
    asksOnceChanged(dialog, [&] { change(dialog); });
    QCOMPARE(Fixture::must(m_fixture->practice().planner().sessionsOf(plan.id)), before);
}

QTEST_MAIN(tst_WaysOut)
#include "tst_ways_out.moc"
