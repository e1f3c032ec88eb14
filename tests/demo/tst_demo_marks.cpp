// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoContent.h"
#include "demo/DemoMarks.h"
#include "documents/BodyFigure.h"

#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

QPointF placeOf(const NoteMark &mark, const BodyFigure &figure)
{
    return {mark.x * figure.size.width() / markPlaces, mark.y * figure.size.height() / markPlaces};
}

bool isInItsRegion(const NoteMark &mark, const BodyFigure &figure)
{
    return std::ranges::any_of(figure.parts, [&](const BodyPart &part) {
        return part.region == mark.site && part.shape.contains(placeOf(mark, figure));
    });
}

} // namespace

// The body map marks of the demo's records: of every kind, and each on the body where it says it
// is.
class TestDemoMarks : public QObject
{
    Q_OBJECT

private slots:
    void marksLieInTheirRegions();
    void everyPlaceIsInItsRegion_data();
    void everyPlaceIsInItsRegion();

private:
    DemoShelf m_shelf;
};

void TestDemoMarks::marksLieInTheirRegions()
{
    const BodyFigure &figure = bodyFigure(BodyView::Back);
    const DemoContent content = m_shelf.content({.today = monday});
    QList<int> kinds(4);
    for (const SessionRecord &record : content.records) {
        const QList<NoteMark> &marks = record.note.marks;
        QVERIFY(!marks.isEmpty() && marks.size() <= 3);
        for (const NoteMark &mark : marks) {
            ++kinds[static_cast<int>(mark.kind)];
            QVERIFY(!mark.front);
            QVERIFY(mark.strength >= 1 && mark.strength <= 3);
            QVERIFY2(isInItsRegion(mark, figure),
                     qPrintable(u"%1 %2 %3"_s.arg(regionName(mark.site)).arg(mark.x).arg(mark.y)));
        }
    }
    for (const int count : std::as_const(kinds))
        QVERIFY2(count > 0, "a kind of mark is never set");
}

void TestDemoMarks::everyPlaceIsInItsRegion_data()
{
    QTest::addColumn<QString>("region");
    for (const auto &region :
         {u"lumbar"_s, u"sacrum"_s, u"hip"_s, u"gluteal"_s, u"posterior_neck"_s, u"shoulder"_s,
          u"upper_thoracic"_s, u"mid_thoracic"_s, u"posterior_thigh"_s})
        QTest::newRow(qPrintable(region)) << region;
}

// Of a hundred marks on each side, wherever chance puts them.
void TestDemoMarks::everyPlaceIsInItsRegion()
{
    QFETCH(QString, region);
    const BodyFigure &figure = bodyFigure(BodyView::Back);
    DemoRandom random(7);
    for (int i = 0; i < 200; ++i) {
        const auto marks = demoMarks(random, {{region, Side::Both}}, 6, i);
        QVERIFY(marks.size() >= 2);
        for (const NoteMark &mark : marks) {
            QCOMPARE(mark.site.region, region);
            QVERIFY2(isInItsRegion(mark, figure),
                     qPrintable(u"%1 %2 %3"_s.arg(regionName(mark.site)).arg(mark.x).arg(mark.y)));
        }
    }
}

QTEST_GUILESS_MAIN(TestDemoMarks)
#include "tst_demo_marks.moc"
