// SPDX-License-Identifier: GPL-3.0-or-later
// The body map's picture: kinds differ without colour, marks stay in their regions, odd sizes are
// survived.
#include "documents/BodyMapPainter.h"
#include "documents/BodyMapPattern.h"
#include "documents/Ink.h"
#include "documents/KnownRegions.h"
#include "documents/ScreenFont.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_BodyMapPainter : public QObject
{
    Q_OBJECT

private slots:
    void kindsDifferWithoutColour_data();
    void kindsDifferWithoutColour();
    void avoidHidesTheRest();
    void aMarkStaysInItsRegion();
    void staysInItsRectangle_data();
    void staysInItsRectangle();
    void withoutALegend();
    void theLegendFits_data();
    void theLegendFits();
};

namespace {

constexpr int edge = 8; // the shape's own line and what is beside it

QImage patternOf(const QList<BodyMarkKind> &kinds, Scheme scheme)
{
    QImage image(48, 48, QImage::Format_RGB32);
    image.fill(Palette::of(scheme).color(u"surface"_s));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRect(4, 4, 40, 40);
    paintBodyPattern(painter, shape, kinds, Palette::of(scheme), 1);
    return image;
}

QImage painted(const QSize &size, const QRectF &area, const QList<BodyMark> &marks)
{
    BodyMap map;
    map.regions = knownRegions();
    map.marks = marks;
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    BodyMapPainter::paint(painter, area, map, Palette::of(Scheme::Light), screenFont());
    return image;
}

} // namespace

void tst_BodyMapPainter::kindsDifferWithoutColour_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << static_cast<int>(Scheme::Light);
    QTest::newRow("dark") << static_cast<int>(Scheme::Dark);
    QTest::newRow("high contrast") << static_cast<int>(Scheme::HighContrast);
}

void tst_BodyMapPainter::kindsDifferWithoutColour()
{
    QFETCH(int, scheme);
    using enum BodyMarkKind;
    const QList<QList<BodyMarkKind>> looks{{Focus}, {Care}, {Avoid}, {Focus, Care}};
    for (qsizetype i = 0; i < looks.size(); ++i) {
        for (qsizetype j = i + 1; j < looks.size(); ++j) {
            const double same =
                likeness(inkOf(patternOf(looks.at(i), static_cast<Scheme>(scheme)), edge),
                         inkOf(patternOf(looks.at(j), static_cast<Scheme>(scheme)), edge));
            QVERIFY2(same < 0.85, qPrintable(u"%1 and %2: %3"_s.arg(i).arg(j).arg(same)));
        }
    }
}

void tst_BodyMapPainter::avoidHidesTheRest()
{
    using enum BodyMarkKind;
    const QImage avoid = patternOf({Avoid}, Scheme::Light);
    QCOMPARE(patternOf({Focus, Care, Avoid}, Scheme::Light), avoid);
    QVERIFY(patternOf({Focus, Care}, Scheme::Light) != avoid);
}

void tst_BodyMapPainter::aMarkStaysInItsRegion()
{
    const QSize size(560, 640);
    const QRectF area(10, 10, 540, 620);
    const QImage plain = painted(size, area, {});
    const BodyMapGeometry at(area, {BodyView::Front, BodyView::Back}, QFontMetricsF(screenFont()));
    for (const QString &name : {u"calf:left"_s, u"abdomen:right"_s, u"hip:left"_s, u"scalp"_s}) {
        const RegionRef region = regionFrom(name);
        QRegion place;
        for (qsizetype i = 0; i < at.views.size(); ++i) {
            const QList<BodyPart> &parts = bodyFigure(at.views.at(i)).parts;
            const auto part = std::ranges::find(parts, region, &BodyPart::region);
            if (part == parts.end())
                continue;
            const QRect box = at.placeOf(i).map(part->shape).boundingRect().toAlignedRect();
            place |= box.adjusted(-1, -1, 1, 1);
        }
        const QImage marked = painted(size, area, {{BodyMarkKind::Avoid, region}});
        int changed = 0;
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                const bool differs = marked.pixel(x, y) != plain.pixel(x, y);
                changed += differs;
                QVERIFY2(!differs || place.contains(QPoint(x, y)), qPrintable(name));
            }
        }
        QVERIFY2(changed > 200, qPrintable(name));
    }
}

void tst_BodyMapPainter::staysInItsRectangle_data()
{
    QTest::addColumn<QRectF>("area");
    QTest::newRow("wide") << QRectF(20, 20, 560, 300);
    QTest::newRow("tall") << QRectF(20, 20, 260, 560);
    QTest::newRow("large") << QRectF(5, 5, 590, 590);
    QTest::newRow("no room for a figure") << QRectF(20, 20, 200, 70);
    QTest::newRow("nothing") << QRectF(20, 20, 0, 0);
}

void tst_BodyMapPainter::staysInItsRectangle()
{
    QFETCH(QRectF, area);
    const QImage image = painted({600, 600}, area, {{BodyMarkKind::Focus, {u"torso"_s, {}}}});
    const QRect allowed = area.toAlignedRect().adjusted(-1, -1, 1, 1);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!allowed.contains(x, y))
                QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
        }
    }
}

void tst_BodyMapPainter::withoutALegend()
{
    const QRectF area(0, 0, 400, 500);
    const QFontMetricsF metrics(screenFont());
    const QList<BodyView> views{BodyView::Front, BodyView::Back};
    const BodyMapGeometry with(area, views, metrics);
    const BodyMapGeometry without(area, views, metrics, false);
    QVERIFY(without.legend.isEmpty());
    QVERIFY(without.figures.first().height() > with.figures.first().height());
    QVERIFY(without.captions.first().bottom() <= area.bottom() + 0.5);
}

void tst_BodyMapPainter::theLegendFits_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("rows");
    QTest::newRow("one row") << 500 << 1;
    QTest::newRow("a card") << 240 << 1;
    QTest::newRow("two rows") << 180 << 2;
    QTest::newRow("a column") << 90 << 3;
}

void tst_BodyMapPainter::theLegendFits()
{
    QFETCH(int, width);
    QFETCH(int, rows);
    const QRectF area(30, 10, width, 500);
    const BodyMapGeometry at(area, {BodyView::Back}, QFontMetricsF(screenFont()));
    QCOMPARE(at.legend.size(), 3);
    QList<qreal> tops;
    for (qsizetype i = 0; i < at.legend.size(); ++i) {
        const QRectF whole = at.legend.at(i).swatch | at.legend.at(i).word;
        QVERIFY(area.contains(whole));
        QVERIFY(whole.top() > at.captions.first().bottom());
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!whole.intersects(at.legend.at(j).swatch | at.legend.at(j).word));
        if (!tops.contains(whole.top()))
            tops.append(whole.top());
    }
    QCOMPARE(tops.size(), rows);
}

QTEST_MAIN(tst_BodyMapPainter)
#include "tst_body_map_painter.moc"
