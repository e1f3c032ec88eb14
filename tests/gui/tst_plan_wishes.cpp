// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan dialog keeps beside the course: how the client likes to come, and what a copy takes
// along.
#include "domain/PlanCopy.h"
#include "gui/ChildOf.h"
#include "gui/Fixture.h"
#include "gui/dialogs/PlanDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PlanWishes : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wishesAreKept();
    void wrongTimesUnfold();
    void copyIsANewDraft();

private:
    void type(const QString &line) { childOf(*m_dialog, "taperEdit")->setText(line); }
    void press(const char *button)
    {
        QTest::mouseClick(childOf<QPushButton>(*m_dialog, button), Qt::LeftButton);
    }

    std::optional<Fixture> m_fixture;
    ClientId m_client;
    std::unique_ptr<PlanDialog> m_dialog;
};

void tst_PlanWishes::init()
{
    m_dialog.reset();
    m_client = m_fixture.emplace().addClient(u"Marta"_s, u"Silva"_s).id;
    m_fixture->askHealth(m_client);
    m_dialog = std::make_unique<PlanDialog>(m_fixture->practice(), m_client);
    m_dialog->show();
}

void tst_PlanWishes::wishesAreKept()
{
    QVERIFY(!childOf<QWidget>(*m_dialog, "wishesBox")->isVisible());
    QVERIFY(wordsOf(*m_dialog, "summaryLabel").contains(u"any day"_s));
    press("wishesButton");
    press("monButton");
    childOf<QComboBox>(*m_dialog, "dayWishBox")->setCurrentIndex(1);
    childOf<QCheckBox>(*m_dialog, "timesCheck")->setChecked(true);
    childOf<QTimeEdit>(*m_dialog, "fromEdit")->setTime(QTime(14, 0));
    childOf<QTimeEdit>(*m_dialog, "toEdit")->setTime(QTime(16, 30));
    childOf<QSpinBox>(*m_dialog, "gapEdit")->setValue(100);
    childOf<QSpinBox>(*m_dialog, "reviewVisitsEdit")->setValue(3);
    childOf(*m_dialog, "complaintEdit")->setText(u"Stiff neck"_s);
    type(u"1x/wk x 3"_s);
    const QString summary = wordsOf(*m_dialog, "summaryLabel");
    QVERIFY2(summary.contains(u"preferably"_s), qPrintable(summary));
    press("startButton");
    QVERIFY(!m_dialog->isVisible());
    const Plan kept = m_dialog->plan();
    QCOMPARE(kept.days, Weekdays({Qt::Monday}));
    QCOMPARE(kept.dayWish, Wish::Preferred);
    QCOMPARE(kept.times, (LocalSpan{QTime(14, 0), QTime(16, 30)}));
    QCOMPARE(kept.timeWish, Wish::Required);
    QCOMPARE(kept.gapHours, 100);
    QCOMPARE(kept.review.visits, 3);
    for (const Session &session :
         Fixture::must(m_fixture->practice().planner().sessionsOf(kept.id)))
        QVERIFY(session.start.time() >= QTime(14, 0) && session.start.time() <= QTime(15, 30));

    PlanDialog again(m_fixture->practice(), kept);
    again.show();
    again.reject(); // nothing was typed, so nothing is asked
    QVERIFY(!again.isVisible());
}

void tst_PlanWishes::wrongTimesUnfold()
{
    childOf(*m_dialog, "complaintEdit")->setText(u"Stiff neck"_s);
    type(u"1x/wk x 3"_s);
    childOf<QCheckBox>(*m_dialog, "timesCheck")->setChecked(true);
    childOf<QTimeEdit>(*m_dialog, "fromEdit")->setTime(QTime(16, 0));
    childOf<QTimeEdit>(*m_dialog, "toEdit")->setTime(QTime(14, 0));
    press("startButton");
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!wordsOf(*m_dialog, "timesError").isEmpty());
}

void tst_PlanWishes::copyIsANewDraft()
{
    const Plan old = m_fixture->addPlan(m_client, u"2x/wk x 3"_s, QDate(2026, 11, 10));
    PlanDialog copy(m_fixture->practice(), copyOf(old, Fixture::today()));
    copy.show();
    QCOMPARE(childOf(copy, "complaintEdit")->text(), old.complaint);
    QCOMPARE(childOf(copy, "taperEdit")->text(), u"2x/wk x 3"_s);
    QVERIFY(childOf(copy, "consentEdit")->text().isEmpty());
    QTest::mouseClick(childOf<QPushButton>(copy, "draftButton"), Qt::LeftButton);
    QVERIFY(!copy.isVisible());
    QVERIFY(copy.plan().id != old.id);
    QCOMPARE(copy.plan().state, PlanState::Draft);
    QCOMPARE(copy.plan().start, Fixture::today());
    QCOMPARE(Fixture::must(m_fixture->practice().planner().find(old.id)), old);
}

QTEST_MAIN(tst_PlanWishes)
#include "tst_plan_wishes.moc"
