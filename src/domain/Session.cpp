// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Session.h"

namespace unknot {

bool isOpen(SessionState state)
{
    return state == SessionState::Planned || state == SessionState::Confirmed;
}

bool canBecome(SessionState from, SessionState to)
{
    if (isOpen(from))
        return from != to;
    return from != SessionState::Completed && to == SessionState::Planned;
}

} // namespace unknot
