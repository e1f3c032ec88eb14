// SPDX-License-Identifier: GPL-3.0-or-later
// The ends of phases on a timeline: dragged with the mouse, moved by keys, told to a screen reader.
#include "domain/PhaseEdit.h"
#include "domain/TaperDates.h"
#include "domain/TaperNotation.h"
#include "gui/widgets/PhaseEdges.h"
#include "gui/widgets/PhaseHandle.h"
#include "gui/widgets/TimelineWidget.h"

#include <QAccessible>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate start(2026, 11, 9);

// A timeline that follows what is chosen, as the plan dialog's does.
class Course
{
public:
    // Sessions are placed `daysLate` behind where the taper has them.
    explicit Course(const QString &line, int daysLate = 0)
        : m_edges(new PhaseEdges(m_timeline))
        , m_daysLate(daysLate)
    {
        QObject::connect(
            m_edges, &PhaseEdges::lengthChosen, m_edges,
            [this](int phase, int periods) { show(withLength(m_taper, phase, periods)); });
        m_timeline.resize(700, m_timeline.sizeHint().height());
        m_timeline.show();
        show(readTaper(line).value());
    }

    [[nodiscard]] QString line() const { return printTaper(m_taper); }
    [[nodiscard]] PhaseHandle &edge(int phase) const // from 1
    {
        return *m_timeline.findChild<PhaseHandle *>(u"edge%1"_s.arg(phase));
    }
    // Pixels of so many days at the end of a phase.
    [[nodiscard]] int widthOf(int phase, int days) const
    {
        const TimelineGeometry geometry(m_timeline.area(), m_timeline.timeline());
        const QDate end = m_timeline.timeline().phases.at(phase - 1).until;
        return qRound(geometry.scale.xOf(end.addDays(days)) - geometry.scale.xOf(end));
    }
    // Where the phase's block ends now.
    [[nodiscard]] int endOf(int phase) const
    {
        const TimelineGeometry geometry(m_timeline.area(), m_timeline.timeline());
        return qRound(geometry.block(m_timeline.timeline().phases.at(phase - 1)).right());
    }
    void drag(int phase, const QList<int> &steps)
    {
        QPoint at = edge(phase).rect().center();
        QTest::mousePress(&edge(phase), Qt::LeftButton, {}, at);
        QPoint place = edge(phase).mapTo(&m_timeline, at);
        for (const int step : steps) {
            place += QPoint(step, 0);
            moveMouse(edge(phase), edge(phase).mapFrom(&m_timeline, place));
        }
    }
    void drop(int phase)
    {
        QTest::mouseRelease(&edge(phase), Qt::LeftButton, {}, edge(phase).rect().center());
    }
    TimelineWidget &timeline() { return m_timeline; }

private:
    // QTest's own moves tell no button.
    static void moveMouse(QWidget &widget, const QPoint &at)
    {
        QMouseEvent event(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton,
                          Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&widget, &event);
    }

    void show(const Taper &taper)
    {
        m_taper = taper;
        Plan plan;
        plan.taper = taper;
        plan.start = start;
        QList<PlacedVisit> visits;
        for (const IdealDate &ideal : idealDates(taper, start)) {
            const QDate day = ideal.day.addDays(m_daysLate);
            visits << PlacedVisit{ideal.number, ideal.phase, ideal.day,
                                  ZonedTime::fromLocal(day, QTime(9, 0), "Europe/Berlin"), 60};
        }
        m_timeline.setTimeline(timelineOf(plan, visits, QDate()));
        m_edges->setTaper(taper);
    }

    TimelineWidget m_timeline;
    Taper m_taper;
    PhaseEdges *m_edges;
    int m_daysLate;
};

} // namespace

class tst_PhaseEdges : public QObject
{
    Q_OBJECT

private slots:
    void whereThePhasesEnd();
    void onlyWhereThereIsAnEnd();
    void byKeys();
    void byMouse();
    void lastPhaseGrows();
    void shrinksWhereSessionsAreLate();
    void followsThePointer();
    void followsTheWidth();
    void toldToAScreenReader();
    void wheelChangesNothing();
};

void tst_PhaseEdges::whereThePhasesEnd()
{
    const Course course(u"2x/wk x 3, 1x/wk x 6, 1x/2wk x 5"_s);
    for (const int phase : {1, 2}) {
        const QRect handle = course.edge(phase).geometry();
        QVERIFY(std::abs(handle.center().x() - course.endOf(phase)) <= 3);
        QCOMPARE(course.edge(phase).cursor().shape(), Qt::SplitHCursor);
    }
    QVERIFY(course.edge(3).geometry().right() <= 700); // in sight, however far at the right
}

void tst_PhaseEdges::onlyWhereThereIsAnEnd()
{
    const Course course(u"2x/wk until pain is halved, 1x/wk x 6, 1x/4wk"_s);
    QVERIFY(!course.edge(1).isVisible());
    QVERIFY(course.edge(2).isVisible());
    QVERIFY(!course.edge(3).isVisible());
}

