// SPDX-License-Identifier: GPL-3.0-or-later
// The body's drawing: every region of the catalogue has its place, and the places fit together.
#include "documents/BodyMapGeometry.h"
#include "documents/KnownRegions.h"
#include "documents/SvgPathData.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_BodyMap : public QObject
{
    Q_OBJECT

private slots:
    void everyRegionIsDrawn_data() { views(); }
    void everyRegionIsDrawn();
    void everyDrawnRegionIsKnown_data() { views(); }
    void everyDrawnRegionIsKnown();
    void sidesMirrorEachOther_data() { views(); }
    void sidesMirrorEachOther();
    void regionsTileTheSilhouette_data() { views(); }
    void regionsTileTheSilhouette();
    void aPointIsFoundInItsRegion_data() { views(); }
    void aPointIsFoundInItsRegion();
    void readingGoesDownTheBody_data() { views(); }
    void readingGoesDownTheBody();
    void wholesMarkTheirParts_data();
    void wholesMarkTheirParts();
    void wordsSayWhatIsMarked();
    void readsPathData_data();
    void readsPathData();
    void refusesBrokenDrawings_data();
    void refusesBrokenDrawings();

private:
    static void views()
    {
        QTest::addColumn<int>("view");
        QTest::newRow("front") << static_cast<int>(BodyView::Front);
        QTest::newRow("back") << static_cast<int>(BodyView::Back);
    }
    static BodyView view()
    {
        QFETCH(int, view);
        return static_cast<BodyView>(view);
    }

    const RegionTree m_tree = knownRegions();
};

namespace {

bool isShown(const Region &region, BodyView view)
{
    return view == BodyView::Front ? region.onFront : region.onBack;
}

bool isDrawn(BodyView view, const RegionRef &region)
{
    return std::ranges::any_of(bodyFigure(view).parts,
                               [&](const BodyPart &part) { return part.region == region; });
}

// Empty where it is not drawn.
QPainterPath shapeOf(BodyView view, const RegionRef &region)
{
    const QList<BodyPart> &parts = bodyFigure(view).parts;
    const auto part = std::ranges::find(parts, region, &BodyPart::region);
    return part == parts.end() ? QPainterPath() : part->shape;
}

// The middle of the shape's longest run at half its height: inside it, whatever its form.
QPointF middleOf(const QPainterPath &shape)
{
    const QRectF box = shape.boundingRect();
    const qreal y = box.center().y();
    qreal best = 0;
    qreal middle = 0;
    qreal start = box.left();
    for (qreal x = box.left(); x <= box.right() + 0.2; x += 0.2) {
        if (shape.contains(QPointF(x, y)))
            continue;
        if (x - start > best) {
            best = x - start;
            middle = (start + x) / 2;
        }
        start = x;
    }
    return {middle, y};
}

double areaOf(const QPainterPath &shape)
{
    const QPolygonF outline = shape.toFillPolygon();
    double twice = 0;
    for (qsizetype i = 0; i + 1 < outline.size(); ++i)
        twice += outline[i].x() * outline[i + 1].y() - outline[i + 1].x() * outline[i].y();
    return std::abs(twice) / 2;
}

} // namespace

void tst_BodyMap::everyRegionIsDrawn()
{
    QVERIFY(m_tree.regions().size() > 30);
    for (const Region &region : m_tree.regions()) {
        if (!isShown(region, view()))
            continue;
        // A region with parts is their sum; one without is drawn itself, on both its sides.
        const bool hasParts = std::ranges::any_of(m_tree.regions(), [&](const Region &other) {
            return other.parent == region.id && isShown(other, view());
        });
        if (hasParts)
            continue;
        const QList<Side> sides = region.sided ? QList{Side::Left, Side::Right} : QList{Side::Both};
        for (const Side side : sides)
            QVERIFY2(isDrawn(view(), {region.id, side}), qPrintable(region.id));
    }
}

void tst_BodyMap::everyDrawnRegionIsKnown()
{
    QSet<QString> seen;
    for (const BodyPart &part : bodyFigure(view()).parts) {
        const QString name = regionName(part.region);
        const Region *region = m_tree.find(part.region.region);
        QVERIFY2(region, qPrintable(name));
        QVERIFY2(isShown(*region, view()), qPrintable(name));
        QVERIFY2(region->sided == (part.region.side != Side::Both), qPrintable(name));
        QVERIFY2(!seen.contains(name), qPrintable(name));
        seen.insert(name);
    }
}

