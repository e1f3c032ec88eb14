// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QPlainTextEdit;
class QTextDocument;
class QTextEdit;

namespace unknot {

// Keeps an editor quick when a word without end is pasted into it: Qt looks through the rest of the
// word once for each of its lines, which takes minutes for a million letters. While there is such a
// word, lines end at any letter. Never touches the text; belongs to the editor.
class LongTextGuard : public QObject
{
    Q_OBJECT

public:
    explicit LongTextGuard(QPlainTextEdit &edit);
    explicit LongTextGuard(QTextEdit &edit);

private:
    void watch(const QTextDocument &document, std::function<void(bool anywhere)> wrap);
};

} // namespace unknot
