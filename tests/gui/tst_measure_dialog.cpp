// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ChildOf.h"
#include "gui/DateText.h"
#include "gui/Fixture.h"
#include "gui/dialogs/MeasureDialog.h"

#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// Entering a questionnaire's total.
class TestMeasureDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void offersWhatIsEnteredAsATotal();
    void keepsWhatWasTyped();
    void startsWithTheOneOfLastTime();
    void refusesAtTheField_data();
    void refusesAtTheField();
    void offersTheOneThatHasTheDay();
    void anotherDayIsNoLongerTaken();
    void correctsAKeptOne();

private:
    Measurements &measurements() { return m_fixture->practice().measurements(); }
    QList<MeasureValue> kept() { return Fixture::must(measurements().ofClient(m_client)); }
    MeasureValue add(const QString &measure, QDate day, int value)
    {
        return Fixture::must(measurements().add({{}, m_client, measure, day, value, 0}));
    }
    static void choose(MeasureDialog &dialog, const QString &label)
    {
        auto *list = childOf<QListWidget>(dialog, "measureList");
        const auto found = list->findItems(label, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        list->setCurrentItem(found.first());
    }
    static void put(MeasureDialog &dialog, const char *name, const QString &text)
    {
        auto *edit = childOf(dialog, name);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    static void save(MeasureDialog &dialog)
    {
        QTest::mouseClick(childOf<QPushButton>(dialog, "saveButton"), Qt::LeftButton);
    }

    std::unique_ptr<Fixture> m_fixture;
    ClientId m_client;
};

void TestMeasureDialog::init()
{
    m_fixture = std::make_unique<Fixture>();
    m_client = m_fixture->addClient(u"Marta"_s, u"Silva"_s).id;
}

void TestMeasureDialog::offersWhatIsEnteredAsATotal()
{
    MeasureDialog dialog(m_fixture->practice(), m_client);
    dialog.show();
    auto *list = childOf<QListWidget>(dialog, "measureList");
    QCOMPARE(list->count(), int(Fixture::must(measurements().totals()).size()));
    QVERIFY(list->findItems(u"Pain"_s, Qt::MatchExactly).isEmpty()); // recorded with sessions
    choose(dialog, u"Roland-Morris (RMDQ)"_s);
    QVERIFY(wordsOf(dialog, "aboutLabel").contains(u"back pain"_s));
    QVERIFY(wordsOf(dialog, "rangeLabel").contains(u"0 to 24, less is better"_s));
    QVERIFY(list->currentItem()->data(Qt::AccessibleTextRole).toString().contains(u"0 to 24"_s));
    QCOMPARE(childOf(dialog, "dayEdit")->text(), dateText(Fixture::today()));
    QVERIFY(childOf(dialog, "valueEdit")->text().isEmpty());
}

void TestMeasureDialog::keepsWhatWasTyped()
{
    MeasureDialog dialog(m_fixture->practice(), m_client);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    choose(dialog, u"Roland-Morris (RMDQ)"_s);
    put(dialog, "dayEdit", u"2026-11-02"_s);
    put(dialog, "valueEdit", u" 14 "_s);
    QTest::keyClick(childOf(dialog, "valueEdit"), Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(kept(), QList<MeasureValue>{dialog.kept()});
    QCOMPARE(dialog.kept().measure, u"rmdq"_s);
    QCOMPARE(dialog.kept().day, QDate(2026, 11, 2));
    QCOMPARE(dialog.kept().value, 14);
}

void TestMeasureDialog::startsWithTheOneOfLastTime()
{
    add(u"gad7"_s, QDate(2026, 11, 2), 9);
    add(u"rmdq"_s, QDate(2026, 10, 5), 14);
    MeasureDialog dialog(m_fixture->practice(), m_client);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(childOf<QListWidget>(dialog, "measureList")->currentItem()->text(), u"GAD-7"_s);
    QCOMPARE(QApplication::focusWidget(), childOf(dialog, "valueEdit"));
}

void TestMeasureDialog::refusesAtTheField_data()
{
    QTest::addColumn<QString>("editor");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("31 February") << u"day"_s << u"2026-02-31"_s << u"no such date"_s;
    QTest::newRow("no day") << u"day"_s << QString() << u"no such date"_s;
    QTest::newRow("tomorrow") << u"day"_s << u"2026-11-10"_s << u"future"_s;
    QTest::newRow("long ago") << u"day"_s << u"1899-12-31"_s << u"1900"_s;
    QTest::newRow("no total") << u"value"_s << QString() << u"empty"_s;
    QTest::newRow("one too many") << u"value"_s << u"25"_s << u"0..24"_s;
    QTest::newRow("below") << u"value"_s << u"-1"_s << u"0..24"_s;
    QTest::newRow("half") << u"value"_s << u"14.5"_s << u"0..24"_s;
    QTest::newRow("words") << u"value"_s << u"<b>many</b>"_s << u"0..24"_s;
    QTest::newRow("very long") << u"value"_s << QString(10'000, u'9') << u"0..24"_s;
}

void TestMeasureDialog::refusesAtTheField()
{
    QFETCH(const QString, editor);
    QFETCH(const QString, typed);
    QFETCH(const QString, says);
    MeasureDialog dialog(m_fixture->practice(), m_client);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    choose(dialog, u"Roland-Morris (RMDQ)"_s);
    childOf(dialog, "valueEdit")->setText(u"14"_s);
    const QByteArray edit = editor.toLatin1() + "Edit";
    childOf(dialog, edit)->setText(typed);
    save(dialog);
    QVERIFY(dialog.isVisible());
    const QString sentence = wordsOf(dialog, QByteArray(editor.toLatin1() + "Error"));
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QCOMPARE(QApplication::focusWidget(), childOf(dialog, edit));
    QCOMPARE(childOf(dialog, edit)->text(), typed.left(childOf(dialog, edit)->maxLength()));
    QVERIFY(!childOf<QPushButton>(dialog, "openButton")->isVisible());
    QVERIFY(kept().isEmpty());
}

void TestMeasureDialog::offersTheOneThatHasTheDay()
{
    add(u"odi"_s, QDate(2026, 11, 2), 40); // of another questionnaire
    const MeasureValue there = add(u"rmdq"_s, QDate(2026, 11, 2), 14);
    MeasureDialog dialog(m_fixture->practice(), m_client);
    dialog.show();
    choose(dialog, u"Roland-Morris (RMDQ)"_s);
    put(dialog, "dayEdit", u"2026-11-02"_s);
    put(dialog, "valueEdit", u"9"_s);
    auto *open = childOf<QPushButton>(dialog, "openButton");
    QVERIFY(!open->isVisible());
    save(dialog);
    QVERIFY(dialog.isVisible());
    QVERIFY(wordsOf(dialog, "dayError").contains(u"already: 14"_s));
    QVERIFY(open->isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    QVERIFY(!open->isVisible());
    QVERIFY(wordsOf(dialog, "dayError").isEmpty());
    QCOMPARE(childOf(dialog, "valueEdit")->text(), u"14"_s);
    put(dialog, "valueEdit", u"9"_s);
    save(dialog);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.kept().id, there.id);
    QCOMPARE(dialog.kept().value, 9);
    QCOMPARE(kept().size(), 2);
}

void TestMeasureDialog::anotherDayIsNoLongerTaken()
{
    add(u"rmdq"_s, QDate(2026, 11, 2), 14);
    MeasureDialog dialog(m_fixture->practice(), m_client);
    dialog.show();
    put(dialog, "dayEdit", u"2026-11-02"_s);
    put(dialog, "valueEdit", u"9"_s);
    save(dialog);
    auto *open = childOf<QPushButton>(dialog, "openButton");
    QVERIFY(open->isVisible());
    put(dialog, "dayEdit", u"2026-11-03"_s);
    QVERIFY(!open->isVisible());
    save(dialog);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(kept().size(), 2);
}

void TestMeasureDialog::correctsAKeptOne()
{
    const MeasureValue before = add(u"rmdq"_s, QDate(2026, 11, 2), 14);
    MeasureDialog dialog(m_fixture->practice(), before);
    dialog.show();
    QCOMPARE(wordsOf(dialog, "titleLabel"), u"Correct a total"_s);
    QCOMPARE(childOf(dialog, "dayEdit")->text(), dateText(before.day));
    QCOMPARE(childOf(dialog, "valueEdit")->text(), u"14"_s);
    choose(dialog, u"Oswestry (ODI), percent"_s);
    put(dialog, "valueEdit", u"41"_s);
    save(dialog);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(kept().size(), 1);
    QCOMPARE(kept().first().id, before.id);
    QCOMPARE(kept().first().measure, u"odi"_s);
    QCOMPARE(kept().first().value, 41);
}

QTEST_MAIN(TestMeasureDialog)
#include "tst_measure_dialog.moc"
