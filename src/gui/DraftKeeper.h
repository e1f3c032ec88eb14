// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/SessionNote.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace unknot {

class SessionBook;

// Keeps the draft of a session's note while it is being typed: two seconds after a change, however
// fast one types on, and when told to. Never writes over what another window kept, and never signs.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    // `typed` is the note as the form has it, whatever its version; `book` outlives this.
    DraftKeeper(SessionBook &book, std::function<SessionNote(SessionNote)> typed, QObject *parent);

    // `kept` is what the file holds and the form shows now.
    void begin(const SessionNote &kept);
    // Something may have been typed.
    void touch();
    // Nothing was typed that the file does not hold.
    [[nodiscard]] bool isKept() const;
    [[nodiscard]] bool isEmpty() const;      // nothing is typed at all
    [[nodiscard]] SessionNote typed() const; // with the version of what is kept
    [[nodiscard]] const SessionNote &note() const { return m_kept; } // what the file holds
    // Keeps what is typed, where that is something else. False where it can't be kept: then
    // failed() says why.
    bool keep();
    [[nodiscard]] bool hasFailed() const { return m_failed; } // to keep what was typed last

signals:
    void kept();
    void failed(const QList<unknot::Error> &errors);

private:
    SessionBook &m_book;
    std::function<SessionNote(SessionNote)> m_typed;
    SessionNote m_kept;
    SessionNote m_shown; // the form's words for m_kept
    bool m_failed = false;
    bool m_overtaken = false; // another window kept something else
    QTimer m_timer;
};

} // namespace unknot
