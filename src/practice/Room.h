// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PracticeProfile.h"
#include "knowledge/Catalogue.h"
#include "knowledge/Measures.h"
#include "knowledge/StepRules.h"
#include "practice/ChangeNotifier.h"
#include "practice/Environment.h"
#include "storage/Database.h"
#include "storage/Transaction.h"

#include <QSet>

#include <memory>
#include <optional>

namespace unknot {

// What the use cases of one practice share: its database, its clock, its notifier.
struct Room
{
    std::unique_ptr<Database> database;
    Environment environment;
    PracticeProfile profile;
    ChangeNotifier changes;
    bool gathersChanges = false; // inside asOne(): announced together, when all is safe
    QSet<PlanId> adviceDue;      // recorded in since then: worked out at its end
    int dataVersion = 0;         // SQLite's; another value means that somebody else wrote

    std::optional<Catalogue> knowledge;  // once it was asked for
    std::optional<StepRules> stepRules;  // once they were asked for
    std::optional<Measures> measureList; // the same

    [[nodiscard]] QDateTime now() const { return environment.now(); } // UTC
    [[nodiscard]] QDate today() const;                                // on the practice's clock

    // Reads the catalogue when it is first asked for. KnowledgeInvalid.
    [[nodiscard]] Result<const Catalogue *> catalogue();
    // The same for the step rules.
    [[nodiscard]] Result<const StepThresholds *> stepThresholds();
    // And for the measures.
    [[nodiscard]] Result<const Measures *> measures();

    // Runs `work(transaction)` and commits what it did, or nothing.
    template <class Work>
    [[nodiscard]] auto write(Work work) -> decltype(work(std::declval<Transaction &>()));

    // Sends a signal of the notifier, unless changes are being gathered.
    template <class Signal, class... Arguments>
    void announce(Signal signal, Arguments... arguments)
    {
        if (!gathersChanges)
            emit(changes.*signal)(arguments...);
    }
};

template <class Work>
auto Room::write(Work work) -> decltype(work(std::declval<Transaction &>()))
{
    auto transaction = Transaction::begin(*database);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    auto result = work(*transaction);
    if (!result)
        return result;
    if (const auto done = transaction->commit(); !done)
        return tl::make_unexpected(done.error());
    return result;
}

} // namespace unknot
