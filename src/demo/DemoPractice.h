// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QDate>

#include <functional>

namespace unknot {

struct DemoOptions
{
    int clients = 40; // at least 1
    quint64 seed = 1;
    QDate today; // the demo ends on it at ten in the morning

    bool operator==(const DemoOptions &) const = default;
};

// Makes a practice of made-up clients at `path`, which must not exist, by running the real use
// cases on a simulated calendar: the same seed and day give the same practice, ids included. It is
// eighteen months old; beyond a thousand clients it gets older (twenty years at the most) rather
// than busier, as no day has room for thousands of sessions.
// Returns the number of clients. `progress` hears of clients done and returns false to cancel.
// Errors: the file's; NumberOutOfRange, DateInvalid; Cancelled. On any, nothing is left behind.
[[nodiscard]] Result<int>
makeDemoPractice(const QString &path, const DemoOptions &options,
                 const std::function<bool(int done, int total)> &progress = {});

} // namespace unknot
