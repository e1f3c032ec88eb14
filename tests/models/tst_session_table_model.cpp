// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"
#include "models/SessionTableModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// The list of sessions: what each cell says, and what is told when something changes.
class TestSessionTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void cells_data();
    void cells();
    void headings();
    void recordingChangesOneRow();
    void stateShowsAsChip_data();
    void stateShowsAsChip();
    void timeSaysWhatIsNotAsPlanned();
    void screeningShowsAsChip_data();
    void screeningShowsAsChip();
    void bookedSaysThatItWasMoved();
    void newSessionIsInserted();
    void clientsNewNameShows();
    void shorterListRemovesRows();
    void failureKeepsTheRows();
    void failureAtTheStartIsToldLater();
    void nextOpenRowIsTheFirstOpenOne();

private:
    [[nodiscard]] Session session(int row) const { return m_model->at(row).session; }
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    std::unique_ptr<Fixture> m_fixture;
    Client m_client;
    Plan m_plan;
    std::unique_ptr<SessionTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestSessionTableModel::init()
{
    m_fixture = std::make_unique<Fixture>();
    m_client = m_fixture->addClient(u"Lan"_s, u"Nguyễn"_s);
    m_plan = m_fixture->addPlan(m_client.id, u"2x/wk x 3, 1x/wk x 6"_s);
    m_model = std::make_unique<SessionTableModel>(m_fixture->practice(), [this] {
        return m_fixture->practice().sessions().between({2026, 11, 9}, {2026, 11, 15});
    });
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestSessionTableModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_fixture.reset();
}

void TestSessionTableModel::cells_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("role");
    QTest::addColumn<QVariant>("expected");

    const int display = Qt::DisplayRole;
    QTest::newRow("number") << int(SessionTableModel::Number) << display << QVariant(2);
    QTest::newRow("time") << int(SessionTableModel::Time) << display << QVariant(u"09:00"_s);
    QTest::newRow("client") << int(SessionTableModel::Client) << display
                            << QVariant(u"Lan Nguyễn"_s);
    QTest::newRow("client is bold")
        << int(SessionTableModel::Client) << int(BoldRole) << QVariant(true);
    QTest::newRow("no focus, no second line")
        << int(SessionTableModel::Client) << int(SubtitleRole) << QVariant();
    QTest::newRow("plan") << int(SessionTableModel::PlanPhase) << display
                          << QVariant(u"Relief · 2 of 6"_s);
    QTest::newRow("planned") << int(SessionTableModel::Planned) << display << QVariant(u"12 Nov"_s);
    QTest::newRow("booked") << int(SessionTableModel::Booked) << display
                            << QVariant(u"Thu 12 Nov 09:00"_s);
    QTest::newRow("no pain yet") << int(SessionTableModel::Pain) << display << QVariant(QString());
    QTest::newRow("state") << int(SessionTableModel::State) << display << QVariant(u"Planned"_s);
    QTest::newRow("chip") << int(SessionTableModel::State) << int(ChipRole)
                          << QVariant(u"neutral"_s);
    QTest::newRow("no chip elsewhere")
        << int(SessionTableModel::Time) << int(ChipRole) << QVariant();
    QTest::newRow("open is not muted")
        << int(SessionTableModel::Time) << int(MutedRole) << QVariant(false);
}

void TestSessionTableModel::cells()
{
    QFETCH(const int, column);
    QFETCH(const int, role);
    QTEST(m_model->index(1, column).data(role), "expected");
}

void TestSessionTableModel::headings()
{
    QStringList headings;
    for (int column = 0; column < m_model->columnCount(); ++column)
        headings << m_model->headerData(column, Qt::Horizontal).toString();
    QCOMPARE(headings.join(u' '),
             u"No. Time Client Plan Planned Booked Pain State Screening State"_s);
}

void TestSessionTableModel::recordingChangesOneRow()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    SessionNote note;
    note.session = session(0).id;
    note.before.pain = 7;
    note.after.pain = 4;
    QVERIFY(m_fixture->practice().sessions().sign(session(0), note));

    QCOMPARE(text(0, SessionTableModel::Pain), u"7 → 4"_s);
    QCOMPARE(text(0, SessionTableModel::State), u"Completed"_s);
    QVERIFY(m_model->index(0, SessionTableModel::Time).data(MutedRole).toBool());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 0);
    QCOMPARE(reset.count(), 0);
}

void TestSessionTableModel::stateShowsAsChip_data()
{
    QTest::addColumn<SessionState>("state");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("chip");

    QTest::newRow("confirmed") << SessionState::Confirmed << u"Confirmed"_s << u"clearance"_s;
    QTest::newRow("missed") << SessionState::Missed << u"Missed"_s << u"adapt"_s;
    QTest::newRow("cancelled") << SessionState::Cancelled << u"Cancelled"_s << u"neutral"_s;
}

void TestSessionTableModel::stateShowsAsChip()
{
    QFETCH(const SessionState, state);
    QVERIFY(m_fixture->practice().sessions().setState(session(0), state));
    QTEST(text(0, SessionTableModel::State), "word");
    QTEST(m_model->index(0, SessionTableModel::State).data(ChipRole).toString(), "chip");
}

void TestSessionTableModel::timeSaysWhatIsNotAsPlanned()
{
    const QModelIndex time = m_model->index(0, SessionTableModel::Time);
    QVERIFY(!time.data(SubtitleRole).isValid());
    QVERIFY(m_fixture->practice().sessions().setState(session(0), SessionState::Missed));
    QCOMPARE(time.data(SubtitleRole).toString(), u"Missed"_s);
}

