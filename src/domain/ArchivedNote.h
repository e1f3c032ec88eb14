// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PersonName.h"
#include "domain/Session.h"
#include "domain/SessionNote.h"

namespace unknot {

// A goal's words with the score it was given.
struct ScoredGoal
{
    QString words;
    int score = 0;

    bool operator==(const ScoredGoal &) const = default;
};

// A record with what its row shows beside it; goals stand in `scores`.
struct ArchivedNote
{
    Session session;
    PersonName client;
    SessionNote note;
    QList<ScoredGoal> scores;
    QList<NoteAddendum> addenda;

    bool operator==(const ArchivedNote &) const = default;
};

} // namespace unknot
