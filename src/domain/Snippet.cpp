// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Snippet.h"

#include "domain/ClientRules.h"
#include "domain/TextRules.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// Marks are parts of letters: the vowels of Hindi, the accents of text that is not composed.
bool isNameCharacter(char32_t c)
{
    return QChar::isLetter(c) || QChar::isMark(c) || QChar::isDigit(c) || c == U'-';
}

// The whole character at `at`, or the one that ends before it; 0 where there is none.
char32_t characterAt(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return 0;
    const QChar c = text.at(at);
    if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(at + 1));
    return c.unicode();
}

char32_t characterBefore(QStringView text, qsizetype at)
{
    if (at <= 0)
        return 0;
    const bool isPair = at > 1 && text.at(at - 1).isLowSurrogate();
    return characterAt(text, isPair ? at - 2 : at - 1);
}

qsizetype unitsOf(char32_t c)
{
    return QChar::requiresSurrogates(c) ? 2 : 1;
}

QList<Error> nameProblems(const QString &name)
{
    const auto field = u"snippet.name"_s;
    if (isBlank(name))
        return {{ErrorCode::FieldEmpty, field, {}}};
    if (const auto wrong = lineProblems(field, name, snippetNameLimit); !wrong.isEmpty())
        return wrong;
    for (qsizetype at = 0; at < name.size();) {
        const char32_t c = characterAt(name, at);
        if (!isNameCharacter(c))
            return {{ErrorCode::NameInvalid, field, name, static_cast<int>(at)}};
        at += unitsOf(c);
    }
    return {};
}

} // namespace

Snippet tidied(Snippet snippet)
{
    snippet.name = tidiedText(snippet.name);
    if (snippet.name.startsWith(u';'))
        snippet.name = tidiedText(snippet.name.mid(1));
    snippet.text = tidiedText(snippet.text);
    return snippet;
}

QList<Error> problems(const Snippet &snippet)
{
    QList<Error> found = nameProblems(snippet.name);
    if (isBlank(snippet.text))
        found << Error{ErrorCode::FieldEmpty, u"snippet.text"_s, {}};
    return found + textProblems(u"snippet.text"_s, snippet.text, textLimit);
}

std::optional<SnippetCall> snippetCallAt(const QString &line, qsizetype cursor)
{
    if (cursor < 0 || cursor > line.size() || isNameCharacter(characterAt(line, cursor)))
        return std::nullopt;
    qsizetype from = cursor;
    for (char32_t c = characterBefore(line, from); isNameCharacter(c);
         c = characterBefore(line, from))
        from -= unitsOf(c);
    if (from == cursor || characterBefore(line, from) != U';')
        return std::nullopt;
    if (isNameCharacter(characterBefore(line, from - 1)))
        return std::nullopt;
    const QString name = line.mid(from, cursor - from);
    return SnippetCall{from - 1, name.normalized(QString::NormalizationForm_C)};
}

} // namespace unknot
