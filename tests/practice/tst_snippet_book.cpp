// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that the therapist writes often: checked, kept with an entry in the audit log, and
// announced, or refused with nothing of the three.
#include "knowledge/SnippetExamples.h"
#include "practice/TestPractice.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_SnippetBook : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void addsChangesAndRemoves();
    void tidiesWhatWasTyped();
    void refusesBadOnes_data();
    void refusesBadOnes();
    void refusesTakenNames();
    void refusesStaleOnes();
    void aNewPracticeHasExamples();
    void addsExamples();
    void examplesLeaveTakenNamesAlone();
    void examplesAreOneChange();

private:
    [[nodiscard]] SnippetBook &book() { return (*m_practice)->snippets(); }
    [[nodiscard]] QList<Snippet> all() { return TestPractice::must(book().all()); }
    Snippet add(const QString &name)
    {
        return TestPractice::must(book().add({{}, name, u"Warm pack"_s, 0}));
    }

    std::unique_ptr<TestPractice> m_practice;
    std::unique_ptr<QSignalSpy> m_said;
};

void tst_SnippetBook::init()
{
    m_said.reset();
    m_practice = std::make_unique<TestPractice>();
    for (const Snippet &example : all())
        QVERIFY(book().remove(example));
    m_said =
        std::make_unique<QSignalSpy>(&(*m_practice)->changes(), &ChangeNotifier::snippetsChanged);
}

void tst_SnippetBook::addsChangesAndRemoves()
{
    Snippet snippet = add(u"heat"_s);
    QVERIFY(!snippet.id.isNull());
    QCOMPARE(snippet.version, 1);
    QVERIFY(all() == QList{snippet});
    QCOMPARE(m_practice->rows(u"snippet"_s), 1);
    QCOMPARE(m_practice->lastAudit(), u"snippet added"_s);
    QCOMPARE(m_said->count(), 1);
    snippet.text = u"Warm pack, 10 minutes"_s;
    snippet = TestPractice::must(book().save(snippet));
    QCOMPARE(snippet.version, 2);
    QVERIFY(all() == QList{snippet});
    QCOMPARE(m_practice->lastAudit(), u"snippet changed"_s);
    QCOMPARE(m_said->count(), 2);
    QVERIFY(book().remove(snippet));
    QVERIFY(all().isEmpty());
    QCOMPARE(m_practice->lastAudit(), u"snippet removed"_s);
    QCOMPARE(m_said->count(), 3);
}

void tst_SnippetBook::tidiesWhatWasTyped()
{
    Snippet snippet = TestPractice::must(book().add({{}, u" ;heat "_s, u"\n<b>Warm</b>\r\n"_s, 0}));
    QCOMPARE(snippet.name, u"heat"_s);
    QCOMPARE(snippet.text, u"<b>Warm</b>"_s);
    snippet.name = u";cold "_s;
    QCOMPARE(TestPractice::must(book().save(snippet)).name, u"cold"_s);
    QCOMPARE(all().first().name, u"cold"_s);
}

void tst_SnippetBook::refusesBadOnes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no name") << u" "_s << u"a"_s << u"snippet.name"_s << ErrorCode::FieldEmpty;
    QTest::newRow("space in the name")
        << u"warm pack"_s << u"a"_s << u"snippet.name"_s << ErrorCode::NameInvalid;
    QTest::newRow("long name") << QString(31, u'a') << u"a"_s << u"snippet.name"_s
                               << ErrorCode::FieldTooLong;
    QTest::newRow("no text") << u"heat"_s << u"\n"_s << u"snippet.text"_s << ErrorCode::FieldEmpty;
    QTest::newRow("U+0000") << u"heat"_s << u"a"_s + QChar(0) << u"snippet.text"_s
                            << ErrorCode::FieldHasControlCharacters;
    QTest::newRow("1 MB") << u"heat"_s << QString(1'000'000, u'a') << u"snippet.text"_s
                          << ErrorCode::FieldTooLong;
}

