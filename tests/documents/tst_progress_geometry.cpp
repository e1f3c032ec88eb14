// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the progress chart lie: all inside, no words over others.
#include "documents/ChartSample.h"
#include "documents/ProgressSamples.h"

#include <QFontMetrics>
#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ProgressGeometry : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingOverlapsOrIsCut_data();
    void nothingOverlapsOrIsCut();
    void allThatMattersIsSaid();
    void valuesLieByTheirRange();
    void twoRangesTwoAxes();
    void thresholdOfTheMainSeries();
    void theFutureLeavesRoom();
    void phasesDoNotOverlap();
    void emptyChart();
};

namespace {

bool holds(const QRectF &outer, const QRectF &inner)
{
    return outer.adjusted(-1, -1, 1, 1).contains(inner);
}

QString named(const ProgressLabel &label)
{
    return u"%1 (%2, %3)"_s.arg(label.text).arg(label.rect.x()).arg(label.rect.y());
}

QStringList textsOf(const ProgressChartGeometry &at)
{
    QStringList texts;
    for (const ProgressLabel &label : at.labels())
        texts << label.text;
    return texts;
}

void expectApart(const ProgressChartGeometry &at)
{
    const QList<ProgressLabel> &labels = at.labels();
    for (qsizetype i = 0; i < labels.size(); ++i) {
        QVERIFY2(holds(at.area(), labels.at(i).rect), qPrintable(named(labels.at(i))));
        for (qsizetype j = i + 1; j < labels.size(); ++j) {
            QVERIFY2(!labels.at(i).rect.intersects(labels.at(j).rect),
                     qPrintable(named(labels.at(i)) + u" meets "_s + named(labels.at(j))));
        }
    }
}

} // namespace

void tst_ProgressGeometry::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_ProgressGeometry::nothingOverlapsOrIsCut_data()
{
    QTest::addColumn<Progress>("progress");
    QTest::newRow("no data") << emptyProgress(course);
    QTest::newRow("one point") << sampleProgress(course, QDate(2026, 10, 6));
    QTest::newRow("in the middle") << sampleProgress(course, QDate(2026, 12, 1));
    QTest::newRow("24 sessions") << finishedProgress(course);
    QTest::newRow("200 sessions") << finishedProgress(twoYears);
    Progress longWords = sampleProgress(course, QDate(2026, 12, 1));
    for (ProgressSeries &series : longWords.series)
        series.measure.label =
            u"Ngồi một giờ <b>bên bàn làm việc</b> mà không đau lưng, "_s.repeated(6);
    QTest::newRow("long words") << longWords;
    Progress level = finishedProgress(course);
    for (ProgressSeries &series : level.series)
        series.points.last().value = 0;
    QTest::newRow("all end at the same value") << level;
    Progress many = sampleProgress(course, QDate(2026, 12, 1));
    while (many.series.size() < 12) {
        many.series << many.series.at(1);
        many.series.last().measure.id += QString::number(many.series.size());
    }
    QTest::newRow("more series than are drawn") << many;
}

void tst_ProgressGeometry::nothingOverlapsOrIsCut()
{
    QFETCH(Progress, progress);
    const int least = ProgressChartGeometry::leastHeight(QFontMetrics(screenFont()));
    for (const QSizeF size : {QSizeF(400, least), QSizeF(960, 330), QSizeF(1900, 700)}) {
        for (const QStringList &shown :
             {usualSeries(progress), allSeries(progress), QStringList()}) {
            const auto at = geometryOf(progress, shown, QRectF({7, 11}, size));
            expectApart(at);
            for (int row = 0; row < at.rowCount(); ++row) {
                for (int i = 0; i < at.countOf(row); ++i)
                    QVERIFY2(holds(at.area(), at.placeOf({row, i})),
                             qPrintable(at.words({row, i})));
            }
            for (const ProgressEnd &end : at.ends()) {
                QVERIFY(!end.lines.isEmpty());
                // beside the values, not over what happened or the sessions
                const qreal aside = labelHeight * at.unit() / 2;
                QVERIFY(holds(at.area(), end.rect));
                QVERIFY(end.rect.top() > at.plot().top() - aside - 1);
                QVERIFY(end.rect.bottom() < at.plot().bottom() + aside + 1);
            }
        }
    }
}

void tst_ProgressGeometry::allThatMattersIsSaid()
{
    const Progress progress = sampleProgress(course, QDate(2026, 12, 1));
    const QStringList texts = textsOf(geometryOf(progress, usualSeries(progress)));
    for (const QString &word :
         {u"Relief"_s, u"Consolidate"_s, u"once a week"_s, u"today"_s, u"Flare"_s, u"Pause"_s,
          u"Hold"_s, u"Step down"_s, u"Nov 2026"_s, u"0"_s, u"10"_s,
          u"filled: before a session, hollow: right after it"_s})
        QVERIFY2(texts.contains(word), qPrintable(word + u" is not in "_s + texts.join(u'|')));
    const QString all = texts.join(u' ');
    for (const QString &words : {u"Pain "_s, u"Sit an hour at the desk without pain "_s,
                                 u"Tie shoes without a pause "_s, u"counts as better: 5 or less"_s})
        QVERIFY2(all.contains(words), qPrintable(words + u" is not in "_s + all));
}

