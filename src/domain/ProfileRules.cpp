// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ProfileRules.h"

#include "domain/ClientRules.h"
#include "domain/TextRules.h"
#include "domain/ZonedTime.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

void checkLogo(QList<Error> &found, const QByteArray &logo)
{
    static const QByteArray pngSignature("\x89PNG\r\n\x1a\n");
    const auto field = u"practice.logo"_s;
    if (logo.size() > 1024 * logoLimit)
        found << Error{ErrorCode::FieldTooLong, field, QString::number(logoLimit)};
    if (!logo.isEmpty() && !logo.startsWith(pngSignature))
        found << Error{ErrorCode::NotAPicture, field, {}};
}

} // namespace

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
    checkLogo(found, profile.logo);
    return found;
}

} // namespace unknot
