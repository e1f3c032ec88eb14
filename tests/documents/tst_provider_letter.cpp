// SPDX-License-Identifier: GPL-3.0-or-later
// The letters to a client's healthcare provider: all that is asked, in one piece, on few pages.
#include "documents/Courses.h"
#include "documents/ExpectAll.h"
#include "documents/LetterSamples.h"
#include "documents/Pdf.h"
#include "documents/ProviderLetterPaper.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ProviderLetter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void clearanceTells();
    void referralTells();
    void endingAgreement();
    void whatIsUnknownIsLeftToWrite();
    void noPlan();
    void oneSession();
    void pages_data();
    void pages();
    void typedText_data();
    void typedText();
    void longNamesInFull();
    void aNameThatRunsLeftwardsTurnsNothingRound();
    void nothingBeyondTheMargins_data();
    void nothingBeyondTheMargins();
    void fontsAreEmbedded();
};

namespace {

QString textOf(const ProviderLetterInput &letter)
{
    return Pdf(ProviderLetterPaper(letter)).text();
}

} // namespace

void tst_ProviderLetter::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_ProviderLetter::clearanceTells()
{
    const QString text = textOf(sampleLetter(LetterKind::Clearance, 1, course));
    expectAll(text, {u"May massage begin?"_s,
                     u"To: Dr A. Ramos · Health Centre East"_s,
                     u"About: Nguyễn Thị Bích Ngọc · born 14 Mar 1968"_s,
                     u"Green Lane Massage"_s,
                     u"9 Nov 2026"_s,
                     u"Condition 1. · Quiet · Calf, left · since 21 Sept 2026"_s,
                     u"Thin bones break under a firm hand."_s,
                     u"Source: Werner R, on osteoporosis. 2024"_s,
                     u"low back pain, left side"_s,
                     u"twice a week, 4 weeks; once a week, 8 weeks; every 2 weeks, 8 times · 24"_s,
                     u"60 minutes"_s,
                     u"Petrissage, myofascial release"_s,
                     u"Lumbar, left gluteal"_s,
                     u"I agree that this letter goes to my healthcare provider"_s,
                     u"Massage may begin."_s,
                     u"within these limits:"_s,
                     u"light only up to medium as is usual"_s,
                     u"Regions to leave out"_s,
                     u"Position"_s,
                     u"Longest session"_s,
                     u"Massage should not begin now."_s,
                     u"This holds until"_s,
                     u"Also to be known"_s,
                     u"send it to us: Green Lane Massage · Ana Ramos · 555 0134"_s,
                     u"Name and signature"_s,
                     u"Stamp"_s});
    QVERIFY(!text.contains(u"The last agreement"_s));
    QVERIFY(!text.contains(u"Seen on"_s));
}

void tst_ProviderLetter::referralTells()
{
    ProviderLetterInput letter = sampleLetter(LetterKind::Referral, 1, course);
    letter.answers << LetterAnswer{u"Is a leg weaker than it was?"_s, QDate(2026, 11, 8),
                                   u"See a doctor today."_s};
    const QString text = textOf(letter);
    expectAll(text, {u"Referral"_s, u"Is a leg weaker than it was?"_s,
                     u"Answered with yes on 8 Nov 2026."_s, u"Our advice: See a doctor today."_s,
                     u"Condition 1. · Quiet"_s, u"Complaint low back pain, left side"_s,
                     u"This is no diagnosis"_s, u"Massage waits until you tell us"_s, u"Seen on"_s,
                     u"Your answer"_s, u"Massage should not begin now."_s, u"Stamp"_s});
    QVERIFY(!text.contains(u"What is planned"_s));
}

void tst_ProviderLetter::endingAgreement()
{
    ProviderLetterInput letter = sampleLetter(LetterKind::Clearance, 2, course);
    letter.conditions[1].clearedUntil = QDate(2026, 12, 1);
    const QString text = textOf(letter);
    QCOMPARE(text.count(u"The last agreement holds until 1 Dec 2026."_s), 1);
}

