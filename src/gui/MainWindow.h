// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/HelpSide.h"
#include "gui/Memory.h"
#include "gui/Navigator.h"
#include "gui/PracticeFiles.h"
#include "gui/PracticeSession.h"
#include "gui/Theme.h"
#include "gui/UndoAction.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

namespace unknot {

class WelcomePage;

namespace Ui {
class MainWindow;
}

// The frame: rail, top bar, message bar and the current page. Joins the practice that is open
// (PracticeSession) to the pages that show it (Navigator); shows no data of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Environment &environment, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    // What can't be opened is told on the welcome page, or above the practice that stays open.
    void open(const QString &path);
    void openLast(); // the practice of last time, else the welcome page

    [[nodiscard]] Navigator &navigator() { return m_navigator; }
    [[nodiscard]] PracticeSession &session() { return m_session; }
    [[nodiscard]] PracticeFiles &files() { return m_files; }
    [[nodiscard]] Theme &theme() { return m_theme; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectActions();
    void connectParts();
    void restore();
    void showWelcome();
    void enterPractice();
    void leavePractice();
    void goTo(Place place);
    void followPage();
    void followActions();
    void followProfile();
    void addClient();
    void changeSettings();
    void findAnything();

    Memory m_memory;
    Theme m_theme;
    PracticeSession m_session;
    std::unique_ptr<Ui::MainWindow> m_ui;
    Navigator m_navigator;
    PracticeFiles m_files;
    HelpSide m_help;
    UndoAction m_undo;
    QTimer m_minute;                  // the age of the last backup goes on
    WelcomePage *m_welcome = nullptr; // built when first shown
};

} // namespace unknot
