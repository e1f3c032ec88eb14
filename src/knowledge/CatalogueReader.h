// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "knowledge/CatalogueData.h"

#include <QStringList>

namespace unknot {

// Names of the files a catalogue consists of.
[[nodiscard]] QStringList catalogueFiles();

// The values of the files in `folder`.
// KnowledgeInvalid for a file that can't be read, broken JSON, a field that is missing, unknown or
// of another type, or a level or pressure that does not exist; names the entry and its field. What
// the values mean together is the work of checkCatalogue.
[[nodiscard]] Result<CatalogueData> readCatalogue(const QString &folder);

} // namespace unknot
