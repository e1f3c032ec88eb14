// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ChildOf.h"
#include "gui/DemoMaker.h"
#include "gui/Fixture.h"
#include "gui/MainWindow.h"
#include "gui/dialogs/PracticeDialog.h"
#include "gui/dialogs/SettingsDialog.h"
#include "gui/pages/WelcomePage.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// The dialogs of the window itself, the first run, the demo, and names for screen readers.
class TestShellDialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void makesAPractice();
    void refusesABadProfileAtTheField();
    void neverTouchesAFileThatIsThere();
    void threeClicksToAnEmptyPractice();
    void savesTheProfile();
    void cancelGivesTheLookBack();
    void backgroundTaskTellsAndStops();
    void makesTheDemoOnce();
    void cancelledDemoLeavesNothing();
    void everyControlHasAName_data();
    void everyControlHasAName();
};

namespace {

void listUnnamed(QAccessibleInterface *item, QStringList &found)
{
    if (!item || item->state().invisible)
        return;
    if (item->state().focusable && item->text(QAccessible::Name).trimmed().isEmpty()) {
        const QObject *object = item->object();
        found << (object ? QString::fromLatin1(object->metaObject()->className()) + u' ' +
                               object->objectName()
                         : u"role %1"_s.arg(item->role()));
    }
    const bool rows = item->tableInterface() != nullptr; // cells speak their text
    for (int i = 0; !rows && i < item->childCount(); ++i)
        listUnnamed(item->child(i), found);
}

QStringList unnamedControls(QWidget &widget)
{
    QStringList found;
    listUnnamed(QAccessible::queryAccessibleInterface(&widget), found);
    return found;
}

} // namespace

void TestShellDialogs::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestShellDialogs::makesAPractice()
{
    Fixture fixture;
    Memory memory(fixture.settings());
    PracticeSession session(fixture.environment(), memory);
    PracticeDialog dialog(session, fixture.filePath(u"Unknot"_s));
    dialog.show();
    QTest::keyClicks(childOf<QLineEdit>(dialog, "nameEdit"), u"Green / Lane"_s);
    QVERIFY(
        childOf<QLineEdit>(dialog, "pathEdit")->text().endsWith(u"Unknot/Green - Lane.unknot"_s));
    QTest::mouseClick(childOf<QPushButton>(dialog, "createButton"), Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(session.practice());
    QCOMPARE(session.practice()->profile().name, u"Green / Lane"_s);
    QCOMPARE(session.practice()->profile().zone, QByteArray("Europe/Berlin"));
    QCOMPARE(memory.recent(), QStringList{session.practice()->path()});
}

void TestShellDialogs::refusesABadProfileAtTheField()
{
    Fixture fixture;
    Memory memory(fixture.settings());
    PracticeSession session(fixture.environment(), memory);
    PracticeDialog dialog(session, fixture.filePath(u"Unknot"_s));
    dialog.show();
    QTest::mouseClick(childOf<QPushButton>(dialog, "createButton"), Qt::LeftButton);
    QVERIFY(childOf<QLabel>(dialog, "nameError")->isVisible());
    childOf<QLineEdit>(dialog, "nameEdit")->setText(u"Green Lane"_s);
    childOf<QComboBox>(dialog, "zoneBox")->setEditText(u"Europe/Nowhere"_s);
    QTest::mouseClick(childOf<QPushButton>(dialog, "createButton"), Qt::LeftButton);
    QVERIFY(!childOf<QLabel>(dialog, "nameError")->isVisible());
    QVERIFY(childOf<QLabel>(dialog, "zoneError")->isVisible());
    QVERIFY(dialog.isVisible());
    QVERIFY(!session.practice());
    QVERIFY(!QFile::exists(fixture.filePath(u"Unknot"_s)));
}

void TestShellDialogs::neverTouchesAFileThatIsThere()
{
    Fixture fixture;
    Memory memory(fixture.settings());
    PracticeSession session(fixture.environment(), memory);
    PracticeDialog dialog(session, fixture.filePath(u"Unknot"_s));
    dialog.show();
    childOf<QLineEdit>(dialog, "nameEdit")->setText(u"Green Lane"_s);
    auto *path = childOf<QLineEdit>(dialog, "pathEdit");
    path->clear();
    QTest::keyClicks(path, fixture.path());
    QTest::mouseClick(childOf<QPushButton>(dialog, "createButton"), Qt::LeftButton);
    QVERIFY(dialog.isVisible());
    QVERIFY(childOf<QLabel>(dialog, "pathError")->isVisible());
    QVERIFY(!session.practice());
}

void TestShellDialogs::threeClicksToAnEmptyPractice()
{
    Fixture fixture;
    MainWindow window(fixture.environment(), fixture.settings());
    window.openLast();
    window.show();
    int clicks = 0;
    const auto click = [&](QPushButton *button) {
        ++clicks;
        QTest::mouseClick(button, Qt::LeftButton);
    };
    QTimer::singleShot(0, &window, [&] {
        auto *dialog = window.findChild<PracticeDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(childOf<QLineEdit>(*dialog, "nameEdit"), u"Green Lane"_s);
        auto *path = childOf<QLineEdit>(*dialog, "pathEdit");
        path->clear();
        QTest::keyClicks(path, fixture.filePath(u"new.unknot"_s));
        click(childOf<QPushButton>(*dialog, "createButton"));
    });
    click(childOf<QPushButton>(window, "newButton"));
    QVERIFY(window.session().practice());
    QCOMPARE(window.navigator().place(), Place::Today);
    QVERIFY(clicks <= 3);
}

void TestShellDialogs::savesTheProfile()
{
    Fixture fixture;
    Memory memory(fixture.settings());
    Theme theme(memory);
    SettingsDialog dialog(&fixture.practice(), theme);
    dialog.show();
    QCOMPARE(childOf<QLineEdit>(dialog, "therapistEdit")->text(), u"Ana Ramos"_s);
    childOf<QLineEdit>(dialog, "nameEdit")->clear();
    QTest::mouseClick(childOf<QPushButton>(dialog, "saveButton"), Qt::LeftButton);
    QVERIFY(dialog.isVisible());
    QVERIFY(childOf<QLabel>(dialog, "nameError")->isVisible());
    childOf<QLineEdit>(dialog, "nameEdit")->setText(u"Blue Lane"_s);
    childOf<QComboBox>(dialog, "appearanceBox")->setCurrentIndex(2);
    QTest::mouseClick(childOf<QPushButton>(dialog, "saveButton"), Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(fixture.practice().profile().name, u"Blue Lane"_s);
    QCOMPARE(fixture.practice().profile().address, u"12 Green Lane"_s);
    QCOMPARE(memory.appearance(), Appearance::Dark);
}

void TestShellDialogs::cancelGivesTheLookBack()
{
    Fixture fixture;
    Memory memory(fixture.settings());
    Theme theme(memory);
    theme.setAppearance(Appearance::Light);
    SettingsDialog dialog(nullptr, theme);
    dialog.show();
    QVERIFY(!childOf<QWidget>(dialog, "profileCard")->isVisible());
    childOf<QComboBox>(dialog, "appearanceBox")->setCurrentIndex(3);
    QCOMPARE(theme.scheme(), Scheme::HighContrast);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(theme.scheme(), Scheme::Light);
    QCOMPARE(memory.appearance(), Appearance::Light);
}

void TestShellDialogs::backgroundTaskTellsAndStops()
{
    BackgroundTask quick([](const BackgroundTask::Progress &progress) -> Result<void> {
        (void)progress(1, 2);
        return {};
    });
    QSignalSpy told(&quick, &BackgroundTask::progressed);
    QSignalSpy done(&quick, &BackgroundTask::succeeded);
    quick.start();
    QVERIFY(done.wait());
    QCOMPARE(told.size(), 1);

    BackgroundTask endless([](const BackgroundTask::Progress &progress) -> Result<void> {
        while (progress(0, 1))
            QThread::yieldCurrentThread();
        return fail(ErrorCode::Cancelled);
    });
    QSignalSpy failed(&endless, &BackgroundTask::failed);
    endless.start();
    endless.cancel();
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Cancelled);
}

void TestShellDialogs::makesTheDemoOnce()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    DemoMaker maker(data, Fixture::today());
    QSignalSpy ready(&maker, &DemoMaker::ready);
    QSignalSpy told(&maker, &DemoMaker::progressed);
    maker.start();
    QVERIFY(ready.wait(60000));
    QVERIFY(!told.isEmpty());
    const QString path = ready.first().first().toString();
    QVERIFY(Practice::open(path, Environment::ofThisMachine()).has_value());
    maker.start(); // there already
    QCOMPARE(ready.size(), 2);
    QVERIFY(!maker.isRunning());
}

