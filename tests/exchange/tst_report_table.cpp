// SPDX-License-Identifier: GPL-3.0-or-later
// Each report as CSV, read back cell by cell; what was typed stays data.
#include "exchange/CsvReader.h"
#include "exchange/ReportTable.h"
#include "exchange/SmallPractice.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ReportTable : public QObject
{
    Q_OBJECT

private slots:
    void tables_data();
    void tables();
    void headersAloneWhereNothingIs_data();
    void headersAloneWhereNothingIs();
    void monthsThatAreShown();
    void typedTextIsData();
    void savedForItsOwner();
    void refusals_data();
    void refusals();
    void noRoom();

private:
    static PracticeReport sample();
    static QList<QStringList> written(ReportKind kind, const PracticeReport &report,
                                      int months = 24);
};

PracticeReport tst_ReportTable::sample()
{
    PracticeReport report;
    report.counted = {QDateTime(QDate(2026, 11, 9), QTime(10, 0), Qt::UTC), "Europe/Berlin"};
    report.months = {{{2026, 10, 1}, 5, 4, 3, 2}, {{2026, 11, 1}, 1, 0, 0, 9}};
    report.phases = {{{2, 1}, 3, 12}, {{1, 1}, 1, 4}};
    report.outcomes = {{u"Chronic, standard"_s, 41, 40, 12, 6.5, 4.0}, {{}, 7, 0, 0, {}, {}}};
    FallingOff falling;
    falling.client = {QUuid::fromRfc4122(QByteArray(16, '\x01'))};
    falling.plan = {QUuid::fromRfc4122(QByteArray(16, '\x02'))};
    falling.name.given = u"=HYPERLINK(\"x\")"_s;
    falling.complaint = u"Neck, \"left\"\nand arm"_s;
    falling.cadence = {1, 2};
    falling.lastVisit = {QDateTime(QDate(2026, 10, 1), QTime(22, 30), Qt::UTC), "Europe/Berlin"};
    falling.lost = 2;
    report.falling = {falling};
    report.clearances = {
        {falling.client, {u"Bo"_s, {}, {}, {}}, {}, u"+Plate"_s, u"@Dr"_s, {2027, 1, 3}, 4}};
    return report;
}

QList<QStringList> tst_ReportTable::written(ReportKind kind, const PracticeReport &report,
                                            int months)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writeReport(kind, report, months, buffer))
        qFatal("not written");
    const auto rows = readCsv(buffer.data());
    if (!rows)
        qFatal("line %d is no CSV", rows.error().line);
    return *rows;
}

void tst_ReportTable::tables_data()
{
    QTest::addColumn<ReportKind>("kind");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    QTest::newRow("months") << ReportKind::Months
                            << Rows{{u"month"_s, u"completed"_s, u"missed"_s, u"cancelled"_s,
                                     u"open"_s},
                                    {u"2026-10"_s, u"5"_s, u"4"_s, u"3"_s, u"2"_s},
                                    {u"2026-11"_s, u"1"_s, u"0"_s, u"0"_s, u"9"_s}};
    QTest::newRow("phases") << ReportKind::Phases
                            << Rows{{u"phase"_s, u"plans"_s, u"open_sessions"_s},
                                    {u"Relief"_s, u"3"_s, u"12"_s},
                                    {u"Consolidate"_s, u"1"_s, u"4"_s}};
    QTest::newRow("outcomes") << ReportKind::Outcomes
                              << Rows{{u"preset"_s, u"plans"_s, u"scored_plans"_s,
                                       u"median_first_pain"_s, u"median_last_pain"_s,
                                       u"change_reached"_s},
                                      {u"Chronic, standard"_s, u"41"_s, u"40"_s, u"6.5"_s, u"4"_s,
                                       u"12"_s},
                                      {{}, u"7"_s, u"0"_s, {}, {}, u"0"_s}};
    QTest::newRow("falling off") << ReportKind::FallingOff
                                 << Rows{{u"client_id"_s, u"client_name"_s, u"plan_id"_s,
                                          u"complaint"_s, u"cadence"_s, u"last_visit"_s,
                                          u"not_made_up"_s, u"next_booked"_s},
                                         {u"01010101-0101-0101-0101-010101010101"_s,
                                          u"'=HYPERLINK(\"x\")"_s,
                                          u"02020202-0202-0202-0202-020202020202"_s,
                                          u"Neck, \"left\"\nand arm"_s,
                                          u"1x/2wk"_s,
                                          u"2026-10-02"_s,
                                          u"2"_s,
                                          {}}};
    QTest::newRow("clearances") << ReportKind::Clearances
                                << Rows{{u"client_id"_s, u"client_name"_s, u"condition"_s,
                                         u"provider"_s, u"last_day"_s, u"sessions_after"_s},
                                        {u"01010101-0101-0101-0101-010101010101"_s, u"Bo"_s,
                                         u"'+Plate"_s, u"'@Dr"_s, u"2027-01-03"_s, u"4"_s}};
}

void tst_ReportTable::tables()
{
    QFETCH(ReportKind, kind);
    QTEST(written(kind, sample()), "rows");
}

void tst_ReportTable::headersAloneWhereNothingIs_data()
{
    QTest::addColumn<ReportKind>("kind");
    for (const ReportKind kind : {ReportKind::Months, ReportKind::Phases, ReportKind::Outcomes,
                                  ReportKind::FallingOff, ReportKind::Clearances})
        QTest::newRow(qPrintable(reportName(kind))) << kind;
}

void tst_ReportTable::headersAloneWhereNothingIs()
{
    QFETCH(ReportKind, kind);
    QCOMPARE(written(kind, {}).size(), 1);
}

void tst_ReportTable::monthsThatAreShown()
{
    const auto rows = written(ReportKind::Months, sample(), 1);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.last().first(), u"2026-11"_s); // the last ones
}

void tst_ReportTable::typedTextIsData()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    for (const ReportKind kind : {ReportKind::FallingOff, ReportKind::Clearances})
        QVERIFY(writeReport(kind, sample(), 24, buffer));
    for (const char *cell : {",=", ",\"=", ",+", ",\"+", ",@", ",\"@"})
        QVERIFY2(!buffer.data().contains(cell), cell);
}

void tst_ReportTable::savedForItsOwner()
{
    const SmallPractice small;
    const auto practice = small.open();
    const QString path = small.file(u"report.csv"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("something longer than a report ") > 0);
    old.close();
    QVERIFY(saveReport(*practice, ReportKind::Phases, sample(), 24, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("phase,plans,open_sessions\r\nRelief,3,12\r\nConsolidate,1,4\r\n"));
    QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void tst_ReportTable::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("the practice itself") << u"practice.unknot"_s << int(ErrorCode::FileExists);
    QTest::newRow("a folder") << u"."_s << int(ErrorCode::FileIsFolder);
    QTest::newRow("no such folder") << u"none/report.csv"_s << int(ErrorCode::CannotWrite);
}

void tst_ReportTable::refusals()
{
    QFETCH(QString, name);
    const SmallPractice small;
    const auto practice = small.open();
    const auto done = saveReport(*practice, ReportKind::Months, sample(), 24, small.file(name));
    QVERIFY(!done);
    QTEST(int(done.error().code), "code");
}

void tst_ReportTable::noRoom()
{
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    const auto done = writeReport(ReportKind::Months, sample(), 24, closed);
    QVERIFY(!done && done.error().code == ErrorCode::CannotWrite);
}

QTEST_GUILESS_MAIN(tst_ReportTable)
#include "tst_report_table.moc"
