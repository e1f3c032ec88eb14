// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ConditionActions.h"

#include "gui/Question.h"
#include "gui/dialogs/ClearanceDialog.h"
#include "gui/dialogs/ConditionDialog.h"
#include "gui/dialogs/OverrideDialog.h"
#include "gui/widgets/ConditionTable.h"
#include "models/ConditionRow.h"
#include "practice/Practice.h"

#include <QAction>
#include <QPushButton>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

ConditionActions::ConditionActions(Practice &practice, ClientId client, ConditionTable &table)
    : QObject(&table)
    , m_practice(practice)
    , m_client(client)
    , m_table(table)
    , m_edit(add(u"editAction"_s, tr("&Edit…"), Qt::Key_F2, &ConditionActions::edit))
    , m_clearance(add(u"clearanceAction"_s, tr("Record &clearance…"), Qt::Key_C,
                      &ConditionActions::recordClearance))
    , m_correct(add(u"correctAction"_s, tr("Correct the c&learance…"), Qt::SHIFT | Qt::Key_C,
                    &ConditionActions::correctClearance))
    , m_goOn(add(u"goOnAction"_s, tr("&Go on with a reason…"), Qt::Key_G, &ConditionActions::goOn))
    , m_takeBack(add(u"takeBackAction"_s, tr("&Take the reason back"), Qt::Key_T,
                     &ConditionActions::takeBack))
    , m_end(add(u"overAction"_s, tr("Is &over…"), Qt::Key_O, &ConditionActions::end))
    , m_letter(add(u"letterAction"_s, tr("Clearance lette&r…"), Qt::Key_L,
                   &ConditionActions::askForLetter))
    , m_remove(add(u"removeAction"_s, tr("Re&move…"), Qt::Key_Delete, &ConditionActions::remove))
{
    connect(&table, &QTableView::activated, m_edit, &QAction::trigger);
    connect(&table, &ConditionTable::chosenChanged, this, &ConditionActions::follow);
    follow();
}

QList<QAction *> ConditionActions::actions() const
{
    return m_table.actions();
}

// Keys are the table's own: they mean nothing elsewhere.
QAction *ConditionActions::add(const QString &name, const QString &text, const QKeySequence &key,
                               void (ConditionActions::*work)(const ConditionRow &))
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table.addAction(action);
    connect(action, &QAction::triggered, this, [this, work] {
        if (const ConditionRow *row = m_table.chosen())
            (this->*work)(ConditionRow(*row)); // a copy: the rows change under way
    });
    return action;
}

void ConditionActions::edit(const ConditionRow &row)
{
    ConditionDialog dialog(m_practice, *row.entry, &m_table);
    dialog.exec();
}

void ConditionActions::recordClearance(const ConditionRow &row)
{
    ClearanceDialog dialog(m_practice, m_client, *row.finding, &m_table);
    if (dialog.exec() == QDialog::Accepted)
        m_table.choose(dialog.kept().entry);
}

void ConditionActions::correctClearance(const ConditionRow &row)
{
    ClearanceDialog dialog(m_practice, *row.clearance, row.label, &m_table);
    dialog.exec();
}

void ConditionActions::goOn(const ConditionRow &row)
{
    OverrideDialog dialog(m_practice, m_client, *row.finding, m_practice.today().date(), &m_table);
    if (dialog.exec() == QDialog::Accepted)
        m_table.choose(dialog.kept().entry);
}

void ConditionActions::takeBack(const ConditionRow &row)
{
    if (const auto done = m_practice.health().takeBack(*row.given); !done)
        emit failed(done.error());
    else
        emit notified(tr("%1: the reason no longer holds").arg(row.label));
}

void ConditionActions::end(const ConditionRow &row)
{
    ConditionDialog dialog(m_practice, *row.entry, &m_table);
    dialog.setOver(m_practice.today().date());
    dialog.exec();
}

void ConditionActions::remove(const ConditionRow &row)
{
    if (!agrees(m_table,
                tr("Remove “%1” for good, with its clearances and reasons? This is for what was "
                   "entered by mistake. What has healed is over, not removed.")
                    .arg(row.label),
                tr("&Remove")))
        return;
    if (const auto done = m_practice.health().remove(*row.entry); !done)
        emit failed(done.error());
    else
        emit notified(tr("%1 is removed").arg(row.label));
}

void ConditionActions::askForLetter(const ConditionRow &)
{
    emit letterWanted();
}

void ConditionActions::follow()
{
    const ConditionRow *row = m_table.chosen();
    const ConditionEntry *entry = row && row->entry ? &*row->entry : nullptr;
    const Finding *finding = row && row->finding ? &*row->finding : nullptr;
    m_edit->setEnabled(entry);
    m_remove->setEnabled(entry);
    m_end->setEnabled(entry && !entry->resolved.isValid());
    m_clearance->setEnabled(
        finding && (finding->level == Level::Clearance || finding->clearedUntil.isValid()));
    m_correct->setEnabled(row && row->clearance);
    m_goOn->setEnabled(finding && canOverride(finding->level));
    m_takeBack->setEnabled(row && row->given);
    m_letter->setEnabled(finding);
}

} // namespace unknot
