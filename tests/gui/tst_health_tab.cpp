// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/DateText.h"
#include "gui/HealthTabDriver.h"
#include "gui/ModalAnswer.h"
#include "gui/dialogs/PaperPreview.h"
#include "gui/dialogs/RedFlagsDialog.h"

#include <QPushButton>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// What the health tab shows of a client, and what it asks others for.
class TestHealthTab : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_driver = std::make_unique<HealthTabDriver>(); }
    void cleanup()
    {
        QCOMPARE(m_driver->failed->count(), 0);
        m_driver.reset();
    }

    void showsWhyOfTheChosen();
    void showWhyChoosesTheWeightiest();
    void marksTheMap();
    void filtersByARegion();
    void tellsWhenToAskAgain_data();
    void tellsWhenToAskAgain();
    void asksAgain();
    void setsAndClearsTheDueDate();
    void aDueDateBeingTypedStays();
    void refusesADueDate_data();
    void refusesADueDate();
    void showsTheProviderAndConsent();
    void asksForGuidanceAndPapers();
    void standsInOneOrTwoRows();

private:
    std::unique_ptr<HealthTabDriver> m_driver;
};

void TestHealthTab::showsWhyOfTheChosen()
{
    m_driver->add(u"osteoporosis"_s);
    m_driver->add(u"numbness_tingling"_s, {{u"hand"_s, Side::Left}});
    for (int row = 0; row < 2; ++row) {
        m_driver->table()->selectRow(row);
        const Finding finding = *m_driver->table()->chosen()->finding;
        QCOMPARE(m_driver->words("nameLabel"), finding.label);
        QCOMPARE(m_driver->words("whyLabel"), finding.why);
        QCOMPARE(m_driver->words("instructionValue"), finding.instruction);
        QCOMPARE(m_driver->words("sourceLabel").contains(u"not confirmed"_s), !finding.confirmed);
        QVERIFY(m_driver->words("sourceLabel").size() > 20); // the whole citation
    }
}

void TestHealthTab::showWhyChoosesTheWeightiest()
{
    m_driver->add(u"varicose"_s, {{u"calf"_s, Side::Left}});
    m_driver->add(u"osteoporosis"_s);
    m_driver->table()->selectRow(1);
    m_driver->chooseOnMap({u"calf"_s, Side::Left});
    m_driver->tab->showWhy();
    QCOMPARE(m_driver->words("nameLabel"), u"Osteoporosis"_s);
    QCOMPARE(QApplication::focusWidget(), m_driver->table());
}

void TestHealthTab::marksTheMap()
{
    m_driver->add(u"varicose"_s, {{u"calf"_s, Side::Left}});
    m_driver->add(u"numbness_tingling"_s, {{u"hand"_s, Side::Left}});
    Plan plan = m_driver->fixture().addPlan(m_driver->client.id, u"1x/wk x 2"_s);
    plan.focus = u"low back"_s;
    Fixture::must(m_driver->fixture().practice().planner().save(plan));
    const QList<BodyMark> marks = m_driver->child<BodyMapWidget>("bodyMap")->marks();
    QVERIFY(marks.contains(BodyMark{BodyMarkKind::Avoid, {u"calf"_s, Side::Left}}));
    QVERIFY(marks.contains(BodyMark{BodyMarkKind::Care, {u"hand"_s, Side::Left}}));
    QVERIFY(marks.contains(BodyMark{BodyMarkKind::Focus, {u"lumbar"_s, Side::Both}}));
}

void TestHealthTab::filtersByARegion()
{
    m_driver->add(u"osteoporosis"_s);
    m_driver->add(u"varicose"_s, {{u"calf"_s, Side::Left}});
    m_driver->table()->selectRow(0);
    m_driver->chooseOnMap({u"foot"_s, Side::Left});
    QVERIFY(m_driver->table()->isRowHidden(0));
    QVERIFY(!m_driver->table()->isRowHidden(1));
    QCOMPARE(m_driver->words("nameLabel"), u"Varicose veins"_s); // what is seen is chosen
    QTest::mouseClick(m_driver->child<QPushButton>("filterButton"), Qt::LeftButton);
    QVERIFY(!m_driver->table()->isRowHidden(0));
    m_driver->chooseOnMap({u"foot"_s, Side::Left});
    m_driver->chooseOnMap({u"foot"_s, Side::Left}); // a second time: all again
    QVERIFY(!m_driver->table()->isRowHidden(0));
}

void TestHealthTab::tellsWhenToAskAgain_data()
{
    QTest::addColumn<QDate>("asked");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("button");
    QTest::newRow("a year") << QDate(2026, 10, 5) << QString()
                            << u"5 Oct 2026. Ask again by 5 Oct 2027"_s << u"Record"_s;
    QTest::newRow("a condition of three months")
        << QDate(2026, 10, 5) << u"numbness_tingling"_s << u"by 5 Jan 2027"_s << u"Record"_s;
    QTest::newRow("the last day") << QDate(2025, 11, 9) << QString() << u"by 9 Nov 2026"_s
                                  << u"Record"_s;
    QTest::newRow("too old") << QDate(2025, 11, 8) << QString() << u"held until 8 Nov 2026"_s
                             << u"Ask"_s;
    QTest::newRow("never") << QDate() << QString() << u"Not asked yet"_s << u"Ask"_s;
}

