// SPDX-License-Identifier: GPL-3.0-or-later
// One note a session at the most: read as saved, empty where there is none, and no lost change.
#include "storage/NoteRepository.h"
#include "storage/RawConnection.h"
#include "storage/StorageFixture.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_NoteRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isEmptyWhereNoneIsKept();
    void readsWhatWasSaved();
    void keepsPainApartFromNone_data();
    void keepsPainApartFromNone();
    void refusesAStaleSave();
    void refusesASecondFirst();
    void needsItsSession();
    void keepsWhatIsSigned();
    void removesADraft();
    void readsAddenda();
    void readsTheNoteBefore();
    void knowsPainsOfCompletedSessions();

private:
    [[nodiscard]] Result<void> save(const SessionNote &note, const QByteArray &seal = {}) const
    {
        auto transaction = Transaction::begin(m_fixture->database());
        return transaction.and_then([&](Transaction &begun) {
            return NoteRepository::save(begun, note, seal).and_then([&] { return begun.commit(); });
        });
    }
    [[nodiscard]] Result<void> remove(const SessionNote &note) const
    {
        auto transaction = Transaction::begin(m_fixture->database());
        return transaction.and_then([&](Transaction &begun) {
            return NoteRepository::remove(begun, note).and_then([&] { return begun.commit(); });
        });
    }
    [[nodiscard]] Result<SessionNote> find() const
    {
        return NoteRepository::find(m_fixture->database(), m_session.id);
    }
    [[nodiscard]] SessionNote note() const
    {
        SessionNote note;
        note.session = m_session.id;
        note.before = {7, 6, 2};
        note.after = {3, std::nullopt, 5};
        note.goals = {{m_plan.goals.at(0).id, 0}, {m_plan.goals.at(1).id, 10}};
        note.marks = {{MarkKind::Pain, {u"lumbar"_s, Side::Left}, false, 480, 510, 3, u"brûle 🔥"_s},
                      {MarkKind::Avoid, {u"calf"_s, Side::Right}, true, 0, 1000, 1, {}}};
        note.techniques = {u"effleurage"_s, u"heat"_s};
        note.pressure = Pressure::Light;
        note.products = u"almond oil"_s;
        note.subjective = u"Đau\nless"_s;
        note.objective = u"tight QL"_s;
        note.assessment = u"improving"_s;
        note.plan = u"<b>weekly</b>"_s;
        note.reaction = u"calm"_s;
        note.homeCare = u"walk"_s;
        note.nextTime = u"less pressure"_s;
        note.version = 1;
        return note;
    }

    [[nodiscard]] static SessionNote signedOne(SessionNote note)
    {
        note.signedAt = StorageFixture::now();
        return note;
    }

    std::unique_ptr<StorageFixture> m_fixture;
    Plan m_plan;
    Session m_session;
};

void tst_NoteRepository::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_plan = m_fixture->addPlan(m_fixture->addClient(u"Ana"_s, u"Ramos"_s).id);
    m_session = m_fixture->addSession(m_plan, 1, StorageFixture::now());
}

void tst_NoteRepository::isEmptyWhereNoneIsKept()
{
    SessionNote none;
    none.session = m_session.id;
    QVERIFY(find() == none);
    QCOMPARE(find()->version, 0);
}

void tst_NoteRepository::readsWhatWasSaved()
{
    SessionNote kept = note();
    QVERIFY(save(kept));
    QVERIFY(find() == kept);
    SessionNote other; // all that was there is gone
    other.session = m_session.id;
    other.after.pain = 10;
    other.objective = QString(1'000'000, u'a');
    other.version = 2;
    kept = other;
    QVERIFY(save(kept));
    QVERIFY(find() == kept);
}

void tst_NoteRepository::keepsPainApartFromNone_data()
{
    QTest::addColumn<int>("pain"); // -1: not asked
    for (const int pain : {-1, 0, 10})
        QTest::addRow("%d", pain) << pain;
}

void tst_NoteRepository::keepsPainApartFromNone()
{
    QFETCH(int, pain);
    SessionNote kept = note();
    kept.before.pain = pain < 0 ? std::nullopt : std::optional(pain);
    kept.after.pain = pain < 0 ? std::optional(4) : std::nullopt;
    QVERIFY(save(kept));
    QVERIFY(find() == kept);
}

void tst_NoteRepository::refusesAStaleSave()
{
    SessionNote kept = note();
    QVERIFY(save(kept));
    kept.version = 2;
    kept.plan = u"mine"_s;
    QVERIFY(save(kept));
    SessionNote stale = note();
    stale.version = 2;
    const auto done = save(stale);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    QCOMPARE(done.error().field, u"note"_s);
    QVERIFY(find() == kept);
}

void tst_NoteRepository::refusesASecondFirst()
{
    QVERIFY(save(note()));
    SessionNote second = note();
    second.subjective = u"other"_s;
    QCOMPARE(save(second).error().code, ErrorCode::Conflict);
    QVERIFY(find() == note());
}

