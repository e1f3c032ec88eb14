// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ChildOf.h"
#include "gui/DateText.h"
#include "gui/Fixture.h"
#include "gui/WaysOut.h"
#include "gui/dialogs/ClearanceDialog.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// Recording what a healthcare provider agreed to.
class TestClearanceDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void startsWithTheProviderAndHalfAYear();
    void keepsWhatWasTyped();
    void refusesAtTheField_data();
    void refusesAtTheField();
    void makesTheEntryItNeeds();
    void leavesNoEntryBehindWhereItIsRefused();
    void correctsAKeptOne();
    void showsMarkupAsTyped();
    void asksBeforeTypedTextIsLost_data();
    void asksBeforeTypedTextIsLost();
    void aCorrectionIsAskedAboutToo();

private:
    HealthFile &health() { return m_fixture->practice().health(); }
    HealthHistory history() { return Fixture::must(health().history(m_client.id)); }
    Finding finding()
    {
        return Fixture::must(health().verdict(m_client.id, Fixture::today())).findings.first();
    }
    void put(ClearanceDialog &dialog, const char *name, const QString &text)
    {
        auto *edit = childOf(dialog, name);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }

    std::unique_ptr<Fixture> m_fixture;
    Client m_client;
    ConditionEntry m_entry;
};

void TestClearanceDialog::init()
{
    m_fixture = std::make_unique<Fixture>();
    m_client = m_fixture->addClient(u"Marta"_s, u"Silva"_s);
    m_client.provider.name = u"Dr A. Ramos"_s;
    m_client = Fixture::must(m_fixture->practice().clients().save(m_client));
    m_fixture->askHealth(m_client.id);
    m_entry = m_fixture->addCondition(m_client.id, u"osteoporosis"_s);
}

void TestClearanceDialog::startsWithTheProviderAndHalfAYear()
{
    ClearanceDialog dialog(m_fixture->practice(), m_client.id, finding());
    dialog.show();
    QCOMPARE(wordsOf(dialog, "titleLabel"), u"Clearance: Osteoporosis"_s);
    QCOMPARE(childOf(dialog, "providerEdit")->text(), u"Dr A. Ramos"_s);
    QCOMPARE(childOf(dialog, "fromEdit")->text(), dateText(Fixture::today()));
    QCOMPARE(childOf(dialog, "untilEdit")->text(), dateText({2027, 5, 9}));
}

