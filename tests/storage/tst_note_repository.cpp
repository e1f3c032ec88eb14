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

private:
    [[nodiscard]] Result<void> save(const SessionNote &note) const
    {
        auto transaction = Transaction::begin(m_fixture->database());
        return transaction.and_then([&](Transaction &begun) {
            return NoteRepository::save(begun, note).and_then([&] { return begun.commit(); });
        });
    }
    [[nodiscard]] Result<SessionNote> find() const
    {
        return NoteRepository::find(m_fixture->database(), m_session.id);
    }
    [[nodiscard]] SessionNote note() const
    {
        return {m_session.id,       7, 3, u"Đau\nless"_s, u"tight QL"_s, u"improving"_s,
                u"<b>weekly</b>"_s, 1};
    }

    std::unique_ptr<StorageFixture> m_fixture;
    Session m_session;
};

void tst_NoteRepository::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    const Plan plan = m_fixture->addPlan(m_fixture->addClient(u"Ana"_s, u"Ramos"_s).id);
    m_session = m_fixture->addSession(plan, 1, StorageFixture::now());
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
    kept = {m_session.id, {}, 10, {}, QString(100'000, u'a'), {}, u"b"_s, 2};
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
    kept.painBefore = pain < 0 ? std::nullopt : std::optional(pain);
    kept.painAfter = pain < 0 ? std::optional(4) : std::nullopt;
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

QTEST_GUILESS_MAIN(tst_NoteRepository)
#include "tst_note_repository.moc"
