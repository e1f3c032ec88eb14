// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SessionPageDriver.h"
#include "gui/widgets/ScoreSlider.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalSpy>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// What is typed into a session's record keeps itself, and nothing is lost in silence.
class TestSessionDraft : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_driver.emplace(); }
    void cleanup() { m_driver.reset(); }

    void keepsItselfWhileOneTypesOn();
    void keepsItselfWhenTheFocusLeaves();
    void keptOnDemand();
    void keepsNothingWhereNothingIsTyped();
    void opensAgainAsItWas();
    void aChangeElsewhereDisturbsNoTyping();
    void leavingKeepsItWithoutAsking();
    void leavingAsksWhereItCantBeKept_data();
    void leavingAsksWhereItCantBeKept();
    void tooLongIsSaidWithoutTakingTheFocus();
    void anotherWindowIsNeverOverwritten();
    void followsAnotherWindowWhereNothingIsTyped();
    void discarded();
    void undoIsAboutWhatIsWritten();

private:
    std::unique_ptr<Practice> otherWindow()
    {
        return Fixture::must(
            Practice::open(m_driver->fixture().path(), m_driver->fixture().environment()));
    }
    QString status() { return m_driver->get<QLabel>(u"draftLabel"_s).text(); }

    std::optional<SessionPageDriver> m_driver;
};

void TestSessionDraft::keepsItselfWhileOneTypesOn()
{
    m_driver->open(0);
    auto &edit = m_driver->get<QPlainTextEdit>(u"subjectiveEdit"_s);
    edit.setFocus();
    QElapsedTimer passed;
    passed.start();
    while (m_driver->note(0).subjective.isEmpty() && passed.elapsed() < 3000)
        QTest::keyClick(&edit, Qt::Key_A, {}, 100); // never pauses for two seconds
    QVERIFY2(passed.elapsed() < 3000, "not kept within three seconds");
    QVERIFY2(passed.elapsed() > 1000, "kept at each key");
    QCOMPARE(m_driver->session(0).state, SessionState::Planned); // and stays open
    QCOMPARE(status(), u"Draft kept 11:00"_s);                   // on the practice's clock
    QVERIFY(!m_driver->note(0).isSigned());
}

void TestSessionDraft::keepsItselfWhenTheFocusLeaves()
{
    m_driver->open(0);
    SessionPageDriver::keys(u"7"_s);
    QCOMPARE(m_driver->note(0).version, 0);
    SessionPageDriver::key(Qt::Key_Tab);
    QCOMPARE(m_driver->note(0).before.pain, 7);
    QCOMPARE(status(), u"Draft kept 11:00"_s);
}

void TestSessionDraft::keptOnDemand()
{
    m_driver->open(0);
    SessionPageDriver::keys(u"7"_s);
    SessionPageDriver::key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_driver->note(0).before.pain, 7);
    QVERIFY(!m_driver->note(0).isSigned()); // the key of habit signs nothing
}

void TestSessionDraft::keepsNothingWhereNothingIsTyped()
{
    m_driver->open(0);
    for (int i = 0; i < 9; ++i)
        SessionPageDriver::key(Qt::Key_Tab);
    m_driver->act(u"keepAction"_s);
    QVERIFY(m_driver->page().mayLeave());
    QCOMPARE(m_driver->note(0).version, 0);
}

void TestSessionDraft::opensAgainAsItWas()
{
    m_driver->open(0);
    SessionPageDriver::keys(u"7"_s);
    const QString text = u"Nguyễn "_s.repeated(2'000) + u"end"_s;
    m_driver->type(u"objectiveEdit"_s, text);
    m_driver->act(u"keepAction"_s);
    m_driver->open(0);
    QCOMPARE(m_driver->get<ScoreSlider>(u"painBefore"_s).number(), 7);
    QCOMPARE(m_driver->text(u"objectiveEdit"_s), text);
    QVERIFY(!m_driver->page().isWindowModified());
    QCOMPARE(status(), u"Draft"_s);
}

// Trailing spaces are tidied away in the file; the words being typed must not jump.
void TestSessionDraft::aChangeElsewhereDisturbsNoTyping()
{
    m_driver->open(0);
    auto &edit = m_driver->get<QPlainTextEdit>(u"subjectiveEdit"_s);
    edit.setFocus();
    SessionPageDriver::keys(u"Slept "_s);
    m_driver->act(u"keepAction"_s);
    QVERIFY(!m_driver->page().isWindowModified());
    m_driver->fixture().addCondition(m_driver->client(), u"disc_degenerative"_s);
    SessionPageDriver::keys(u"better"_s);
    QCOMPARE(edit.toPlainText(), u"Slept better"_s);
}

void TestSessionDraft::leavingKeepsItWithoutAsking()
{
    m_driver->open(0);
    m_driver->type(u"subjectiveEdit"_s, u"Slept better"_s);
    ModalAnswer<QMessageBox> question([](QMessageBox &box) { box.reject(); });
    QVERIFY(m_driver->page().mayLeave());
    QVERIFY(!question.wasAsked());
    QCOMPARE(m_driver->note(0).subjective, u"Slept better"_s);
}

void TestSessionDraft::leavingAsksWhereItCantBeKept_data()
{
    QTest::addColumn<bool>("leaves");
    QTest::newRow("leave without it") << true;
    QTest::newRow("back") << false;
}

void TestSessionDraft::leavingAsksWhereItCantBeKept()
{
    QFETCH(const bool, leaves);
    m_driver->open(0);
    m_driver->type(u"subjectiveEdit"_s, SessionPageDriver::tooLong());
    ModalAnswer<QMessageBox> question([leaves](QMessageBox &box) {
        box.button(leaves ? QMessageBox::Discard : QMessageBox::Cancel)->click();
    });
    QCOMPARE(m_driver->page().mayLeave(), leaves);
    QVERIFY(question.wasAsked());
    QCOMPARE(m_driver->text(u"subjectiveEdit"_s), SessionPageDriver::tooLong());
}

void TestSessionDraft::tooLongIsSaidWithoutTakingTheFocus()
{
    m_driver->open(0);
    m_driver->type(u"subjectiveEdit"_s, SessionPageDriver::tooLong());
    auto &other = m_driver->get<QPlainTextEdit>(u"planEdit"_s);
    other.setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->get<QLabel>(u"subjectiveError"_s).isVisible(), 3000);
    QCOMPARE(QApplication::focusWidget(), &other);
    QCOMPARE(status(), u"Draft not kept"_s);
    m_driver->type(u"subjectiveEdit"_s, u"Short"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->note(0).subjective, u"Short"_s, 3000);
    QVERIFY(!m_driver->get<QLabel>(u"subjectiveError"_s).isVisible());
}

