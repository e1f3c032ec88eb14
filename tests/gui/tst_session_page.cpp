// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SessionPageDriver.h"
#include "gui/dialogs/MoveSessionDialog.h"
#include "gui/dialogs/ReflowDialog.h"
#include "gui/pages/PlanTab.h"
#include "gui/pages/TodayPage.h"
#include "gui/widgets/NoteMapWidget.h"
#include "gui/widgets/PainTrail.h"
#include "gui/widgets/PressureChoice.h"
#include "gui/widgets/ScoreSlider.h"
#include "gui/widgets/TechniqueChips.h"
#include "models/SessionTableModel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTimeEdit>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class TestSessionPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_driver.emplace(); }
    void cleanup() { m_driver.reset(); }

    void saysWhichSession();
    void keysReachEveryScoreInOrder();
    void signedByKeysAndAllFollow();
    void scoresByKeys_data();
    void scoresByKeys();
    void earlierPainIsShown();
    void goalsSayWhatTheyWere();
    void goalsFollowThePlanAndKeepScores();
    void lastTimeIsSeen();
    void repeatFillsWhatStays();
    void tooMuchPressureIsExplained();
    void nextAppointmentIsMoved();
    void typedTextIsPlain();
    void tooLongIsRefusedAtTheField();
    void longNamesFitTheSmallestWindow();
    void missedAndPlannedAgain();
    void missedAsksBeforeADraftGoes();

private:
    template <class Widget>
    Widget &get(const QString &name)
    {
        return m_driver->get<Widget>(name);
    }
    QString label(const QString &name) { return get<QLabel>(name).text(); }
    // Marks the session missed, and answers what becomes of the rest.
    void lose(const QString &button)
    {
        ModalAnswer<ReflowDialog> answer(
            [&button](ReflowDialog &dialog) { dialog.findChild<QPushButton *>(button)->click(); });
        m_driver->act(u"missedAction"_s);
        QVERIFY(answer.wasAsked());
    }
    static QString state(const QTableView &table)
    {
        return table.model()->index(0, SessionTableModel::State).data().toString();
    }

    std::optional<SessionPageDriver> m_driver;
};

void TestSessionPage::saysWhichSession()
{
    m_driver->open(6);
    QCOMPARE(label(u"nameLabel"_s), u"Marta Silva"_s);
    const QString facts = label(u"factsLabel"_s);
    QVERIFY2(facts.startsWith(u"Session 7 of 12 · Consolidate 1 of 6 · "_s), qPrintable(facts));
    QVERIFY2(facts.endsWith(u", 09:00 – 10:00"_s), qPrintable(facts));
}

void TestSessionPage::keysReachEveryScoreInOrder()
{
    m_driver->open(0);
    QStringList order;
    for (int i = 0; i < 7; ++i) {
        order << QApplication::focusWidget()->objectName();
        SessionPageDriver::key(Qt::Key_Tab);
    }
    QCOMPARE(order,
             (QStringList{u"painBefore"_s, u"stressBefore"_s, u"movementBefore"_s, u"painAfter"_s,
                          u"stressAfter"_s, u"movementAfter"_s, u"goal1"_s}));
}

void TestSessionPage::signedByKeysAndAllFollow()
{
    PlanTab planTab(m_driver->practice(), m_driver->client());
    TodayPage todayPage(m_driver->practice());
    const auto *schedule = planTab.findChild<QTableView *>(u"scheduleTable"_s);
    const auto *today = todayPage.findChild<QTableView *>(u"todayTable"_s);
    QCOMPARE(state(*today), u"Planned"_s);

    m_driver->open(0);
    for (const QString &digits : {u"10"_s, u"5"_s, u"0"_s, u"4"_s, u"3"_s, u"6"_s, u"7"_s}) {
        SessionPageDriver::keys(digits);
        SessionPageDriver::key(Qt::Key_Tab);
    }
    SessionPageDriver::key(Qt::Key_S, Qt::AltModifier);
    SessionPageDriver::keys(u"Slept better"_s);
    SessionPageDriver::key(Qt::Key_P, Qt::AltModifier);
    SessionPageDriver::keys(u"Heat at home"_s);
    QVERIFY(m_driver->page().isWindowModified());
    SessionPageDriver::key(Qt::Key_Return, Qt::ControlModifier);

    const SessionNote note = m_driver->note(0);
    QVERIFY(note.isSigned());
    QCOMPARE(note.before, (Scores{10, 5, 0}));
    QCOMPARE(note.after, (Scores{4, 3, 6}));
    QCOMPARE(note.goals, (QList<GoalRating>{{m_driver->plan().goals.first().id, 7}}));
    QCOMPARE(note.subjective, u"Slept better"_s);
    QCOMPARE(note.plan, u"Heat at home"_s);
    QVERIFY(!m_driver->page().isWindowModified());
    QCOMPARE(label(u"stateLabel"_s), u"Completed"_s);
    QCOMPARE(state(*schedule), u"Completed"_s);
    QCOMPARE(state(*today), u"Completed"_s);
}

