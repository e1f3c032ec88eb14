// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ModalAnswer.h"
#include "gui/ProgressTabDriver.h"
#include "gui/dialogs/PaperPreview.h"
#include "models/ProgressTableModel.h"

#include <QAction>
#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// The progress of a client's plan in the window.
class TestProgressTab : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_page = std::make_unique<ProgressTabDriver>(); }
    void cleanup() { m_page.reset(); }

    void saysWhatToDoWithoutAPlan();
    void saysWhatToDoWithoutScores();
    void showsPainAndGoalsAtFirst();
    void drawsTotalsWhereThereIsNothingElse();
    void chipsChooseWhatIsDrawn();
    void remembersTheChoiceInItsWindow();
    void saysWhatChanged();
    void listsAllValues();
    void choosesBetweenPlans();
    void followsSessionsAndTotals();
    void readsAgainOnceItIsSeen();
    void hearsOnlyOfItsClient();
    void offersTheReportOfThePlan();
    void leadsToTheGuidance();
    void showsMarkupAsTyped();
    void manyGoalsAreHeldToWhatCanBeTold();

private:
    std::unique_ptr<ProgressTabDriver> m_page;
};

void TestProgressTab::saysWhatToDoWithoutAPlan()
{
    m_page->addTotal(14, QDate(2026, 10, 5));
    m_page->open();
    QVERIFY(m_page->part("emptyState")->isVisible());
    QVERIFY(!m_page->part("chart")->isVisible());
    QVERIFY(!m_page->part("changesCard")->isVisible());
    QVERIFY(m_page->wordsIn("emptyState").contains(u"No plan yet"_s));
    QCOMPARE(m_page->list()->count(), 1); // which need no plan
    QSignalSpy wanted(&m_page->tab(), &Page::clientWanted);
    QTest::mouseClick(m_page->part("emptyState")->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(wanted.first().at(1).value<ClientTab>(), ClientTab::Plan);
}

void TestProgressTab::saysWhatToDoWithoutScores()
{
    m_page->addPlan();
    m_page->open();
    QVERIFY(m_page->wordsIn("emptyState").contains(u"No scores yet"_s));
    QVERIFY(!m_page->part("valuesCard")->isVisible());
    QVERIFY(!m_page->list()->isVisible());
    QVERIFY(!wordsOf(m_page->tab(), "emptyLabel").isEmpty());
    QVERIFY(!childOf<QPushButton>(m_page->tab(), "removeButton")->isEnabled());
    QSignalSpy wanted(&m_page->tab(), &Page::clientWanted);
    QTest::mouseClick(m_page->part("emptyState")->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(wanted.first().at(1).value<ClientTab>(), ClientTab::Sessions);
}

void TestProgressTab::showsPainAndGoalsAtFirst()
{
    const Plan plan = m_page->addPlan();
    m_page->sign(plan, 0, ProgressTabDriver::scored(plan, 7, 2));
    m_page->addTotal(14, QDate(2026, 10, 5));
    m_page->open();
    QVERIFY(m_page->part("chart")->isVisible());
    QVERIFY(!m_page->part("emptyState")->isVisible());
    QCOMPARE(m_page->drawn(), (QStringList{u"Pain"_s, u"Sit an hour at the desk"_s}));
    QVERIFY(m_page->chip(u"Pain"_s)->isChecked());
    QVERIFY(!m_page->chip(u"Stress"_s)->isChecked());
    QVERIFY(!m_page->chip(u"Roland-Morris (RMDQ)"_s)->isChecked());
}

void TestProgressTab::drawsTotalsWhereThereIsNothingElse()
{
    m_page->addPlan();
    m_page->addTotal(14, QDate(2026, 10, 5));
    m_page->open();
    QCOMPARE(m_page->drawn(), QStringList{u"Roland-Morris (RMDQ)"_s});
    QVERIFY(m_page->chip(u"Roland-Morris (RMDQ)"_s)->isChecked());
}

void TestProgressTab::chipsChooseWhatIsDrawn()
{
    const Plan plan = m_page->addPlan();
    m_page->sign(plan, 0, ProgressTabDriver::scored(plan, 7, 2));
    m_page->open();
    QPushButton *stress = m_page->chip(u"Stress"_s);
    stress->setFocus();
    QTest::keyClick(stress, Qt::Key_Space);
    QCOMPARE(m_page->drawn(), (QStringList{u"Pain"_s, u"Stress"_s, u"Sit an hour at the desk"_s}));
    QPushButton *pain = m_page->chip(u"Pain"_s);
    QTest::mouseClick(pain, Qt::LeftButton);
    QCOMPARE(m_page->drawn(), (QStringList{u"Stress"_s, u"Sit an hour at the desk"_s}));
    m_page->sign(plan, 1, ProgressTabDriver::scored(plan, 6, 3)); // and so it stays, with the focus
    QCOMPARE(m_page->drawn(), (QStringList{u"Stress"_s, u"Sit an hour at the desk"_s}));
    QVERIFY(m_page->chip(u"Pain"_s) == pain && pain->hasFocus());
}

void TestProgressTab::remembersTheChoiceInItsWindow()
{
    const Plan plan = m_page->addPlan();
    m_page->sign(plan, 0, ProgressTabDriver::scored(plan, 7, 2));
    QWidget window;
    window.show();
    m_page->open(&window);
    QTest::mouseClick(m_page->chip(u"Stress"_s), Qt::LeftButton);
    m_page->open(&window);
    QCOMPARE(m_page->drawn(), (QStringList{u"Pain"_s, u"Stress"_s, u"Sit an hour at the desk"_s}));
    m_page->close();
}

void TestProgressTab::saysWhatChanged()
{
    const Plan plan = m_page->addPlan();
    m_page->sign(plan, 0, ProgressTabDriver::scored(plan, 7, 2));
    m_page->sign(plan, 1, ProgressTabDriver::scored(plan, 4, 4));
    m_page->open();
    const QStringList words = m_page->wordsIn("changeRows");
    QCOMPARE(words.mid(0, 3), (QStringList{u"Pain"_s, u"7 → 4"_s, u"Important change"_s}));
    QVERIFY(words.contains(u"Sit an hour at the desk"_s));
    QVERIFY(words.contains(u"Too little to count"_s));
    QVERIFY(words.at(3).startsWith(u"3 points lower, 43 % of the start. A change counts"_s));
    QVERIFY(words.at(4).startsWith(u"Source: Farrar"_s));
    QVERIFY(wordsOf(m_page->tab(), "aboutLabel").startsWith(u"2 of 6 sessions completed"_s));
}

void TestProgressTab::listsAllValues()
{
    const Plan plan = m_page->addPlan();
    m_page->sign(plan, 0, ProgressTabDriver::scored(plan, 7, 2));
    m_page->sign(plan, 1, ProgressTabDriver::scored(plan, 4, 4));
    m_page->open();
    auto *table = childOf<QTableView>(m_page->tab(), "valueTable");
    QCOMPARE(table->model()->rowCount(), 2);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), 1);
    const QModelIndex pain = table->currentIndex().siblingAtColumn(ProgressTableModel::FirstValue);
    QCOMPARE(pain.data().toString(), u"7 → 6"_s);
}

