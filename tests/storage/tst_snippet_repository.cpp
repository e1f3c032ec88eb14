// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that the therapist writes often: what is read is what was saved, a name once.
#include "storage/SnippetRepository.h"
#include "storage/StorageFixture.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_SnippetRepository : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<StorageFixture>(); }
    void keepsSnippets();
    void namesAreOnce_data();
    void namesAreOnce();
    void mayTakeAFreeName();
    void refusesStaleOnes();
    void refusesEmptyOnes();

private:
    [[nodiscard]] Database &database() const { return m_fixture->database(); }
    [[nodiscard]] Snippet snippet(const QString &name, const QString &text = u"Heat"_s) const
    {
        return {{m_fixture->newId()}, name, text, 1};
    }
    void keep(const Snippet &kept) const
    {
        m_fixture->write([&](const Transaction &t) { return SnippetRepository::insert(t, kept); });
    }
    [[nodiscard]] QList<Snippet> all() const
    {
        return StorageFixture::must(SnippetRepository::all(database()));
    }

    std::unique_ptr<StorageFixture> m_fixture;
};

void tst_SnippetRepository::keepsSnippets()
{
    const Snippet zest = snippet(u"Zest"_s);
    Snippet heat = snippet(u"heat"_s, u"Nóng 🔥 <b>\n  'x' \"y\""_s);
    keep(zest);
    keep(heat);
    QVERIFY(all() == QList({heat, zest})); // whatever the case
    heat.name = u"zz"_s;
    heat.text = u"Warm pack, 10 minutes"_s;
    ++heat.version;
    m_fixture->write([&](const Transaction &t) { return SnippetRepository::update(t, heat); });
    QVERIFY(all() == QList({zest, heat}));
    m_fixture->write([&](const Transaction &t) { return SnippetRepository::remove(t, zest); });
    QVERIFY(all() == QList{heat});
}

void tst_SnippetRepository::namesAreOnce_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("taken");
    QTest::newRow("the same") << u"heat"_s << u"heat"_s << true;
    QTest::newRow("another case") << u"heat"_s << u"HEAT"_s << true;
    QTest::newRow("another case of another letter") << u"đầu"_s << u"ĐẦU"_s << true;
    QTest::newRow("an accent") << u"dau"_s << u"đau"_s << false;
    QTest::newRow("longer") << u"heat"_s << u"heat-2"_s << false;
}

void tst_SnippetRepository::namesAreOnce()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, taken);
    keep(snippet(first));
    auto transaction = StorageFixture::must(Transaction::begin(database()));
    const auto done = SnippetRepository::insert(transaction, snippet(second));
    QCOMPARE(done.has_value(), !taken);
    if (taken) {
        QVERIFY(done.error() == (Error{ErrorCode::NameTaken, u"snippet.name"_s, second}));
    }
}

void tst_SnippetRepository::mayTakeAFreeName()
{
    keep(snippet(u"heat"_s));
    Snippet renamed = snippet(u"cold"_s);
    keep(renamed);
    ++renamed.version;
    auto transaction = StorageFixture::must(Transaction::begin(database()));
    renamed.name = u"COLD"_s;
    QVERIFY(SnippetRepository::update(transaction, renamed)); // its own name is not taken
    ++renamed.version;
    renamed.name = u"Heat"_s;
    const auto done = SnippetRepository::update(transaction, renamed);
    QVERIFY(!done);
    QVERIFY(done.error() == (Error{ErrorCode::NameTaken, u"snippet.name"_s, u"Heat"_s}));
}

void tst_SnippetRepository::refusesStaleOnes()
{
    Snippet kept = snippet(u"heat"_s);
    keep(kept);
    kept.version = 3;
    auto transaction = StorageFixture::must(Transaction::begin(database()));
    const auto updated = SnippetRepository::update(transaction, kept);
    QVERIFY(!updated);
    QCOMPARE(updated.error().code, ErrorCode::Conflict);
    QCOMPARE(updated.error().field, u"snippet"_s);
    const auto removed = SnippetRepository::remove(transaction, kept);
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, ErrorCode::Conflict);
}

void tst_SnippetRepository::refusesEmptyOnes()
{
    auto transaction = StorageFixture::must(Transaction::begin(database()));
    QVERIFY(!SnippetRepository::insert(transaction, snippet({})));
    QVERIFY(!SnippetRepository::insert(transaction, snippet(u"heat"_s, {})));
}

QTEST_GUILESS_MAIN(tst_SnippetRepository)
#include "tst_snippet_repository.moc"