void tst_PhaseEdges::byKeys()
{
    Course course(u"2x/wk x 3, 1x/wk x 6, 1x/2wk x 5"_s);
    QTest::keyClick(&course.edge(2), Qt::Key_Right);
    QCOMPARE(course.line(), u"2x/wk x 3, 1x/wk x 7, 1x/2wk x 5"_s);
    QTest::keyClick(&course.edge(1), Qt::Key_Left);
    QTest::keyClick(&course.edge(1), Qt::Key_Left);
    QTest::keyClick(&course.edge(1), Qt::Key_Left); // never without a period
    QCOMPARE(course.line(), u"2x/wk x 1, 1x/wk x 7, 1x/2wk x 5"_s);
    QTest::keyClick(&course.edge(3), Qt::Key_End); // nothing
    QCOMPARE(course.line(), u"2x/wk x 1, 1x/wk x 7, 1x/2wk x 5"_s);
}

void tst_PhaseEdges::byMouse()
{
    Course course(u"2x/wk x 3, 1x/wk x 6, 1x/2wk x 10"_s);
    course.drag(2, {course.widthOf(2, 14)});
    QCOMPARE(course.line(), u"2x/wk x 3, 1x/wk x 8, 1x/2wk x 10"_s);
    course.drop(2);
    course.drag(3, {-course.widthOf(2, 42)});
    QCOMPARE(course.line(), u"2x/wk x 3, 1x/wk x 8, 1x/2wk x 7"_s);
    course.drop(3);
    course.drag(2, {2, -2}); // a hand that trembles
    course.drop(2);
    QCOMPARE(course.line(), u"2x/wk x 3, 1x/wk x 8, 1x/2wk x 7"_s);
}

void tst_PhaseEdges::lastPhaseGrows()
{
    Course course(u"1x/wk x 4, 1x/2wk x 10"_s);
    course.drag(2, {course.widthOf(1, 28)}); // beyond the right end
    QCOMPARE(course.line(), u"1x/wk x 4, 1x/2wk x 12"_s);
    course.drop(2);
}

// Another plan may push the whole course back, and the edge is drawn behind the taper's own end.
void tst_PhaseEdges::shrinksWhereSessionsAreLate()
{
    Course course(u"1x/wk x 6"_s, 39);
    const int week = course.edge(1).geometry().center().x() / 12;
    course.drag(1, {-2, 2});
    QCOMPARE(course.line(), u"1x/wk x 6"_s);
    course.drop(1);
    course.drag(1, {-2 * week});
    course.drop(1);
    QCOMPARE(course.line(), u"1x/wk x 4"_s);
}

// The edge lies under the pointer all the time, though the timeline is drawn anew at each step.
void tst_PhaseEdges::followsThePointer()
{
    Course course(u"1x/wk x 6, 1x/2wk x 10"_s);
    const int before = course.endOf(1);
    const int step = course.widthOf(1, 7);
    course.drag(1, QList<int>(5, step));
    QCOMPARE(course.line(), u"1x/wk x 11, 1x/2wk x 10"_s);
    QVERIFY2(std::abs(course.endOf(1) - (before + 5 * step)) <= step / 2,
             qPrintable(u"%1 %2 %3"_s.arg(course.endOf(1)).arg(before).arg(step)));
    QVERIFY(course.timeline().area().width() > 700);
    course.drop(1);
    QCOMPARE(course.timeline().area().width(), 700);
}

void tst_PhaseEdges::followsTheWidth()
{
    Course course(u"1x/wk x 4, 1x/2wk x 10"_s);
    course.timeline().resize(400, course.timeline().height());
    QVERIFY(std::abs(course.edge(1).geometry().center().x() - course.endOf(1)) <= 3);
}

void tst_PhaseEdges::toldToAScreenReader()
{
    Course course(u"2x/wk x 3, 1x/wk x 6"_s);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&course.edge(2));
    QVERIFY(told);
    QCOMPARE(told->text(QAccessible::Name), u"End of phase 2, Consolidate"_s);
    QVERIFY(told->text(QAccessible::Description).contains(u"6 weeks"_s));
    QVERIFY(told->valueInterface());
    QCOMPARE(told->valueInterface()->currentValue().toInt(), 6);
    QTest::keyClick(&course.edge(2), Qt::Key_Right);
    QCOMPARE(told->valueInterface()->currentValue().toInt(), 7);
    QVERIFY(told->text(QAccessible::Description).contains(u"7 weeks"_s));
}

void tst_PhaseEdges::wheelChangesNothing()
{
    Course course(u"2x/wk x 3, 1x/wk x 6"_s);
    QWheelEvent turn(QPointF(3, 3), course.edge(1).mapToGlobal(QPointF(3, 3)), {}, {0, 120},
                     Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&course.edge(1), &turn);
    QCOMPARE(course.line(), u"2x/wk x 3, 1x/wk x 6"_s);
}

QTEST_MAIN(tst_PhaseEdges)
#include "tst_phase_edges.moc"
