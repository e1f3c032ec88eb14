// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ChildOf.h"
#include "gui/MainWindow.h"
#include "gui/ModalAnswer.h"
#include "gui/SessionPageDriver.h"
#include "gui/widgets/MessageBar.h"

#include <QFileDialog>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// The window's questions for a file: which practice, and where its backup goes.
class TestPracticeFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void opensThePracticeChosen();
    void opensNothingWhereNoneIsChosen();
    void asksNothingWhileSomebodyStays_data();
    void asksNothingWhileSomebodyStays();
    void proposesTheBackupBesideThePractice();
    void tellsWhereABackupCantGo();

private:
    PracticeFiles &files() { return m_window->files(); }
    QString openPath() { return m_window->session().practice()->path(); }

    std::optional<Fixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestPracticeFiles::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestPracticeFiles::init()
{
    Fixture &fixture = m_fixture.emplace();
    (void)fixture.addPlan(fixture.addClient(u"Lan"_s, u"Nguyễn"_s).id, u"1x/wk x 4"_s);
    fixture.close();
    m_window = std::make_unique<MainWindow>(fixture.environment(), fixture.settings());
    m_window->open(fixture.path());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPracticeFiles::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestPracticeFiles::opensThePracticeChosen()
{
    Fixture other; // in a folder of its own
    other.close();
    ModalAnswer<QFileDialog> answer([&other](QFileDialog &dialog) {
        dialog.selectFile(other.path());
        QMetaObject::invokeMethod(&dialog, "accept", Qt::QueuedConnection);
    });
    childOf<QAction>(*m_window, "openAction")->trigger();
    QVERIFY(answer.wasAsked());
    QCOMPARE(openPath(), other.path());
    m_window.reset(); // before the file
}

void TestPracticeFiles::opensNothingWhereNoneIsChosen()
{
    QSignalSpy chosen(&files(), &PracticeFiles::chosen);
    ModalAnswer<QFileDialog> answer([](QFileDialog &dialog) { dialog.reject(); });
    files().choose();
    QVERIFY(answer.wasAsked());
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(openPath(), m_fixture->path());
}

void TestPracticeFiles::asksNothingWhileSomebodyStays_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::newRow("open") << QByteArray("openAction");
    QTest::newRow("new") << QByteArray("newPracticeAction");
}

void TestPracticeFiles::asksNothingWhileSomebodyStays()
{
    QFETCH(QByteArray, action);
    Practice &practice = *m_window->session().practice();
    const auto client = Fixture::must(practice.clients().list({})).first();
    const auto plan = Fixture::must(practice.planner().plansOf(client.id)).first();
    m_window->navigator().go(
        SessionStop{Fixture::must(practice.planner().sessionsOf(plan.id)).first().id});
    childOf<QPlainTextEdit>(*m_window, "subjectiveEdit")
        ->setPlainText(SessionPageDriver::tooLong()); // can't be kept
    std::optional<ModalAnswer<QDialog>> more;
    ModalAnswer<QMessageBox> stay([&more](QMessageBox &box) {
        box.reject();
        more.emplace([](QDialog &dialog) { dialog.reject(); });
    });
    childOf<QAction>(*m_window, action.constData())->trigger();
    QVERIFY(stay.wasAsked());
    QVERIFY(!more->wasAsked());
}

void TestPracticeFiles::proposesTheBackupBesideThePractice()
{
    QString proposed;
    const QString target = m_fixture->filePath(u"copy.unknot"_s);
    ModalAnswer<QFileDialog> answer([&](QFileDialog &dialog) {
        proposed = dialog.selectedFiles().value(0);
        dialog.selectFile(target);
        QMetaObject::invokeMethod(&dialog, "accept", Qt::QueuedConnection);
    });
    childOf<QAction>(*m_window, "backupAction")->trigger();
    QVERIFY(answer.wasAsked());
    QCOMPARE(proposed, m_fixture->filePath(u"test 2026-11-09.unknot"_s));
    QVERIFY(Practice::open(target, m_fixture->environment()).has_value());
    QVERIFY(childOf<MessageBar>(*m_window, "messageBar")->text().contains(target));
}

// Nothing is written over.
void TestPracticeFiles::tellsWhereABackupCantGo()
{
    QSignalSpy failed(&files(), &PracticeFiles::failed);
    QSignalSpy notified(&files(), &PracticeFiles::notified);
    files().backUpTo(m_fixture->path());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(notified.size(), 0);
    QVERIFY(childOf<MessageBar>(*m_window, "messageBar")->property("banner") == u"avoid"_s);
}

QTEST_MAIN(TestPracticeFiles)
#include "tst_practice_files.moc"
