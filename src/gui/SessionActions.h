// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Id.h"
#include "domain/Session.h"

#include <QObject>

#include <optional>

class QAction;
class QTableView;

namespace unknot {

class PaperActions;
class Practice;
class SessionTableModel;

// What can be done with the session chosen in a table: by context menu, by key, and by Enter or
// double click, which asks for its record. What a session may become is the domain's to say, and
// what follows for the rest of its plan the reflow's.
class SessionActions : public QObject
{
    Q_OBJECT

public:
    // `table` shows `model`; both outlive this.
    SessionActions(Practice &practice, QTableView &table, const SessionTableModel &model);

    [[nodiscard]] QList<QAction *> actions() const; // for a menu button

signals:
    void recordWanted(unknot::SessionId session);
    void failed(const unknot::Error &error);
    void notified(const QString &text);

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &key);
    QAction *addState(const QString &name, const QString &text, const QKeySequence &key,
                      SessionState state);
    [[nodiscard]] std::optional<Session> chosen() const;
    void become(SessionState state);
    void lose(const Session &session, SessionState state);
    void move();
    void follow(); // which actions fit the chosen session

    struct StateAction
    {
        QAction *action = nullptr;
        SessionState state = SessionState::Planned;
    };

    Practice &m_practice;
    QTableView &m_table;
    const SessionTableModel &m_model;
    PaperActions *m_paper;
    QAction *m_record;
    QAction *m_move = nullptr;
    QAction *m_print = nullptr;
    QList<StateAction> m_states;
};

} // namespace unknot
