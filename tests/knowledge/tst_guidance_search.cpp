// SPDX-License-Identifier: GPL-3.0-or-later
// Search in the guidance: what is found, in which order, and where the hit stands in the snippet.
#include "knowledge/GuidanceLibrary.h"
#include "knowledge/GuidanceMarkdown.h"
#include "knowledge/GuidanceSearch.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_GuidanceSearch : public QObject
{
    Q_OBJECT

private slots:
    void findsInShippedPages_data();
    void findsInShippedPages();
    void hitStandsInSnippet_data();
    void hitStandsInSnippet();
    void findsNothing_data();
    void findsNothing();
    void titleComesBeforeText();
    void everyWordMustOccur();
    void wordsTogetherAreShownTogether();
    void mostWordsAreShown();
    void wordInTitleOnly();
    void longPageIsCutAtWords();
    void blocks();
};

namespace {

GuidancePage pageOf(const QString &id, const QString &title, const QString &text)
{
    const QString markdown = u"# "_s + title + u"\n\n"_s + text + u'\n';
    return {id, title, u"G"_s, markdownBlocks(markdown).at(1).text, markdown};
}

QStringList ids(const QList<GuidanceHit> &hits)
{
    QStringList result;
    for (const GuidanceHit &hit : hits)
        result << hit.pageId;
    return result;
}

} // namespace

void tst_GuidanceSearch::findsInShippedPages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::newRow("osteoporosis") << u"osteoporosis"_s << u"before-you-start"_s;
    QTest::newRow("start of a word") << u"osteop"_s << u"before-you-start"_s;
    QTest::newRow("capitals") << u"OSTEOPOROSIS"_s << u"before-you-start"_s;
    QTest::newRow("accents") << u"ósteopörosis"_s << u"before-you-start"_s;
    QTest::newRow("red flags") << u"red flags"_s << u"red-flags"_s;
    QTest::newRow("bladder") << u"bladder"_s << u"red-flags"_s;
    QTest::newRow("notation") << u"notation"_s << u"plans-and-notation"_s;
    QTest::newRow("key") << u"ctrl+k"_s << u"keyboard"_s;
    QTest::newRow("back-up") << u"disk encryption"_s << u"your-data"_s;
    QTest::newRow("pdf") << u"pdf"_s << u"printing-and-export"_s;
    QTest::newRow("circulation") << u"circulation"_s << u"what-it-can-do"_s;
    QTest::newRow("maintenance") << u"maintenance phase"_s << u"long-term-care"_s;
    QTest::newRow("name") << u"nguyên"_s << u"clients"_s;
    QTest::newRow("addendum") << u"addenda"_s << u"records-and-consent"_s;
    QTest::newRow("snippet") << u"snippets"_s << u"recording-a-session"_s;
    QTest::newRow("questionnaire") << u"Roland-Morris"_s << u"measuring-progress"_s;
    QTest::newRow("letterhead") << u"letterhead logo"_s << u"papers-and-documents"_s;
    QTest::newRow("retention") << u"Ontario 10 years"_s << u"records-and-consent"_s;
}

void tst_GuidanceSearch::findsInShippedPages()
{
    QFETCH(QString, text);
    QFETCH(QString, first);
    const auto library = GuidanceLibrary::forLanguage(u"en"_s);
    const auto hits = library.search(text);
    QVERIFY(hits);
    QVERIFY(!hits->isEmpty());
    QCOMPARE(hits->first().pageId, first);
    QCOMPARE(hits->first().title, library.page(first)->title);
    for (const GuidanceHit &hit : *hits)
        QVERIFY2(!hit.marks.isEmpty() || !hit.titleMarks.isEmpty(), qPrintable(hit.pageId));
}

