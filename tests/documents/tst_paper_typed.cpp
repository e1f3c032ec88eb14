// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a person typed comes out on paper: as it is, in full, and within the margins.
#include "documents/Courses.h"
#include "documents/HandoutPaper.h"
#include "documents/PaperSamples.h"
#include "documents/Pdf.h"
#include "documents/PlanPaper.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PaperTyped : public QObject
{
    Q_OBJECT

private slots:
    void typedText_data();
    void typedText();
    void longTextInFull();
    void emoji();
    void megabyteInFull();
    void wordWithoutEnd();
    void nothingBeyondTheMargins_data();
    void nothingBeyondTheMargins();
};

void tst_PaperTyped::typedText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("Vietnamese") << u"Đau thắt lưng, Nguyễn Hữu Phước"_s;
    QTest::newRow("HTML") << u"<b>bold</b> &amp; <script>alert(1)</script>"_s;
    QTest::newRow("place markers") << u"100 %1 %n %2 sure"_s;
    QTest::newRow("signs between digits") << u"at 10:30-11:45, 2x3 (5/10) a->b C++"_s;
    QTest::newRow("quotes") << u"\"so-called\" pain & a few 'knots'"_s;
    QTest::newRow("Greek and Cyrillic") << u"Ελένη Ирина"_s;
    QTest::newRow("Hebrew") << u"כאבי גב תחתון"_s;
    QTest::newRow("Arabic") << u"ألم أسفل الظهر"_s;
    QTest::newRow("mixed directions") << u"see שלום now"_s;
}

void tst_PaperTyped::typedText()
{
    QFETCH(QString, typed);
    PaperInput input = sampleInput(fourPhases);
    input.client.name = {typed, {}, {}, NameOrder::GivenFirst};
    input.plan.goals = goalsFrom(typed);
    input.plan.homeCare = typed;
    const QString handout = lettersOf(Pdf(HandoutPaper(input)).text());
    QCOMPARE(handout.count(lettersOf(typed)), 3);
    QVERIFY(lettersOf(Pdf(PlanPaper(input)).text()).contains(lettersOf(typed)));
}

void tst_PaperTyped::longTextInFull()
{
    constexpr int count = 1250; // 11,249 characters
    const QString typed = numberedWords(count);
    PaperInput input = sampleInput(fourPhases);
    input.plan.goals = goalsFrom(typed);
    for (const QString &text : {Pdf(HandoutPaper(input)).text(), Pdf(PlanPaper(input)).text()}) {
        qsizetype at = -1;
        for (const QString &word : typed.split(u' ')) {
            at = text.indexOf(word, at + 1);
            QVERIFY2(at >= 0, qPrintable(word));
            QCOMPARE(text.count(word), 1);
        }
    }
}

void tst_PaperTyped::emoji()
{
    PaperInput input = sampleInput(u"1x/wk x 1"_s);
    input.plan.goals = goalsFrom(u"feel 😀 again"_s);
    QVERIFY(Pdf(HandoutPaper(input)).isDrawnBetween(u"feel"_s, u"again"_s));
    QVERIFY(Pdf(PlanPaper(input)).isDrawnBetween(u"feel"_s, u"again"_s));
}

void tst_PaperTyped::megabyteInFull()
{
    PaperInput input = sampleInput(fourPhases);
    input.plan.homeCare = numberedWords(111'112); // 1.1 million characters
    for (const QString &text : {Pdf(HandoutPaper(input)).text(), Pdf(PlanPaper(input)).text()})
        QCOMPARE(text.count(u"word"_s), 111'112);
}

void tst_PaperTyped::wordWithoutEnd()
{
    PaperInput input = sampleInput(fourPhases);
    input.client.name = {QString(10'000, u'ß'), {}, {}, NameOrder::GivenFirst};
    input.practice.address = QString(2'000, u'þ');
    const Pdf pdf(PlanPaper{input});
    // The running head shortens it; the field and the subtitle do not.
    QVERIFY(pdf.text().count(u'ß') >= 20'000);
    QCOMPARE(pdf.text().count(u'þ'), 2'000);
}

void tst_PaperTyped::nothingBeyondTheMargins_data()
{
    QTest::addColumn<PaperInput>("input");
    QTest::addColumn<QPageSize::PageSizeId>("size");
    PaperInput longWords = sampleInput(course);
    longWords.client.name.given = QString(10'000, u'W');
    longWords.plan.complaint = QString(3'000, u'M');
    longWords.practice.address = QString(2'000, u'W');
    PaperInput longText = sampleInput(course);
    longText.plan.goals = goalsFrom(numberedWords(1000));
    for (const auto size : {QPageSize::A4, QPageSize::Letter}) {
        const char *name = size == QPageSize::A4 ? "A4" : "Letter";
        QTest::addRow("24 sessions, %s", name) << sampleInput(course) << size;
        QTest::addRow("long words, %s", name) << longWords << size;
        QTest::addRow("long text, %s", name) << longText << size;
    }
}

void tst_PaperTyped::nothingBeyondTheMargins()
{
    QFETCH(PaperInput, input);
    QFETCH(QPageSize::PageSizeId, size);
    const HandoutPaper handout(input);
    const PlanPaper plan(input);
    for (const Paper *paper :
         {static_cast<const Paper *>(&handout), static_cast<const Paper *>(&plan)}) {
        const Pdf pdf(*paper, size);
        QVERIFY(pdf.words().size() > 100);
        QCOMPARE(pdf.wordsInMargins(), QStringList());
    }
}

QTEST_MAIN(tst_PaperTyped)
#include "tst_paper_typed.moc"
