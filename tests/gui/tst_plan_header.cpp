// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ChildOf.h"
#include "gui/Fixture.h"
#include "gui/ModalAnswer.h"
#include "gui/dialogs/PlanDialog.h"
#include "gui/pages/PlanTab.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// The head of a plan, in the tab it stands in: what it offers in each state, and by which keys.
class TestPlanHeader : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatTheStateAllows_data();
    void offersWhatTheStateAllows();
    void menuOpensTheForm_data();
    void menuOpensTheForm();
    void keysGoThroughInOrder();

private:
    void open(PlanState state)
    {
        m_tab.reset();
        const Client client = m_fixture.emplace().addClient(u"Marta"_s, u"Silva"_s);
        const bool isNew = state == PlanState::Draft;
        Plan plan = m_fixture->addPlan(client.id, u"2x/wk x 3, 1x/wk x 6"_s, Fixture::today(),
                                       isNew ? state : PlanState::Active);
        if (state != plan.state)
            plan = Fixture::must(m_fixture->practice().planner().setState(plan, state));
        m_tab.emplace(m_fixture->practice(), client.id);
        m_tab->resize(1044, 600);
        m_tab->show();
        QVERIFY(QTest::qWaitForWindowActive(&*m_tab));
    }
    QPushButton &button(const char *name) { return *childOf<QPushButton>(*m_tab, name); }
    QAction &action(const char *name) { return *childOf<QAction>(*m_tab, name); }

    std::optional<Fixture> m_fixture;
    std::optional<PlanTab> m_tab;
};

void TestPlanHeader::offersWhatTheStateAllows_data()
{
    QTest::addColumn<PlanState>("state");
    QTest::addColumn<QString>("stateButton"); // empty where it is hidden
    QTest::addColumn<bool>("reflow");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<bool>("discontinue");
    const auto row = [](const char *name, PlanState state, const QString &text, bool reflow,
                        bool complete, bool discontinue) {
        QTest::newRow(name) << state << text << reflow << complete << discontinue;
    };
    row("draft", PlanState::Draft, u"Start plan"_s, false, false, true);
    row("active", PlanState::Active, u"Pause"_s, true, true, true);
    row("paused", PlanState::Paused, u"Resume"_s, false, false, true);
    row("completed", PlanState::Completed, {}, false, false, false);
    row("discontinued", PlanState::Discontinued, {}, false, false, false);
}

void TestPlanHeader::offersWhatTheStateAllows()
{
    QFETCH(PlanState, state);
    open(state);
    const QPushButton &stateButton = button("stateButton");
    QTEST(stateButton.isVisible() ? stateButton.text().remove(u'&') : QString(), "stateButton");
    QTEST(button("reflowButton").isVisible(), "reflow");
    QTEST(action("completeAction").isEnabled(), "complete");
    QTEST(action("discontinueAction").isEnabled(), "discontinue");
    QVERIFY(action("editPlanAction").isEnabled());
    QVERIFY(action("copyPlanAction").isEnabled());
}

void TestPlanHeader::menuOpensTheForm_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("form");
    QTest::newRow("edit") << QByteArray("editPlanAction") << u"Edit plan: Low back pain"_s;
    QTest::newRow("copy") << QByteArray("copyPlanAction") << u"New plan: Low back pain"_s;
    QTest::newRow("new") << QByteArray("newPlanAction") << u"New plan: "_s;
}

void TestPlanHeader::menuOpensTheForm()
{
    QFETCH(QByteArray, name);
    open(PlanState::Active);
    QString form;
    ModalAnswer<PlanDialog> answer([&form](PlanDialog &dialog) {
        form = childOf<QLabel>(dialog, "titleLabel")->text() + u": "_s +
               childOf<QLineEdit>(dialog, "complaintEdit")->text();
        dialog.reject();
    });
    action(name.constData()).trigger();
    QVERIFY(answer.wasAsked());
    QTEST(form, "form");
}

void TestPlanHeader::keysGoThroughInOrder()
{
    open(PlanState::Active);
    button("stateButton").setFocus();
    QStringList order;
    for (int i = 0; i < 7; ++i) {
        order << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order,
             (QStringList{u"stateButton"_s, u"reflowButton"_s, u"moreButton"_s, u"timeline"_s,
                          u"notationEdit"_s, u"sessionButton"_s, u"scheduleTable"_s}));
}

QTEST_MAIN(TestPlanHeader)
#include "tst_plan_header.moc"
