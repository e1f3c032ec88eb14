// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/TextSpan.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace unknot {

// A text folded for searching (domain/SearchKey) that still knows where each folded character came
// from, so that what is found can be marked in the text as written. Holds no more than that text.
class FoldedText
{
public:
    explicit FoldedText(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QString &folded() const { return m_folded; }

    // Where the folded word stands: at the starts of words or, where there is none, inside them.
    [[nodiscard]] QList<TextSpan> placesOf(const QString &word) const;

private:
    [[nodiscard]] TextSpan spanAt(qsizetype at, qsizetype length) const;

    QString m_text;
    QString m_folded;
    QList<qsizetype> m_origins; // for each folded character its place in m_text, and the end last
};

[[nodiscard]] bool isWordStart(const QString &text, qsizetype at);

// The folded words of what was typed; none where it has neither letters nor digits.
[[nodiscard]] QStringList wordsToFind(const QString &typed);

// Where any of the folded words stands in `text`: in order, without overlap.
[[nodiscard]] QList<TextSpan> marksIn(const QString &text, const QStringList &words);

// How well `text` answers: one for each of the words in it, and one more where they stand together
// as typed.
[[nodiscard]] int wordsHeldBy(const QString &folded, const QStringList &words);

} // namespace unknot
