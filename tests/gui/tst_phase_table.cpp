// SPDX-License-Identifier: GPL-3.0-or-later
// The table of phases, edited by keys alone.
#include "domain/TaperNotation.h"
#include "gui/widgets/PhaseModel.h"
#include "gui/widgets/PhaseTable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PhaseTable : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void typedIntoACell();
    void kindByKeys();
    void reviewBySpace();
    void rowsByKeys();
    void tabLeaves();

private:
    void begin(const QString &line);
    [[nodiscard]] QString line() const { return printTaper(m_table->phases().taper()); }
    void at(int row, int column)
    {
        m_table->setCurrentIndex(m_table->phases().index(row, column));
        m_table->setFocus();
    }
    template <class Editor>
    [[nodiscard]] Editor *editor() const
    {
        return qobject_cast<Editor *>(QApplication::focusWidget());
    }

    std::unique_ptr<PhaseTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_PhaseTable::init()
{
    m_table = std::make_unique<PhaseTable>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        &m_table->phases(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void tst_PhaseTable::begin(const QString &line)
{
    m_table->phases().setTaper(readTaper(line).value());
    m_table->resize(620, 240);
    m_table->show();
    m_table->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
}

void tst_PhaseTable::typedIntoACell()
{
    begin(u"2x/wk x 3, 1x/wk x 6"_s);
    at(1, PhaseModel::Count);
    QTest::keyClick(m_table.get(), Qt::Key_8); // typing begins the edit
    QVERIFY(editor<QSpinBox>());
    QCOMPARE(editor<QSpinBox>()->maximum(), 494);
    QTest::keyClick(editor<QSpinBox>(), Qt::Key_Return);
    QTRY_COMPARE(line(), u"2x/wk x 3, 1x/wk x 8"_s);

    at(0, PhaseModel::Sessions);
    QTest::keyClick(m_table.get(), Qt::Key_Return); // and so does Enter
    QVERIFY(editor<QSpinBox>());
    QCOMPARE(editor<QSpinBox>()->maximum(), 7);
    QTest::keyClick(editor<QSpinBox>(), Qt::Key_Up);
    QTest::keyClick(editor<QSpinBox>(), Qt::Key_Escape); // thinks better of it
    QTest::keyClick(m_table.get(), Qt::Key_Enter, Qt::KeypadModifier);
    QVERIFY(editor<QSpinBox>());
    QTest::keyClick(editor<QSpinBox>(), Qt::Key_Escape);
    QCOMPARE(line(), u"2x/wk x 3, 1x/wk x 8"_s);
}

void tst_PhaseTable::kindByKeys()
{
    begin(u"2x/wk x 3, 1x/wk x 6"_s);
    at(1, PhaseModel::Kind);
    QTest::keyClick(m_table.get(), Qt::Key_F2);
    auto *box = editor<QComboBox>();
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_End);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(line(), u"2x/wk x 3, 1x/wk"_s);
    at(1, PhaseModel::Goal);
    QTest::keyClick(m_table.get(), Qt::Key_F2);
    auto *goal = editor<QLineEdit>();
    QVERIFY(goal);
    QTest::keyClicks(goal, u"sleep is good"_s);
    QTest::keyClick(goal, Qt::Key_Return);
    QTRY_COMPARE(line(), u"2x/wk x 3, 1x/wk until sleep is good"_s);
}

void tst_PhaseTable::reviewBySpace()
{
    begin(u"2x/wk x 3, 1x/wk x 6"_s);
    at(0, PhaseModel::Review);
    QTest::keyClick(m_table.get(), Qt::Key_Space);
    QCOMPARE(line(), u"2x/wk x 3, then review, 1x/wk x 6"_s);
    const QRect cell = m_table->visualRect(m_table->phases().index(0, PhaseModel::Review));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(line(), u"2x/wk x 3, 1x/wk x 6"_s);
}

void tst_PhaseTable::rowsByKeys()
{
    begin(u"2x/wk x 3, 1x/wk x 6"_s);
    at(0, PhaseModel::Count);
    QTest::keyClick(m_table.get(), Qt::Key_Insert);
    QCOMPARE(line(), u"2x/wk x 3, 1x/wk x 4, 1x/wk x 6"_s);
    QCOMPARE(m_table->currentIndex().row(), 1);
    QTest::keyClick(m_table.get(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(line(), u"1x/wk x 4, 2x/wk x 3, 1x/wk x 6"_s);
    QCOMPARE(m_table->currentIndex().row(), 0);
    QTest::keyClick(m_table.get(), Qt::Key_Up, Qt::AltModifier); // no further
    QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(line(), u"2x/wk x 3, 1x/wk x 6, 1x/wk x 4"_s);
    QTest::keyClick(m_table.get(), Qt::Key_Delete);
    QCOMPARE(line(), u"2x/wk x 3, 1x/wk x 6"_s);
    QTest::keyClick(m_table.get(), Qt::Key_Delete);
    QTest::keyClick(m_table.get(), Qt::Key_Delete);
    QCOMPARE(m_table->phases().rowCount(), 0);
    QTest::keyClick(m_table.get(), Qt::Key_Delete); // nothing left to take out
    QTest::keyClick(m_table.get(), Qt::Key_Insert);
    QCOMPARE(line(), u"1x/wk x 4"_s);
}

void tst_PhaseTable::tabLeaves()
{
    QWidget window;
    auto *table = new PhaseTable(&window);
    auto *next = new QLineEdit(&window);
    table->phases().setTaper(readTaper(u"2x/wk x 3"_s).value());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    table->setFocus();
    table->setCurrentIndex(table->phases().index(0, 1));
    QTest::keyClick(table, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), next);
}

QTEST_MAIN(tst_PhaseTable)
#include "tst_phase_table.moc"
