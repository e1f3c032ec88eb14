// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"
#include "models/AttentionModel.h"
#include "models/AttentionWords.h"
#include "storage/RawConnection.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

// Another program spoils the file while it is open.
void renamePlanTable(const QString &path)
{
    RawConnection other(path);
    QCOMPARE(other.run(u"ALTER TABLE plan RENAME TO elsewhere"_s), SQLITE_OK);
}

} // namespace

// What waits: the sentence, sign and act of each kind, and that nothing stays once it is done.
class TestAttentionModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingWaitsAtFirst();
    void unrecordedSessionComesFirst();
    void eachKindSaysItsSentence_data();
    void eachKindSaysItsSentence();
    void whatDoesNotFitSaysWhy_data();
    void whatDoesNotFitSaysWhy();
    void oldHistoryIsToBeAskedAgain();
    void stepsAndClearancesInWords_data();
    void stepsAndClearancesInWords();
    void recordingTakesItAway();
    void failureKeepsTheRows();

private:
    void overdue(const Plan &plan); // its first session was this morning
    void lose(const Plan &plan);    // its first two sessions
    [[nodiscard]] int rowOf(AttentionKind kind) const;

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<AttentionModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestAttentionModel::init()
{
    m_fixture = std::make_unique<Fixture>();
    m_model = std::make_unique<AttentionModel>(m_fixture->practice());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestAttentionModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_fixture.reset();
}

void TestAttentionModel::overdue(const Plan &plan)
{
    const auto sessions = Fixture::must(m_fixture->practice().planner().sessionsOf(plan.id));
    QVERIFY(m_fixture->practice().sessions().move(sessions.first(), Fixture::today(), QTime(9, 0)));
}

void TestAttentionModel::lose(const Plan &plan)
{
    Practice &practice = m_fixture->practice();
    for (const Session &session : Fixture::must(practice.planner().sessionsOf(plan.id)).first(2))
        QVERIFY(practice.sessions().setState(session, SessionState::Missed));
}

int TestAttentionModel::rowOf(AttentionKind kind) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).kind == kind)
            return row;
    }
    return -1;
}

void TestAttentionModel::nothingWaitsAtFirst()
{
    QCOMPARE(m_model->rowCount(), 0);
}

void TestAttentionModel::unrecordedSessionComesFirst()
{
    const Client client = m_fixture->addClient(u"Rosa"_s, u"Lindqvist"_s);
    overdue(m_fixture->addPlan(client.id, u"1x/wk x 1"_s));
    QCOMPARE(rowOf(AttentionKind::SessionUnrecorded), 0);
    QVERIFY(rowOf(AttentionKind::ConsentMissing) > 0);
}

void TestAttentionModel::eachKindSaysItsSentence_data()
{
    QTest::addColumn<AttentionKind>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("level");

    QTest::newRow("unrecorded")
        << AttentionKind::SessionUnrecorded
        << u"The session of Rosa Lindqvist on Mon 9 Nov 09:00 has no record"_s
        << u"Open the record"_s << u"adapt"_s;
    QTest::newRow("nothing booked")
        << AttentionKind::NothingBooked
        << u"Tom Okafor has nothing booked, and the plan has 2 sessions to come"_s << u"Reflow…"_s
        << u"avoid"_s;
    QTest::newRow("ending") << AttentionKind::PlanEnding
                            << u"The plan of Rosa Lindqvist has one session left"_s
                            << u"Decide how it goes on"_s << u"clearance"_s;
    QTest::newRow("behind") << AttentionKind::BehindPlan
                            << u"Lan Nguyen is behind plan: 2 sessions were lost and not made up"_s
                            << u"Reflow…"_s << u"adapt"_s;
    QTest::newRow("consent") << AttentionKind::ConsentMissing
                             << u"Rosa Lindqvist has not signed consent"_s << u"Open the client"_s
                             << u"neutral"_s;
}

