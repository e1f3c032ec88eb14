// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Paper.h"

#include <QPageSize>
#include <QStringList>

namespace unknot {

// The words that a paper paints on each of its pages, in the order of painting and with little
// white space between them (lettersOf). For many papers of which only the ends of pages matter: no
// PDF is written, and no program started to read it.
[[nodiscard]] QStringList wordsOfPages(const Paper &paper, QPageSize::PageSizeId size);

} // namespace unknot
