// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/UndoAction.h"

#include "practice/Practice.h"
#include "practice/ReflowText.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

UndoAction::UndoAction(QObject *parent)
    : QAction(parent)
{
    setObjectName(u"undoAction"_s);
    setShortcut(QKeySequence::Undo);
    m_look.setSingleShot(true);
    m_look.setInterval(0);
    connect(&m_look, &QTimer::timeout, this, [this] {
        const auto before = m_record;
        look();
        const bool isNewer =
            m_record && (!before || (before->id != m_record->id && before->at <= m_record->at));
        if (isNewer)
            emit offered(words());
    });
    connect(this, &QAction::triggered, this, &UndoAction::undo);
    look();
}

void UndoAction::follow(Practice *practice)
{
    m_practice = practice;
    if (practice) {
        const ChangeNotifier &changes = practice->changes();
        const auto lookSoon = [this] { m_look.start(); };
        connect(&changes, &ChangeNotifier::planChanged, this, lookSoon);
        connect(&changes, &ChangeNotifier::sessionChanged, this, lookSoon);
        connect(&changes, &ChangeNotifier::calendarChanged, this, lookSoon);
        connect(&changes, &ChangeNotifier::everythingChanged, this, lookSoon);
    }
    look();
}

void UndoAction::look()
{
    m_look.stop();
    m_record.reset();
    if (m_practice) {
        if (const auto record = m_practice->reflower().undoable())
            m_record = *record;
        else
            emit failed(record.error());
    }
    setEnabled(m_record.has_value());
    setText(m_record ? tr("Undo: %1").arg(words().replace(u'&', u"&&"_s)) : tr("Undo"));
}

void UndoAction::undo()
{
    const QString done = words();
    if (const auto back = m_practice->reflower().undo(m_record->id); !back)
        emit failed(back.error());
    else
        emit undone(tr("Taken back: %1").arg(done));
    look(); // an older change that shows now is no news
}

QString UndoAction::words() const
{
    const auto client = m_practice->clients().find(m_record->client); // none where it were several
    return recordText(*m_record, client ? client->name.display() : QString());
}

} // namespace unknot
