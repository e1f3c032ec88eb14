// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"
#include "gui/pages/CalendarPage.h"
#include "gui/widgets/MonthGrid.h"
#include "gui/widgets/WeekGrid.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// A week of sessions: reading it, leafing through it and walking in it.
class TestCalendarPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture.emplace();
        const Client client = m_fixture->addClient(u"Lan"_s, u"Nguyễn"_s);
        m_fixture->askHealth(client.id);
        m_plan = m_fixture->addPlan(client.id, u"2x/wk x 3"_s); // Mondays and Thursdays, 9:00
    }
    void cleanup() { m_page.reset(); }

    void showsThisWeek()
    {
        open();
        QCOMPARE(text(u"titleLabel"_s), u"9 – 15 November 2026"_s);
        QCOMPARE(text(u"summaryLabel"_s), u"2 sessions · working hours 08:30 – 17:00"_s);
        QCOMPARE(grid().picture().blocks().size(), 2);
        QCOMPARE(grid().picture().blocks().at(1).day, 3);
    }

    void leafs_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<QString>("title");
        const int up = Qt::Key_PageUp;
        const int down = Qt::Key_PageDown;
        QTest::newRow("back") << QList<int>{up} << u"2 – 8 November 2026"_s;
        QTest::newRow("on") << QList<int>{down} << u"16 – 22 November 2026"_s;
        QTest::newRow("over a month")
            << QList<int>{down, down, down} << u"30 November – 6 December 2026"_s;
        QTest::newRow("over a year") << QList<int>{down, down, down, down, down, down, down}
                                     << u"28 December 2026 – 3 January 2027"_s;
        QTest::newRow("and home") << QList<int>{up, up, int(Qt::Key_Home)}
                                  << u"9 – 15 November 2026"_s;
    }

    void leafs()
    {
        open();
        QFETCH(const QList<int>, keys);
        for (const int key : keys)
            QTest::keyClick(&grid(), static_cast<Qt::Key>(key));
        QTEST(text(u"titleLabel"_s), "title");
    }

    void buttonsLeaf()
    {
        open();
        press(u"nextButton"_s);
        QCOMPARE(firstShown(), QDate(2026, 11, 16));
        m_page->pageActions().first()->trigger(); // Today
        QCOMPARE(firstShown(), QDate(2026, 11, 9));
        press(u"previousButton"_s);
        QCOMPARE(firstShown(), QDate(2026, 11, 2));
        QCOMPARE(text(u"summaryLabel"_s), u"No sessions this week · working hours 08:30 – 17:00"_s);
    }

    void arrowsWalkAndEnterOpens()
    {
        const Client other = m_fixture->addClient(u"Tom"_s, u"Okafor"_s);
        Plan plan = m_fixture->addPlan(other.id, u"1x/wk x 1"_s);
        Fixture::must(sessions().move(first(plan.id), Fixture::today(), QTime(13, 0)));
        open();
        grid().setFocus(Qt::TabFocusReason);
        QCOMPARE(grid().currentSession(), first(m_plan.id).id);
        QTest::keyClick(&grid(), Qt::Key_Down);
        QCOMPARE(grid().currentSession(), first(plan.id).id);
        QTest::keyClick(&grid(), Qt::Key_Right); // Thursday
        const SessionId thursday = grid().currentSession();
        QVERIFY(thursday != first(plan.id).id && thursday != first(m_plan.id).id);
        QTest::keyClick(&grid(), Qt::Key_Right); // no day behind it
        QCOMPARE(grid().currentSession(), thursday);
        QTest::keyClick(&grid(), Qt::Key_Left); // the nearest in time
        QCOMPARE(grid().currentSession(), first(m_plan.id).id);
        QVERIFY(grid().accessibleDescription().startsWith(u"Lan Nguyễn"_s));

        QSignalSpy wanted(m_page.get(), &Page::sessionWanted);
        QTest::keyClick(&grid(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<SessionId>(), first(m_plan.id).id);
    }

    void doubleClickOpens()
    {
        open();
        QSignalSpy wanted(m_page.get(), &Page::sessionWanted);
        const QPoint beside(grid().picture().blockRect(0).center() + QPoint(0, 200));
        QTest::mouseDClick(grid().viewport(), Qt::LeftButton, {}, beside);
        QCOMPARE(wanted.count(), 0);
        const QPoint inside = grid().picture().blockRect(1).center();
        QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, inside);
        QTest::mouseDClick(grid().viewport(), Qt::LeftButton, {}, inside);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<SessionId>(), grid().currentSession());
    }

    void followsMovesAndStates()
    {
        open();
        Fixture::must(sessions().move(first(m_plan.id), {2026, 11, 11}, QTime(6, 30)));
        QCOMPARE(grid().picture().blocks().at(0).day, 2);
        QCOMPARE(grid().picture().blocks().at(0).from, 6 * 60 + 30);
        Fixture::must(sessions().setState(first(m_plan.id), SessionState::Missed));
        QCOMPARE(text(u"summaryLabel"_s), u"1 sessions · 1 missed · working hours 08:30 – 17:00"_s);
        QVERIFY(grid().picture().words(0).endsWith(u"Missed"_s));
        const auto all = Fixture::must(m_fixture->practice().planner().sessionsOf(m_plan.id));
        Fixture::must(sessions().setState(all.at(1), SessionState::Cancelled));
        QCOMPARE(text(u"summaryLabel"_s), u"No sessions this week · 1 missed · 1 cancelled · "
                                          "working hours 08:30 – 17:00"_s);
        QCOMPARE(grid().picture().blocks().size(), 1);
    }

    void scrollsWhereHoursDoNotFit()
    {
        Fixture::must(sessions().move(first(m_plan.id), Fixture::today(), QTime(23, 0)));
        open();
        m_page->resize(900, 420);
        QCoreApplication::processEvents();
        const auto visible = [this](int block) {
            return grid().viewport()->rect().contains(grid().picture().blockRect(block));
        };
        QVERIFY(!visible(0));
        grid().setFocus(Qt::TabFocusReason);
        QVERIFY(visible(0));
    }

    void views()
    {
        open();
        QTest::keyClick(m_page.get(), Qt::Key_D, Qt::AltModifier);
        QTRY_COMPARE(m_page->view(), CalendarView::Day);
        QCOMPARE(text(u"titleLabel"_s), u"Monday 9 November 2026"_s);
        QCOMPARE(grid().picture().blocks().size(), 1);
        QTest::keyClick(&grid(), Qt::Key_PageDown);
        QCOMPARE(text(u"titleLabel"_s), u"Tuesday 10 November 2026"_s);
        QTest::keyClick(m_page.get(), Qt::Key_O, Qt::AltModifier);
        QTRY_COMPARE(text(u"titleLabel"_s), u"November 2026"_s);
        QVERIFY(text(u"summaryLabel"_s).startsWith(u"6 sessions"_s));
        QTest::keyClick(&month(), Qt::Key_PageDown);
        QCOMPARE(text(u"titleLabel"_s), u"December 2026"_s);
        QTest::keyClick(m_page.get(), Qt::Key_W, Qt::AltModifier);
        QTRY_COMPARE(firstShown(), QDate(2026, 12, 7));
        QVERIFY(m_page->findChild<QPushButton *>(u"weekButton"_s)->isChecked());
    }

    void monthShowsLoadAndOpensTheDay()
    {
        close({2026, 11, 18}, {2026, 11, 20}, u"course"_s);
        open();
        press(u"monthButton"_s);
        const MonthPicture &picture = month().picture();
        QCOMPARE(picture.content().firstDay(), QDate(2026, 10, 26));
        QCOMPARE(picture.content().loads.at(14), (DayLoad{{2026, 11, 9}, 1, 60}));
        QVERIFY(picture.words({2026, 11, 9}).contains(u"12 % of 8 h working hours"_s));
        QVERIFY(picture.words({2026, 11, 18}).contains(u"Closed: course"_s));
        QVERIFY(picture.words({2026, 11, 14}).contains(u"Not a working day"_s));
        month().setFocus();
        QTest::keyClick(&month(), Qt::Key_Down);
        QTest::keyClick(&month(), Qt::Key_Right);
        QVERIFY(month().accessibleDescription().startsWith(u"Tuesday 17 November"_s));
        QTest::keyClick(&month(), Qt::Key_Return);
        QCOMPARE(text(u"titleLabel"_s), u"Tuesday 17 November 2026"_s);
        QVERIFY(grid().hasFocus());
        press(u"monthButton"_s);
        QTest::mouseClick(&month(), Qt::LeftButton, {}, picture.dayRect({2026, 11, 12}).center());
        QCOMPARE(text(u"titleLabel"_s), u"Thursday 12 November 2026"_s);
    }

private:
    void open()
    {
        m_page = std::make_unique<CalendarPage>(m_fixture->practice());
        m_page->resize(1080, 750);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    WeekGrid &grid() { return *m_page->findChild<WeekGrid *>(u"weekGrid"_s); }
    MonthGrid &month() { return *m_page->findChild<MonthGrid *>(u"monthGrid"_s); }
    QDate firstShown() { return grid().picture().content().first; }
    void close(QDate from, QDate to, const QString &name)
    {
        const auto done = m_fixture->practice().reflower().applyAlone(DaysClosed{{from, to, name}});
        QVERIFY(done);
    }
    QString text(const QString &label) { return m_page->findChild<QLabel *>(label)->text(); }
    void press(const QString &button)
    {
        QTest::mouseClick(m_page->findChild<QPushButton *>(button), Qt::LeftButton);
    }
    SessionBook &sessions() { return m_fixture->practice().sessions(); }
    Session first(PlanId plan)
    {
        return Fixture::must(m_fixture->practice().planner().sessionsOf(plan)).first();
    }

    std::optional<Fixture> m_fixture;
    Plan m_plan;
    std::unique_ptr<CalendarPage> m_page;
};

QTEST_MAIN(TestCalendarPage)
#include "tst_calendar_page.moc"
