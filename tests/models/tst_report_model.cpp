// SPDX-License-Identifier: GPL-3.0-or-later
// The words of each report, and its table.
#include "models/ReportModel.h"
#include "models/ReportWords.h"
#include "practice/Translations.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ReportModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rows_data();
    void rows();
    void headingsFitTheCells_data();
    void headingsFitTheCells();
    void summaries_data();
    void summaries();
    void oneIsNotSeveral();
    void smallNumbersAreSeenAsSmall_data();
    void smallNumbersAreSeenAsSmall();
    void nothingToList_data();
    void nothingToList();
    void saysThatItIsNoTrial();
    void rowsKnowTheirClients();
    void readAgain();

private:
    static PracticeReport sample();
    static QString row(const ReportModel &model, int row);
};

void tst_ReportModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslations(*QCoreApplication::instance());
}

PracticeReport tst_ReportModel::sample()
{
    PracticeReport report;
    report.counted = {QDateTime(QDate(2026, 11, 9), QTime(10, 0), Qt::UTC), "Europe/Berlin"};
    for (int i = 0; i < reportMonths; ++i)
        report.months << MonthCount{QDate(2024, 12, 1).addMonths(i), i, 0, 0, 0};
    report.months.last() = {{2026, 11, 1}, 20, 3, 1, 7};
    report.phases = {{{2, 1}, 3, 12}, {{1, 1}, 1, 4}, {{1, 2}, 0, 0}, {{1, 4}, 2, 2}};
    report.changePoints = 2;
    report.changePercent = 30;
    report.outcomes = {{u"Acute episode"_s, 41, 40, 12, 6.5, 4.0}, {{}, 7, 2, 1, 6.0, 3.0}};
    FallingOff falling;
    falling.client = {QUuid::createUuid()};
    falling.plan = {QUuid::createUuid()};
    falling.name.given = u"<b>Ana</b>"_s;
    falling.complaint = u"Neck"_s;
    falling.cadence = {1, 2};
    falling.lastVisit = {QDateTime(QDate(2026, 10, 1), QTime(22, 30), Qt::UTC), "Europe/Berlin"};
    falling.lost = 2;
    report.falling = {falling};
    report.fallingTotal = 1;
    report.clearances = {{{QUuid::createUuid()},
                          {u"Bo"_s, {}, {}, {}},
                          u"osteoporosis"_s,
                          u"Osteoporosis"_s,
                          u"Dr Ōta"_s,
                          {2027, 1, 3},
                          4}};
    return report;
}

QString tst_ReportModel::row(const ReportModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return cells.join(u" | "_s);
}

void tst_ReportModel::rows_data()
{
    QTest::addColumn<ReportKind>("kind");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("months") << ReportKind::Months << 12 << u"November 2026 | 20 | 3 | 1 | 7 | 31"_s
                            << u"December 2025 | 12 | – | – | – | 12"_s;
    QTest::newRow("phases") << ReportKind::Phases << 4
                            << u"Relief | more than once a week | 3 | 12"_s
                            << u"Maintain | every 4 weeks or less often | 2 | 2"_s;
    QTest::newRow("outcomes") << ReportKind::Outcomes << 2
                              << u"Acute episode | 41 | 40 | 6.5 | 4 | 12 of 40 (30 %)"_s
                              << u"Other schedules | 7 | 2 | 6 | 3 | 1 of 2, few"_s;
    const auto falling = u"<b>Ana</b> | Neck | every 2 weeks | 2 Oct | 38 | 2 | –"_s;
    QTest::newRow("falling off") << ReportKind::FallingOff << 1 << falling << falling;
    const auto clearance = u"Bo | Osteoporosis | Dr Ōta | 3 Jan 2027 | 55 | 4"_s;
    QTest::newRow("clearances") << ReportKind::Clearances << 1 << clearance << clearance;
}

void tst_ReportModel::rows()
{
    QFETCH(ReportKind, kind);
    ReportModel model(kind);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.show(sample(), 12);
    QTEST(model.rowCount(), "count");
    QTEST(row(model, 0), "first");
    QTEST(row(model, model.rowCount() - 1), "last");
    QVERIFY(model.index(0, 0).data(BoldRole).toBool());
    QVERIFY(!model.index(0, 1).data(BoldRole).toBool());
    QCOMPARE(model.index(0, 0).data(SubtitleRole).toString(),
             kind == ReportKind::FallingOff ? u"Neck"_s : QString());
    model.show(sample(), 24);
    QCOMPARE(model.rowCount(), kind == ReportKind::Months ? 24 : model.rowCount());
}

void tst_ReportModel::headingsFitTheCells_data()
{
    QTest::addColumn<ReportKind>("kind");
    for (const ReportKind kind : reportKinds())
        QTest::addRow("%d", static_cast<int>(kind)) << kind;
}

