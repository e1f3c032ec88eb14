// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ProfileRules.h"

#include "domain/ClientRules.h"
#include "domain/TextRules.h"
#include "domain/ZonedTime.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

PracticeProfile tidied(PracticeProfile profile)
{
    for (QString *text :
         {&profile.name, &profile.therapist, &profile.address, &profile.phone, &profile.email})
        *text = tidiedText(*text);
    return profile;
}

QList<Error> problems(const PracticeProfile &profile)
{
    QList<Error> found;
    if (isBlank(profile.name))
        found << Error{ErrorCode::FieldEmpty, u"practice.name"_s, {}};
    found += lineProblems(u"practice.name"_s, profile.name, lineLimit);
    found += lineProblems(u"practice.therapist"_s, profile.therapist, lineLimit);
    found += textProblems(u"practice.address"_s, profile.address, lineLimit);
    found += lineProblems(u"practice.phone"_s, profile.phone, lineLimit);
    found += lineProblems(u"practice.email"_s, profile.email, lineLimit);
    if (!isKnownZone(profile.zone))
        found << Error{ErrorCode::ZoneUnknown, u"practice.zone"_s,
                       QString::fromLatin1(profile.zone)};
    return found;
}

} // namespace unknot