void TestSessionPage::scoresByKeys_data()
{
    QTest::addColumn<QString>("typed"); // DEL clears, > is Right, < is Left, E is End
    QTest::addColumn<int>("number");    // -1: not asked
    QTest::newRow("nothing") << QString() << -1;
    QTest::newRow("zero is a number") << u"0"_s << 0;
    QTest::newRow("seven") << u"7"_s << 7;
    QTest::newRow("one") << u"1"_s << 1;
    QTest::newRow("ten") << u"10"_s << 10;
    QTest::newRow("ten by End") << u"E"_s << 10;
    QTest::newRow("no eleven") << u"11"_s << 1;
    QTest::newRow("ten, then zero") << u"100"_s << 0;
    QTest::newRow("seven, then zero") << u"70"_s << 0;
    QTest::newRow("letters do nothing") << u"5x"_s << 5;
    QTest::newRow("cleared") << u"5\u007f"_s << -1;
    QTest::newRow("cleared between") << u"1\u007f0"_s << 0;
    QTest::newRow("arrows") << u"5>><"_s << 6;
    QTest::newRow("no more than ten") << u"10>"_s << 10;
}

void TestSessionPage::scoresByKeys()
{
    QFETCH(const QString, typed);
    QFETCH(const int, number);
    m_driver->open(0);
    auto &slider = get<ScoreSlider>(u"stressAfter"_s);
    const QHash<QChar, Qt::Key> special{{QChar(0x7f), Qt::Key_Delete},
                                        {u'>', Qt::Key_Right},
                                        {u'<', Qt::Key_Left},
                                        {u'E', Qt::Key_End}};
    for (const QChar c : typed) {
        if (special.contains(c))
            QTest::keyClick(&slider, special.value(c));
        else
            QTest::keyClick(&slider, c.toLatin1());
    }
    QCOMPARE(slider.number().value_or(-1), number);
    QCOMPARE(m_driver->page().isWindowModified(), number >= 0);
}

void TestSessionPage::earlierPainIsShown()
{
    SessionNote before;
    before.before.pain = 7;
    m_driver->sign(0, before);
    m_driver->open(1);
    auto &trail = get<PainTrail>(u"painTrail"_s);
    QCOMPARE(trail.points(), (QList<PainPoint>{{m_driver->session(0).start.day(), 7}}));
    QTest::keyClick(&get<ScoreSlider>(u"painBefore"_s), Qt::Key_5);
    QCOMPARE(trail.points().size(), 2);
    QCOMPARE(trail.points().last(), (PainPoint{m_driver->session(1).start.day(), 5}));
}

void TestSessionPage::goalsSayWhatTheyWere()
{
    SessionNote before;
    before.goals = {{m_driver->plan().goals.first().id, 4}};
    m_driver->sign(0, before);
    m_driver->open(1);
    auto &goal = get<ScoreSlider>(u"goal1"_s);
    QCOMPARE(goal.accessibleName(), u"Sit an hour at the desk"_s);
    QCOMPARE(goal.accessibleDescription(), u"Not asked, was 4"_s);
    QTest::keyClick(&goal, Qt::Key_6);
    QCOMPARE(goal.accessibleDescription(), u"6, was 4"_s);
}

void TestSessionPage::goalsFollowThePlanAndKeepScores()
{
    m_driver->open(0);
    QTest::keyClick(&get<ScoreSlider>(u"goal1"_s), Qt::Key_6);
    Plan plan = Fixture::must(m_driver->practice().planner().find(m_driver->plan().id));
    plan.goals.prepend({{}, u"Tie shoes"_s});
    Fixture::must(m_driver->practice().planner().save(plan));
    QCOMPARE(get<ScoreSlider>(u"goal1"_s).caption(), u"Tie shoes"_s);
    QVERIFY(!get<ScoreSlider>(u"goal1"_s).number());
    QCOMPARE(get<ScoreSlider>(u"goal2"_s).number(), 6);
}

