// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SearchKey.h"

#include "domain/Client.h"

#include <QSet>

#include <algorithm>
#include <string>

namespace unknot {

namespace {

// Letters that Unicode does not decompose, yet people type without the stroke.
QString withoutStroke(QChar c)
{
    switch (c.unicode()) {
    case u'ß':
        return QStringLiteral("ss");
    case u'đ':
        return QStringLiteral("d");
    case u'ð':
        return QStringLiteral("d");
    case u'ł':
        return QStringLiteral("l");
    case u'ø':
        return QStringLiteral("o");
    case u'æ':
        return QStringLiteral("ae");
    case u'œ':
        return QStringLiteral("oe");
    case u'þ':
        return QStringLiteral("th");
    case u'ħ':
        return QStringLiteral("h");
    case u'ı':
        return QStringLiteral("i");
    default:
        return c;
    }
}

bool isPhonePunctuation(QChar c)
{
    return c.isSpace() || QStringLiteral("+-()/.").contains(c);
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
    for (const char32_t c : folded.toStdU32String()) {
        if (QChar::isLetterOrNumber(c)) {
            word += QString::fromUcs4(&c, 1);
        } else if (c != U'\'' && c != U'’' && !word.isEmpty()) {
            result << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        result << word;
    return result;
}

} // namespace

QString foldForSearch(const QString &text)
{
    QString result;
    result.reserve(text.size());
    // Case folding, not lower case: "ΠΑΠΑΔΟΠΟΥΛΟΣ" ends in the same letter as "Παπαδόπουλος".
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (!c.isMark())
            result += withoutStroke(c);
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
    const QString digits = digitsOf(typed);
    const bool isPhone =
        std::ranges::all_of(typed, [](QChar c) { return c.isDigit() || isPhonePunctuation(c); });
    if (isPhone)
        return digits.isEmpty() ? QStringList{} : QStringList{digits};
    return words(foldForSearch(typed));
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
