// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MainWindow.h"

#include "gui/dialogs/ClientDialog.h"
#include "gui/dialogs/CommandPalette.h"
#include "gui/dialogs/SettingsDialog.h"
#include "gui/dialogs/SnippetsDialog.h"
#include "gui/pages/WelcomePage.h"
#include "ui_MainWindow.h"

#include <QCloseEvent>
#include <QStandardPaths>

#include <chrono>

namespace unknot {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int paletteTop = 44; // just over the lower edge of the top bar

std::unique_ptr<Ui::MainWindow> madeForm(QMainWindow *window)
{
    auto form = std::make_unique<Ui::MainWindow>();
    form->setupUi(window);
    return form;
}

} // namespace

MainWindow::MainWindow(const Environment &environment, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_memory(settings)
    , m_theme(m_memory)
    , m_session(environment, m_memory)
    , m_ui(madeForm(this))
    , m_navigator(*m_ui->pageStack)
    , m_files(m_session, m_navigator, *this)
    , m_help(m_session, *m_ui->pageStack, *m_ui->pageLayout)
    , m_undo(this)
{
    m_theme.watch(this);
    connectActions();
    connectParts();
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::followProfile);
    leavePractice();
    restore();
}

MainWindow::~MainWindow()
{
    m_navigator.setPractice(nullptr); // pages go before the practice they show
}

void MainWindow::connectActions()
{
    const auto when = [this](QAction *action, auto method) {
        connect(action, &QAction::triggered, this, method);
    };
    when(m_ui->todayAction, [this] { goTo(Place::Today); });
    when(m_ui->clientsAction, [this] { goTo(Place::Clients); });
    when(m_ui->calendarAction, [this] { goTo(Place::Calendar); });
    when(m_ui->reportsAction, [this] { goTo(Place::Reports); });
    when(m_ui->guidanceAction, [this] { goTo(Place::Guidance); });
    when(m_ui->newClientAction, &MainWindow::addClient);
    when(m_ui->printAction, [this] { m_navigator.current()->print(); });
    when(m_ui->findAction, [this] { m_navigator.current()->focusSearch(); });
    when(m_ui->paletteAction, &MainWindow::findAnything);
    when(m_ui->helpAction, [this] { m_help.toggle(); });
    when(m_ui->backAction, [this] { m_navigator.back(); });
    when(m_ui->openAction, [this] { m_files.choose(); });
    when(m_ui->newPracticeAction, [this] { m_files.create(); });
    when(m_ui->backupAction, [this] { m_files.chooseBackup(); });
    when(m_ui->settingsAction, &MainWindow::changeSettings);
    when(m_ui->snippetsAction, [this] { SnippetsDialog(*m_session.practice(), this).exec(); });
    when(m_ui->quitAction, &MainWindow::close);
    addAction(&m_undo);
}

void MainWindow::connectParts()
{
    connect(m_ui->rail, &Rail::placeWanted, this, &MainWindow::goTo);
    connect(m_ui->rail, &Rail::backupWanted, &m_files, &PracticeFiles::chooseBackup);
    connect(m_ui->rail, &Rail::settingsWanted, this, &MainWindow::changeSettings);
    connect(m_ui->topBar, &TopBar::findWanted, this, &MainWindow::findAnything);
    connect(&m_navigator, &Navigator::moved, this, &MainWindow::followPage);
    connect(&m_navigator, &Navigator::pageActionsChanged, this, &MainWindow::followActions);
    connect(&m_navigator, &Navigator::newClientWanted, this, &MainWindow::addClient);
    connect(&m_navigator, &Navigator::guidanceWanted, &m_help, &HelpSide::show);
    connect(&m_navigator, &Navigator::failed, m_ui->messageBar, &MessageBar::showError);
    connect(&m_navigator, &Navigator::notified, m_ui->messageBar, &MessageBar::showNotice);
    connect(m_ui->messageBar, &MessageBar::undoWanted, &m_undo, &QAction::trigger);
    connect(&m_undo, &UndoAction::offered, m_ui->messageBar, &MessageBar::showUndoable);
    connect(&m_undo, &UndoAction::undone, m_ui->messageBar, &MessageBar::showNotice);
    connect(&m_undo, &UndoAction::failed, m_ui->messageBar, &MessageBar::showError);
    connect(&m_files, &PracticeFiles::chosen, this, &MainWindow::open);
    connect(&m_files, &PracticeFiles::notified, m_ui->messageBar, &MessageBar::showNotice);
    connect(&m_files, &PracticeFiles::failed, m_ui->messageBar, &MessageBar::showError);
    connect(&m_help, &HelpSide::failed, m_ui->messageBar, &MessageBar::showError);
    connect(&m_session, &PracticeSession::aboutToClose, this, &MainWindow::leavePractice);
    connect(&m_session, &PracticeSession::opened, this, &MainWindow::enterPractice);
}

