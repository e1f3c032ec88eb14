// SPDX-License-Identifier: GPL-3.0-or-later
// The use cases on single sessions: states, moves and records, each whole or refused.
#include "practice/TestPractice.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(unknot::ErrorCode)

class tst_SessionBook : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void setsStates();
    void completesOnlyByRecording();
    void refusesWrongStates();
    void refusesStaleStates();
    void moves();
    void movesIntoASkippedHour();
    void refusesBadMoves_data();
    void refusesBadMoves();
    void recordCompletes();
    void recordsAgain();
    void recordIsWholeOrNothing();
    void refusesBadNotes();
    void recordsOnlyWhatTookPlace();
    void betweenIsInThePracticesDays();
    void lists();

private:
    [[nodiscard]] SessionBook &book() const { return (*m_practice)->sessions(); }

    std::unique_ptr<TestPractice> m_practice;
    Client m_client;
    Plan m_plan;
    Session m_session; // today at 9:00, planned
};

void tst_SessionBook::init()
{
    m_practice = std::make_unique<TestPractice>();
    m_client = m_practice->addClient(u"Ana"_s);
    m_plan = m_practice->addPlan(m_client.id);
    m_session = m_practice->sessionsOf(m_plan.id).first();
}

void tst_SessionBook::setsStates()
{
    Session session = m_session;
    const QList<std::pair<SessionState, QString>> steps{
        {SessionState::Confirmed, u"session confirmed"_s},
        {SessionState::Missed, u"session missed"_s},
        {SessionState::Planned, u"session planned"_s},
        {SessionState::Cancelled, u"session cancelled"_s}};
    for (const auto &[state, action] : steps) {
        const int version = session.version;
        session = TestPractice::must(book().setState(session, state));
        QCOMPARE(session.state, state);
        QCOMPARE(session.version, version + 1);
        QVERIFY(book().find(session.id) == session);
        QCOMPARE(m_practice->lastAudit(), action);
    }
}

void tst_SessionBook::completesOnlyByRecording()
{
    QCOMPARE(refusal(book().setState(m_session, SessionState::Completed)).code,
             ErrorCode::WrongState);
    QVERIFY(book().find(m_session.id) == m_session);
}

void tst_SessionBook::refusesWrongStates()
{
    const Session missed = TestPractice::must(book().setState(m_session, SessionState::Missed));
    QCOMPARE(refusal(book().setState(missed, SessionState::Confirmed)).code, ErrorCode::WrongState);
    QCOMPARE(refusal(book().move(missed, QDate(2026, 12, 1), QTime(9, 0))).code,
             ErrorCode::WrongState);
    const Session again = TestPractice::must(book().setState(missed, SessionState::Planned));
    const Session completed = TestPractice::must(book().record(again, {}));
    for (const auto state : {SessionState::Planned, SessionState::Confirmed, SessionState::Missed,
                             SessionState::Cancelled})
        QCOMPARE(refusal(book().setState(completed, state)).code, ErrorCode::WrongState);
    QVERIFY(book().find(completed.id) == completed);
}

void tst_SessionBook::refusesStaleStates()
{
    const Session missed = TestPractice::must(book().setState(m_session, SessionState::Missed));
    const int audits = m_practice->audits();
    QCOMPARE(refusal(book().setState(m_session, SessionState::Cancelled)).code,
             ErrorCode::Conflict);
    QCOMPARE(refusal(book().move(m_session, QDate(2026, 12, 1), QTime(9, 0))).code,
             ErrorCode::Conflict);
    QCOMPARE(refusal(book().record(m_session, {})).code, ErrorCode::Conflict);
    QVERIFY(book().find(missed.id) == missed);
    QCOMPARE(book().note(missed.id)->version, 0);
    QCOMPARE(m_practice->audits(), audits);
}

void tst_SessionBook::moves()
{
    const auto moved = book().move(m_session, QDate(2027, 7, 1), QTime(17, 30));
    QVERIFY(moved);
    QCOMPARE(moved->start.utc, QDateTime(QDate(2027, 7, 1), QTime(15, 30), Qt::UTC));
    QCOMPARE(moved->start.zone, QByteArray("Europe/Berlin"));
    QCOMPARE(moved->ideal, m_session.ideal);
    QVERIFY(book().find(m_session.id) == *moved);
    QCOMPARE(m_practice->lastAudit(), u"session moved"_s);
    const QString from = RawConnection(m_practice->path())
                             .text(u"SELECT detail FROM audit ORDER BY entry DESC LIMIT 1"_s);
    QCOMPARE(from, u"2026-11-09T08:00:00Z"_s);
}

void tst_SessionBook::movesIntoASkippedHour()
{
    const auto moved = book().move(m_session, QDate(2027, 3, 28), QTime(2, 30));
    QVERIFY(moved);
    QCOMPARE(moved->start.time(), QTime(3, 30));
}

