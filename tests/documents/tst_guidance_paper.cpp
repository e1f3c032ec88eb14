// SPDX-License-Identifier: GPL-3.0-or-later
// The guidance on paper, read back as a reader would: every word of every page, in order, and the
// leaflets as one sheet to hand out.
#include "documents/GuidancePaper.h"
#include "documents/PaperSamples.h"
#include "documents/Pdf.h"
#include "knowledge/GuidanceLibrary.h"
#include "knowledge/GuidanceMarkdown.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_GuidancePaper : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyWordOfEveryPage_data();
    void everyWordOfEveryPage();
    void leafletIsOneSheet_data();
    void leafletIsOneSheet();
    void saysForWhomItIs();
    void withoutPractice();
    void boldIsBold();
    void sourcesAreSmall();
    void listsAreNumbered();
    void tableHeadIsRepeated();
    void textAsTyped();
    void nothingBeyondTheMargins_data();
    void nothingBeyondTheMargins();
    void fontsAreEmbedded();
};

namespace {

QList<GuidancePage> shipped()
{
    static const QList<GuidancePage> pages =
        GuidanceLibrary::forLanguage(u"en"_s).contents().value();
    return pages;
}

GuidancePage pageNamed(const QString &id)
{
    return GuidanceLibrary::forLanguage(u"en"_s).page(id).value();
}

GuidancePage pageOf(const QString &text)
{
    return {u"p"_s, u"T"_s, u"G"_s, {}, u"# T\n\n"_s + text, true, {}};
}

// Words only: lines and columns break where they must.
QString wordsOf(const QString &text)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}]+"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).replace(other, u" "_s).simplified();
}

void addPages()
{
    QTest::addColumn<QString>("id");
    for (const GuidancePage &page : shipped())
        QTest::newRow(qPrintable(page.id)) << page.id;
}

} // namespace

void tst_GuidancePaper::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_GuidancePaper::everyWordOfEveryPage_data()
{
    addPages();
}

void tst_GuidancePaper::everyWordOfEveryPage()
{
    QFETCH(QString, id);
    const GuidancePage page = pageNamed(id);
    const QString printed = Pdf(GuidancePaper(samplePractice(), page)).text();
    QVERIFY(printed.contains(u"Green Lane Massage"_s));
    const QString words = wordsOf(printed);
    for (const MarkdownBlock &block : markdownBlocks(page.markdown)) {
        // A cell stands beside others, and a block may go on behind a page's foot.
        for (const QString &word : wordsOf(block.text).split(u' '))
            QVERIFY2(words.contains(word), qPrintable(word + u" of: "_s + block.text));
        if (block.kind == MarkdownBlockKind::Heading)
            QVERIFY2(words.contains(wordsOf(block.text)), qPrintable(block.text));
    }
    for (const QString &sign : {u"**"_s, u"]("_s, u"{#"_s, u"page:"_s, u"`"_s})
        QVERIFY2(!printed.contains(sign), qPrintable(sign));
}

void tst_GuidancePaper::leafletIsOneSheet_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QPageSize::PageSizeId>("size");
    for (const GuidancePage &page : shipped()) {
        if (!page.leaflet)
            continue;
        QTest::addRow("%s A4", qPrintable(page.id)) << page.id << QPageSize::A4;
        QTest::addRow("%s Letter", qPrintable(page.id)) << page.id << QPageSize::Letter;
    }
}

// One side, on either paper.
void tst_GuidancePaper::leafletIsOneSheet()
{
    QFETCH(QString, id);
    QFETCH(QPageSize::PageSizeId, size);
    const QStringList pages = Pdf(GuidancePaper(samplePractice(), pageNamed(id)), size).pages();
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages.first().contains(u"Page 1 of 1"_s));
}

void tst_GuidancePaper::saysForWhomItIs()
{
    const auto text = [](const QString &id) {
        return Pdf(GuidancePaper(samplePractice(), pageNamed(id))).text();
    };
    QVERIFY(text(u"leaflet-massage"_s).contains(u"For our clients"_s));
    QVERIFY(!text(u"leaflet-massage"_s).contains(u"For the therapist"_s));
    QVERIFY(text(u"red-flags"_s).contains(u"For the therapist"_s));
    QVERIFY(!text(u"red-flags"_s).contains(u"For our clients"_s));
}

void tst_GuidancePaper::withoutPractice()
{
    const QString text = Pdf(GuidancePaper({}, pageNamed(u"leaflet-massage"_s))).text();
    QVERIFY(text.contains(u"Massage for your back"_s));
    QVERIFY(text.contains(u"Page 1 of"_s));
}

