// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"
#include "gui/pages/TodayPage.h"
#include "gui/widgets/BarChart.h"
#include "models/SessionTableModel.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <optional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// The day as the therapist sees it: what stands there, what each click wants, what follows.
class TestTodayPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture.emplace(); }
    void cleanup() { m_page.reset(); }

    void emptyDaySaysWhatToDo()
    {
        open();
        QVERIFY(get<QWidget>(u"todayEmpty"_s).isVisible());
        QVERIFY(!get<QTableView>(u"todayTable"_s).isVisible());
        QVERIFY(get<QWidget>(u"attentionEmpty"_s).isVisible());
        QCOMPARE(summary(), u"No sessions today"_s);
        QVERIFY(!start().isEnabled());
        QCOMPARE(start().toolTip(), u"No session is left today"_s);
    }

    void showsTheDay()
    {
        addDay();
        open();
        QCOMPARE(get<QLabel>(u"titleLabel"_s).text(), u"Monday 9 November"_s);
        // It is 11:00: nobody is booked for this morning any more.
        QCOMPARE(summary(), u"2 sessions · first at 11:00 · 2 h booked"_s);
        QVERIFY(!get<QWidget>(u"todayEmpty"_s).isVisible());
        const auto &table = get<QTableView>(u"todayTable"_s);
        QCOMPARE(table.model()->rowCount(), 2);
        QVERIFY(table.isColumnHidden(SessionTableModel::Number));
        QVERIFY(!table.isColumnHidden(SessionTableModel::Screening));
        QVERIFY(table.isColumnHidden(SessionTableModel::State));
    }

    void aSmallWindowLeavesRoomForNames()
    {
        addDay();
        open();
        const auto &table = get<QTableView>(u"todayTable"_s);
        QVERIFY(!table.isColumnHidden(SessionTableModel::PlanPhase));
        m_page->resize(828, 630);
        QVERIFY(table.isColumnHidden(SessionTableModel::PlanPhase));
        QVERIFY2(table.columnWidth(SessionTableModel::Client) >= 100,
                 qPrintable(QString::number(table.columnWidth(SessionTableModel::Client))));
    }

    void cancelledTimeIsNotBooked()
    {
        addDay();
        open();
        Fixture::must(sessions().setState(today().first(), SessionState::Cancelled));
        QCOMPARE(summary().section(u" · "_s, 2), u"1 h booked"_s);
    }

    void startOpensTheNextOpenSession()
    {
        addDay();
        open();
        QSignalSpy wanted(m_page.get(), &Page::sessionWanted);
        start().trigger();
        QCOMPARE(wanted.takeFirst().first().value<SessionId>(), today().first().id);

        Fixture::must(sessions().sign(today().first(), {}));
        start().trigger();
        QCOMPARE(wanted.takeFirst().first().value<SessionId>(), today().last().id);

        Fixture::must(sessions().setState(today().last(), SessionState::Missed));
        QVERIFY(!start().isEnabled());
    }

    void enterOpensTheRecord()
    {
        addDay();
        open();
        auto &table = get<QTableView>(u"todayTable"_s);
        QSignalSpy wanted(m_page.get(), &Page::sessionWanted);
        table.selectRow(1);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<SessionId>(), today().last().id);
    }

    void attentionLeadsToItsAct_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("click") << false;
        QTest::newRow("Enter") << true;
    }

    void attentionLeadsToItsAct()
    {
        QFETCH(const bool, byKey);
        const Client client = m_fixture->addClient(u"Rosa"_s, u"Lindqvist"_s);
        const Plan plan = m_fixture->addPlan(client.id, u"1x/wk x 1"_s);
        overdue(plan);
        open(); // unrecorded, plan ending, consent missing: in this order
        QSignalSpy session(m_page.get(), &Page::sessionWanted);
        QSignalSpy opened(m_page.get(), &Page::clientWanted);
        QSignalSpy decide(m_page.get(), &Page::planWanted);
        for (int row = 0; row < 3; ++row)
            act(row, byKey);
        QCOMPARE(session.count(), 1);
        QCOMPARE(session.first().first().value<SessionId>(), today().first().id);
        QCOMPARE(decide.count(), 1);
        QCOMPARE(decide.first().at(0).value<ClientId>(), client.id);
        QCOMPARE(decide.first().at(1).value<PlanId>(), plan.id);
        QCOMPARE(decide.first().at(2).value<PlanAct>(), PlanAct::Decide);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().at(1).value<ClientTab>(), ClientTab::Overview);
    }

    void lostSessionsLeadToAReflow_data()
    {
        QTest::addColumn<QString>("notation");
        QTest::newRow("some are booked") << u"1x/wk x 4"_s;
        QTest::newRow("nothing is booked") << u"1x/wk x 1"_s;
    }

    void lostSessionsLeadToAReflow()
    {
        QFETCH(const QString, notation);
        const Client client = m_fixture->addClient(u"Rosa"_s, u"Lindqvist"_s);
        m_fixture->askHealth(client.id);
        const Plan plan = m_fixture->addPlan(client.id, notation);
        Fixture::must(sessions().setState(today().first(), SessionState::Missed));
        open();
        QSignalSpy wanted(m_page.get(), &Page::planWanted);
        act(0, false);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().at(1).value<PlanId>(), plan.id);
        QCOMPARE(wanted.first().at(2).value<PlanAct>(), PlanAct::Reflow);
    }

    void pausedPlansDoNotCount()
    {
        addDay();
        open();
        const Client client = m_fixture->addClient(u"Ben"_s, u"Okafor"_s);
        const Plan plan = m_fixture->addPlan(client.id, u"2x/wk x 3"_s);
        const auto shown = [this] { return get<BarChart>(u"weekChart"_s).bars().at(0).values; };
        QCOMPARE(shown(), QList{3});
        QVERIFY(summary().startsWith(u"3 sessions"_s));
        Fixture::must(m_fixture->practice().planner().setState(plan, PlanState::Paused));
        QCOMPARE(shown(), QList{2});
        QVERIFY(summary().startsWith(u"2 sessions"_s));
    }

    void whatDoesNotFitLeadsToHealth()
    {
        const Client client = m_fixture->addClient(u"Ines"_s, u"Weber"_s);
        m_fixture->askHealth(client.id);
        m_fixture->addPlan(client.id, u"1x/wk x 3"_s, QDate(2026, 11, 12));
        open();
        m_fixture->addCondition(client.id, u"osteoporosis"_s); // comes without a refresh
        QSignalSpy opened(m_page.get(), &Page::clientWanted);
        act(0, false);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().at(0).value<ClientId>(), client.id);
        QCOMPARE(opened.first().at(1).value<ClientTab>(), ClientTab::Health);
    }

    void weekShowsHowFullItIs()
    {
        addDay();
        open();
        const QList<Bar> bars = get<BarChart>(u"weekChart"_s).bars();
        QCOMPARE(bars.size(), 7);
        QCOMPARE(bars.at(0).label, u"Mon"_s);
        QCOMPARE(bars.at(0).values, QList{2});
        QCOMPARE(bars.at(0).description, u"Monday 9 November: 2 sessions, 2 h"_s);
        QCOMPARE(bars.at(1).caption, u"–"_s);
        QCOMPARE(bars.at(3).values, QList{2});
    }

    void followsWhatHappensElsewhere()
    {
        open();
        addDay();
        QCOMPARE(get<QTableView>(u"todayTable"_s).model()->rowCount(), 2);
        QVERIFY(get<QTableView>(u"todayTable"_s).isVisible());
        QVERIFY(start().isEnabled());
        QCOMPARE(get<BarChart>(u"weekChart"_s).bars().at(0).values, QList{2});
    }

    void turnsOverAtMidnight()
    {
        addDay();
        Environment environment = m_fixture->environment();
        const auto now = std::make_shared<QDateTime>(environment.now());
        environment.now = [now] { return *now; };
        const auto practice = Fixture::must(Practice::open(m_fixture->path(), environment));
        m_page = std::make_unique<TodayPage>(*practice);
        auto *clock = m_page->findChild<QTimer *>(u"clock"_s);
        QVERIFY(clock && clock->isActive());
        *now = QDateTime({2026, 11, 11}, QTime(23, 30), Qt::UTC); // past midnight in Berlin
        clock->setInterval(1);
        QTRY_COMPARE(get<QLabel>(u"titleLabel"_s).text(), u"Thursday 12 November"_s);
        QCOMPARE(summary(), u"2 sessions · first at 09:00 · 2 h booked"_s);
        m_page.reset(); // before its practice
    }

    void newClientIsWanted()
    {
        open();
        QSignalSpy wanted(m_page.get(), &Page::newClientWanted);
        m_page->pageActions().first()->trigger();
        QCOMPARE(wanted.count(), 1);
    }

