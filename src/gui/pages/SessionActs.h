// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Session.h"
#include "gui/pages/RecordStage.h"

#include <QObject>

class QAction;
class QPushButton;

namespace unknot {

// What can be done with a session's record, as actions of the top bar and of the page's menu, and
// which of them fit. Does none of it: it says what is wanted.
class SessionActs : public QObject
{
    Q_OBJECT

public:
    // The actions' keys work in all of `page`; `menuButton` gets what is rarely needed.
    SessionActs(QWidget &page, QPushButton &menuButton);

    [[nodiscard]] QList<QAction *> ofBar() const; // the last one is the page's primary
    // `canRepeat`: there is a note before this one; `hasDraft`: one is kept or typed.
    void follow(RecordStage stage, SessionState state, bool canRepeat, bool hasDraft);

signals:
    void repeatWanted();
    void keepWanted();
    void signWanted();
    void addWanted();
    void discardWanted();
    void printWanted();
    void textsWanted(); // the list of short names
    void endWanted(unknot::SessionState state);
    void planAgainWanted();

private:
    QAction *add(QWidget &page, const QString &name, const QString &text, const QKeySequence &key,
                 void (SessionActs::*wanted)());
    void fillMenu(QPushButton &menuButton);

    RecordStage m_stage = RecordStage::Lost;
    QAction *m_repeat;
    QAction *m_keep;
    QAction *m_sign;
    QAction *m_add;
    QAction *m_planAgain;
    QAction *m_discard;
    QAction *m_print;
    QAction *m_missed = nullptr;
    QAction *m_cancel = nullptr;
};

} // namespace unknot
