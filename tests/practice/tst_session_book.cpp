// SPDX-License-Identifier: GPL-3.0-or-later
// The use cases on single sessions: states, moves and records, each whole or refused.
#include "practice/TestPractice.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

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
    void signingCompletes();
    void keepsDrafts();
    void neverChangesWhatIsSigned();
    void addsToWhatIsSigned();
    void showsWhatWasAltered_data();
    void showsWhatWasAltered();
    void isNotAlteredByItsPlan();
    void knowsWhatIsNext();
    void signingIsWholeOrNothing();
    void refusesBadNotes();
    void recordsOnlyWhatTookPlace();
    void betweenIsInThePracticesDays();
    void lists();

private:
    [[nodiscard]] SessionBook &book() const { return (*m_practice)->sessions(); }
    [[nodiscard]] SessionNote note() const
    {
        SessionNote note;
        note.session = m_session.id;
        note.before = {7, 5, 2};
        note.after = {3, std::nullopt, 4};
        note.goals = {{m_plan.goals.at(0).id, 2}, {m_plan.goals.at(1).id, 6}};
        note.marks = {{MarkKind::Pain, {u"lumbar"_s, Side::Left}, false, 480, 510, 3, u"burns"_s}};
        note.subjective = u" Đau lưng "_s;
        note.plan = u"weekly"_s;
        return note;
    }

    std::unique_ptr<TestPractice> m_practice;
    Client m_client;
    Plan m_plan;
    Session m_session; // today at 9:00, planned
};

void tst_SessionBook::init()
{
    m_practice = std::make_unique<TestPractice>();
    m_client = m_practice->addClient(u"Ana"_s);
    Plan draft = TestPractice::draft(m_client.id);
    draft.goals = goalsFrom(u"Sit an hour\nLift the child"_s);
    m_plan = TestPractice::must((*m_practice)->planner().create(draft));
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
    const Session completed = TestPractice::must(book().sign(again, {}));
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
    QCOMPARE(refusal(book().sign(m_session, {})).code, ErrorCode::Conflict);
    QVERIFY(book().find(missed.id) == missed);
    QCOMPARE(book().record(missed.id)->note.version, 0);
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

void tst_SessionBook::signingCompletes()
{
    const auto session = book().sign(m_session, note());
    QVERIFY(session);
    QCOMPARE(session->state, SessionState::Completed);
    QVERIFY(book().find(m_session.id) == *session);
    SessionNote kept = note();
    kept.subjective = u"Đau lưng"_s;
    kept.signedAt = m_practice->now();
    kept.version = 1;
    QVERIFY(book().record(m_session.id) == (SessionRecord{kept, {}, false}));
    const auto row = book().row(m_session.id);
    QCOMPARE(row->painBefore, std::optional(7));
    QCOMPARE(row->painAfter, std::optional(3));
    QCOMPARE(m_practice->lastAudit(), u"session signed"_s);
}

void tst_SessionBook::keepsDrafts()
{
    const int audits = m_practice->audits();
    const SessionNote first = TestPractice::must(book().keepDraft(note()));
    QCOMPARE(first.version, 1);
    QCOMPARE(first.subjective, u"Đau lưng"_s);
    QCOMPARE(m_practice->lastAudit(), u"session record begun"_s);
    const SessionNote second = TestPractice::must(book().keepDraft(first));
    QCOMPARE(second.version, 2);
    QCOMPARE(m_practice->audits(), audits + 1); // once, not at every keystroke
    QVERIFY(book().find(m_session.id) == m_session);
    QVERIFY(!book().row(m_session.id)->painBefore); // lists wait until it is signed
    QCOMPARE(refusal(book().keepDraft(first)).code, ErrorCode::Conflict);
    QVERIFY(book().record(m_session.id)->note == second);
    QCOMPARE(refusal(book().discardDraft(first)).code, ErrorCode::Conflict);
    QVERIFY(book().discardDraft(second));
    QCOMPARE(book().record(m_session.id)->note.version, 0);
    QCOMPARE(m_practice->lastAudit(), u"session record discarded"_s);
}

void tst_SessionBook::neverChangesWhatIsSigned()
{
    const SessionNote draft = TestPractice::must(book().keepDraft(note()));
    const Session done = TestPractice::must(book().sign(m_session, draft));
    const SessionRecord kept = TestPractice::must(book().record(m_session.id));
    QCOMPARE(refusal(book().sign(done, kept.note)).code, ErrorCode::WrongState);
    QCOMPARE(refusal(book().keepDraft(kept.note)).code, ErrorCode::WrongState);
    QCOMPARE(refusal(book().discardDraft(kept.note)).code, ErrorCode::WrongState);
    QVERIFY(book().record(m_session.id) == kept);
    QVERIFY(book().find(m_session.id) == done);
}

void tst_SessionBook::addsToWhatIsSigned()
{
    QCOMPARE(refusal(book().addTo(m_session.id, u"x"_s)).code, ErrorCode::WrongState);
    QVERIFY(book().sign(m_session, note()));
    QCOMPARE(refusal(book().addTo(m_session.id, u" \n"_s)).field, u"note.addendum"_s);
    QCOMPARE(refusal(book().addTo({}, u"x"_s)).code, ErrorCode::NotFound);
    const NoteAddendum first = TestPractice::must(book().addTo(m_session.id, u" <b>One</b> "_s));
    const NoteAddendum second = TestPractice::must(book().addTo(m_session.id, u"Two"_s));
    QVERIFY(first == (NoteAddendum{m_session.id, 1, m_practice->now(), u"<b>One</b>"_s}));
    QCOMPARE(second.number, 2);
    const SessionRecord record = TestPractice::must(book().record(m_session.id));
    QVERIFY(record.addenda == (QList<NoteAddendum>{first, second}));
    QVERIFY(!record.altered);
    QCOMPARE(record.note.subjective, u"Đau lưng"_s); // as it was signed
    QCOMPARE(m_practice->lastAudit(), u"session record added to"_s);
}

void tst_SessionBook::showsWhatWasAltered_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a text") << u"UPDATE session_note SET plan = 'other'"_s;
    QTest::newRow("a score") << u"UPDATE session_note SET pain_before = 6"_s;
    QTest::newRow("the day of signing")
        << u"UPDATE session_note SET signed_at = '2026-01-01T10:00:00Z'"_s;
    QTest::newRow("the seal") << u"UPDATE session_note SET seal = zeroblob(32)"_s;
    QTest::newRow("no seal") << u"UPDATE session_note SET seal = NULL"_s;
    QTest::newRow("a goal's score") << u"UPDATE session_goal SET score = 1"_s;
    QTest::newRow("a goal's score gone") << u"DELETE FROM session_goal"_s;
    QTest::newRow("a mark") << u"UPDATE session_mark SET strength = 1"_s;
    QTest::newRow("a mark gone") << u"DELETE FROM session_mark"_s;
    QTest::newRow("an addendum") << u"UPDATE note_addendum SET text = 'x' WHERE number = 2"_s;
    QTest::newRow("the first addendum gone") << u"DELETE FROM note_addendum WHERE number = 1"_s;
}

