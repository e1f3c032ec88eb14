// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SessionPageDriver.h"
#include "gui/dialogs/PaperPreview.h"
#include "gui/widgets/ScoreSlider.h"
#include "storage/RawConnection.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// A record is signed once, is read-only from then on, and is only added to.
class TestSessionSigned : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_driver.emplace(); }
    void cleanup() { m_driver.reset(); }

    void isReadOnlyOnceSigned();
    void anEmptyOneIsAskedFor();
    void aKeyHeldDownSignsNothing();
    void whatWasCompletedEarlierIsSignedStill();
    void isAddedTo();
    void anAdditionIsKeptWhileItFails();
    void anAdditionIsNotLeftInSilence();
    void textIsShownAsItWasTyped();
    void anAlteredOneSaysSo();
    void signedInAnotherWindow();
    void isPrinted();
    void aDraftIsKeptBeforeItIsPrinted();
    void whatIsNotWrittenIsNotPrinted();

private:
    void openSigned(const QString &subjective = u"Slept better"_s)
    {
        SessionNote note;
        note.before.pain = 6;
        note.subjective = subjective;
        note.pressure = Pressure::Light;
        m_driver->sign(0, note);
        m_driver->open(0);
    }
    QString record() { return m_driver->get<QTextBrowser>(u"recordText"_s).toPlainText(); }
    QWidget &widget(const QString &name) { return m_driver->get<QWidget>(name); }
    // The papers that went out, once the note's preview was shown and saved.
    QList<Document> printed(const std::function<void()> &print)
    {
        ModalAnswer<PaperPreview> answer([this](PaperPreview &dialog) {
            dialog.savePdf(m_driver->fixture().filePath(u"note.pdf"_s));
            dialog.reject();
        });
        print();
        return answer.wasAsked() ? papers() : QList<Document>();
    }
    QList<Document> papers()
    {
        return Fixture::must(m_driver->practice().papers().ofClient(m_driver->client()));
    }
    // Changes the file by other means than the program.
    void alter(const QString &sql);

    std::optional<SessionPageDriver> m_driver;
};

void TestSessionSigned::alter(const QString &sql)
{
    RawConnection other(m_driver->fixture().path());
    QCOMPARE(other.run(u"DROP TRIGGER signed_note_changed"_s), SQLITE_OK);
    QCOMPARE(other.run(sql), SQLITE_OK);
}

void TestSessionSigned::isReadOnlyOnceSigned()
{
    m_driver->open(0);
    SessionPageDriver::keys(u"6"_s);
    m_driver->type(u"subjectiveEdit"_s, u"Slept better"_s);
    m_driver->act(u"signAction"_s);

    QCOMPARE(m_driver->get<QLabel>(u"signedLabel"_s).text(), u"Signed 9 Nov 2026, 11:00"_s);
    QVERIFY(widget(u"signedLabel"_s).isVisible());
    QVERIFY(!widget(u"subjectiveEdit"_s).isVisible());
    QVERIFY(!widget(u"alteredLabel"_s).isVisible());
    QCOMPARE(record(), u"Subjective\nSlept better"_s);
    auto &pain = m_driver->get<ScoreSlider>(u"painBefore"_s);
    QTest::keyClick(&pain, Qt::Key_9);
    QTest::keyClick(&pain, Qt::Key_Right);
    QTest::mouseClick(&pain, Qt::LeftButton);
    QCOMPARE(pain.number(), 6);
    QCOMPARE(pain.value(), 6);
    QVERIFY(!widget(u"firmButton"_s).isVisible());
    QCOMPARE(m_driver->get<QLineEdit>(u"productsEdit"_s).placeholderText(), u"Not said"_s);
    QVERIFY(!m_driver->page().isWindowModified());
    QVERIFY(!m_driver->get<QAction>(u"signAction"_s).isEnabled());
    QVERIFY(!m_driver->get<QAction>(u"discardAction"_s).isVisible());
    QCOMPARE(m_driver->page().pageActions(),
             QList<QAction *>{&m_driver->get<QAction>(u"addAction"_s)});
}