private:
    void open()
    {
        m_page = std::make_unique<TodayPage>(m_fixture->practice());
        m_page->resize(1080, 750);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    // Two clients on Mondays and Thursdays at 9:00.
    void addDay()
    {
        for (const QString &name : {u"Lan"_s, u"Marta"_s}) {
            const Client client = m_fixture->addClient(name, u"Silva"_s);
            m_fixture->addPlan(client.id, u"2x/wk x 3"_s);
        }
    }

    // Its first session was this morning.
    void overdue(const Plan &plan)
    {
        const auto booked = Fixture::must(m_fixture->practice().planner().sessionsOf(plan.id));
        Fixture::must(sessions().move(booked.first(), Fixture::today(), QTime(9, 0)));
    }

    void act(int row, bool byKey)
    {
        auto &list = get<QListView>(u"attentionList"_s);
        const QModelIndex index = list.model()->index(row, 0);
        if (byKey) {
            list.setFocus();
            list.setCurrentIndex(index);
            QTest::keyClick(&list, Qt::Key_Return);
        } else {
            QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
        }
    }

    template <class Widget>
    Widget &get(const QString &name)
    {
        auto *widget = m_page->findChild<Widget *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return *widget;
    }

    SessionBook &sessions() { return m_fixture->practice().sessions(); }
    QAction &start() { return *m_page->pageActions().last(); }
    QString summary() { return get<QLabel>(u"summaryLabel"_s).text(); }
    QList<Session> today()
    {
        QList<Session> found;
        for (const SessionRow &row :
             Fixture::must(sessions().between(Fixture::today(), Fixture::today())))
            found << row.session;
        return found;
    }

    std::optional<Fixture> m_fixture;
    std::unique_ptr<TodayPage> m_page;
};

QTEST_MAIN(TestTodayPage)
#include "tst_today_page.moc"
