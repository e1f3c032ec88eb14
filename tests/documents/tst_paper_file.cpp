// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF file: fonts, page size, properties; and what happens when it can't be written.
#include "documents/HandoutPaper.h"
#include "documents/PaperDates.h"
#include "documents/PaperSamples.h"
#include "documents/PaperWriter.h"
#include "documents/Pdf.h"
#include "documents/PlanPaper.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PaperFile : public QObject
{
    Q_OBJECT

private slots:
    void fontsAreEmbedded();
    void pageSize_data();
    void pageSize();
    void properties();
    void paperByCountry_data();
    void paperByCountry();
    void dates_data();
    void dates();
    void replacesAWholeFile();
    void replacesNoDatabase_data();
    void replacesNoDatabase();
    void folderInTheWay();
    void folderMissing();
    void diskThatTakesNoMore();
};

namespace {

const PaperInput &sample()
{
    static const PaperInput input = sampleInput(u"2x/wk x 2, 1x/wk x 4"_s);
    return input;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeOld(const QString &path, const QByteArray &content = "old")
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

// Files of this process may not grow beyond `bytes` while it lives: as near to a full disk as a
// test gets without a disk of its own.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_DFL);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

} // namespace

void tst_PaperFile::fontsAreEmbedded()
{
    const QStringList fonts = Pdf(HandoutPaper(sample())).fontLines();
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts) {
        QVERIFY2(font.contains(u"Inter"_s), qPrintable(font));
        // embedded, subset or not, with a map to Unicode
        static const QRegularExpression flags(u"\\byes (yes|no) +yes\\b"_s);
        QVERIFY2(font.contains(flags), qPrintable(font));
    }
}

void tst_PaperFile::pageSize_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("size");
    QTest::addColumn<QSize>("points");
    QTest::newRow("A4") << QPageSize::A4 << QSize(595, 842);
    QTest::newRow("Letter") << QPageSize::Letter << QSize(612, 792);
}

void tst_PaperFile::pageSize()
{
    QFETCH(QPageSize::PageSizeId, size);
    QFETCH(QSize, points);
    QCOMPARE(Pdf(PlanPaper(sample()), size).pageSize().toSize(), points);
}

void tst_PaperFile::properties()
{
    const QString info = Pdf(PlanPaper(sample())).info();
    QVERIFY(info.contains(u"Treatment plan · Nguyễn Thị Bích Ngọc"_s));
    QVERIFY(info.contains(QRegularExpression(u"Creator: +Unknot"_s)));
}

void tst_PaperFile::paperByCountry_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QPageSize::PageSizeId>("size");
    for (const char *name : {"en_US", "en_CA", "es_MX", "fil_PH"})
        QTest::newRow(name) << QString::fromLatin1(name) << QPageSize::Letter;
    for (const char *name : {"en_GB", "vi_VN", "de_DE", "pt_BR", "C"})
        QTest::newRow(name) << QString::fromLatin1(name) << QPageSize::A4;
}

void tst_PaperFile::paperByCountry()
{
    QFETCH(QString, locale);
    QFETCH(QPageSize::PageSizeId, size);
    QCOMPARE(paperSizeOf(QLocale(locale)), size);
}

void tst_PaperFile::dates_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("longForm");
    QTest::addColumn<QString>("withWeekday");
    QTest::addColumn<QString>("plain");
    QTest::newRow("British") << u"en_GB"_s << u"Monday, 9 November 2026"_s << u"Mon, 9 Nov 2026"_s
                             << u"9 Nov 2026"_s;
    QTest::newRow("American") << u"en_US"_s << u"Monday, November 9, 2026"_s
                              << u"Mon, Nov 9, 2026"_s << u"Nov 9, 2026"_s;
    QTest::newRow("German") << u"de_DE"_s << u"Montag, 9. November 2026"_s << u"Mo., 9. Nov. 2026"_s
                            << u"9. Nov. 2026"_s;
}

void tst_PaperFile::dates()
{
    QFETCH(QString, locale);
    const QDate day(2026, 11, 9);
    QLocale::setDefault(QLocale(locale));
    QTEST(longDate(day), "longForm");
    QTEST(weekdayDate(day), "withWeekday");
    QTEST(plainDate(day), "plain");
    QCOMPARE(longDate(QDate()), QString());
}

void tst_PaperFile::replacesAWholeFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Nguyễn's plan.pdf"_s);
    writeOld(path);
    QVERIFY(writePdf(PlanPaper(sample()), path, QPageSize::A4));
    QVERIFY(contentOf(path).startsWith("%PDF-"));
    QVERIFY(contentOf(path).trimmed().endsWith("%%EOF"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void tst_PaperFile::replacesNoDatabase_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("kept");
    const QByteArray signature("SQLite format 3\0", 16);
    QTest::newRow("database") << signature + QByteArray(4080, 'x') << true;
    QTest::newRow("its signature alone") << signature << true;
    QTest::newRow("less than that") << signature.first(14) << false;
    QTest::newRow("further on") << "About: " + signature << false;
    QTest::newRow("empty") << QByteArray() << false;
}

// Each practice is one, whatever its name ends with.
void tst_PaperFile::replacesNoDatabase()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, kept);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.pdf"_s);
    writeOld(path, content);
    const auto written = writePdf(PlanPaper(sample()), path, QPageSize::A4);
    QCOMPARE(written.has_value(), !kept);
    if (kept) {
        QCOMPARE(written.error().code, ErrorCode::FileExists);
        QCOMPARE(written.error().field, path);
        QCOMPARE(contentOf(path), content);
    } else {
        QVERIFY(contentOf(path).startsWith("%PDF-"));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void tst_PaperFile::folderInTheWay()
{
    const QTemporaryDir folder;
    const auto written = writePdf(PlanPaper(sample()), folder.path(), QPageSize::A4);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileIsFolder);
    QCOMPARE(written.error().field, folder.path());
}

void tst_PaperFile::folderMissing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"nowhere/plan.pdf"_s);
    const auto written = writePdf(PlanPaper(sample()), path, QPageSize::A4);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::CannotWrite);
    QVERIFY(!written.error().detail.isEmpty());
}

void tst_PaperFile::diskThatTakesNoMore()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.pdf"_s);
    writeOld(path);
    {
        const FileSizeLimit limit(4096);
        const auto written = writePdf(PlanPaper(sample()), path, QPageSize::A4);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::CannotWrite);
    }
    QCOMPARE(contentOf(path), "old"); // nothing half, nothing lost
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

QTEST_MAIN(tst_PaperFile)
#include "tst_paper_file.moc"
