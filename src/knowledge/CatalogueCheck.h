// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "knowledge/CatalogueData.h"

namespace unknot {

// The first thing in the catalogue that does not hold together: a name that leads nowhere (region,
// technique, source, variant), an id or synonym used twice, a ring of regions, a variant or an age
// that no rule treats, a rule that never holds, an effect that contradicts its level.
// KnowledgeInvalid that names entry and field. Says nothing on whether a rule is right; tests
// compare that with the clinical sources.
[[nodiscard]] Result<void> checkCatalogue(const CatalogueData &data);

} // namespace unknot