void TestSessionSigned::anEmptyOneIsAskedFor()
{
    m_driver->open(0);
    {
        ModalAnswer<QMessageBox> stay([](QMessageBox &box) { box.reject(); });
        SessionPageDriver::key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(stay.wasAsked());
    }
    QCOMPARE(m_driver->session(0).state, SessionState::Planned);
    m_driver->type(u"planEdit"_s, u"  \n"_s); // nothing to see is nothing
    ModalAnswer<QMessageBox> go(
        [](QMessageBox &box) { box.button(QMessageBox::Discard)->click(); });
    m_driver->act(u"signAction"_s);
    QVERIFY(go.wasAsked());
    QCOMPARE(m_driver->session(0).state, SessionState::Completed);
    QVERIFY(m_driver->note(0).isSigned());
}

// Ctrl+Return opened the record on the page of today: held down, it must not sign it.
void TestSessionSigned::aKeyHeldDownSignsNothing()
{
    m_driver->open(0);
    SessionPageDriver::keys(u"6"_s);
    QVERIFY(!m_driver->get<QAction>(u"signAction"_s).autoRepeat());
}

void TestSessionSigned::whatWasCompletedEarlierIsSignedStill()
{
    SessionNote note = m_driver->empty(0);
    note.subjective = u"Slept better"_s;
    Fixture::must(m_driver->book().keepDraft(note));
    m_driver->close();
    alter(u"UPDATE session SET state = 'completed' WHERE number = 1"_s);
    m_driver->open(0);
    QCOMPARE(m_driver->get<QLabel>(u"stateLabel"_s).text(), u"Completed"_s);
    m_driver->type(u"objectiveEdit"_s, u"Side bend short"_s);
    m_driver->act(u"signAction"_s);
    QVERIFY(m_driver->note(0).isSigned());
    QCOMPARE(record(), u"Subjective\nSlept better\nObjective\nSide bend short"_s);
}

void TestSessionSigned::isAddedTo()
{
    openSigned();
    const SessionNote before = m_driver->note(0);
    m_driver->act(u"addAction"_s);
    SessionPageDriver::keys(u"Called: no soreness"_s);
    SessionPageDriver::key(Qt::Key_F, Qt::AltModifier);
    QTRY_COMPARE(record(),
                 u"Subjective\nSlept better\nAdded 9 Nov 2026, 11:00\nCalled: no soreness"_s);
    QVERIFY(!widget(u"addendumBox"_s).isVisible());
    QCOMPARE(m_driver->note(0), before); // what was signed stays as it was
    QVERIFY(!m_driver->record(0).altered);
    QVERIFY(m_driver->page().mayLeave());
}

void TestSessionSigned::anAdditionIsKeptWhileItFails()
{
    openSigned();
    m_driver->act(u"addAction"_s);
    m_driver->get<QAbstractButton>(u"keepAddendumButton"_s).click(); // empty
    QVERIFY(widget(u"addendumError"_s).isVisible());
    m_driver->type(u"addendumEdit"_s, SessionPageDriver::tooLong());
    m_driver->get<QAbstractButton>(u"keepAddendumButton"_s).click();
    QVERIFY(widget(u"addendumError"_s).isVisible());
    QCOMPARE(m_driver->text(u"addendumEdit"_s), SessionPageDriver::tooLong());
    QVERIFY(m_driver->record(0).addenda.isEmpty());
    m_driver->type(u"addendumEdit"_s, u"Called"_s);
    m_driver->fixture().addCondition(m_driver->client(), u"disc_degenerative"_s); // a change
    QCOMPARE(m_driver->text(u"addendumEdit"_s), u"Called"_s);
    m_driver->get<QAbstractButton>(u"keepAddendumButton"_s).click();
    QCOMPARE(m_driver->record(0).addenda.size(), 1);
}

