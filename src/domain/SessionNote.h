// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Level.h"
#include "domain/Region.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace unknot {

// How the client feels, 0 to 10 each: no pain to the worst, no stress to the worst, no movement to
// free movement.
struct Scores
{
    std::optional<int> pain;
    std::optional<int> stress;
    std::optional<int> movement;

    bool operator==(const Scores &) const = default;
};

// How well the client can do what one of the plan's goals names, 0 (not at all) to 10 (as before).
struct GoalRating
{
    GoalId goal;
    int score = 0;

    bool operator==(const GoalRating &) const = default;
};

enum class MarkKind { Pain, Tightness, Focus, Avoid };

inline constexpr int markPlaces = 1000;

// A mark on the body map. Its place is kept in thousandths of the figure's width and height, so
// that it stays where it was set when a figure is drawn anew.
struct NoteMark
{
    MarkKind kind = MarkKind::Pain;
    RegionRef site;
    bool front = false; // which view it was set in
    int x = 0;          // 0 to markPlaces, from the left of the drawing
    int y = 0;          // 0 to markPlaces, from its top
    int strength = 2;   // 1 light, 2 medium, 3 strong
    QString word;       // "burning", may be empty

    bool operator==(const NoteMark &) const = default;
};

// What was found and done in a session: a draft until it is signed, never changed after.
struct SessionNote
{
    SessionId session;
    Scores before;
    Scores after;
    QList<GoalRating> goals; // those that were asked
    QList<NoteMark> marks;
    QStringList techniques; // ids in the catalogue
    std::optional<Pressure> pressure;
    QString products; // oils, creams, stones
    QString subjective;
    QString objective;
    QString assessment;
    QString plan;
    QString reaction; // the client's, in and after the session
    QString homeCare;
    QString nextTime;   // what is to be done otherwise
    QDateTime signedAt; // UTC; invalid while it is a draft
    int version = 0;    // 0: not saved yet

    [[nodiscard]] bool isSigned() const { return signedAt.isValid(); }

    bool operator==(const SessionNote &) const = default;
};

// What was added to a signed note later. Added to, never changed.
struct NoteAddendum
{
    SessionId session;
    int number = 0; // of that note, from 1
    QDateTime at;   // UTC
    QString text;

    bool operator==(const NoteAddendum &) const = default;
};

// A note with what was added to it. Altered: it is not what was signed, somebody changed the file
// by other means than the program.
struct SessionRecord
{
    SessionNote note;
    QList<NoteAddendum> addenda; // by number
    bool altered = false;

    bool operator==(const SessionRecord &) const = default;
};

} // namespace unknot
