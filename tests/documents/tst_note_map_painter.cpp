// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of marks on the body: told apart without colour, stronger ones larger, last time's
// faint, all of it within its rectangle.
#include "documents/Ink.h"
#include "documents/KnownRegions.h"
#include "documents/NoteMapPainter.h"
#include "documents/NoteMarkShape.h"
#include "documents/ScreenFont.h"

#include <QPainter>
#include <QTest>

#include <array>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_NoteMapPainter : public QObject
{
    Q_OBJECT

private slots:
    void kindsDifferWithoutColour_data();
    void kindsDifferWithoutColour();
    void strongerIsLargerAndHeavier();
    void lastTimeIsAnOutline();
    void marksAreDrawnWhereTheyAre();
    void oneViewHasItsOwnMarks();
    void staysInItsRectangle_data();
    void staysInItsRectangle();
    void theLegendSaysWhatIsThere();
    void theLegendFits_data();
    void theLegendFits();
};

namespace {

constexpr std::array markKinds{MarkKind::Pain, MarkKind::Tightness, MarkKind::Focus,
                               MarkKind::Avoid};
constexpr std::array markStrengths{1, 2, 3};

QImage signOf(MarkKind kind, int strength, bool faint, Scheme scheme = Scheme::Light)
{
    QImage image(24, 24, QImage::Format_RGB32);
    image.fill(Palette::of(scheme).color(u"surface"_s));
    QPainter painter(&image);
    paintNoteMark(painter, {12, 12}, kind, strength, faint, Palette::of(scheme), 1);
    return image;
}

QImage painted(const QSize &size, const QRectF &area, const NoteMap &map)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    NoteMapPainter::paint(painter, area, map, Palette::of(Scheme::Light), screenFont());
    return image;
}

NoteMap mapOf(const QList<NoteMark> &marks)
{
    NoteMap map;
    map.regions = knownRegions();
    map.marks = marks;
    return map;
}

// How dark a picture is, all points together.
qint64 inkIn(const QImage &image)
{
    qint64 ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += 255 - qGray(image.pixel(x, y));
    }
    return ink;
}

QRect differenceOf(const QImage &a, const QImage &b)
{
    QRect all;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) != b.pixel(x, y))
                all |= QRect(x, y, 1, 1);
        }
    }
    return all;
}

} // namespace

void tst_NoteMapPainter::kindsDifferWithoutColour_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << static_cast<int>(Scheme::Light);
    QTest::newRow("dark") << static_cast<int>(Scheme::Dark);
    QTest::newRow("high contrast") << static_cast<int>(Scheme::HighContrast);
}

void tst_NoteMapPainter::kindsDifferWithoutColour()
{
    QFETCH(int, scheme);
    const auto look = static_cast<Scheme>(scheme);
    for (const int strength : markStrengths) {
        for (const bool faint : {false, true}) {
            const int margin = 12 - qRound(markReach(strength)); // what is beside it is the same
            for (const MarkKind a : markKinds) {
                for (const MarkKind b : markKinds) {
                    if (a == b)
                        continue;
                    const double same = likeness(inkOf(signOf(a, strength, faint, look), margin),
                                                 inkOf(signOf(b, strength, faint, look), margin));
                    QVERIFY2(same < 0.88, qPrintable(u"%1 and %2, strength %3: %4"_s
                                                         .arg(markKindWord(a), markKindWord(b))
                                                         .arg(strength)
                                                         .arg(same)));
                }
            }
        }
    }
}

void tst_NoteMapPainter::strongerIsLargerAndHeavier()
{
    for (const MarkKind kind : markKinds) {
        const QImage blank = [] {
            QImage image(24, 24, QImage::Format_RGB32);
            image.fill(Palette::of(Scheme::Light).color(u"surface"_s));
            return image;
        }();
        for (const int strength : {1, 2}) {
            const QImage less = signOf(kind, strength, false);
            const QImage more = signOf(kind, strength + 1, false);
            QVERIFY(inkIn(more) > inkIn(less) * 13 / 10);
            QVERIFY(differenceOf(more, blank).width() >= differenceOf(less, blank).width() + 2);
        }
        // A strength that nobody can give is drawn as the nearest.
        QCOMPARE(signOf(kind, 9, false), signOf(kind, 3, false));
        QCOMPARE(signOf(kind, -1, false), signOf(kind, 1, false));
    }
}

void tst_NoteMapPainter::lastTimeIsAnOutline()
{
    for (const MarkKind kind : markKinds) {
        QVERIFY(inkIn(signOf(kind, 2, true)) < inkIn(signOf(kind, 2, false)) * 8 / 10);
        QVERIFY(inkIn(signOf(kind, 2, true)) > 0);
    }
    const NoteMark mark{MarkKind::Pain, regionFrom(u"lumbar:left"_s), false, 420, 440, 3, {}};
    NoteMap map = mapOf({});
    map.earlier = {mark};
    const QImage before = painted({500, 600}, {0, 0, 500, 600}, map);
    map.marks = {mark};
    QVERIFY(painted({500, 600}, {0, 0, 500, 600}, map) != before);
}

