// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Complaint.h"
#include "domain/Client.h"

namespace unknot {

class Practice;

// The client whose id `reference` is, else the only current one that a search for it finds. Wrong
// use where there are several, with some of them named; an empty reference fits every client.
[[nodiscard]] Outcome<Client> clientOf(Practice &practice, const QString &reference);

} // namespace unknot
