// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ChildOf.h"
#include "gui/DateText.h"
#include "gui/Fixture.h"
#include "gui/WaysOut.h"
#include "gui/dialogs/OverrideDialog.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// Going on in spite of a finding, with a reason in writing.
class TestOverrideDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void saysWhatAndWhy();
    void keepsTheReason();
    void refusesAtTheField_data();
    void refusesAtTheField();
    void refusesWhatMustNotBe_data();
    void refusesWhatMustNotBe();
    void makesTheEntryItNeeds();
    void asksBeforeTypedTextIsLost_data();
    void asksBeforeTypedTextIsLost();

private:
    HealthFile &health() { return m_fixture->practice().health(); }
    HealthHistory history() { return Fixture::must(health().history(m_client)); }
    Finding finding()
    {
        return Fixture::must(health().verdict(m_client, Fixture::today())).findings.first();
    }

    std::unique_ptr<Fixture> m_fixture;
    ClientId m_client;
};

void TestOverrideDialog::init()
{
    m_fixture = std::make_unique<Fixture>();
    m_client = m_fixture->addClient(u"Marta"_s, u"Silva"_s).id;
    m_fixture->askHealth(m_client);
}

void TestOverrideDialog::saysWhatAndWhy()
{
    m_fixture->addCondition(m_client, u"osteoporosis"_s);
    OverrideDialog dialog(m_fixture->practice(), m_client, finding(), Fixture::today());
    dialog.show();
    QCOMPARE(wordsOf(dialog, "titleLabel"), u"Osteoporosis"_s);
    QCOMPARE(wordsOf(dialog, "levelChip"), levelWord(Level::Clearance));
    QCOMPARE(wordsOf(dialog, "whyLabel"), finding().why);
    QVERIFY(wordsOf(dialog, "keptLabel").contains(u"printed"_s));
    QVERIFY(!childOf<QWidget>(dialog, "refusedBanner")->isVisible());
    QCOMPARE(childOf(dialog, "fromEdit")->text(), dateText(Fixture::today()));
    QCOMPARE(childOf(dialog, "untilEdit")->text(), QString());
}

void TestOverrideDialog::keepsTheReason()
{
    const ConditionEntry entry = m_fixture->addCondition(m_client, u"osteoporosis"_s);
    OverrideDialog dialog(m_fixture->practice(), m_client, finding(), Fixture::today());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(QApplication::focusWidget(), childOf<QPlainTextEdit>(dialog, "reasonEdit"));
    QTest::keyClicks(QApplication::focusWidget(), u"<i>by phone</i>"_s);
    QTest::keyClicks(childOf(dialog, "untilEdit"), u"2026-12-01"_s);
    QTest::keyClick(childOf(dialog, "untilEdit"), Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(history().overrides, QList<Override>{dialog.kept()});
    QCOMPARE(dialog.kept().entry, entry.id);
    QCOMPARE(dialog.kept().reason, u"<i>by phone</i>"_s);
    QCOMPARE(dialog.kept().from, Fixture::today());
    QCOMPARE(dialog.kept().until, QDate(2026, 12, 1));
    QCOMPARE(finding().level, Level::Adapt);
}

void TestOverrideDialog::refusesAtTheField_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("field");
    const QString today = u"2026-11-09"_s;
    QTest::newRow("no reason") << QString() << today << QString() << u"reason"_s;
    QTest::newRow("spaces only") << u"  "_s << today << QString() << u"reason"_s;
    QTest::newRow("10,000 characters")
        << QString(10'000, u'x') << today << QString() << u"reason"_s;
    QTest::newRow("no first day") << u"phone"_s << QString() << QString() << u"from"_s;
    QTest::newRow("no such day") << u"phone"_s << u"31/31/2026"_s << QString() << u"from"_s;
    QTest::newRow("ends before it begins") << u"phone"_s << today << u"2026-11-08"_s << u"until"_s;
    QTest::newRow("no date") << u"phone"_s << today << u"soon"_s << u"until"_s;
}

void TestOverrideDialog::refusesAtTheField()
{
    QFETCH(const QString, reason);
    QFETCH(const QString, from);
    QFETCH(const QString, until);
    QFETCH(const QString, field);
    m_fixture->addCondition(m_client, u"osteoporosis"_s);
    OverrideDialog dialog(m_fixture->practice(), m_client, finding(), Fixture::today());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    childOf<QPlainTextEdit>(dialog, "reasonEdit")->setPlainText(reason);
    childOf(dialog, "fromEdit")->setText(from);
    childOf(dialog, "untilEdit")->setText(until);
    QTest::mouseClick(childOf<QPushButton>(dialog, "confirmButton"), Qt::LeftButton);
    QVERIFY(dialog.isVisible());
    QVERIFY(!wordsOf(dialog, QByteArray(field.toLatin1() + "Error")).isEmpty());
    QCOMPARE(QApplication::focusWidget(),
             childOf<QWidget>(dialog, QByteArray(field.toLatin1() + "Edit")));
    QVERIFY(history().overrides.isEmpty());
}

void TestOverrideDialog::refusesWhatMustNotBe_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("says");
    QTest::newRow("urgent") << int(Level::Urgent) << u"medical help now"_s;
    QTest::newRow("nothing to override") << int(Level::Adapt) << u"nothing to go against"_s;
}