void TestClearanceDialog::keepsWhatWasTyped()
{
    ClearanceDialog dialog(m_fixture->practice(), m_client.id, finding());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    put(dialog, "fromEdit", u"2026-05-20"_s);
    put(dialog, "untilEdit", u"2026-11-20"_s);
    QTest::keyClicks(childOf<QPlainTextEdit>(dialog, "limitsEdit"), u"no thrust"_s);
    put(dialog, "documentEdit", u"blue folder"_s);
    QTest::keyClick(childOf(dialog, "documentEdit"), Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(history().clearances, QList<Clearance>{dialog.kept()});
    const Clearance kept = dialog.kept();
    QCOMPARE(kept.entry, m_entry.id);
    QCOMPARE(kept.provider, u"Dr A. Ramos"_s);
    QCOMPARE(kept.from, QDate(2026, 5, 20));
    QCOMPARE(kept.until, QDate(2026, 11, 20));
    QCOMPARE(kept.limits, u"no thrust"_s);
    QCOMPARE(kept.document, u"blue folder"_s);
    QCOMPARE(finding().level, Level::Adapt);
}

void TestClearanceDialog::refusesAtTheField_data()
{
    QTest::addColumn<QString>("editor");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("no provider") << u"provider"_s << QString() << u"provider"_s;
    QTest::newRow("10,000 characters") << u"provider"_s << QString(10'000, u'x') << u"200"_s;
    QTest::newRow("ends before it begins") << u"until"_s << u"2026-11-08"_s << QString();
    QTest::newRow("no end") << u"until"_s << QString() << QString();
    QTest::newRow("no such day") << u"from"_s << u"2026-02-31"_s << u"no such date"_s;
    QTest::newRow("no date") << u"until"_s << u"next year"_s << u"no such date"_s;
    QTest::newRow("six years ahead") << u"until"_s << u"2032-11-10"_s << QString();
}

void TestClearanceDialog::refusesAtTheField()
{
    QFETCH(const QString, editor);
    QFETCH(const QString, typed);
    QFETCH(const QString, says);
    ClearanceDialog dialog(m_fixture->practice(), m_client.id, finding());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const QByteArray edit = editor.toLatin1() + "Edit";
    childOf(dialog, edit)->setText(typed);
    QTest::mouseClick(childOf<QPushButton>(dialog, "saveButton"), Qt::LeftButton);
    QVERIFY(dialog.isVisible());
    const QString sentence = wordsOf(dialog, QByteArray(editor.toLatin1() + "Error"));
    QVERIFY2(!sentence.isEmpty() && sentence.contains(says), qPrintable(sentence));
    QCOMPARE(QApplication::focusWidget(), childOf(dialog, edit));
    QCOMPARE(childOf(dialog, edit)->text(), typed);
    QVERIFY(history().clearances.isEmpty());
}

// Pregnancy by its due date has no entry until it is cleared.
void TestClearanceDialog::makesTheEntryItNeeds()
{
    QVERIFY(health().remove(m_entry));
    QVERIFY(health().setDueDate(m_client.id, QDate(2027, 2, 1)));
    QVERIFY(finding().entry.isNull());
    ClearanceDialog dialog(m_fixture->practice(), m_client.id, finding());
    dialog.show();
    QTest::mouseClick(childOf<QPushButton>(dialog, "saveButton"), Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(history().entries.size(), 1);
    QCOMPARE(history().clearances.first().entry, history().entries.first().id);
}

void TestClearanceDialog::leavesNoEntryBehindWhereItIsRefused()
{
    QVERIFY(health().remove(m_entry));
    QVERIFY(health().setDueDate(m_client.id, QDate(2027, 2, 1)));
    ClearanceDialog dialog(m_fixture->practice(), m_client.id, finding());
    dialog.show();
    childOf(dialog, "untilEdit")->setText(u"2026-01-01"_s);
    QTest::mouseClick(childOf<QPushButton>(dialog, "saveButton"), Qt::LeftButton);
    QVERIFY(dialog.isVisible());
    QVERIFY(history().entries.isEmpty());
    closesWhenLetGo(dialog);
    QVERIFY(history().entries.isEmpty());
}

void TestClearanceDialog::correctsAKeptOne()
{
    const Clearance before =
        m_fixture->addClearance(m_entry, QDate(2026, 5, 20), QDate(2026, 11, 20));
    ClearanceDialog dialog(m_fixture->practice(), before, u"Osteoporosis"_s);
    dialog.show();
    QCOMPARE(childOf(dialog, "untilEdit")->text(), dateText(before.until));
    put(dialog, "untilEdit", u"2026-12-31"_s);
    QTest::mouseClick(childOf<QPushButton>(dialog, "saveButton"), Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(history().clearances.size(), 1);
    QCOMPARE(history().clearances.first().until, QDate(2026, 12, 31));
    QCOMPARE(history().clearances.first().id, before.id);
}

void TestClearanceDialog::showsMarkupAsTyped()
{
    Finding typed = finding();
    typed.label = u"<h1>own</h1>"_s;
    ClearanceDialog dialog(m_fixture->practice(), m_client.id, typed);
    QCOMPARE(childOf<QLabel>(dialog, "titleLabel")->textFormat(), Qt::PlainText);
    QCOMPARE(childOf<QLabel>(dialog, "whyLabel")->textFormat(), Qt::PlainText);
}

void TestClearanceDialog::asksBeforeTypedTextIsLost_data()
{
    QTest::addColumn<QByteArray>("editor");
    QTest::addColumn<QString>("typed");
    QTest::newRow("provider") << QByteArray("providerEdit") << u"Dr Okafor"_s;
    QTest::newRow("first day") << QByteArray("fromEdit") << u"2026-11-12"_s;
    QTest::newRow("no day") << QByteArray("untilEdit") << u"next year"_s;
    QTest::newRow("limits") << QByteArray("limitsEdit") << u"no thrust"_s;
    QTest::newRow("document") << QByteArray("documentEdit") << u"blue folder"_s;
}

void TestClearanceDialog::asksBeforeTypedTextIsLost()
{
    QFETCH(const QByteArray, editor);
    QFETCH(const QString, typed);
    ClearanceDialog dialog(m_fixture->practice(), m_client.id, finding());
    asksOnceTyped(dialog, editor, typed);
    QVERIFY(history().clearances.isEmpty());
}

void TestClearanceDialog::aCorrectionIsAskedAboutToo()
{
    Clearance before = m_fixture->addClearance(m_entry, QDate(2026, 5, 20), QDate(2026, 11, 20));
    before.limits = u"at\u00a0most twice a week"_s; // a no-break space, which the editor changes
    before = Fixture::must(health().save(before));
    ClearanceDialog dialog(m_fixture->practice(), before, u"Osteoporosis"_s);
    closesUnasked(dialog);
    dialog.show();
    put(dialog, "untilEdit", u"2026-12-31"_s);
    staysOpenWhenAsked(dialog);
    QCOMPARE(childOf(dialog, "untilEdit")->text(), u"2026-12-31"_s);
    put(dialog, "untilEdit", dateText(before.until)); // taken back
    closesUnasked(dialog);
    QCOMPARE(history().clearances, QList<Clearance>{before});
}

QTEST_MAIN(TestClearanceDialog)
#include "tst_clearance_dialog.moc"
