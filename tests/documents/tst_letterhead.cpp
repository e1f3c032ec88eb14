// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a paper with the practice's logo, as it is drawn on the page.
#include "documents/HandoutPaper.h"
#include "documents/PaperSamples.h"
#include "documents/Pdf.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Letterhead : public QObject
{
    Q_OBJECT

private slots:
    void logoKeepsItsShape_data();
    void logoKeepsItsShape();
    void brokenLogoIsLeftOut();
    void wordsBesideTheLogo_data();
    void wordsBesideTheLogo();
    void addressInOneLine();
};

namespace {

PaperInput withLogo(const QByteArray &logo)
{
    PaperInput input = sampleInput(u"1x/wk x 2"_s);
    input.practice.logo = logo;
    return input;
}

} // namespace

void tst_Letterhead::logoKeepsItsShape_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<QSizeF>("drawn"); // mm
    QTest::newRow("wide") << QSize(900, 300) << QSizeF(40, 13.33);
    QTest::newRow("square") << QSize(300, 300) << QSizeF(14, 14);
    QTest::newRow("high") << QSize(30, 300) << QSizeF(1.4, 14);
    QTest::newRow("small stays small") << QSize(20, 10) << QSizeF(5, 2.5);
    QTest::newRow("one pixel") << QSize(1, 1) << QSizeF(0.25, 0.25);
}

void tst_Letterhead::logoKeepsItsShape()
{
    QFETCH(QSize, pixels);
    QFETCH(QSizeF, drawn);
    const QList<QSizeF> pictures = Pdf(HandoutPaper(withLogo(sampleLogo(pixels)))).pictures();
    QCOMPARE(pictures.size(), 1);
    const QSizeF found = pictures.first();
    QVERIFY2(qAbs(found.width() - drawn.width()) < 0.05 * drawn.width() &&
                 qAbs(found.height() - drawn.height()) < 0.05 * drawn.height(),
             qPrintable(u"%1 x %2 mm"_s.arg(found.width()).arg(found.height())));
}

void tst_Letterhead::brokenLogoIsLeftOut()
{
    const QByteArray whole = sampleLogo({300, 100});
    for (const QByteArray &logo :
         {QByteArray("no picture"), whole.left(whole.size() / 2), QByteArray()}) {
        const Pdf pdf(HandoutPaper(withLogo(logo)));
        QCOMPARE(pdf.pictures().size(), 0);
        QVERIFY(pdf.text().contains(u"Green Lane Massage"_s));
    }
}

void tst_Letterhead::wordsBesideTheLogo_data()
{
    QTest::addColumn<QByteArray>("logo");
    QTest::addColumn<qreal>("width"); // mm
    QTest::newRow("without") << QByteArray() << 0.0;
    QTest::newRow("wide") << sampleLogo({900, 300}) << 40.0;
    QTest::newRow("square") << sampleLogo({300, 300}) << 14.0;
}

void tst_Letterhead::wordsBesideTheLogo()
{
    QFETCH(QByteArray, logo);
    QFETCH(qreal, width);
    PaperInput input = withLogo(logo);
    const QString name = u"Maria da Conceição do Espírito Santo Guimarães Rosa dos Anjos"_s;
    input.client.name = {name, {}, {}, NameOrder::GivenFirst};
    const Pdf pdf{HandoutPaper(input)};
    QCOMPARE(pdf.wordsInMargins(), QStringList());
    const qreal letterhead = pdf.boxOf(u"hello@greenlane.example"_s).left();
    // The subtitle breaks before the logo, which is left of the widest line of the letterhead.
    const qreal room = pdf.boxOf(u"555"_s).left() - width * 72 / 25.4;
    QVERIFY(room < letterhead);
    for (const QString &word : name.split(u' ')) {
        QVERIFY(pdf.boxOf(word).isValid());
        QVERIFY2(pdf.boxOf(word).right() < room, qPrintable(word));
    }
}

void tst_Letterhead::addressInOneLine()
{
    const QString text = Pdf(HandoutPaper(withLogo({}))).text();
    QVERIFY(text.contains(u"12 Green Lane · Springfield"_s));
}

QTEST_MAIN(tst_Letterhead)
#include "tst_letterhead.moc"
