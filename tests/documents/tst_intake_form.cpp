// SPDX-License-Identifier: GPL-3.0-or-later
// The blank intake form: everything the catalogue asks, under its heading, on few pages.
#include "documents/IntakePaper.h"
#include "documents/PaperSamples.h"
#include "documents/Pdf.h"
#include "knowledge/Catalogue.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_IntakeForm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void asksForThePerson();
    void asksWhatTheCatalogueAsks();
    void pages_data();
    void pages();
    void everyGroupInOnePiece_data();
    void everyGroupInOnePiece();
    void textAsTyped();
    void withoutQuestions();
    void nothingBeyondTheMargins_data();
    void nothingBeyondTheMargins();
    void columnsDoNotOverlap();
    void fontsAreEmbedded();
};

namespace {

IntakeQuestions builtIn()
{
    static const Catalogue catalogue = Catalogue::load().value();
    return intakeQuestions(catalogue);
}

Pdf form(const IntakeQuestions &questions, QPageSize::PageSizeId size = QPageSize::A4)
{
    return Pdf(IntakePaper(samplePractice(), questions), size);
}

// Groups of words that stand nowhere else: "g7" with "g7i1" to "g7i5".
IntakeQuestions madeUp(int groups)
{
    IntakeQuestions questions;
    for (int group = 1; group <= groups; ++group) {
        TickGroup made{u"g%1"_s.arg(group), {}, u"Where"_s};
        for (int item = 1; item <= 1 + group % 5; ++item)
            made.items << u"g%1i%2"_s.arg(group).arg(item);
        questions.conditions << made;
    }
    return questions;
}

void addSizes()
{
    QTest::addColumn<QPageSize::PageSizeId>("size");
    QTest::newRow("A4") << QPageSize::A4;
    QTest::newRow("Letter") << QPageSize::Letter;
}

} // namespace

