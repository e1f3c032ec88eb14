// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ShapedTexts.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

const QFont &font()
{
    static const QFont font(u"Inter"_s);
    return font;
}

// The columns from the first to the last in which `text` leaves a mark, drawn in an area that
// begins at 20 and is `width` wide.
QRect marked(const QString &text, int width)
{
    QImage image(400, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ShapedTexts texts;
    texts.drawLine(&painter, {20, 0, width, 40}, font(), text);
    painter.end();
    QRect all;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != QColor(Qt::white))
                all |= QRect(x, y, 1, 1);
        }
    }
    return all;
}

} // namespace

class TestShapedTexts : public QObject
{
    Q_OBJECT

private slots:
    void isAsWideAsItsLetters_data();
    void isAsWideAsItsLetters();
    void staysInItsArea_data();
    void staysInItsArea();
    void breaksAtTheWidth();
    void shapesOnce();
};

void TestShapedTexts::isAsWideAsItsLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << u"Nguyễn"_s;
    QTest::newRow("words") << u"Twice a week · 3 of 6"_s;
    QTest::newRow("right to left") << u"فاطمة الزهراء"_s;
}

void TestShapedTexts::isAsWideAsItsLetters()
{
    QFETCH(QString, text);
    ShapedTexts texts;
    const int letters = QFontMetrics(font()).horizontalAdvance(text);
    QVERIFY(qAbs(texts.lineWidth(text, font()) - letters) <= 1);
}

void TestShapedTexts::staysInItsArea_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("short") << u"Elena"_s << 300;
    QTest::newRow("just fitting") << u"Elena Petrova"_s << -1;
    QTest::newRow("too long") << u"Elena Petrova of the very long name"_s << 100;
    QTest::newRow("right to left") << u"فاطمة الزهراء"_s << 300;
    QTest::newRow("right to left, too long") << u"فاطمة الزهراء فاطمة الزهراء"_s << 60;
}

void TestShapedTexts::staysInItsArea()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    ShapedTexts texts;
    const int needed = texts.lineWidth(text, font());
    const int room = width < 0 ? needed : width;
    const QRect marks = marked(text, room);
    QVERIFY(marks.left() >= 19 && marks.left() <= 24); // from the start, not from the far end
    QVERIFY(marks.right() <= 20 + room);
    QVERIFY(marks.width() > qMin(needed, room) * 2 / 3);
    QVERIFY(qAbs(marks.center().y() - 20) <= 4);
    if (width < 0)
        QCOMPARE(marks, marked(text, 300)); // whole, without "…"
}

void TestShapedTexts::breaksAtTheWidth()
{
    ShapedTexts texts;
    const QString sentence = u"The session of Elena Petrova on Fri 20 Nov has no record"_s;
    const int whole = texts.lineWidth(sentence, font());
    QCOMPARE(texts.paragraph(sentence, font(), whole + 1).lineCount(), 1);
    const QTextLayout &broken = texts.paragraph(sentence, font(), whole / 2);
    QVERIFY(broken.lineCount() >= 2);
    QVERIFY(broken.boundingRect().width() <= whole / 2 + 1);
    QVERIFY(texts.paragraph(u"Unbreakable"_s, font(), 20).lineCount() > 1);
}

void TestShapedTexts::shapesOnce()
{
    ShapedTexts texts;
    const QTextLayout *first = &texts.paragraph(u"Elena"_s, font(), 200);
    QCOMPARE(&texts.paragraph(u"Elena"_s, font(), 200), first);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    QVERIFY(&texts.paragraph(u"Elena"_s, bold, 200) != first);
    QVERIFY(&texts.paragraph(u"Elena"_s, font(), 201) != first);
    QVERIFY(&texts.paragraph(u"Elen"_s, font(), 200) != first);
}

QTEST_MAIN(TestShapedTexts)
#include "tst_shaped_texts.moc"