void tst_GuidanceSearch::hitStandsInSnippet_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"one two three"_s << u"two"_s << u"two"_s;
    QTest::newRow("accents before") << u"Nguyễn Đặng asks"_s << u"asks"_s << u"asks"_s;
    QTest::newRow("accents inside") << u"for Nguyễn here"_s << u"nguyen"_s << u"Nguyễn"_s;
    QTest::newRow("combining marks")
        << u"e\u0301te\u0301 after"_s << u"ete"_s << u"e\u0301te\u0301"_s;
    QTest::newRow("one letter folds to two")
        << u"eine Straße dort"_s << u"strasse"_s << u"Straße"_s;
    QTest::newRow("half of such a letter") << u"eine Straße"_s << u"stras"_s << u"Straß"_s;
    QTest::newRow("surrogates before") << u"\U0001F600 then this"_s << u"this"_s << u"this"_s;
    QTest::newRow("surrogates that fold to a letter")
        << u"see \U0001D429ain now"_s << u"pain"_s << u"\U0001D429ain"_s;
    QTest::newRow("start of a word first") << u"unpain pain"_s << u"pai"_s << u"pai"_s;
    QTest::newRow("bold and code") << u"a **bold** `code`"_s << u"bold code"_s << u"bold|code"_s;
    QTest::newRow("link") << u"see [the page](page:p) now"_s << u"page now"_s << u"page|now"_s;
    QTest::newRow("every word") << u"Low pain, low stress"_s << u"low pain"_s << u"Low|pain|low"_s;
    QTest::newRow("inside a word") << u"unpain here"_s << u"pai"_s << u"pai"_s;
    QTest::newRow("one within the other") << u"a backache"_s << u"back ackache"_s << u"backache"_s;
    QTest::newRow("in a table") << u"x\n\n| a | Đau lưng |\n|---|---|\n"_s << u"dau"_s << u"Đau"_s;
}

void tst_GuidanceSearch::hitStandsInSnippet()
{
    QFETCH(QString, page);
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const auto hits = GuidanceSearch({pageOf(u"p"_s, u"T"_s, page)}).find(text);
    QCOMPARE(hits.size(), 1);
    const GuidanceHit &hit = hits.first();
    QStringList marked;
    for (const TextSpan &mark : hit.marks)
        marked << hit.snippet.mid(mark.offset, mark.length);
    QCOMPARE(marked.join(u'|'), shown);
    if (page == u"unpain pain"_s)
        QCOMPARE(hit.marks.first().offset, 7);
}

void tst_GuidanceSearch::findsNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << u"  \t "_s;
    QTest::newRow("signs only") << u". ,"_s;
    QTest::newRow("marks only") << u"\u0301"_s;
    QTest::newRow("unknown") << u"xyzzy"_s;
    QTest::newRow("pattern signs are plain") << u"o.*s"_s;
    QTest::newRow("link targets are not text") << u"page:your-data"_s;
    QTest::newRow("long") << QString(10000, u'a');
    QTest::newRow("control") << u"pain\0x"_s;
}

void tst_GuidanceSearch::findsNothing()
{
    QFETCH(QString, text);
    const auto hits = GuidanceLibrary::forLanguage(u"en"_s).search(text);
    QVERIFY(hits);
    QCOMPARE(ids(*hits), QStringList{});
}

void tst_GuidanceSearch::titleComesBeforeText()
{
    const GuidanceSearch search(
        {pageOf(u"often"_s, u"A"_s, u"Start.\n\ngoal goal goal goal goal goal goal goal"_s),
         pageOf(u"once"_s, u"B"_s, u"Start.\n\ngoal"_s), pageOf(u"summary"_s, u"C"_s, u"goal"_s),
         pageOf(u"title"_s, u"The goal"_s, u"Start."_s),
         pageOf(u"again"_s, u"D"_s, u"Start.\n\ngoal"_s)});
    QCOMPARE(ids(search.find(u"goal"_s)),
             (QStringList{u"title"_s, u"summary"_s, u"often"_s, u"once"_s, u"again"_s}));
}

void tst_GuidanceSearch::everyWordMustOccur()
{
    const GuidanceSearch search({pageOf(u"both"_s, u"A"_s, u"neck and back"_s),
                                 pageOf(u"neck"_s, u"B"_s, u"neck"_s),
                                 pageOf(u"title"_s, u"Back"_s, u"neck"_s)});
    QCOMPARE(ids(search.find(u"back neck"_s)), (QStringList{u"title"_s, u"both"_s}));
}

