// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that a new practice begins with: few, sober, such as a person could save, and what the
// reader of the file refuses.
#include "knowledge/KnowledgeFolder.h"
#include "knowledge/SnippetExamples.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_SnippetExamples : public QObject
{
    Q_OBJECT

private slots:
    void soberSentences();
    void refuses_data();
    void refuses();
    void missingFile();
};

void tst_SnippetExamples::soberSentences()
{
    const auto snippets = snippetExamples();
    QVERIFY2(snippets,
             snippets ? ""
                      : qPrintable(snippets.error().field + u": "_s + snippets.error().detail));
    QStringList names;
    for (const Snippet &snippet : *snippets) {
        names << snippet.name;
        QVERIFY(snippet.id.isNull());
        QCOMPARE(tidied(snippet), snippet);
        QCOMPARE(problems(snippet), {});
        QVERIFY2(snippet.text.endsWith(u'.') && snippet.text.size() < 200,
                 qPrintable(snippet.name));
        for (const QString &claim : {u"cure"_s, u"heal"_s, u"toxin"_s, u"flush"_s, u"detox"_s})
            QVERIFY2(!snippet.text.contains(claim, Qt::CaseInsensitive), qPrintable(snippet.name));
    }
    QCOMPARE(names.join(u' '),
             u"heat walk stretch break pain-free consent tender aftercare warning-signs"_s);
}

void tst_SnippetExamples::refuses_data()
{
    refusalColumns();
    refusalRow("not JSON", u"{"_s, u"["_s, u"snippets.json"_s);
    refusalRow("no list", u"\"snippets\": ["_s, u"\"texts\": ["_s, u"snippets"_s);
    refusalRow("no name", u"\"name\": \"walk\","_s, u""_s, u"snippets[1].name"_s);
    refusalRow("a name with a space", u"\"pain-free\""_s, u"\"pain free\""_s,
               u"pain free.snippet.name"_s);
    refusalRow("twice", u"\"walk\""_s, u"\"heat\""_s, u"snippets"_s);
    refusalRow("no text", u"\"text\""_s, u"\"words\""_s, u"heat.text"_s);
    refusalRow("unknown field", u"\"name\": \"walk\","_s,
               u"\"name\": \"walk\", \"for\": \"all\","_s, u"walk.for"_s);
    refusalRow("unused source", u"{"_s, u"{ \"sources\": { \"own\": \"Own words\" },"_s,
               u"sources.own"_s);
}

void tst_SnippetExamples::refuses()
{
    checkRefusal(snippetExamples, u"snippets.json"_s);
}

void tst_SnippetExamples::missingFile()
{
    checkMissingFile(snippetExamples, u"snippets.json"_s);
}

QTEST_MAIN(tst_SnippetExamples)
#include "tst_snippet_examples.moc"
