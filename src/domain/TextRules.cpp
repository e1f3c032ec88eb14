// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TextRules.h"

#include <algorithm>

namespace unknot {

namespace {

// Bidirectional overrides are format characters (Cf), not controls (Cc): right-to-left names may
// need them, and every view shows typed text as plain text.
bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

// The database keeps UTF-8, which has no halves of surrogate pairs.
bool isHalfAt(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate())
        return at + 1 == text.size() || !text.at(at + 1).isLowSurrogate();
    return c.isLowSurrogate() && (at == 0 || !text.at(at - 1).isHighSurrogate());
}

template <class Refused>
QList<Error> check(const QString &field, const QString &text, int limit, Refused refused)
{
    if (text.size() > limit)
        return {{ErrorCode::FieldTooLong, field, QString::number(limit), limit}};
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!refused(text.at(at)) && !isHalfAt(text, at))
            continue;
        const auto code =
            QString::number(text.at(at).unicode(), 16).toUpper().rightJustified(4, u'0');
        return {{ErrorCode::FieldHasControlCharacters, field, QStringLiteral("U+") + code,
                 static_cast<int>(at)}};
    }
    return {};
}

} // namespace

QString tidiedText(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_C);
    result.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    result.replace(u'\r', u'\n');
    return result.trimmed();
}

bool isBlank(const QString &text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
}

QList<Error> lineProblems(const QString &field, const QString &text, int limit)
{
    return check(field, text, limit, isControl);
}

QList<Error> textProblems(const QString &field, const QString &text, int limit)
{
    return check(field, text, limit,
                 [](QChar c) { return isControl(c) && c != u'\n' && c != u'\t'; });
}

} // namespace unknot
