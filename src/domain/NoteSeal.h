// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SessionNote.h"

#include <QByteArray>

namespace unknot {

// A seal is a SHA-256 digest (32 bytes) of all that was signed, so that a change behind the
// program's back shows. It proves nothing against somebody who also makes the seals anew.

// Of everything in the note but its version; in whatever order its goals stand.
[[nodiscard]] QByteArray sealOf(const SessionNote &note);
// Of the addendum and the seal before it, the note's or the last addendum's: one that is left out
// shows, unless it is the last.
[[nodiscard]] QByteArray sealOf(const NoteAddendum &addendum, const QByteArray &before);

} // namespace unknot