void tst_GuidancePaper::boldIsBold()
{
    const auto bold = [](const QString &text) {
        const QStringList fonts = Pdf(GuidancePaper({}, pageOf(text))).fontLines();
        return std::ranges::count_if(
            fonts, [](const QString &font) { return font.contains(u"SemiBold"_s); });
    };
    // No heading and no table: the words alone can ask for the font.
    QCOMPARE(bold(u"Nothing here."_s), 0);
    QCOMPARE(bold(u"Nothing **here**."_s), 1);
    QCOMPARE(bold(u"- Nothing **here 10:30**."_s), 1);
    QVERIFY(Pdf(GuidancePaper({}, pageOf(u"At **10:30 – 11:00**, say."_s)))
                .text()
                .contains(u"At 10:30 – 11:00, say."_s));
}

void tst_GuidancePaper::sourcesAreSmall()
{
    GuidancePage page = pageOf(u"Alpha.\n\n## Sources\n\n1. Beta.\n"_s);
    const Pdf plain(GuidancePaper({}, page));
    QCOMPARE(plain.boxOf(u"Beta."_s).height(), plain.boxOf(u"Alpha."_s).height());
    page.passages = {{u"sources"_s, u"Sources"_s}};
    const Pdf small(GuidancePaper({}, page));
    QVERIFY(small.boxOf(u"Beta."_s).height() < 0.9 * small.boxOf(u"Alpha."_s).height());
}

void tst_GuidancePaper::listsAreNumbered()
{
    const Pdf pdf(GuidancePaper({}, pageOf(u"1. one\n2. two\n    - three\n\n- four\n"_s)));
    const QString text = pdf.text();
    QVERIFY(text.contains(u"1. one 2. two • three • four"_s));
    QCOMPARE(pdf.boxOf(u"one"_s).left(), pdf.boxOf(u"four"_s).left());
    QVERIFY(pdf.boxOf(u"three"_s).left() > pdf.boxOf(u"two"_s).left() + 5);
}

void tst_GuidancePaper::tableHeadIsRepeated()
{
    QString table = u"| Headword | Other |\n|---|---|\n"_s;
    for (int row = 1; row <= 80; ++row)
        table += u"| row%1 | |\n"_s.arg(row);
    const QStringList pages = Pdf(GuidancePaper({}, pageOf(table))).pages();
    QVERIFY(pages.size() >= 2);
    int rows = 0;
    for (const QString &page : pages) {
        QCOMPARE(page.count(u"Headword"_s), 1);
        rows += static_cast<int>(page.count(u"row"_s));
    }
    QCOMPARE(rows, 80);
}

void tst_GuidancePaper::textAsTyped()
{
    PracticeProfile owner = samplePractice();
    owner.name = u"<i>Nhà Xanh</i> %n %1"_s;
    const QString text =
        Pdf(GuidancePaper(owner, pageOf(u"A <b>tag</b> &amp; %1, Đau lưng.\n"_s))).text();
    QVERIFY(text.contains(u"<i>Nhà Xanh</i> %n %1"_s));
    QVERIFY(text.contains(u"A <b>tag</b> &amp; %1, Đau lưng."_s));
}

void tst_GuidancePaper::nothingBeyondTheMargins_data()
{
    addPages();
}

void tst_GuidancePaper::nothingBeyondTheMargins()
{
    QFETCH(QString, id);
    constexpr qreal margin = 15 / 25.4 * 72 - 3; // points, and a little for rounding
    const Pdf pdf(GuidancePaper(samplePractice(), pageNamed(id)), QPageSize::Letter);
    const QRectF inside = QRectF({0, 0}, pdf.pageSize()).adjusted(margin, margin, -margin, -margin);
    const QList<Pdf::Word> words = pdf.words();
    QVERIFY(words.size() > 80);
    for (const Pdf::Word &word : words)
        QVERIFY2(inside.contains(word.box), qPrintable(word.text));
}

void tst_GuidancePaper::fontsAreEmbedded()
{
    const QStringList fonts =
        Pdf(GuidancePaper(samplePractice(), pageNamed(u"leaflet-massage"_s))).fontLines();
    QVERIFY(!fonts.isEmpty());
    static const QRegularExpression embedded(u"\\byes (yes|no) +yes\\b"_s);
    for (const QString &font : fonts)
        QVERIFY2(font.contains(embedded), qPrintable(font));
}

QTEST_MAIN(tst_GuidancePaper)
#include "tst_guidance_paper.moc"