void tst_GuidanceSearch::wordsTogetherAreShownTogether()
{
    const GuidanceSearch search(
        {pageOf(u"p"_s, u"T"_s, u"back so low.\n\nLater: low back there."_s)});
    const auto hits = search.find(u"low  back"_s);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first().snippet, u"Later: low back there."_s);
    QCOMPARE(hits.first().marks, (QList<TextSpan>{{7, 3}, {11, 4}}));
}

// Not together: the block with the most of them says more than the first that has one.
void tst_GuidanceSearch::mostWordsAreShown()
{
    const GuidanceSearch search(
        {pageOf(u"p"_s, u"T"_s, u"back here.\n\nneck, and the back.\n\nneck and back."_s)});
    const auto hits = search.find(u"back neck"_s);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first().snippet, u"neck, and the back."_s);
}

void tst_GuidanceSearch::wordInTitleOnly()
{
    const auto hits =
        GuidanceSearch({pageOf(u"p"_s, u"Keyboard"_s, u"Press keys."_s)}).find(u"keyboard"_s);
    QCOMPARE(hits, (QList<GuidanceHit>{{u"p"_s, u"Keyboard"_s, u"Press keys."_s, {{0, 8}}, {}}}));
}

void tst_GuidanceSearch::longPageIsCutAtWords()
{
    const QString filler = u"massage therapy "_s.repeated(40); // no cut falls between words
    const auto hits =
        GuidanceSearch({pageOf(u"p"_s, u"T"_s, filler + u"needle "_s + filler)}).find(u"needle"_s);
    QCOMPARE(hits.size(), 1);
    const QString snippet = hits.first().snippet;
    QVERIFY(snippet.size() <= 140);
    QVERIFY2(snippet.startsWith(u"… therapy massage"), qPrintable(snippet));
    QVERIFY2(snippet.endsWith(u"therapy massage …"), qPrintable(snippet));
    const TextSpan mark = hits.first().marks.value(0);
    QCOMPARE(snippet.mid(mark.offset, mark.length), u"needle"_s);
}

void tst_GuidanceSearch::blocks()
{
    using Kind = MarkdownBlockKind;
    const QString markdown = u"# T\n\nA **line\ngoes** on, **so**.\n## H {#h-1}\n- item\n  more\n"
                             u"    - in [it](page:b)\n1. first\n\n"
                             u"| a | `b` |\n|---|:--|\n| **c** | |\n"_s;
    const QList<MarkdownBlock> expected{
        {Kind::Title, u"T"_s, 1},
        {Kind::Paragraph, u"A line goes on, so."_s, 3, {}, {}, 0, {{2, 9}, {16, 2}}},
        {Kind::Heading, u"H"_s, 5, u"h-1"_s},
        {Kind::ListItem, u"item more"_s, 6},
        {Kind::ListItem, u"in it"_s, 8, {}, {}, 1},
        {Kind::ListItem, u"first"_s, 9, {}, u"1."_s},
        {Kind::TableRow, u"a · b"_s, 11, {}, {}, 0, {}, {u"a"_s, u"b"_s}},
        {Kind::TableRow, u"c"_s, 13, {}, {}, 0, {}, {u"c"_s, {}}}};
    QCOMPARE(markdownBlocks(markdown), expected);
    QCOMPARE(withoutAnchors(u"## H {#h-1}\ntext {#no} more\n# {#x}\n"_s),
             u"## H\ntext {#no} more\n#\n"_s);
    QCOMPARE(markdownLinks(u"x\n[a](page:b) [c]( page:d )"_s),
             (QList<MarkdownLink>{{u"page:b"_s, 2}, {u"page:d"_s, 2}}));
}

QTEST_GUILESS_MAIN(tst_GuidanceSearch)
#include "tst_guidance_search.moc"