void TestOverrideDialog::refusesWhatMustNotBe()
{
    QFETCH(const int, level);
    QFETCH(const QString, says);
    Finding found;
    found.label = u"<b>bold</b>"_s;
    found.level = static_cast<Level>(level);
    OverrideDialog dialog(m_fixture->practice(), m_client, found, Fixture::today());
    dialog.show();
    QVERIFY2(wordsOf(dialog, "refusedLabel").contains(says),
             qPrintable(wordsOf(dialog, "refusedLabel")));
    QVERIFY(!childOf<QWidget>(dialog, "formBox")->isVisible());
    QVERIFY(!childOf<QPushButton>(dialog, "confirmButton")->isVisible());
    QCOMPARE(childOf<QLabel>(dialog, "titleLabel")->textFormat(), Qt::PlainText);
    dialog.accept(); // not even by another way
    QVERIFY(dialog.isVisible());
    QVERIFY(history().entries.isEmpty());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

// A red-flag answer has no entry until it is overridden.
void TestOverrideDialog::makesTheEntryItNeeds()
{
    QVERIFY(health().interviewed(m_client, Fixture::today(),
                                 {{u"cancer_suspected"_s, true, Fixture::today()}}));
    QVERIFY(finding().entry.isNull());
    QVERIFY(canOverride(finding().level));
    OverrideDialog dialog(m_fixture->practice(), m_client, finding(), Fixture::today());
    dialog.show();
    QTest::keyClicks(childOf<QPlainTextEdit>(dialog, "reasonEdit"), u"ruled out last week"_s);
    QTest::mouseClick(childOf<QPushButton>(dialog, "confirmButton"), Qt::LeftButton);
    QCOMPARE(wordsOf(dialog, "dialogError"), QString());
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(history().entries.size(), 1);
    QCOMPARE(history().overrides.first().entry, history().entries.first().id);
}

void TestOverrideDialog::asksBeforeTypedTextIsLost_data()
{
    QTest::addColumn<QByteArray>("editor");
    QTest::addColumn<QString>("typed");
    QTest::newRow("reason") << QByteArray("reasonEdit") << u"by phone"_s;
    QTest::newRow("first day") << QByteArray("fromEdit") << u"2026-11-12"_s;
    QTest::newRow("last day") << QByteArray("untilEdit") << u"2026-12-01"_s;
    QTest::newRow("no day") << QByteArray("untilEdit") << u"soon"_s;
}

void TestOverrideDialog::asksBeforeTypedTextIsLost()
{
    QFETCH(const QByteArray, editor);
    QFETCH(const QString, typed);
    m_fixture->addCondition(m_client, u"osteoporosis"_s);
    OverrideDialog dialog(m_fixture->practice(), m_client, finding(), Fixture::today());
    asksOnceTyped(dialog, editor, typed);
    QVERIFY(history().overrides.isEmpty());
}

QTEST_MAIN(TestOverrideDialog)
#include "tst_override_dialog.moc"
