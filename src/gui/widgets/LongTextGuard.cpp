// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/LongTextGuard.h"

#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

namespace unknot {

namespace {

constexpr qsizetype longestWord = 4'000; // letters that are still wrapped by words at no cost

// Spaces at which no line may end hold a word together.
bool endsWord(QChar letter)
{
    return letter.isSpace() && letter != QChar::Nbsp && letter != QChar(0x2007) &&
           letter != QChar(0x202f);
}

bool hasEndlessWord(const QString &text)
{
    qsizetype length = 0;
    for (const QChar letter : text) {
        length = endsWord(letter) ? 0 : length + 1;
        if (length > longestWord)
            return true;
    }
    return false;
}

QTextOption::WrapMode wrapMode(bool anywhere)
{
    return anywhere ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere;
}

} // namespace

LongTextGuard::LongTextGuard(QPlainTextEdit &edit)
    : QObject(&edit)
{
    watch(*edit.document(), [&edit](bool anywhere) { edit.setWordWrapMode(wrapMode(anywhere)); });
}

LongTextGuard::LongTextGuard(QTextEdit &edit)
    : QObject(&edit)
{
    watch(*edit.document(), [&edit](bool anywhere) { edit.setWordWrapMode(wrapMode(anywhere)); });
}

// contentsChange comes before the changed text is laid out, contentsChanged after it.
void LongTextGuard::watch(const QTextDocument &document, std::function<void(bool anywhere)> wrap)
{
    connect(&document, &QTextDocument::contentsChange, this,
            [&document, wrap = std::move(wrap)] { wrap(hasEndlessWord(document.toRawText())); });
}

} // namespace unknot
