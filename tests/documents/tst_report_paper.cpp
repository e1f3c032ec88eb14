// SPDX-License-Identifier: GPL-3.0-or-later
// A report on paper: all of it as text, over as many pages as it takes; and its bars as ink.
#include "documents/BarPainter.h"
#include "documents/Pdf.h"
#include "documents/ReportPaper.h"

#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QTest>

#include <set>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ReportPaper : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void tells();
    void typedTextStaysText();
    void emptySaysSo();
    void manyRowsRepeatTheHeader();
    void staysWithinTheMargins_data();
    void staysWithinTheMargins();
    void barsAreAsHighAsTheirValues();
    void fillsDifferWithoutColour();
    void labelsGetTheRoomTheyNeed();
    void noBars();

private:
    static ReportPaperInput sample();
    static Bars months(int count);
    static QImage painted(const Bars &bars, QSize size = {600, 300});
};

Bars tst_ReportPaper::months(int count)
{
    Bars bars;
    bars.series = {{u"Completed"_s, u"phase1"_s, BarFill::Solid},
                   {u"Open"_s, u"phase1"_s, BarFill::Outlined},
                   {u"Missed"_s, u"phase1"_s, BarFill::Hatched}};
    for (int i = 0; i < count; ++i)
        bars.bars << Bar{QLocale().toString(QDate(2026, 1 + i % 12, 1), u"MMM"_s),
                         QString::number(100 + i),
                         u"month"_s,
                         {10 + i, 3, 2}};
    return bars;
}

ReportPaperInput tst_ReportPaper::sample()
{
    ReportPaperInput input;
    input.practice.name = u"Green Lane Massage"_s;
    input.practice.therapist = u"Ana Ramos"_s;
    input.title = u"Sessions by month"_s;
    input.period = u"December 2025 to November 2026"_s;
    input.printed = QDate(2026, 11, 9);
    input.summary = u"20 completed, 3 missed"_s;
    input.bars = months(12);
    input.table = {{u"Month"_s, u"Completed"_s}, {{u"November 2026"_s, u"20"_s}}};
    input.empty = u"No sessions in this time"_s;
    input.note = u"A session counts in the month it is booked in."_s;
    return input;
}

QImage tst_ReportPaper::painted(const Bars &bars, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font = QGuiApplication::font();
    font.setPixelSize(13);
    BarPainter(bars, font, &image).paint(painter, image.rect(), Palette::of(Scheme::Light));
    return image;
}

void tst_ReportPaper::tells()
{
    const QString text = Pdf(ReportPaper(sample())).text();
    for (const QString &part :
         {u"Sessions by month"_s, u"December 2025 to November 2026"_s, u"Green Lane Massage"_s,
          u"Ana Ramos"_s, u"Printed 9 Nov 2026"_s, u"20 completed, 3 missed"_s, u"Jan"_s, u"Dec"_s,
          u"111"_s, u"November 2026 20"_s, u"Completed"_s, u"Missed"_s, u"booked in."_s}) {
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in: "_s + text));
    }
    QVERIFY(!text.contains(u"No sessions"_s));
    QVERIFY(Pdf(ReportPaper(sample())).embedsItsFonts());
    QCOMPARE(ReportPaper(sample()).title(), u"Sessions by month · Green Lane Massage"_s);
}

void tst_ReportPaper::typedTextStaysText()
{
    ReportPaperInput input = sample();
    input.table.rows = {{u"<b>Ana</b> & Nguyễn Thị Bích Ngọc"_s, u"=1+1"_s}};
    const QString text = Pdf(ReportPaper(input)).text();
    QVERIFY2(text.contains(u"<b>Ana</b> & Nguyễn Thị Bích Ngọc"_s), qPrintable(text));
    QVERIFY(text.contains(u"=1+1"_s));
}

void tst_ReportPaper::emptySaysSo()
{
    ReportPaperInput input = sample();
    input.table.rows.clear();
    const QString text = Pdf(ReportPaper(input)).text();
    QVERIFY(text.contains(u"No sessions in this time"_s));
    QVERIFY(!text.contains(u"Completed"_s)); // neither chart nor header
}

