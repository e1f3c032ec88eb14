// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"
#include "domain/Error.h"
#include "gui/Page.h"
#include "practice/HealthFile.h"

#include <QDate>
#include <QObject>

class QAction;

namespace unknot {

class PaperActions;
class Practice;
class VerdictBanner;

// What a client's health means for one session, in the banner of its page, with what can be done
// about it there. The verdict itself is screening's.
class SessionHealth : public QObject
{
    Q_OBJECT

public:
    // `banner` outlives this and stands on the page that dialogs belong to: with the banner itself
    // as their parent they would get its colours.
    SessionHealth(Practice &practice, VerdictBanner &banner, QObject *parent);

    // Screens the session anew. The banner is hidden for one that does not take place.
    [[nodiscard]] Result<void> show(const SessionRow &row);
    [[nodiscard]] const Verdict &verdict() const { return m_screening.verdict; }
    // The record of this open session is not to be written as things are.
    [[nodiscard]] bool blocks() const;

signals:
    void clientWanted(unknot::ClientId client, unknot::ClientTab tab);
    void failed(const unknot::Error &error);

private:
    QAction *add(const QString &name, void (SessionHealth::*act)());
    [[nodiscard]] Result<void> showLink();
    void offerActions();
    [[nodiscard]] QString note(const RegionTree &regions) const;
    [[nodiscard]] QString whatToDo() const;
    [[nodiscard]] bool isRefused() const; // whatever day it is
    void askAnew();
    void recordClearance();
    void goOn();
    void printLetter();

    Practice &m_practice;
    VerdictBanner &m_banner;
    PaperActions *m_paper;
    QAction *m_clearance;
    QAction *m_override;
    QAction *m_letter;
    SessionRow m_row;
    SessionScreening m_screening;
};

} // namespace unknot
