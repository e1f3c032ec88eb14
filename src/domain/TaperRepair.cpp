// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TaperRepair.h"

#include "domain/TaperWords.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mistakesLimit = 3;  // of one line
constexpr int candidateLimit = 4; // for one mistake

QString rewritten(QString line, int from, int to, const QString &text)
{
    return line.replace(from, to - from, text);
}

TaperToken tokenAt(const QString &line, int position)
{
    const auto tokens = taperTokens(line);
    return *std::ranges::find_if(tokens, [position](const TaperToken &token) {
        return token.from >= position || token.kind == TokenKind::End;
    });
}

QString written(const TaperReading &reading)
{
    const QString taper = printTaper(reading.taper);
    return reading.minutes > 0 ? taper + u", %1 min"_s.arg(reading.minutes) : taper;
}

// The line with its fault mended in each way that we know of.
QStringList candidates(const QString &line, const NotationFault &fault)
{
    QStringList found;
    if (fault.rewrite) {
        for (const QString &text : fault.rewrite->texts)
            found << rewritten(line, fault.rewrite->from, fault.rewrite->to, text);
        return found;
    }
    const TaperToken token = tokenAt(line, fault.position);
    const bool isWord = token.to - token.from > 1; // a mark is no slip of a word
    if (token.kind == TokenKind::Unknown && isWord) {
        QString typed;
        for (const QChar letter : line.mid(token.from, token.to - token.from)) {
            if (const char16_t folded = foldedLetter(letter))
                typed += QChar(folded);
        }
        for (const QString &word : taperWordsNear(typed).mid(0, candidateLimit))
            found << rewritten(line, token.from, token.to, word);
    } else if (fault.problem == NotationProblem::UnitExpected) {
        found << rewritten(line, fault.position, fault.position, u" wk "_s);
    }
    return found;
}

// Empty where the line can't be mended.
QString mended(const QString &line, const NotationFault &fault, int mistakes)
{
    for (const QString &candidate : candidates(line, fault)) {
        const ParsedTaper parsed = parseTaper(candidate);
        if (parsed.choice)
            continue; // no clear line either
        if (!parsed.fault)
            return written(parsed.reading);
        if (mistakes > 1 && parsed.fault->position > fault.position) {
            const QString further = mended(candidate, *parsed.fault, mistakes - 1);
            if (!further.isEmpty())
                return further;
        }
    }
    return {};
}

} // namespace

QString nearestLine(const QString &line, const ParsedTaper &parsed)
{
    const QString whole = mended(line, *parsed.fault, mistakesLimit);
    if (!whole.isEmpty())
        return whole;
    const QString start = written(parsed.reading);
    return parseTaper(start).fault ? QString() : start;
}

QStringList readingsOf(const QString &line, const NotationRewrite &choice)
{
    QStringList readings;
    for (const QString &text : choice.texts) {
        const QString candidate = rewritten(line, choice.from, choice.to, text);
        const ParsedTaper parsed = parseTaper(candidate);
        if (parsed.fault)
            continue;
        // Where something else is unclear too, it is asked next.
        readings << (parsed.choice ? candidate.simplified() : written(parsed.reading));
    }
    readings.removeDuplicates();
    return readings;
}

} // namespace unknot
