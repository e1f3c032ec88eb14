// SPDX-License-Identifier: GPL-3.0-or-later
// The course in the plan dialog: line, table and timeline always say the same, and the preview says
// when the sessions would be, who does not fit, and what stands in the way.
#include "gui/ChildOf.h"
#include "gui/Fixture.h"
#include "gui/dialogs/PlanDialog.h"
#include "gui/widgets/PhaseHandle.h"
#include "gui/widgets/PhaseModel.h"
#include "gui/widgets/PhaseTable.h"
#include "gui/widgets/TimelineWidget.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_CourseForm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void minutesFromTheLine();
    void notesAreSaid_data();
    void notesAreSaid();
    void ambiguousIsAsked();
    void tableFollowsTheLine();
    void lineFollowsTheTable();
    void lineFollowsTheEdge();
    void unreadableLeavesTheTable();
    void undoBringsTheLineBack();
    void refusedGoalIsSaid();
    void previewSaysAll();
    void misfitsAreSaid();
    void obstacleIsSaid();
    void fitsASmallScreen();

private:
    void type(const QString &line) { childOf(*m_dialog, "taperEdit")->setText(line); }
    [[nodiscard]] QString line() const { return childOf(*m_dialog, "taperEdit")->text(); }
    [[nodiscard]] PhaseTable &table() const
    {
        return *childOf<PhaseTable>(*m_dialog, "phaseTable");
    }
    [[nodiscard]] QString tableLine() const { return printTaper(table().phases().taper()); }
    void press(const char *button)
    {
        QTest::mouseClick(childOf<QPushButton>(*m_dialog, button), Qt::LeftButton);
    }
    [[nodiscard]] const Timeline &drawn() const
    {
        return childOf<TimelineWidget>(*m_dialog, "timeline")->timeline();
    }

    std::optional<Fixture> m_fixture;
    ClientId m_client;
    std::unique_ptr<PlanDialog> m_dialog;
};

void tst_CourseForm::init()
{
    m_dialog.reset();
    m_client = m_fixture.emplace().addClient(u"Marta"_s, u"Silva"_s).id;
    m_fixture->askHealth(m_client);
    m_dialog = std::make_unique<PlanDialog>(m_fixture->practice(), m_client);
    m_dialog->show();
}

void tst_CourseForm::minutesFromTheLine()
{
    type(u"45-minute sessions 2x/wk x 3"_s);
    QCOMPARE(childOf<QSpinBox>(*m_dialog, "minutesEdit")->value(), 45);
    QVERIFY(wordsOf(*m_dialog, "notesLabel").contains(u"45 min"_s));
    type(u"2x/wk x 3"_s); // says nothing of minutes, so they stay
    QCOMPARE(childOf<QSpinBox>(*m_dialog, "minutesEdit")->value(), 45);
    QVERIFY(wordsOf(*m_dialog, "notesLabel").isEmpty());
}

void tst_CourseForm::notesAreSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("note");
    QTest::newRow("range") << u"1-2x/wk x 4"_s << u"Of 1 to 2, the higher is planned."_s;
    QTest::newRow("month") << u"1x/wk x 2 mo"_s << u"A month is 4 weeks"_s;
    QTest::newRow("flare") << u"1x/wk x 4, 2x/wk x 2"_s << u"Phase 2 is more frequent"_s;
}

void tst_CourseForm::notesAreSaid()
{
    QFETCH(QString, typed);
    QFETCH(QString, note);
    type(typed);
    QVERIFY2(wordsOf(*m_dialog, "notesLabel").contains(note),
             qPrintable(wordsOf(*m_dialog, "notesLabel")));
}

void tst_CourseForm::ambiguousIsAsked()
{
    type(u"biweekly x 4"_s);
    const auto *first = childOf<QPushButton>(*m_dialog, "firstReadingButton");
    const auto *second = childOf<QPushButton>(*m_dialog, "secondReadingButton");
    QVERIFY(first->isVisible() && second->isVisible());
    QVERIFY(first->text() != second->text());
    QVERIFY(drawn().marks.isEmpty());
    const QString wanted = second->text();
    press("secondReadingButton");
    QCOMPARE(line(), wanted);
    QTRY_VERIFY(!drawn().marks.isEmpty());
    QVERIFY(!first->isVisible() && !second->isVisible());
}