void tst_NoteMapPainter::marksAreDrawnWhereTheyAre()
{
    const QRectF area(10, 10, 480, 580);
    const NoteMap empty = mapOf({});
    const QImage plain = painted({500, 600}, area, empty);
    const NoteMapGeometry at(area, empty, QFontMetricsF(screenFont()));
    for (const bool front : {true, false}) {
        for (const MarkKind kind : markKinds) {
            const NoteMark mark{kind, {}, front, 460, 350, 2, u"word"_s};
            const QRect changed = differenceOf(plain, painted({500, 600}, area, mapOf({mark})));
            const QPointF place = at.placeOf(mark).value();
            QVERIFY(!changed.isEmpty());
            QVERIFY((QRectF(changed).center() - place).manhattanLength() < 3);
            QVERIFY(changed.width() <= qRound(2 * markReach(2)) + 8);
        }
    }
}

void tst_NoteMapPainter::oneViewHasItsOwnMarks()
{
    NoteMap map = mapOf({});
    map.views = {BodyView::Front};
    const QImage plain = painted({300, 600}, {0, 0, 300, 600}, map);
    map.marks = {{MarkKind::Pain, {}, false, 460, 350, 2, {}}};
    QCOMPARE(painted({300, 600}, {0, 0, 300, 600}, map), plain); // it is on the back
    map.views = {BodyView::Back};
    QVERIFY(painted({300, 600}, {0, 0, 300, 600}, map) != plain);
}

void tst_NoteMapPainter::staysInItsRectangle_data()
{
    QTest::addColumn<QRectF>("area");
    QTest::newRow("wide") << QRectF(20, 20, 560, 300);
    QTest::newRow("tall") << QRectF(20, 20, 260, 560);
    QTest::newRow("large") << QRectF(5, 5, 590, 590);
    QTest::newRow("a card") << QRectF(20, 20, 180, 380);
    QTest::newRow("no room for a figure") << QRectF(20, 20, 420, 80);
    QTest::newRow("nothing") << QRectF(20, 20, 0, 0);
}

void tst_NoteMapPainter::staysInItsRectangle()
{
    QFETCH(QRectF, area);
    QList<NoteMark> marks;
    for (const bool front : {true, false}) { // hands, head and feet: the figure's ends
        for (const auto &[x, y] : {std::pair(35, 590), std::pair(965, 590), std::pair(500, 15),
                                   std::pair(300, 990), std::pair(0, 500), std::pair(1000, 500)})
            marks << NoteMark{MarkKind::Focus, {}, front, x, y, 3, {}};
    }
    NoteMap map = mapOf(marks);
    map.earlier = marks;
    map.avoid = {{u"torso"_s, {}}};
    const QImage image = painted({600, 600}, area, map);
    const QRect allowed = area.toAlignedRect().adjusted(-1, -1, 1, 1);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!allowed.contains(x, y))
                QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
        }
    }
}

void tst_NoteMapPainter::theLegendSaysWhatIsThere()
{
    using enum NoteMapGeometry::Entry;
    const auto entries = [](const NoteMap &map) {
        const NoteMapGeometry at({0, 0, 500, 600}, map, QFontMetricsF(screenFont()));
        QList<NoteMapGeometry::Entry> all;
        for (const auto &item : at.legend)
            all << item.entry;
        return all;
    };
    NoteMap map = mapOf({});
    QCOMPARE(entries(map), (QList{Pain, Tightness, Focus, Avoid}));
    map.avoid = {regionFrom(u"calf:left"_s)};
    map.earlier = {{}};
    QCOMPARE(entries(map), (QList{Pain, Tightness, Focus, Avoid, LeftOut, Earlier}));
    map.kindsInLegend = false;
    QCOMPARE(entries(map), (QList{LeftOut, Earlier}));
    map.avoid.clear();
    map.earlier.clear();
    QVERIFY(entries(map).isEmpty());
    QSet<QString> words;
    for (const auto entry : {Pain, Tightness, Focus, Avoid, LeftOut, Earlier})
        words << NoteMapGeometry::entryWord(entry);
    QCOMPARE(words.size(), 6);
}

void tst_NoteMapPainter::theLegendFits_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("rows");
    QTest::newRow("one row") << 600 << 1;
    QTest::newRow("a card") << 240 << 2;
    QTest::newRow("a narrow card") << 178 << 3;
    QTest::newRow("a column") << 115 << 6;
}

void tst_NoteMapPainter::theLegendFits()
{
    QFETCH(int, width);
    QFETCH(int, rows);
    NoteMap map = mapOf({});
    map.views = {BodyView::Back};
    map.avoid = {regionFrom(u"calf:left"_s)};
    map.earlier = {{}};
    const QRectF area(30, 10, width, 600);
    const NoteMapGeometry at(area, map, QFontMetricsF(screenFont()));
    QList<qreal> tops;
    for (qsizetype i = 0; i < at.legend.size(); ++i) {
        const QRectF whole = at.legend.at(i).swatch | at.legend.at(i).word;
        QVERIFY(area.contains(whole));
        QVERIFY(whole.top() > at.body.captions.first().bottom());
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!whole.intersects(at.legend.at(j).swatch | at.legend.at(j).word));
        if (!tops.contains(whole.top()))
            tops.append(whole.top());
    }
    QCOMPARE(tops.size(), rows);
    const QSizeF size = NoteMapGeometry::sizeFor(300, map, QFontMetricsF(screenFont()));
    const NoteMapGeometry fits({{0, 0}, size}, map, QFontMetricsF(screenFont()));
    QVERIFY(qAbs(fits.body.figures.first().height() - 300) < 1);
    QCOMPARE(fits.legend.first().word.top(), fits.legend.last().word.top());
}

QTEST_MAIN(tst_NoteMapPainter)
#include "tst_note_map_painter.moc"