void MainWindow::restore()
{
    if (const QByteArray geometry = m_memory.geometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
}

void MainWindow::open(const QString &path)
{
    const auto opened = m_session.open(path);
    if (opened.has_value())
        return;
    if (m_session.practice()) {
        m_ui->messageBar->showError(opened.error());
        return;
    }
    showWelcome();
    m_welcome->showError(opened.error());
}

void MainWindow::openLast()
{
    if (const QString path = m_memory.lastPractice(); !path.isEmpty())
        open(path);
    else
        showWelcome();
}

void MainWindow::showWelcome()
{
    if (!m_welcome) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        m_welcome = new WelcomePage(folder, m_session.environment().now().date(), m_ui->pageStack);
        m_ui->pageStack->addWidget(m_welcome);
        connect(m_welcome, &WelcomePage::createWanted, &m_files, &PracticeFiles::create);
        connect(m_welcome, &WelcomePage::chooseWanted, &m_files, &PracticeFiles::choose);
        connect(m_welcome, &WelcomePage::practiceWanted, this, &MainWindow::open);
    }
    m_welcome->setRecent(m_memory.recent());
    m_ui->pageStack->setCurrentWidget(m_welcome);
    m_welcome->setFocus();
}

void MainWindow::enterPractice()
{
    for (QAction *action : actions())
        action->setEnabled(true);
    m_ui->rail->setPracticeOpen(true);
    m_ui->messageBar->hide();
    m_navigator.setPractice(m_session.practice());
    m_undo.follow(m_session.practice());
    connect(&m_session.practice()->changes(), &ChangeNotifier::profileChanged, this,
            &MainWindow::followProfile);
    followProfile();
    m_minute.start();
    m_navigator.go(placeNamed(m_memory.place()));
}

void MainWindow::leavePractice()
{
    m_minute.stop();
    m_undo.follow(nullptr);
    m_navigator.setPractice(nullptr);
    m_ui->rail->setPracticeOpen(false);
    m_ui->rail->setPlace({});
    m_ui->topBar->setActions({});
    for (QAction *action :
         {m_ui->todayAction, m_ui->clientsAction, m_ui->calendarAction, m_ui->reportsAction,
          m_ui->newClientAction, m_ui->printAction, m_ui->findAction, m_ui->backAction,
          m_ui->backupAction, m_ui->snippetsAction})
        action->setEnabled(false);
}

void MainWindow::goTo(Place place)
{
    if (m_session.practice())
        m_navigator.go(place);
    else
        m_help.toggle(); // the guidance is all there is yet, and the welcome page stays
}

void MainWindow::followPage()
{
    m_ui->rail->setPlace(m_navigator.place());
    followActions();
}

void MainWindow::followActions()
{
    m_ui->topBar->setActions(m_navigator.current()->pageActions());
}

void MainWindow::followProfile()
{
    Practice &practice = *m_session.practice();
    setWindowTitle(tr("%1 – Unknot").arg(practice.profile().name));
    m_ui->rail->setLastBackup(practice.lastBackup(), m_session.environment().now());
}

void MainWindow::addClient()
{
    ClientDialog dialog(*m_session.practice(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_navigator.go(ClientStop{dialog.client().id});
}

void MainWindow::changeSettings()
{
    SettingsDialog(m_session.practice(), m_theme, this).exec();
}

void MainWindow::findAnything()
{
    QList<QAction *> offered;
    if (m_session.practice())
        offered = m_navigator.current()->pageActions();
    for (QAction *action : actions()) {
        if (action != m_ui->paletteAction)
            offered << action;
    }
    auto *palette = new CommandPalette(m_session.practice(), offered, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &CommandPalette::clientChosen, this,
            [this](ClientId client) { m_navigator.go(ClientStop{client}); });
    palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, paletteTop)));
    palette->show();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_navigator.mayLeave()) {
        event->ignore();
        return;
    }
    m_memory.setGeometry(saveGeometry());
    if (m_session.practice())
        m_memory.setPlace(placeName(m_navigator.place()));
    event->accept();
}

} // namespace unknot