void tst_ReportModel::headingsFitTheCells()
{
    QFETCH(ReportKind, kind);
    const QStringList headings = reportHeadings(kind);
    for (const ReportLine &line : reportLines(kind, sample(), 24))
        QCOMPARE(line.cells.size(), headings.size());
    const ReportModel model(kind);
    for (int column = 0; column < model.columnCount(); ++column)
        QCOMPARE(model.headerData(column, Qt::Horizontal).toString(), headings.at(column));
}

void tst_ReportModel::summaries_data()
{
    QTest::addColumn<ReportKind>("kind");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("period");
    // 12 to 22 and 20 completed, 3 missed, 1 cancelled
    QTest::newRow("months") << ReportKind::Months
                            << u"Completed 207 (98 %), missed 3 (1 %), cancelled 1 (under 1 %), "
                               "still open 7"_s
                            << u"December 2025 to November 2026"_s;
    QTest::newRow("phases") << ReportKind::Phases << u"6 active plans with 18 open sessions"_s
                            << u"As of 9 November 2026"_s;
    QTest::newRow("outcomes") << ReportKind::Outcomes
                              << u"A change counts where pain before the last session is lower "
                                 "than before the first by 2 points and 30 % at least."_s
                              << u"All plans that have begun, as of 9 November 2026"_s;
    QTest::newRow("clearances") << ReportKind::Clearances << u"1 clearance ends within 60 days"_s
                                << u"9 November 2026 to 8 January 2027"_s;
}

void tst_ReportModel::summaries()
{
    QFETCH(ReportKind, kind);
    QTEST(reportSummary(kind, sample(), 12), "summary");
    QTEST(reportPeriod(kind, sample(), 12), "period");
}

void tst_ReportModel::oneIsNotSeveral()
{
    PracticeReport report = sample();
    report.phases = {{{2, 1}, 1, 1}};
    report.changePoints = 1;
    QCOMPARE(reportSummary(ReportKind::Phases, report, 12), u"1 active plan with 1 open session"_s);
    QVERIFY(reportSummary(ReportKind::Outcomes, report, 12)
                .endsWith(u"by 1 point and 30 % at least."_s));
}

void tst_ReportModel::smallNumbersAreSeenAsSmall_data()
{
    QTest::addColumn<int>("scored");
    QTest::addColumn<int>("reached");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0 << 0 << u"–"_s;
    QTest::newRow("one") << 1 << 1 << u"1 of 1, few"_s;
    QTest::newRow("nine") << 9 << 9 << u"9 of 9, few"_s;
    QTest::newRow("ten") << 10 << 9 << u"9 of 10 (90 %)"_s;
    QTest::newRow("many") << 1200 << 401 << u"401 of 1,200 (33 %)"_s;
}

void tst_ReportModel::smallNumbersAreSeenAsSmall()
{
    QFETCH(int, scored);
    QFETCH(int, reached);
    QTEST(reachedWords({u"A"_s, scored, scored, reached, {}, {}}), "words");
    PracticeReport few;
    few.months = {{{2026, 11, 1}, 8, 1, 0, 5}};
    QCOMPARE(reportSummary(ReportKind::Months, few, 12),
             u"Completed 8, missed 1, cancelled 0, still open 5"_s);
}

void tst_ReportModel::nothingToList_data()
{
    headingsFitTheCells_data();
}

void tst_ReportModel::nothingToList()
{
    QFETCH(ReportKind, kind);
    PracticeReport report;
    report.months = {{{2026, 11, 1}, 0, 0, 0, 0}};
    report.phases = {{{2, 1}, 0, 0}, {{1, 1}, 0, 0}};
    QVERIFY(reportLines(kind, report, 12).isEmpty());
    QVERIFY(!reportEmptyTitle(kind).isEmpty() && !reportEmptySentence(kind).isEmpty());
}

void tst_ReportModel::saysThatItIsNoTrial()
{
    QVERIFY(reportNote(ReportKind::Outcomes, sample()).startsWith(u"This is no trial"_s));
}

void tst_ReportModel::rowsKnowTheirClients()
{
    const PracticeReport report = sample();
    const auto falling = reportLines(ReportKind::FallingOff, report, 12);
    QCOMPARE(falling.first().client, report.falling.first().client);
    QCOMPARE(falling.first().plan, report.falling.first().plan);
    const auto clearances = reportLines(ReportKind::Clearances, report, 12);
    QCOMPARE(clearances.first().client, report.clearances.first().client);
    QVERIFY(clearances.first().plan.isNull());
    QVERIFY(reportLines(ReportKind::Months, report, 12).first().client.isNull());
}

void tst_ReportModel::readAgain()
{
    ReportModel model(ReportKind::FallingOff);
    const QAbstractItemModelTester tester(&model);
    PracticeReport report = sample();
    model.show(report, 12);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    report.falling.first().lost = 3;
    FallingOff other = report.falling.first();
    other.plan = {QUuid::createUuid()};
    report.falling.prepend(other);
    model.show(report, 12);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, 5).data().toString(), u"3"_s);
    QVERIFY(resets.isEmpty());
    QCOMPARE(changed.size(), 1); // a selected row stays selected
}

QTEST_GUILESS_MAIN(tst_ReportModel)
#include "tst_report_model.moc"
