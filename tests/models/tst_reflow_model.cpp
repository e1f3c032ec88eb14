// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"
#include "models/ClosedDaysModel.h"
#include "models/ReflowModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <optional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// The tables of a proposed reflow and of closed days.
class TestReflowModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture.emplace(); }

    void rowsOfAReflow()
    {
        const Client client = m_fixture->addClient(u"Lan"_s, u"Nguyễn"_s);
        m_fixture->askHealth(client.id);
        m_fixture->addCondition(client.id, u"asthma"_s);
        m_fixture->addPlan(client.id, u"1x/wk x 2"_s, {2026, 11, 12});
        ReflowModel model(Fixture::must(practice().reflower().preview(
                              DaysClosed{{{2026, 11, 19}, {2026, 11, 19}, {}}})),
                          Fixture::today());
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 1); // what stays is left out
        const auto cell = [&model](int column, int role = Qt::DisplayRole) {
            return model.index(0, column).data(role).toString();
        };
        QCOMPARE(cell(ReflowModel::Client), u"Lan Nguyễn"_s);
        QCOMPARE(cell(ReflowModel::Number), u"2"_s);
        QCOMPARE(cell(ReflowModel::Change), u"Moved"_s);
        QCOMPARE(cell(ReflowModel::Before), u"Thu 19 Nov 09:00"_s);
        QVERIFY(!cell(ReflowModel::After).isEmpty());
        QVERIFY(cell(ReflowModel::After) != cell(ReflowModel::Before));
        QCOMPARE(cell(ReflowModel::Screening), levelWord(Level::Adapt));
        QCOMPARE(cell(ReflowModel::Screening, ChipRole), u"adapt"_s);
    }

    void addedAndRemoved()
    {
        const Client client = m_fixture->addClient(u"Lan"_s, u"Nguyễn"_s);
        m_fixture->askHealth(client.id);
        Plan plan = m_fixture->addPlan(client.id, u"1x/wk x 3"_s, {2026, 11, 12});
        QCOMPARE(changes(SessionBecomes{sessionsOf(plan).first(), SessionState::Missed}).last(),
                 u"4 Added"_s);
        plan.taper = Fixture::must(readTaper(u"1x/wk x 2"_s));
        QCOMPARE(changes(PlanEdited{plan}), QStringList{u"3 Removed"_s});
    }

    void closedDaysFollowTheCalendar()
    {
        close({2026, 12, 24}, {2027, 1, 1}, u"Christmas"_s);
        close({2026, 1, 1}, {2026, 1, 2}, u"long ago"_s);
        ClosedDaysModel model(practice(), Fixture::today());
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 1);
        close({2026, 11, 9}, {2026, 11, 9}, {});
        QCOMPARE(model.rowCount(), 2);
        const auto cell = [&model](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(cell(0, ClosedDaysModel::Name), u"Closed"_s);
        QCOMPARE(cell(0, ClosedDaysModel::From), u"Mon 9 Nov 2026"_s);
        QCOMPARE(cell(1, ClosedDaysModel::Name), u"Christmas"_s);
        QCOMPARE(cell(1, ClosedDaysModel::To), u"Fri 1 Jan 2027"_s);
        QVERIFY(practice().diary().reopen(model.at(0)));
        QCOMPARE(model.rowCount(), 1);
    }

private:
    Practice &practice() { return m_fixture->practice(); }
    QList<Session> sessionsOf(const Plan &plan)
    {
        return Fixture::must(practice().planner().sessionsOf(plan.id));
    }
    QStringList changes(const PlanChange &change)
    {
        ReflowModel model(Fixture::must(practice().reflower().preview(change)), Fixture::today());
        QStringList changes;
        for (int row = 0; row < model.rowCount(); ++row)
            changes << model.index(row, ReflowModel::Number).data().toString() + u' ' +
                           model.index(row, ReflowModel::Change).data().toString();
        return changes;
    }
    void close(QDate from, QDate to, const QString &name)
    {
        QVERIFY(practice().reflower().applyAlone(DaysClosed{{from, to, name}}));
    }

    std::optional<Fixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestReflowModel)
#include "tst_reflow_model.moc"
