// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/ReflowRecord.h"

#include <QAction>
#include <QTimer>

#include <optional>

namespace unknot {

class Practice;

// Ctrl+Z: takes back the last change that moved sessions, and says which one that is. Enabled while
// there is one; what can be taken back is the reflow's to say.
class UndoAction : public QAction
{
    Q_OBJECT

public:
    explicit UndoAction(QObject *parent);

    void follow(Practice *practice); // null: nothing to take back

signals:
    void offered(const QString &done); // a change has just been made that can be taken back
    void undone(const QString &text);
    void failed(const unknot::Error &error);

private:
    void look();
    void undo();
    [[nodiscard]] QString words() const; // of the change

    Practice *m_practice = nullptr;
    std::optional<ReflowRecord> m_record;
    QTimer m_look; // many changes come together
};

} // namespace unknot