void tst_BodyMap::sidesMirrorEachOther()
{
    const BodyFigure &figure = bodyFigure(view());
    const QTransform mirror(-1, 0, 0, 1, figure.size.width(), 0);
    for (const BodyPart &part : figure.parts) {
        const QString name = regionName(part.region);
        const double middle = part.shape.boundingRect().center().x() - figure.size.width() / 2;
        const bool isLeft = part.region.side == Side::Left;
        if (part.region.side == Side::Both) {
            QVERIFY2(std::abs(middle) < 0.2, qPrintable(name));
            continue;
        }
        // The front is seen as one faces the person: their left is on the right.
        QVERIFY2((middle > 0) == (isLeft == (view() == BodyView::Front)), qPrintable(name));
        const QPainterPath other =
            mirror.map(shapeOf(view(), {part.region.region, isLeft ? Side::Right : Side::Left}));
        const QPointF off = other.boundingRect().center() - part.shape.boundingRect().center();
        QVERIFY2(off.manhattanLength() < 0.3, qPrintable(name));
        const double area = areaOf(part.shape);
        QVERIFY2(std::abs(areaOf(other) - area) < 0.02 * area, qPrintable(name));
    }
}

void tst_BodyMap::regionsTileTheSilhouette()
{
    const BodyFigure &figure = bodyFigure(view());
    QVERIFY(QRectF(QPointF(), figure.size).contains(figure.silhouette.boundingRect()));
    int inside = 0;
    int bare = 0;
    int twice = 0;
    int outside = 0;
    for (double y = 0.73; y < figure.size.height(); y += 2) {
        for (double x = 0.37; x < figure.size.width(); x += 2) {
            const QPointF point(x, y);
            const auto holds = [&](const BodyPart &part) { return part.shape.contains(point); };
            const auto count = std::ranges::count_if(figure.parts, holds);
            const bool within = figure.silhouette.contains(point);
            inside += within;
            bare += within && count == 0;
            twice += count > 1;
            outside += !within && count > 0;
        }
    }
    QVERIFY(inside > 10000);
    const auto few = [&](int points) { return points * 1000 < inside; }; // rounding at the edges
    QVERIFY2(few(bare), qPrintable(QString::number(bare)));
    QVERIFY2(few(twice), qPrintable(QString::number(twice)));
    QVERIFY2(few(outside), qPrintable(QString::number(outside)));
    for (const BodyPart &part : figure.parts) // large enough to be hit
        QVERIFY2(areaOf(part.shape) > 150, qPrintable(regionName(part.region)));
}

void tst_BodyMap::aPointIsFoundInItsRegion()
{
    const QFontMetricsF metrics{QFont()};
    const BodyMapGeometry at({10, 20, 560, 700}, {BodyView::Front, BodyView::Back}, metrics);
    const QList<BodyPart> &parts = bodyFigure(view()).parts;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const BodySpot spot{view(), i};
        const auto found = at.spotAt(middleOf(at.shapeOf(spot)));
        QVERIFY2(found == spot, qPrintable(regionName(parts.at(i).region)));
        QVERIFY(regionOf(*found) == parts.at(i).region);
    }
    QVERIFY(!at.spotAt({10, 20}));
    QVERIFY(!at.spotAt({290, 300})); // between the figures
    QVERIFY(!at.spotAt({290, 715})); // the legend
}

// One walks the regions as they are stored: from the head to the feet, the picture's left first.
void tst_BodyMap::readingGoesDownTheBody()
{
    const QList<BodyPart> &parts = bodyFigure(view()).parts;
    QCOMPARE(parts.first().region.region, u"scalp"_s);
    QCOMPARE(parts.last().region.region, u"foot"_s);
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        const QPointF here = parts.at(i).shape.boundingRect().center();
        const QPointF next = parts.at(i + 1).shape.boundingRect().center();
        QVERIFY2(next.y() > here.y() - 40, qPrintable(regionName(parts.at(i + 1).region)));
        if (parts.at(i).region.region == parts.at(i + 1).region.region)
            QVERIFY(here.x() < next.x());
    }
}

void tst_BodyMap::wholesMarkTheirParts_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("shown");
    QTest::newRow("itself") << u"calf:left"_s << u"calf:left"_s << true;
    QTest::newRow("other side") << u"calf:left"_s << u"calf:right"_s << false;
    QTest::newRow("both sides") << u"calf"_s << u"calf:right"_s << true;
    QTest::newRow("in the leg") << u"leg:left"_s << u"calf:left"_s << true;
    QTest::newRow("in the other leg") << u"leg:left"_s << u"calf:right"_s << false;
    QTest::newRow("two down") << u"torso"_s << u"lumbar:left"_s << true;
    QTest::newRow("a part leaves its whole") << u"popliteal_fossa"_s << u"knee:left"_s << false;
    QTest::newRow("whole with no side") << u"back:left"_s << u"sacrum"_s << true;
    QTest::newRow("elsewhere") << u"arm"_s << u"calf:left"_s << false;
}

