// SPDX-License-Identifier: GPL-3.0-or-later
// The blank sheet for a session: all there is to write, on one page.
#include "documents/PaperSamples.h"
#include "documents/Pdf.h"
#include "documents/SoapSheetPaper.h"

#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_SoapSheet : public QObject
{
    Q_OBJECT

private slots:
    void asksForEverything();
    void scalesToCircle();
    void onePage_data();
    void onePage();
    void practiceAsTyped();
};

namespace {

PracticeProfile withLogo()
{
    PracticeProfile profile = samplePractice();
    profile.logo = sampleLogo({300, 300});
    return profile;
}

} // namespace

void tst_SoapSheet::asksForEverything()
{
    const QString text = Pdf(SoapSheetPaper(samplePractice())).text();
    for (const QString &part : {u"Session sheet"_s,
                                u"Green Lane Massage"_s,
                                u"Client"_s,
                                u"Date, time"_s,
                                u"Minutes"_s,
                                u"Anything new"_s,
                                u"Before"_s,
                                u"After"_s,
                                u"Pain"_s,
                                u"Stress"_s,
                                u"Movement"_s,
                                u"10: free"_s,
                                u"Goals"_s,
                                u"Front"_s,
                                u"Back"_s,
                                u"P pain"_s,
                                u"Techniques"_s,
                                u"light medium firm"_s,
                                u"Products"_s,
                                u"Subjective"_s,
                                u"Objective"_s,
                                u"Assessment"_s,
                                u"Plan:"_s,
                                u"Reaction"_s,
                                u"Home care"_s,
                                u"Otherwise next"_s,
                                u"Next appointment"_s,
                                u"Therapist, signature"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in: "_s + text));
}

void tst_SoapSheet::scalesToCircle()
{
    const Pdf pdf{SoapSheetPaper(samplePractice())};
    QCOMPARE(pdf.text().count(u"0 1 2 3 4 5 6 7 8 9 10 0 1 2 3 4 5 6 7 8 9 10"_s), 3);
    const auto placesOf = [words = pdf.words()](const QString &number) {
        QList<QPointF> places;
        for (const Pdf::Word &word : words) {
            if (word.text == number)
                places << word.box.center();
        }
        return places;
    };
    // Room for a circle drawn by hand.
    constexpr qreal sixMillimetres = 6 / 25.4 * 72;
    const QList<QPointF> fours = placesOf(u"4"_s);
    const QList<QPointF> fives = placesOf(u"5"_s);
    QCOMPARE(fours.size(), 6);
    QCOMPARE(fives.size(), 6);
    QVERIFY(fives.first().x() - fours.first().x() > sixMillimetres);
    QVERIFY(fours.last().y() - fours.first().y() > 2 * sixMillimetres);
}

void tst_SoapSheet::onePage_data()
{
    QTest::addColumn<PracticeProfile>("practice");
    QTest::addColumn<QPageSize::PageSizeId>("size");
    PracticeProfile longWords = samplePractice();
    longWords.name = u"Institute for Massage, Movement and Manual Lymph Drainage of the North"_s;
    longWords.address = u"Building 7, Entrance C\n12 Green Lane\nSpringfield\nNorthern Province"_s;
    for (const auto size : {QPageSize::A4, QPageSize::Letter}) {
        const char *name = size == QPageSize::A4 ? "A4" : "Letter";
        QTest::addRow("nothing, %s", name) << PracticeProfile() << size;
        QTest::addRow("plain, %s", name) << samplePractice() << size;
        QTest::addRow("logo, %s", name) << withLogo() << size;
        QTest::addRow("long, %s", name) << longWords << size;
    }
}

void tst_SoapSheet::onePage()
{
    QFETCH(PracticeProfile, practice);
    QFETCH(QPageSize::PageSizeId, size);
    const Pdf pdf(SoapSheetPaper(practice), size);
    QCOMPARE(pdf.pages().size(), 1);
    QCOMPARE(pdf.wordsInMargins(), QStringList());
    QVERIFY(pdf.embedsItsFonts());
    // The sheet is used to its end: the signature is in the last quarter.
    const QList<Pdf::Word> words = pdf.words();
    const auto signing = std::ranges::find(words, u"signature"_s, &Pdf::Word::text);
    QVERIFY(signing != words.end());
    QVERIFY(signing->box.top() > pdf.pageSize().height() * 0.75);
}

void tst_SoapSheet::practiceAsTyped()
{
    PracticeProfile profile = samplePractice();
    profile.name = u"<b>Nhà Xanh</b> &amp; %1"_s;
    QVERIFY(Pdf(SoapSheetPaper(profile)).text().contains(u"<b>Nhà Xanh</b> &amp; %1"_s));
}

QTEST_MAIN(tst_SoapSheet)
#include "tst_soap_sheet.moc"
