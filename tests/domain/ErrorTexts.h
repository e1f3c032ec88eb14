// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace unknot {

// "condition.since DateInFuture 2026-11-24"
[[nodiscard]] inline QStringList shown(const QList<Error> &errors)
{
    using namespace Qt::Literals::StringLiterals;
    static const QHash<ErrorCode, QString> names{
        {ErrorCode::FieldEmpty, u"FieldEmpty"_s},
        {ErrorCode::FieldTooLong, u"FieldTooLong"_s},
        {ErrorCode::FieldHasControlCharacters, u"FieldHasControlCharacters"_s},
        {ErrorCode::DateInvalid, u"DateInvalid"_s},
        {ErrorCode::DateInFuture, u"DateInFuture"_s},
        {ErrorCode::DateTooEarly, u"DateTooEarly"_s},
        {ErrorCode::DateTooLate, u"DateTooLate"_s},
        {ErrorCode::EndsBeforeBegin, u"EndsBeforeBegin"_s}};
    QStringList texts;
    for (const Error &error : errors)
        texts << u"%1 %2 %3"_s.arg(error.field, names.value(error.code), error.detail).trimmed();
    return texts;
}

} // namespace unknot
