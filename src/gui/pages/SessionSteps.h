// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"
#include "domain/Screening.h"
#include "domain/SessionNote.h"

#include <QObject>

#include <optional>

class QWidget;

namespace unknot {

class DraftKeeper;
class PaperActions;
class Practice;

// What a therapist does with a session's record as a whole: fill in from the last one, sign, print,
// discard, give the session up. Asks before anything that was typed would go; shows nothing itself.
class SessionSteps : public QObject
{
    Q_OBJECT

public:
    SessionSteps(Practice &practice, DraftKeeper &draft, QWidget &page);

    // The session as it is now, the note before its own, and what screening says of it.
    void follow(const SessionRow &row, const std::optional<SessionNote> &before,
                const Verdict &verdict);

    void sign();
    void repeatLast();
    void print(); // a draft is kept first, so that the paper says what the form does
    void discard();
    void end(SessionState state); // missed or cancelled
    void planAgain();
    [[nodiscard]] bool hasDraft() const; // kept or typed

signals:
    void filled(const unknot::SessionNote &note); // what the form is to show and keep
    void dropped();                               // the draft: the form is to be empty
    void notified(const QString &text);
    void failed(const QList<unknot::Error> &errors);
    void left(); // the session does not take place: nothing more to do here

private:
    [[nodiscard]] Result<void> drop();
    template <class Value>
    bool succeeded(const Result<Value> &done);

    Practice &m_practice;
    DraftKeeper &m_draft;
    QWidget &m_page;
    PaperActions *m_paper;
    SessionRow m_row;
    std::optional<SessionNote> m_before;
    Verdict m_verdict;
};

} // namespace unknot
