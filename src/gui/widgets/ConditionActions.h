// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Id.h"

#include <QObject>

class QAction;
class QKeySequence;

namespace unknot {

class ConditionTable;
class Practice;
struct ConditionRow;

// What can be done with the condition chosen in a table: keys while the table has the focus, and a
// menu. Offers only what the row allows; each is one use case or one dialog.
class ConditionActions : public QObject
{
    Q_OBJECT

public:
    ConditionActions(Practice &practice, ClientId client, ConditionTable &table);

    [[nodiscard]] QList<QAction *> actions() const;

signals:
    void letterWanted();
    void failed(const unknot::Error &error);
    void notified(const QString &text);

private:
    [[nodiscard]] QAction *add(const QString &name, const QString &text, const QKeySequence &key,
                               void (ConditionActions::*work)(const ConditionRow &));
    void edit(const ConditionRow &row);
    void recordClearance(const ConditionRow &row);
    void correctClearance(const ConditionRow &row);
    void goOn(const ConditionRow &row);
    void takeBack(const ConditionRow &row);
    void end(const ConditionRow &row);
    void remove(const ConditionRow &row);
    void askForLetter(const ConditionRow &row);
    void follow();

    Practice &m_practice;
    ClientId m_client;
    ConditionTable &m_table;
    QAction *m_edit;
    QAction *m_clearance;
    QAction *m_correct;
    QAction *m_goOn;
    QAction *m_takeBack;
    QAction *m_end;
    QAction *m_letter;
    QAction *m_remove;
};

} // namespace unknot
