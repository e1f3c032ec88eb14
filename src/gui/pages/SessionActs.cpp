// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/SessionActs.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

SessionActs::SessionActs(QWidget &page, QPushButton &menuButton)
    : QObject(&page)
    , m_repeat(add(page, u"repeatAction"_s, tr("Repeat last note"), Qt::CTRL | Qt::Key_R,
                   &SessionActs::repeatWanted))
    , m_keep(add(page, u"keepAction"_s, tr("Keep draft"), QKeySequence::Save,
                 &SessionActs::keepWanted))
    , m_sign(add(page, u"signAction"_s, tr("Save and sign"), Qt::CTRL | Qt::Key_Return,
                 &SessionActs::signWanted))
    , m_add(add(page, u"addAction"_s, tr("&Add to record…"), {}, &SessionActs::addWanted))
    , m_planAgain(
          add(page, u"planAgainAction"_s, tr("Plan again"), {}, &SessionActs::planAgainWanted))
    , m_discard(
          add(page, u"discardAction"_s, tr("&Discard draft…"), {}, &SessionActs::discardWanted))
    // Without a key: the window's Ctrl+P prints what the page shows.
    , m_print(add(page, u"printNoteAction"_s, tr("&Print note…"), {}, &SessionActs::printWanted))
{
    m_sign->setAutoRepeat(false); // the key that opened the record is still held down, perhaps
    m_sign->setToolTip(tr("Signed, a record is never changed, only added to (%1)")
                           .arg(m_sign->shortcut().toString(QKeySequence::NativeText)));
    fillMenu(menuButton);
}

QAction *SessionActs::add(QWidget &page, const QString &name, const QString &text,
                          const QKeySequence &key, void (SessionActs::*wanted)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page.addAction(action);
    connect(action, &QAction::triggered, this, wanted);
    return action;
}

void SessionActs::fillMenu(QPushButton &menuButton)
{
    auto *menu = new QMenu(&menuButton);
    const auto end = [&](const QString &name, const QString &text, SessionState state) {
        QAction *action = menu->addAction(text, this, [this, state] { emit endWanted(state); });
        action->setObjectName(name);
        return action;
    };
    m_missed = end(u"missedAction"_s, tr("&Missed"), SessionState::Missed);
    m_cancel = end(u"cancelAction"_s, tr("&Cancel session"), SessionState::Cancelled);
    menu->addSeparator();
    menu->addAction(m_print);
    menu->addAction(m_discard);
    menu->addAction(tr("&Text snippets…"), this, &SessionActs::textsWanted)
        ->setObjectName(u"textsAction"_s);
    menuButton.setMenu(menu);
}

QList<QAction *> SessionActs::ofBar() const
{
    switch (m_stage) {
    case RecordStage::Blocked:
    case RecordStage::Open:
        return {m_repeat, m_sign};
    case RecordStage::Signed:
        return {m_add};
    case RecordStage::Lost:
        return {m_planAgain};
    }
    Q_UNREACHABLE();
}

void SessionActs::follow(RecordStage stage, SessionState state, bool canRepeat, bool hasDraft)
{
    m_stage = stage;
    const bool opens = stage == RecordStage::Open;
    m_repeat->setEnabled(opens && canRepeat);
    m_repeat->setToolTip(
        canRepeat ? tr("Techniques, pressure, products and home care of last time, where nothing "
                       "is filled in yet (%1)")
                        .arg(m_repeat->shortcut().toString(QKeySequence::NativeText))
                  : tr("There is no note before this one"));
    m_keep->setEnabled(opens);
    m_sign->setEnabled(opens);
    m_add->setEnabled(stage == RecordStage::Signed);
    m_planAgain->setEnabled(stage == RecordStage::Lost);
    m_print->setEnabled(stage == RecordStage::Signed || hasDraft);
    m_discard->setVisible(opens && hasDraft);
    m_missed->setVisible(isOpen(state));
    m_cancel->setVisible(isOpen(state));
}

} // namespace unknot