void tst_ProviderLetter::whatIsUnknownIsLeftToWrite()
{
    ProviderLetterInput letter = sampleLetter(LetterKind::Clearance, 0, course);
    const QString known = textOf(letter);
    QVERIFY(!known.contains(u"Born:"_s));
    letter.client.provider = {};
    letter.client.birthDate = {};
    const QString unknown = textOf(letter);
    QVERIFY(unknown.contains(u"About: Nguyễn Thị Bích Ngọc"_s));
    QVERIFY(unknown.contains(u"To: Born:"_s)); // two places to write, side by side
    letter.client.provider.practice = u"Health Centre East"_s;
    QVERIFY(textOf(letter).contains(u"To: Health Centre East"_s));
}

void tst_ProviderLetter::noPlan()
{
    const QString clearance = textOf(sampleLetter(LetterKind::Clearance, 1, {}));
    QVERIFY(clearance.contains(u"There is no plan yet."_s));
    QVERIFY(!clearance.contains(u"Session length"_s));
    QVERIFY(!textOf(sampleLetter(LetterKind::Referral, 1, {})).contains(u"Complaint"_s));
}

void tst_ProviderLetter::oneSession()
{
    const QString text = textOf(sampleLetter(LetterKind::Clearance, 1, u"1x/wk x 1"_s));
    QVERIFY(text.contains(u"1 session "_s));
}

void tst_ProviderLetter::pages_data()
{
    QTest::addColumn<LetterKind>("kind");
    QTest::addColumn<int>("conditions");
    QTest::addColumn<QPageSize::PageSizeId>("size");
    QTest::addColumn<int>("pages");
    for (const auto kind : {LetterKind::Clearance, LetterKind::Referral}) {
        const char *name = kind == LetterKind::Clearance ? "clearance" : "referral";
        for (const auto size : {QPageSize::A4, QPageSize::Letter}) {
            const char *paper = size == QPageSize::A4 ? "A4" : "Letter";
            QTest::addRow("%s, none, %s", name, paper) << kind << 0 << size << 1;
            QTest::addRow("%s, one, %s", name, paper) << kind << 1 << size << 1;
            QTest::addRow("%s, ten, %s", name, paper) << kind << 10 << size << 2;
            QTest::addRow("%s, fifty, %s", name, paper) << kind << 50 << size << 5;
        }
    }
}

void tst_ProviderLetter::pages()
{
    QFETCH(LetterKind, kind);
    QFETCH(int, conditions);
    QFETCH(QPageSize::PageSizeId, size);
    QFETCH(int, pages);
    const Pdf pdf(ProviderLetterPaper(sampleLetter(kind, conditions, course)), size);
    const QStringList texts = pdf.pages();
    QVERIFY2(texts.size() <= pages, qPrintable(QString::number(texts.size())));
    const QString all = pdf.text();
    for (int i = 1; i <= conditions; ++i)
        QCOMPARE(all.count(u"Condition %1."_s.arg(i)), 1);
    // The answer can be sent back alone.
    for (const QString &text : texts) {
        const bool answer = text.contains(u"Your answer"_s);
        QCOMPARE(text.contains(u"Massage may begin."_s), answer);
        QCOMPARE(text.contains(u"Green Lane Massage · Ana Ramos"_s), answer);
        QCOMPARE(text.contains(u"Stamp"_s), answer);
        QVERIFY(!answer || text.contains(u"Nguyễn Thị Bích Ngọc"_s));
    }
}

void tst_ProviderLetter::typedText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("Vietnamese") << u"Đau thắt lưng, Nguyễn Hữu Phước"_s;
    QTest::newRow("HTML") << u"<b>bold</b> &amp; <script>alert(1)</script>"_s;
    QTest::newRow("place markers") << u"100 %1 %n %2 sure"_s;
    QTest::newRow("Hebrew") << u"כאבי גב תחתון"_s;
    QTest::newRow("Arabic") << u"ألم أسفل الظهر"_s;
}