void tst_NoteRepository::needsItsSession()
{
    SessionNote lost = note();
    lost.session = {m_fixture->newId()};
    QVERIFY(!save(lost));
    QVERIFY(save(note()));
    RawConnection other(m_fixture->path());
    QCOMPARE(other.run(u"UPDATE session_note SET pain_before = 11"_s), SQLITE_CONSTRAINT);
    // A recorded session can't be thrown away with its plan's others.
    QVERIFY(!m_fixture->database().run(u"DELETE FROM session"_s));
    QVERIFY(find() == note());
}

void tst_NoteRepository::keepsWhatIsSigned()
{
    const QByteArray seal(32, 's');
    QVERIFY(save(note()));
    SessionNote kept = signedOne(note());
    kept.version = 2;
    QVERIFY(save(kept, seal));
    const auto found = NoteRepository::findKept(m_fixture->database(), m_session.id);
    QVERIFY(found->note == kept);
    QCOMPARE(found->seal, seal);
    SessionNote changed = kept;
    changed.version = 3;
    changed.plan = u"other"_s;
    QCOMPARE(save(changed).error().code, ErrorCode::WrongState);
    QCOMPARE(remove(kept).error().code, ErrorCode::WrongState);
    RawConnection other(m_fixture->path());
    QCOMPARE(other.run(u"UPDATE session_note SET plan = 'other'"_s), SQLITE_CONSTRAINT);
    QCOMPARE(other.run(u"DELETE FROM session_note"_s), SQLITE_CONSTRAINT);
    QVERIFY(find() == kept); // its marks and scores too
}

void tst_NoteRepository::removesADraft()
{
    QVERIFY(save(note()));
    SessionNote stale = note();
    stale.version = 4;
    QCOMPARE(remove(stale).error().code, ErrorCode::Conflict);
    QVERIFY(find() == note());
    QVERIFY(remove(note()));
    isEmptyWhereNoneIsKept();
    QVERIFY(save(note())); // nothing of the first is in the way
}

void tst_NoteRepository::readsAddenda()
{
    const QByteArray seal(32, 's');
    QVERIFY(save(signedOne(note()), seal));
    const auto add = [this, &seal](int number) {
        auto transaction = Transaction::begin(m_fixture->database());
        const NoteAddendum addendum{m_session.id, number, StorageFixture::now(), u"<b>Later</b>"_s};
        return NoteRepository::add(*transaction, addendum, seal).and_then([&] {
            return transaction->commit();
        });
    };
    QVERIFY(add(2));
    QVERIFY(add(1));
    QVERIFY(!add(1));
    const auto kept = NoteRepository::findKept(m_fixture->database(), m_session.id);
    QCOMPARE(kept->addenda.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const NoteAddendum addendum{m_session.id, i + 1, StorageFixture::now(), u"<b>Later</b>"_s};
        QVERIFY(kept->addenda.at(i) == std::pair(addendum, seal));
    }
    RawConnection other(m_fixture->path());
    QCOMPARE(other.run(u"UPDATE note_addendum SET text = 'x'"_s), SQLITE_CONSTRAINT);
    QCOMPARE(other.run(u"DELETE FROM note_addendum"_s), SQLITE_CONSTRAINT);
}

// Of the same plan rather than another, of completed sessions only, never of a later one.
void tst_NoteRepository::readsTheNoteBefore()
{
    const auto before = [this](const Session &session) {
        const auto found = NoteRepository::before(m_fixture->database(), session.id);
        return found && *found ? (*found)->subjective : QString();
    };
    const auto recorded = [this](const Plan &plan, int number, int day, SessionState state) {
        const Session session =
            m_fixture->addSession(plan, number, StorageFixture::now().addDays(day), state);
        SessionNote draft;
        draft.session = session.id;
        draft.subjective = u"day %1"_s.arg(day);
        draft.version = 1;
        [&] { QVERIFY(save(draft)); }();
        return session;
    };
    QCOMPARE(before(m_session), QString());
    const Plan other = m_fixture->addPlan(m_plan.client, u"Neck"_s);
    recorded(other, 1, -1, SessionState::Completed);
    QCOMPARE(before(m_session), u"day -1"_s);
    recorded(m_plan, 2, -9, SessionState::Completed);
    QCOMPARE(before(m_session), u"day -9"_s);
    recorded(m_plan, 3, -2, SessionState::Planned);
    recorded(m_plan, 4, 3, SessionState::Completed);
    QCOMPARE(before(m_session), u"day -9"_s);
    const Plan stranger = m_fixture->addPlan(m_fixture->addClient(u"Bo"_s, u"Lind"_s).id);
    recorded(stranger, 1, -1, SessionState::Completed);
    QCOMPARE(before(m_session), u"day -9"_s);
}

void tst_NoteRepository::knowsPainsOfCompletedSessions()
{
    const Session done = m_fixture->addSession(m_plan, 2, StorageFixture::now().addDays(-1),
                                               SessionState::Completed);
    SessionNote other;
    other.session = done.id;
    other.before.pain = 0;
    other.version = 1;
    QVERIFY(save(other));
    QVERIFY(save(note())); // a draft of a session that is open
    const auto pains = NoteRepository::painsOf(m_fixture->database(), m_plan.id);
    QVERIFY(*pains == (QHash<SessionId, int>{{done.id, 0}}));
}

QTEST_GUILESS_MAIN(tst_NoteRepository)
#include "tst_note_repository.moc"
