// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoHealth.h"

#include "demo/DemoAilments.h"
#include "demo/DemoWorld.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// The catalogue's red-flag questions. Nobody in the demo says yes: their sessions would be off.
const QStringList &redFlags()
{
    static const QStringList all{
        u"cauda_equina"_s,    u"neuro_progressive"_s, u"spine_fracture"_s,     u"aortic_aneurysm"_s,
        u"spine_infection"_s, u"cancer_suspected"_s,  u"axial_spa_suspected"_s};
    return all;
}

bool fits(const DemoAilment &ailment, int age)
{
    return ailment.fromAge <= age && age <= ailment.untilAge;
}

DemoCondition conditionOf(DemoRandom &random, const DemoAilment &ailment, const Client &client,
                          QDate arrival)
{
    constexpr int newestDays = 120;
    DemoCondition told =
        demoCondition(ailment.condition, ailment.variant, ailment.sites,
                      arrival.addDays(-random.between(newestDays, ailment.oldestDays)));
    told.entry.ownLabel = ailment.ownLabel;
    if (ailment.past)
        told.entry.resolved = told.entry.since.addDays(random.between(30, newestDays));
    if (!ailment.limits.isEmpty())
        told.clearance = demoClearance(client, arrival, arrival.addYears(1), ailment.limits);
    return told;
}

// Where a course outlasts the freshness of the answers, the therapist asks again halfway.
void addInterviews(DemoWorld &world, DemoHealth &health, QDate arrival)
{
    constexpr int halfYear = 180;
    health.asked << arrival;
    const QDate again = arrival.addDays(halfYear);
    if (again < world.today && DemoDiary::isWorkday(again) && world.random.chance(30))
        health.asked << again;
}

Result<void> enter(Practice &practice, ClientId client, const DemoCondition &told)
{
    ConditionEntry draft = told.entry;
    draft.client = client;
    const auto entry = practice.health().add(draft);
    if (!entry)
        return tl::make_unexpected(entry.error());
    if (told.clearance) {
        Clearance clearance = *told.clearance;
        clearance.entry = entry->id;
        if (const auto kept = practice.health().add(clearance); !kept)
            return tl::make_unexpected(kept.error());
    }
    if (told.given) {
        Override given = *told.given;
        given.entry = entry->id;
        if (const auto kept = practice.health().add(given); !kept)
            return tl::make_unexpected(kept.error());
    }
    return {};
}

Result<void> enterAll(Practice &practice, ClientId client, const QList<DemoCondition> &conditions)
{
    for (const DemoCondition &told : conditions) {
        if (const auto done = enter(practice, client, told); !done)
            return done;
    }
    return {};
}

Result<void> ask(DemoWorld &world, ClientId client, QDate day, bool asksRedFlags)
{
    QList<RedFlagAnswer> answers;
    if (asksRedFlags) {
        for (const QString &flag : redFlags())
            answers << RedFlagAnswer{flag, false, day};
    }
    return world.practice.health().interviewed(client, day, answers);
}

} // namespace

DemoCondition demoCondition(const QString &condition, const QString &variant)
{
    DemoCondition told;
    told.entry.condition = condition;
    told.entry.variant = variant;
    return told;
}

DemoCondition demoCondition(const QString &condition, const QString &variant,
                            const QList<RegionRef> &sites, QDate since)
{
    DemoCondition told = demoCondition(condition, variant);
    told.entry.sites = sites;
    told.entry.since = since;
    return told;
}

Clearance demoClearance(const Client &client, QDate from, QDate until, const QString &limits)
{
    Clearance clearance;
    clearance.provider = client.provider.name.isEmpty() ? u"Dr M. Keller"_s : client.provider.name;
    clearance.from = from;
    clearance.until = until;
    clearance.limits = limits;
    clearance.document = u"Green folder, clearance letters"_s;
    return clearance;
}

DemoHealth demoHealth(DemoWorld &world, const Client &client, QDate arrival, bool isEarlier)
{
    DemoRandom &random = world.random;
    DemoHealth health;
    addInterviews(world, health, arrival);
    health.redFlags = !isEarlier;
    if (!random.chance(isEarlier ? 25 : 60))
        return health;
    QList<DemoAilment> left = demoAilments();
    const int age = ageOn(client, arrival);
    left.removeIf([age](const DemoAilment &ailment) { return !fits(ailment, age); });
    const int count = isEarlier ? 1 : random.pick(QList<int>{1, 1, 1, 2, 2, 3});
    while (health.atArrival.size() < count && !left.isEmpty()) {
        const DemoAilment ailment = random.pick(left);
        left.removeIf([&](const DemoAilment &a) { return a.condition == ailment.condition; });
        health.atArrival << conditionOf(random, ailment, client, arrival);
        health.gentle = health.gentle || ailment.gentle;
    }
    return health;
}

Result<void> tellAtArrival(DemoWorld &world, ClientId client, const DemoHealth &health)
{
    Result<void> done = ask(world, client, health.asked.first(), health.redFlags);
    if (done && health.dueDate.isValid())
        done = world.practice.health().setDueDate(client, health.dueDate);
    return done ? enterAll(world.practice, client, health.atArrival) : done;
}

Result<void> tellLater(DemoWorld &world, ClientId client, const DemoHealth &health)
{
    for (const QDate day : health.asked.sliced(1)) {
        world.clock.moveTo(day, QTime(17, 20));
        if (const auto done = ask(world, client, day, health.redFlags); !done)
            return done;
    }
    if (health.byPhone.isEmpty())
        return {};
    world.clock.moveTo(world.today, QTime(9, 40));
    return enterAll(world.practice, client, health.byPhone);
}

} // namespace unknot