void tst_CourseForm::tableFollowsTheLine()
{
    QCOMPARE(table().phases().rowCount(), 0);
    type(u"twice a week for 3 weeks, then every other week x 4"_s);
    QCOMPARE(tableLine(), u"2x/wk x 3wk, 1x/2wk x 4"_s);
    type(u"1x/4wk"_s);
    QCOMPARE(tableLine(), u"1x/4wk"_s);
    type(QString());
    QCOMPARE(table().phases().rowCount(), 0);
}

void tst_CourseForm::lineFollowsTheTable()
{
    press("addPhaseButton"); // from nothing
    QCOMPARE(line(), u"1x/wk x 4"_s);
    press("addPhaseButton");
    QCOMPARE(line(), u"1x/wk x 4, 1x/2wk x 4"_s);
    PhaseModel &phases = table().phases();
    QVERIFY(phases.setData(phases.index(0, PhaseModel::Sessions), 2));
    QCOMPARE(line(), u"2x/wk x 4, 1x/2wk x 4"_s);
    QTRY_COMPARE(drawn().marks.size(), 12);
    table().setCurrentIndex(phases.index(1, PhaseModel::Count));
    press("earlierButton");
    QCOMPARE(line(), u"1x/2wk x 4, 2x/wk x 4"_s);
    press("removePhaseButton");
    QCOMPARE(line(), u"2x/wk x 4"_s);
    QCOMPARE(tableLine(), line());
}

void tst_CourseForm::lineFollowsTheEdge()
{
    type(u"2x/wk x 3, 1x/wk x 6"_s);
    QTRY_COMPARE(drawn().marks.size(), 12);
    auto *edge = childOf<PhaseHandle>(*m_dialog, "edge2");
    QTest::keyClick(edge, Qt::Key_Right);
    QCOMPARE(line(), u"2x/wk x 3, 1x/wk x 7"_s);
    QCOMPARE(tableLine(), line());
    QTRY_COMPARE(drawn().marks.size(), 13);
    QVERIFY(wordsOf(*m_dialog, "totalLabel").startsWith(u"13 "_s));
}

void tst_CourseForm::unreadableLeavesTheTable()
{
    type(u"2x/wk x 3"_s);
    type(u"2x/wk x 3, of"_s);
    QVERIFY(!table().isEnabled());
    QVERIFY(!childOf<QPushButton>(*m_dialog, "addPhaseButton")->isEnabled());
    QVERIFY(!childOf<TimelineWidget>(*m_dialog, "timeline")->isVisible());
    type(u"2x/wk x 4"_s);
    QVERIFY(table().isEnabled());
    QCOMPARE(tableLine(), u"2x/wk x 4"_s);
}

void tst_CourseForm::undoBringsTheLineBack()
{
    auto *edit = childOf(*m_dialog, "taperEdit");
    edit->setFocus();
    QTest::keyClicks(edit, u"weekly for 6 weeks"_s);
    QTRY_COMPARE(drawn().marks.size(), 6);
    QTest::keyClick(childOf<PhaseHandle>(*m_dialog, "edge1"), Qt::Key_Left);
    QCOMPARE(line(), u"1x/wk x 5wk"_s);
    edit->undo();
    QCOMPARE(line(), u"weekly for 6 weeks"_s);
    QCOMPARE(tableLine(), u"1x/wk x 6wk"_s);
}

void tst_CourseForm::refusedGoalIsSaid()
{
    type(u"1x/wk"_s);
    PhaseModel &phases = table().phases();
    QVERIFY(!phases.setData(phases.index(0, PhaseModel::Goal), u"well, at last"_s));
    QVERIFY(!wordsOf(*m_dialog, "phaseError").isEmpty());
    QVERIFY(phases.setData(phases.index(0, PhaseModel::Goal), u"well"_s));
    QCOMPARE(line(), u"1x/wk until well"_s);
    QVERIFY(wordsOf(*m_dialog, "phaseError").isEmpty());
}

