// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ChildOf.h"
#include "gui/widgets/ConditionSearch.h"
#include "knowledge/Catalogue.h"
#include "models/Roles.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// Finding a condition by keys alone.
class TestConditionSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void listsAsOneTypes();
    void enterTakesTheFirst();
    void arrowsMoveAndWrap();
    void escapeClosesThenLeavesTheWords();
    void aClickTakes();
    void ownWordsAreAlwaysOffered_data();
    void ownWordsAreAlwaysOffered();
    void namesTheSynonymThatMatched();
    void tellsTheReaderWhatIsChosen();
    void longAndStrangeTextIsShownAsTyped();

private:
    void type(const QString &text) { QTest::keyClicks(m_edit, text); }
    void press(Qt::Key key) { QTest::keyClick(m_edit, key); }

    std::optional<Catalogue> m_catalogue;
    std::unique_ptr<ConditionSearch> m_search;
    QLineEdit *m_edit = nullptr;
    QListWidget *m_list = nullptr;
};

void TestConditionSearch::initTestCase()
{
    auto loaded = Catalogue::load();
    QVERIFY(loaded.has_value());
    m_catalogue = *loaded;
}

void TestConditionSearch::init()
{
    m_search = std::make_unique<ConditionSearch>();
    m_search->setCatalogue(&*m_catalogue);
    m_edit = childOf(*m_search, "searchEdit");
    m_list = childOf<QListWidget>(*m_search, "hitList");
    m_search->resize(440, 300);
    m_search->show();
    QVERIFY(QTest::qWaitForWindowActive(m_search.get()));
}

void TestConditionSearch::listsAsOneTypes()
{
    QVERIFY(!m_list->isVisible());
    type(u"o"_s);
    QVERIFY(!m_list->isVisible()); // one letter names nothing
    QSignalSpy opened(m_search.get(), &ConditionSearch::opened);
    type(u"st"_s);
    QVERIFY(m_list->isVisible());
    QVERIFY(opened.count() > 0);
    QVERIFY(m_list->item(0)->text().startsWith(u"Ost"_s));
    QVERIFY(!m_list->item(0)->data(ChipTextRole).toString().isEmpty());
    QCOMPARE(m_list->currentRow(), 0);
    // as high as what it holds: nothing is cut off
    QVERIFY(m_list->visualItemRect(m_list->item(m_list->count() - 1)).bottom() <=
            m_list->viewport()->height());
    m_search->clear();
    QVERIFY(!m_list->isVisible());
}

void TestConditionSearch::enterTakesTheFirst()
{
    QSignalSpy chosen(m_search.get(), &ConditionSearch::conditionChosen);
    press(Qt::Key_Return); // nothing typed, nothing taken
    QCOMPARE(chosen.count(), 0);
    type(u"osteop"_s);
    press(Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), u"osteoporosis"_s);
    QCOMPARE(m_edit->text(), QString());
    QVERIFY(!m_list->isVisible());
}

void TestConditionSearch::arrowsMoveAndWrap()
{
    type(u"osteo"_s);
    QVERIFY(m_list->count() >= 3);
    press(Qt::Key_Down);
    QCOMPARE(m_list->currentRow(), 1);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(m_list->currentRow(), m_list->count() - 1);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    const QString second = m_list->item(1)->text();
    QSignalSpy chosen(m_search.get(), &ConditionSearch::conditionChosen);
    press(Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(m_catalogue->find(chosen.first().first().toString())->label, second);
}

void TestConditionSearch::escapeClosesThenLeavesTheWords()
{
    QSignalSpy chosen(m_search.get(), &ConditionSearch::conditionChosen);
    type(u"osteo"_s);
    press(Qt::Key_Escape);
    QVERIFY(!m_list->isVisible());
    QCOMPARE(m_edit->text(), u"osteo"_s);
    press(Qt::Key_Return);
    QCOMPARE(chosen.count(), 0);
    type(u"p"_s); // typing on opens it again
    QVERIFY(m_list->isVisible());
}

void TestConditionSearch::aClickTakes()
{
    QSignalSpy chosen(m_search.get(), &ConditionSearch::conditionChosen);
    type(u"osteo"_s);
    const QString second = m_list->item(1)->text();
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                      m_list->visualItemRect(m_list->item(1)).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(m_catalogue->find(chosen.first().first().toString())->label, second);
}

void TestConditionSearch::ownWordsAreAlwaysOffered_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing found") << u"zzzqqq"_s << u"zzzqqq"_s;
    QTest::newRow("something found") << u"osteo"_s << u"osteo"_s;
    QTest::newRow("spaces") << u"  qq   zz "_s << u"qq zz"_s;
    QTest::newRow("markup") << u"<b>qq</b>"_s << u"<b>qq</b>"_s;
    QTest::newRow("only signs") << u"???"_s << u"???"_s;
}

void TestConditionSearch::ownWordsAreAlwaysOffered()
{
    QFETCH(const QString, typed);
    QSignalSpy own(m_search.get(), &ConditionSearch::ownWordsChosen);
    type(typed);
    m_list->setCurrentRow(m_list->count() - 1);
    press(Qt::Key_Return);
    QCOMPARE(own.count(), 1);
    QTEST(own.first().first().toString(), "words");
}

void TestConditionSearch::namesTheSynonymThatMatched()
{
    type(u"thin bones"_s);
    QCOMPARE(m_list->item(0)->text(), u"Osteoporosis"_s);
    QCOMPARE(m_list->item(0)->data(SubtitleRole).toString(), u"Thin bones"_s);
    m_search->clear();
    type(u"osteoporosis"_s);
    QCOMPARE(m_list->item(0)->data(SubtitleRole).toString(), QString());
}

void TestConditionSearch::tellsTheReaderWhatIsChosen()
{
    type(u"thin bones"_s);
    QCOMPARE(m_edit->accessibleDescription(), u"Osteoporosis, Thin bones, Needs clearance"_s);
    press(Qt::Key_Escape);
    QCOMPARE(m_edit->accessibleDescription(), QString());
}

void TestConditionSearch::longAndStrangeTextIsShownAsTyped()
{
    const QString strange = QString(10'000, u'q') + u"<img src=x>"_s;
    m_edit->setText(strange);
    QCOMPARE(m_list->count(), 1);
    QVERIFY(m_list->item(0)->text().contains(strange));
    QVERIFY(m_search->width() <= 440);
    m_search->grab(); // paints it without a fault
}

QTEST_MAIN(TestConditionSearch)
#include "tst_condition_search.moc"
