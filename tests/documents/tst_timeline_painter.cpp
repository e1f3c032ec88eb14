// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing itself: states differ in shape, words stay in their phase, odd input is survived.
#include "documents/PaperSamples.h"
#include "documents/ScreenFont.h"
#include "documents/TimelineGeometry.h"
#include "documents/TimelineMarkShape.h"
#include "documents/TimelinePainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_TimelinePainter : public QObject
{
    Q_OBJECT

private slots:
    void heightFollowsTheFont();
    void everyStateHasItsShape();
    void todayIsDrawnWithinThePlanOnly();
    void placeIsSaidInWords_data();
    void placeIsSaidInWords();
    void wordsStayInTheirBlock();
    void staysInItsRectangle_data();
    void staysInItsRectangle();
};

namespace {

QImage painted(const Timeline &timeline, const QSize &size, const QRectF &area)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    TimelinePainter::paint(painter, area, timeline, Palette::of(Scheme::Light), screenFont());
    return image;
}

Timeline timelineFor(const Plan &plan, QDate day)
{
    return timelineOf(plan, samplePlaces(plan), day);
}

// Black where anything was painted: what is left when colours can't be told apart.
QImage shapeOf(SessionState state)
{
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintMark(painter, {20, 20}, 16, {1, sampleDay, 0, state}, Palette::of(Scheme::Light));
    painter.end();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixelColor(x, y, image.pixelColor(x, y) == Qt::white ? Qt::white : Qt::black);
    }
    return image;
}

} // namespace

void tst_TimelinePainter::heightFollowsTheFont()
{
    QFont large = screenFont();
    large.setPixelSize(26);
    const int height = TimelinePainter::preferredHeight(QFontMetrics(screenFont()));
    QVERIFY(height >= 110 && height <= 150);
    QVERIFY(qAbs(TimelinePainter::preferredHeight(QFontMetrics(large)) - 2 * height) <= 10);
}

void tst_TimelinePainter::everyStateHasItsShape()
{
    const QList<SessionState> states{SessionState::Planned, SessionState::Confirmed,
                                     SessionState::Completed, SessionState::Missed,
                                     SessionState::Cancelled};
    for (qsizetype a = 0; a < states.size(); ++a) {
        for (qsizetype b = a + 1; b < states.size(); ++b)
            QVERIFY(shapeOf(states.at(a)) != shapeOf(states.at(b)));
    }
}

void tst_TimelinePainter::todayIsDrawnWithinThePlanOnly()
{
    const Plan plan = samplePlan(u"1x/wk x 8"_s);
    const QSize size(600, 128);
    const QRectF area(0, 0, 600, 128);
    const QImage without = painted(timelineFor(plan, QDate()), size, area);
    QVERIFY(painted(timelineFor(plan, QDate(2026, 10, 20)), size, area) != without);
    QCOMPARE(painted(timelineFor(plan, QDate(2026, 9, 1)), size, area), without);
}

void tst_TimelinePainter::placeIsSaidInWords_data()
{
    QTest::addColumn<int>("mark");
    for (const int mark : {0, 3, 7})
        QTest::addRow("%d", mark) << mark;
}

// Above the marks, whole, at either end too, and a pointer by which it is told without colour.
void tst_TimelinePainter::placeIsSaidInWords()
{
    QFETCH(const int, mark);
    Timeline timeline = timelineFor(samplePlan(u"2x/wk x 2, 1x/wk x 4"_s), sampleDay);
    const QSize size(800, 128);
    const QImage before = painted(timeline, size, QRectF(QPointF(0, 0), size));
    timeline.shouldBe = mark;
    const QImage after = painted(timeline, size, QRectF(QPointF(0, 0), size));
    QRect changed;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            if (before.pixel(x, y) != after.pixel(x, y))
                changed |= QRect(x, y, 1, 1);
        }
    }
    const int words = QFontMetrics(screenFont()).horizontalAdvance(u"should be here"_s) * 4 / 5;
    QVERIFY2(changed.width() >= words && changed.width() <= words + 40, // and beside the pointer
             qPrintable(QString::number(changed.width())));
    QVERIFY(changed.top() >= 38 && changed.bottom() <= 64);
    const TimelineGeometry geometry(QRectF(QPointF(0, 0), size), timeline);
    const auto x = static_cast<int>(geometry.scale.xOfMark(mark));
    QVERIFY(changed.left() - 5 <= x && x <= changed.right() + 5);
}

void tst_TimelinePainter::wordsStayInTheirBlock()
{
    // The same phase with endless words: only pixels of its own block may differ.
    const Plan plan = samplePlan(u"2x/wk x 2, 1x/wk x 4, 1x/2wk x 3"_s);
    Timeline timeline = timelineFor(plan, sampleDay);
    const QRectF area(0, 0, 700, 128);
    const QImage before = painted(timeline, {700, 128}, area);
    timeline.phases[1].name = u"A very long name of a phase "_s.repeated(50);
    timeline.phases[1].cadence = u"as often as it takes "_s.repeated(50);
    const QImage after = painted(timeline, {700, 128}, area);
    const QRect block = TimelineGeometry(area, timeline).block(timeline.phases.at(1)).toRect();
    QVERIFY(after.copy(block) != before.copy(block));
    for (int x = 0; x < before.width(); ++x) {
        if (x >= block.left() && x <= block.right())
            continue;
        QCOMPARE(after.copy(x, 0, 1, 128), before.copy(x, 0, 1, 128));
    }
}

void tst_TimelinePainter::staysInItsRectangle_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QRectF>("area");
    const QRectF usual(30, 30, 500, 128);
    QTest::newRow("four phases") << u"2x/wk x 2, 1x/wk x 4, 1x/2wk x 3, 1x/4wk x 3"_s << usual;
    QTest::newRow("expected, open") << u"2x/wk until better, 1x/4wk"_s << usual;
    QTest::newRow("as many as there can be") << u"7x/wk x 500 visits"_s << usual;
    QTest::newRow("tiny") << u"2x/wk x 2, 1x/wk x 4"_s << QRectF(30, 30, 12, 128);
    QTest::newRow("nothing") << u"1x/wk x 1"_s << QRectF(30, 30, 0, 0);
}

void tst_TimelinePainter::staysInItsRectangle()
{
    QFETCH(QString, notation);
    QFETCH(QRectF, area);
    const QImage image = painted(timelineFor(samplePlan(notation), sampleDay), {560, 190}, area);
    const QRect inside = area.toAlignedRect().adjusted(-2, -2, 2, 2);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool white = image.pixelColor(x, y) == Qt::white;
            QVERIFY2(white || inside.contains(x, y), qPrintable(u"%1, %2"_s.arg(x).arg(y)));
        }
    }
}

QTEST_MAIN(tst_TimelinePainter)
#include "tst_timeline_painter.moc"
