// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Reflower.h"

namespace unknot {

class Practice;

// What is to be said of a time that a session could be moved to.
struct PlaceWords
{
    QString text;         // lines
    bool blocked = false; // a rule or the client's health stands in the way
};

// Asks for a preview of the move: what stands in the way there, what screening says on that day,
// and how many other sessions would have to move. Changes nothing.
[[nodiscard]] PlaceWords placeWords(Practice &practice, const SessionMoves &move);

} // namespace unknot
