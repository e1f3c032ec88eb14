// SPDX-License-Identifier: GPL-3.0-or-later
// Marks on the body: words for them, places in thousandths and back, what lies under a point.
#include "documents/KnownRegions.h"
#include "documents/NoteMapGeometry.h"
#include "documents/ScreenFont.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_NoteMap : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void aPlaceComesBack();
    void theRegionIsWhatIsDrawnThere_data();
    void theRegionIsWhatIsDrawnThere();
    void besideTheBodyIsNoPlace_data();
    void besideTheBodyIsNoPlace();
    void everyRegionHasAPlaceOfItsOwn();
    void placesFollowTheView();
    void theNearestMarkIsHit();
    void aPointOnTheScreenIsAPlace();
    void whatIsLeftOutLiesBeneath();

private:
    static qsizetype partOf(BodyView view, const QString &region);
};

namespace {

const QRectF place(10, 20, 500, 600);

NoteMapGeometry geometryOf(const NoteMap &map)
{
    return {place, map, QFontMetricsF(screenFont())};
}

} // namespace

qsizetype tst_NoteMap::partOf(BodyView view, const QString &region)
{
    const QList<BodyPart> &parts = bodyFigure(view).parts;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (regionName(parts.at(i).region) == region)
            return i;
    }
    qFatal("no part %s", qPrintable(region));
}

void tst_NoteMap::words_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("strength");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, MarkKind kind, int strength, const QString &region,
                        const QString &word, const QString &words) {
        QTest::newRow(name) << static_cast<int>(kind) << strength << region << word << words;
    };
    row("pain", MarkKind::Pain, 3, u"lumbar:left"_s, u"burning"_s,
        u"Pain, strong (Low back, left): burning"_s);
    row("no word", MarkKind::Tightness, 1, u"calf:right"_s, {},
        u"Tightness, light (Calf, right)"_s);
    row("no side", MarkKind::Focus, 2, u"scalp"_s, {}, u"Focus, medium (Scalp)"_s);
    row("markup", MarkKind::Avoid, 2, u"calf:left"_s, u"<b>bold</b> & %1 %2"_s,
        u"Avoid, medium (Calf, left): <b>bold</b> & %1 %2"_s);
    const QString emoji = u"⚡️ brûlant 🔥 نار"_s;
    row("emoji", MarkKind::Pain, 1, u"calf:left"_s, emoji, u"Pain, light (Calf, left): "_s + emoji);
    const QString book(10'000, u'ä');
    row("a book", MarkKind::Pain, 1, u"calf:left"_s, book, u"Pain, light (Calf, left): "_s + book);
}

void tst_NoteMap::words()
{
    QFETCH(int, kind);
    QFETCH(int, strength);
    QFETCH(QString, region);
    QFETCH(QString, word);
    QFETCH(QString, words);
    const NoteMark mark{
        static_cast<MarkKind>(kind), regionFrom(region), false, 0, 0, strength, word};
    QCOMPARE(markWords(mark, knownRegions()), words);
}

void tst_NoteMap::aPlaceComesBack()
{
    for (const BodyView view : {BodyView::Front, BodyView::Back}) {
        int met = 0;
        for (int x = 0; x <= markPlaces; x += 13) {
            for (int y = 0; y <= markPlaces; y += 17) {
                NoteMark mark{MarkKind::Pain, {}, view == BodyView::Front, x, y, 2, u"w"_s};
                const auto moved = markMovedTo(mark, view, drawnPlace(mark));
                if (!moved)
                    continue;
                ++met;
                mark.site = moved->site;
                QCOMPARE(*moved, mark); // all but the region is as it was
            }
        }
        QVERIFY(met > 500);
    }
}

void tst_NoteMap::theRegionIsWhatIsDrawnThere_data()
{
    QTest::addColumn<bool>("front");
    QTest::addColumn<QString>("region");
    QTest::newRow("knee") << true << u"knee:left"_s;
    QTest::newRow("the other knee") << true << u"knee:right"_s;
    QTest::newRow("low back") << false << u"lumbar:left"_s;
    QTest::newRow("calf") << false << u"calf:right"_s;
    QTest::newRow("scalp behind") << false << u"scalp"_s;
}

void tst_NoteMap::theRegionIsWhatIsDrawnThere()
{
    QFETCH(bool, front);
    QFETCH(QString, region);
    const BodyView view = front ? BodyView::Front : BodyView::Back;
    const QPainterPath shape = bodyFigure(view).parts.at(partOf(view, region)).shape;
    const auto moved = markMovedTo({}, view, shape.boundingRect().center());
    QVERIFY(moved);
    QCOMPARE(regionName(moved->site), region);
    QCOMPARE(moved->front, front);
    // Seen from the front, the person's left is on the right; from behind it is not.
    if (moved->site.side != Side::Both)
        QCOMPARE(moved->x > markPlaces / 2, front == (moved->site.side == Side::Left));
}

