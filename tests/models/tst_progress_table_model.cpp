// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"
#include "models/ProgressTableModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// The table of all values: what a row and a column stand for, and what is told when they change.
class TestProgressTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isEmptyWithoutValues();
    void aColumnForEachSeries();
    void lastDayFirst();
    void totalsJoinTheSessionOfTheirDay();
    void tellsOnlyWhatDiffers();
    void anotherPlanIsAnotherTable();

private:
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }
    [[nodiscard]] QString line(int row) const
    {
        QStringList words;
        for (int column = 0; column < m_model->columnCount(); ++column)
            words << cell(row, column);
        return words.join(u'|');
    }
    [[nodiscard]] QString headings() const
    {
        QStringList words;
        for (int column = 0; column < m_model->columnCount(); ++column)
            words << m_model->headerData(column, Qt::Horizontal).toString();
        return words.join(u'|');
    }
    void sign(qsizetype index, int pain, std::optional<int> after = {},
              std::optional<int> goal = {})
    {
        SessionNote note;
        note.session = m_sessions.at(index).id;
        note.before.pain = pain;
        note.after.pain = after;
        if (goal)
            note.goals << GoalRating{m_plan.goals.first().id, *goal};
        Fixture::must(m_fixture->practice().sessions().sign(m_sessions.at(index), note));
    }
    void addTotal(int value, QDate day)
    {
        Fixture::must(m_fixture->practice().measurements().add(
            {{}, m_plan.client, u"rmdq"_s, day, value, 0}));
    }
    void show()
    {
        m_model->showProgress(
            Fixture::must(m_fixture->practice().measurements().progress(m_plan.id)));
    }

    std::unique_ptr<Fixture> m_fixture;
    Plan m_plan;
    QList<Session> m_sessions; // 5, 12, 19, 26 Oct, 2, 9 Nov
    std::unique_ptr<ProgressTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestProgressTableModel::init()
{
    m_fixture = std::make_unique<Fixture>();
    const ClientId client = m_fixture->addClient(u"Marta"_s, u"Silva"_s).id;
    m_fixture->askHealth(client);
    m_plan = m_fixture->addPlan(client, u"1x/wk x 6"_s, QDate(2026, 10, 5));
    m_sessions = Fixture::must(m_fixture->practice().planner().sessionsOf(m_plan.id));
    m_model = std::make_unique<ProgressTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestProgressTableModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_fixture.reset();
}

void TestProgressTableModel::isEmptyWithoutValues()
{
    show();
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(headings(), u"#|Date"_s);
}

void TestProgressTableModel::aColumnForEachSeries()
{
    sign(0, 7, 5, 2);
    sign(1, 6);
    show();
    QCOMPARE(headings(), u"#|Date|Pain|Sit an hour at the…"_s);
    QCOMPARE(line(1), u"1|5 Oct|7 → 5|2"_s);
    QCOMPARE(line(0), u"2|12 Oct|6|"_s); // nothing was asked after it
}

void TestProgressTableModel::lastDayFirst()
{
    sign(0, 7);
    addTotal(14, QDate(2026, 10, 7));
    sign(2, 5);
    show();
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(line(0), u"3|19 Oct|5|"_s);
    QCOMPARE(line(1), u"–|7 Oct||14"_s);
    QCOMPARE(line(2), u"1|5 Oct|7|"_s);
    QVERIFY(m_model->index(1, ProgressTableModel::Number).data(MutedRole).toBool());
    QVERIFY(!m_model->index(1, ProgressTableModel::FirstValue).data(MutedRole).toBool());
}

void TestProgressTableModel::totalsJoinTheSessionOfTheirDay()
{
    sign(0, 7);
    addTotal(14, QDate(2026, 10, 5));
    show();
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(line(0), u"1|5 Oct|7|14"_s);
}

void TestProgressTableModel::tellsOnlyWhatDiffers()
{
    sign(0, 7);
    show();
    QSignalSpy inserted(m_model.get(), &ProgressTableModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &ProgressTableModel::modelReset);
    sign(1, 6);
    show();
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 0); // the new day alone, above the others
    QCOMPARE(reset.count(), 0);
    QCOMPARE(m_model->at(0).session, 2);
    addTotal(14, QDate(2026, 10, 12)); // a column more
    show();
    QCOMPARE(reset.count(), 1);
    QCOMPARE(m_model->columnCount(), ProgressTableModel::FirstValue + 2);
    QCOMPARE(line(0), u"2|12 Oct|6|14"_s);
}

void TestProgressTableModel::anotherPlanIsAnotherTable()
{
    sign(0, 7);
    show();
    m_model->showProgress({});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(headings(), u"#|Date"_s);
    show();
    QCOMPARE(line(0), u"1|5 Oct|7"_s);
}

QTEST_GUILESS_MAIN(TestProgressTableModel)
#include "tst_progress_table_model.moc"
