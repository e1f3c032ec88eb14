// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unknot {

// How far a session's record is.
enum class RecordStage {
    Blocked, // health says no: not to be begun
    Open,    // may be written and signed
    Signed,
    Lost // the session does not take place
};

} // namespace unknot
