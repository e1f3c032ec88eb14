// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ChildOf.h"
#include "gui/Fixture.h"
#include "gui/ModalAnswer.h"
#include "gui/dialogs/ReflowDialog.h"
#include "gui/pages/CalendarPage.h"
#include "gui/widgets/WeekGrid.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// Carrying a session through the calendar, by mouse and by keys.
class TestCalendarCarry : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture.emplace();
        const Client client = m_fixture->addClient(u"Lan"_s, u"Nguyễn"_s);
        m_fixture->askHealth(client.id);
        m_plan = m_fixture->addPlan(client.id, u"1x/wk x 4"_s, {2026, 11, 12}); // Thursdays, 9:00
        m_page = std::make_unique<CalendarPage>(m_fixture->practice());
        m_page->resize(1080, 750);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        grid().setFocus(Qt::TabFocusReason);
        QCOMPARE(grid().currentSession(), sessions().first().id);
    }
    void cleanup() { m_page.reset(); }

    void keysCarryAndEnterDrops()
    {
        keys({Qt::Key_M, Qt::Key_Down, Qt::Key_Down, Qt::Key_Left});
        QVERIFY(grid().carried());
        QCOMPARE(grid().carried()->day, QDate(2026, 11, 11));
        QCOMPARE(grid().carried()->time(), QTime(9, 30));
        QCOMPARE(start(0), at({2026, 11, 12}, {9, 0})); // not yet
        QVERIFY(grid().accessibleDescription().startsWith(u"Wed 11 Nov 2026 09:30"_s));
        keys({Qt::Key_Return});
        QVERIFY(!grid().carried());
        QCOMPARE(start(0), at({2026, 11, 11}, {9, 30}));
        QCOMPARE(start(1), at({2026, 11, 19}, {9, 0}));
        QCOMPARE(grid().currentSession(), sessions().first().id);
    }

    void escapeLetsGo()
    {
        keys({Qt::Key_M, Qt::Key_Down, Qt::Key_Escape});
        QVERIFY(!grid().carried());
        QCOMPARE(start(0), at({2026, 11, 12}, {9, 0}));
        QVERIFY(grid().accessibleDescription().startsWith(u"Lan Nguyễn"_s));
        keys({Qt::Key_Return}); // means the record again
    }

    void droppedWhereItWasIsNoMove()
    {
        QSignalSpy dropped(&grid(), &WeekGrid::dropped);
        keys({Qt::Key_M, Qt::Key_Down, Qt::Key_Up, Qt::Key_Return});
        QVERIFY(!grid().carried());
        QCOMPARE(dropped.count(), 0);
    }

    void leavesWithTheFocus()
    {
        keys({Qt::Key_M, Qt::Key_Down});
        m_page->findChild<QPushButton *>(u"dayButton"_s)->setFocus();
        QVERIFY(!grid().carried());
    }

    void theCalendarGoesAlong()
    {
        keys({Qt::Key_M, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right});
        QCOMPARE(grid().picture().content().first, QDate(2026, 11, 16));
        QVERIFY(!grid().picture().moveRect().isEmpty());
        keys({Qt::Key_PageUp});
        QCOMPARE(grid().carried()->day, QDate(2026, 11, 9));
        QCOMPARE(grid().picture().content().first, QDate(2026, 11, 9));
    }

    void saysWhatStandsInTheWay_data()
    {
        QTest::addColumn<QList<int>>("way");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("blocked");
        const int down = Qt::Key_Down;
        const int right = Qt::Key_Right;
        QTest::newRow("nothing") << QList<int>{down} << u"Thu 12 Nov 2026 09:15"_s << false;
        QTest::newRow("hours") << QList<int>(14, down) << u"the working hours"_s << true;
        QTest::newRow("closed") << QList<int>{right} << u"the closed days"_s << true;
        QTest::newRow("busy") << QList<int>(6, down) << u"other clients' sessions"_s << true;
        QTest::newRow("past") << QList<int>{Qt::Key_Left, Qt::Key_Left, Qt::Key_Left} << u"past"_s
                              << true;
        QTest::newRow("screening")
            << QList<int>{Qt::Key_PageDown, Qt::Key_PageDown} << u"Adapt"_s << false;
    }

    void saysWhatStandsInTheWay()
    {
        QFETCH(const QList<int>, way);
        QVERIFY(m_fixture->practice().reflower().applyAlone(
            DaysClosed{{{2026, 11, 13}, {2026, 11, 13}, u"course"_s}}));
        book(u"Tom"_s, {2026, 11, 12}, QTime(10, 30));
        m_fixture->addCondition(m_plan.client, u"asthma"_s);
        keys({Qt::Key_M});
        for (const int key : way)
            keys({static_cast<Qt::Key>(key)});
        QFETCH(const QString, said);
        QVERIFY2(grid().carried()->words.contains(said), qPrintable(grid().carried()->words));
        QTEST(grid().carried()->blocked, "blocked");
    }

    void mouseCarriesByQuarters()
    {
        const QRect block = grid().picture().blockRect(0);
        const QPoint hold = block.center();
        const int tuesday = grid().picture().geometry().rect(1, 600, 660).center().x();
        const int down =
            grid().picture().geometry().yOf(10 * 60 + 40) - grid().picture().geometry().yOf(9 * 60);
        drag(hold, {tuesday, hold.y() + down});
        QCOMPARE(grid().carried()->day, QDate(2026, 11, 10));
        QCOMPARE(grid().carried()->time(), QTime(10, 45)); // the nearest quarter
        QTest::mouseRelease(grid().viewport(), Qt::LeftButton);
        QCOMPARE(start(0), at({2026, 11, 10}, {10, 45}));
    }

    void escapeLetsTheMouseGo()
    {
        const QPoint hold = grid().picture().blockRect(0).center();
        drag(hold, hold + QPoint(0, 80));
        QVERIFY(grid().carried());
        keys({Qt::Key_Escape});
        QVERIFY(!grid().carried());
        QTest::mouseRelease(grid().viewport(), Qt::LeftButton);
        QCOMPARE(start(0), at({2026, 11, 12}, {9, 0}));
    }

    void aClickIsNoDrag()
    {
        const QPoint hold = grid().picture().blockRect(0).center();
        drag(hold, hold + QPoint(0, 2));
        QVERIFY(!grid().carried());
        QTest::mouseRelease(grid().viewport(), Qt::LeftButton);
        QCOMPARE(start(0), at({2026, 11, 12}, {9, 0}));
    }

    void whatIsDoneStays()
    {
        Fixture::must(
            m_fixture->practice().sessions().setState(sessions().first(), SessionState::Missed));
        keys({Qt::Key_M});
        QVERIFY(!grid().carried());
        const QPoint hold = grid().picture().blockRect(0).center();
        drag(hold, hold + QPoint(0, 80));
        QVERIFY(!grid().carried());
    }

    // Next to the following session: the gap between them asks the rest to move.
    void asksWhereTheRestWouldMove_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<bool>("restMoves");
        QTest::newRow("all") << u"restButton"_s << QDate(2026, 11, 18) << true;
        QTest::newRow("alone") << u"aloneButton"_s << QDate(2026, 11, 18) << false;
        QTest::newRow("cancel") << u"cancelButton"_s << QDate(2026, 11, 12) << false;
    }

    void asksWhereTheRestWouldMove()
    {
        QFETCH(const QString, button);
        const ZonedTime second = start(1);
        keys({Qt::Key_M, Qt::Key_PageDown, Qt::Key_Left}); // the day before session 2
        QVERIFY2(grid().carried()->words.contains(u"would move"_s),
                 qPrintable(grid().carried()->words));
        ModalAnswer<ReflowDialog> answer([&](ReflowDialog &dialog) {
            childOf<QPushButton>(dialog, qPrintable(button))->click();
        });
        keys({Qt::Key_Return});
        QVERIFY(answer.wasAsked());
        QTEST(start(0).day(), "first");
        QTEST(start(1) != second, "restMoves");
    }

    void aRefusalIsSaid()
    {
        keys({Qt::Key_M, Qt::Key_Down});
        Fixture::must(m_fixture->practice().sessions().setState(
            sessions().first(), SessionState::Confirmed)); // elsewhere
        QSignalSpy failed(m_page.get(), &Page::failed);
        keys({Qt::Key_Return});
        QCOMPARE(failed.count(), 1);
        QCOMPARE(start(0), at({2026, 11, 12}, {9, 0}));
    }

