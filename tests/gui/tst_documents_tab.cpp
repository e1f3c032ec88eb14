// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ChildOf.h"
#include "gui/Fixture.h"
#include "gui/ModalAnswer.h"
#include "gui/OwnSettings.h"
#include "gui/PaperActions.h"
#include "gui/dialogs/PaperPreview.h"
#include "gui/pages/DocumentsTab.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <optional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// What can be printed of a client, what went out, and the same once more.
class TestDocumentsTab : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture.emplace();
        m_client = m_fixture->addClient(u"Lan"_s, u"Nguyễn"_s);
    }

    void papersOfAPlanNeedOne()
    {
        DocumentsTab tab(m_fixture->practice(), m_client.id);
        tab.show();
        for (const char *name : {"handoutButton", "planButton", "progressButton"})
            QVERIFY(!childOf<QPushButton>(tab, name)->isEnabled());
        QVERIFY(childOf<QPushButton>(tab, "cardButton")->isEnabled());
        QVERIFY(!wordsOf(tab, "noPlanLabel").isEmpty());
        m_fixture->addPlan(m_client.id, u"1x/wk x 6"_s); // without a refresh
        for (const char *name : {"handoutButton", "planButton", "progressButton"})
            QVERIFY(childOf<QPushButton>(tab, name)->isEnabled());
        QVERIFY(wordsOf(tab, "noPlanLabel").isEmpty());
    }

    void everyPaperIsShownAndNoted_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<QString>("noted"); // as the list calls it; empty: about nobody
        QTest::newRow("handout") << QByteArray("handoutButton") << u"Client handout"_s;
        QTest::newRow("plan") << QByteArray("planButton") << u"Treatment plan"_s;
        QTest::newRow("progress") << QByteArray("progressButton") << u"Progress report"_s;
        QTest::newRow("card") << QByteArray("cardButton") << u"Appointment card"_s;
        QTest::newRow("clearance") << QByteArray("clearanceButton") << u"Clearance letter"_s;
        QTest::newRow("referral") << QByteArray("referralButton") << u"Referral letter"_s;
        QTest::newRow("intake") << QByteArray("intakeButton") << QString();
        QTest::newRow("SOAP sheet") << QByteArray("soapButton") << QString();
    }

    void everyPaperIsShownAndNoted()
    {
        QFETCH(QByteArray, button);
        QFETCH(QString, noted);
        m_fixture->addPlan(m_client.id, u"1x/wk x 6"_s);
        DocumentsTab tab(m_fixture->practice(), m_client.id);
        tab.show();
        auto *table = childOf<QTableView>(tab, "documentTable");
        QVERIFY(!table->isVisible()); // the empty state says what to do
        QVERIFY(!tab.pageActions().first()->isEnabled());
        click(tab, button);
        QCOMPARE(table->model()->rowCount(), noted.isEmpty() ? 0 : 1);
        if (noted.isEmpty())
            return;
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->index(0, 0).data().toString(), noted);
        QVERIFY(table->model()
                    ->index(0, 1)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"paper.pdf"_s));
        // The same once more, from the list.
        table->selectRow(0);
        QAction *again = tab.pageActions().first();
        QVERIFY(again->isEnabled());
        save([again] { again->trigger(); });
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 0).data().toString(), noted);
        QVERIFY(table->model()->index(0, 0) != table->currentIndex()); // what was chosen stays so
    }

    void aSessionsNoteIsListed()
    {
        const Plan plan = m_fixture->addPlan(m_client.id, u"1x/wk x 6"_s);
        const Session first =
            Fixture::must(m_fixture->practice().planner().sessionsOf(plan.id)).first();
        PaperActions actions(m_fixture->practice(), &m_window);
        QSignalSpy failed(&actions, &PaperActions::failed);
        save([&] { actions.previewSessionNote(first.id); });
        QCOMPARE(failed.size(), 0);
        const auto documents = Fixture::must(m_fixture->practice().papers().ofClient(m_client.id));
        QCOMPARE(documents.size(), 1);
        QCOMPARE(documents.first().session, first.id);
        QCOMPARE(documents.first().plan, plan.id);
        actions.previewSessionNote({});
        QCOMPARE(failed.size(), 1);
    }

    // The client is in what was exported of the whole practice; there is nothing to print again.
    void exportsAreListed()
    {
        DocumentsTab tab(m_fixture->practice(), m_client.id);
        tab.show();
        Document exported;
        exported.kind = DocumentKind::Export;
        exported.way = DocumentWay::Csv;
        exported.file = u"clients.csv"_s;
        Fixture::must(m_fixture->practice().papers().add(exported)); // without a refresh
        auto *table = childOf<QTableView>(tab, "documentTable");
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"whole practice"_s));
        table->selectRow(0);
        QVERIFY(!tab.pageActions().first()->isEnabled());
        tab.print(); // and does nothing
    }

    void whatIsOnlyLookedAtIsNotNoted()
    {
        DocumentsTab tab(m_fixture->practice(), m_client.id);
        ModalAnswer<PaperPreview> answer([](PaperPreview &dialog) { dialog.reject(); });
        childOf<QPushButton>(tab, "cardButton")->click();
        QVERIFY(answer.wasAsked());
        QCOMPARE(childOf<QTableView>(tab, "documentTable")->model()->rowCount(), 0);
    }

private:
    void save(const std::function<void()> &open)
    {
        ModalAnswer<PaperPreview> answer([this](PaperPreview &dialog) {
            dialog.savePdf(m_fixture->filePath(u"paper.pdf"_s));
            dialog.reject();
        });
        open();
        QVERIFY(answer.wasAsked());
    }
    void click(const DocumentsTab &tab, const QByteArray &button)
    {
        save([&] { childOf<QPushButton>(tab, button.constData())->click(); });
    }

    std::optional<Fixture> m_fixture;
    Client m_client;
    QWidget m_window;
};

QTEST_MAIN(TestDocumentsTab)
#include "tst_documents_tab.moc"