void tst_SnippetBook::refusesBadOnes()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    Snippet kept = add(u"kept"_s);
    m_said->clear();
    const int audits = m_practice->audits();
    const auto verify = [&](const Error &error) {
        QTEST(error.field, "field");
        QTEST(error.code, "code");
    };
    verify(refusal(book().add({{}, name, text, 0})));
    kept.name = name;
    kept.text = text;
    verify(refusal(book().save(kept)));
    QCOMPARE(all().size(), 1);
    QCOMPARE(all().first().name, u"kept"_s);
    QCOMPARE(m_practice->audits(), audits);
    QCOMPARE(m_said->count(), 0);
}

void tst_SnippetBook::refusesTakenNames()
{
    add(u"heat"_s);
    Snippet other = add(u"cold"_s);
    m_said->clear();
    const int audits = m_practice->audits();
    const Error error{ErrorCode::NameTaken, u"snippet.name"_s, u"Heat"_s};
    QVERIFY(refusal(book().add({{}, u"Heat"_s, u"a"_s, 0})) == error);
    other.name = u"Heat"_s;
    QVERIFY(refusal(book().save(other)) == error);
    QCOMPARE(m_practice->audits(), audits);
    QCOMPARE(m_said->count(), 0);
}

void tst_SnippetBook::refusesStaleOnes()
{
    const Snippet stale = add(u"heat"_s);
    Snippet newer = stale;
    newer.text = u"a"_s;
    newer = TestPractice::must(book().save(newer));
    m_said->clear();
    const int audits = m_practice->audits();
    QCOMPARE(refusal(book().save(stale)).code, ErrorCode::Conflict);
    QCOMPARE(refusal(book().remove(stale)).code, ErrorCode::Conflict);
    QVERIFY(all() == QList{newer});
    QCOMPARE(m_practice->audits(), audits);
    QCOMPARE(m_said->count(), 0);
}

void tst_SnippetBook::aNewPracticeHasExamples()
{
    TestPractice fresh;
    QCOMPARE(TestPractice::must(fresh->snippets().all()).size(),
             TestPractice::must(snippetExamples()).size());
}

void tst_SnippetBook::addsExamples()
{
    const auto examples = TestPractice::must(snippetExamples());
    QVERIFY(examples.size() > 1);
    const int audits = m_practice->audits();
    QVERIFY(book().addExamples());
    QCOMPARE(all().size(), examples.size());
    for (const Snippet &example : examples) {
        const auto snippets = all();
        const auto kept = std::ranges::find(snippets, example.name, &Snippet::name);
        QVERIFY2(kept != snippets.end(), qPrintable(example.name));
        QCOMPARE(kept->text, example.text);
        QCOMPARE(kept->version, 1);
    }
    QCOMPARE(m_practice->audits(), audits + int(examples.size()));
    QCOMPARE(m_said->count(), 1);
    QVERIFY(book().addExamples()); // again: they are all there
    QCOMPARE(all().size(), examples.size());
}

void tst_SnippetBook::examplesLeaveTakenNamesAlone()
{
    const auto examples = TestPractice::must(snippetExamples());
    const Snippet own = add(examples.last().name.toUpper());
    QVERIFY(book().addExamples());
    QCOMPARE(all().size(), examples.size());
    QVERIFY(all().contains(own));
}

void tst_SnippetBook::examplesAreOneChange()
{
    RawConnection other(m_practice->path());
    QCOMPARE(other.run(u"CREATE TRIGGER full BEFORE INSERT ON snippet"
                       " WHEN (SELECT count(*) FROM snippet) = 1"
                       " BEGIN SELECT raise(ABORT, 'full'); END"_s),
             SQLITE_OK);
    const int audits = m_practice->audits();
    QVERIFY(!book().addExamples());
    QCOMPARE(m_practice->rows(u"snippet"_s), 0);
    QCOMPARE(m_practice->audits(), audits);
    QCOMPARE(m_said->count(), 0);
}

QTEST_GUILESS_MAIN(tst_SnippetBook)
#include "tst_snippet_book.moc"
