// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"
#include "gui/ModalAnswer.h"
#include "gui/dialogs/PaperPreview.h"
#include "gui/pages/SessionsTab.h"
#include "models/SessionTableModel.h"

#include <QAction>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// All sessions of a client, over all plans.
class TestSessionsTab : public QObject
{
    Q_OBJECT

private slots:
    void newestFirst()
    {
        Fixture fixture;
        const ClientId client = fixture.addClient(u"Marta"_s, u"Silva"_s).id;
        SessionsTab tab(fixture.practice(), client);
        tab.show();
        auto *view = tab.findChild<QTableView *>(u"sessionTable"_s);
        QCOMPARE(tab.findChild<QStackedWidget *>(u"stack"_s)->currentWidget()->objectName(),
                 u"emptyPage"_s);
        const Plan plan = fixture.addPlan(client, u"2x/wk x 3, 1x/wk x 6"_s);
        const auto sessions = Fixture::must(fixture.practice().planner().sessionsOf(plan.id));
        QCOMPARE(view->model()->rowCount(), 12);
        QSignalSpy wanted(&tab, &Page::sessionWanted);
        view->selectRow(0);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(wanted.first().first().value<SessionId>(), sessions.last().id);
        SessionNote note;
        note.before.pain = 7;
        note.after.pain = 4;
        Fixture::must(fixture.practice().sessions().sign(sessions.first(), note));
        QCOMPARE(view->model()->index(11, SessionTableModel::Pain).data().toString(), u"7 → 4"_s);
    }

    void aRecordIsPrinted()
    {
        Fixture fixture;
        const ClientId client = fixture.addClient(u"Marta"_s, u"Silva"_s).id;
        const Plan plan = fixture.addPlan(client, u"2x/wk x 3"_s);
        const auto sessions = Fixture::must(fixture.practice().planner().sessionsOf(plan.id));
        SessionsTab tab(fixture.practice(), client);
        tab.show();
        auto *view = tab.findChild<QTableView *>(u"sessionTable"_s);
        auto *print = view->findChild<QAction *>(u"printNoteAction"_s);
        QVERIFY(print);
        view->selectRow(view->model()->rowCount() - 1); // the first session
        QVERIFY(!print->isEnabled());
        Fixture::must(fixture.practice().sessions().sign(sessions.first(), {}));
        QVERIFY(print->isEnabled());
        ModalAnswer<PaperPreview> answer([&fixture](PaperPreview &dialog) {
            dialog.savePdf(fixture.filePath(u"note.pdf"_s));
            dialog.reject();
        });
        print->trigger();
        QVERIFY(answer.wasAsked());
        const auto papers = Fixture::must(fixture.practice().papers().ofClient(client));
        QCOMPARE(papers.size(), 1);
        QCOMPARE(papers.first().session, sessions.first().id);
    }
};

QTEST_MAIN(TestSessionsTab)
#include "tst_sessions_tab.moc"