void TestHealthTab::tellsWhenToAskAgain()
{
    QFETCH(const QDate, asked);
    QFETCH(const QString, condition);
    QFETCH(const QString, says);
    QFETCH(const QString, button);
    const ClientId other = m_driver->fixture().addClient(u"Lan"_s, u"Nguyễn"_s).id;
    if (asked.isValid())
        QVERIFY(m_driver->health().interviewed(other, asked, {}));
    if (!condition.isEmpty())
        m_driver->fixture().addCondition(other, condition, {{u"hand"_s, Side::Left}});
    HealthTab tab(m_driver->fixture().practice(), other);
    tab.show();
    QVERIFY2(wordsOf(tab, "askedLabel").contains(says), qPrintable(wordsOf(tab, "askedLabel")));
    QVERIFY(childOf<QPushButton>(tab, "askButton")->text().startsWith(button));
}

void TestHealthTab::asksAgain()
{
    ModalAnswer<RedFlagsDialog> answer([](RedFlagsDialog &dialog) { dialog.reject(); });
    QTest::mouseClick(m_driver->child<QPushButton>("askButton"), Qt::LeftButton);
    QVERIFY(answer.wasAsked());
}

void TestHealthTab::aDueDateBeingTypedStays()
{
    auto *edit = m_driver->child("dueEdit");
    edit->setFocus();
    QTest::keyClicks(edit, u"2027-02-01"_s);
    const QString typed = edit->text();
    m_driver->add(u"osteoporosis"_s);
    QCOMPARE(edit->text(), typed);
    m_driver->press(Qt::Key_Return);
    QCOMPARE(m_driver->history().dueDate, QDate(2027, 2, 1));
}

void TestHealthTab::setsAndClearsTheDueDate()
{
    auto *edit = m_driver->child("dueEdit");
    QTest::keyClicks(edit, u"2027-02-01"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_driver->history().dueDate, QDate(2027, 2, 1));
    QCOMPARE(m_driver->table()->model()->rowCount(), 1); // the pregnancy, by its weeks
    QCOMPARE(edit->text(), dateText(QDate(2027, 2, 1)));
    edit->clear();
    QTest::mouseClick(m_driver->child<QPushButton>("dueButton"), Qt::LeftButton);
    QVERIFY(!m_driver->history().dueDate.isValid());
    QCOMPARE(m_driver->table()->model()->rowCount(), 0);
}

void TestHealthTab::refusesADueDate_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("three years away") << u"2029-11-09"_s;
    QTest::newRow("long ago") << u"2024-11-09"_s;
    QTest::newRow("no such day") << u"2027-02-30"_s;
    QTest::newRow("no date") << u"spring"_s;
    QTest::newRow("a year alone") << u"2027"_s;
}

void TestHealthTab::refusesADueDate()
{
    QFETCH(const QString, typed);
    auto *edit = m_driver->child("dueEdit");
    QTest::keyClicks(edit, typed);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(!m_driver->words("dueError").isEmpty());
    QCOMPARE(QApplication::focusWidget(), edit);
    QCOMPARE(edit->text(), typed);
    QVERIFY(!m_driver->history().dueDate.isValid());
}

void TestHealthTab::showsTheProviderAndConsent()
{
    QCOMPARE(m_driver->words("providerValue"), u"Dr A. Ramos"_s);
    QCOMPARE(m_driver->words("consentValue"), u"5 Oct 2026"_s);
    m_driver->client.provider.practice = u"<i>Clinic</i>"_s;
    Fixture::must(m_driver->fixture().practice().clients().save(m_driver->client));
    QCOMPARE(m_driver->words("providerValue"), u"Dr A. Ramos, <i>Clinic</i>"_s);
    QCOMPARE(m_driver->child<QLabel>("providerValue")->textFormat(), Qt::PlainText);
}

void TestHealthTab::asksForGuidanceAndPapers()
{
    QSignalSpy guidance(m_driver->tab.get(), &HealthTab::guidanceWanted);
    QTest::mouseClick(m_driver->child<QPushButton>("guidanceButton"), Qt::LeftButton);
    QCOMPARE(guidance.first().first().toString(), u"screening-levels#levels"_s);
    const QList<QAction *> actions = m_driver->tab->pageActions();
    QCOMPARE(actions.size(), 3);
    for (const int paper : {0, 1}) {
        ModalAnswer<PaperPreview> answer([](PaperPreview &preview) { preview.reject(); });
        actions.at(paper)->trigger();
        QVERIFY(answer.wasAsked());
    }
    m_driver->activate();
    m_driver->child("dueEdit")->setFocus();
    actions.at(2)->trigger();
    QCOMPARE(QApplication::focusWidget(), m_driver->child("searchEdit"));
}

void TestHealthTab::standsInOneOrTwoRows()
{
    const auto left = [this](const char *name) {
        const auto *card = m_driver->child<QWidget>(name);
        return card->mapTo(m_driver->tab.get(), QPoint()).x();
    };
    m_driver->tab->resize(1044, 577);
    QTRY_VERIFY(left("mapColumn") < left("sideColumn"));
    m_driver->tab->resize(788, 460);
    QTRY_COMPARE(left("mapColumn"), left("sideColumn"));
    QVERIFY(m_driver->child<QWidget>("healthContents")->width() <= 788);
}

QTEST_MAIN(TestHealthTab)
#include "tst_health_tab.moc"
