// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"
#include "gui/HelpPanel.h"
#include "gui/MainWindow.h"
#include "gui/pages/ClientPage.h"
#include "gui/widgets/HintButton.h"
#include "gui/widgets/HitDelegate.h"
#include "gui/widgets/MessageBar.h"
#include "gui/widgets/Rail.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// The window as a person with a keyboard uses it: real pages over a real practice.
class TestShellWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void firstStartShowsWelcome();
    void keysGoToPages_data();
    void keysGoToPages();
    void pagesAreBuiltWhenFirstShown();
    void backGoesWhereOneWas();
    void leavingAClientDropsItsPage();
    void paletteFindsAClient();
    void paletteFindsPagesAndActions();
    void paletteClosesOnEscape();
    void helpOpensThePageThatFits();
    void helpSearchFinds();
    void helpFollowsItsLinksOnly();
    void remembersPlaceGeometryAndPractice();
    void tellsWhyAFileDoesNotOpen_data();
    void tellsWhyAFileDoesNotOpen();
    void keepsThePracticeWhenAnotherDoesNotOpen();
    void backsUp();
    void followsTheProfile();
    void saysHowLongAgo_data();
    void saysHowLongAgo();

private:
    void openWindow();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    QString shownPage() const;
    template <class Widget>
    Widget *child(const QString &name) const
    {
        auto *found = m_window->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestShellWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestShellWindow::init()
{
    m_fixture = std::make_unique<Fixture>();
    const Client client = m_fixture->addClient(u"Lan"_s, u"Nguyễn"_s);
    (void)m_fixture->addClient(u"Marta"_s, u"Silva"_s);
    (void)m_fixture->addPlan(client.id, u"2x/wk x 2, 1x/wk x 4"_s);
    m_fixture->close();
}

void TestShellWindow::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestShellWindow::openWindow()
{
    m_window = std::make_unique<MainWindow>(m_fixture->environment(), m_fixture->settings());
    m_window->open(m_fixture->path());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestShellWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window.get(), key, modifiers);
}

QString TestShellWindow::shownPage() const
{
    const Page *page = m_window->navigator().current();
    return page ? QString::fromLatin1(page->metaObject()->className()) : QString();
}

void TestShellWindow::firstStartShowsWelcome()
{
    m_window = std::make_unique<MainWindow>(m_fixture->environment(), m_fixture->settings());
    m_window->openLast();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(child<QPushButton>(u"newButton"_s)->isVisible());
    QVERIFY(child<QPushButton>(u"openButton"_s)->isVisible());
    QVERIFY(child<QPushButton>(u"demoButton"_s)->isVisible());
    QVERIFY(!child<QWidget>(u"errorFrame"_s)->isVisible());
    QVERIFY(!m_window->session().practice());
    QVERIFY(!child<HintButton>(u"clientsButton"_s)->isEnabled());
    press(Qt::Key_2, Qt::ControlModifier); // there is nothing to list, and nothing breaks
    QVERIFY(child<QPushButton>(u"newButton"_s)->isVisible());
}

void TestShellWindow::keysGoToPages_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("button");
    QTest::newRow("today") << int(Qt::Key_1) << u"unknot::TodayPage"_s << u"todayButton"_s;
    QTest::newRow("clients") << int(Qt::Key_2) << u"unknot::ClientsPage"_s << u"clientsButton"_s;
    QTest::newRow("calendar") << int(Qt::Key_3) << u"unknot::CalendarPage"_s << u"calendarButton"_s;
    QTest::newRow("reports") << int(Qt::Key_4) << u"unknot::ReportsPage"_s << u"reportsButton"_s;
    QTest::newRow("guidance") << int(Qt::Key_5) << u"unknot::HelpPage"_s << u"guidanceButton"_s;
}

void TestShellWindow::keysGoToPages()
{
    QFETCH(int, key);
    QFETCH(QString, page);
    QFETCH(QString, button);
    openWindow();
    press(key == Qt::Key_1 ? Qt::Key_2 : Qt::Key_1, Qt::ControlModifier);
    QVERIFY(shownPage() != page);
    press(Qt::Key(key), Qt::ControlModifier);
    QCOMPARE(shownPage(), page);
    QVERIFY(child<HintButton>(button)->isChecked());
    int marked = 0;
    for (const auto *each : m_window->findChildren<HintButton *>())
        marked += each->isChecked() ? 1 : 0;
    QCOMPARE(marked, 1);
}

void TestShellWindow::pagesAreBuiltWhenFirstShown()
{
    openWindow();
    QCOMPARE(m_window->navigator().pageCount(), 1);
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->navigator().pageCount(), 2);
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->navigator().pageCount(), 2);
}

void TestShellWindow::backGoesWhereOneWas()
{
    openWindow();
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shownPage(), u"unknot::ClientsPage"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shownPage(), u"unknot::TodayPage"_s);
    press(Qt::Key_Left, Qt::AltModifier); // the beginning
    QCOMPARE(shownPage(), u"unknot::TodayPage"_s);
}

