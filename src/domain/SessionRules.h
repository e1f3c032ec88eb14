// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Session.h"

#include <QList>

namespace unknot {

[[nodiscard]] SessionNote tidied(SessionNote note);

// Every reason why `note` can't be kept: "note.painBefore" outside 0..10, texts over 100,000
// characters ("note.subjective" and so on).
[[nodiscard]] QList<Error> problems(const SessionNote &note);

} // namespace unknot