void tst_ProviderLetter::typedText()
{
    QFETCH(QString, typed);
    const QString wanted = lettersOf(typed);
    for (const auto kind : {LetterKind::Clearance, LetterKind::Referral}) {
        ProviderLetterInput letter = sampleLetter(kind, 1, course);
        letter.client.name = {typed, {}, {}, NameOrder::GivenFirst};
        letter.client.provider.name = typed;
        letter.plan->complaint = typed;
        letter.conditions[0].label = typed;
        const QString text = lettersOf(textOf(letter));
        // To, about, introduction, condition and complaint.
        QCOMPARE(text.count(wanted), 5);
    }
}

void tst_ProviderLetter::longNamesInFull()
{
    ProviderLetterInput letter = sampleLetter(LetterKind::Clearance, 1, course);
    letter.client.name = {QString(400, u'ß'), {}, {}, NameOrder::GivenFirst};
    letter.client.provider.practice = QString(400, u'þ');
    letter.conditions[0].regions = QString(400, u'ð');
    const QString text = textOf(letter);
    QVERIFY(text.count(u'ß') >= 800); // about, and the introduction
    QCOMPARE(text.count(u'þ'), 400);
    QCOMPARE(text.count(u'ð'), 400);
}

void tst_ProviderLetter::aNameThatRunsLeftwardsTurnsNothingRound()
{
    ProviderLetterInput letter = sampleLetter(LetterKind::Clearance, 1, course);
    letter.client.name = {u"שלום"_s, {}, {}, NameOrder::GivenFirst};
    const QList<Pdf::Word> words = Pdf(ProviderLetterPaper(letter)).words();
    const auto would = std::ranges::find(words, u"would"_s, &Pdf::Word::text);
    QVERIFY(would != words.end());
    bool before = false;
    for (const Pdf::Word &word : words) {
        const bool inLine = std::abs(word.box.center().y() - would->box.center().y()) < 3;
        if (inLine && word.text.isRightToLeft())
            before = word.box.right() < would->box.left();
    }
    QVERIFY(before);
}

void tst_ProviderLetter::nothingBeyondTheMargins_data()
{
    QTest::addColumn<ProviderLetterInput>("letter");
    QTest::addColumn<QPageSize::PageSizeId>("size");
    ProviderLetterInput words = sampleLetter(LetterKind::Clearance, 10, course);
    words.client.name.given = QString(2'000, u'W');
    words.practice.email = QString(500, u'M');
    for (LetterCondition &condition : words.conditions)
        condition.regions = QString(300, u'W');
    for (const auto size : {QPageSize::A4, QPageSize::Letter}) {
        const char *name = size == QPageSize::A4 ? "A4" : "Letter";
        QTest::addRow("one, %s", name)
            << sampleLetter(LetterKind::Clearance, 1, u"1x/wk x 1"_s) << size;
        QTest::addRow("ten, %s", name) << sampleLetter(LetterKind::Referral, 10, course) << size;
        QTest::addRow("long words, %s", name) << words << size;
    }
}

void tst_ProviderLetter::nothingBeyondTheMargins()
{
    QFETCH(ProviderLetterInput, letter);
    QFETCH(QPageSize::PageSizeId, size);
    constexpr qreal margin = 15 / 25.4 * 72 - 3; // points, and a little for rounding
    const Pdf pdf(ProviderLetterPaper(letter), size);
    const QRectF inside = QRectF({0, 0}, pdf.pageSize()).adjusted(margin, margin, -margin, -margin);
    const QList<Pdf::Word> words = pdf.words();
    QVERIFY(words.size() > 100);
    for (const Pdf::Word &word : words)
        QVERIFY2(inside.contains(word.box), qPrintable(word.text.left(80)));
}

void tst_ProviderLetter::fontsAreEmbedded()
{
    const QStringList fonts =
        Pdf(ProviderLetterPaper(sampleLetter(LetterKind::Clearance, 1, course))).fontLines();
    QVERIFY(!fonts.isEmpty());
    static const QRegularExpression embedded(u"\\byes (yes|no) +yes\\b"_s);
    for (const QString &font : fonts)
        QVERIFY2(font.contains(embedded), qPrintable(font));
}

QTEST_MAIN(tst_ProviderLetter)
#include "tst_provider_letter.moc"