void TestShellWindow::leavingAClientDropsItsPage()
{
    openWindow();
    const auto rows = m_window->session().practice()->clients().list({});
    QVERIFY(rows.has_value());
    m_window->navigator().go(ClientStop{rows->first().id, ClientTab::Health});
    QCOMPARE(shownPage(), u"unknot::ClientPage"_s);
    QVERIFY(child<HintButton>(u"clientsButton"_s)->isChecked());
    Page *page = m_window->navigator().current();
    m_window->navigator().go(ClientStop{rows->first().id, ClientTab::Plan}); // the same page
    QCOMPARE(m_window->navigator().current(), page);
    static_cast<ClientPage *>(page)->showTab(ClientTab::Sessions); // as a click on it does
    m_window->navigator().go(ClientStop{rows->last().id});
    QVERIFY(m_window->navigator().current() != page);
    m_window->navigator().back();
    QCOMPARE(static_cast<ClientPage *>(m_window->navigator().current())->tab(),
             ClientTab::Sessions);
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->navigator().pageCount(), 1);
}

void TestShellWindow::paletteFindsAClient()
{
    openWindow();
    press(Qt::Key_K, Qt::ControlModifier);
    auto *edit = child<QLineEdit>(u"findEdit"_s);
    auto *list = child<QTreeWidget>(u"resultList"_s);
    QCOMPARE(QApplication::activePopupWidget()->focusWidget(), edit); // where the keys go
    QTest::keyClicks(edit, u"nguyen"_s);
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), u"Lan Nguyễn"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(shownPage(), u"unknot::ClientPage"_s);
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"commandPalette"_s));
}

void TestShellWindow::paletteFindsPagesAndActions()
{
    openWindow();
    press(Qt::Key_K, Qt::ControlModifier);
    auto *edit = child<QLineEdit>(u"findEdit"_s);
    auto *list = child<QTreeWidget>(u"resultList"_s);
    QTest::keyClicks(edit, u"Calen"_s);
    QCOMPARE(list->topLevelItemCount(), 1);
    edit->clear();
    QVERIFY(list->topLevelItemCount() > 5); // all that can be done here
    QCOMPARE(list->findItems(u"New client"_s, Qt::MatchExactly).size(), 1);
    QVERIFY(!list->findItems(u"New client"_s, Qt::MatchExactly).first()->text(1).isEmpty());
    QTest::keyClick(edit, Qt::Key_Down);
    QCOMPARE(list->indexOfTopLevelItem(list->currentItem()), 1);
    QTest::keyClick(edit, Qt::Key_Up);
    QTest::keyClick(edit, Qt::Key_Up);
    QCOMPARE(list->indexOfTopLevelItem(list->currentItem()), list->topLevelItemCount() - 1);
    QTest::keyClicks(edit, u"calendar"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(shownPage(), u"unknot::CalendarPage"_s);
}

void TestShellWindow::paletteClosesOnEscape()
{
    openWindow();
    press(Qt::Key_K, Qt::ControlModifier);
    auto *edit = child<QLineEdit>(u"findEdit"_s);
    QTest::keyClicks(edit, u"xyzzy"_s);
    QVERIFY(child<QLabel>(u"nothingLabel"_s)->isVisible());
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"commandPalette"_s));
    QCOMPARE(shownPage(), u"unknot::TodayPage"_s);
}

void TestShellWindow::helpOpensThePageThatFits()
{
    openWindow();
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_F1);
    auto *help = child<HelpPanel>(u"helpPanel"_s);
    QVERIFY(help->isVisible());
    QCOMPARE(help->pageId(), guidanceFor(HelpTopic::Clients));
    press(Qt::Key_F1);
    QVERIFY(!help->isVisible());
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_F1);
    QCOMPARE(help->pageId(), guidanceFor(HelpTopic::Today));
    QTest::keyClick(help->findChild<QTextBrowser *>(u"pageView"_s), Qt::Key_Escape);
    QVERIFY(!help->isVisible());
}

void TestShellWindow::helpSearchFinds()
{
    openWindow();
    press(Qt::Key_5, Qt::ControlModifier);
    press(Qt::Key_F, Qt::ControlModifier);
    auto *edit = child<QLineEdit>(u"searchEdit"_s);
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"red flags"_s);
    auto *hits = child<QListWidget>(u"hitList"_s);
    QVERIFY(hits->isVisible());
    QVERIFY(hits->item(0)->text().startsWith(u"Red flags"_s));
    QVERIFY(!hits->item(0)->data(HitDelegate::snippetRole).toString().isEmpty());
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(child<QTextBrowser>(u"pageView"_s)->toPlainText().startsWith(u"Red flags"_s));
    edit->setText(u"xyzzy"_s);
    QVERIFY(child<QLabel>(u"nothingLabel"_s)->isVisible());
    edit->clear();
    QVERIFY(child<QTreeWidget>(u"contentsTree"_s)->isVisible());
}

