// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QObject>

class QWidget;

namespace unknot {

class Navigator;
class PracticeSession;

// Asks for the file of a practice: which one to open, where a new one goes, where its backup goes.
// Asks nothing as long as somebody stays with unsaved work, and never writes over a file.
class PracticeFiles : public QObject
{
    Q_OBJECT

public:
    // `window`: the parent of what asks.
    PracticeFiles(PracticeSession &session, const Navigator &navigator, QWidget &window);

    void create();
    void choose();
    void chooseBackup(); // of the practice that is open
    void backUpTo(const QString &target);

signals:
    void chosen(const QString &path); // a practice to open
    void notified(const QString &text);
    void failed(const unknot::Error &error);

private:
    PracticeSession &m_session;
    const Navigator &m_navigator;
    QWidget &m_window;
};

} // namespace unknot
