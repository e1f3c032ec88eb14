// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/PersonName.h"

#include <QDate>
#include <QString>

namespace unknot {

struct EmergencyContact
{
    QString name;
    QString relation;
    QString phone;

    bool operator==(const EmergencyContact &) const = default;
};

// The doctor, physiotherapist or other provider whom the client's care lies with.
struct HealthcareProvider
{
    QString name;
    QString practice;
    QString phone;
    QString email;

    bool operator==(const HealthcareProvider &) const = default;
};

enum class PressureLevel { NotSaid, Light, Medium, Firm };
enum class TalkPreference { NotSaid, Quiet, Some, Chatty };

// What the client likes during a session.
struct Preferences
{
    PressureLevel pressure = PressureLevel::NotSaid;
    TalkPreference talk = TalkPreference::NotSaid;
    QString oils;
    QString music;

    bool operator==(const Preferences &) const = default;
};

// A person who is treated. Plain data; ClientRules says what it may hold.
struct Client
{
    ClientId id;
    PersonName name;
    QDate birthDate; // invalid where it is not known
    QString phone;
    QString email;
    QString address; // may have several lines
    EmergencyContact emergency;
    HealthcareProvider provider;
    QString occupation;
    Preferences preferences;
    QString note;           // may have several lines
    QDate consentDate;      // invalid until consent is signed
    QString consentVersion; // which text was signed
    bool archived = false;
    int version = 0; // counts saved changes, so that two editors can't overwrite each other unseen

    bool operator==(const Client &) const = default;
};

// Whole years on `day`; -1 where the birth date is not known.
[[nodiscard]] int ageOn(const Client &client, QDate day);

} // namespace unknot
