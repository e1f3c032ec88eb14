// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Complaint.h"
#include "domain/PaperInput.h"
#include "domain/ProviderLetterInput.h"

namespace unknot {

class Practice;

// Reads what stands on a paper, of today; `client` is a reference to one (clientOf).

// Of the client's newest plan. Could not: there is none.
[[nodiscard]] Outcome<PaperInput> readPaperInput(Practice &practice, const QString &client);
[[nodiscard]] Outcome<ProviderLetterInput> readClearanceLetter(Practice &practice,
                                                               const QString &client);

} // namespace unknot
