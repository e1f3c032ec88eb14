// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoClient.h"

#include "demo/DemoNames.h"
#include "demo/DemoTexts.h"
#include "domain/SearchKey.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fictionalPhone(DemoRandom &random)
{
    return u"%1 555 01%2"_s.arg(random.between(201, 989))
        .arg(random.below(100), 2, 10, QChar(u'0'));
}

// Empty for names that are not written in Latin letters.
QString emailOf(const PersonName &name)
{
    QString local;
    for (const QChar c : foldForSearch(name.given + u'.' + name.family)) {
        if (c.isLetterOrNumber() || c == u'.')
            local += c;
    }
    const bool isPlain = std::ranges::all_of(local, [](QChar c) { return c.unicode() < 128; });
    return isPlain ? local + u"@example.org"_s : QString();
}

void fillContacts(DemoRandom &random, Client &client)
{
    client.phone = fictionalPhone(random);
    if (random.chance(80))
        client.email = emailOf(client.name);
    client.address = u"%1 %2"_s.arg(random.between(1, 140)).arg(random.pick(DemoTexts::streets()));
    if (random.chance(60)) {
        client.emergency = {demoName(random, random.below(1000)).display(),
                            random.pick(DemoTexts::relations()), fictionalPhone(random)};
    }
    if (random.chance(55)) {
        client.provider = {random.pick(DemoTexts::providers()),
                           random.pick(DemoTexts::providerPractices()),
                           fictionalPhone(random),
                           {}};
    }
}

void fillWishes(DemoRandom &random, Client &client)
{
    client.preferences = {static_cast<PressureLevel>(random.below(4)),
                          static_cast<TalkPreference>(random.below(4)),
                          random.pick(DemoTexts::oils()), random.pick(DemoTexts::music())};
    client.note = random.pick(DemoTexts::clientNotes());
}

void sign(Client &client, QDate day)
{
    client.consentDate = day;
    client.consentVersion = u"2025-1"_s;
}

} // namespace

Client demoClient(DemoRandom &random, const PersonName &name, int age, const QString &occupation,
                  QDate arrival)
{
    constexpr int daysPerYear = 365;
    Client client;
    client.name = name;
    client.birthDate = arrival.addYears(-age).addDays(-random.between(60, daysPerYear - 60));
    client.occupation = occupation;
    fillContacts(random, client);
    fillWishes(random, client);
    sign(client, arrival);
    return client;
}

Client demoClient(DemoRandom &random, int index, QDate arrival)
{
    const PersonName name = demoName(random, index);
    const int age = random.between(19, 84);
    const QString occupation = age < 25   ? u"Student"_s
                               : age < 68 ? random.pick(DemoTexts::occupations())
                                          : u"Retired"_s;
    Client client = demoClient(random, name, age, occupation, arrival);
    if (random.chance(5)) {
        client.consentDate = {};
        client.consentVersion.clear();
    }
    return client;
}

} // namespace unknot
