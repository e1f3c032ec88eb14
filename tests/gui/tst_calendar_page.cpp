// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Palette.h"
#include "gui/Fixture.h"
#include "gui/pages/CalendarPage.h"
#include "gui/widgets/WeekGrid.h"

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
        m_plan = m_fixture->addPlan(client.id, u"2x/wk x 3"_s); // Mondays and Thursdays, 9:00
    }
    void cleanup() { m_page.reset(); }

    void showsThisWeek()
    {
        open();
        QCOMPARE(text(u"titleLabel"_s), u"9 – 15 November 2026"_s);
        QCOMPARE(text(u"summaryLabel"_s), u"2 sessions"_s);
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
        QCOMPARE(m_page->monday(), QDate(2026, 11, 16));
        press(u"todayButton"_s);
        QCOMPARE(m_page->monday(), QDate(2026, 11, 9));
        press(u"previousButton"_s);
        QCOMPARE(m_page->monday(), QDate(2026, 11, 2));
        QCOMPARE(text(u"summaryLabel"_s), u"No sessions this week"_s);
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
        QCOMPARE(text(u"summaryLabel"_s), u"1 sessions · 1 missed"_s);
        QVERIFY(grid().picture().words(0).endsWith(u"Missed"_s));
        const auto all = Fixture::must(m_fixture->practice().planner().sessionsOf(m_plan.id));
        Fixture::must(sessions().setState(all.at(1), SessionState::Cancelled));
        QCOMPARE(text(u"summaryLabel"_s), u"No sessions this week · 1 missed · 1 cancelled"_s);
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

    void blocksArePainted()
    {
        open();
        const QImage image = grid().viewport()->grab().toImage();
        const QRect block = grid().picture().blockRect(0);
        QCOMPARE(image.pixelColor(block.left() + 1, block.center().y()),
                 Palette::of(Scheme::Light).color(u"phase1"_s));
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
