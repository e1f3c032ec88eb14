// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ClientRules.h"

#include "domain/TextRules.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const QDate earliestBirth(1880, 1, 1);

void checkDate(QList<Error> &found, const QString &field, QDate day, QDate today)
{
    if (!day.isValid())
        return;
    if (day > today)
        found << Error{ErrorCode::DateInFuture, field, day.toString(Qt::ISODate)};
    else if (day < earliestBirth)
        found << Error{ErrorCode::DateTooEarly, field, earliestBirth.toString(Qt::ISODate)};
}

void checkEmail(QList<Error> &found, const QString &field, const QString &text)
{
    // Only what can't be an address is refused: providers accept far more than any short pattern.
    const auto at = text.lastIndexOf(u'@');
    if (!text.isEmpty() && (at < 1 || at == text.size() - 1 || text.contains(u' ')))
        found << Error{ErrorCode::EmailInvalid, field, text};
}

void checkPhone(QList<Error> &found, const QString &field, const QString &text)
{
    if (!text.isEmpty() && std::ranges::none_of(text, [](QChar c) { return c.isDigit(); }))
        found << Error{ErrorCode::PhoneInvalid, field, text};
}

template <class Visit>
void visitLines(Client &client, const Visit &visit)
{
    visit(u"client.given"_s, client.name.given);
    visit(u"client.family"_s, client.name.family);
    visit(u"client.preferred"_s, client.name.preferred);
    visit(u"client.phone"_s, client.phone);
    visit(u"client.email"_s, client.email);
    visit(u"client.occupation"_s, client.occupation);
    visit(u"client.emergency.name"_s, client.emergency.name);
    visit(u"client.emergency.relation"_s, client.emergency.relation);
    visit(u"client.emergency.phone"_s, client.emergency.phone);
    visit(u"client.provider.name"_s, client.provider.name);
    visit(u"client.provider.practice"_s, client.provider.practice);
    visit(u"client.provider.phone"_s, client.provider.phone);
    visit(u"client.provider.email"_s, client.provider.email);
    visit(u"client.preferences.oils"_s, client.preferences.oils);
    visit(u"client.preferences.music"_s, client.preferences.music);
    visit(u"client.consentVersion"_s, client.consentVersion);
}

template <class Visit>
void visitTexts(Client &client, const Visit &visit)
{
    visit(u"client.address"_s, client.address);
    visit(u"client.note"_s, client.note);
}

} // namespace

int ageOn(const Client &client, QDate day)
{
    const QDate birth = client.birthDate;
    if (!birth.isValid())
        return -1;
    const int years = day.year() - birth.year();
    const bool birthdayAhead =
        std::pair(day.month(), day.day()) < std::pair(birth.month(), birth.day());
    return birthdayAhead ? years - 1 : years;
}

Client tidied(Client client)
{
    const auto tidy = [](const QString &, QString &text) { text = tidiedText(text); };
    visitLines(client, tidy);
    visitTexts(client, tidy);
    return client;
}

QList<Error> problems(const Client &client, QDate today)
{
    QList<Error> found;
    if (isBlank(client.name.given) && isBlank(client.name.family))
        found << Error{ErrorCode::FieldEmpty, u"client.given"_s, {}};
    Client copy = client;
    visitLines(copy, [&](const QString &field, const QString &text) {
        found += lineProblems(field, text, lineLimit);
    });
    visitTexts(copy, [&](const QString &field, const QString &text) {
        found += textProblems(field, text, textLimit);
    });
    checkDate(found, u"client.birthDate"_s, client.birthDate, today);
    checkDate(found, u"client.consentDate"_s, client.consentDate, today);
    checkPhone(found, u"client.phone"_s, client.phone);
    checkPhone(found, u"client.emergency.phone"_s, client.emergency.phone);
    checkPhone(found, u"client.provider.phone"_s, client.provider.phone);
    checkEmail(found, u"client.email"_s, client.email);
    checkEmail(found, u"client.provider.email"_s, client.provider.email);
    return found;
}

} // namespace unknot
