// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Pdf.h"
#include "gui/ChildOf.h"
#include "gui/Fixture.h"
#include "gui/LastFolder.h"
#include "gui/ModalAnswer.h"
#include "gui/OwnSettings.h"
#include "gui/dialogs/PaperPreview.h"
#include "gui/pages/ReportsPage.h"
#include "gui/widgets/BarChart.h"
#include "storage/RawConnection.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <optional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// The reports on screen, on paper and as files, and that they never show old numbers in silence.
class TestReportsPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture.emplace();
        const Client client = m_fixture->addClient(u"Lan"_s, u"Nguyễn"_s);
        m_plan = m_fixture->addPlan(client.id, u"2x/wk x 3"_s);
        m_page = std::make_unique<ReportsPage>(m_fixture->practice());
    }
    void cleanup() { m_page.reset(); }

    void monthsAreCounted()
    {
        setState(0, SessionState::Missed);
        setState(1, SessionState::Cancelled);
        showPage();
        QCOMPARE(chart().bars().size(), 12);
        QCOMPARE(chart().bars().first().label, u"Dec"_s);
        const Bar november = chart().bars().last();
        QCOMPARE(november.label, u"Nov"_s);
        QCOMPARE(november.caption, u"6"_s);
        QCOMPARE(november.description,
                 u"November 2026: 0 completed, 4 open, 1 missed, 1 cancelled"_s);
        QCOMPARE(row(0), u"November 2026 | – | 1 | 1 | 4 | 6"_s);
        child<QComboBox>("monthsBox").setCurrentIndex(1);
        QCOMPARE(chart().bars().size(), 24);
        QCOMPARE(chart().bars().last().label, u"N"_s); // there is no room for more
        QCOMPARE(table().model()->rowCount(), 24);
    }

    void eachReport_data()
    {
        QTest::addColumn<int>("report");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("bars");
        QTest::addColumn<QString>("firstRow");
        QTest::newRow("phases") << 1 << u"Active plans by phase"_s << 4
                                << u"Relief | more than once a week | 1 | 6"_s;
        QTest::newRow("outcomes") << 2 << u"Outcomes by preset"_s << 1
                                  << u"Other schedules | 1 | – | – | – | –"_s;
        QTest::newRow("falling off") << 3 << u"Falling off plan"_s << 0 << QString();
        QTest::newRow("clearances") << 4 << u"Clearances ending"_s << 0 << QString();
    }

    void eachReport()
    {
        QFETCH(int, report);
        QFETCH(int, bars);
        QFETCH(QString, firstRow);
        showPage();
        choose(report);
        QTEST(child<QLabel>("reportTitleLabel").text(), "title");
        QCOMPARE(chart().isVisible(), bars > 0);
        QVERIFY(bars == 0 || chart().bars().size() == bars);
        QCOMPARE(row(0), firstRow);
        const auto &empty = child<QWidget>("emptyState");
        QCOMPARE(table().isVisible(), !firstRow.isEmpty());
        QCOMPARE(empty.isVisible(), firstRow.isEmpty());
        QCOMPARE(child<QComboBox>("monthsBox").isVisible(), false);
    }

    void aRowOpensThePlan()
    {
        const Client other = m_fixture->addClient(u"Bo"_s, u"Lind"_s);
        const Plan late = m_fixture->addPlan(other.id, u"1x/wk x 4"_s, {2026, 10, 1});
        showPage();
        choose(3);
        QCOMPARE(table().model()->rowCount(), 1);
        QSignalSpy wanted(m_page.get(), &Page::planWanted);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          table().visualRect(table().model()->index(0, 0)).center());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).value<ClientId>(), other.id);
        QCOMPARE(wanted.first().at(1).value<PlanId>(), late.id);
    }

    void aClearanceOpensTheHealth()
    {
        const Client other = m_fixture->addClient(u"Bo"_s, u"Lind"_s);
        const auto entry = m_fixture->addCondition(other.id, u"osteoporosis"_s);
        m_fixture->addClearance(entry, Fixture::today(), Fixture::today().addDays(9));
        showPage();
        choose(4);
        QSignalSpy wanted(m_page.get(), &Page::clientWanted);
        table().setCurrentIndex(table().model()->index(0, 0));
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).value<ClientId>(), other.id);
        QCOMPARE(wanted.first().at(1).value<ClientTab>(), ClientTab::Health);
    }

    void followsWhileItIsSeen()
    {
        showPage();
        setState(0, SessionState::Missed);
        QVERIFY(state().startsWith(u"Old numbers, from 11:00"_s)); // at once, before it is counted
        QVERIFY(again().isVisible());
        QTRY_COMPARE(row(0), u"November 2026 | – | 1 | – | 5 | 6"_s);
        QTRY_COMPARE(state(), u"Counted at 11:00"_s);
        QVERIFY(!again().isVisible());
    }

    void aBurstOfChangesIsCountedOnce()
    {
        showPage();
        QSignalSpy counted(m_page->findChild<ReportCounter *>(), &ReportCounter::counted);
        for (int i = 0; i < 4; ++i)
            setState(i, SessionState::Missed);
        QTRY_COMPARE(row(0), u"November 2026 | – | 4 | – | 2 | 6"_s);
        QTest::qWait(600);
        QCOMPARE(counted.size(), 1);
    }

    void catchesUpWhenItIsShownAgain()
    {
        showPage();
        m_page->hide();
        setState(0, SessionState::Missed);
        QTest::qWait(600);
        QCOMPARE(row(0), u"November 2026 | – | – | – | 6 | 6"_s); // nobody looks
        QVERIFY(state().startsWith(u"Old numbers"_s));
        m_page->show();
        QTRY_COMPARE(row(0), u"November 2026 | – | 1 | – | 5 | 6"_s);
    }

    void whatIsStoppedSaysSo()
    {
        showPage();
        setState(0, SessionState::Missed);
        auto &counter = *m_page->findChild<ReportCounter *>();
        counter.again();
        QVERIFY(counter.isCounting());
        QVERIFY(state().endsWith(u"counting again…"_s));
        QTest::mouseClick(&child<QPushButton>("stopButton"), Qt::LeftButton);
        QTRY_VERIFY(!counter.isCounting());
        if (!counter.isFresh()) { // it may have been done before it was stopped
            QVERIFY(state().endsWith(u"something has changed since"_s));
            QVERIFY(again().isVisible());
        }
        QTest::mouseClick(&again(), Qt::LeftButton);
        QTRY_COMPARE(row(0), u"November 2026 | – | 1 | – | 5 | 6"_s);
    }

    void mayBeLeftWhileItCounts()
    {
        m_page->show();
        m_page.reset();
    }

    void pdf()
    {
        showPage();
        choose(1);
        QSignalSpy told(m_page.get(), &Page::notified);
        const QString path = m_fixture->filePath(u"phases.pdf"_s);
        m_page->savePdf(path);
        const QString text = Pdf(path).text();
        for (const QString &part : {u"Active plans by phase"_s, u"As of 9 November 2026"_s,
                                    u"Green Lane Massage"_s, u"Relief more than once a week 1 6"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        QCOMPARE(told.size(), 1);
        QCOMPARE(noted(), u"pdf phases.pdf"_s);
    }

    void csv()
    {
        OwnSettings settings;
        showPage();
        choose(1);
        const QString path = m_fixture->filePath(u"phases.csv"_s);
        ModalAnswer<QFileDialog> answer([&path](QFileDialog &dialog) {
            dialog.selectFile(path);
            QMetaObject::invokeMethod(&dialog, "accept", Qt::QueuedConnection);
        });
        QTest::mouseClick(&child<QPushButton>("csvButton"), Qt::LeftButton);
        QVERIFY(answer.wasAsked());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("phase,plans,open_sessions\r\nRelief,1,6\r\n"));
        QCOMPARE(noted(), u"csv phases.csv"_s);
    }

    void failuresAreTold()
    {
        showPage();
        QSignalSpy failed(m_page.get(), &Page::failed);
        m_page->savePdf(m_fixture->filePath(u"none/x.pdf"_s));
        m_page->saveCsv(m_fixture->path()); // the practice itself
        QCOMPARE(failed.size(), 2);
        QCOMPARE(noted(), QString());
    }

    void print()
    {
        showPage();
        const QString path = m_fixture->filePath(u"printed.pdf"_s);
        ModalAnswer<PaperPreview> answer([&path](PaperPreview &preview) {
            preview.savePdf(path);
            preview.reject();
        });
        QTest::mouseClick(&child<QPushButton>("printButton"), Qt::LeftButton);
        QVERIFY(answer.wasAsked());
        QVERIFY(Pdf(path).text().contains(u"December 2025 to November 2026"_s));
        QCOMPARE(noted(), u"pdf printed.pdf"_s);
    }

    void nothingIsSavedBeforeItIsCounted()
    {
        QVERIFY(!child<QPushButton>("pdfButton").isEnabled());
        m_page->savePdf(m_fixture->filePath(u"early.pdf"_s));
        m_page->print();
        QVERIFY(!QFile::exists(m_fixture->filePath(u"early.pdf"_s)));
    }

private:
    void showPage()
    {
        m_page->resize(1080, 720);
        m_page->show();
        QTRY_COMPARE(state(), u"Counted at 11:00"_s);
    }
    void choose(int report) { child<QListWidget>("reportList").setCurrentRow(report); }
    [[nodiscard]] QString state() { return child<QLabel>("stateLabel").text(); }
    QPushButton &again() { return child<QPushButton>("againButton"); }
    BarChart &chart() { return child<BarChart>("reportChart"); }
    QTableView &table() { return child<QTableView>("reportTable"); }
    [[nodiscard]] QString row(int row)
    {
        const QAbstractItemModel &model = *table().model();
        QStringList cells;
        for (int column = 0; row < model.rowCount() && column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        return cells.join(u" | "_s);
    }
    template <class Widget>
    Widget &child(const char *name)
    {
        return *childOf<Widget>(*m_page, name);
    }
    // What the paper trail says of reports, which belong to no client.
    [[nodiscard]] QString noted() const
    {
        return RawConnection(m_fixture->path())
            .text(u"SELECT coalesce(group_concat(way || ' ' || file), '') FROM document"
                  " WHERE kind = 'report' AND client IS NULL"_s);
    }
    Session session(int index)
    {
        return Fixture::must(m_fixture->practice().planner().sessionsOf(m_plan.id)).at(index);
    }
    void setState(int index, SessionState state)
    {
        Fixture::must(m_fixture->practice().sessions().setState(session(index), state));
    }

    std::optional<Fixture> m_fixture;
    Plan m_plan;
    std::unique_ptr<ReportsPage> m_page;
};

QTEST_MAIN(TestReportsPage)
#include "tst_reports_page.moc"
