// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"
#include "gui/MainWindow.h"
#include "gui/ModalAnswer.h"
#include "gui/OwnSettings.h"
#include "gui/dialogs/RedFlagsDialog.h"

#include <QApplication>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// The flow of product.md: Today, start, "anything new?", before, after, note, sign, by keys alone
// in the real window, each key counted. README states these numbers.
class TestSessionInNinetySeconds : public QObject
{
    Q_OBJECT

private slots:
    void recordsASession();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        ++m_navigation;
    }
    void score(char digit)
    {
        QTest::keyClick(QApplication::focusWidget(), digit);
        ++m_digits;
    }
    void write(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        m_letters += int(text.size());
    }

    int m_navigation = 0; // keys that lead somewhere or do something
    int m_digits = 0;
    int m_letters = 0;
};

void TestSessionInNinetySeconds::recordsASession()
{
    Fixture fixture;
    const ClientId client = fixture.addClient(u"Marta"_s, u"Silva"_s).id;
    fixture.askHealth(client);
    const Plan plan = fixture.addPlan(client, u"2x/wk x 3, 1x/wk x 6"_s, {2026, 11, 5});
    const QList<Session> sessions = Fixture::must(fixture.practice().planner().sessionsOf(plan.id));
    SessionNote last;
    last.session = sessions.at(0).id;
    last.before.pain = 7;
    last.techniques = {u"effleurage"_s, u"petrissage"_s};
    last.pressure = Pressure::Light;
    last.homeCare = u"Heat in the evening"_s;
    Fixture::must(fixture.practice().sessions().sign(sessions.at(0), last));
    fixture.close();

    const OwnSettings settings;
    MainWindow window(fixture.environment(), fixture.settings());
    window.open(fixture.path());
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    press(Qt::Key_Return, Qt::ControlModifier); // Today: start the next session
    ModalAnswer<RedFlagsDialog> anythingNew([this](RedFlagsDialog &dialog) {
        // What every window system does with a window that opens.
        dialog.activateWindow();
        if (!QTest::qWaitFor([&dialog] { return QApplication::activeWindow() == &dialog; }))
            qFatal("the questions do not become active");
        for (int i = 0; i < 3; ++i) // no changes, no to all, keep
            press(Qt::Key_Space);
    });
    press(Qt::Key_W, Qt::AltModifier);
    QTRY_VERIFY(anythingNew.wasAsked());
    window.activateWindow();
    QTRY_VERIFY(QApplication::activeWindow() == &window && QApplication::focusWidget());
    press(Qt::Key_B, Qt::AltModifier); // before
    for (const char digit : {'6', '5', '5', '4', '3', '6'}) {
        score(digit);
        press(Qt::Key_Tab);
    }
    score('6');                            // the goal
    press(Qt::Key_R, Qt::ControlModifier); // techniques, pressure, home care of last time
    press(Qt::Key_S, Qt::AltModifier);
    write(u"Slept better since Thursday. Stiff on rising, eases by ten."_s);
    press(Qt::Key_Tab);
    write(u"Left side bend short by a hand."_s);
    press(Qt::Key_Tab);
    write(u"Improving."_s);
    press(Qt::Key_Tab);
    write(u"Keep once a week."_s);
    press(Qt::Key_Return, Qt::ControlModifier); // save and sign

    Practice &practice = *window.session().practice();
    const SessionNote note = Fixture::must(practice.sessions().record(sessions.at(1).id)).note;
    QVERIFY(note.isSigned());
    QCOMPARE(note.before, (Scores{6, 5, 5}));
    QCOMPARE(note.after, (Scores{4, 3, 6}));
    QCOMPARE(note.goals, (QList<GoalRating>{{plan.goals.first().id, 6}}));
    QCOMPARE(note.techniques, last.techniques);
    QCOMPARE(note.pressure, last.pressure);
    QCOMPARE(note.homeCare, last.homeCare);
    QCOMPARE(note.subjective, u"Slept better since Thursday. Stiff on rising, eases by ten."_s);
    QCOMPARE(note.objective, u"Left side bend short by a hand."_s);
    QCOMPARE(note.assessment, u"Improving."_s);
    QCOMPARE(note.plan, u"Keep once a week."_s);
    QCOMPARE(Fixture::must(practice.sessions().find(sessions.at(1).id)).state,
             SessionState::Completed);
    QCOMPARE(Fixture::must(practice.health().history(client)).asked, Fixture::today());

    QCOMPARE(m_navigation, 18);
    QCOMPARE(m_digits, 7);
    QCOMPARE(m_letters, 117);
    // At 40 words of five letters a minute, which is slow.
    const double seconds = (m_navigation + m_digits + m_letters) * 60 / (40 * 5.0);
    QVERIFY2(seconds <= 90, qPrintable(QString::number(seconds)));
}

QTEST_MAIN(TestSessionInNinetySeconds)
#include "tst_session_in_ninety_seconds.moc"