void tst_BodyMap::wholesMarkTheirParts()
{
    QFETCH(QString, marked);
    QFETCH(QString, part);
    QFETCH(bool, shown);
    BodyMap map;
    map.regions = m_tree;
    map.marks = {{BodyMarkKind::Avoid, regionFrom(marked)}};
    const QList<BodyMarkKind> kinds = map.kindsAt(regionFrom(part));
    QCOMPARE(kinds, shown ? QList{BodyMarkKind::Avoid} : QList<BodyMarkKind>{});
}

void tst_BodyMap::wordsSayWhatIsMarked()
{
    BodyMap map;
    map.regions = m_tree;
    const RegionRef calf = regionFrom(u"calf:left"_s);
    QCOMPARE(map.words(calf), u"Calf, left"_s);
    map.marks = {{BodyMarkKind::Avoid, calf},
                 {BodyMarkKind::Focus, regionFrom(u"leg"_s)},
                 {BodyMarkKind::Avoid, calf}};
    QCOMPARE(map.words(calf), u"Calf, left: focus, avoid"_s);
}

void tst_BodyMap::readsPathData_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<QRectF>("box"); // null: refused
    const QRectF none;
    QTest::newRow("square") << u"M1,2 L5,2 L5,6 L1,6 Z"_s << QRectF(1, 2, 4, 4);
    QTest::newRow("no spaces") << u"M1,2L5,2L5,6Z"_s << QRectF(1, 2, 4, 4);
    QTest::newRow("minus and fractions") << u"M-1.5 -2 L.5,2"_s << QRectF(-1.5, -2, 2, 4);
    QTest::newRow("minus parts numbers") << u"M1-2 L5,2"_s << QRectF(1, -2, 4, 4);
    QTest::newRow("curve") << u"M0,0 C0,4 8,4 8,0 Z"_s << QRectF(0, 0, 8, 3);
    QTest::newRow("empty") << QString() << none;
    QTest::newRow("only a start") << u"M1,2"_s << none;
    QTest::newRow("no start") << u"L1,2 L3,4"_s << none;
    QTest::newRow("close first") << u"Z"_s << none;
    QTest::newRow("relative") << u"M1,2 l3,4"_s << none;
    QTest::newRow("arc") << u"M1,2 A3 3 0 0 1 4,4"_s << none;
    QTest::newRow("number missing") << u"M1,2 L3"_s << none;
    QTest::newRow("curve cut off") << u"M1,2 C3,4 5,6"_s << none;
    QTest::newRow("unnamed line") << u"M1,2 3,4"_s << none;
    QTest::newRow("not a number") << u"M1,2 L3,x"_s << none;
    QTest::newRow("two points") << u"M1,2 L3,4.5.6"_s << none;
}

void tst_BodyMap::readsPathData()
{
    QFETCH(QString, data);
    QFETCH(QRectF, box);
    const auto path = readSvgPath(data);
    QCOMPARE(path.has_value(), !box.isNull());
    if (path)
        QCOMPARE(path->boundingRect(), box);
}

void tst_BodyMap::refusesBrokenDrawings_data()
{
    QTest::addColumn<QByteArray>("svg");
    QTest::addColumn<QString>("element");
    const QByteArray outline("<path id='silhouette' d='M0,0 L9,0 L9,9 Z'/>");
    const QByteArray root("<svg viewBox='0 0 10 20'>");
    QTest::newRow("fine") << root + outline + "<path id='calf:left' d='M0,0 L1,0 L1,1 Z'/></svg>"
                          << QString();
    QTest::newRow("no silhouette") << root + "<path id='hip' d='M0,0 L1,0 Z'/></svg>" << u"hip"_s;
    QTest::newRow("bad path") << root + outline + "<path id='hip' d='m0,0 1,0'/></svg>" << u"hip"_s;
    QTest::newRow("no path data") << root + outline + "<path id='hip'/></svg>" << u"hip"_s;
    QTest::newRow("cut off") << root + outline << u"silhouette"_s;
    QTest::newRow("no size") << "<svg>" + outline + "</svg>" << u"silhouette"_s;
    QTest::newRow("moved origin") << "<svg viewBox='5 0 10 20'>" + outline + "</svg>"
                                  << u"silhouette"_s;
}

void tst_BodyMap::refusesBrokenDrawings()
{
    QFETCH(QByteArray, svg);
    QFETCH(QString, element);
    const Result<BodyFigure> figure = readBodyFigure(svg);
    QCOMPARE(figure.has_value(), element.isEmpty());
    if (figure) {
        QCOMPARE(figure->size, QSizeF(10, 20));
        QCOMPARE(figure->parts.size(), 1);
        QCOMPARE(regionName(figure->parts.first().region), u"calf:left"_s);
        return;
    }
    QCOMPARE(figure.error().code, ErrorCode::KnowledgeInvalid);
    QCOMPARE(figure.error().field, element);
    QVERIFY(!figure.error().detail.isEmpty());
}

QTEST_MAIN(tst_BodyMap)
#include "tst_body_map.moc"
