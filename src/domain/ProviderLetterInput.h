// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Client.h"
#include "domain/Plan.h"
#include "domain/PracticeProfile.h"

#include <QDate>
#include <QList>

#include <optional>

namespace unknot {

enum class LetterKind {
    Clearance, // asks a healthcare provider to agree
    Referral   // asks a healthcare provider to see the client
};

// A condition as the letter tells it; all in words.
struct LetterCondition
{
    QString label;
    QString variant;
    QString regions;
    QDate since;        // invalid where not known
    QDate clearedUntil; // of an agreement that is about to end; invalid without
    QString why;
    QString source; // full citation

    bool operator==(const LetterCondition &) const = default;
};

// A red-flag question that was answered with yes.
struct LetterAnswer
{
    QString question;
    QDate asked;
    QString advice; // what the client was told to do

    bool operator==(const LetterAnswer &) const = default;
};

// What a letter to a client's healthcare provider tells. Dates are written as the default QLocale
// writes them.
struct ProviderLetterInput
{
    LetterKind kind = LetterKind::Clearance;
    PracticeProfile practice;
    Client client;
    std::optional<Plan> plan;
    int sessions = 0; // of that plan, as far as laid out
    QList<LetterCondition> conditions;
    QList<LetterAnswer> answers;
    QDate printed;

    bool operator==(const ProviderLetterInput &) const = default;
};

} // namespace unknot
