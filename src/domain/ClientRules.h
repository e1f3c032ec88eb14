// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Client.h"
#include "domain/Error.h"

#include <QList>

namespace unknot {

inline constexpr int lineLimit = 200;     // characters of a single line, a name among them
inline constexpr int textLimit = 100'000; // characters of a text with several lines

// The client as it will be kept: outer white space gone, text in Unicode's composed form (NFC).
[[nodiscard]] Client tidied(Client client);

// Every reason why `client` can't be kept, in the order of the form; empty when it can.
// Errors name the field as "client.given", "client.birthDate" and so on. `today` is the
// practice's date: nobody is born, and nothing is signed, after it.
[[nodiscard]] QList<Error> problems(const Client &client, QDate today);

} // namespace unknot
