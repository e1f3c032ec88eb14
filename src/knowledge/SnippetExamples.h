// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Snippet.h"

namespace unknot {

// Texts to begin from, from snippets.json; without ids. KnowledgeInvalid, with the place, for one
// that a person could not save either, and for a name that is there twice.
[[nodiscard]] Result<QList<Snippet>>
snippetExamples(const QString &folder = QStringLiteral(":/knowledge"));

} // namespace unknot
