// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of the progress chart: told apart without colour, drawn within its rectangle.
#include "documents/Courses.h"
#include "documents/ProgressChartPainter.h"
#include "documents/ProgressMarks.h"
#include "documents/ProgressSamples.h"
#include "documents/ScreenFont.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ProgressPainter : public QObject
{
    Q_OBJECT

private slots:
    void staysInside_data();
    void staysInside();
    void noTwoLooksAreAlike();
    void noTwoEventsAreAlike();
    void hollowIsNotFilled();
    void withoutColour();
    void pauseIsHatched();
};

namespace {

const Palette &light()
{
    return Palette::of(Scheme::Light);
}

QImage blank(const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(light().color(u"surface"_s));
    return image;
}

QImage painted(const ProgressChart &chart, const QSize &size, const QRectF &rect)
{
    QImage image = blank(size);
    QPainter painter(&image);
    ProgressChartPainter::paint(painter, rect, chart, light(), screenFont());
    return image;
}

template <class Paint>
QImage mark(Paint paint)
{
    QImage image = blank({24, 24});
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    return image;
}

int differences(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return count;
}

} // namespace

void tst_ProgressPainter::staysInside_data()
{
    QTest::addColumn<Progress>("progress");
    QTest::newRow("nothing") << Progress{};
    QTest::newRow("no data") << emptyProgress(course);
    QTest::newRow("24 sessions") << finishedProgress(course);
    QTest::newRow("200 sessions") << finishedProgress(u"2x/wk x 50, 1x/wk x 50, 1x/2wk x 50"_s);
}

void tst_ProgressPainter::staysInside()
{
    QFETCH(Progress, progress);
    const QRectF rect(20, 20, 700, 300);
    const QImage image = painted({progress, allSeries(progress), true}, {740, 340}, rect);
    const QRgb paper = light().color(u"surface"_s).rgba();
    int drawn = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == paper)
                continue;
            ++drawn;
            QVERIFY2(rect.adjusted(-1, -1, 1, 1).contains(x, y),
                     qPrintable(u"%1, %2"_s.arg(x).arg(y)));
        }
    }
    QVERIFY(drawn > 500);
}

void tst_ProgressPainter::noTwoLooksAreAlike()
{
    const auto drawn = [](int series) {
        return mark([&](QPainter &painter) {
            paintPoints(painter, {{12, 12}}, 5, lookOf(series).shape, Qt::black, Qt::black);
        });
    };
    for (int i = 0; i < mostSeries; ++i) {
        for (int j = i + 1; j < mostSeries; ++j) {
            QVERIFY2(differences(drawn(i), drawn(j)) > 12,
                     qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
            QVERIFY(lookOf(i).dashes != lookOf(j).dashes);
        }
    }
}

void tst_ProgressPainter::noTwoEventsAreAlike()
{
    QList<ProgressEvent> events;
    events << ProgressEvent{ProgressEventKind::Flare, {}, {}, {}, {}}
           << ProgressEvent{ProgressEventKind::Pause, {}, {}, {}, {}};
    for (const StepKind step :
         {StepKind::Down, StepKind::Hold, StepKind::Up, StepKind::Refer, StepKind::Discharge})
        events << ProgressEvent{ProgressEventKind::Decided, {}, {}, step, {}};
    QList<QImage> images;
    for (const ProgressEvent &event : events) {
        images << mark([&](QPainter &painter) {
            paintEvent(painter, {12, 12}, 6, event, Qt::black);
        });
    }
    for (qsizetype i = 0; i < images.size(); ++i) {
        for (qsizetype j = i + 1; j < images.size(); ++j)
            QVERIFY2(differences(images.at(i), images.at(j)) > 15,
                     qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
    }
}

void tst_ProgressPainter::hollowIsNotFilled()
{
    for (int i = 0; i < mostSeries; ++i) {
        const PointShape shape = lookOf(i).shape;
        const QImage hollow = mark([&](QPainter &painter) {
            paintPoints(painter, {{12, 12}}, 5, shape, Qt::black, Qt::white);
        });
        const QImage filled = mark([&](QPainter &painter) {
            paintPoints(painter, {{12, 12}}, 5, shape, Qt::black, Qt::black);
        });
        QVERIFY(hollow.pixelColor(12, 12).lightness() > 220);
        QVERIFY(filled.pixelColor(12, 12).lightness() < 10);
    }
}

void tst_ProgressPainter::withoutColour()
{
    const Progress progress = finishedProgress(course);
    const QRectF rect(0, 0, 740, 320);
    const auto strongColours = [&](bool inColour) {
        const QImage image = painted({progress, allSeries(progress), inColour}, {740, 320}, rect);
        const ProgressChartGeometry at(rect, {progress, allSeries(progress), inColour},
                                       screenFont());
        int count = 0;
        for (int y = qRound(at.plot().top()); y < qRound(at.plot().bottom()); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).hsvSaturation() > 140 ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(strongColours(false), 0);
    QVERIFY(strongColours(true) > 500);
}

void tst_ProgressPainter::pauseIsHatched()
{
    Progress progress = finishedProgress(course);
    const QRectF rect(0, 0, 740, 320);
    const ProgressChart with{progress, {}, true};
    progress.events.removeIf(
        [](const ProgressEvent &event) { return event.kind == ProgressEventKind::Pause; });
    const ProgressChart without{progress, {}, true};
    const ProgressChartGeometry at(rect, with, screenFont());
    const auto pause =
        std::ranges::find(at.events(), ProgressEventKind::Pause, &ProgressEvent::kind);
    const QRect span = at.pauseSpan(*pause).toRect();
    const QImage hatched = painted(with, {740, 320}, rect).copy(span);
    const QImage plain = painted(without, {740, 320}, rect).copy(span);
    QVERIFY(differences(hatched, plain) > span.width() * span.height() / 8);
}

QTEST_MAIN(tst_ProgressPainter)
#include "tst_progress_painter.moc"