void tst_CourseForm::previewSaysAll()
{
    type(u"2x/wk x 3, 1x/wk x 6"_s);
    QTRY_COMPARE(drawn().marks.size(), 12);
    QVERIFY(wordsOf(*m_dialog, "totalLabel").startsWith(u"12 "_s));
    const auto proposal = Fixture::must(m_fixture->practice().planner().propose([this] {
        Plan plan;
        plan.client = m_client;
        plan.start = Fixture::today();
        plan.taper = readTaper(line()).value();
        return plan;
    }()));
    QCOMPARE(proposal.outcome.placed.size(), 12);
    for (qsizetype i = 0; i < 12; ++i)
        QCOMPARE(drawn().marks.at(i).day, proposal.outcome.placed.at(i).start.day());
    QVERIFY(
        wordsOf(*m_dialog, "spanLabel").contains(QString::number(drawn().marks.last().day.year())));
    QVERIFY(wordsOf(*m_dialog, "datesLabel").contains(u"more"_s));
    QVERIFY(!wordsOf(*m_dialog, "levelChip").isEmpty());
    QVERIFY(wordsOf(*m_dialog, "misfitLabel").isEmpty());
    QVERIFY(wordsOf(*m_dialog, "obstacleLabel").isEmpty());
}

void tst_CourseForm::misfitsAreSaid()
{
    const ConditionEntry entry = m_fixture->addCondition(m_client, u"cancer"_s);
    (void)m_fixture->addClearance(entry, Fixture::today(), Fixture::today().addDays(20));
    type(u"1x/wk x 6"_s);
    QTRY_VERIFY(!wordsOf(*m_dialog, "misfitLabel").isEmpty());
    const QString words = wordsOf(*m_dialog, "misfitLabel");
    QVERIFY2(words.contains(u"4–6"_s), qPrintable(words));
    QCOMPARE(wordsOf(*m_dialog, "levelChip"), levelWord(Level::Clearance));
    type(u"1x/wk x 2"_s);
    QTRY_VERIFY(wordsOf(*m_dialog, "misfitLabel").isEmpty());
}

void tst_CourseForm::obstacleIsSaid()
{
    press("wishesButton");
    press("sunButton"); // the practice is closed on Sundays
    type(u"1x/wk x 3"_s);
    QTRY_VERIFY(!wordsOf(*m_dialog, "obstacleLabel").isEmpty());
    const QString words = wordsOf(*m_dialog, "obstacleLabel");
    QVERIFY2(words.contains(u"working hours"_s), qPrintable(words));
    QVERIFY(drawn().marks.isEmpty());
    QVERIFY(!drawn().phases.isEmpty()); // its edges can still be dragged
    childOf<QComboBox>(*m_dialog, "dayWishBox")->setCurrentIndex(1); // prefers
    QTRY_COMPARE(drawn().marks.size(), 3);
    QVERIFY(wordsOf(*m_dialog, "obstacleLabel").isEmpty());
}

// The window may be as small as 1024x680.
void tst_CourseForm::fitsASmallScreen()
{
    type(u"2x/wk x 2, 1x/wk x 4, 1x/2wk x 3, 1x/4wk x 3"_s);
    m_dialog->resize(984, 640);
    QCoreApplication::processEvents();
    QCOMPARE(m_dialog->size(), QSize(984, 640));
    for (const char *name : {"timeline", "totalLabel", "startButton"}) {
        const auto *part = childOf<QWidget>(*m_dialog, name);
        const QRect place(part->mapTo(m_dialog.get(), QPoint()), part->size());
        QVERIFY2(m_dialog->rect().contains(place), name);
        QVERIFY2(!part->visibleRegion().isEmpty(), name);
    }
}

QTEST_MAIN(tst_CourseForm)
#include "tst_course_form.moc"
