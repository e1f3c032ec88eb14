// SPDX-License-Identifier: GPL-3.0-or-later
// export of a period on a real practice, in this process: the totals of its days and no others.
#include "cli/CommandRun.h"
#include "exchange/CsvReader.h"
#include "exchange/SmallPractice.h"

#include <QFile>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ExportCommand : public QObject
{
    Q_OBJECT

private slots:
    void totalsOfAPeriod_data();
    void totalsOfAPeriod();
    void allOfAPeriod();
};

namespace {

// Hồng has one of 1 November already.
void addTotals(const SmallPractice &small, const QList<QDate> &days)
{
    const auto practice = small.open();
    for (const QDate day : days) {
        MeasureValue total;
        total.client = small.hong.id;
        total.measure = u"rmdq"_s;
        total.day = day;
        total.value = 14;
        QVERIFY(practice->measurements().add(total));
    }
}

QList<QStringList> linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? readCsv(file.readAll()).value() : QList<QStringList>();
}

// What stands in its column "date", from top to bottom.
QStringList daysIn(const QString &path)
{
    QStringList days;
    const QList<QStringList> lines = linesOf(path);
    const qsizetype column = lines.first().indexOf(u"date"_s);
    for (const QStringList &line : lines.mid(1))
        days << line.at(column);
    return days;
}

} // namespace

void tst_ExportCommand::totalsOfAPeriod_data()
{
    QTest::addColumn<QStringList>("period");
    QTest::addColumn<QStringList>("days");
    const QString early = u"2026-10-01"_s;
    const QString middle = u"2026-10-31"_s;
    const QString late = u"2026-11-01"_s;
    QTest::newRow("all") << QStringList() << QStringList{early, middle, late};
    QTest::newRow("from") << QStringList{u"--from"_s, middle} << QStringList{middle, late};
    QTest::newRow("to") << QStringList{u"--to"_s, middle} << QStringList{early, middle};
    QTest::newRow("one day, both ends included")
        << QStringList{u"--from"_s, middle, u"--to"_s, middle} << QStringList{middle};
    QTest::newRow("none") << QStringList{u"--from"_s, u"2026-10-02"_s, u"--to"_s, u"2026-10-30"_s}
                          << QStringList();
}

void tst_ExportCommand::totalsOfAPeriod()
{
    QFETCH(QStringList, period);
    const SmallPractice small;
    addTotals(small, {QDate(2026, 10, 1), QDate(2026, 10, 31)});
    const QString out = small.file(u"m.csv"_s);
    const CommandRun run =
        runCommand(QStringList{u"export"_s, small.path(), u"measures"_s, u"--out"_s, out} + period);
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
    QTEST(daysIn(out), "days");
}

// Tables without days go out as a whole beside the others.
void tst_ExportCommand::allOfAPeriod()
{
    const SmallPractice small;
    addTotals(small, {QDate(2026, 10, 31)});
    const CommandRun run = runCommand({u"export"_s, small.path(), u"all"_s, u"--out"_s,
                                       small.file(u"all"_s), u"--from"_s, u"2026-11-01"_s});
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(daysIn(small.file(u"all/measures.csv"_s)), QStringList{u"2026-11-01"_s});
    QCOMPARE(linesOf(small.file(u"all/clients.csv"_s)).size(), 5); // with the head
}

QTEST_MAIN(tst_ExportCommand)
#include "tst_export_command.moc"
