// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the progress chart are found under the pointer and walked with keys.
#include "documents/ChartSample.h"
#include "documents/ProgressSamples.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ProgressSpots : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsWhatIsPointedAt();
    void walksByKeys();
    void walksPastEmptyRows();
    void findsNothingInAnEmptyChart();
};

void tst_ProgressSpots::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_ProgressSpots::findsWhatIsPointedAt()
{
    const Progress progress = finishedProgress(course);
    const auto at = geometryOf(progress, usualSeries(progress));
    for (int row = 0; row < at.rowCount(); ++row) {
        for (int i = 0; i < at.countOf(row); ++i) {
            const auto found = at.spotAt(at.placeOf({row, i}).center());
            QVERIFY(found);
            if (row >= at.series().size()) // values may lie on one another
                QCOMPARE(*found, (ProgressSpot{row, i}));
        }
    }
    const ProgressPoint &first = at.series().first().points.first();
    const QPointF after(at.xOf(first.day), at.yOf(at.series().first().measure, *first.after));
    QCOMPARE(at.spotAt(after), (ProgressSpot{0, 0}));
    QCOMPARE(at.words({0, 0}), u"Session 1, 5 Oct 2026: Pain 7 before, 5 after"_s);
    QVERIFY(!at.spotAt(at.area().topRight()));
    const Progress dense = finishedProgress(twoYears); // the nearest of several within reach
    const auto many = geometryOf(dense, {});
    for (int i = 0; i < many.timeline().marks.size(); ++i)
        QCOMPARE(many.spotAt(many.markCentre(i)), (ProgressSpot{0, i}));
    const auto pause =
        std::ranges::find(at.events(), ProgressEventKind::Pause, &ProgressEvent::kind);
    const QRectF span = at.pauseSpan(*pause);
    QVERIFY(span.width() > 5);
    const auto found = at.spotAt({span.center().x(), span.top() + 2});
    QVERIFY(found);
    QVERIFY(at.words(*found).contains(u"Pause"_s));
}

void tst_ProgressSpots::walksByKeys()
{
    const Progress progress = finishedProgress(course);
    const auto at = geometryOf(progress, usualSeries(progress));
    const int last = at.countOf(0) - 1;
    QCOMPARE(at.walked({}, ProgressStep::Right), (ProgressSpot{0, last}));
    QCOMPARE(at.walked({}, ProgressStep::First), (ProgressSpot{0, 0}));
    const ProgressSpot middle{0, 10};
    QCOMPARE(at.walked(middle, ProgressStep::Left), (ProgressSpot{0, 9}));
    QCOMPARE(at.walked(middle, ProgressStep::Right), (ProgressSpot{0, 11}));
    QCOMPARE(at.walked(middle, ProgressStep::First), (ProgressSpot{0, 0}));
    QCOMPARE(at.walked(middle, ProgressStep::Last), (ProgressSpot{0, last}));
    QCOMPARE(at.walked(ProgressSpot{0, 0}, ProgressStep::Left), (ProgressSpot{0, 0}));
    QCOMPARE(at.walked(ProgressSpot{0, last}, ProgressStep::Right), (ProgressSpot{0, last}));
    QCOMPARE(at.walked(middle, ProgressStep::Down), (ProgressSpot{1, 10})); // the same day
    QCOMPARE(at.walked(middle, ProgressStep::Up), middle);
    const auto session = at.walked(ProgressSpot{2, 10}, ProgressStep::Down);
    QVERIFY(session);
    QCOMPARE(session->row, 3);
    const int number = at.series().first().points.at(10).session;
    QVERIFY(at.words(*session).startsWith(u"Session %1, "_s.arg(number)));
    QVERIFY(at.words(*session).endsWith(u": Completed"_s));
    const auto event = at.walked(session, ProgressStep::Down);
    QCOMPARE(event->row, 4);
    QCOMPARE(at.walked(event, ProgressStep::Down), event);
}

void tst_ProgressSpots::walksPastEmptyRows()
{
    Progress progress = finishedProgress(course);
    progress.sessions.clear();
    const auto at = geometryOf(progress, {u"pain"_s});
    const auto down = at.walked(ProgressSpot{0, 0}, ProgressStep::Down);
    QCOMPARE(down->row, 2);
    QCOMPARE(at.walked(down, ProgressStep::Up)->row, 0);
}

void tst_ProgressSpots::findsNothingInAnEmptyChart()
{
    const ProgressChartGeometry at(usual, {}, screenFont());
    QVERIFY(!at.walked({}, ProgressStep::Right));
    QVERIFY(!at.spotAt(usual.center()));
}

QTEST_MAIN(tst_ProgressSpots)
#include "tst_progress_spots.moc"