void TestAttentionModel::eachKindSaysItsSentence()
{
    const Client rosa = m_fixture->addClient(u"Rosa"_s, u"Lindqvist"_s);
    overdue(m_fixture->addPlan(rosa.id, u"1x/wk x 1"_s));
    Client tom = m_fixture->addClient(u"Tom"_s, u"Okafor"_s);
    tom.consentDate = Fixture::today();
    QVERIFY(m_fixture->practice().clients().save(tom));
    lose(m_fixture->addPlan(tom.id, u"1x/wk x 2"_s));
    Client lan = m_fixture->addClient(u"Lan"_s, u"Nguyen"_s);
    lan.consentDate = Fixture::today();
    QVERIFY(m_fixture->practice().clients().save(lan));
    lose(m_fixture->addPlan(lan.id, u"1x/wk x 5"_s));

    QFETCH(const AttentionKind, kind);
    const int row = rowOf(kind);
    QVERIFY(row >= 0);
    const QModelIndex index = m_model->index(row, 0);
    QTEST(index.data().toString(), "sentence");
    QTEST(index.data(SubtitleRole).toString(), "act");
    QTEST(index.data(ChipRole).toString(), "level");
    QVERIFY(!index.data(ChipTextRole).toString().isEmpty());
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(index.data().toString()));
}

void TestAttentionModel::whatDoesNotFitSaysWhy_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("level");
    QTest::newRow("clearance") << u"osteoporosis"_s << u"1x/wk x 1"_s
                               << u"Ines Weber can't start, there is no clearance: Osteoporosis"_s
                               << u"avoid"_s;
    QTest::newRow("several sessions")
        << u"osteoporosis"_s << u"1x/wk x 3"_s
        << u"Ines Weber can't start, there is no clearance: Osteoporosis (3 sessions)"_s
        << u"avoid"_s;
    QTest::newRow("stop") << u"fever"_s << u"1x/wk x 1"_s
                          << u"Ines Weber must not be treated now: Fever (38.0 °C or more)"_s
                          << u"avoid"_s;
    QTest::newRow("urgent")
        << u"cauda_equina"_s << u"1x/wk x 1"_s
        << u"Ines Weber needs medical help now: Suspected cauda equina syndrome"_s << u"avoid"_s;
    QTest::newRow("technique out")
        << u"disc_degenerative"_s << u"1x/wk x 1"_s
        << u"What is planned for Ines Weber is to be left out: Worn discs in the back"_s
        << u"adapt"_s;
}

void TestAttentionModel::whatDoesNotFitSaysWhy()
{
    QFETCH(const QString, condition);
    QFETCH(const QString, notation);
    const Client client = m_fixture->addClient(u"Ines"_s, u"Weber"_s);
    m_fixture->askHealth(client.id);
    Plan plan = m_fixture->addPlan(client.id, notation, {2026, 11, 12});
    plan.techniques = u"Thrust"_s;
    QVERIFY(m_fixture->practice().planner().save(plan));
    m_fixture->addCondition(client.id, condition);
    const QModelIndex index = m_model->index(0, 0); // first of all, and without a refresh
    QCOMPARE(m_model->at(0).kind, AttentionKind::DoesNotFit);
    QTEST(index.data().toString(), "sentence");
    QTEST(index.data(ChipRole).toString(), "level");
    QCOMPARE(index.data(ChipTextRole).toString(), QString::number(m_model->at(0).sessions));
    QCOMPARE(index.data(SubtitleRole).toString(), u"Open health"_s);
}

void TestAttentionModel::oldHistoryIsToBeAskedAgain()
{
    const Client client = m_fixture->addClient(u"Ines"_s, u"Weber"_s);
    m_fixture->addPlan(client.id, u"1x/wk x 3"_s, {2026, 11, 12});
    const int row = rowOf(AttentionKind::HistoryOld);
    QVERIFY(row >= 0);
    QCOMPARE(m_model->index(row, 0).data().toString(),
             u"The health history of Ines Weber is to be asked again before Thu 12 Nov 09:00"_s);
    m_fixture->askHealth(client.id);
    QCOMPARE(rowOf(AttentionKind::HistoryOld), -1);
}

