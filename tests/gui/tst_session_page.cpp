// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"
#include "gui/ModalAnswer.h"
#include "gui/dialogs/ReflowDialog.h"
#include "gui/pages/PlanTab.h"
#include "gui/pages/SessionPage.h"
#include "gui/pages/TodayPage.h"
#include "gui/widgets/PainSlider.h"
#include "gui/widgets/PainTrail.h"
#include "models/SessionTableModel.h"

#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class TestSessionPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_page.reset();
        m_client = m_fixture.emplace().addClient(u"Marta"_s, u"Silva"_s).id;
        m_plan = m_fixture->addPlan(m_client, u"2x/wk x 3, 1x/wk x 6"_s).id;
        m_sessions = Fixture::must(m_fixture->practice().planner().sessionsOf(m_plan));
    }

    void saysWhichSession()
    {
        open(6);
        QCOMPARE(get<QLabel>(u"nameLabel"_s).text(), u"Marta Silva"_s);
        const QString facts = get<QLabel>(u"factsLabel"_s).text();
        QVERIFY2(facts.startsWith(u"Session 7 of 12 · Consolidate 1 of 6 · "_s), qPrintable(facts));
        QVERIFY2(facts.endsWith(u", 09:00 – 10:00"_s), qPrintable(facts));
    }

    void recordByKeysAndAllFollow()
    {
        PlanTab planTab(m_fixture->practice(), m_client);
        TodayPage todayPage(m_fixture->practice());
        const auto *schedule = planTab.findChild<QTableView *>(u"scheduleTable"_s);
        const auto *today = todayPage.findChild<QTableView *>(u"todayTable"_s);
        QCOMPARE(state(*today), u"Planned"_s);

        open(0);
        QSignalSpy back(m_page.get(), &Page::backWanted);
        m_page->setFocus();
        keys(u"10"_s);
        tab();
        keys(u"4"_s);
        tab();
        keys(u"Slept better"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::AltModifier);
        keys(u"Heat at home"_s);
        QVERIFY(m_page->isWindowModified());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);

        const SessionNote note = kept(0);
        QCOMPARE(note.painBefore, 10);
        QCOMPARE(note.painAfter, 4);
        QCOMPARE(note.subjective, u"Slept better"_s);
        QCOMPARE(note.plan, u"Heat at home"_s);
        QCOMPARE(back.size(), 1);
        QVERIFY(!m_page->isWindowModified());
        QCOMPARE(get<QLabel>(u"stateLabel"_s).text(), u"Completed"_s);
        QCOMPARE(state(*schedule), u"Completed"_s);
        QCOMPARE(state(*today), u"Completed"_s);
    }

    void painByKeys_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("number"); // -1: not measured
        QTest::newRow("nothing") << QString() << -1;
        QTest::newRow("zero is a number") << u"0"_s << 0;
        QTest::newRow("seven") << u"7"_s << 7;
        QTest::newRow("one") << u"1"_s << 1;
        QTest::newRow("ten") << u"10"_s << 10;
        QTest::newRow("ten, then zero") << u"100"_s << 0;
        QTest::newRow("seven, then zero") << u"70"_s << 0;
        QTest::newRow("letters do nothing") << u"5x"_s << 5;
        QTest::newRow("cleared") << u"5\u007f"_s << -1;
        QTest::newRow("cleared between") << u"1\u007f0"_s << 0;
    }
    void painByKeys()
    {
        QFETCH(QString, typed);
        QFETCH(int, number);
        open(0);
        auto &slider = get<PainSlider>(u"painBefore"_s);
        for (const QChar c : typed) {
            if (c == QChar(0x7f))
                QTest::keyClick(&slider, Qt::Key_Delete);
            else
                QTest::keyClick(&slider, c.toLatin1());
        }
        QCOMPARE(slider.number().value_or(-1), number);
        QCOMPARE(m_page->isWindowModified(), number >= 0);
    }

    void earlierPainIsShown()
    {
        SessionNote note;
        note.painBefore = 7;
        Fixture::must(m_fixture->practice().sessions().record(m_sessions.at(0), note));
        open(1);
        auto &trail = get<PainTrail>(u"painTrail"_s);
        QCOMPARE(trail.points(), (QList<PainPoint>{{m_sessions.at(0).start.day(), 7}}));
        QTest::keyClick(&get<PainSlider>(u"painBefore"_s), Qt::Key_5);
        QCOMPARE(trail.points().size(), 2);
        QCOMPARE(trail.points().last().pain, 5);
    }

    void longNamesFitTheSmallestWindow()
    {
        Client client = Fixture::must(m_fixture->practice().clients().find(m_client));
        client.name.family = QString(200, u'W');
        Fixture::must(m_fixture->practice().clients().save(client));
        open(0);
        QVERIFY2(m_page->minimumSizeHint().width() <= 828,
                 qPrintable(QString::number(m_page->minimumSizeHint().width())));
    }

    void longTextIsKept()
    {
        open(0);
        const QString text = u"Nguyễn "_s.repeated(2'000) + u"end"_s;
        get<QPlainTextEdit>(u"objectiveEdit"_s).setPlainText(text);
        save();
        QCOMPARE(kept(0).objective, text);
    }

    void tooLongIsRefusedAtTheField()
    {
        open(0);
        get<QPlainTextEdit>(u"subjectiveEdit"_s).setPlainText(u"Slept better"_s);
        get<QPlainTextEdit>(u"planEdit"_s).setPlainText(QString(100'001, u'a'));
        save();
        QVERIFY(get<QLabel>(u"planError"_s).isVisible());
        QVERIFY(!get<QLabel>(u"subjectiveError"_s).isVisible());
        QCOMPARE(kept(0), SessionNote{}); // nothing half written
        QCOMPARE(find(0).state, SessionState::Planned);
        QCOMPARE(get<QPlainTextEdit>(u"planEdit"_s).toPlainText().size(), 100'001);
        QVERIFY(m_page->isWindowModified());
    }

    void leavingAsks_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("leaves");
        QTest::addColumn<QString>("kept");
        QTest::newRow("save") << int(QMessageBox::Save) << true << u"Slept better"_s;
        QTest::newRow("discard") << int(QMessageBox::Discard) << true << QString();
        QTest::newRow("stay") << int(QMessageBox::Cancel) << false << QString();
    }
    void leavingAsks()
    {
        QFETCH(int, answer);
        QFETCH(bool, leaves);
        QFETCH(QString, kept);
        open(0);
        QVERIFY(m_page->mayLeave()); // unchanged: no question
        get<QPlainTextEdit>(u"subjectiveEdit"_s).setPlainText(u"Slept better"_s);
        ModalAnswer<QMessageBox> question([answer](QMessageBox &box) {
            box.button(static_cast<QMessageBox::StandardButton>(answer))->click();
        });
        QCOMPARE(m_page->mayLeave(), leaves);
        QVERIFY(question.wasAsked());
        QCOMPARE(this->kept(0).subjective, kept);
        QCOMPARE(m_page->isWindowModified(), !leaves);
        if (!leaves)
            QCOMPARE(get<QPlainTextEdit>(u"subjectiveEdit"_s).toPlainText(), u"Slept better"_s);
    }

    void conflictIsSaidAndNothingLost()
    {
        open(0);
        get<QPlainTextEdit>(u"subjectiveEdit"_s).setPlainText(u"Mine"_s);
        auto other = Fixture::must(Practice::open(m_fixture->path(), m_fixture->environment()));
        SessionNote theirs;
        theirs.subjective = u"Theirs"_s;
        Fixture::must(other->sessions().record(m_sessions.at(0), theirs));
        save();
        QVERIFY(get<QLabel>(u"pageError"_s).isVisible());
        QCOMPARE(kept(0).subjective, u"Theirs"_s);
        QCOMPARE(get<QPlainTextEdit>(u"subjectiveEdit"_s).toPlainText(), u"Mine"_s);
        m_fixture->practice().noticeOthers();
        QCOMPARE(get<QPlainTextEdit>(u"subjectiveEdit"_s).toPlainText(), u"Mine"_s);
    }

    void missedAndPlannedAgain()
    {
        open(0);
        QSignalSpy back(m_page.get(), &Page::backWanted);
        loseFirst(u"aloneButton"_s);
        QCOMPARE(find(0).state, SessionState::Missed);
        QCOMPARE(back.size(), 1);
        QCOMPARE(m_page->pageActions().size(), 1);
        m_page->pageActions().first()->trigger();
        QCOMPARE(find(0).state, SessionState::Planned);
        QCOMPARE(m_page->pageActions().size(), 3);
    }

    void missedIsMadeUpFor()
    {
        open(0);
        const PlanId plan = find(0).plan;
        const auto count = [&] { return m_fixture->practice().planner().sessionsOf(plan)->size(); };
        const auto before = count();
        loseFirst(u"cancelButton"_s); // let be
        QCOMPARE(find(0).state, SessionState::Planned);
        loseFirst(u"restButton"_s);
        QCOMPARE(find(0).state, SessionState::Missed);
        QCOMPARE(count(), before + 1); // made up for at the end
    }

    void missedAsksBeforeTypedTextGoes()
    {
        open(0);
        get<QPlainTextEdit>(u"subjectiveEdit"_s).setPlainText(u"Slept better"_s);
        ModalAnswer<QMessageBox> stay([](QMessageBox &box) { box.reject(); });
        m_page->pageActions().first()->trigger();
        QVERIFY(stay.wasAsked());
        QCOMPARE(find(0).state, SessionState::Planned);
        QCOMPARE(get<QPlainTextEdit>(u"subjectiveEdit"_s).toPlainText(), u"Slept better"_s);
    }

private:
    void open(qsizetype index)
    {
        m_page = std::make_unique<SessionPage>(m_fixture->practice(), m_sessions.at(index).id);
        m_page->resize(1084, 750);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    template <class Widget>
    Widget &get(const QString &name)
    {
        auto *found = m_page->findChild<Widget *>(name);
        if (!found)
            qFatal("no widget %s", qPrintable(name));
        return *found;
    }
    void save() { m_page->pageActions().last()->trigger(); }
    // Marks the session missed, and answers what becomes of the rest.
    void loseFirst(const QString &button)
    {
        ModalAnswer<ReflowDialog> answer(
            [&button](ReflowDialog &dialog) { dialog.findChild<QPushButton *>(button)->click(); });
        m_page->pageActions().first()->trigger();
        QVERIFY(answer.wasAsked());
    }
    Session find(qsizetype index)
    {
        return Fixture::must(m_fixture->practice().sessions().find(m_sessions.at(index).id));
    }
    SessionNote kept(qsizetype index)
    {
        SessionNote note =
            Fixture::must(m_fixture->practice().sessions().note(m_sessions.at(index).id));
        if (note.version == 0)
            note.session = {};
        return note;
    }
    static void keys(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void tab() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); }
    static QString state(const QTableView &table)
    {
        return table.model()->index(0, SessionTableModel::State).data().toString();
    }

    std::optional<Fixture> m_fixture;
    std::unique_ptr<SessionPage> m_page; // goes before the practice it shows
    QList<Session> m_sessions;
    ClientId m_client;
    PlanId m_plan;
};

QTEST_MAIN(TestSessionPage)
#include "tst_session_page.moc"
