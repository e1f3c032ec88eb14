// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unknot {

// A question about a sign of a serious cause of back pain. Asked, recorded, explained; never
// counted into a score.
struct RedFlag
{
    QString condition;   // id in the catalogue: what a yes means
    QString question;    // to the client
    QString now;         // what to do at once after a yes, in plain words
    bool letter = false; // a referral letter helps
    QString source;      // key of the sources

    bool operator==(const RedFlag &) const = default;
};

} // namespace unknot
