// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that are shipped: sound, complete, honest in their words, and true to the program.
#include "domain/Taper.h"
#include "domain/TaperNotation.h"
#include "knowledge/GuidanceLibrary.h"
#include "knowledge/GuidanceMarkdown.h"
#include "knowledge/HelpTopic.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_GuidancePages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageIsListed();
    void groupsStayTogether();
    void pageReads_data() { everyPage(); }
    void pageReads();
    void promisesNothing_data() { everyPage(); }
    void promisesNothing();
    void wordsOfPromiseAreCaught_data();
    void wordsOfPromiseAreCaught();
    void clinicalPageHasSources_data();
    void clinicalPageHasSources();
    void shownNotationCanBeRead_data();
    void shownNotationCanBeRead();
    void presetsHaveTheSessionsTheyState();
    void leafletsAreForClients();
    void topicHasPassage();
    void levelHasPassage();
    void saysThatTheFileIsNotEncrypted();

private:
    void everyPage();

    QList<GuidancePage> m_pages;
};

namespace {

const QStringList clinical{u"massage-for-back-pain"_s,
                           u"what-it-can-do"_s,
                           u"course-of-treatment"_s,
                           u"how-a-course-tapers"_s,
                           u"step-advice"_s,
                           u"before-you-start"_s,
                           u"red-flags"_s,
                           u"speaking-up"_s,
                           u"long-term-care"_s,
                           u"home-care"_s,
                           u"measuring-progress"_s,
                           u"records-and-consent"_s,
                           u"screening-levels"_s,
                           u"health-history"_s,
                           u"clearance"_s};

// What no page may say of massage, however it says it; what belongs to wounds and fractures too is
// not missed in pages about massage.
QString promiseIn(const QString &text)
{
    static const QRegularExpression promise(
        u"\\b(cur(e|es|ed|ing|able|ative)|heal(s|ed|ing|er)?|guarante\\w*|miracle\\w*|proven|"
        u"proves that|detox\\w*|toxins?|flush\\w*|always works|pain[- ]free|risk[- ]free|"
        u"no side effects|permanent(ly)? (relief|gone)|once and for all|"
        u"(improves?|boosts?|increases?) (the )?(blood )?(circulation|flow|supply)|"
        u"(removes?|ends?|eliminates?|gets? rid of) (the |your |all )?pain|"
        u"(works?|helps) for every(one|body))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return promise.match(text).captured();
}

QString wholeText(const GuidancePage &page)
{
    QString text;
    for (const MarkdownBlock &block : markdownBlocks(page.markdown))
        text += block.text + u'\n';
    return text;
}

} // namespace

void tst_GuidancePages::initTestCase()
{
    const auto pages = GuidanceLibrary::forLanguage(u"en"_s).contents();
    QVERIFY2(pages, pages ? "" : qPrintable(pages.error().field + u": "_s + pages.error().detail));
    m_pages = *pages;
}

void tst_GuidancePages::everyPage()
{
    QTest::addColumn<QString>("id");
    for (const GuidancePage &page : m_pages)
        QTest::newRow(qPrintable(page.id)) << page.id;
}

void tst_GuidancePages::everyPageIsListed()
{
    QStringList listed;
    for (const GuidancePage &page : m_pages)
        listed << page.id + u".md"_s;
    listed.sort();
    QCOMPARE(listed, QDir(u":/help/en"_s).entryList({u"*.md"_s}, QDir::Files, QDir::Name));
    for (const QString &id : clinical)
        QVERIFY2(listed.contains(id + u".md"_s), qPrintable(id));
}

void tst_GuidancePages::groupsStayTogether()
{
    QStringList groups;
    for (const GuidancePage &page : m_pages) {
        if (groups.isEmpty() || groups.last() != page.group)
            groups << page.group;
    }
    QCOMPARE(groups, (QStringList{u"Massage for back pain"_s, u"Leaflets for clients"_s,
                                  u"Using Unknot"_s}));
}

// The summary is shown in lists, so it stays short; the page is read between two clients.
void tst_GuidancePages::pageReads()
{
    QFETCH(QString, id);
    const auto page = GuidanceLibrary::forLanguage(u"en"_s).page(id);
    QVERIFY(page);
    QCOMPARE(page->id, id);
    QVERIFY(page->title.size() <= 60);
    QVERIFY(page->summary.size() >= 60 && page->summary.size() <= 320);
    QVERIFY(page->summary.endsWith(u'.'));
    const auto words = wholeText(*page).section(u"\nSources\n"_s, 0, 0).split(u' ').size();
    QVERIFY2(words >= 90 && words <= 600, qPrintable(QString::number(words)));
}

void tst_GuidancePages::promisesNothing()
{
    QFETCH(QString, id);
    const auto page = GuidanceLibrary::forLanguage(u"en"_s).page(id);
    QVERIFY(page);
    const QString found = promiseIn(wholeText(*page));
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void tst_GuidancePages::wordsOfPromiseAreCaught_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("promises");
    QTest::newRow("cure") << u"It cures back pain."_s << true;
    QTest::newRow("heal") << u"Massage Heals."_s << true;
    QTest::newRow("guarantee") << u"We guarantee it."_s << true;
    QTest::newRow("blood") << u"It improves the blood flow."_s << true;
    QTest::newRow("toxins") << u"It flushes out toxins."_s << true;
    QTest::newRow("proven") << u"Proven to ease pain."_s << true;
    QTest::newRow("rid") << u"Get rid of your pain."_s << true;
    QTest::newRow("for ever") << u"Gone once and for all."_s << true;
    QTest::newRow("reported") << u"Better circulation is commonly reported."_s << false;
    QTest::newRow("health") << u"A secure place for health data."_s << false;
}

void tst_GuidancePages::wordsOfPromiseAreCaught()
{
    QFETCH(QString, text);
    QFETCH(bool, promises);
    QCOMPARE(!promiseIn(text).isEmpty(), promises);
}

void tst_GuidancePages::clinicalPageHasSources_data()
{
    QTest::addColumn<QString>("id");
    for (const GuidancePage &page : m_pages) {
        if (page.leaflet || clinical.contains(page.id))
            QTest::newRow(qPrintable(page.id)) << page.id;
    }
}

// Sources close the page; each is referred to in the text, and no reference points nowhere.
void tst_GuidancePages::clinicalPageHasSources()
{
    QFETCH(QString, id);
    const auto page = GuidanceLibrary::forLanguage(u"en"_s).page(id);
    QVERIFY(page);
    const auto blocks = markdownBlocks(page->markdown);
    const auto heading = std::ranges::find(blocks, u"Sources"_s, &MarkdownBlock::text);
    QVERIFY(heading != blocks.end());
    QCOMPARE(heading->kind, MarkdownBlockKind::Heading);
    QVERIFY(std::all_of(heading + 1, blocks.end(), [](const MarkdownBlock &block) {
        return block.kind == MarkdownBlockKind::ListItem;
    }));

    const auto sources = std::distance(heading + 1, blocks.end());
    QVERIFY(sources >= (page->leaflet ? 3 : 4));
    QSet<int> used;
    static const QRegularExpression reference(u"\\[(\\d+(?:, \\d+)*)\\]"_s);
    for (const auto &match : reference.globalMatch(page->markdown)) {
        for (const QString &number : match.captured(1).split(u", "_s))
            used.insert(number.toInt());
    }
    for (int number = 1; number <= sources; ++number)
        QVERIFY2(used.contains(number), qPrintable(u"unused source %1"_s.arg(number)));
    QCOMPARE(used.size(), qsizetype{sources});
}

void tst_GuidancePages::shownNotationCanBeRead_data()
{
    QTest::addColumn<QString>("notation");
    static const QRegularExpression code(u"`(\\d[^`]*wk[^`]*)`"_s);
    for (const GuidancePage &page : m_pages) {
        for (const auto &match : code.globalMatch(page.markdown)) {
            const QString notation = match.captured(1);
            QTest::newRow(qPrintable(page.id + u": "_s + notation)) << notation;
        }
    }
}

void tst_GuidancePages::shownNotationCanBeRead()
{
    QFETCH(QString, notation);
    const auto taper = readTaper(notation);
    QVERIFY2(taper, taper ? "" : qPrintable(u"at %1"_s.arg(taper.error().position)));
}

void tst_GuidancePages::presetsHaveTheSessionsTheyState()
{
    const auto page = GuidanceLibrary::forLanguage(u"en"_s).page(u"course-of-treatment"_s);
    QVERIFY(page);
    static const QRegularExpression row(u"\\| `([^`]+)` \\| (\\d+) \\|"_s);
    int rows = 0; // those with an end
    for (const auto &match : row.globalMatch(page->markdown)) {
        const auto taper = readTaper(match.captured(1));
        QVERIFY(taper);
        QVERIFY(hasFixedLength(*taper));
        QCOMPARE(totalSessions(*taper), match.captured(2).toInt());
        ++rows;
    }
    QCOMPARE(rows, 4);
}

// A client reads them: nothing about the program, no keys, no way to a page that is not one. All
// that a client page says is told to "you".
void tst_GuidancePages::leafletsAreForClients()
{
    QStringList leaflets;
    for (const GuidancePage &page : m_pages) {
        if (!page.leaflet)
            continue;
        leaflets << page.id;
        QVERIFY2(!page.markdown.contains(u"Unknot"_s), qPrintable(page.id));
        QVERIFY2(!page.markdown.contains(u"the client"_s), qPrintable(page.id));
        QVERIFY2(!page.markdown.contains(u'`'), qPrintable(page.id));
        QVERIFY2(page.summary.contains(u"you"_s), qPrintable(page.id));
        for (const MarkdownLink &link : markdownLinks(page.markdown))
            QVERIFY2(link.target.startsWith(u"page:leaflet-"_s), qPrintable(link.target));
    }
    QCOMPARE(leaflets.size(), 6);
    QVERIFY(leaflets.contains(u"leaflet-between-sessions"_s));
}

void tst_GuidancePages::topicHasPassage()
{
    const auto library = GuidanceLibrary::forLanguage(u"en"_s);
    for (int topic = 0; topic <= static_cast<int>(HelpTopic::YourData); ++topic) {
        const QString address = guidanceFor(static_cast<HelpTopic>(topic));
        QVERIFY2(library.place(address), qPrintable(address));
        QVERIFY2(!library.page(address.section(u'#', 0, 0))->leaflet, qPrintable(address));
    }
    QCOMPARE(guidanceFor(HelpTopic::NextStep), u"step-advice#rules"_s);
    QCOMPARE(guidanceFor(HelpTopic::PresetEvidence), u"how-a-course-tapers#evidence"_s);
    QCOMPARE(guidanceFor(HelpTopic::SessionRecord), u"recording-a-session"_s);
}

void tst_GuidancePages::levelHasPassage()
{
    const auto library = GuidanceLibrary::forLanguage(u"en"_s);
    for (int level = 0; level <= static_cast<int>(Level::Urgent); ++level) {
        const QString address = guidanceFor(static_cast<Level>(level));
        QVERIFY2(library.place(address), qPrintable(address));
    }
    QCOMPARE(guidanceFor(Level::Urgent), u"red-flags#now"_s);
    QCOMPARE(guidanceFor(Level::Stop), u"screening-levels#held-back"_s);
}

void tst_GuidancePages::saysThatTheFileIsNotEncrypted()
{
    const auto page = GuidanceLibrary::forLanguage(u"en"_s).page(u"your-data"_s);
    QVERIFY(page);
    QVERIFY(page->markdown.contains(u"not encrypted"_s));
    QVERIFY(page->markdown.contains(u"disk encryption"_s));
}

QTEST_GUILESS_MAIN(tst_GuidancePages)
#include "tst_guidance_pages.moc"
