// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ChildOf.h"
#include "gui/Fixture.h"
#include "gui/MainWindow.h"
#include "gui/dialogs/ClosedDaysDialog.h"
#include "gui/pages/CalendarPage.h"
#include "gui/pages/DocumentsTab.h"
#include "gui/pages/PlanTab.h"
#include "gui/pages/TodayPage.h"
#include "gui/widgets/MessageBar.h"
#include "gui/widgets/MonthGrid.h"
#include "models/AttentionModel.h"
#include "models/ClosedDaysModel.h"
#include "models/DocumentModel.h"
#include "storage/RawConnection.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <array>
#include <optional>
#include <type_traits>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// What can't be read while a page or a model is made is told, though nobody listens at that time.
class TestFirstReading : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_client = m_fixture.emplace().addClient(u"Lan"_s, u"Nguyễn"_s).id;
        m_fixture->addPlan(m_client, u"1x/wk x 6"_s);
    }

    void nothingIsToldWhereAllIsRead()
    {
        Practice &practice = m_fixture->practice();
        PlanTab plan(practice, m_client);
        CalendarPage calendar(practice);
        DocumentsTab documents(practice, m_client);
        TodayPage today(practice);
        const std::array<Page *, 4> pages{&plan, &calendar, &documents, &today};
        for (Page *page : pages) {
            QSignalSpy failed(page, &Page::failed);
            QCoreApplication::processEvents();
            QCOMPARE(failed.count(), 0);
        }
    }

    void planTab() { isTold<PlanTab>(u"plan"_s, 1, m_client); }
    void planTabWithoutReviews() { isTold<PlanTab>(u"step_decision"_s, 1, m_client); }
    void calendarPage() { isTold<CalendarPage>(u"closed_days"_s, 1); }
    void documentsTabWithoutPlans() { isTold<DocumentsTab>(u"plan"_s, 1, m_client); }
    void documentsTabWithoutPapers() { isTold<DocumentsTab>(u"document"_s, 1, m_client); }
    void todayPage() { isTold<TodayPage>(u"session"_s, 3); } // its list, what waits, its week
    void documentModel() { isTold<DocumentModel>(u"document"_s, 1, m_client); }
    void closedDaysModel() { isTold<ClosedDaysModel>(u"closed_days"_s, 1, Fixture::today()); }
    void attentionModel() { isTold<AttentionModel>(u"plan"_s, 1); }

    void anUnreadMonthStaysWhereItIs()
    {
        takeAway(u"closed_days"_s);
        CalendarPage page(m_fixture->practice());
        page.showDays(CalendarView::Month, Fixture::today());
        QVERIFY(!page.grab().isNull());
        QTest::keyClick(childOf<MonthGrid>(page, "monthGrid"), Qt::Key_Right);
        QCOMPARE(page.day(), Fixture::today());
    }

    void closedDaysDialogSaysIt()
    {
        takeAway(u"closed_days"_s);
        ClosedDaysDialog dialog(m_fixture->practice());
        dialog.show();
        QTRY_VERIFY(!wordsOf(dialog, "dialogError").isEmpty());
    }

    // A later failure is told at once, and once.
    void laterFailuresComeAtOnce()
    {
        DocumentModel model(m_fixture->practice(), m_client);
        QSignalSpy failed(&model, &DocumentModel::failed);
        takeAway(u"document"_s);
        model.reload();
        QCOMPARE(failed.count(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(failed.count(), 1);
    }

    void theWindowSaysIt()
    {
        m_fixture->close();
        takeAway(u"closed_days"_s);
        MainWindow window(m_fixture->environment(), m_fixture->settings());
        window.open(m_fixture->path());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *bar = childOf<MessageBar>(window, "messageBar");
        QVERIFY(!bar->isVisible());
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        QVERIFY(window.findChild<CalendarPage *>());
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(!bar->text().isEmpty());
        QCOMPARE(bar->property("banner").toString(), u"avoid"_s);
    }

private:
    // Another program spoils the file while it is open.
    void takeAway(const QString &table)
    {
        const QString rename = u"ALTER TABLE %1 RENAME TO elsewhere"_s.arg(table);
        QCOMPARE(RawConnection(m_fixture->path()).run(rename), SQLITE_OK);
    }

    // Made as a window makes it: who listens comes after it.
    template <class Reader, class... Args>
    void isTold(const QString &table, int times, const Args &...args)
    {
        takeAway(table);
        Reader reader(m_fixture->practice(), args...);
        QSignalSpy failed(&reader, &Reader::failed);
        if constexpr (std::is_base_of_v<QWidget, Reader>)
            QVERIFY(!reader.grab().isNull()); // there may be nothing to paint
        QTRY_COMPARE(failed.count(), times);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::StorageFailed);
    }

    std::optional<Fixture> m_fixture;
    ClientId m_client;
};

QTEST_MAIN(TestFirstReading)
#include "tst_first_reading.moc"
