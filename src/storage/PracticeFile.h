// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QString>

namespace unknot {

inline constexpr quint32 practiceApplicationId = 0x554E4B54; // "UNKT" in the SQLite header

// Looks at a file before SQLite does, so that each thing that can be wrong has its own name.
// Errors: FileMissing, FileIsFolder, FileEmpty, FileDenied, NotAPractice, FileDamaged (cut short),
// FileReadOnly. Never changes the file.
[[nodiscard]] Result<void> checkPracticeFile(const QString &path);

// Makes an empty file that only its owner can read, in a folder that, if it has to be made, only
// the owner can enter. Errors: FileExists, FileIsFolder, FileDenied (also where
// there is no room for its entry).
[[nodiscard]] Result<void> makePracticeFile(const QString &path);

// Removes the file and SQLite's side files.
void removePracticeFile(const QString &path);

// Which file a path leads to right now; two values differ when another file took its place.
struct FileIdentity
{
    quint64 device = 0;
    quint64 node = 0; // both 0 where the file is missing

    [[nodiscard]] static FileIdentity of(const QString &path);
    bool operator==(const FileIdentity &) const = default;
};

} // namespace unknot
