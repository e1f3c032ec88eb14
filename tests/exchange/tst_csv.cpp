// SPDX-License-Identifier: GPL-3.0-or-later
// CSV byte by byte: what the writer makes of each odd cell, and that a strict reader gets it back.
#include "exchange/CsvReader.h"
#include "exchange/CsvWriter.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Csv : public QObject
{
    Q_OBJECT

private slots:
    void cell_data();
    void cell();
    void rowsAreSeparated();
    void bytesAreUtf8WithoutMark();
    void fullDevice();
    void readerRefuses_data();
    void readerRefuses();
    void readerAccepts();
};

namespace {

QByteArray written(const QList<QStringList> &rows, CsvStyle style)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, style);
    for (const QStringList &row : rows) {
        if (!writer.writeRow(row))
            return "failed";
    }
    return buffer.data();
}

} // namespace

void tst_Csv::cell_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QString>("safe");
    const auto same = [](const char *name, const QString &cell, const QString &both) {
        QTest::newRow(name) << cell << both << both;
    };
    same("empty", {}, {});
    same("plain", u"Marta Silva"_s, u"Marta Silva"_s);
    same("comma", u"Silva, Marta"_s, u"\"Silva, Marta\""_s);
    same("quote", u"the \"old\" pain"_s, u"\"the \"\"old\"\" pain\""_s);
    same("only a quote", u"\""_s, u"\"\"\"\""_s);
    same("line feed", u"a\nb"_s, u"\"a\nb\""_s);
    same("line end", u"a\r\nb"_s, u"\"a\r\nb\""_s);
    same("carriage return", u"a\rb"_s, u"\"a\rb\""_s);
    same("outer spaces", u"  a  "_s, u"  a  "_s);
    same("Vietnamese", u"Nguyễn Thị Hồng"_s, u"Nguyễn Thị Hồng"_s);
    same("right to left", u"שרה כהן"_s, u"שרה כהן"_s);
    same("beyond the first plane", u"𠮷野 🙂"_s, u"𠮷野 🙂"_s);
    same("line separator U+2028", u"a\u2028b"_s, u"a\u2028b"_s);
    same("formula sign inside", u"1+1=2"_s, u"1+1=2"_s);
    same("apostrophe inside", u"O'Brien"_s, u"O'Brien"_s);
    same("100,000 characters", QString(100'000, u'x'), QString(100'000, u'x'));

    const auto marked = [](const char *name, const QString &cell, const QString &exact) {
        QString inside = cell;
        inside.replace(u'"', u"\"\""_s);
        QTest::newRow(name) << cell << exact << u"\"'"_s + inside + u'"';
    };
    marked("equals", u"=SUM(A1)"_s, u"=SUM(A1)"_s);
    marked("plus", u"+351 912 345 678"_s, u"+351 912 345 678"_s);
    marked("minus", u"-2"_s, u"-2"_s);
    marked("at", u"@home"_s, u"@home"_s);
    marked("leading TAB", u"\tx"_s, u"\tx"_s);
    marked("leading CR", u"\rx"_s, u"\"\rx\""_s);
    marked("leading LF", u"\nx"_s, u"\"\nx\""_s);
    marked("formula with quotes", u"=HYPERLINK(\"x\")"_s, u"\"=HYPERLINK(\"\"x\"\")\""_s);
    marked("leading apostrophe", u"'t Hooft"_s, u"'t Hooft"_s);
    marked("apostrophe and formula", u"'=1"_s, u"'=1"_s);
    marked("only an apostrophe", u"'"_s, u"'"_s);
}

void tst_Csv::cell()
{
    QFETCH(QString, cell);
    QFETCH(QString, exact);
    QFETCH(QString, safe);
    const QByteArray exactBytes = written({{u"a"_s, cell, u"b"_s}}, CsvStyle::Exact);
    const QByteArray safeBytes = written({{u"a"_s, cell, u"b"_s}}, CsvStyle::SpreadsheetSafe);
    QCOMPARE(QString::fromUtf8(exactBytes), u"a,"_s + exact + u",b\r\n"_s);
    QCOMPARE(QString::fromUtf8(safeBytes), u"a,"_s + safe + u",b\r\n"_s);

    const auto exactRows = readCsv(exactBytes);
    QVERIFY(exactRows);
    QCOMPARE(exactRows->first().at(1), cell);
    const auto safeRows = readCsv(safeBytes);
    QVERIFY(safeRows);
    QCOMPARE(withoutMark(safeRows->first().at(1)), cell);
}

void tst_Csv::rowsAreSeparated()
{
    QCOMPARE(written({{u"a"_s, {}}, {{}, {}}}, CsvStyle::Exact), QByteArray("a,\r\n,\r\n"));
    const QByteArray oneEmptyCell = written({{{}}}, CsvStyle::Exact);
    QCOMPARE(oneEmptyCell, QByteArray("\"\"\r\n"));
    QCOMPARE(readCsv(oneEmptyCell).value(), QList<QStringList>{{QString()}});
}

void tst_Csv::bytesAreUtf8WithoutMark()
{
    QCOMPARE(written({{u"ễ"_s}}, CsvStyle::Exact), QByteArray("\xE1\xBB\x85\r\n"));
}

void tst_Csv::fullDevice()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("no /dev/full here");
    CsvWriter writer(full, CsvStyle::Exact);
    const auto done = writer.writeRow({u"a"_s});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::CannotWrite);
    QVERIFY(!done.error().detail.isEmpty());
}

void tst_Csv::readerRefuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CsvProblem>("problem");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &bytes, CsvProblem problem, int line) {
        QTest::newRow(name) << bytes << problem << line;
    };
    row("quote inside", "a\r\nb\"c\r\n", CsvProblem::QuoteInsideCell, 2);
    row("text behind quote", "\"a\"b\r\n", CsvProblem::TextBehindQuote, 1);
    row("open quote", "\"a\r\nb", CsvProblem::QuoteNotClosed, 2);
    row("line feed", "a\nb\r\n", CsvProblem::LoneLineFeed, 1);
    row("carriage return", "a\rb\r\n", CsvProblem::LoneCarriageReturn, 1);
    row("no end", "a\r\nb", CsvProblem::LineNotEnded, 2);
    row("other count", "a,b\r\n\"x\r\ny\"\r\n", CsvProblem::CellCountDiffers, 3);
    row("not UTF-8", "a\r\n\xFF\r\n", CsvProblem::NotUtf8, 2);
    row("mark",
        "\xEF\xBB\xBF"
        "a\r\n",
        CsvProblem::ByteOrderMark, 1);
}

void tst_Csv::readerRefuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(CsvProblem, problem);
    QFETCH(int, line);
    const auto rows = readCsv(bytes);
    QVERIFY(!rows);
    QCOMPARE(rows.error(), (CsvError{problem, line}));
}

void tst_Csv::readerAccepts()
{
    const auto rows = readCsv("a,\"b,\"\"c\"\"\r\nd\",\r\n,,\"\"\r\n");
    QVERIFY(rows);
    QCOMPARE(*rows, (QList<QStringList>{{u"a"_s, u"b,\"c\"\r\nd"_s, QString()},
                                        {QString(), QString(), QString()}}));
    QCOMPARE(readCsv({}).value(), QList<QStringList>());
}

QTEST_GUILESS_MAIN(tst_Csv)
#include "tst_csv.moc"