void tst_NoteMap::besideTheBodyIsNoPlace_data()
{
    QTest::addColumn<QPointF>("point");
    const QSizeF size = bodyFigure(BodyView::Front).size;
    QTest::newRow("corner") << QPointF(0, 0);
    QTest::newRow("between the legs") << QPointF(size.width() / 2, size.height() * 0.9);
    QTest::newRow("far out") << QPointF(-1e9, 1e9);
    QTest::newRow("below") << QPointF(size.width() / 2, size.height() * 2);
}

void tst_NoteMap::besideTheBodyIsNoPlace()
{
    QFETCH(QPointF, point);
    QVERIFY(!markMovedTo({}, BodyView::Front, point));
}

void tst_NoteMap::everyRegionHasAPlaceOfItsOwn()
{
    for (const BodyView view : {BodyView::Front, BodyView::Back}) {
        const QList<BodyPart> &parts = bodyFigure(view).parts;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const NoteMark mark =
                markMovedTo(NoteMark{MarkKind::Focus, {}, {}, 0, 0, 3, {}}, view, i);
            QCOMPARE(regionName(mark.site), regionName(parts.at(i).region));
            QCOMPARE(viewOf(mark), view);
            QCOMPARE(bodyFigure(view).partAt(drawnPlace(mark)), i);
            QCOMPARE(mark.strength, 3);
        }
    }
}

void tst_NoteMap::placesFollowTheView()
{
    NoteMap map;
    map.regions = knownRegions();
    const NoteMark front{MarkKind::Pain, {}, true, 500, 300, 2, {}};
    NoteMark back = front;
    back.front = false;
    const NoteMapGeometry both = geometryOf(map);
    QVERIFY(both.body.figures.at(0).contains(both.placeOf(front).value()));
    QVERIFY(both.body.figures.at(1).contains(both.placeOf(back).value()));
    map.views = {BodyView::Back};
    const NoteMapGeometry one = geometryOf(map);
    QVERIFY(!one.placeOf(front));
    const QRectF figure = one.body.figures.first();
    QCOMPARE(one.placeOf(back).value(),
             figure.topLeft() + QPointF(figure.width() * 0.5, figure.height() * 0.3));
}

void tst_NoteMap::theNearestMarkIsHit()
{
    NoteMap map;
    map.regions = knownRegions();
    const NoteMark near{MarkKind::Pain, {}, false, 400, 400, 1, {}};
    const NoteMark far{MarkKind::Focus, {}, false, 430, 400, 3, {}};
    const NoteMark hidden{MarkKind::Focus, {}, true, 400, 400, 3, {}};
    const QList<NoteMark> marks{near, far, hidden};
    map.views = {BodyView::Back};
    const NoteMapGeometry at = geometryOf(map);
    const QPointF place = at.placeOf(near).value();
    QCOMPARE(at.markAt(place, marks), 0);
    QCOMPARE(at.markAt(place + QPointF(0, 8), marks), 0); // small, yet as large as a finger's end
    QCOMPARE(at.markAt(place + QPointF(0, 40), marks), -1);
    QCOMPARE(at.markAt(at.placeOf(far).value(), marks), 1);
    QCOMPARE(at.markAt(place, {near, near}), 1); // of two on one place the upper one
    QCOMPARE(at.markAt(place, {}), -1);
}

void tst_NoteMap::aPointOnTheScreenIsAPlace()
{
    NoteMap map;
    map.regions = knownRegions();
    const NoteMapGeometry at = geometryOf(map);
    const NoteMark mark = markMovedTo(NoteMark{MarkKind::Pain, {}, {}, 0, 0, 2, u"w"_s},
                                      BodyView::Back, partOf(BodyView::Back, u"lumbar:left"_s));
    const auto again =
        at.moved(NoteMark{MarkKind::Pain, {}, {}, 0, 0, 2, u"w"_s}, at.placeOf(mark).value());
    QCOMPARE(again.value(), mark);
    QVERIFY(!at.moved(mark, place.topLeft()));
    QVERIFY(!at.moved(mark, {-5, -5}));
}

void tst_NoteMap::whatIsLeftOutLiesBeneath()
{
    NoteMap map;
    map.regions = knownRegions();
    map.avoid = {regionFrom(u"leg:left"_s)};
    map.views = {BodyView::Back};
    const BodyMap body = map.body();
    QCOMPARE(body.words(regionFrom(u"calf:left"_s)), u"Calf, left: avoid"_s);
    QCOMPARE(body.words(regionFrom(u"calf:right"_s)), u"Calf, right"_s);
    QCOMPARE(body.views, map.views);
    QVERIFY(!body.legend);
}

QTEST_MAIN(tst_NoteMap)
#include "tst_note_map.moc"