void TestShellDialogs::cancelledDemoLeavesNothing()
{
    const QTemporaryDir folder;
    DemoMaker maker(folder.path(), Fixture::today());
    QSignalSpy failed(&maker, &DemoMaker::failed);
    QSignalSpy ready(&maker, &DemoMaker::ready);
    maker.start();
    maker.cancel();
    QVERIFY(failed.wait(60000));
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Cancelled);
    QVERIFY(ready.isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

void TestShellDialogs::everyControlHasAName_data()
{
    QTest::addColumn<int>("place");
    for (const Place place : allPlaces)
        QTest::newRow(qPrintable(placeName(place))) << int(place);
    QTest::newRow("client overview") << 10;
    QTest::newRow("client health") << 11;
    QTest::newRow("client plan") << 12;
    QTest::newRow("client sessions") << 13;
    QTest::newRow("session") << 20;
    QTest::newRow("welcome") << 30;
    QTest::newRow("new practice") << 31;
    QTest::newRow("settings") << 32;
}

void TestShellDialogs::everyControlHasAName()
{
    QFETCH(int, place);
    Fixture fixture;
    const Client client = fixture.addClient(u"Marta"_s, u"Silva"_s);
    const Plan plan = fixture.addPlan(client.id, u"2x/wk x 2, 1x/wk x 4"_s);
    MainWindow window(fixture.environment(), fixture.settings());
    if (place >= 30) {
        window.openLast();
        window.show();
        PracticeDialog newPractice(window.session(), fixture.filePath(u"Unknot"_s));
        SettingsDialog settings(&fixture.practice(), window.theme());
        QWidget *shown = place == 30   ? static_cast<QWidget *>(&window)
                         : place == 31 ? static_cast<QWidget *>(&newPractice)
                                       : &settings;
        shown->show();
        QCOMPARE(unnamedControls(*shown).join(u", "_s), QString());
        return;
    }
    window.open(fixture.path());
    window.show();
    if (place == 20)
        window.navigator().go(SessionStop{
            Fixture::must(fixture.practice().planner().sessionsOf(plan.id)).first().id});
    else if (place >= 10)
        window.navigator().go(ClientStop{client.id, ClientTab(place - 10)});
    else
        window.navigator().go(Place(place));
    QCoreApplication::processEvents();
    QCOMPARE(unnamedControls(window).join(u", "_s), QString());
}

QTEST_MAIN(TestShellDialogs)
#include "tst_shell_dialogs.moc"
