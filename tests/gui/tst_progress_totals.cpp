// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ModalAnswer.h"
#include "gui/ProgressTabDriver.h"
#include "gui/dialogs/MeasureDialog.h"

#include <QAction>
#include <QMessageBox>
#include <QSignalSpy>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// Questionnaires' totals in the window: added, changed, removed.
class TestProgressTotals : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_page = std::make_unique<ProgressTabDriver>(); }
    void cleanup() { m_page.reset(); }

    void addsATotal();
    void changesATotalByKeys();
    void removesATotalOnceAsked();

private:
    std::unique_ptr<ProgressTabDriver> m_page;
};

void TestProgressTotals::addsATotal()
{
    m_page->addPlan();
    m_page->open();
    QSignalSpy notified(&m_page->tab(), &Page::notified);
    const ModalAnswer<MeasureDialog> answer([](MeasureDialog &dialog) {
        childOf<QListWidget>(dialog, "measureList")->setCurrentRow(0);
        QTest::keyClicks(childOf(dialog, "valueEdit"), u"5"_s);
        QTest::keyClick(childOf(dialog, "valueEdit"), Qt::Key_Return);
    });
    QCOMPARE(m_page->tab().pageActions().last()->objectName(), u"addTotalAction"_s);
    m_page->tab().pageActions().last()->trigger();
    QVERIFY(answer.wasAsked());
    QCOMPARE(m_page->totals().size(), 1);
    QCOMPARE(m_page->list()->count(), 1);
    QVERIFY(notified.last().first().toString().contains(u"GAD-2 of Mon 9 Nov 2026"_s));
}

void TestProgressTotals::changesATotalByKeys()
{
    m_page->addTotal(14, QDate(2026, 10, 5));
    m_page->addTotal(9, QDate(2026, 11, 2));
    m_page->open();
    QCOMPARE(m_page->list()->item(0)->text(), u"Roland-Morris (RMDQ): 9"_s); // the last one first
    m_page->list()->setFocus();
    QTest::keyClick(m_page->list(), Qt::Key_Down);
    const ModalAnswer<MeasureDialog> answer([](MeasureDialog &dialog) {
        auto *edit = childOf(dialog, "valueEdit");
        edit->setText(u"13"_s);
        QTest::keyClick(edit, Qt::Key_Return);
    });
    QTest::keyClick(m_page->list(), Qt::Key_Return);
    QVERIFY(answer.wasAsked());
    QCOMPARE(m_page->list()->item(1)->text(), u"Roland-Morris (RMDQ): 13"_s);
    QCOMPARE(m_page->list()->currentRow(), 1);
}

void TestProgressTotals::removesATotalOnceAsked()
{
    m_page->addTotal(14, QDate(2026, 10, 5));
    m_page->addTotal(9, QDate(2026, 11, 2));
    m_page->open();
    m_page->list()->setFocus();
    {
        const ModalAnswer<QMessageBox> no([](QMessageBox &box) {
            QVERIFY(box.text().contains(u"Roland-Morris (RMDQ) of Mon 2 Nov 2026, total 9"_s));
            QTest::keyClick(&box, Qt::Key_Return); // Cancel is what Enter means
        });
        QTest::keyClick(m_page->list(), Qt::Key_Delete);
        QVERIFY(no.wasAsked());
        QCOMPARE(m_page->totals().size(), 2);
    }
    const ModalAnswer<QMessageBox> yes(
        [](QMessageBox &box) { box.button(QMessageBox::Discard)->click(); });
    QTest::mouseClick(childOf<QPushButton>(m_page->tab(), "removeButton"), Qt::LeftButton);
    QVERIFY(yes.wasAsked());
    QCOMPARE(m_page->totals().size(), 1);
    QCOMPARE(m_page->totals().first().value, 14);
    QCOMPARE(m_page->list()->count(), 1);
}

QTEST_MAIN(TestProgressTotals)
#include "tst_progress_totals.moc"
