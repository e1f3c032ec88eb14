// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoRandom.h"
#include "domain/Client.h"

namespace unknot {

// A made-up person who comes on `arrival`: name, birth date, contacts, wishes, and most often a
// signed consent. Phones are of the range kept for fiction (555 01xx), e-mail is at example.org.
[[nodiscard]] Client demoClient(DemoRandom &random, int index, QDate arrival);

// The same for somebody whose name and occupation are given, `age` years old on `arrival`.
[[nodiscard]] Client demoClient(DemoRandom &random, const PersonName &name, int age,
                                const QString &occupation, QDate arrival);

} // namespace unknot