void tst_SessionBook::refusesBadMoves_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("field");
    QTest::addColumn<ErrorCode>("code");
    const QDate day(2026, 12, 1);
    QTest::newRow("31 February") << QDate(2027, 2, 31) << QTime(9, 0) << u"session.start"_s
                                 << ErrorCode::DateInvalid;
    QTest::newRow("no time") << day << QTime() << u"session.start"_s << ErrorCode::DateInvalid;
    QTest::newRow("25:00") << day << QTime(25, 0) << u"session.start"_s << ErrorCode::DateInvalid;
    QTest::newRow("over midnight")
        << day << QTime(23, 30) << u"session.minutes"_s << ErrorCode::NumberOutOfRange;
    QTest::newRow("year 12000") << QDate(12000, 1, 1) << QTime(9, 0) << u"session.start"_s
                                << ErrorCode::DateTooLate;
    QTest::newRow("year 1") << QDate(1, 1, 1) << QTime(9, 0) << u"session.start"_s
                            << ErrorCode::DateTooEarly;
}

void tst_SessionBook::refusesBadMoves()
{
    QFETCH(QDate, day);
    QFETCH(QTime, time);
    QFETCH(QString, field);
    QFETCH(ErrorCode, code);
    const Error error = refusal(book().move(m_session, day, time));
    QCOMPARE(error.field, field);
    QCOMPARE(error.code, code);
    QVERIFY(book().find(m_session.id) == m_session);
}

void tst_SessionBook::recordCompletes()
{
    const SessionNote note{{}, 7, 3, u" Đau lưng "_s, u"tight"_s, u"better"_s, u"weekly"_s, 0};
    const auto session = book().record(m_session, note);
    QVERIFY(session);
    QCOMPARE(session->state, SessionState::Completed);
    QVERIFY(book().find(m_session.id) == *session);
    const SessionNote kept{m_session.id, 7,           3,           u"Đau lưng"_s,
                           u"tight"_s,   u"better"_s, u"weekly"_s, 1};
    QVERIFY(book().note(m_session.id) == kept);
    const auto row = book().row(m_session.id);
    QCOMPARE(row->painBefore, std::optional(7));
    QCOMPARE(row->painAfter, std::optional(3));
    QCOMPARE(m_practice->lastAudit(), u"session recorded"_s);
}

void tst_SessionBook::recordsAgain()
{
    const auto session = book().record(m_session, {{}, 7, {}, {}, {}, {}, {}, 0});
    SessionNote note = TestPractice::must(book().note(m_session.id));
    note.painAfter = 2;
    const auto again = book().record(*session, note);
    QVERIFY(again);
    QCOMPARE(again->state, SessionState::Completed);
    QCOMPARE(book().note(m_session.id)->painAfter, std::optional(2));
    QCOMPARE(book().note(m_session.id)->version, 2);
}

// A note that conflicts must not complete its session.
void tst_SessionBook::recordIsWholeOrNothing()
{
    SessionNote note;
    note.version = 4; // of a note that is not there
    const int audits = m_practice->audits();
    QCOMPARE(refusal(book().record(m_session, note)).code, ErrorCode::Conflict);
    QVERIFY(book().find(m_session.id) == m_session);
    QCOMPARE(book().note(m_session.id)->version, 0);
    QCOMPARE(m_practice->audits(), audits);
}

void tst_SessionBook::refusesBadNotes()
{
    SessionNote note;
    note.painBefore = 11;
    QCOMPARE(refusal(book().record(m_session, note)).field, u"note.painBefore"_s);
    note.painBefore = 5;
    note.objective = u"a"_s + QChar(0);
    QCOMPARE(refusal(book().record(m_session, note)).field, u"note.objective"_s);
    note.objective = QString(100'001, u'a');
    QCOMPARE(refusal(book().record(m_session, note)).code, ErrorCode::FieldTooLong);
    QVERIFY(book().find(m_session.id) == m_session);
}

void tst_SessionBook::recordsOnlyWhatTookPlace()
{
    for (const auto state : {SessionState::Missed, SessionState::Cancelled}) {
        const Session session = TestPractice::must(
            book().setState(TestPractice::must(book().find(m_session.id)), state));
        QCOMPARE(refusal(book().record(session, {})).code, ErrorCode::WrongState);
        QVERIFY(book().setState(session, SessionState::Planned));
    }
}

// Midnight is the practice's, not UTC's.
void tst_SessionBook::betweenIsInThePracticesDays()
{
    const auto late = book().move(m_session, QDate(2026, 12, 1), QTime(22, 59));
    const Session second = m_practice->sessionsOf(m_plan.id).at(1);
    const auto early = book().move(second, QDate(2026, 12, 2), QTime(0, 15));
    QVERIFY(late && early);
    const auto on = [this](QDate day) {
        const auto rows = TestPractice::must(book().between(day, day));
        return rows.size() == 1 ? rows.first().session.id : SessionId();
    };
    QCOMPARE(on(QDate(2026, 12, 1)), late->id);
    QCOMPARE(on(QDate(2026, 12, 2)), early->id); // 23:15 UTC of the day before
    QCOMPARE(book().between(QDate(2026, 12, 1), QDate(2026, 12, 2))->size(), 2);
    QVERIFY(book().between(QDate(2026, 12, 2), QDate(2026, 12, 1))->isEmpty());
}

void tst_SessionBook::lists()
{
    QCOMPARE(book().ofPlan(m_plan.id)->size(), 4);
    QCOMPARE(book().ofPlan(m_plan.id)->first().session.number, 1);
    QCOMPARE(book().ofClient(m_client.id)->first().session.number, 4);
    QCOMPARE(refusal(book().find({})).code, ErrorCode::NotFound);
    QCOMPARE(refusal(book().row({})).code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_SessionBook)
#include "tst_session_book.moc"
