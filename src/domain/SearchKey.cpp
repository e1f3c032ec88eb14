// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SearchKey.h"

#include "domain/Client.h"

#include <QSet>

#include <algorithm>
#include <string>

namespace unknot {

namespace {

// Letters that Unicode does not decompose, yet people type without the stroke; null for others.
const char *withoutStroke(QChar c)
{
    switch (c.unicode()) {
    case u'ß':
        return "ss";
    case u'đ':
    case u'ð':
        return "d";
    case u'ł':
        return "l";
    case u'ø':
        return "o";
    case u'æ':
        return "ae";
    case u'œ':
        return "oe";
    case u'þ':
        return "th";
    case u'ħ':
        return "h";
    case u'ı':
        return "i";
    default:
        return nullptr;
    }
}

bool isAscii(QChar c)
{
    return c.unicode() < 0x80;
}

// Most text is ASCII, which needs none of Unicode's tables.
QString lowered(QString ascii)
{
    for (QChar &c : ascii) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() | 0x20);
    }
    return ascii;
}

bool isPhonePunctuation(QChar c)
{
    return c.isSpace() || QStringView(u"+-()/.").contains(c);
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

// Words end where neither letter nor digit is; an apostrophe joins ("O'Brien" is "obrien").
QStringList words(const QString &folded)
{
    QStringList result;
    QString word;
    for (qsizetype at = 0; at < folded.size(); ++at) {
        const QChar c = folded.at(at);
        const bool isPair =
            c.isHighSurrogate() && at + 1 < folded.size() && folded.at(at + 1).isLowSurrogate();
        const char32_t letter =
            isPair ? QChar::surrogateToUcs4(c, folded.at(at + 1)) : char32_t(c.unicode());
        if (QChar::isLetterOrNumber(letter)) {
            word += QStringView(folded).mid(at, isPair ? 2 : 1);
        } else if (c != u'\'' && c != u'’' && !word.isEmpty()) {
            result << word;
            word.clear();
        }
        at += isPair ? 1 : 0;
    }
    if (!word.isEmpty())
        result << word;
    return result;
}

} // namespace

QString foldForSearch(const QString &text)
{
    if (std::ranges::all_of(text, isAscii))
        return lowered(text);
    QString result;
    result.reserve(text.size());
    // Case folding, not lower case: "ΠΑΠΑΔΟΠΟΥΛΟΣ" ends in the same letter as "Παπαδόπουλος".
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isMark())
            continue;
        if (const char *plain = withoutStroke(c))
            result += QLatin1StringView(plain);
        else
            result += c;
    }
    return result;
}

QString searchKey(const Client &client)
{
    const PersonName &name = client.name;
    QStringList parts =
        words(foldForSearch(name.given + u' ' + name.family + u' ' + name.preferred));
    const QString digits = digitsOf(client.phone);
    if (!digits.isEmpty())
        parts << digits;
    return parts.join(u' ');
}

QStringList searchWords(const QString &typed)
{
    const bool isPhone =
        std::ranges::all_of(typed, [](QChar c) { return c.isDigit() || isPhonePunctuation(c); });
    if (!isPhone)
        return words(foldForSearch(typed));
    const QString digits = digitsOf(typed);
    return digits.isEmpty() ? QStringList{} : QStringList{digits};
}

QString sortKey(const Client &client)
{
    return words(foldForSearch(client.name.family + u' ' + client.name.given)).join(u' ');
}

QStringList searchGrams(const QString &key)
{
    QSet<QString> grams;
    for (const QString &word : key.split(u' ', Qt::SkipEmptyParts)) {
        const std::u32string letters = word.toStdU32String();
        for (size_t start = 0; start < letters.size(); ++start) {
            for (size_t length = 1; length <= 3 && start + length <= letters.size(); ++length)
                grams.insert(QString::fromStdU32String(letters.substr(start, length)));
        }
    }
    QStringList result(grams.begin(), grams.end());
    result.sort();
    return result;
}

} // namespace unknot
