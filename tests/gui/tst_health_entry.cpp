// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/HealthTabDriver.h"
#include "gui/ModalAnswer.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// Adding a condition in the health tab: by keys, by the map, and what is refused where.
class TestHealthEntry : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_driver = std::make_unique<HealthTabDriver>(); }
    void cleanup()
    {
        QCOMPARE(m_driver->failed->count(), 0);
        m_driver.reset();
    }

    void typesAndAddsByKeysAlone();
    void asksTheCataloguesQuestion();
    void readsSince_data();
    void readsSince();
    void refusesAtTheField_data();
    void refusesAtTheField();
    void asksForTheRegionItNeeds();
    void takesTheRegionFromTheMap();
    void keepsSeveralRegions();
    void keepsOwnWords();
    void refusesOwnWordsThatAreTooLong();
    void escapeGivesTheEntryUp();
    void escapeAsksBeforeTypedTextIsLost();
    void theRegionLookedAtIsNotTyped();
    void whatWasBegunIsAskedAbout();
    void searchingLeavesTheEntryOpen();
    void tabKeyFollowsTheEye();

private:
    std::unique_ptr<HealthTabDriver> m_driver;
};

void TestHealthEntry::typesAndAddsByKeysAlone()
{
    QSignalSpy notified(m_driver->tab.get(), &HealthTab::notified);
    QVERIFY(!m_driver->words("emptyLabel").isEmpty());
    m_driver->type(u"ost"_s);
    m_driver->press(Qt::Key_Return);
    QVERIFY(m_driver->child<QWidget>("entryBox")->isVisible());
    const QString wanted = m_driver->words("titleLabel");
    m_driver->press(Qt::Key_Return);
    QVERIFY(!m_driver->child<QWidget>("entryBox")->isVisible());
    QCOMPARE(m_driver->history().entries.size(), 1);
    QCOMPARE(m_driver->table()->model()->rowCount(), 1);
    QCOMPARE(m_driver->table()->chosen()->label, wanted);
    QVERIFY(m_driver->words("emptyLabel").isEmpty());
    QCOMPARE(QApplication::focusWidget(), m_driver->child("searchEdit")); // for the next one
    QCOMPARE(notified.count(), 1);
}

void TestHealthEntry::asksTheCataloguesQuestion()
{
    m_driver->find(u"osteoporosis"_s);
    QCOMPARE(m_driver->words("variantLabel"), u"Has a bone broken from it?"_s);
    QCOMPARE(QApplication::focusWidget(), m_driver->child<QComboBox>("variantBox"));
    QCOMPARE(m_driver->words("levelChip"), levelWord(Level::Clearance));
    m_driver->press(Qt::Key_Down);
    QCOMPARE(m_driver->words("levelChip"), levelWord(Level::Stop));
    m_driver->press(Qt::Key_Return);
    QCOMPARE(m_driver->history().entries.first().variant, u"fracture"_s);
}

void TestHealthEntry::readsSince_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("since");
    QTest::newRow("nothing") << QString() << QDate();
    QTest::newRow("year") << u"2023"_s << QDate(2023, 1, 1);
    QTest::newRow("month, ISO") << u"2026-03"_s << QDate(2026, 3, 1);
    QTest::newRow("month") << u"3/2026"_s << QDate(2026, 3, 1);
    QTest::newRow("month's name") << u"mar 2026"_s << QDate(2026, 3, 1);
    QTest::newRow("day") << u"2026-10-05"_s << QDate(2026, 10, 5);
}

void TestHealthEntry::readsSince()
{
    QFETCH(const QString, typed);
    m_driver->find(u"osteoporosis"_s);
    QTest::keyClicks(m_driver->child("sinceEdit"), typed);
    QTest::keyClick(m_driver->child("sinceEdit"), Qt::Key_Return);
    QCOMPARE(m_driver->history().entries.size(), 1);
    QTEST(m_driver->history().entries.first().since, "since");
}

