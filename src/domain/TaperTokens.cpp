// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TaperTokens.h"

#include "domain/TaperWords.h"

#include <QVarLengthArray>

namespace unknot {

namespace {

// Cuts one line into words and marks. Knows what a word is called, nothing of how words go
// together.
class Lexer
{
public:
    explicit Lexer(QStringView line)
        : m_line(line)
    {
        m_tokens.reserve(static_cast<size_t>(line.size()) / 2 + 1);
    }

    std::vector<TaperToken> tokens()
    {
        while (m_at < m_line.size()) {
            const QChar c = m_line.at(m_at);
            if (isDigit(c))
                readNumber();
            else if (c.isLetter())
                readWord();
            else
                readMark(c);
        }
        add(TokenKind::End, 0, 0);
        return std::move(m_tokens);
    }

private:
    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
    static bool isWordPart(QChar c) { return c.isLetter() || c.isMark(); }

    [[nodiscard]] QChar charAt(qsizetype at) const
    {
        return at >= 0 && at < m_line.size() ? m_line.at(at) : QChar();
    }

    void add(TokenKind kind, int value, qsizetype length)
    {
        const int from = static_cast<int>(m_at);
        m_at += length;
        m_tokens.push_back({kind, value, from, static_cast<int>(m_at)});
    }

    void readNumber()
    {
        constexpr int longest = 1'000'000; // far beyond every range
        qsizetype length = 0;
        int number = 0;
        for (; isDigit(charAt(m_at + length)); ++length) {
            if (number < longest)
                number = number * 10 + charAt(m_at + length).digitValue();
        }
        add(TokenKind::Number, number < longest ? number : -1, length);
    }

    void readWord()
    {
        qsizetype length = 0;
        QVarLengthArray<char16_t, 32> folded;
        for (; isWordPart(charAt(m_at + length)); ++length) {
            if (const char16_t letter = foldedLetter(charAt(m_at + length)))
                folded.append(letter);
        }
        const std::u16string_view word(folded.constData(), static_cast<size_t>(folded.size()));
        // 2xwk, x3wk: the x behind a number is a mark of its own.
        if (word.size() > 1 && word.front() == u'x' && isDigit(charAt(m_at - 1)))
            return add(TokenKind::Times, 0, 1);
        if (readPhrase(word, m_at + length))
            return;
        const TaperWord *known = taperWord(word);
        add(known ? known->kind : TokenKind::Unknown, known ? known->value : 0, length);
    }

    // The longest phrase that begins with `first`, which ends at `end`.
    bool readPhrase(std::u16string_view first, qsizetype end)
    {
        const TaperWord *longest = nullptr;
        qsizetype longestEnd = end;
        for (const TaperWord &phrase : taperPhrases(first)) {
            const qsizetype phraseEnd = endOf(phrase.text.substr(first.size()), end);
            if (phraseEnd > longestEnd) {
                longest = &phrase;
                longestEnd = phraseEnd;
            }
        }
        if (longest)
            add(longest->kind, longest->value, longestEnd - m_at);
        return longest;
    }

    // Where `rest` of a phrase ends if it stands at `at`, else -1. Between two words there are
    // spaces or one hyphen.
    [[nodiscard]] qsizetype endOf(std::u16string_view rest, qsizetype at) const
    {
        for (const char16_t wanted : rest) {
            if (wanted == u' ') {
                const qsizetype gap = at;
                at += isDash(charAt(at)) ? 1 : 0;
                while (at < m_line.size() && isBlank(m_line.at(at)))
                    ++at;
                if (at == gap)
                    return -1;
            } else if (at < m_line.size() && foldedLetter(m_line.at(at)) == wanted) {
                ++at;
                while (charAt(at).isMark())
                    ++at;
            } else {
                return -1;
            }
        }
        return isWordPart(charAt(at)) ? -1 : at;
    }

    static bool isDash(QChar c)
    {
        return c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212';
    }

    static bool isNewline(QChar c)
    {
        return c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029';
    }

    // White space within a line, and characters that show nothing (a pasted zero-width space).
    static bool isBlank(QChar c)
    {
        return (c.isSpace() && !isNewline(c)) || c.category() == QChar::Other_Format;
    }

    void readMark(QChar c)
    {
        using enum TokenKind;
        const QChar next = charAt(m_at + 1);
        if (isBlank(c))
            ++m_at;
        else if (isNewline(c))
            add(Newline, 0, 1);
        else if ((c == u'-' || c == u'=') && next == u'>')
            add(Arrow, 0, 2);
        else if (isDash(c))
            readDash(next);
        else if (c == u'.')
            add(next.isLetterOrNumber() ? Unknown : Stop, 0, 1);
        else if (c == u'\'' || c == u'’' || c == u'′')
            isDigit(charAt(m_at - 1)) ? add(Minute, 1, 1) : add(Unknown, 0, 1);
        else
            add(kindOf(c), c == u'>' || c == u')' ? 1 : 0, 1);
    }

    // "twice-weekly", "60-minute": nothing but a gap. "1-2", "-3": a mark.
    void readDash(QChar next)
    {
        if (charAt(m_at - 1).isLetterOrNumber() && next.isLetter())
            ++m_at;
        else
            add(TokenKind::Dash, 0, 1);
    }

    static TokenKind kindOf(QChar mark)
    {
        using enum TokenKind;
        switch (mark.unicode()) {
        case u'/':
            return Slash;
        case u',':
        case u';':
            return Comma;
        case u'×':
        case u'*':
            return Times;
        case u'→':
        case u'⇒':
        case u'>':
            return Arrow;
        case u'&':
            return And;
        case u'@':
            return Of;
        case u':':
            return Colon;
        case u'(':
        case u')':
            return Bracket;
        default:
            return Unknown;
        }
    }

    QStringView m_line;
    qsizetype m_at = 0;
    std::vector<TaperToken> m_tokens;
};

} // namespace

std::vector<TaperToken> taperTokens(QStringView line)
{
    return Lexer(line).tokens();
}

} // namespace unknot