void TestSessionDraft::anotherWindowIsNeverOverwritten()
{
    m_driver->open(0);
    m_driver->type(u"subjectiveEdit"_s, u"Mine"_s);
    SessionNote theirs = m_driver->empty(0);
    theirs.subjective = u"Theirs"_s;
    const SessionNote kept = Fixture::must(otherWindow()->sessions().keepDraft(theirs));
    m_driver->act(u"keepAction"_s);
    QVERIFY(m_driver->get<QLabel>(u"pageError"_s).isVisible());
    QCOMPARE(m_driver->note(0), kept);
    m_driver->practice().noticeOthers();
    QCOMPARE(m_driver->text(u"subjectiveEdit"_s), u"Mine"_s);
    m_driver->act(u"signAction"_s);
    QCOMPARE(m_driver->note(0), kept);
    QCOMPARE(m_driver->text(u"subjectiveEdit"_s), u"Mine"_s);
    // What was typed here is given up: what is kept is seen.
    ModalAnswer<QMessageBox> give(
        [](QMessageBox &box) { box.button(QMessageBox::Discard)->click(); });
    m_driver->act(u"discardAction"_s);
    QCOMPARE(m_driver->text(u"subjectiveEdit"_s), u"Theirs"_s);
    QCOMPARE(m_driver->note(0), kept);
    QVERIFY(!m_driver->get<QLabel>(u"pageError"_s).isVisible());
}

void TestSessionDraft::followsAnotherWindowWhereNothingIsTyped()
{
    m_driver->open(0);
    SessionNote theirs = m_driver->empty(0);
    theirs.subjective = u"Theirs"_s;
    Fixture::must(otherWindow()->sessions().keepDraft(theirs));
    m_driver->practice().noticeOthers();
    QCOMPARE(m_driver->text(u"subjectiveEdit"_s), u"Theirs"_s);
    m_driver->type(u"subjectiveEdit"_s, u"Theirs and mine"_s); // goes on from there
    m_driver->act(u"keepAction"_s);
    QCOMPARE(m_driver->note(0).subjective, u"Theirs and mine"_s);
}

void TestSessionDraft::discarded()
{
    m_driver->open(0);
    QVERIFY(!m_driver->get<QAction>(u"discardAction"_s).isVisible());
    SessionPageDriver::keys(u"7"_s);
    m_driver->type(u"subjectiveEdit"_s, u"Slept better"_s);
    m_driver->act(u"keepAction"_s);
    m_driver->type(u"subjectiveEdit"_s, u"Slept better still"_s);
    QVERIFY(m_driver->get<QAction>(u"discardAction"_s).isVisible());
    {
        ModalAnswer<QMessageBox> stay([](QMessageBox &box) { box.reject(); });
        m_driver->act(u"discardAction"_s);
        QVERIFY(stay.wasAsked());
    }
    QCOMPARE(m_driver->text(u"subjectiveEdit"_s), u"Slept better still"_s);
    ModalAnswer<QMessageBox> go(
        [](QMessageBox &box) { box.button(QMessageBox::Discard)->click(); });
    m_driver->act(u"discardAction"_s);
    QCOMPARE(m_driver->note(0), m_driver->empty(0));
    QCOMPARE(m_driver->text(u"subjectiveEdit"_s), QString());
    QVERIFY(!m_driver->get<ScoreSlider>(u"painBefore"_s).number());
    QVERIFY(!m_driver->page().isWindowModified());
    QTest::keyClick(&m_driver->get<ScoreSlider>(u"painBefore"_s), Qt::Key_3); // and begun anew
    m_driver->act(u"keepAction"_s);
    QCOMPARE(m_driver->note(0).version, 1);
}

// Ctrl+Z outside of a text would take back the latest change of the calendar.
void TestSessionDraft::undoIsAboutWhatIsWritten()
{
    m_driver->open(0);
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QCoreApplication::sendEvent(&m_driver->page(), &undo);
    QVERIFY(undo.isAccepted());
    QKeyEvent print(QEvent::ShortcutOverride, Qt::Key_P, Qt::ControlModifier);
    print.ignore();
    QCoreApplication::sendEvent(&m_driver->page(), &print);
    QVERIFY(!print.isAccepted());
}

QTEST_MAIN(TestSessionDraft)
#include "tst_session_draft.moc"
