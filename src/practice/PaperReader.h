// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AppointmentCardInput.h"
#include "domain/Error.h"
#include "domain/PaperInput.h"
#include "domain/Progress.h"
#include "domain/ProviderLetterInput.h"
#include "domain/SessionNotePaperInput.h"

namespace unknot {

struct Room;

// Reads what stands on papers, as it is today. Writes nothing and lays nothing out. NotFound for
// what is not there.
class PaperReader
{
public:
    explicit PaperReader(Room &room)
        : m_room(room)
    {
    }

    [[nodiscard]] Result<PaperInput> plan(PlanId plan) const; // and its handout
    // Where nothing asks for a provider's agreement, or to be seen, the letter has no conditions.
    [[nodiscard]] Result<ProviderLetterInput> letter(LetterKind kind, ClientId client) const;
    [[nodiscard]] Result<SessionNotePaperInput> sessionNote(SessionId session) const;
    [[nodiscard]] Result<AppointmentCardInput> appointmentCard(ClientId client) const;

private:
    Room &m_room;
};

} // namespace unknot
