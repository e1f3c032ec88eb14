// SPDX-License-Identifier: GPL-3.0-or-later
// Cards for the wallet: every session to come, nothing else.
#include "documents/AppointmentCardPaper.h"
#include "documents/Courses.h"
#include "documents/PaperDates.h"
#include "documents/PaperSamples.h"
#include "documents/Pdf.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_AppointmentCard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tells();
    void everySession_data();
    void everySession();
    void onlyWhatIsToCome();
    void inOrder();
    void nothingOfHealth();
    void withoutData();
    void longNamesStayOnTheCard_data();
    void longNamesStayOnTheCard();
    void typedText_data();
    void typedText();
    void emoji();
    void fontsAreEmbedded();
};

namespace {

AppointmentCardInput cardOf(const QString &notation)
{
    const PaperInput sample = sampleInput(notation);
    const QDate start = sample.plan.start;
    return {sample.practice, sample.client, sampleSessions(sample.plan, start), start};
}

} // namespace

void tst_AppointmentCard::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_AppointmentCard::tells()
{
    const QString text = Pdf(AppointmentCardPaper(cardOf(u"1x/wk x 3"_s))).text();
    for (const QString &part :
         {u"Cut along the lines."_s, u"Green Lane Massage"_s, u"12 Green Lane · Springfield"_s,
          u"Nguyễn Thị Bích Ngọc"_s, u"Mon, 5 Oct 2026 10:30"_s, u"Mon, 19 Oct 2026 10:30"_s,
          u"You can't come? Please tell us as early as you can."_s,
          u"555 0134 · hello@greenlane.example"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in: "_s + text));
}

void tst_AppointmentCard::everySession_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<int>("sessions");
    QTest::addColumn<int>("cards");
    QTest::addColumn<QPageSize::PageSizeId>("size");
    for (const auto size : {QPageSize::A4, QPageSize::Letter}) {
        const char *name = size == QPageSize::A4 ? "A4" : "Letter";
        QTest::addRow("1, %s", name) << u"1x/wk x 1"_s << 1 << 1 << size;
        QTest::addRow("5, %s", name) << u"1x/wk x 5"_s << 5 << 1 << size;
        QTest::addRow("6, %s", name) << u"1x/wk x 6"_s << 6 << 2 << size;
        QTest::addRow("24, %s", name) << course << 24 << 5 << size;
        QTest::addRow("100, %s", name) << u"5x/wk x 20"_s << 100 << 20 << size;
    }
}

void tst_AppointmentCard::everySession()
{
    QFETCH(QString, notation);
    QFETCH(int, sessions);
    QFETCH(int, cards);
    QFETCH(QPageSize::PageSizeId, size);
    const AppointmentCardInput input = cardOf(notation);
    QCOMPARE(input.sessions.size(), sessions);
    const Pdf pdf(AppointmentCardPaper(input), size);
    const QString text = pdf.text();
    for (const Session &session : input.sessions)
        QCOMPARE(text.count(weekdayDate(session.start.day()) + u" 10:30"_s), 1);
    QCOMPARE(text.count(u"10:30"_s), sessions);
    QCOMPARE(text.count(u"You can't come?"_s), cards);
    static const QRegularExpression footer(u"Page \\d+ of \\d+"_s);
    const QString onCards = QString(text).remove(footer);
    QCOMPARE(onCards.contains(u"%1 of %1"_s.arg(cards)), cards > 1);
    QCOMPARE(pdf.wordsInMargins(), QStringList());
}

void tst_AppointmentCard::onlyWhatIsToCome()
{
    AppointmentCardInput input = cardOf(u"1x/wk x 5"_s);
    input.printed = QDate(2026, 10, 12);
    input.sessions[2].state = SessionState::Missed;
    input.sessions[3].state = SessionState::Cancelled;
    const QString text = Pdf(AppointmentCardPaper(input)).text();
    QVERIFY(!text.contains(u"5 Oct 2026"_s));  // before the day of printing
    QVERIFY(text.contains(u"12 Oct 2026"_s));  // that day
    QVERIFY(!text.contains(u"19 Oct 2026"_s)); // missed
    QVERIFY(!text.contains(u"26 Oct 2026"_s)); // cancelled
    QVERIFY(text.contains(u"2 Nov 2026"_s));
}

void tst_AppointmentCard::inOrder()
{
    AppointmentCardInput input = cardOf(u"1x/wk x 3"_s);
    std::swap(input.sessions[0], input.sessions[2]);
    const QString text = Pdf(AppointmentCardPaper(input)).text();
    QVERIFY(text.indexOf(u"5 Oct 2026"_s) < text.indexOf(u"12 Oct 2026"_s));
    QVERIFY(text.indexOf(u"12 Oct 2026"_s) < text.indexOf(u"19 Oct 2026"_s));
}

// Cards get lost.
void tst_AppointmentCard::nothingOfHealth()
{
    const QString text = Pdf(AppointmentCardPaper(cardOf(course))).text();
    for (const QString &part : {u"Mar 1968"_s, u"3825"_s, u"Relief"_s, u"phố"_s})
        QVERIFY2(!text.contains(part), qPrintable(part));
}

void tst_AppointmentCard::withoutData()
{
    AppointmentCardInput input;
    input.printed = QDate(2026, 11, 9);
    const Pdf pdf{AppointmentCardPaper(input)};
    QCOMPARE(pdf.pages().size(), 1);
    QCOMPARE(pdf.text().count(u"You can't come?"_s), 1); // a card to write on
    input.practice.therapist = u"Ana Ramos"_s;
    QVERIFY(Pdf(AppointmentCardPaper(input)).text().contains(u"Ana Ramos"_s));
}

void tst_AppointmentCard::longNamesStayOnTheCard_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("one word") << QString(2'000, u'W');
    QTest::newRow("many words") << u"Institute for Massage and "_s.repeated(40);
    QTest::newRow("many lines") << u"line\n"_s.repeated(40);
}

void tst_AppointmentCard::longNamesStayOnTheCard()
{
    QFETCH(QString, words);
    AppointmentCardInput input = cardOf(u"1x/wk x 5"_s);
    input.practice.name = words;
    input.practice.address = words;
    input.client.name = {words, {}, {}, NameOrder::GivenFirst};
    const Pdf pdf{AppointmentCardPaper(input)};
    QCOMPARE(pdf.pages().size(), 1);
    constexpr qreal point = 72 / 25.4;
    const QRectF card(16.9 * point, 14 * point, 85.1 * point, 64 * point); // with the line above it
    const QList<Pdf::Word> onPage = pdf.words();
    for (const Pdf::Word &word : onPage) {
        if (word.box.top() < pdf.pageSize().height() / 2)
            QVERIFY2(card.contains(word.box), qPrintable(word.text));
        for (const Pdf::Word &other : onPage) {
            const QSizeF overlap = (word.box & other.box).size();
            const bool apart = overlap.width() < 1 || overlap.height() < 5; // points
            QVERIFY2(&word == &other || apart, qPrintable(word.text + u' ' + other.text));
        }
    }
    QVERIFY(pdf.text().contains(u"555 0134"_s)); // still there
}

void tst_AppointmentCard::typedText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("HTML") << u"<b>bold</b> &amp; <script>"_s;
    QTest::newRow("place markers") << u"100 %1 %n %2 sure"_s;
    QTest::newRow("Vietnamese") << u"Nguyễn Hữu Phước"_s;
    QTest::newRow("Hebrew") << u"כאבי גב תחתון"_s;
}

void tst_AppointmentCard::typedText()
{
    QFETCH(QString, typed);
    AppointmentCardInput input = cardOf(u"1x/wk x 1"_s);
    input.client.name = {typed, {}, {}, NameOrder::GivenFirst};
    input.practice.name = typed;
    const QString text = lettersOf(Pdf(AppointmentCardPaper(input)).text());
    QCOMPARE(text.count(lettersOf(typed)), 2);
}

void tst_AppointmentCard::emoji()
{
    AppointmentCardInput input = cardOf(u"1x/wk x 1"_s);
    input.client.name = {u"Mia 😀 Smile"_s, {}, {}, NameOrder::GivenFirst};
    QVERIFY(Pdf(AppointmentCardPaper(input)).isDrawnBetween(u"Mia"_s, u"Smile"_s));
    input.client.name.given = u"Mia Smile"_s;
    QVERIFY(!Pdf(AppointmentCardPaper(input)).isDrawnBetween(u"Mia"_s, u"Smile"_s));
}

void tst_AppointmentCard::fontsAreEmbedded()
{
    QVERIFY(Pdf(AppointmentCardPaper(cardOf(course))).embedsItsFonts());
}

QTEST_MAIN(tst_AppointmentCard)
#include "tst_appointment_card.moc"