void TestHealthEntry::refusesAtTheField_data()
{
    QTest::addColumn<QString>("editor");
    QTest::addColumn<QString>("typed");
    QTest::newRow("onset in the future") << u"since"_s << u"2026-11-10"_s;
    QTest::newRow("onset next year") << u"since"_s << u"2027"_s;
    QTest::newRow("no date") << u"since"_s << u"a while ago"_s;
    QTest::newRow("month 13") << u"since"_s << u"13/2026"_s;
    QTest::newRow("130 years ago") << u"since"_s << u"1896"_s;
    QTest::newRow("over tomorrow") << u"over"_s << u"2026-11-10"_s;
    QTest::newRow("over is no date") << u"over"_s << u"31/31/2026"_s;
    QTest::newRow("100,001 characters") << u"note"_s << QString(100'001, u'x');
}

void TestHealthEntry::refusesAtTheField()
{
    QFETCH(const QString, editor);
    QFETCH(const QString, typed);
    m_driver->find(u"osteoporosis"_s);
    auto *edit = m_driver->child(QByteArray(editor.toLatin1() + "Edit"));
    edit->setMaxLength(200'000);
    edit->setText(typed);
    QTest::mouseClick(m_driver->child<QPushButton>("addButton"), Qt::LeftButton);
    QVERIFY(!m_driver->words(QByteArray(editor.toLatin1() + "Error")).isEmpty());
    QCOMPARE(QApplication::focusWidget(), edit);
    QVERIFY(edit->property("invalid").toBool());
    QCOMPARE(edit->text(), typed);
    QVERIFY(m_driver->history().entries.isEmpty());
}

void TestHealthEntry::asksForTheRegionItNeeds()
{
    m_driver->find(u"varicose"_s);
    m_driver->press(Qt::Key_Return);
    QVERIFY(m_driver->child<QWidget>("entryBox")->isVisible());
    QVERIFY(!m_driver->words("siteError").isEmpty());
    QCOMPARE(QApplication::focusWidget(), m_driver->child<QComboBox>("regionBox"));
    m_driver->type(u"leg"_s); // the usual one stands first
    m_driver->press(Qt::Key_Return);
    QCOMPARE(m_driver->history().entries.first().sites, (QList<RegionRef>{{u"leg"_s, Side::Both}}));
}

void TestHealthEntry::takesTheRegionFromTheMap()
{
    m_driver->find(u"varicose"_s);
    m_driver->chooseOnMap({u"calf"_s, Side::Left});
    QCOMPARE(m_driver->child<QComboBox>("regionBox")->currentText().trimmed(), u"Calf"_s);
    QCOMPARE(m_driver->child<QComboBox>("sideBox")->currentText(), u"Left"_s);
    m_driver->press(Qt::Key_Return);
    QCOMPARE(m_driver->history().entries.first().sites,
             (QList<RegionRef>{{u"calf"_s, Side::Left}}));
}

void TestHealthEntry::keepsSeveralRegions()
{
    m_driver->find(u"varicose"_s);
    m_driver->chooseOnMap({u"calf"_s, Side::Left});
    m_driver->chooseOnMap({u"calf"_s, Side::Left}); // once is enough
    m_driver->chooseOnMap({u"knee"_s, Side::Right});
    m_driver->chooseOnMap({u"foot"_s, Side::Left});
    const auto removers = m_driver->tab->findChildren<QToolButton *>(u"removeButton"_s);
    QCOMPARE(removers.size(), 3);
    removers.first()->click(); // what stood below moves up
    QTest::mouseClick(m_driver->child<QPushButton>("addButton"), Qt::LeftButton);
    QCOMPARE(m_driver->history().entries.first().sites,
             (QList<RegionRef>{{u"knee"_s, Side::Right}, {u"foot"_s, Side::Left}}));
}

void TestHealthEntry::keepsOwnWords()
{
    m_driver->find(u"<b>zzqq</b>"_s);
    QCOMPARE(m_driver->child("labelEdit")->text(), u"<b>zzqq</b>"_s);
    QCOMPARE(QApplication::focusWidget(), m_driver->child<QComboBox>("levelBox"));
    m_driver->press(Qt::Key_Down);
    QCOMPARE(m_driver->words("levelChip"), levelWord(Level::Avoid));
    m_driver->press(Qt::Key_Return);
    const ConditionEntry kept = m_driver->history().entries.first();
    QCOMPARE(kept.ownLabel, u"<b>zzqq</b>"_s);
    QCOMPARE(kept.condition, QString());
    QCOMPARE(kept.ownLevel, Level::Avoid);
    QCOMPARE(m_driver->table()->model()->index(0, 0).data().toString(), u"<b>zzqq</b>"_s);
    QCOMPARE(m_driver->words("nameLabel"), u"<b>zzqq</b>"_s);
    QCOMPARE(m_driver->child<QLabel>("nameLabel")->textFormat(), Qt::PlainText);
}

void TestHealthEntry::refusesOwnWordsThatAreTooLong()
{
    const int before = m_driver->tab->width();
    m_driver->child("searchEdit")->setText(QString(10'000, u'q'));
    m_driver->press(Qt::Key_Return);
    m_driver->press(Qt::Key_Return);
    QVERIFY(m_driver->words("labelError").contains(u"200"_s));
    QCOMPARE(m_driver->child("labelEdit")->text().size(), 10'000);
    QVERIFY(m_driver->history().entries.isEmpty());
    QCOMPARE(m_driver->tab->width(), before);
    m_driver->child("labelEdit")->setText(QString(200, u'q'));
    m_driver->press(Qt::Key_Return);
    QCOMPARE(m_driver->history().entries.size(), 1);
    m_driver->tab->grab();
}

void TestHealthEntry::escapeGivesTheEntryUp()
{
    m_driver->find(u"osteoporosis"_s);
    m_driver->press(Qt::Key_Escape);
    QVERIFY(!m_driver->child<QWidget>("entryBox")->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_driver->child("searchEdit"));
    QVERIFY(m_driver->history().entries.isEmpty());
}

void TestHealthEntry::escapeAsksBeforeTypedTextIsLost()
{
    m_driver->find(u"osteoporosis"_s);
    QTest::keyClicks(m_driver->child("noteEdit"), u"worse in summer"_s);
    for (const bool byKey : {true, false}) {
        ModalAnswer<QMessageBox> stay(
            [](QMessageBox &question) { QTest::keyClick(&question, Qt::Key_Escape); });
        if (byKey)
            QTest::keyClick(m_driver->child("noteEdit"), Qt::Key_Escape);
        else
            m_driver->child<QPushButton>("cancelButton")->click();
        QVERIFY(stay.wasAsked());
        QVERIFY(m_driver->child<QWidget>("entryBox")->isVisible());
        QCOMPARE(m_driver->child("noteEdit")->text(), u"worse in summer"_s);
    }
    ModalAnswer<QMessageBox> discard(
        [](QMessageBox &question) { question.button(QMessageBox::Discard)->click(); });
    QTest::keyClick(m_driver->child("noteEdit"), Qt::Key_Escape);
    QVERIFY(discard.wasAsked());
    QVERIFY(!m_driver->child<QWidget>("entryBox")->isVisible());
    QVERIFY(m_driver->history().entries.isEmpty());
}

// It comes along from what the list was narrowed down to.
void TestHealthEntry::theRegionLookedAtIsNotTyped()
{
    m_driver->chooseOnMap({u"calf"_s, Side::Left});
    m_driver->find(u"varicose"_s);
    QCOMPARE(m_driver->child<QComboBox>("regionBox")->currentText().trimmed(), u"Calf"_s);
    ModalAnswer<QMessageBox> question([](QMessageBox &box) { box.reject(); });
    m_driver->press(Qt::Key_Escape);
    QVERIFY(!question.wasAsked());
    QVERIFY(!m_driver->child<QWidget>("entryBox")->isVisible());
}

void TestHealthEntry::whatWasBegunIsAskedAbout()
{
    QVERIFY(m_driver->tab->mayLeave());
    m_driver->find(u"osteoporosis"_s);
    {
        ModalAnswer<QMessageBox> stay([](QMessageBox &question) { question.reject(); });
        QVERIFY(!m_driver->tab->mayLeave());
        QVERIFY(stay.wasAsked());
    }
    ModalAnswer<QMessageBox> leave(
        [](QMessageBox &question) { question.button(QMessageBox::Discard)->click(); });
    QVERIFY(m_driver->tab->mayLeave());
    QVERIFY(leave.wasAsked());
}

void TestHealthEntry::searchingLeavesTheEntryOpen()
{
    m_driver->find(u"osteoporosis"_s);
    const QString begun = m_driver->words("titleLabel");
    m_driver->tab->focusSearch();
    m_driver->type(u"gout"_s);
    QVERIFY(m_driver->child<QWidget>("entryBox")->isVisible());
    ModalAnswer<QMessageBox> stay([](QMessageBox &question) { question.reject(); });
    m_driver->press(Qt::Key_Return);
    QVERIFY(stay.wasAsked());
    QCOMPARE(m_driver->words("titleLabel"), begun);
}

void TestHealthEntry::tabKeyFollowsTheEye()
{
    m_driver->add(u"osteoporosis"_s);
    m_driver->find(u"osteoporosis"_s); // a question, a region that is not named yet
    QStringList order;
    for (int step = 0; step < 11; ++step) {
        order << QApplication::focusWidget()->objectName();
        m_driver->press(Qt::Key_Tab);
    }
    QCOMPARE(order.join(u' '), u"variantBox regionBox sinceEdit overEdit noteEdit cancelButton "
                               "addButton conditionTable bodyMap askButton dueEdit"_s);
}

QTEST_MAIN(TestHealthEntry)
#include "tst_health_entry.moc"
