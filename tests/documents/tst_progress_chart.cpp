// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the progress chart, and which series it draws.
#include "documents/ProgressChart.h"
#include "documents/ProgressSamples.h"

#include <QLocale>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ProgressChart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void wordsOfAPoint_data();
    void wordsOfAPoint();
    void wordsOfAnEvent_data();
    void wordsOfAnEvent();
    void usuallyPainAndGoals();
    void drawsWhatIsAskedFor();
    void drawsNoMoreThanCanBeToldApart();
    void saysTheWholeCourse();
};

namespace {

const QDate firstDay(2026, 11, 2);

ProgressSeries seriesOf(const QString &label, int highest, const QList<ProgressPoint> &points)
{
    ProgressSeries series;
    series.measure.id = label;
    series.measure.label = label;
    series.measure.highest = highest;
    series.points = points;
    return series;
}

} // namespace

void tst_ProgressChart::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_ProgressChart::wordsOfAPoint_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("highest");
    QTest::addColumn<ProgressPoint>("point");
    QTest::addColumn<QString>("words");
    QTest::newRow("before and after") << u"Pain"_s << 10 << ProgressPoint{firstDay, 7, 6, 4}
                                      << u"Session 7, 2 Nov 2026: Pain 6 before, 4 after"_s;
    QTest::newRow("before alone") << u"Pain"_s << 10 << ProgressPoint{firstDay, 7, 6, {}}
                                  << u"Session 7, 2 Nov 2026: Pain 6"_s;
    QTest::newRow("outside of a session, another range")
        << u"RMDQ"_s << 24 << ProgressPoint{firstDay, 0, 8, {}}
        << u"2 Nov 2026: RMDQ 8 (0 to 24)"_s;
    QTest::newRow("typed") << u"<b>%1 & %2</b>"_s << 10 << ProgressPoint{firstDay, 12, 0, 10}
                           << u"Session 12, 2 Nov 2026: <b>%1 & %2</b> 0 before, 10 after"_s;
}

void tst_ProgressChart::wordsOfAPoint()
{
    QFETCH(QString, label);
    QFETCH(int, highest);
    QFETCH(ProgressPoint, point);
    QFETCH(QString, words);
    QCOMPARE(pointWords(seriesOf(label, highest, {point}), point), words);
}

void tst_ProgressChart::wordsOfAnEvent_data()
{
    QTest::addColumn<ProgressEvent>("event");
    QTest::addColumn<QString>("words");
    using enum ProgressEventKind;
    QTest::newRow("flare") << ProgressEvent{Flare, firstDay, firstDay, {}, {}}
                           << u"2 Nov 2026: Flare"_s;
    QTest::newRow("pause") << ProgressEvent{Pause, firstDay, firstDay.addDays(14), {}, u"travels"_s}
                           << u"2 Nov 2026 – 16 Nov 2026: Pause, travels"_s;
    QTest::newRow("pause of a day")
        << ProgressEvent{Pause, firstDay, firstDay, {}, {}} << u"2 Nov 2026: Pause"_s;
    QTest::newRow("pause that lasts")
        << ProgressEvent{Pause, firstDay, {}, {}, {}} << u"since 2 Nov 2026: Pause"_s;
    QTest::newRow("decision") << ProgressEvent{Decided, firstDay, firstDay, StepKind::Down,
                                               u"%1 <i>"_s}
                              << u"2 Nov 2026: Step down, %1 <i>"_s;
}

void tst_ProgressChart::wordsOfAnEvent()
{
    QFETCH(ProgressEvent, event);
    QFETCH(QString, words);
    QCOMPARE(eventWords(event), words);
}

void tst_ProgressChart::usuallyPainAndGoals()
{
    const Progress progress = finishedProgress(u"1x/wk x 10"_s);
    const QStringList keys = usualSeries(progress);
    QCOMPARE(keys.size(), 3);
    QCOMPARE(keys.first(), u"pain"_s);
    QCOMPARE(keys.at(1), progress.plan.goals.first().id.toString());
}

void tst_ProgressChart::drawsWhatIsAskedFor()
{
    const Progress progress = finishedProgress(u"1x/wk x 10"_s);
    const QList<ProgressSeries> drawn =
        drawnSeries({progress, {u"rmdq"_s, u"nobody"_s, u"stress"_s}, true});
    QCOMPARE(drawn.size(), 2);
    QCOMPARE(drawn.at(0).measure.id, u"stress"_s); // in the progress's order
    QCOMPARE(drawn.at(1).measure.id, u"rmdq"_s);
    QVERIFY(drawnSeries({progress, {}, true}).isEmpty());
}

void tst_ProgressChart::drawsNoMoreThanCanBeToldApart()
{
    Progress progress;
    for (int i = 0; i < 20; ++i)
        progress.series << seriesOf(QString::number(i), 10, {{firstDay, 1, 5, {}}});
    progress.series.insert(0, seriesOf(u"empty"_s, 10, {}));
    const QList<ProgressSeries> drawn = drawnSeries({progress, allSeries(progress), true});
    QCOMPARE(drawn.size(), mostSeries);
    QCOMPARE(drawn.first().measure.id, u"0"_s); // nothing is drawn of one that has no point
}

void tst_ProgressChart::saysTheWholeCourse()
{
    Progress progress;
    const QString none = chartWords({progress, {u"Pain"_s}, true});
    QVERIFY2(none.startsWith(u"No scores yet."_s), qPrintable(none));
    progress.series = {
        seriesOf(u"Pain"_s, 10, {{firstDay, 1, 7, 5}, {firstDay.addDays(7), 2, 4, {}}}),
        seriesOf(u"RMDQ"_s, 24, {{firstDay, 0, 18, {}}})};
    QCOMPARE(chartWords({progress, {}, true}), u"Nothing is chosen to be shown."_s);
    QCOMPARE(chartWords({progress, {u"Pain"_s, u"RMDQ"_s}, true}),
             u"Pain: 7 at first, 4 now. RMDQ: 18 (0 to 24)."_s);
}

QTEST_MAIN(tst_ProgressChart)
#include "tst_progress_chart.moc"
