// SPDX-License-Identifier: GPL-3.0-or-later
// The letterhead's picture: kept in shape, and nothing else than a picture of a decent size.
#include "documents/Logo.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sys/stat.h>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Logo : public QObject
{
    Q_OBJECT

private slots:
    void size_data();
    void size();
    void keepsColoursAndGaps();
    void turnedByItsOwnMark();
    void otherNameThanItIs();
    void noPicture_data();
    void noPicture();
    void tooLarge_data();
    void tooLarge();
    void pathThatIsNoFile();
    void pictureFromBytes();
};

namespace {

QByteArray bytesOf(const QImage &image, const char *format = "PNG")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format))
        qFatal("the picture can't be made");
    return bytes;
}

QImage plain(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return image;
}

// A PNG that says it is so large and holds nothing.
QByteArray headOfPng(quint32 width, quint32 height)
{
    QByteArray png = bytesOf(plain({1, 1}));
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    // The checksum of the changed header.
    quint32 crc = 0xffffffff;
    for (const char byte : png.mid(12, 17)) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xedb88320 : crc >> 1;
    }
    qToBigEndian(~crc, png.data() + 29);
    return png;
}

Result<QByteArray> logoOf(const QByteArray &bytes, const QString &name = u"logo.png"_s)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file can't be written");
    file.close();
    return logoFromFile(file.fileName());
}

} // namespace

void tst_Logo::size_data()
{
    QTest::addColumn<QSize>("given");
    QTest::addColumn<QSize>("kept");
    QTest::newRow("one pixel") << QSize(1, 1) << QSize(1, 1);
    QTest::newRow("small") << QSize(120, 40) << QSize(120, 40);
    QTest::newRow("as large as may be") << QSize(900, 300) << QSize(900, 300);
    QTest::newRow("wide") << QSize(1800, 300) << QSize(900, 150);
    QTest::newRow("high") << QSize(600, 1200) << QSize(150, 300);
    QTest::newRow("large") << QSize(3600, 1200) << QSize(900, 300);
    QTest::newRow("a line") << QSize(9000, 1) << QSize(900, 1);
}

void tst_Logo::size()
{
    QFETCH(QSize, given);
    const auto logo = logoOf(bytesOf(plain(given)));
    QVERIFY(logo);
    QVERIFY(logo->startsWith("\x89PNG"));
    QTEST(logoPicture(*logo).size(), "kept");
}

void tst_Logo::keepsColoursAndGaps()
{
    QImage image(20, 10, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    image.setPixelColor(3, 4, QColor(15, 107, 102));
    const QImage kept = logoPicture(logoOf(bytesOf(image)).value());
    QCOMPARE(kept.pixelColor(3, 4), QColor(15, 107, 102));
    QCOMPARE(kept.pixelColor(0, 0).alpha(), 0);
}

void tst_Logo::turnedByItsOwnMark()
{
    // A photograph taken upright: kept lying, with a mark that says so (Exif orientation 6).
    QByteArray jpeg = bytesOf(plain({40, 20}), "JPEG");
    const auto exif = QByteArray::fromHex(
        "ffe1002245786966000049492a0008000000010012010300010000000600000000000000");
    jpeg.insert(2, exif);
    QCOMPARE(logoPicture(logoOf(jpeg).value()).size(), QSize(20, 40));
}

void tst_Logo::otherNameThanItIs()
{
    QVERIFY(logoOf(bytesOf(plain({10, 10}), "JPEG"), u"logo.png"_s));
    QVERIFY(logoOf(bytesOf(plain({10, 10}), "BMP"), u"logo"_s));
    QVERIFY(logoOf(bytesOf(plain({10, 10}), "PNG"), u"logo.txt"_s));
}

void tst_Logo::noPicture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const QByteArray whole = bytesOf(plain({200, 100}));
    QTest::newRow("nothing") << QByteArray() << u"logo.png"_s;
    QTest::newRow("text") << QByteArray("A letter to the practice.") << u"logo.png"_s;
    QTest::newRow("half") << whole.left(whole.size() / 2) << u"logo.png"_s;
    QTest::newRow("head only") << whole.left(33) << u"logo.png"_s;
    QTest::newRow("drawing") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' "
                                           "height='9'><path d='M0 0L9 9'/></svg>")
                             << u"logo.svg"_s;
    QTest::newRow("pixels as text") << QByteArray("P1 2 2\n1 0 0 1\n") << u"logo.png"_s;
    QTest::newRow("program text") << bytesOf(plain({2, 2}), "XPM") << u"logo.xpm"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.4\n%%EOF\n") << u"logo.pdf"_s;
}

void tst_Logo::noPicture()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const auto logo = logoOf(bytes, name);
    QVERIFY(!logo);
    QCOMPARE(logo.error().code, ErrorCode::NotAPicture);
    QVERIFY(logo.error().field.endsWith(name));
}

void tst_Logo::tooLarge_data()
{
    QTest::addColumn<quint32>("width");
    QTest::addColumn<quint32>("height");
    QTest::addColumn<bool>("refused");
    QTest::newRow("80 megapixels") << 10'000U << 8'000U << true;
    QTest::newRow("a row more than the limit") << 6'000U << 5'001U << true;
    QTest::newRow("more than 32 bits count") << 65'536U << 65'536U << true;
    QTest::newRow("at the limit") << 6'000U << 5'000U << false;
}

void tst_Logo::tooLarge()
{
    QFETCH(quint32, width);
    QFETCH(quint32, height);
    QFETCH(bool, refused);
    const auto logo = logoOf(headOfPng(width, height));
    QVERIFY(!logo); // nothing follows the head: what is read any further is no picture
    QCOMPARE(logo.error().code, refused ? ErrorCode::PictureTooLarge : ErrorCode::NotAPicture);
    if (refused)
        QCOMPARE(logo.error().detail, u"30"_s);
}

void tst_Logo::pathThatIsNoFile()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"none.png"_s);
    QCOMPARE(logoFromFile(missing).error().code, ErrorCode::FileMissing);
    QCOMPARE(logoFromFile(missing).error().field, missing);
    QCOMPARE(logoFromFile(folder.path()).error().code, ErrorCode::FileIsFolder);
    const QString pipe = folder.filePath(u"pipe.png"_s);
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    QCOMPARE(logoFromFile(pipe).error().code, ErrorCode::NotAPicture);
}

void tst_Logo::pictureFromBytes()
{
    QVERIFY(logoPicture({}).isNull());
    QVERIFY(logoPicture("no picture").isNull());
    QVERIFY(logoPicture(bytesOf(plain({901, 10}))).isNull()); // logoFromFile() made none such
    const QByteArray whole = bytesOf(plain({90, 30}));
    QVERIFY(logoPicture(whole.left(60)).isNull());
    QCOMPARE(logoPicture(whole).size(), QSize(90, 30));
}

QTEST_MAIN(tst_Logo)
#include "tst_logo.moc"
