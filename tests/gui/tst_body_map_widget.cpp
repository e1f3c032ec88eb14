// SPDX-License-Identifier: GPL-3.0-or-later
// The body map on the screen: keys walk it, clicks choose, words name what is under them.
#include "documents/KnownRegions.h"
#include "gui/widgets/BodyMapWidget.h"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_BodyMapWidget : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keysWalkInReadingOrder();
    void upAndDownFollowTheBody();
    void spaceAndEnterChoose_data();
    void spaceAndEnterChoose();
    void aClickChooses();
    void tipsNameTheRegion();
    void tipsArePlainText();
    void aReaderHearsRegionAndMarks();
    void focusIsSeen();
    void viewsCanBeOne();

private:
    QString current() const;
    QPoint placeOf(BodyView view, const QString &region) const;
    QString tipAt(const QPoint &point);

    std::unique_ptr<BodyMapWidget> m_map;
};

void tst_BodyMapWidget::init()
{
    m_map = std::make_unique<BodyMapWidget>();
    m_map->setRegions(knownRegions());
    m_map->resize(560, 640);
    m_map->show();
    QVERIFY(QTest::qWaitForWindowActive(m_map.get()));
    m_map->setFocus();
}

QString tst_BodyMapWidget::current() const
{
    const std::optional<RegionRef> region = m_map->currentRegion();
    return region ? regionName(*region) : QString();
}

QPoint tst_BodyMapWidget::placeOf(BodyView view, const QString &region) const
{
    const QRectF area = QRectF(m_map->rect()).adjusted(2, 2, -2, -2);
    const BodyMapGeometry at(area, {BodyView::Front, BodyView::Back}, QFontMetricsF(m_map->font()));
    const QList<BodyPart> &parts = bodyFigure(view).parts;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (regionName(parts.at(i).region) == region)
            return at.shapeOf({view, i}).boundingRect().center().toPoint();
    }
    return {-1, -1};
}

QString tst_BodyMapWidget::tipAt(const QPoint &point)
{
    QHelpEvent help(QEvent::ToolTip, point, m_map->mapToGlobal(point));
    QCoreApplication::sendEvent(m_map.get(), &help);
    QTextDocument shown;
    shown.setHtml(QToolTip::text());
    return shown.toPlainText();
}

void tst_BodyMapWidget::keysWalkInReadingOrder()
{
    QCOMPARE(current(), QString());
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QCOMPARE(current(), u"scalp"_s);
    QTest::keyClick(m_map.get(), Qt::Key_Left); // the first stays
    QCOMPARE(current(), u"scalp"_s);
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QCOMPARE(current(), u"face"_s);
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QCOMPARE(current(), u"jaw:right"_s);
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QCOMPARE(current(), u"jaw:left"_s);
    QTest::keyClick(m_map.get(), Qt::Key_End);
    QCOMPARE(current(), u"foot:right"_s); // of the back
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QCOMPARE(current(), u"foot:right"_s);

    // Every region of both views is met on the way.
    QTest::keyClick(m_map.get(), Qt::Key_Home);
    const auto total = static_cast<int>(bodyFigure(BodyView::Front).parts.size() +
                                        bodyFigure(BodyView::Back).parts.size());
    QSet<QString> met{current()};
    for (int i = 1; i < total; ++i) {
        const QString before = m_map->accessibleDescription();
        QTest::keyClick(m_map.get(), Qt::Key_Right);
        QVERIFY(m_map->accessibleDescription() != before);
        met.insert(current());
    }
    QCOMPARE(current(), u"foot:right"_s);
    QVERIFY(met.contains(u"popliteal_fossa:left"_s) && met.contains(u"shin:left"_s));
}

void tst_BodyMapWidget::upAndDownFollowTheBody()
{
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, placeOf(BodyView::Front, u"knee:left"_s));
    QTest::keyClick(m_map.get(), Qt::Key_Down);
    QCOMPARE(current(), u"shin:left"_s);
    QTest::keyClick(m_map.get(), Qt::Key_Down);
    QCOMPARE(current(), u"ankle:left"_s);
    QTest::keyClick(m_map.get(), Qt::Key_Down);
    QTest::keyClick(m_map.get(), Qt::Key_Down); // the last stays
    QCOMPARE(current(), u"foot:left"_s);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(m_map.get(), Qt::Key_Up);
    QCOMPARE(current(), u"anterior_thigh:left"_s);
}

