// SPDX-License-Identifier: GPL-3.0-or-later
// A taper as a table: what its cells say, what can be edited, and that what is refused changes
// nothing.
#include "domain/TaperNotation.h"
#include "gui/widgets/PhaseModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PhaseModel : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void editableCells_data();
    void editableCells();
    void edits_data();
    void edits();
    void kindsOffered_data();
    void kindsOffered();
    void refusedChangesNothing();
    void setTaperSaysNothing();
};

void tst_PhaseModel::cells_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("weekly") << u"2x/wk x 3"_s << QStringList{u"Relief"_s, u"2"_s, u"1"_s, u"3"_s,
                                                             u"weeks"_s,  u"6"_s, {},     {}};
    QTest::newRow("periods") << u"1x/2wk x 3"_s
                             << QStringList{u"Taper"_s,         u"1"_s, u"2"_s, u"3"_s,
                                            u"times 2 weeks"_s, u"3"_s, {},     {}};
    QTest::newRow("weeks") << u"1x/2wk x 8wk"_s << QStringList{u"Taper"_s, u"1"_s, u"2"_s, u"8"_s,
                                                               u"weeks"_s, u"4"_s, {},     {}};
    QTest::newRow("sessions") << u"1x/wk x 10 visits"_s
                              << QStringList{u"Consolidate"_s, u"1"_s,  u"1"_s, u"10"_s,
                                             u"sessions"_s,    u"10"_s, {},     {}};
    QTest::newRow("expected")
        << u"2x/wk until pain is halved, 1x/wk x 1"_s
        << QStringList{u"Relief"_s,         u"2"_s, u"1"_s, {}, u"until a goal"_s, u"expected: 8"_s,
                       u"pain is halved"_s, {}};
    QTest::newRow("open") << u"1x/4wk"_s
                          << QStringList{u"Maintain"_s, u"1"_s,           u"4"_s, {},
                                         u"open"_s,     u"at first 12"_s, {},     {}};
}

void tst_PhaseModel::cells()
{
    QFETCH(QString, line);
    PhaseModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTaper(readTaper(line).value());
    QStringList shown;
    for (int column = 0; column < PhaseModel::ColumnCount; ++column)
        shown << model.index(0, column).data().toString();
    QTEST(shown, "cells");
}

void tst_PhaseModel::editableCells_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QList<int>>("columns");
    using M = PhaseModel;
    QTest::newRow("counted") << u"2x/wk x 3"_s
                             << QList<int>{M::Sessions, M::Weeks, M::Count, M::Kind};
    QTest::newRow("open") << u"2x/wk"_s << QList<int>{M::Sessions, M::Weeks, M::Kind, M::Goal};
}

void tst_PhaseModel::editableCells()
{
    QFETCH(QString, line);
    PhaseModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTaper(readTaper(line).value());
    QList<int> found;
    for (int column = 0; column < PhaseModel::ColumnCount; ++column) {
        if (model.index(0, column).flags() & Qt::ItemIsEditable)
            found << column;
    }
    QTEST(found, "columns");
}

void tst_PhaseModel::edits_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("after");
    using M = PhaseModel;
    QTest::newRow("sessions") << 0 << int(M::Sessions) << QVariant(3)
                              << u"3x/wk x 3, 1x/2wk x 4, 1x/4wk"_s;
    QTest::newRow("weeks") << 1 << int(M::Weeks) << QVariant(3)
                           << u"2x/wk x 3, 1x/3wk x 4, 1x/4wk"_s;
    QTest::newRow("count") << 1 << int(M::Count) << QVariant(9)
                           << u"2x/wk x 3, 1x/2wk x 9, 1x/4wk"_s;
    QTest::newRow("counted in weeks")
        << 1 << int(M::Kind) << QVariant(1) << u"2x/wk x 3, 1x/2wk x 8wk, 1x/4wk"_s;
    QTest::newRow("counted in sessions")
        << 0 << int(M::Kind) << QVariant(1) << u"2x/wk x 6 visits, 1x/2wk x 4, 1x/4wk"_s;
    QTest::newRow("goal") << 2 << int(M::Goal) << QVariant(u" all is  well "_s)
                          << u"2x/wk x 3, 1x/2wk x 4, 1x/4wk until all is well"_s;
}

void tst_PhaseModel::edits()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QVariant, value);
    PhaseModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTaper(readTaper(u"2x/wk x 3, 1x/2wk x 4, 1x/4wk"_s).value());
    QSignalSpy edited(&model, &PhaseModel::edited);
    QVERIFY(model.setData(model.index(row, column), value));
    QTEST(printTaper(model.taper()), "after");
    QCOMPARE(edited.size(), 1);
    QVERIFY(model.setData(model.index(row, column), value)); // the same again is no edit
    QCOMPARE(edited.size(), 1);
}

void tst_PhaseModel::kindsOffered_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("kinds");
    QTest::newRow("weekly, last") << u"2x/wk x 3"_s << 0
                                  << QStringList{u"weeks"_s, u"sessions"_s, u"open"_s};
    QTest::newRow("weekly, first") << u"2x/wk x 3, 1x/wk x 1"_s << 0
                                   << QStringList{u"weeks"_s, u"sessions"_s, u"until a goal"_s};
    QTest::newRow("weekly, in weeks")
        << u"2x/wk x 3wk"_s << 0 << QStringList{u"weeks"_s, u"sessions"_s, u"open"_s};
    QTest::newRow("rarer") << u"1x/2wk x 3"_s << 0
                           << QStringList{u"times 2 weeks"_s, u"weeks"_s, u"sessions"_s, u"open"_s};
}

void tst_PhaseModel::kindsOffered()
{
    QFETCH(QString, line);
    QFETCH(int, row);
    PhaseModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTaper(readTaper(line).value());
    const QModelIndex cell = model.index(row, PhaseModel::Kind);
    QTEST(cell.data(PhaseModel::KindsRole).toStringList(), "kinds");
    QCOMPARE(cell.data(PhaseModel::KindsRole).toStringList().at(cell.data(Qt::EditRole).toInt()),
             cell.data().toString());
}

void tst_PhaseModel::refusedChangesNothing()
{
    const QString before = u"2x/wk x 200, 1x/wk"_s;
    PhaseModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTaper(readTaper(before).value());
    QSignalSpy edited(&model, &PhaseModel::edited);
    QSignalSpy refused(&model, &PhaseModel::refused);
    QVERIFY(!model.setData(model.index(0, PhaseModel::Count), 400));
    QVERIFY(!model.setData(model.index(1, PhaseModel::Goal), u"well, at last"_s));
    QVERIFY(!model.setData(model.index(0, PhaseModel::Goal), u"well"_s)); // no goal to edit
    QVERIFY(!model.setData(model.index(0, PhaseModel::Total), 3));
    QCOMPARE(refused.size(), 2);
    QCOMPARE(edited.size(), 0);
    QCOMPARE(printTaper(model.taper()), before);
}

void tst_PhaseModel::setTaperSaysNothing()
{
    PhaseModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy edited(&model, &PhaseModel::edited);
    for (const QString &each : {u"1x/wk x 3"_s, u"2x/wk x 3, 1x/wk x 3, 1x/4wk"_s, u"1x/4wk"_s}) {
        model.setTaper(readTaper(each).value());
        QCOMPARE(printTaper(model.taper()), each);
    }
    QCOMPARE(edited.size(), 0);
}

QTEST_GUILESS_MAIN(tst_PhaseModel)
#include "tst_phase_model.moc"
