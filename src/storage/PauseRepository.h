// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Id.h"

#include <QDate>

namespace unknot {

class Transaction;

// When a plan was paused.
class PauseRepository
{
public:
    [[nodiscard]] static Result<void> begin(const Transaction &transaction, PlanId plan,
                                            QDate first);
    // The pause that lasts; nothing where none does.
    [[nodiscard]] static Result<void> end(const Transaction &transaction, PlanId plan, QDate last);
    // The last pause of each plan that this change touched and that is paused now lasts again.
    [[nodiscard]] static Result<void> goOn(const Transaction &transaction, ReflowId undone);
};

} // namespace unknot