void tst_BodyMapWidget::spaceAndEnterChoose_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("space") << static_cast<int>(Qt::Key_Space);
    QTest::newRow("return") << static_cast<int>(Qt::Key_Return);
    QTest::newRow("enter") << static_cast<int>(Qt::Key_Enter);
}

void tst_BodyMapWidget::spaceAndEnterChoose()
{
    QFETCH(int, key);
    QSignalSpy chosen(m_map.get(), &BodyMapWidget::regionChosen);
    QTest::keyClick(m_map.get(), static_cast<Qt::Key>(key)); // nothing is current yet
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(m_map.get(), Qt::Key_End);
    QTest::keyClick(m_map.get(), static_cast<Qt::Key>(key));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(regionName(chosen.first().first().value<RegionRef>()), u"foot:right"_s);
}

void tst_BodyMapWidget::aClickChooses()
{
    QSignalSpy chosen(m_map.get(), &BodyMapWidget::regionChosen);
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, placeOf(BodyView::Back, u"calf:left"_s));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(regionName(chosen.first().first().value<RegionRef>()), u"calf:left"_s);
    QCOMPARE(current(), u"calf:left"_s);
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, QPoint(3, 3));
    QTest::mouseClick(m_map.get(), Qt::RightButton, {}, placeOf(BodyView::Back, u"scalp"_s));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(current(), u"calf:left"_s);
}

void tst_BodyMapWidget::tipsNameTheRegion()
{
    m_map->setMarks({{BodyMarkKind::Avoid, regionFrom(u"leg:left"_s)}});
    QCOMPARE(tipAt(placeOf(BodyView::Back, u"calf:left"_s)), u"Calf, left: avoid"_s);
    QCOMPARE(tipAt(placeOf(BodyView::Back, u"calf:right"_s)), u"Calf, right"_s);
    const QImage quiet = m_map->grab().toImage();
    QTest::mouseMove(m_map.get(), placeOf(BodyView::Back, u"calf:right"_s));
    QTRY_COMPARE(m_map->cursor().shape(), Qt::PointingHandCursor);
    QVERIFY(m_map->grab().toImage() != quiet);
    QTest::mouseMove(m_map.get(), QPoint(3, 3));
    QTRY_COMPARE(m_map->cursor().shape(), Qt::ArrowCursor);
    QCOMPARE(m_map->grab().toImage(), quiet);
}

void tst_BodyMapWidget::tipsArePlainText()
{
    QList<Region> regions = knownRegions().regions();
    for (Region &region : regions)
        region.label = u"<b>%1</b>"_s.arg(region.label);
    m_map->setRegions(RegionTree(regions));
    QCOMPARE(tipAt(placeOf(BodyView::Back, u"calf:left"_s)), u"<b>Calf</b>, left"_s);
}

void tst_BodyMapWidget::aReaderHearsRegionAndMarks()
{
    QCOMPARE(m_map->accessibleName(), u"Body map"_s);
    QCOMPARE(m_map->accessibleDescription(), u"Nothing is marked."_s);
    m_map->setMarks({{BodyMarkKind::Focus, regionFrom(u"lumbar:left"_s)},
                     {BodyMarkKind::Care, regionFrom(u"back"_s)}});
    QCOMPARE(m_map->accessibleDescription(), u"Focus: Low back, left\nWith care: Back"_s);
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, placeOf(BodyView::Back, u"lumbar:left"_s));
    QCOMPARE(m_map->accessibleDescription(),
             u"Low back, left: focus, with care (Back)\nFocus: Low back, left\nWith care: Back"_s);
}

void tst_BodyMapWidget::focusIsSeen()
{
    QTest::keyClick(m_map.get(), Qt::Key_Home);
    const QImage first = m_map->grab().toImage();
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    const QImage second = m_map->grab().toImage();
    QVERIFY(first != second);
    m_map->clearFocus();
    QVERIFY(m_map->grab().toImage() != second);
}

void tst_BodyMapWidget::viewsCanBeOne()
{
    QTest::keyClick(m_map.get(), Qt::Key_Home);
    const QSize both = m_map->sizeHint();
    m_map->setViews({BodyView::Back});
    QCOMPARE(current(), QString()); // it was one of the front's
    QVERIFY(m_map->sizeHint().width() < both.width());
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QCOMPARE(current(), u"posterior_neck:left"_s);
}

QTEST_MAIN(tst_BodyMapWidget)
#include "tst_body_map_widget.moc"