private:
    WeekGrid &grid() { return *childOf<WeekGrid>(*m_page, "weekGrid"); }
    QList<Session> sessions()
    {
        return Fixture::must(m_fixture->practice().planner().sessionsOf(m_plan.id));
    }
    ZonedTime start(int index) { return sessions().at(index).start; }
    static ZonedTime at(QDate day, QTime time)
    {
        return ZonedTime::fromLocal(day, time, "Europe/Berlin");
    }
    void keys(const QList<Qt::Key> &pressed)
    {
        for (const Qt::Key key : pressed)
            QTest::keyClick(&grid(), key);
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(grid().viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(grid().viewport(), to);
    }
    void book(const QString &name, QDate day, QTime time)
    {
        const Client client = m_fixture->addClient(name, u"Okafor"_s);
        const Plan plan = m_fixture->addPlan(client.id, u"1x/wk x 1"_s, day);
        const Session session =
            Fixture::must(m_fixture->practice().planner().sessionsOf(plan.id)).first();
        Fixture::must(m_fixture->practice().sessions().move(session, day, time));
    }

    std::optional<Fixture> m_fixture;
    Plan m_plan;
    std::unique_ptr<CalendarPage> m_page;
};

QTEST_MAIN(TestCalendarCarry)
#include "tst_calendar_carry.moc"