void TestSessionTableModel::screeningShowsAsChip_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("tip");
    QTest::addColumn<QString>("look");
    QTest::newRow("nothing") << QString() << true << u"Clear"_s << u"Clear"_s << u"clear"_s;
    QTest::newRow("never asked") << QString() << false << u"Ask health history"_s
                                 << u"Adapt: Health history not asked yet"_s << u"adapt"_s;
    QTest::newRow("adapt") << u"disc_degenerative"_s << true << u"Adapt: Worn discs in the back"_s
                           << u"Adapt: Worn discs in the back"_s << u"adapt"_s;
    QTest::newRow("clearance") << u"osteoporosis"_s << true << u"Needs clearance"_s
                               << u"Needs clearance: Osteoporosis"_s << u"clearance"_s;
    QTest::newRow("stop") << u"fever"_s << true << u"Do not treat"_s
                          << u"Do not treat: Fever (38.0 °C or more)"_s << u"avoid"_s;
}

void TestSessionTableModel::screeningShowsAsChip()
{
    QFETCH(const QString, condition);
    QFETCH(const bool, asked);
    if (asked)
        m_fixture->askHealth(m_client.id);
    if (!condition.isEmpty())
        m_fixture->addCondition(m_client.id, condition);
    const QModelIndex cell = m_model->index(0, SessionTableModel::Screening); // without a refresh
    QTEST(cell.data().toString(), "words");
    QTEST(cell.data(ChipRole).toString(), "look");
    QTEST(cell.data(Qt::ToolTipRole).toString(), "tip");
    const QModelIndex both =
        m_model->index(0, SessionTableModel::Standing); // the state where all is clear
    const bool clear = cell.data() == u"Clear"_s;
    QCOMPARE(both.data().toString(), clear ? u"Planned"_s : cell.data().toString());
    QCOMPARE(both.data(ChipRole).toString(), clear ? u"neutral"_s : cell.data(ChipRole).toString());
    QCOMPARE(both.data(Qt::ToolTipRole), cell.data(Qt::ToolTipRole));

    QVERIFY(m_fixture->practice().sessions().setState(session(0), SessionState::Missed));
    QCOMPARE(cell.data().toString(), QString()); // it is over
    QVERIFY(!cell.data(ChipRole).isValid() && !cell.data(Qt::ToolTipRole).isValid());
    QCOMPARE(both.data().toString(), u"Missed"_s);
}

void TestSessionTableModel::bookedSaysThatItWasMoved()
{
    m_fixture->askHealth(m_client.id);
    const QModelIndex booked = m_model->index(0, SessionTableModel::Booked);
    QVERIFY(!booked.data(SubtitleRole).isValid());
    SessionBook &book = m_fixture->practice().sessions();
    QVERIFY(book.move(session(0), {2026, 11, 10}, QTime(9, 0)));
    QVERIFY(!booked.data(SubtitleRole).isValid()); // a day is nothing
    QVERIFY(book.move(session(0), {2026, 11, 11}, QTime(9, 0)));
    QCOMPARE(booked.data(SubtitleRole).toString(), u"moved"_s);
    m_fixture->addCondition(m_client.id, u"disc_degenerative"_s);
    QVERIFY(book.setState(session(0), SessionState::Confirmed));
    QCOMPARE(booked.data(SubtitleRole).toString(), u"Confirmed · moved"_s);
    QVERIFY(book.sign(session(0), {}));
    QVERIFY(!booked.data(SubtitleRole).isValid()); // it is over
}

void TestSessionTableModel::newSessionIsInserted()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    const int before = m_model->rowCount();
    const Client other = m_fixture->addClient(u"Tom"_s, u"Okafor"_s);
    m_fixture->addPlan(other.id, u"1x/wk x 1"_s, {2026, 11, 10});
    QCOMPARE(m_model->rowCount(), before + 1);
    QCOMPARE(inserted.count(), 1);
}

void TestSessionTableModel::clientsNewNameShows()
{
    m_client.name.given = u"Mai"_s;
    QVERIFY(m_fixture->practice().clients().save(m_client));
    QCOMPARE(text(0, SessionTableModel::Client), u"Mai Nguyễn"_s);
}

void TestSessionTableModel::shorterListRemovesRows()
{
    QCOMPARE(m_model->rowCount(), 2);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QVERIFY(m_fixture->practice().sessions().move(session(1), {2026, 11, 20}, QTime(9, 0)));
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(removed.count(), 1);
}

void TestSessionTableModel::failureKeepsTheRows()
{
    bool broken = false;
    SessionTableModel model(m_fixture->practice(), [&]() -> Result<QList<SessionRow>> {
        if (broken)
            return fail(ErrorCode::StorageFailed);
        return m_fixture->practice().sessions().ofPlan(m_plan.id);
    });
    const int before = model.rowCount();
    QVERIFY(before > 0);
    QSignalSpy failed(&model, &SessionTableModel::failed);
    broken = true;
    model.reload();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::StorageFailed);
    QCOMPARE(model.rowCount(), before);
}

void TestSessionTableModel::failureAtTheStartIsToldLater()
{
    SessionTableModel model(m_fixture->practice(), []() -> Result<QList<SessionRow>> {
        return fail(ErrorCode::FileVanished);
    });
    QSignalSpy failed(&model, &SessionTableModel::failed);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(model.rowCount(), 0);
}

void TestSessionTableModel::nextOpenRowIsTheFirstOpenOne()
{
    QCOMPARE(nextOpenRow(*m_model), 0);
    QVERIFY(m_fixture->practice().sessions().setState(session(0), SessionState::Missed));
    QCOMPARE(nextOpenRow(*m_model), 1);
    QVERIFY(m_fixture->practice().sessions().setState(session(1), SessionState::Cancelled));
    QCOMPARE(nextOpenRow(*m_model), -1);
}

QTEST_GUILESS_MAIN(TestSessionTableModel)
#include "tst_session_table_model.moc"
