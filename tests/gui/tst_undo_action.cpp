// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ChildOf.h"
#include "gui/Fixture.h"
#include "gui/MainWindow.h"
#include "gui/widgets/MessageBar.h"

#include <QPushButton>
#include <QTest>

#include <optional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// Taking back what moved sessions, from the window.
class TestUndoAction : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture.emplace();
        const Client client = m_fixture->addClient(u"Lan & Co"_s, u"Nguyễn"_s);
        m_fixture->askHealth(client.id);
        m_plan = m_fixture->addPlan(client.id, u"1x/wk x 4"_s, {2026, 11, 12});
        m_fixture->close();
        open();
        QVERIFY(!undo().isEnabled());
        QCOMPARE(undo().text(), u"Undo"_s);
    }
    void cleanup() { m_window.reset(); }

    void keyTakesBack()
    {
        const QList<Session> before = sessions();
        missFirst();
        QTRY_VERIFY(undo().isEnabled());
        QCOMPARE(undo().text(), u"Undo: Missed session, Lan && Co Nguyễn"_s);
        QCOMPARE(bar().text(), u"Missed session, Lan & Co Nguyễn"_s);
        QVERIFY(sessions() != before);
        QTest::keyClick(&*m_window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(starts(), startsOf(before));
        QCOMPARE(sessions().first().state, SessionState::Planned);
        QVERIFY(!undo().isEnabled());
        QVERIFY(bar().text().startsWith(u"Taken back"_s));
        QVERIFY(!childOf<QPushButton>(bar(), "undoButton")->isVisible());
    }

    void messageBarTakesBack()
    {
        missFirst();
        auto *button = childOf<QPushButton>(bar(), "undoButton");
        QTRY_VERIFY(button->isVisible());
        button->click();
        QCOMPARE(sessions().first().state, SessionState::Planned);
        bar().showNotice(u"Something else"_s);
        QVERIFY(!button->isVisible());
    }

    void worksAfterARestart()
    {
        missFirst();
        m_window.reset();
        open();
        QVERIFY(undo().isEnabled());
        QCOMPARE(bar().text(), QString()); // no news
        undo().trigger();
        QCOMPARE(sessions().first().state, SessionState::Planned);
    }

    void whatWasTouchedSinceStays()
    {
        missFirst();
        QTRY_VERIFY(undo().isEnabled());
        Fixture::must(practice().sessions().setState(sessions().last(), SessionState::Confirmed));
        QTRY_VERIFY(!undo().isEnabled());
        QCOMPARE(sessions().first().state, SessionState::Missed);
    }

    void olderChangesFollow()
    {
        missFirst();
        QTRY_VERIFY(undo().isEnabled());
        const QString first = undo().text();
        apply(SessionMoves{sessions().at(1), {2026, 11, 20}, QTime(11, 0)});
        QTRY_VERIFY(undo().text() != first);
        undo().trigger();
        QVERIFY(bar().text().startsWith(u"Taken back: Moved session"_s));
        QCOMPARE(undo().text(), first);
        undo().trigger();
        QVERIFY(!undo().isEnabled());
        QCOMPARE(sessions().first().state, SessionState::Planned);
    }

private:
    void open()
    {
        m_window.emplace(m_fixture->environment(), m_fixture->settings());
        m_window->open(m_fixture->path());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(&*m_window));
    }
    Practice &practice() { return *m_window->session().practice(); }
    QAction &undo() { return *m_window->findChild<QAction *>(u"undoAction"_s); }
    MessageBar &bar() { return *childOf<MessageBar>(*m_window, "messageBar"); }
    QList<Session> sessions() { return Fixture::must(practice().planner().sessionsOf(m_plan.id)); }
    static QList<ZonedTime> startsOf(const QList<Session> &sessions)
    {
        QList<ZonedTime> starts;
        for (const Session &session : sessions)
            starts << session.start;
        return starts;
    }
    QList<ZonedTime> starts() { return startsOf(sessions()); }
    void apply(const PlanChange &change)
    {
        Reflower &reflower = practice().reflower();
        Fixture::must(reflower.apply(Fixture::must(reflower.preview(change))));
    }
    void missFirst() { apply(SessionBecomes{sessions().first(), SessionState::Missed}); }

    std::optional<Fixture> m_fixture;
    std::optional<MainWindow> m_window;
    Plan m_plan;
};

QTEST_MAIN(TestUndoAction)
#include "tst_undo_action.moc"
