// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unknot {

// The statements behind "needs attention". Each reads only what a partial index holds, so that
// Today opens at once in a practice of any age; the index is named wherever SQLite might choose
// another, and its WHERE is repeated word for word, or SQLite would not use it. Placeholders are
// those that AttentionQuestions lists, in this order.
class AttentionSql
{
public:
    // Of each client the weightiest session that the health leaves no room for, and the first one.
    [[nodiscard]] static QString doesNotFit();
    // Of each client the first session that lies behind the end of a clearance that holds today.
    [[nodiscard]] static QString clearanceEnding();
    [[nodiscard]] static QString historyOld();
    [[nodiscard]] static QString unrecorded();
    [[nodiscard]] static QString consentMissing(); // one signature serves all plans

    // `which` follows the advice in the WHERE.
    [[nodiscard]] static QString adviceWaiting(const QString &which);
    [[nodiscard]] static QString nothingBooked();
    [[nodiscard]] static QString planEnding();
    [[nodiscard]] static QString behindPlan();
    // What another question says about the same plan comes first.
    [[nodiscard]] static QString reviewDueByVisits();
    [[nodiscard]] static QString reviewDueByDay();
};

} // namespace unknot