void tst_IntakeForm::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_IntakeForm::asksForThePerson()
{
    const QString text = form(builtIn()).text();
    for (const QString &part : {u"Welcome"_s,
                                u"Green Lane Massage"_s,
                                u"Name"_s,
                                u"Born"_s,
                                u"Phone"_s,
                                u"Email"_s,
                                u"Address"_s,
                                u"Occupation"_s,
                                u"In an emergency, call"_s,
                                u"Doctor or other provider"_s,
                                u"Medicines"_s,
                                u"Allergies"_s,
                                u"Operations and injuries"_s,
                                u"due date"_s,
                                u"Pressure: light medium firm"_s,
                                u"Mark where it hurts"_s,
                                u"Front"_s,
                                u"Back"_s,
                                u"stop at any time"_s,
                                u"no result is promised"_s,
                                u"have a copy"_s,
                                u"Client, date"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in: "_s + text));
    QVERIFY(!text.contains(u"Avoid"_s)); // no legend under a blank body map
    QVERIFY(!text.contains(u"cure"_s));
}

void tst_IntakeForm::asksWhatTheCatalogueAsks()
{
    const Catalogue catalogue = Catalogue::load().value();
    const IntakeQuestions questions = intakeQuestions(catalogue);
    QStringList asked;
    for (const TickGroup &group : questions.conditions) {
        QVERIFY(!group.items.isEmpty());
        for (const QString &item : group.items)
            asked << group.heading + u'/' + item;
    }
    QStringList wanted;
    for (const Condition &condition : catalogue.conditions()) {
        if (condition.onIntakeForm)
            wanted << condition.group + u'/' + condition.label;
    }
    QVERIFY(wanted.size() > 40);
    QCOMPARE(asked, wanted);
    QCOMPARE(questions.redFlags.size(), catalogue.redFlags().size());

    // White space aside, since a label may be broken into two lines of a column.
    QString words;
    for (const Pdf::Word &word : form(questions).words())
        words += word.text + u' ';
    for (const QString &item : asked) {
        for (const QString &word : item.section(u'/', 1).split(u' '))
            QVERIFY2(words.contains(word), qPrintable(item));
    }
}

void tst_IntakeForm::pages_data()
{
    addSizes();
}

void tst_IntakeForm::pages()
{
    QFETCH(QPageSize::PageSizeId, size);
    const QStringList pages = form(builtIn(), size).pages();
    QVERIFY(pages.size() <= 3);
    for (qsizetype i = 0; i < pages.size(); ++i)
        QVERIFY(pages.at(i).contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
    // All red-flag questions stand on one page, with what introduces them.
    const auto withSigns = [](const QString &page) {
        return page.contains(u"Signs that need a doctor first"_s);
    };
    QCOMPARE(std::ranges::count_if(pages, withSigns), 1);
    const QString page = *std::ranges::find_if(pages, withSigns);
    QCOMPARE(page.count(u"Yes No"_s) + page.count(u"Yes  No"_s), builtIn().redFlags.size());
}

void tst_IntakeForm::everyGroupInOnePiece_data()
{
    QTest::addColumn<int>("groups");
    for (const int groups : {1, 2, 3, 4, 15, 40, 120})
        QTest::addRow("%d", groups) << groups;
}

void tst_IntakeForm::everyGroupInOnePiece()
{
    QFETCH(int, groups);
    const IntakeQuestions questions = madeUp(groups);
    const QStringList pages = form(questions).pages();
    for (const TickGroup &group : questions.conditions) {
        int found = 0;
        for (const QString &page : pages) {
            const QStringList words = page.split(u' ', Qt::SkipEmptyParts);
            const bool here = words.contains(group.heading);
            found += here ? 1 : 0;
            for (const QString &item : group.items)
                QCOMPARE(words.count(item), here ? 1 : 0);
        }
        QCOMPARE(found, 1);
    }
}

void tst_IntakeForm::textAsTyped()
{
    IntakeQuestions questions = madeUp(3);
    questions.redFlags << u"<b>Fever?</b> %1 &amp;"_s;
    PracticeProfile owner = samplePractice();
    owner.name = u"<i>Nhà Xanh</i> %n"_s;
    const QString text = Pdf(IntakePaper(owner, questions)).text();
    QVERIFY(text.contains(u"<b>Fever?</b> %1 &amp;"_s));
    QVERIFY(text.contains(u"<i>Nhà Xanh</i> %n"_s));
}

void tst_IntakeForm::withoutQuestions()
{
    const QString text = form({}).text();
    QVERIFY(!text.contains(u"Your health"_s));
    QVERIFY(!text.contains(u"Signs that need"_s));
    QVERIFY(text.contains(u"Client, date"_s));
}

void tst_IntakeForm::nothingBeyondTheMargins_data()
{
    addSizes();
}

void tst_IntakeForm::nothingBeyondTheMargins()
{
    QFETCH(QPageSize::PageSizeId, size);
    constexpr qreal margin = 15 / 25.4 * 72 - 3; // points, and a little for rounding
    IntakeQuestions questions = builtIn();
    questions.conditions[0].items << QString(300, u'W');
    questions.redFlags << QString(300, u'W');
    const Pdf pdf = form(questions, size);
    const QRectF inside = QRectF({0, 0}, pdf.pageSize()).adjusted(margin, margin, -margin, -margin);
    const QList<Pdf::Word> words = pdf.words();
    QVERIFY(words.size() > 300);
    for (const Pdf::Word &word : words)
        QVERIFY2(inside.contains(word.box), qPrintable(word.text.left(80)));
}

void tst_IntakeForm::columnsDoNotOverlap()
{
    // A word that can't be broken at a space stays in its column all the same.
    IntakeQuestions questions;
    questions.conditions = {{u"one"_s, {QString(60, u'W')}, u"Where"_s},
                            {u"two"_s, {QString(60, u'M')}, u"Where"_s},
                            {u"three"_s, {QString(60, u'Q')}, u"Where"_s}};
    const QList<Pdf::Word> words = form(questions).words();
    qreal rightOfFirst = 0;
    qreal leftOfSecond = 1e9;
    qreal rightOfSecond = 0;
    qreal leftOfThird = 1e9;
    for (const Pdf::Word &word : words) {
        if (word.text.contains(u"WWW"_s))
            rightOfFirst = std::max(rightOfFirst, word.box.right());
        if (word.text.contains(u"MMM"_s)) {
            leftOfSecond = std::min(leftOfSecond, word.box.left());
            rightOfSecond = std::max(rightOfSecond, word.box.right());
        }
        if (word.text.contains(u"QQQ"_s))
            leftOfThird = std::min(leftOfThird, word.box.left());
    }
    QVERIFY(rightOfFirst > 0);
    QVERIFY(rightOfFirst < leftOfSecond);
    QVERIFY(rightOfSecond < leftOfThird);
}

void tst_IntakeForm::fontsAreEmbedded()
{
    const QStringList fonts = form(builtIn()).fontLines();
    QVERIFY(!fonts.isEmpty());
    static const QRegularExpression embedded(u"\\byes (yes|no) +yes\\b"_s);
    for (const QString &font : fonts)
        QVERIFY2(font.contains(embedded), qPrintable(font));
}

QTEST_MAIN(tst_IntakeForm)
#include "tst_intake_form.moc"