void tst_SessionBook::showsWhatWasAltered()
{
    QFETCH(QString, sql);
    QVERIFY(book().sign(m_session, note()));
    QVERIFY(book().addTo(m_session.id, u"One"_s));
    QVERIFY(book().addTo(m_session.id, u"Two"_s));
    QVERIFY(!book().record(m_session.id)->altered);
    for (const auto &trigger : {u"signed_note_changed"_s, u"signed_note_removed"_s,
                                u"note_addendum_changed"_s, u"note_addendum_removed"_s})
        m_practice->execute(u"DROP TRIGGER "_s + trigger);
    m_practice->execute(sql);
    QVERIFY(book().record(m_session.id)->altered);
}

// Goals in another order are the same goals.
void tst_SessionBook::isNotAlteredByItsPlan()
{
    QVERIFY(book().sign(m_session, note()));
    Plan plan = TestPractice::must((*m_practice)->planner().find(m_plan.id));
    std::ranges::reverse(plan.goals);
    plan.goals.first().words = u"Reworded"_s;
    QVERIFY((*m_practice)->planner().save(plan));
    QVERIFY(!book().record(m_session.id)->altered);
}

void tst_SessionBook::knowsWhatIsNext()
{
    const auto sessions = m_practice->sessionsOf(m_plan.id);
    QVERIFY(*book().next(m_session) == sessions.at(1));
    const Session moved =
        TestPractice::must(book().move(sessions.at(1), QDate(2027, 1, 1), QTime(9, 0)));
    QVERIFY(*book().next(m_session) == sessions.at(2));
    QVERIFY(*book().next(sessions.last()) == moved);
    QVERIFY(!*book().next(moved));
}

// A note that conflicts must not complete its session.
void tst_SessionBook::signingIsWholeOrNothing()
{
    SessionNote note;
    note.version = 4; // of a note that is not there
    const int audits = m_practice->audits();
    QCOMPARE(refusal(book().sign(m_session, note)).code, ErrorCode::Conflict);
    QVERIFY(book().find(m_session.id) == m_session);
    QCOMPARE(book().record(m_session.id)->note.version, 0);
    QCOMPARE(m_practice->audits(), audits);
}

void tst_SessionBook::refusesBadNotes()
{
    SessionNote note;
    note.before.pain = 11;
    QCOMPARE(refusal(book().sign(m_session, note)).field, u"note.painBefore"_s);
    note.before.pain = 5;
    note.objective = u"a"_s + QChar(0);
    QCOMPARE(refusal(book().sign(m_session, note)).field, u"note.objective"_s);
    note.objective = QString(1'100'001, u'a');
    QCOMPARE(refusal(book().sign(m_session, note)).code, ErrorCode::FieldTooLong);
    QVERIFY(book().find(m_session.id) == m_session);
}

void tst_SessionBook::recordsOnlyWhatTookPlace()
{
    for (const auto state : {SessionState::Missed, SessionState::Cancelled}) {
        const Session session = TestPractice::must(
            book().setState(TestPractice::must(book().find(m_session.id)), state));
        QCOMPARE(refusal(book().sign(session, {})).code, ErrorCode::WrongState);
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
