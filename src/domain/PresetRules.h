// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/OwnPreset.h"

#include <QList>

namespace unknot {

// The preset as it will be kept: outer white space gone, text in NFC.
[[nodiscard]] OwnPreset tidied(OwnPreset preset);

// Every reason why `preset` can't be kept; fields are "preset.name", "preset.taper" and so on.
[[nodiscard]] QList<Error> problems(const OwnPreset &preset);

} // namespace unknot
