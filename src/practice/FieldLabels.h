// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unknot {

// The name of a field as forms show it ("client.birthDate" is "Birth date"). Translated.
[[nodiscard]] QString fieldLabel(const QString &field);

} // namespace unknot
