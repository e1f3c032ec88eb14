// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace unknot {

// What can go wrong, named so that each outcome gets a sentence of its own.
enum class ErrorCode {
    // the practice file
    FileMissing,
    FileIsFolder,
    FileExists,
    FileEmpty,
    NotAPractice,
    FileDamaged,
    NewerVersion,
    FileInUse,
    FileReadOnly,
    FileDenied,
    FileVanished,
    DiskFull,
    StorageFailed,
    // rows
    NotFound,
    Conflict,
    WrongState,
    // what a person typed
    FieldEmpty,
    FieldTooLong,
    FieldHasControlCharacters,
    DateInvalid,
    DateInFuture,
    DateTooEarly,
    DateTooLate,
    NumberOutOfRange,
    EmailInvalid,
    PhoneInvalid,
    ZoneUnknown,
    NotationInvalid,
    NoDayLeft,
    EndsBeforeBegin,
    NameUnknown, // detail: what was given, and the nearest that exists
    NameTaken,   // detail: the name
    NameInvalid, // characters that no such name has
    NotAPicture,
    PictureTooLarge, // detail: the limit in megapixels
    // what health asks for; field: the condition, detail: the day
    NeedsClearance,
    MustNotTreat,
    MedicalHelpNow,
    OverrideNotPossible,
    // the rest
    KnowledgeInvalid,
    CannotWrite,
    Cancelled
};

// A failure as data: no words for people here (practice/ErrorText has them).
struct Error
{
    ErrorCode code = ErrorCode::StorageFailed;
    QString
        field; // stable name of the field ("client.birthDate") or the file, empty where none fits
    QString detail;    // untranslated: a limit, a path, what the system said
    int position = -1; // where in the text, in UTF-16 units from 0; -1 where it has no place

    bool operator==(const Error &) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, const QString &field = {},
                                                const QString &detail = {}, int position = -1)
{
    return tl::make_unexpected(Error{code, field, detail, position});
}

} // namespace unknot