void TestProgressTab::choosesBetweenPlans()
{
    const Plan older = m_page->addPlan();
    m_page->sign(older, 0, ProgressTabDriver::scored(older, 7, 2));
    m_page->open();
    QVERIFY(!m_page->part("chooserRow")->isVisible());
    Plan newer = m_page->fixture().addPlan(m_page->client(), u"1x/wk x 2"_s);
    newer.complaint = u"Stiff neck"_s;
    newer = Fixture::must(m_page->practice().planner().save(newer));
    QVERIFY(m_page->part("chooserRow")->isVisible());
    QCOMPARE(wordsOf(m_page->tab(), "complaintLabel"),
             u"Low back pain"_s); // stays with the one shown
    auto *chooser = childOf<QComboBox>(m_page->tab(), "planChooser");
    QCOMPARE(chooser->currentIndex(), 1);
    chooser->setFocus();
    QTest::keyClick(chooser, Qt::Key_Up);
    QCOMPARE(wordsOf(m_page->tab(), "complaintLabel"), u"Stiff neck"_s);
    QVERIFY(m_page->part("emptyState")->isVisible());
    QTest::keyClick(chooser, Qt::Key_Down);
    QVERIFY(m_page->part("chart")->isVisible());
}

void TestProgressTab::followsSessionsAndTotals()
{
    const Plan plan = m_page->addPlan();
    m_page->open();
    QVERIFY(m_page->part("emptyState")->isVisible());
    m_page->sign(plan, 0, ProgressTabDriver::scored(plan, 7, 2));
    QVERIFY(m_page->part("chart")->isVisible());
    const MeasureValue total = m_page->addTotal(14, QDate(2026, 10, 6));
    QCOMPARE(m_page->list()->count(), 1);
    QCOMPARE(m_page->list()->item(0)->text(), u"Roland-Morris (RMDQ): 14"_s);
    QVERIFY(m_page->wordsIn("changeRows").contains(u"Roland-Morris (RMDQ)"_s));
    QVERIFY(m_page->practice().measurements().remove(total));
    QVERIFY(!m_page->list()->isVisible());
    QVERIFY(!m_page->wordsIn("changeRows").contains(u"Roland-Morris (RMDQ)"_s));
    Plan changed = Fixture::must(m_page->practice().planner().find(plan.id));
    changed.complaint = u"Stiff neck"_s;
    Fixture::must(m_page->practice().planner().save(changed));
    QCOMPARE(wordsOf(m_page->tab(), "complaintLabel"), u"Stiff neck"_s);
}