void TestShellWindow::helpFollowsItsLinksOnly()
{
    openWindow();
    press(Qt::Key_F1);
    auto *help = child<HelpPanel>(u"helpPanel"_s);
    auto *view = help->findChild<QTextBrowser *>(u"pageView"_s);
    QVERIFY(!view->openExternalLinks());
    const QString before = help->pageId();
    emit view->anchorClicked(QUrl(u"https://example.org/"_s));
    QCOMPARE(help->pageId(), before);
    emit view->anchorClicked(QUrl(u"page:red-flags"_s));
    QCOMPARE(help->pageId(), u"red-flags"_s);
}

void TestShellWindow::remembersPlaceGeometryAndPractice()
{
    openWindow();
    m_window->resize(1100, 720);
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(!m_window->isVisible());
    m_window = std::make_unique<MainWindow>(m_fixture->environment(), m_fixture->settings());
    m_window->openLast();
    QCOMPARE(m_window->session().practice()->path(), m_fixture->path());
    QCOMPARE(shownPage(), u"unknot::CalendarPage"_s);
    QCOMPARE(m_window->size(), QSize(1100, 720));
}

void TestShellWindow::tellsWhyAFileDoesNotOpen_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("exists");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << QByteArray() << false << ErrorCode::FileMissing;
    QTest::newRow("empty") << QByteArray() << true << ErrorCode::FileEmpty;
    QTest::newRow("a letter") << QByteArray("Dear client").repeated(500) << true
                              << ErrorCode::NotAPractice;
    QTest::newRow("damaged") << QByteArray() << true << ErrorCode::FileDamaged;
}

void TestShellWindow::tellsWhyAFileDoesNotOpen()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, exists);
    QFETCH(ErrorCode, code);
    const QString path = m_fixture->filePath(u"other.unknot"_s);
    if (code == ErrorCode::FileDamaged) {
        QVERIFY(QFile::copy(m_fixture->path(), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(100)); // the header stays, the first table does not
        QVERIFY(file.write(QByteArray(8000, 'x')) > 0);
    } else if (exists) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(content) == content.size());
    }
    m_window = std::make_unique<MainWindow>(m_fixture->environment(), m_fixture->settings());
    m_window->open(path);
    m_window->show();
    const auto opened = Practice::open(path, m_fixture->environment());
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().code, code);
    QVERIFY(child<QLabel>(u"errorLabel"_s)->isVisible());
    QCOMPARE(child<QLabel>(u"errorLabel"_s)->text(), errorText(opened.error()));
    QVERIFY(!m_window->session().practice());
    QVERIFY(shownPage().isEmpty() || shownPage() == u"unknot::WelcomePage"_s);
    QCOMPARE(QFile::exists(path), exists);
}

void TestShellWindow::keepsThePracticeWhenAnotherDoesNotOpen()
{
    openWindow();
    m_window->open(m_fixture->filePath(u"nowhere.unknot"_s));
    QCOMPARE(m_window->session().practice()->path(), m_fixture->path());
    QCOMPARE(shownPage(), u"unknot::TodayPage"_s);
    QVERIFY(child<MessageBar>(u"messageBar"_s)->isVisible());
    QTest::mouseClick(child<QPushButton>(u"closeButton"_s), Qt::LeftButton);
    QVERIFY(!child<MessageBar>(u"messageBar"_s)->isVisible());
}

void TestShellWindow::backsUp()
{
    openWindow();
    auto *button = child<HintButton>(u"backupButton"_s);
    QCOMPARE(button->hint(), u"none yet"_s);
    const QString target = m_fixture->filePath(u"copy.unknot"_s);
    m_window->files().backUpTo(target);
    QVERIFY(child<MessageBar>(u"messageBar"_s)->text().contains(target));
    QCOMPARE(button->hint(), u"just now"_s);
    QVERIFY(Practice::open(target, m_fixture->environment()).has_value());
    m_window->files().backUpTo(target); // never writes over anything
    QVERIFY(child<MessageBar>(u"messageBar"_s)->property("banner") == u"avoid"_s);
}

void TestShellWindow::followsTheProfile()
{
    openWindow();
    PracticeProfile profile = m_window->session().practice()->profile();
    profile.name = u"Other name"_s;
    QVERIFY(m_window->session().practice()->saveProfile(profile).has_value());
    QVERIFY(m_window->windowTitle().startsWith(u"Other name"_s));
}

void TestShellWindow::saysHowLongAgo_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << 59 << u"just now"_s;
    QTest::newRow("ahead") << -300 << u"just now"_s; // a clock that was set back
    QTest::newRow("minute") << 60 << u"1 min ago"_s;
    QTest::newRow("minutes") << 3599 << u"59 min ago"_s;
    QTest::newRow("hour") << 3600 << u"1 h ago"_s;
    QTest::newRow("two hours") << 2 * 3600 + 1700 << u"2 h ago"_s;
    QTest::newRow("last hours") << 47 * 3600 << u"47 h ago"_s;
    QTest::newRow("days") << 48 * 3600 << u"2 days ago"_s;
}

void TestShellWindow::saysHowLongAgo()
{
    QFETCH(int, seconds);
    const QDateTime now(QDate(2026, 11, 9), QTime(10, 0), Qt::UTC);
    QTEST(agoText(now.addSecs(-seconds), now), "text");
}

QTEST_MAIN(TestShellWindow)
#include "tst_shell_window.moc"
