// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "knowledge/CatalogueData.h"

namespace unknot {

// The values of regions.json, techniques.json, sources.json and conditions.json in `folder`.
// KnowledgeInvalid for a file that can't be read, broken JSON, a field that is missing, unknown or
// of another type, or a level or pressure that does not exist; names the entry and its field. What
// the values mean together is the work of checkCatalogue.
[[nodiscard]] Result<CatalogueData> readCatalogue(const QString &folder);

} // namespace unknot
