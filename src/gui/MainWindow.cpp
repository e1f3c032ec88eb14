// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MainWindow.h"

#include "gui/HelpPanel.h"
#include "gui/PaperActions.h"
#include "gui/dialogs/ClientDialog.h"
#include "gui/dialogs/CommandPalette.h"
#include "gui/dialogs/PracticeDialog.h"
#include "gui/dialogs/SettingsDialog.h"
#include "gui/dialogs/SnippetsDialog.h"
#include "gui/pages/WelcomePage.h"
#include "ui_MainWindow.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

#include <chrono>

namespace unknot {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int helpWidth = 360;
constexpr int paletteTop = 44; // just over the lower edge of the top bar

QString documentsFolder()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.filePath(u"Unknot"_s);
}

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
    when(m_ui->helpAction, &MainWindow::toggleHelp);
    when(m_ui->backAction, [this] { m_navigator.back(); });
    when(m_ui->openAction, &MainWindow::choosePractice);
    when(m_ui->newPracticeAction, &MainWindow::createPractice);
    when(m_ui->backupAction, &MainWindow::chooseBackup);
    when(m_ui->settingsAction, &MainWindow::changeSettings);
    when(m_ui->snippetsAction, [this] { SnippetsDialog(*m_session.practice(), this).exec(); });
    when(m_ui->quitAction, &MainWindow::close);
    addAction(&m_undo);
}

void MainWindow::connectParts()
{
    connect(m_ui->rail, &Rail::placeWanted, this, &MainWindow::goTo);
    connect(m_ui->rail, &Rail::backupWanted, this, &MainWindow::chooseBackup);
    connect(m_ui->rail, &Rail::settingsWanted, this, &MainWindow::changeSettings);
    connect(m_ui->topBar, &TopBar::findWanted, this, &MainWindow::findAnything);
    connect(&m_navigator, &Navigator::moved, this, &MainWindow::followPage);
    connect(&m_navigator, &Navigator::pageActionsChanged, this, &MainWindow::followActions);
    connect(&m_navigator, &Navigator::newClientWanted, this, &MainWindow::addClient);
    connect(&m_navigator, &Navigator::guidanceWanted, this, &MainWindow::showHelp);
    connect(&m_navigator, &Navigator::failed, m_ui->messageBar, &MessageBar::showError);
    connect(&m_navigator, &Navigator::notified, m_ui->messageBar, &MessageBar::showNotice);
    connect(m_ui->messageBar, &MessageBar::undoWanted, &m_undo, &QAction::trigger);
    connect(&m_undo, &UndoAction::offered, m_ui->messageBar, &MessageBar::showUndoable);
    connect(&m_undo, &UndoAction::undone, m_ui->messageBar, &MessageBar::showNotice);
    connect(&m_undo, &UndoAction::failed, m_ui->messageBar, &MessageBar::showError);
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
        connect(m_welcome, &WelcomePage::createWanted, this, &MainWindow::createPractice);
        connect(m_welcome, &WelcomePage::chooseWanted, this, &MainWindow::choosePractice);
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
    if (m_help)
        m_help->setPrintable(false);
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
        toggleHelp(); // the guidance is all there is yet, and the welcome page stays
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

bool MainWindow::isHelpShown() const
{
    return m_help && !m_help->isHidden();
}

void MainWindow::showHelp(const QString &address)
{
    if (!m_help) {
        m_help = new HelpPanel(Qt::Vertical, m_ui->centre);
        m_help->setFixedWidth(helpWidth);
        m_ui->pageLayout->addWidget(m_help);
        connect(m_help, &HelpPanel::closeWanted, this, [this] {
            m_help->hide();
            m_ui->pageStack->currentWidget()->setFocus(Qt::OtherFocusReason);
        });
        connect(m_help, &HelpPanel::printWanted, this, &MainWindow::printHelp);
    }
    m_help->setPrintable(m_session.practice() != nullptr);
    m_help->show();
    m_help->showPage(address);
    m_help->focusPage();
}

void MainWindow::printHelp(const QString &pageId)
{
    PaperActions paper(*m_session.practice(), this);
    connect(&paper, &PaperActions::failed, m_ui->messageBar, &MessageBar::showError);
    paper.previewLeaflet(pageId);
}

void MainWindow::toggleHelp()
{
    if (isHelpShown()) {
        emit m_help->closeWanted();
        return;
    }
    const auto *page = qobject_cast<Page *>(m_ui->pageStack->currentWidget());
    showHelp(guidanceFor(page ? page->helpTopic() : HelpTopic::FirstRun));
}

void MainWindow::addClient()
{
    ClientDialog dialog(*m_session.practice(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_navigator.go(ClientStop{dialog.client().id});
}

void MainWindow::createPractice()
{
    if (m_navigator.mayLeave())
        PracticeDialog(m_session, documentsFolder(), this).exec();
}

void MainWindow::choosePractice()
{
    if (!m_navigator.mayLeave())
        return;
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a practice"), documentsFolder(),
                                     tr("Practices (*.unknot)") + u";;"_s + tr("All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void MainWindow::chooseBackup()
{
    const QFileInfo file(m_session.practice()->path());
    const QString name = u"%1 %2.unknot"_s.arg(
        file.completeBaseName(), m_session.practice()->today().date().toString(Qt::ISODate));
    // Nothing is ever written over: a name that is taken is told in the message bar.
    const QString target = QFileDialog::getSaveFileName(
        this, tr("Back up"), file.dir().filePath(name), tr("Practices (*.unknot)"), nullptr,
        QFileDialog::DontConfirmOverwrite);
    if (!target.isEmpty())
        backUpTo(target);
}

void MainWindow::backUpTo(const QString &target)
{
    const auto done = m_session.practice()->backUp(target);
    if (done.has_value())
        m_ui->messageBar->showNotice(
            tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(target)));
    else
        m_ui->messageBar->showError(done.error());
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
