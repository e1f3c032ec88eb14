// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SessionActions.h"

#include "domain/StateWords.h"
#include "gui/ChangeFlow.h"
#include "gui/PaperActions.h"
#include "gui/dialogs/MoveSessionDialog.h"
#include "models/SessionTableModel.h"
#include "practice/Practice.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QTableView>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

SessionActions::SessionActions(Practice &practice, QTableView &table,
                               const SessionTableModel &model)
    : QObject(&table)
    , m_practice(practice)
    , m_table(table)
    , m_model(model)
    , m_paper(new PaperActions(practice, &table))
    , m_record(add(u"recordAction"_s, tr("Open &record"), Qt::CTRL | Qt::Key_Return))
{
    addState(u"confirmAction"_s, tr("&Confirm"), Qt::Key_C, SessionState::Confirmed);
    m_move = add(u"moveAction"_s, tr("Mo&ve…"), Qt::Key_F2);
    addState(u"missedAction"_s, tr("&Missed"), Qt::Key_M, SessionState::Missed);
    addState(u"cancelAction"_s, tr("Cance&l session"), Qt::Key_Delete, SessionState::Cancelled);
    addState(u"planAgainAction"_s, tr("&Plan again"), Qt::Key_P, SessionState::Planned);
    m_print = add(u"printNoteAction"_s, tr("Print &note…"), {});
    connect(m_move, &QAction::triggered, this, &SessionActions::move);
    connect(m_print, &QAction::triggered, this, [this] {
        if (const auto session = chosen())
            m_paper->previewSessionNote(session->id);
    });
    connect(m_paper, &PaperActions::failed, this, &SessionActions::failed);
    const auto open = [this] {
        if (const auto session = chosen())
            emit recordWanted(session->id);
    };
    connect(m_record, &QAction::triggered, this, open);
    connect(&table, &QTableView::activated, this, open);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SessionActions::follow);
    connect(&model, &QAbstractItemModel::dataChanged, this, &SessionActions::follow);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &SessionActions::follow);
    connect(&model, &QAbstractItemModel::modelReset, this, &SessionActions::follow);
    follow();
}

QList<QAction *> SessionActions::actions() const
{
    return m_table.actions();
}

// Keys are the table's own: they mean nothing elsewhere.
QAction *SessionActions::add(const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table.addAction(action);
    return action;
}

QAction *SessionActions::addState(const QString &name, const QString &text, const QKeySequence &key,
                                  SessionState state)
{
    QAction *action = add(name, text, key);
    m_states << StateAction{action, state};
    connect(action, &QAction::triggered, this, [this, state] { become(state); });
    return action;
}

std::optional<Session> SessionActions::chosen() const
{
    const QModelIndex current = m_table.currentIndex();
    return current.isValid() ? std::optional(m_model.at(current.row()).session) : std::nullopt;
}

void SessionActions::become(SessionState state)
{
    const auto session = chosen();
    if (!session)
        return;
    if (!isOpen(state)) { // its place in the course is free: the rest may have to move
        lose(*session, state);
        return;
    }
    if (const auto done = m_practice.sessions().setState(*session, state); !done)
        emit failed(done.error());
    else
        emit notified(tr("Session %1: %2").arg(done->number).arg(stateWord(state)));
}

void SessionActions::lose(const Session &session, SessionState state)
{
    const auto done = carryOut(m_practice, SessionBecomes{session, state}, m_table.window());
    if (!done)
        emit failed(done.error());
}

void SessionActions::move()
{
    const auto session = chosen();
    if (!session)
        return;
    MoveSessionDialog dialog(m_practice, *session, &m_table);
    dialog.exec();
}

void SessionActions::follow()
{
    const auto session = chosen();
    m_record->setEnabled(session.has_value());
    m_move->setEnabled(session && isOpen(session->state));
    m_print->setEnabled(session && session->state == SessionState::Completed);
    for (const auto &[action, state] : std::as_const(m_states))
        action->setEnabled(session && canBecome(session->state, state));
}

} // namespace unknot
