// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/DateText.h"
#include "gui/HealthTabDriver.h"
#include "gui/ModalAnswer.h"
#include "gui/WaysOut.h"
#include "gui/dialogs/ClearanceDialog.h"
#include "gui/dialogs/ConditionDialog.h"
#include "gui/dialogs/OverrideDialog.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QMetaProperty>
#include <QPlainTextEdit>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// What can be done with a condition in the health tab.
class TestHealthActions : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_driver = std::make_unique<HealthTabDriver>(); }
    void cleanup()
    {
        QCOMPARE(m_driver->failed->count(), 0);
        m_driver.reset();
    }

    void recordsAClearanceByKeys();
    void goesOnWithAReasonAndTakesItBack();
    void isOver();
    void theDayOfferedIsNotTyped();
    void editsAnEntry();
    void asksBeforeAnEditIsLost_data();
    void asksBeforeAnEditIsLost();
    void removesAfterAsking();
    void keepsWhatIsNotRemoved();
    void offersOnlyWhatTheRowAllows();

private:
    std::unique_ptr<HealthTabDriver> m_driver;
};

void TestHealthActions::recordsAClearanceByKeys()
{
    const ConditionEntry entry = m_driver->add(u"osteoporosis"_s);
    ModalAnswer<ClearanceDialog> answer([](ClearanceDialog &dialog) {
        QTest::keyClick(childOf(dialog, "documentEdit"), Qt::Key_Return);
    });
    m_driver->pressInTable(Qt::Key_C);
    QVERIFY(answer.wasAsked());
    QCOMPARE(m_driver->history().clearances.first().entry, entry.id);
    QCOMPARE(m_driver->table()->chosen()->finding->level, Level::Adapt);
    QCOMPARE(m_driver->words("levelChip"), QString()); // the entry's; the card has its own
    QVERIFY(m_driver->offers("correctAction"));
}

void TestHealthActions::goesOnWithAReasonAndTakesItBack()
{
    m_driver->add(u"osteoporosis"_s);
    ModalAnswer<OverrideDialog> answer([](OverrideDialog &dialog) {
        QTest::keyClicks(childOf<QPlainTextEdit>(dialog, "reasonEdit"), u"by phone"_s);
        QTest::keyClick(childOf(dialog, "untilEdit"), Qt::Key_Return);
    });
    QVERIFY(!m_driver->offers("takeBackAction"));
    m_driver->pressInTable(Qt::Key_G);
    QVERIFY(answer.wasAsked());
    QCOMPARE(m_driver->history().overrides.first().reason, u"by phone"_s);
    QCOMPARE(m_driver->words("reasonValue"), u"by phone"_s);
    QVERIFY(!m_driver->offers("goOnAction"));
    m_driver->pressInTable(Qt::Key_T);
    QCOMPARE(m_driver->table()->chosen()->finding->level, Level::Clearance);
    QVERIFY(m_driver->offers("goOnAction"));
}

void TestHealthActions::isOver()
{
    m_driver->add(u"osteoporosis"_s);
    QString offered;
    ModalAnswer<ConditionDialog> answer([&offered](ConditionDialog &dialog) {
        offered = childOf(dialog, "overEdit")->text();
        QTest::keyClick(childOf(dialog, "overEdit"), Qt::Key_Return);
    });
    m_driver->pressInTable(Qt::Key_O);
    QVERIFY(answer.wasAsked());
    QCOMPARE(offered, dateText(Fixture::today()));
    QCOMPARE(m_driver->history().entries.first().resolved, Fixture::today());
    QVERIFY(!m_driver->table()->chosen()->finding);
    QVERIFY(!m_driver->offers("overAction"));
}

void TestHealthActions::editsAnEntry()
{
    ConditionEntry entry = m_driver->fixture().addCondition(
        m_driver->client.id, u"varicose"_s, {{u"calf"_s, Side::Left}, {u"knee"_s, Side::Right}});
    ModalAnswer<ConditionDialog> answer([](ConditionDialog &dialog) {
        childOf(dialog, "sinceEdit")->setText(u"2027"_s);
        QTest::keyClick(childOf(dialog, "sinceEdit"), Qt::Key_Return);
        QVERIFY(!wordsOf(dialog, "sinceError").isEmpty());
        childOf(dialog, "sinceEdit")->setText(u"2019"_s);
        QTest::keyClicks(childOf(dialog, "noteEdit"), u"worse in summer"_s);
        QTest::keyClick(childOf(dialog, "noteEdit"), Qt::Key_Return);
    });
    m_driver->pressInTable(Qt::Key_F2);
    QVERIFY(answer.wasAsked());
    entry.variant = u"severe"_s; // now said, not only meant
    entry.since = QDate(2019, 1, 1);
    entry.note = u"worse in summer"_s;
    ++entry.version;
    QCOMPARE(m_driver->history().entries.first(), entry);
}

