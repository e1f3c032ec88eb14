// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"
#include "gui/pages/ReportsPage.h"
#include "gui/widgets/BarChart.h"

#include <QLabel>
#include <QTableWidget>
#include <QTest>

#include <optional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// The numbers of the practice, as bars and as tables, and that they stay right.
class TestReportsPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture.emplace();
        const Client client = m_fixture->addClient(u"Lan"_s, u"Nguyễn"_s);
        m_plan = m_fixture->addPlan(client.id, u"2x/wk x 3"_s);
        m_page = std::make_unique<ReportsPage>(m_fixture->practice());
    }
    void cleanup() { m_page.reset(); }

    void monthsAreCounted()
    {
        setState(0, SessionState::Missed);
        setState(1, SessionState::Cancelled);
        m_page->show();
        const Bar november = chart().bars().last();
        QCOMPARE(chart().bars().size(), 12);
        QCOMPARE(chart().bars().first().label, u"Dec"_s);
        QCOMPARE(november.label, u"Nov"_s);
        QCOMPARE(november.caption, u"6"_s);
        QCOMPARE(november.description,
                 u"November 2026: 0 completed, 4 open, 1 missed, 1 cancelled"_s);
        QCOMPARE(column(months(), 12), QStringList({u"–"_s, u"4"_s, u"1"_s, u"1"_s}));
        QCOMPARE(column(months(), 1), QStringList({u"–"_s, u"–"_s, u"–"_s, u"–"_s}));
        QCOMPARE(column(months(), 0),
                 QStringList({u"Completed"_s, u"Open"_s, u"Missed"_s, u"Cancelled"_s}));
    }

    void plansAreCounted()
    {
        Plan draft = m_plan;
        draft.state = PlanState::Draft;
        Fixture::must(m_fixture->practice().planner().create(draft));
        m_page->show();
        QStringList numbers;
        for (int i = 0; i < plans().columnCount(); ++i)
            numbers << plans().horizontalHeaderItem(i)->text() + u' ' + plans().item(0, i)->text();
        QCOMPARE(numbers.join(u", "_s),
                 u"Draft 1, Active 1, Paused –, Completed –, Discontinued –, All 2"_s);
    }

    void followsWhileItIsSeen()
    {
        m_page->show();
        QCOMPARE(column(months(), 12).first(), u"–"_s);
        Fixture::must(m_fixture->practice().sessions().record(session(0), {}));
        QCOMPARE(column(months(), 12).first(), u"1"_s);
        QCOMPARE(m_page->findChild<QLabel *>(u"summaryLabel"_s)->text(),
                 u"1 completed sessions in twelve months"_s);
    }

    void catchesUpWhenItIsShownAgain()
    {
        m_page->show();
        m_page->hide();
        Fixture::must(m_fixture->practice().sessions().record(session(0), {}));
        QCOMPARE(column(months(), 12).first(), u"–"_s);
        m_page->show();
        QCOMPARE(column(months(), 12).first(), u"1"_s);
    }

private:
    static QStringList column(const QTableWidget &table, int column)
    {
        QStringList texts;
        for (int row = 0; row < table.rowCount(); ++row)
            texts << table.item(row, column)->text();
        return texts;
    }

    BarChart &chart() { return *m_page->findChild<BarChart *>(u"monthsChart"_s); }
    QTableWidget &months() { return *m_page->findChild<QTableWidget *>(u"monthsTable"_s); }
    QTableWidget &plans() { return *m_page->findChild<QTableWidget *>(u"plansTable"_s); }
    Session session(int index)
    {
        return Fixture::must(m_fixture->practice().planner().sessionsOf(m_plan.id)).at(index);
    }
    void setState(int index, SessionState state)
    {
        Fixture::must(m_fixture->practice().sessions().setState(session(index), state));
    }

    std::optional<Fixture> m_fixture;
    Plan m_plan;
    std::unique_ptr<ReportsPage> m_page;
};

QTEST_MAIN(TestReportsPage)
#include "tst_reports_page.moc"