void tst_ReportPaper::manyRowsRepeatTheHeader()
{
    ReportPaperInput input = sample();
    input.bars = {};
    input.table.headers = {u"Client"_s, u"Days since"_s};
    input.table.rows.clear();
    for (int i = 1; i <= 500; ++i)
        input.table.rows << QStringList{u"Client No%1"_s.arg(i), QString::number(1000 + i)};
    const QStringList pages = Pdf(ReportPaper(input)).pages();
    QVERIFY(pages.size() > 5);
    for (const QString &page : pages)
        QVERIFY2(page.contains(u"Days since"_s) || page.contains(u"booked in."_s),
                 qPrintable(page));
    const QString all = pages.join(u' ');
    for (int i = 1; i <= 500; ++i)
        QVERIFY(all.contains(u"No%1 %2"_s.arg(i).arg(1000 + i)));
}

void tst_ReportPaper::staysWithinTheMargins_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("size");
    QTest::addColumn<int>("bars");
    for (const int bars : {1, 8, 24}) {
        QTest::addRow("A4, %d", bars) << QPageSize::A4 << bars;
        QTest::addRow("Letter, %d", bars) << QPageSize::Letter << bars;
    }
}

void tst_ReportPaper::staysWithinTheMargins()
{
    QFETCH(QPageSize::PageSizeId, size);
    QFETCH(int, bars);
    ReportPaperInput input = sample();
    input.bars = months(bars);
    const Pdf pdf(ReportPaper(input), size);
    QCOMPARE(pdf.pages().size(), 1);
    QCOMPARE(pdf.wordsInMargins(), QStringList());
}

void tst_ReportPaper::barsAreAsHighAsTheirValues()
{
    Bars bars;
    bars.series = {{u"Plans"_s, u"phase1"_s, BarFill::Solid}};
    bars.bars = {{u"A"_s, {}, {}, {40}}, {u"B"_s, {}, {}, {20}}, {u"C"_s, {}, {}, {0}}};
    const QImage image = painted(bars);
    const QRgb ink = Palette::of(Scheme::Light).color(u"phase1"_s).rgb();
    const auto height = [&](int x) {
        int rows = 0;
        for (int y = 0; y < image.height(); ++y)
            rows += image.pixel(x, y) == ink ? 1 : 0;
        return rows;
    };
    const int full = height(100);
    QVERIFY(full > 200);
    QVERIFY(std::abs(height(300) - full / 2) <= 2);
    QCOMPARE(height(500), 0);
}

void tst_ReportPaper::fillsDifferWithoutColour()
{
    std::set<int> greys; // how dark each kind of the same colour is on the whole
    for (const BarFill fill : {BarFill::Solid, BarFill::Hatched, BarFill::Outlined}) {
        Bars bars;
        bars.series = {{u"A"_s, u"phase1"_s, fill}};
        bars.bars = {{u"x"_s, {}, {}, {50}}};
        const QImage image = painted(bars, {200, 200}).convertToFormat(QImage::Format_Grayscale8);
        int sum = 0;
        for (int y = 40; y < 120; ++y) {
            for (int x = 70; x < 130; ++x)
                sum += qGray(image.pixel(x, y));
        }
        greys.insert(sum / (80 * 60) / 30);
    }
    QCOMPARE(greys.size(), 3u);
}

void tst_ReportPaper::labelsGetTheRoomTheyNeed()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(13);
    const auto least = [&](const Bars &bars, qreal width) {
        return BarPainter(bars, font, nullptr).leastHeight(width);
    };
    const Bars two = months(2);
    const Bars many = months(24);
    QVERIFY(least(two, 600) < least(many, 600)); // captions go below their labels
    Bars wordy = months(2);
    wordy.bars[0].label = u"A schedule with a long name"_s;
    QVERIFY(least(wordy, 240) > least(months(2), 240));
    for (int index = 0; index < 24; ++index) {
        const QRectF slot = BarPainter(many, font, nullptr).slot({10, 0, 500, 200}, index);
        QVERIFY(slot.left() >= 9.99 && slot.right() <= 510.01 && slot.width() > 5);
    }
}

void tst_ReportPaper::noBars()
{
    QImage blank({600, 300}, QImage::Format_RGB32);
    blank.fill(Qt::white);
    QCOMPARE(painted({}), blank);
}

QTEST_MAIN(tst_ReportPaper)
#include "tst_report_paper.moc"