void TestSessionPage::lastTimeIsSeen()
{
    SessionNote before;
    before.nextTime = u"Begin with <b>the neck</b>"_s;
    m_driver->sign(0, before);
    m_driver->open(1);
    QCOMPARE(label(u"forTodayLabel"_s), u"Noted for today: Begin with <b>the neck</b>"_s);
    QCOMPARE(get<QLabel>(u"forTodayLabel"_s).textFormat(), Qt::PlainText);
    m_driver->open(0);
    QVERIFY(!get<QLabel>(u"forTodayLabel"_s).isVisible());
}

void TestSessionPage::repeatFillsWhatStays()
{
    SessionNote before;
    before.techniques = {u"effleurage"_s, u"petrissage"_s};
    before.pressure = Pressure::Light;
    before.products = u"Almond oil"_s;
    before.homeCare = u"Heat in the evening"_s;
    before.subjective = u"Slept badly"_s;
    before.before.pain = 6;
    m_driver->sign(0, before);
    m_driver->open(1);
    get<QLineEdit>(u"productsEdit"_s).setText(u"Arnica"_s); // typed already: stays
    QSignalSpy told(&m_driver->page(), &Page::notified);
    SessionPageDriver::key(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(get<TechniqueChips>(u"techniqueChips"_s).chosen(), before.techniques);
    QCOMPARE(get<PressureChoice>(u"pressureChoice"_s).pressure(), Pressure::Light);
    QCOMPARE(get<QLineEdit>(u"productsEdit"_s).text(), u"Arnica"_s);
    QCOMPARE(m_driver->text(u"homeCareEdit"_s), u"Heat in the evening"_s);
    QCOMPARE(m_driver->text(u"subjectiveEdit"_s), QString());
    QVERIFY(!get<ScoreSlider>(u"painBefore"_s).number());
    QCOMPARE(told.size(), 1);
    QVERIFY(m_driver->page().isWindowModified());
    m_driver->act(u"keepAction"_s);
    QCOMPARE(m_driver->note(1).techniques, before.techniques);

    m_driver->open(0); // nothing before it
    QVERIFY(!get<QAction>(u"repeatAction"_s).isEnabled());
}

void TestSessionPage::tooMuchPressureIsExplained()
{
    const auto bones = m_driver->fixture().addCondition(m_driver->client(), u"osteoporosis"_s);
    m_driver->fixture().addClearance(bones, {2026, 10, 1}, {2027, 3, 1});
    m_driver->open(0);
    QVERIFY(!get<QLabel>(u"pressureReason"_s).isVisible());
    QVERIFY(get<QPushButton>(u"firmButton"_s).property("struck").toBool());
    QVERIFY(!get<QPushButton>(u"lightButton"_s).property("struck").toBool());
    get<QPushButton>(u"firmButton"_s).click();
    const QString why = label(u"pressureReason"_s);
    QVERIFY2(why.startsWith(u"Firm is more than screening allows (Osteoporosis"_s),
             qPrintable(why));
    QVERIFY(get<QLabel>(u"pressureReason"_s).isVisible());
    QCOMPARE(get<PressureChoice>(u"pressureChoice"_s).pressure(), Pressure::Firm); // it is theirs
    get<QPushButton>(u"firmButton"_s).click();
    QVERIFY(!get<PressureChoice>(u"pressureChoice"_s).pressure());
    QVERIFY(!get<QLabel>(u"pressureReason"_s).isVisible());
}

void TestSessionPage::nextAppointmentIsMoved()
{
    m_driver->open(0);
    QCOMPARE(label(u"nextLabel"_s), u"Next: Thu 12 Nov 09:00"_s);
    ModalAnswer<MoveSessionDialog> dialog([](MoveSessionDialog &shown) {
        shown.findChild<QTimeEdit *>(u"timeEdit"_s)->setTime({11, 30});
        shown.findChild<QPushButton *>(u"moveButton"_s)->click();
    });
    SessionPageDriver::key(Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(dialog.wasAsked()); // a button is seen to go down first
    QTRY_COMPARE(label(u"nextLabel"_s), u"Next: Thu 12 Nov 11:30"_s);
    m_driver->open(11);
    QCOMPARE(label(u"nextLabel"_s), u"No session follows in this plan."_s);
    QVERIFY(!get<QPushButton>(u"nextButton"_s).isVisible());
}

void TestSessionPage::typedTextIsPlain()
{
    const QString odd = u"<b>not bold</b> <script>alert(1)</script> 😀 שלום &amp;"_s;
    m_driver->open(0);
    m_driver->type(u"subjectiveEdit"_s, odd);
    get<QLineEdit>(u"productsEdit"_s).setText(odd);
    m_driver->act(u"keepAction"_s);
    QCOMPARE(m_driver->note(0).subjective, odd);
    QCOMPARE(m_driver->note(0).products, odd);
    m_driver->open(0);
    QCOMPARE(m_driver->text(u"subjectiveEdit"_s), odd);
}

void TestSessionPage::tooLongIsRefusedAtTheField()
{
    m_driver->open(0);
    m_driver->type(u"subjectiveEdit"_s, u"Slept better"_s);
    m_driver->type(u"homeCareEdit"_s, SessionPageDriver::tooLong());
    m_driver->act(u"signAction"_s);
    QVERIFY(get<QLabel>(u"homeCareError"_s).isVisible());
    QVERIFY(!get<QLabel>(u"subjectiveError"_s).isVisible());
    QCOMPARE(QApplication::focusWidget(), &get<QPlainTextEdit>(u"homeCareEdit"_s));
    QCOMPARE(m_driver->note(0), m_driver->empty(0)); // nothing half written
    QCOMPARE(m_driver->session(0).state, SessionState::Planned);
    QCOMPARE(m_driver->text(u"homeCareEdit"_s), SessionPageDriver::tooLong());
    QVERIFY(m_driver->page().isWindowModified());
}

void TestSessionPage::longNamesFitTheSmallestWindow()
{
    Client client = Fixture::must(m_driver->practice().clients().find(m_driver->client()));
    client.name.family = QString(200, u'W');
    Fixture::must(m_driver->practice().clients().save(client));
    Plan plan = Fixture::must(m_driver->practice().planner().find(m_driver->plan().id));
    plan.goals = {{{}, QString(200, u'W')}};
    plan.techniques = u"Trigger point pressure, myofascial release, lymphatic drainage"_s;
    Fixture::must(m_driver->practice().planner().save(plan));
    m_driver->open(0);
    const int page = m_driver->page().minimumSizeHint().width();
    QVERIFY2(page <= 828, qPrintable(QString::number(page)));
    const int cards = get<QScrollArea>(u"sheetArea"_s).widget()->minimumSizeHint().width();
    QVERIFY2(cards <= 828 - 40 - 10, qPrintable(QString::number(cards))); // margins, scroll bar
}

void TestSessionPage::missedAndPlannedAgain()
{
    m_driver->open(0);
    QSignalSpy back(&m_driver->page(), &Page::backWanted);
    const auto count = [&] {
        return m_driver->practice().planner().sessionsOf(m_driver->plan().id)->size();
    };
    const auto before = count();
    lose(u"cancelButton"_s); // let be
    QCOMPARE(m_driver->session(0).state, SessionState::Planned);
    lose(u"aloneButton"_s);
    QCOMPARE(m_driver->session(0).state, SessionState::Missed);
    QCOMPARE(back.size(), 1);
    QVERIFY(!get<QPlainTextEdit>(u"subjectiveEdit"_s).isEnabled());
    QCOMPARE(m_driver->page().pageActions().size(), 1);
    m_driver->page().pageActions().first()->trigger();
    QCOMPARE(m_driver->session(0).state, SessionState::Planned);
    QVERIFY(get<QPlainTextEdit>(u"subjectiveEdit"_s).isEnabled());
    lose(u"restButton"_s);
    QCOMPARE(m_driver->session(0).state, SessionState::Missed);
    QCOMPARE(count(), before + 1); // made up for at the end
}

void TestSessionPage::missedAsksBeforeADraftGoes()
{
    m_driver->open(0);
    m_driver->type(u"subjectiveEdit"_s, u"Slept better"_s);
    m_driver->act(u"keepAction"_s);
    {
        ModalAnswer<QMessageBox> stay([](QMessageBox &box) { box.reject(); });
        m_driver->act(u"missedAction"_s);
        QVERIFY(stay.wasAsked());
    }
    QCOMPARE(m_driver->session(0).state, SessionState::Planned);
    QCOMPARE(m_driver->note(0).subjective, u"Slept better"_s);
    std::optional<ModalAnswer<ReflowDialog>> rest;
    ModalAnswer<QMessageBox> go([&rest](QMessageBox &box) {
        rest.emplace([](ReflowDialog &dialog) {
            dialog.findChild<QPushButton *>(u"aloneButton"_s)->click();
        });
        box.button(QMessageBox::Discard)->click();
    });
    m_driver->act(u"missedAction"_s);
    QCOMPARE(m_driver->session(0).state, SessionState::Missed);
    QCOMPARE(m_driver->note(0), m_driver->empty(0));
}

QTEST_MAIN(TestSessionPage)
#include "tst_session_page.moc"
