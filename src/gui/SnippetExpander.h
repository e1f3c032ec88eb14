// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snippet.h"

#include <QObject>

class QKeyEvent;
class QPlainTextEdit;

namespace unknot {

class ChangeNotifier;
class SnippetBook;

// Turns a text's name typed in an editor into the text: ";heat" and then Space, Enter or Tab.
// Ctrl+Z brings the name back. Tab only ends the name there; elsewhere it keeps its meaning.
// Follows the list of texts as it changes; belongs to the editor.
class SnippetExpander : public QObject
{
    Q_OBJECT

public:
    SnippetExpander(SnippetBook &book, ChangeNotifier &changes, QPlainTextEdit &edit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reload();
    [[nodiscard]] bool expand(const QString &after);

    SnippetBook &m_book;
    QPlainTextEdit &m_edit;
    QList<Snippet> m_snippets;
};

} // namespace unknot