// The program filled it in: there is nothing to lose.
void TestHealthActions::theDayOfferedIsNotTyped()
{
    ConditionDialog dialog(m_driver->fixture().practice(), m_driver->add(u"osteoporosis"_s));
    dialog.setOver(Fixture::today());
    closesUnasked(dialog);
    dialog.show();
    childOf(dialog, "overEdit")->setText(u"2026-11-01"_s);
    staysOpenWhenAsked(dialog);
}

void TestHealthActions::asksBeforeAnEditIsLost_data()
{
    QTest::addColumn<QByteArray>("editor");
    QTest::addColumn<QString>("typed");
    QTest::newRow("kind") << QByteArray("variantBox") << u"frac"_s;
    QTest::newRow("region") << QByteArray("regionBox") << u"calf"_s;
    QTest::newRow("since") << QByteArray("sinceEdit") << u"2019"_s;
    QTest::newRow("no date") << QByteArray("sinceEdit") << u"a while ago"_s;
    QTest::newRow("over") << QByteArray("overEdit") << u"2026-11-01"_s;
    QTest::newRow("note") << QByteArray("noteEdit") << u"worse in summer"_s;
}

void TestHealthActions::asksBeforeAnEditIsLost()
{
    QFETCH(const QByteArray, editor);
    QFETCH(const QString, typed);
    const ConditionEntry entry = m_driver->add(u"osteoporosis"_s);
    ConditionDialog dialog(m_driver->fixture().practice(), entry);
    closesUnasked(dialog);
    dialog.show();
    auto *edit = childOf<QWidget>(dialog, editor);
    const auto said = [edit] { return edit->metaObject()->userProperty().read(edit).toString(); };
    const QString before = said();
    QTest::keyClicks(edit, typed);
    const QString after = said();
    QVERIFY(after != before);
    staysOpenWhenAsked(dialog);
    QCOMPARE(said(), after);
    closesWhenLetGo(dialog);
    QCOMPARE(m_driver->history().entries.first(), entry);
}

void TestHealthActions::removesAfterAsking()
{
    m_driver->add(u"osteoporosis"_s);
    QString asked;
    ModalAnswer<QMessageBox> answer([&asked](QMessageBox &box) {
        asked = box.text();
        QCOMPARE(box.textFormat(), Qt::PlainText);
        box.button(QMessageBox::Discard)->click();
    });
    m_driver->pressInTable(Qt::Key_Delete);
    QVERIFY(asked.contains(u"Osteoporosis"_s));
    QVERIFY(m_driver->history().entries.isEmpty());
    QVERIFY(!m_driver->words("emptyLabel").isEmpty());
}

void TestHealthActions::keepsWhatIsNotRemoved()
{
    m_driver->add(u"osteoporosis"_s);
    ModalAnswer<QMessageBox> answer(
        [](QMessageBox &box) { QTest::keyClick(&box, Qt::Key_Return); });
    m_driver->pressInTable(Qt::Key_Delete);
    QVERIFY(answer.wasAsked());
    QCOMPARE(m_driver->history().entries.size(), 1);
}

void TestHealthActions::offersOnlyWhatTheRowAllows()
{
    QVERIFY(!m_driver->offers("editAction")); // nothing is chosen
    QVERIFY(m_driver->health().interviewed(m_driver->client.id, Fixture::today(),
                                           {{u"cauda_equina"_s, true, Fixture::today()}}));
    m_driver->tab->showWhy();
    QVERIFY(!m_driver->offers("goOnAction")); // never at urgent
    QVERIFY(!m_driver->offers("clearanceAction"));
    QVERIFY(!m_driver->offers("editAction")); // it has no entry
    QVERIFY(!m_driver->offers("removeAction"));
    QVERIFY(m_driver->offers("letterAction"));
    const ConditionEntry varicose = m_driver->add(u"varicose"_s, {{u"calf"_s, Side::Left}});
    m_driver->table()->choose(varicose.id);
    QVERIFY(m_driver->offers("editAction"));
    QVERIFY(m_driver->offers("goOnAction"));
    QVERIFY(!m_driver->offers("clearanceAction")); // nobody has to agree to it
    QVERIFY(!m_driver->offers("correctAction"));
}

QTEST_MAIN(TestHealthActions)
#include "tst_health_actions.moc"
