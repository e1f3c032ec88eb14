// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/FieldErrors.h"

#include "practice/ErrorText.h"

#include <QLabel>
#include <QStyle>

#include <algorithm>

namespace unknot {

void FieldErrors::add(const QString &field, QWidget *editor, QLabel *message)
{
    message->setTextFormat(Qt::PlainText); // sentences quote what was typed
    message->setWordWrap(true);
    m_entries << Entry{field, editor, message};
    mark(m_entries.last(), {});
}

bool FieldErrors::show(const QList<Error> &errors)
{
    mark(errors);
    const auto first = std::ranges::find_if(m_entries, [](const Entry &entry) {
        return entry.editor && !entry.message->text().isEmpty();
    });
    if (first != m_entries.end())
        first->editor->setFocus(Qt::OtherFocusReason);
    return errors.isEmpty();
}

void FieldErrors::mark(const QList<Error> &errors)
{
    clear();
    for (const Error &error : errors) {
        Entry *entry = entryFor(error.field);
        if (entry && entry->message->text().isEmpty()) // one sentence a field: the first
            mark(*entry, errorText(error));
    }
}

void FieldErrors::clear()
{
    for (const Entry &entry : std::as_const(m_entries))
        mark(entry, {});
}

FieldErrors::Entry *FieldErrors::entryFor(const QString &field)
{
    const auto named = [this](const QString &name) {
        return std::ranges::find(m_entries, name, &Entry::field);
    };
    auto found = named(field);
    if (found == m_entries.end())
        found = named(QString());
    return found == m_entries.end() ? nullptr : &*found;
}

void FieldErrors::mark(const Entry &entry, const QString &sentence)
{
    entry.message->setText(sentence);
    entry.message->setVisible(!sentence.isEmpty());
    if (!entry.editor)
        return;
    entry.editor->setAccessibleDescription(sentence);
    entry.editor->setProperty("invalid", !sentence.isEmpty());
    entry.editor->style()->unpolish(entry.editor); // the style sheet looks at properties only once
    entry.editor->style()->polish(entry.editor);
}

} // namespace unknot