void TestSessionSigned::anAdditionIsNotLeftInSilence()
{
    openSigned();
    m_driver->act(u"addAction"_s);
    QVERIFY(m_driver->page().mayLeave()); // nothing typed
    m_driver->type(u"addendumEdit"_s, u"Called"_s);
    ModalAnswer<QMessageBox> stay([](QMessageBox &box) { box.reject(); });
    QVERIFY(!m_driver->page().mayLeave());
    QVERIFY(stay.wasAsked());
    QCOMPARE(m_driver->text(u"addendumEdit"_s), u"Called"_s);
}

void TestSessionSigned::textIsShownAsItWasTyped()
{
    const QString odd = u"<b>not bold</b> <img src=x> 😀 שלום &amp;"_s;
    openSigned(odd);
    QVERIFY2(record().contains(odd), qPrintable(record()));
    QVERIFY(!m_driver->get<QTextBrowser>(u"recordText"_s).toHtml().contains(u"<img"_s));
}

void TestSessionSigned::anAlteredOneSaysSo()
{
    openSigned();
    QVERIFY(!widget(u"alteredLabel"_s).isVisible());
    m_driver->close();
    alter(u"UPDATE session_note SET subjective = 'Slept worse'"_s);
    m_driver->open(0);
    QVERIFY(widget(u"alteredLabel"_s).isVisible());
    QCOMPARE(widget(u"alteredLabel"_s).property("role").toString(), u"error"_s);
}

void TestSessionSigned::signedInAnotherWindow()
{
    m_driver->open(0);
    m_driver->type(u"subjectiveEdit"_s, u"Mine"_s);
    auto other = Fixture::must(
        Practice::open(m_driver->fixture().path(), m_driver->fixture().environment()));
    SessionNote theirs = m_driver->empty(0);
    theirs.subjective = u"Theirs"_s;
    Fixture::must(other->sessions().sign(m_driver->session(0), theirs));
    m_driver->practice().noticeOthers();
    QVERIFY(widget(u"subjectiveEdit"_s).isVisible()); // to be read and copied
    QCOMPARE(m_driver->text(u"subjectiveEdit"_s), u"Mine"_s);
    m_driver->act(u"signAction"_s);
    QCOMPARE(m_driver->note(0).subjective, u"Theirs"_s);
    QVERIFY(widget(u"pageError"_s).isVisible());
}

void TestSessionSigned::isPrinted()
{
    openSigned();
    const auto once = printed([this] { m_driver->page().print(); }); // Ctrl+P of the window
    QCOMPARE(once.size(), 1);
    QCOMPARE(once.first().kind, DocumentKind::SessionNote);
    QCOMPARE(once.first().session, m_driver->id(0));
    QCOMPARE(once.first().file, u"note.pdf"_s);
    QVERIFY(m_driver->get<QAction>(u"printNoteAction"_s).isEnabled());
    QCOMPARE(printed([this] { m_driver->act(u"printNoteAction"_s); }).size(), 2);
}

void TestSessionSigned::aDraftIsKeptBeforeItIsPrinted()
{
    m_driver->open(0);
    m_driver->type(u"subjectiveEdit"_s, u"Slept better"_s);
    QCOMPARE(printed([this] { m_driver->act(u"printNoteAction"_s); }).size(), 1);
    QCOMPARE(m_driver->note(0).subjective, u"Slept better"_s);
    QVERIFY(!m_driver->note(0).isSigned());
    m_driver->type(u"subjectiveEdit"_s, SessionPageDriver::tooLong()); // can't be kept
    QVERIFY(printed([this] { m_driver->page().print(); }).isEmpty());
    QVERIFY(widget(u"subjectiveError"_s).isVisible());
    QCOMPARE(papers().size(), 1);
}

void TestSessionSigned::whatIsNotWrittenIsNotPrinted()
{
    m_driver->open(0);
    QVERIFY(!m_driver->get<QAction>(u"printNoteAction"_s).isEnabled());
    const QSignalSpy notified(&m_driver->page(), &Page::notified);
    QVERIFY(printed([this] { m_driver->page().print(); }).isEmpty());
    QCOMPARE(notified.size(), 1);
}

QTEST_MAIN(TestSessionSigned)
#include "tst_session_signed.moc"
