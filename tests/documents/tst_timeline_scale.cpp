// SPDX-License-Identifier: GPL-3.0-or-later
// Where days and marks lie: apart, in order, over the whole width; and which mark is under a point.
#include "documents/PaperSamples.h"
#include "documents/TimelineGeometry.h"
#include "documents/TimelinePainter.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_TimelineScale : public QObject
{
    Q_OBJECT

private slots:
    void apart_data();
    void apart();
    void evenWhereThereIsRoom();
    void sharedEvenlyWithoutRoom();
    void daysOutside();
    void dayAtAPlace_data();
    void dayAtAPlace();
    void daysBeyondTheEnds();
    void edgeIsWhereThePhaseBegins();
    void twoOnADay();
    void nothingToShow();
    void blocksSideBySide_data();
    void blocksSideBySide();
    void markUnderAPoint();
};

namespace {

constexpr qreal gap = 14;
constexpr qreal margin = 7;
Timeline timelineFor(const QString &notation)
{
    const Plan plan = samplePlan(notation);
    return timelineOf(plan, samplePlaces(plan), sampleDay);
}

void plans()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<int>("width");
    QTest::newRow("four phases") << u"2x/wk x 2, 1x/wk x 4, 1x/2wk x 3, 1x/4wk x 3"_s << 976;
    QTest::newRow("four phases, narrow")
        << u"2x/wk x 2, 1x/wk x 4, 1x/2wk x 3, 1x/4wk x 3"_s << 260;
    QTest::newRow("dense, then long") << u"5x/wk x 4, 1x/4wk x 24"_s << 976;
    QTest::newRow("60 sessions") << u"3x/wk x 12, 1x/wk x 12, 1x/2wk x 12"_s << 976;
    QTest::newRow("one phase") << u"1x/wk x 8"_s << 600;
    QTest::newRow("open") << u"1x/wk x 4, 1x/4wk"_s << 600;
    QTest::newRow("one session") << u"1x/wk x 1"_s << 600;
}

} // namespace

void tst_TimelineScale::apart_data()
{
    plans();
}

void tst_TimelineScale::apart()
{
    QFETCH(QString, notation);
    QFETCH(int, width);
    const Timeline timeline = timelineFor(notation);
    const TimelineScale scale(timeline, 20, width, gap, margin);
    QCOMPARE(scale.gap(), gap);
    for (qsizetype i = 1; i < timeline.marks.size(); ++i)
        QVERIFY(scale.xOfMark(i) - scale.xOfMark(i - 1) >= gap - 1e-6);
    for (qsizetype i = 0; i < timeline.marks.size(); ++i)
        QCOMPARE(scale.xOf(timeline.marks.at(i).day), scale.xOfMark(i));
    for (QDate day = scale.firstDay(); day < scale.lastDay(); day = day.addDays(1))
        QVERIFY(scale.xOf(day) < scale.xOf(day.addDays(1)));
    QCOMPARE(scale.xOf(scale.firstDay()), 20 + margin);
    QVERIFY(qAbs(scale.xOf(scale.lastDay()) - (20 + width - margin)) < 1e-3);
}

void tst_TimelineScale::evenWhereThereIsRoom()
{
    const Timeline timeline = timelineFor(u"1x/wk x 4, 1x/2wk x 3"_s);
    const TimelineScale scale(timeline, 0, 1000, gap, 0);
    const QDate first = scale.firstDay();
    const auto perDay = 1000.0 / static_cast<double>(first.daysTo(scale.lastDay()));
    for (int day : {1, 10, 30, 50})
        QVERIFY(qAbs(scale.xOf(first.addDays(day)) - day * perDay) < 1e-3);
}

void tst_TimelineScale::sharedEvenlyWithoutRoom()
{
    const Timeline timeline = timelineFor(u"5x/wk x 20"_s);
    const TimelineScale scale(timeline, 0, 500, gap, margin);
    const qreal share = (500 - 2 * margin) / 99;
    QCOMPARE(timeline.marks.size(), 100);
    QCOMPARE(scale.gap(), share);
    for (qsizetype i = 1; i < 100; ++i)
        QVERIFY(qAbs(scale.xOfMark(i) - scale.xOfMark(i - 1) - share) < 1e-6);
    QVERIFY(scale.xOfMark(99) <= 500 - margin + 1e-6);
}

void tst_TimelineScale::daysOutside()
{
    const TimelineScale scale(timelineFor(u"1x/wk x 4"_s), 10, 300, gap, margin);
    QCOMPARE(scale.xOf(QDate(2020, 1, 1)), 10 + margin);
    QVERIFY(qAbs(scale.xOf(QDate(2040, 1, 1)) - (310 - margin)) < 1e-3);
}

void tst_TimelineScale::dayAtAPlace_data()
{
    plans();
}

