// SPDX-License-Identifier: GPL-3.0-or-later
// The progress chart on the screen: keys walk it, tips and readers get its words.
#include "documents/ProgressSamples.h"
#include "gui/widgets/ProgressWidget.h"

#include <QHelpEvent>
#include <QLocale>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ProgressWidget : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void keysWalkTheChart();
    void aReaderHearsCourseAndPoint();
    void tipsArePlainText();
    void aClickChooses();
    void otherKeysGoOn();
    void anotherChartForgetsThePoint();
    void focusIsSeen();
    void followsItsSize();
    void emptyChart();

private:
    QString tipAt(const QPoint &point);

    std::unique_ptr<ProgressWidget> m_widget;
};

namespace {

ProgressChart sampleChart()
{
    const Progress progress = finishedProgress(u"2x/wk x 4, 1x/wk x 8"_s);
    return {progress, usualSeries(progress), true};
}

} // namespace

void tst_ProgressWidget::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_ProgressWidget::init()
{
    m_widget = std::make_unique<ProgressWidget>();
    m_widget->setChart(sampleChart());
    m_widget->resize(900, 340);
    m_widget->show();
    QVERIFY(QTest::qWaitForWindowActive(m_widget.get()));
    m_widget->setFocus();
}

QString tst_ProgressWidget::tipAt(const QPoint &point)
{
    QHelpEvent help(QEvent::ToolTip, point, m_widget->mapToGlobal(point));
    QCoreApplication::sendEvent(m_widget.get(), &help);
    QTextDocument shown;
    shown.setHtml(QToolTip::text());
    return shown.toPlainText();
}

void tst_ProgressWidget::keysWalkTheChart()
{
    QVERIFY(!m_widget->current());
    QTest::keyClick(m_widget.get(), Qt::Key_Left);
    const int last = m_widget->current()->index;
    QCOMPARE(m_widget->current()->row, 0);
    QVERIFY(last > 10);
    QTest::keyClick(m_widget.get(), Qt::Key_Left);
    QCOMPARE(m_widget->current(), (ProgressSpot{0, last - 1}));
    QTest::keyClick(m_widget.get(), Qt::Key_Home);
    QCOMPARE(m_widget->current(), (ProgressSpot{0, 0}));
    QTest::keyClick(m_widget.get(), Qt::Key_Down);
    QCOMPARE(m_widget->current(), (ProgressSpot{1, 0}));
    QTest::keyClick(m_widget.get(), Qt::Key_Right);
    QCOMPARE(m_widget->current(), (ProgressSpot{1, 1}));
    QTest::keyClick(m_widget.get(), Qt::Key_Up);
    QCOMPARE(m_widget->current(), (ProgressSpot{0, 1}));
    QTest::keyClick(m_widget.get(), Qt::Key_End);
    QCOMPARE(m_widget->current(), (ProgressSpot{0, last}));
    m_widget->setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(m_widget.get(), Qt::Key_Right);
    QCOMPARE(m_widget->current(), (ProgressSpot{0, last - 1}));
}

void tst_ProgressWidget::aReaderHearsCourseAndPoint()
{
    QVERIFY(!m_widget->accessibleName().isEmpty());
    QVERIFY(m_widget->accessibleDescription().startsWith(u"Pain: 7 at first, 3 now."_s));
    QTest::keyClick(m_widget.get(), Qt::Key_Home);
    QCOMPARE(m_widget->accessibleDescription(), u"Session 1, 5 Oct 2026: Pain 7 before, 5 after"_s);
    QTest::keyClick(m_widget.get(), Qt::Key_Down);
    QCOMPARE(m_widget->accessibleDescription(),
             u"Session 1, 5 Oct 2026: Sit an hour at the desk without pain 2"_s);
}

void tst_ProgressWidget::tipsArePlainText()
{
    ProgressChart chart = sampleChart();
    chart.progress.series[0].measure.label = u"<b>Pain</b>"_s;
    m_widget->setChart(chart);
    const ProgressChartGeometry at(m_widget->rect(), chart, m_widget->font(), m_widget.get());
    const QPoint first = at.pointCentre(0, 0).toPoint();
    QCOMPARE(tipAt(first), u"Session 1, 5 Oct 2026: <b>Pain</b> 7 before, 5 after"_s);
    tipAt({2, 2});
    QTRY_VERIFY(!QToolTip::isVisible());
}

void tst_ProgressWidget::aClickChooses()
{
    const ProgressChartGeometry at(m_widget->rect(), m_widget->chart(), m_widget->font(),
                                   m_widget.get());
    QTest::mouseClick(m_widget.get(), Qt::LeftButton, {}, at.markCentre(2).toPoint());
    QCOMPARE(m_widget->current(), (ProgressSpot{3, 2}));
    QTest::mouseClick(m_widget.get(), Qt::LeftButton, {}, {1, 1});
    QCOMPARE(m_widget->current(), (ProgressSpot{3, 2})); // nothing is there
}

void tst_ProgressWidget::otherKeysGoOn()
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QCoreApplication::sendEvent(m_widget.get(), &press);
    QVERIFY(!press.isAccepted());
    QVERIFY(!m_widget->current());
}

void tst_ProgressWidget::anotherChartForgetsThePoint()
{
    QTest::keyClick(m_widget.get(), Qt::Key_End);
    m_widget->setChart(m_widget->chart());
    QVERIFY(m_widget->current());
    ProgressChart chart = sampleChart();
    chart.shown = {u"stress"_s};
    m_widget->setChart(chart);
    QVERIFY(!m_widget->current());
    QVERIFY(m_widget->accessibleDescription().startsWith(u"Stress: "_s));
}

void tst_ProgressWidget::focusIsSeen()
{
    const QImage focused = m_widget->grab().toImage();
    QTest::keyClick(m_widget.get(), Qt::Key_Home);
    const QImage onAPoint = m_widget->grab().toImage();
    QVERIFY(focused != onAPoint);
    m_widget->clearFocus();
    const QImage left = m_widget->grab().toImage();
    QVERIFY(left != onAPoint);
    QVERIFY(left != focused);
}

void tst_ProgressWidget::followsItsSize()
{
    m_widget->resize(1200, 500);
    const ProgressChartGeometry at(QRectF(0, 0, 1200, 500), m_widget->chart(), m_widget->font(),
                                   m_widget.get());
    QTest::mouseClick(m_widget.get(), Qt::LeftButton, {}, at.markCentre(9).toPoint());
    QCOMPARE(m_widget->current(), (ProgressSpot{3, 9}));
    QVERIFY(m_widget->minimumSizeHint().height() < m_widget->sizeHint().height());
}

void tst_ProgressWidget::emptyChart()
{
    m_widget->setChart({});
    QTest::keyClick(m_widget.get(), Qt::Key_Right);
    QVERIFY(!m_widget->current());
    QVERIFY(m_widget->accessibleDescription().startsWith(u"No scores yet."_s));
    QVERIFY(!m_widget->grab().isNull());
}

QTEST_MAIN(tst_ProgressWidget)
#include "tst_progress_widget.moc"