// In words alone: what leads to each is storage's to ask.
void TestAttentionModel::stepsAndClearancesInWords_data()
{
    QTest::addColumn<AttentionItem>("item");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("chip");
    const auto row = [](const char *name, AttentionKind kind, std::optional<StepKind> advice,
                        const QString &sentence, const QString &act, const QString &chip) {
        AttentionItem item;
        item.kind = kind;
        item.name.given = u"Tom %2"_s; // is not taken for a place of the sentence
        item.advice = advice;
        item.until = QDate(2026, 11, 20);
        item.sessions = 2;
        QTest::newRow(name) << item << sentence << act << chip;
    };
    const auto advice = AttentionKind::AdviceWaiting;
    const auto reasons = u"Review the reasons"_s;
    row("down", advice, StepKind::Down, u"Tom %2 is ready to step down"_s, reasons, u"clearance"_s);
    row("up", advice, StepKind::Up, u"Tom %2 is worse: a step up is suggested"_s, reasons,
        u"adapt"_s);
    row("refer", advice, StepKind::Refer,
        u"Tom %2: it is suggested to refer to a healthcare provider, or to stop"_s, reasons,
        u"avoid"_s);
    row("discharge", advice, StepKind::Discharge, u"Tom %2 may be ready to be discharged"_s,
        reasons, u"clear"_s);
    row("review", AttentionKind::ReviewDue, {}, u"The plan of Tom %2 is due for review"_s, reasons,
        u"neutral"_s);
    row("clearance", AttentionKind::ClearanceEnding, {},
        u"The clearance of Tom %2 ends on 20 Nov, 2 sessions lie after it"_s,
        u"Renew the clearance"_s, u"adapt"_s);
}

void TestAttentionModel::stepsAndClearancesInWords()
{
    QFETCH(const AttentionItem, item);
    QTEST(attentionSentence(item, Fixture::today()), "sentence");
    QTEST(attentionAct(item), "act");
    QTEST(attentionSign(item).chip, "chip");
    QVERIFY(!attentionSign(item).text.isEmpty());
}

void TestAttentionModel::recordingTakesItAway()
{
    const Client client = m_fixture->addClient(u"Rosa"_s, u"Lindqvist"_s);
    overdue(m_fixture->addPlan(client.id, u"2x/wk x 3"_s));
    const AttentionItem item = m_model->at(rowOf(AttentionKind::SessionUnrecorded));
    const auto session = Fixture::must(m_fixture->practice().sessions().find(item.session));
    SessionNote note;
    note.session = session.id;
    QVERIFY(m_fixture->practice().sessions().sign(session, note));
    QCOMPARE(rowOf(AttentionKind::SessionUnrecorded), -1);

    Client signedClient = Fixture::must(m_fixture->practice().clients().find(client.id));
    signedClient.consentDate = Fixture::today();
    signedClient.consentVersion = u"2026-1"_s;
    QVERIFY(m_fixture->practice().clients().save(signedClient));
    QCOMPARE(rowOf(AttentionKind::ConsentMissing), -1);
}

void TestAttentionModel::failureKeepsTheRows()
{
    const Client client = m_fixture->addClient(u"Rosa"_s, u"Lindqvist"_s);
    m_fixture->addPlan(client.id, u"2x/wk x 3"_s);
    const int before = m_model->rowCount();
    QVERIFY(before > 0);
    QSignalSpy failed(m_model.get(), &AttentionModel::failed);
    renamePlanTable(m_fixture->path());
    m_model->reload();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_model->rowCount(), before);
}

QTEST_GUILESS_MAIN(TestAttentionModel)
#include "tst_attention_model.moc"
