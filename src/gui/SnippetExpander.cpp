// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SnippetExpander.h"

#include "practice/ChangeNotifier.h"
#include "practice/SnippetBook.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

SnippetExpander::SnippetExpander(SnippetBook &book, ChangeNotifier &changes, QPlainTextEdit &edit)
    : QObject(&edit)
    , m_book(book)
    , m_edit(edit)
{
    edit.installEventFilter(this);
    connect(&changes, &ChangeNotifier::snippetsChanged, this, &SnippetExpander::reload);
    connect(&changes, &ChangeNotifier::everythingChanged, this, &SnippetExpander::reload);
    reload();
}

// Where they can't be read, a name stays what was typed: nothing is lost.
void SnippetExpander::reload()
{
    m_snippets = m_book.all().value_or(QList<Snippet>());
}

bool SnippetExpander::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *pressed = static_cast<const QKeyEvent *>(event);
    if (pressed->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    switch (pressed->key()) {
    case Qt::Key_Space:
        return expand(u" "_s);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return expand(u"\n"_s);
    case Qt::Key_Tab:
        return expand({});
    default:
        return false;
    }
}

bool SnippetExpander::expand(const QString &after)
{
    QTextCursor cursor = m_edit.textCursor();
    if (m_edit.isReadOnly() || cursor.hasSelection())
        return false;
    const auto call = snippetCallAt(cursor.block().text(), cursor.positionInBlock());
    if (!call)
        return false;
    const auto meant = std::ranges::find_if(m_snippets, [&](const Snippet &snippet) {
        return snippet.name.compare(call->name, Qt::CaseInsensitive) == 0;
    });
    if (meant == m_snippets.end())
        return false;
    // One step to undo. The text comes first and the name goes last, so that what is typed next
    // becomes a step of its own.
    const int from = cursor.block().position() + static_cast<int>(call->from);
    const auto length = cursor.position() - from;
    cursor.beginEditBlock();
    cursor.setPosition(from);
    cursor.insertText(meant->text + after);
    cursor.setPosition(cursor.position() + length, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.endEditBlock();
    m_edit.setTextCursor(cursor);
    m_edit.ensureCursorVisible();
    return true;
}

} // namespace unknot
