// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unknot {

// The folder that the last file was written to, kept from one day to the next; the documents
// folder at first, and whenever that folder is gone.
[[nodiscard]] QString lastFolder();
void setLastFolder(const QString &folder);

} // namespace unknot
