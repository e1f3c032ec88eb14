// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"
#include "gui/dialogs/ClientDialog.h"
#include "gui/pages/ClientPage.h"
#include "gui/pages/DocumentsTab.h"
#include "gui/pages/HealthTab.h"
#include "gui/pages/OverviewTab.h"
#include "gui/pages/PlanTab.h"
#include "gui/pages/ProgressTab.h"
#include "gui/pages/SessionsTab.h"

#include <QAction>
#include <QApplication>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ShownClient
{
    Fixture fixture;
    Client client = fixture.addClient(u"Marta"_s, u"Silva"_s);
    ClientPage page{fixture.practice(), client.id};

    void show()
    {
        page.resize(1044, 750);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    void save(const Client &changed)
    {
        client = Fixture::must(fixture.practice().clients().save(changed));
    }
    QLabel *label(const QString &name) const { return page.findChild<QLabel *>(name); }
    QWidget *widget(const QString &name) const { return page.findChild<QWidget *>(name); }
};

} // namespace

class TestClientPage : public QObject
{
    Q_OBJECT

private slots:
    void saysWhoItIs()
    {
        ShownClient s;
        Client changed = s.client;
        changed.birthDate = QDate(1968, 5, 3);
        changed.occupation = u"office work"_s;
        s.save(changed);
        const Plan plan =
            s.fixture.addPlan(s.client.id, u"2x/wk x 1, 1x/wk x 3"_s, QDate(2026, 11, 5));
        s.show();
        QCOMPARE(s.label(u"nameLabel"_s)->text(), u"Marta Silva"_s);
        QVERIFY(s.label(u"aboutLabel"_s)->text().startsWith(u"58 · office work · not seen"_s));
        auto &sessions = s.fixture.practice().sessions();
        const auto all = Fixture::must(s.fixture.practice().planner().sessionsOf(plan.id));
        SessionNote note;
        note.session = all.first().id;
        Fixture::must(sessions.sign(all.first(), note));
        QVERIFY2(s.label(u"aboutLabel"_s)->text().contains(u"since 5 Nov"_s), // without a refresh
                 qPrintable(s.label(u"aboutLabel"_s)->text()));
        QVERIFY(s.label(u"nextTimeLabel"_s)->text().startsWith(u"Thu 12 Nov"_s));
    }

    void makesTabsWhenTheyAreShown()
    {
        ShownClient s;
        s.show();
        QVERIFY(s.page.findChild<OverviewTab *>());
        QVERIFY(!s.page.findChild<PlanTab *>());
        QSignalSpy actionsChanged(&s.page, &Page::pageActionsChanged);
        s.page.showTab(ClientTab::Plan);
        QVERIFY(s.page.findChild<PlanTab *>()->isVisible());
        QCOMPARE(actionsChanged.count(), 1);
        QCOMPARE(s.page.pageActions(), s.page.findChild<PlanTab *>()->pageActions());
        QCOMPARE(s.page.helpTopic(), HelpTopic::ClientPlan);
        s.page.showTab(ClientTab::Sessions);
        QVERIFY(s.page.findChild<SessionsTab *>()->isVisible());
        s.page.showTab(ClientTab::Progress);
        QVERIFY(s.page.findChild<ProgressTab *>()->isVisible());
        QCOMPARE(s.page.helpTopic(), HelpTopic::Progress);
        s.page.showTab(ClientTab::Documents);
        QVERIFY(s.page.findChild<DocumentsTab *>()->isVisible());
        QCOMPARE(s.page.helpTopic(), HelpTopic::Documents);
        s.page.showTab(ClientTab::Health);
        QVERIFY(s.page.findChild<HealthTab *>()->isVisible());
        QCOMPARE(s.page.pageActions(), s.page.findChild<HealthTab *>()->pageActions());
        s.page.showTab(ClientTab::Overview);
        QCOMPARE(s.page.pageActions().last()->objectName(), u"editAction"_s);
        s.page.showTab(ClientTab::Health);
        QCOMPARE(s.page.tab(), ClientTab::Health);
    }

    void eachTabHasItsOwnKey()
    {
        ShownClient s;
        s.show();
        QStringList keys;
        const auto *tabs = s.page.findChild<QTabWidget *>(u"tabs"_s);
        for (int i = 0; i < tabs->count(); ++i)
            keys << QKeySequence::mnemonic(tabs->tabText(i)).toString();
        QCOMPARE(tabs->count(), int(ClientTab::Documents) + 1);
        QVERIFY(!keys.contains(QString()));
        QCOMPARE(keys.removeDuplicates(), 0);
        QTest::keyClick(&s.page, Qt::Key_E, Qt::AltModifier);
        QCOMPARE(s.page.tab(), ClientTab::Progress);
    }