// The other way round, for each day that is wide enough to be hit.
void tst_TimelineScale::dayAtAPlace()
{
    QFETCH(QString, notation);
    QFETCH(int, width);
    const TimelineScale scale(timelineFor(notation), 20, width, gap, margin);
    for (QDate day = scale.firstDay(); day <= scale.lastDay(); day = day.addDays(1))
        QCOMPARE(scale.dayAt(scale.xOf(day)), day);
}

void tst_TimelineScale::daysBeyondTheEnds()
{
    const TimelineScale scale(timelineFor(u"1x/wk x 4"_s), 0, 280, 0, 0); // 10 px a day
    QCOMPARE(scale.dayAt(-70), scale.firstDay().addDays(-7));
    QCOMPARE(scale.dayAt(280 + 140), scale.lastDay().addDays(14));
    QCOMPARE(scale.dayAt(14), scale.firstDay().addDays(1)); // the nearest
    QCOMPARE(scale.dayAt(16), scale.firstDay().addDays(2));
}

void tst_TimelineScale::edgeIsWhereThePhaseBegins()
{
    const Timeline timeline = timelineFor(u"2x/wk x 2, 1x/wk x 4, 1x/2wk x 3"_s);
    const TimelineGeometry geometry(QRectF(20, 10, 700, TimelineGeometry::designHeight), timeline);
    for (qsizetype p = 1; p < timeline.phases.size(); ++p) {
        const TimelinePhase &phase = timeline.phases.at(p);
        QCOMPARE(geometry.edgeDay(geometry.block(phase).left()), phase.from);
        QCOMPARE(geometry.edgeDay(geometry.block(timeline.phases.at(p - 1)).right()), phase.from);
    }
}

void tst_TimelineScale::twoOnADay()
{
    Timeline timeline = timelineFor(u"1x/wk x 3"_s);
    timeline.marks[1].day = timeline.marks[0].day;
    const TimelineScale scale(timeline, 0, 300, gap, margin);
    QCOMPARE(scale.xOfMark(1) - scale.xOfMark(0), gap);
    QVERIFY(scale.xOf(timeline.marks[0].day.addDays(1)) > scale.xOfMark(1));
}

void tst_TimelineScale::nothingToShow()
{
    const TimelineScale scale(Timeline{{}, {}, sampleDay}, 0, 300, gap, margin);
    QCOMPARE(scale.xOf(sampleDay), margin);
    QCOMPARE(TimelinePainter::markAt(QRectF(0, 0, 300, 128), Timeline{{}, {}, sampleDay}, {5, 71}),
             -1);
}

void tst_TimelineScale::blocksSideBySide_data()
{
    plans();
}

void tst_TimelineScale::blocksSideBySide()
{
    QFETCH(QString, notation);
    QFETCH(int, width);
    const Timeline timeline = timelineFor(notation);
    const QRectF area(20, 10, width, TimelineGeometry::designHeight);
    const TimelineGeometry geometry(area, timeline);
    QVERIFY(geometry.scale.gap() >= gap - 1e-6);
    QVERIFY(2 * geometry.radius < geometry.scale.gap()); // marks never touch
    QCOMPARE(geometry.block(timeline.phases.first()).left(), area.left());
    QCOMPARE(geometry.block(timeline.phases.last()).right(), area.right());
    for (qsizetype p = 1; p < timeline.phases.size(); ++p) {
        QVERIFY(geometry.block(timeline.phases.at(p - 1)).right() <
                geometry.block(timeline.phases.at(p)).left());
    }
    for (qsizetype i = 0; i < timeline.marks.size(); ++i) { // each within its own phase
        const QRectF block = geometry.block(timeline.phases.at(timeline.marks.at(i).phase));
        QVERIFY(geometry.scale.xOfMark(i) - geometry.radius >= block.left());
        QVERIFY(geometry.scale.xOfMark(i) + geometry.radius <= block.right());
    }
}

void tst_TimelineScale::markUnderAPoint()
{
    const Timeline timeline = timelineFor(u"2x/wk x 2, 1x/wk x 4"_s);
    const QRectF area(20, 10, 700, TimelineGeometry::designHeight);
    const TimelineGeometry geometry(area, timeline);
    for (int i = 0; i < timeline.marks.size(); ++i) {
        const QPointF centre(geometry.scale.xOfMark(i), geometry.lineY());
        QCOMPARE(TimelinePainter::markAt(area, timeline, centre), i);
        QCOMPARE(TimelinePainter::markAt(area, timeline, centre + QPointF(5, -5)), i);
        QCOMPARE(TimelinePainter::markAt(area, timeline, centre + QPointF(0, 30)), -1);
    }
    QCOMPARE(TimelinePainter::markAt(area, timeline, area.bottomRight()), -1);
    const QPointF afterLast(geometry.scale.xOfMark(7) + 40, geometry.lineY());
    QCOMPARE(TimelinePainter::markAt(area, timeline, afterLast), -1);
}

QTEST_GUILESS_MAIN(tst_TimelineScale)
#include "tst_timeline_scale.moc"