void TestProgressTab::readsAgainOnceItIsSeen()
{
    const Plan plan = m_page->addPlan();
    m_page->open();
    m_page->tab().hide();
    m_page->sign(plan, 0, ProgressTabDriver::scored(plan, 7, 2));
    m_page->tab().show();
    QVERIFY(m_page->part("chart")->isVisible());
}

void TestProgressTab::hearsOnlyOfItsClient()
{
    const Plan plan = m_page->addPlan();
    m_page->sign(plan, 0, ProgressTabDriver::scored(plan, 7, 2));
    m_page->open();
    QSignalSpy failed(&m_page->tab(), &Page::failed);
    const ClientId other = m_page->fixture().addClient(u"Lan"_s, u"Nguyễn"_s).id;
    Fixture::must(
        m_page->practice().measurements().add({{}, other, u"rmdq"_s, QDate(2026, 10, 6), 20, 0}));
    QVERIFY(!m_page->list()->isVisible());
    QCOMPARE(failed.count(), 0);
}

void TestProgressTab::offersTheReportOfThePlan()
{
    m_page->open();
    QCOMPARE(m_page->tab().pageActions().size(), 1); // nothing to report on
    m_page->tab().print();
    QSignalSpy changed(&m_page->tab(), &Page::pageActionsChanged);
    m_page->addPlan();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_page->tab().pageActions().size(), 2);
    for (const bool byAction : {true, false}) {
        const ModalAnswer<PaperPreview> answer([](PaperPreview &preview) { preview.close(); });
        if (byAction)
            m_page->tab().pageActions().first()->trigger();
        else
            m_page->tab().print();
        QVERIFY(answer.wasAsked());
    }
}

void TestProgressTab::leadsToTheGuidance()
{
    const Plan plan = m_page->addPlan();
    m_page->sign(plan, 0, ProgressTabDriver::scored(plan, 7, 2));
    m_page->open();
    QCOMPARE(m_page->tab().helpTopic(), HelpTopic::Progress);
    QSignalSpy wanted(&m_page->tab(), &Page::guidanceWanted);
    for (const char *name : {"whyButton", "changesWhyButton"})
        QTest::mouseClick(childOf<QPushButton>(m_page->tab(), name), Qt::LeftButton);
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(wanted.first().first().toString(), guidanceFor(HelpTopic::Progress));
}

void TestProgressTab::showsMarkupAsTyped()
{
    Plan plan = m_page->addPlan(u"<b>sit</b> & stand"_s);
    m_page->sign(plan, 0, ProgressTabDriver::scored(plan, 7, 2));
    m_page->open();
    QPushButton *goal = m_page->chip(u"<b>sit</b> & stand"_s);
    QCOMPARE(goal->text(), u"<b>sit</b> && stand"_s); // one sign, no mnemonic
    for (const QLabel *label : m_page->part("changeRows")->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(m_page->wordsIn("changeRows").contains(u"<b>sit</b> & stand"_s));
}

void TestProgressTab::manyGoalsAreHeldToWhatCanBeTold()
{
    QStringList words;
    for (int i = 1; i <= mostSeries; ++i)
        words << u"Goal number %1 of a very long wish that goes on and on"_s.arg(i);
    const Plan plan = m_page->addPlan(words.join(u'\n'));
    QCOMPARE(plan.goals.size(), mostSeries);
    m_page->sign(plan, 0, ProgressTabDriver::scored(plan, 7, 2));
    m_page->open();
    QCOMPARE(m_page->drawn().size(), mostSeries);
    QVERIFY(!m_page->chip(words.last())->isEnabled());
    QVERIFY(m_page->chip(words.last())->width() < 240);
    QTest::mouseClick(m_page->chip(u"Pain"_s), Qt::LeftButton);
    QVERIFY(m_page->chip(words.last())->isEnabled());
    QTest::mouseClick(m_page->chip(words.last()), Qt::LeftButton);
    QVERIFY(m_page->drawn().contains(words.last()));
    QVERIFY(!m_page->chip(u"Pain"_s)->isEnabled());
}

QTEST_MAIN(TestProgressTab)
#include "tst_progress_tab.moc"