    void asksForConsentUntilItIsRecorded()
    {
        ShownClient s;
        s.show();
        QVERIFY(s.widget(u"consentBanner"_s)->isVisible());
        bool opened = false;
        QTimer::singleShot(50, &s.page, [&] {
            auto *dialog = qobject_cast<ClientDialog *>(QApplication::activeModalWidget());
            opened = dialog != nullptr;
            if (!dialog)
                return;
            QTest::keyClicks(QApplication::focusWidget(), u"2026-11-09"_s); // the consent date
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        });
        QTest::mouseClick(s.widget(u"recordConsentButton"_s), Qt::LeftButton);
        QVERIFY(opened);
        QVERIFY(!s.widget(u"consentBanner"_s)->isVisible());
        QVERIFY(s.label(u"consentDateValue"_s)->text().contains(u"9 Nov 2026"_s));
    }

    void saysWhatScreeningFound()
    {
        ShownClient s;
        s.fixture.askHealth(s.client.id);
        s.show();
        QVERIFY(!s.widget(u"verdictBanner"_s)->isVisible()); // nothing to say
        const ConditionEntry bones = s.fixture.addCondition(s.client.id, u"osteoporosis"_s);
        QVERIFY(s.widget(u"verdictBanner"_s)->isVisible()); // without a refresh
        QCOMPARE(s.label(u"verdictTitle"_s)->text(), u"Needs clearance · today"_s);

        s.fixture.addClearance(bones, {2026, 10, 1}, {2026, 11, 11});
        QCOMPARE(s.label(u"verdictTitle"_s)->text(), u"Proceed with care · today"_s);
        QVERIFY(s.label(u"verdictSentence"_s)->text().contains(u"Cleared until 11 Nov."_s));
        s.fixture.addPlan(s.client.id, u"1x/wk x 2"_s, QDate(2026, 11, 12));
        QCOMPARE(s.label(u"verdictTitle"_s)->text(), u"Needs clearance · Thu 12 Nov 2026"_s);

        QTest::mouseClick(s.widget(u"verdictLink"_s), Qt::LeftButton);
        QCOMPARE(s.page.tab(), ClientTab::Health);
    }

    void archivesAndBringsBack()
    {
        ShownClient s;
        s.show();
        QSignalSpy notified(&s.page, &Page::notified);
        auto *archive = s.page.findChild<QAction *>(u"archiveAction"_s);
        archive->trigger();
        QVERIFY(s.widget(u"archivedChip"_s)->isVisible());
        QVERIFY(Fixture::must(s.fixture.practice().clients().find(s.client.id)).archived);
        QVERIFY(notified.last().first().toString().contains(u"Marta Silva"_s));
        archive->trigger();
        QVERIFY(!s.widget(u"archivedChip"_s)->isVisible());
        QVERIFY(!Fixture::must(s.fixture.practice().clients().find(s.client.id)).archived);
    }

    void showsHtmlAsTyped()
    {
        ShownClient s;
        Client changed = s.client;
        changed.name.given = u"<b>Bo</b>"_s;
        changed.note = u"<img src=x>&amp;"_s;
        s.save(changed);
        s.show();
        for (QLabel *label : {s.label(u"nameLabel"_s), s.label(u"noteValue"_s)})
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(s.label(u"nameLabel"_s)->text(), u"<b>Bo</b> Silva"_s);
        QCOMPARE(s.label(u"noteValue"_s)->text(), u"<img src=x>&amp;"_s);
    }

    void overviewFollowsWhatIsKept()
    {
        ShownClient s;
        s.show();
        QVERIFY(s.widget(u"noPlan"_s)->isVisible());
        QVERIFY(s.label(u"emergencyNothing"_s)->isVisible());
        Client changed = s.client;
        changed.emergency.name = u"Rui"_s;
        s.save(changed);
        QCOMPARE(s.label(u"emergencyNameValue"_s)->text(), u"Rui"_s);
        QVERIFY(!s.label(u"emergencyNothing"_s)->isVisible());
        QVERIFY(!s.label(u"emergencyPhoneValue"_s)->isVisible()); // nothing to say, no empty line
        s.fixture.addPlan(s.client.id, u"1x/wk x 4"_s, QDate(2026, 11, 12));
        QCOMPARE(s.label(u"planTitle"_s)->text(), u"Low back pain"_s);
        QCOMPARE(s.label(u"nextValue"_s)->text(), u"Thu 12 Nov 09:00"_s);
        QSignalSpy wanted(&s.page, &Page::clientWanted);
        QTest::mouseClick(s.widget(u"openPlanButton"_s), Qt::LeftButton);
        QCOMPARE(wanted.last().at(1).value<ClientTab>(), ClientTab::Plan);
    }

    void healthLeadsToTheGuidance()
    {
        ShownClient s;
        s.show();
        s.page.showTab(ClientTab::Health);
        QSignalSpy wanted(&s.page, &Page::guidanceWanted);
        emit s.page.findChild<HealthTab *>()->guidanceWanted(u"red-flags"_s);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.last().first().toString(), u"red-flags"_s);
    }

    void saysSoWhenTheClientIsGone()
    {
        Fixture fixture;
        ClientPage page(fixture.practice(), {QUuid::createUuid()});
        QSignalSpy failed(&page, &Page::failed);
        page.show();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::NotFound);
    }
};

QTEST_MAIN(TestClientPage)
#include "tst_client_page.moc"