void tst_ProgressGeometry::valuesLieByTheirRange()
{
    const Progress progress = finishedProgress(course);
    const auto at = geometryOf(progress, allSeries(progress));
    Measure measure;
    QCOMPARE(at.yOf(measure, 0), at.plot().bottom());
    QCOMPARE(at.yOf(measure, 10), at.plot().top());
    QCOMPARE(at.yOf(measure, 99), at.plot().top()); // an edited file
    measure.highest = 24;
    QCOMPARE(at.yOf(measure, 12), at.plot().center().y());
    measure.lowest = -10;
    measure.highest = 10;
    QCOMPARE(at.yOf(measure, 0), at.plot().center().y());
    for (int i = 1; i < at.series().first().points.size(); ++i)
        QVERIFY(at.pointCentre(0, i - 1).x() < at.pointCentre(0, i).x());
}

void tst_ProgressGeometry::twoRangesTwoAxes()
{
    const Progress progress = finishedProgress(course);
    const auto pain = geometryOf(progress, {u"pain"_s});
    QCOMPARE(pain.rightMeasure(), nullptr);
    const auto both = geometryOf(progress, {u"pain"_s, u"rmdq"_s});
    QVERIFY(both.rightMeasure());
    QCOMPARE(both.rightMeasure()->id, u"rmdq"_s);
    QCOMPARE(both.ticksOf(*both.rightMeasure()).last(), 24);
    QVERIFY(std::ranges::any_of(both.labels(), [&](const ProgressLabel &label) {
        return label.text == u"24"_s && label.rect.left() > both.plot().right();
    }));
    Progress three = progress;
    three.series << three.series.last();
    three.series.last().measure.highest = 100;
    three.series.last().measure.label = u"ODI"_s;
    const auto many = geometryOf(three, allSeries(three));
    QCOMPARE(many.rightMeasure(), nullptr); // each says its range itself
    QVERIFY(textsOf(many).join(u' ').contains(u"(0 to 24)"_s));
    QVERIFY(textsOf(many).join(u' ').contains(u"(0 to 100)"_s));
}

void tst_ProgressGeometry::thresholdOfTheMainSeries()
{
    const Progress progress = finishedProgress(course);
    const auto at = geometryOf(progress, usualSeries(progress));
    QCOMPARE(at.threshold(), changeOf(progress.series.first())->threshold);
    QVERIFY(at.threshold());
    const auto stress = geometryOf(progress, {u"stress"_s}); // none is published
    QVERIFY(!stress.threshold());
    QCOMPARE(stress.ends().size(), 1);
    const auto goal = geometryOf(progress, {progress.plan.goals.first().id.toString()});
    QVERIFY(textsOf(goal).join(u' ').contains(u"more than chance: 5 or more"_s));
    const Progress one = sampleProgress(course, QDate(2026, 10, 6));
    QCOMPARE(one.series.first().points.size(), 1);
    QVERIFY(!geometryOf(one, usualSeries(one)).threshold());
}

void tst_ProgressGeometry::theFutureLeavesRoom()
{
    const Progress progress = sampleProgress(u"2x/wk x 4, 1x/4wk x 24"_s, QDate(2026, 11, 2));
    const auto at = geometryOf(progress, usualSeries(progress));
    const auto last = static_cast<int>(at.series().first().points.size()) - 1;
    QVERIFY(at.pointCentre(0, last).x() > at.plot().left() + 0.4 * at.plot().width());
    QVERIFY(at.timeline().marks.size() < progress.sessions.size());
    const auto none = geometryOf(progress, {}); // nothing else to show: the whole plan
    QCOMPARE(none.timeline().marks.size(), progress.sessions.size());
}

void tst_ProgressGeometry::phasesDoNotOverlap()
{
    const Progress progress = finishedProgress(twoYears);
    const auto at = geometryOf(progress, usualSeries(progress));
    const QList<TimelinePhase> &phases = at.timeline().phases;
    QCOMPARE(phases.size(), 3);
    for (qsizetype i = 0; i < phases.size(); ++i) {
        QVERIFY(holds(at.area(), at.band(phases.at(i))));
        QVERIFY(at.band(phases.at(i)).width() > 20);
        if (i > 0)
            QVERIFY(at.band(phases.at(i - 1)).right() < at.band(phases.at(i)).left());
    }
    for (int i = 0; i < at.timeline().marks.size(); ++i) {
        const auto own =
            std::ranges::find(phases, at.timeline().marks.at(i).phase, &TimelinePhase::index);
        QVERIFY(at.band(*own).contains(at.markCentre(i)));
    }
}

void tst_ProgressGeometry::emptyChart()
{
    const ProgressChartGeometry at(usual, {}, screenFont());
    QVERIFY(textsOf(at).join(u' ').startsWith(u"No scores yet."_s));
    expectApart(at);
}

QTEST_MAIN(tst_ProgressGeometry)
#include "tst_progress_geometry.moc"
