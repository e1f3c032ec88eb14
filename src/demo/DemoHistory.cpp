// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoHistory.h"

#include "demo/DemoClient.h"
#include "demo/DemoComplaints.h"
#include "demo/DemoTexts.h"
#include "demo/DemoWorld.h"
#include "domain/PlanCourse.h"
#include "domain/TaperDates.h"
#include "domain/TaperNotation.h"

#include <algorithm>
#include <limits>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int busyClients = 1000; // clients of the last eighteen months
constexpr int busyDays = 540;
constexpr int quietDays = 700; // clients of earlier years are done with their courses by then

enum class Kind {
    Running,
    Past,
    Returned,
    Starting,
    Paused,
    Discontinued,
    Drafted,
    Newcomer,
    Archived
};

Kind kindOf(int index)
{
    using enum Kind;
    static const QList<Kind> round{Running,  Past,    Paused,   Running,  Discontinued,
                                   Archived, Drafted, Running,  Returned, Newcomer,
                                   Past,     Running, Starting, Past,     Running,
                                   Returned, Past,    Past,     Running,  Past};
    static const QList<Kind> earlier{Past, Past, Archived, Past, Past,
                                     Past, Past, Returned, Past, Discontinued};
    return index < busyClients ? round.at(index % round.size())
                               : earlier.at(index % earlier.size());
}

// One weekday, or two with the most even gap where the taper begins with two sessions a week.
Weekdays weekdaysFrom(int first, const Taper &taper)
{
    Weekdays days{static_cast<Qt::DayOfWeek>(first)};
    if (taper.phases.first().cadence.sessions > taper.phases.first().cadence.weeks)
        days.set(static_cast<Qt::DayOfWeek>((first + 2) % 5 + 1), true);
    return days;
}

// How many of the plan's sessions would lie where somebody else is.
int clashesOf(const DemoWorld &world, const Plan &plan)
{
    const QByteArray &zone = world.practice.profile().zone;
    const auto outcome =
        placeVisits(placementTask(plan, slotRules(plan, {}, startOfDay(plan.start, zone), zone)));
    return outcome && !outcome->obstacle ? world.diary.clashes(outcome->placed)
                                         : std::numeric_limits<int>::max();
}

// Gives the plan the start, weekdays and time from `wanted` on with the fewest clashes.
void findPlace(DemoWorld &world, Plan &plan, QDate wanted)
{
    constexpr int tries = 40;
    int fewest = -1;
    for (int i = 0; i < tries && fewest != 0; ++i) {
        Plan candidate = plan;
        const int weekday = world.random.between(Qt::Monday, Qt::Friday);
        candidate.start = wanted.addDays((weekday - wanted.dayOfWeek() + 7) % 7);
        candidate.days = weekdaysFrom(weekday, plan.taper);
        candidate.time = world.random.pick(DemoDiary::times(plan.minutes));
        const int clashes = clashesOf(world, candidate);
        if (fewest < 0 || clashes < fewest) {
            fewest = clashes;
            plan = candidate;
        }
    }
}

int weeksOf(const QString &notation)
{
    const QList<QDate> starts = phaseStarts(*readTaper(notation), QDate(2000, 1, 3));
    return static_cast<int>(starts.first().daysTo(starts.last())) / 7;
}

// A course that has to be under way for weeks takes the longest taper that fits the complaint.
QString taperFor(DemoRandom &random, const DemoComplaint &complaint, bool isLong)
{
    return isLong ? *std::ranges::max_element(complaint.tapers, {}, weeksOf)
                  : random.pick(complaint.tapers);
}

DemoCourse courseFrom(DemoWorld &world, QDate madeOn, QDate wanted, bool isLong)
{
    DemoRandom &random = world.random;
    const DemoComplaint complaint = random.pick(demoComplaints());
    DemoCourse course;
    course.madeOn = madeOn;
    course.pain = random.between(4, 8);
    course.relief = random.between(2, course.pain - 1);
    Plan &plan = course.plan;
    plan.complaint = complaint.complaint;
    const int goal = random.below(complaint.goals.size());
    plan.goals = {{{}, complaint.goals.at(goal)},
                  {{}, complaint.goals.at((goal + 1) % complaint.goals.size())}};
    plan.focus = complaint.focus;
    plan.techniques = complaint.techniques;
    plan.homeCare = random.pick(complaint.homeCare);
    plan.minutes = random.chance(75) ? 60 : 45;
    plan.taper = *readTaper(taperFor(random, complaint, isLong));
    plan.consentDate = madeOn;
    findPlace(world, plan, wanted);
    return course;
}

QDate workdayUpTo(QDate day)
{
    while (!DemoDiary::isWorkday(day))
        day = day.addDays(-1);
    return day;
}

// A working day about `least` to `most` days before the demo's last day.
QDate daysAgo(DemoWorld &world, int least, int most)
{
    return workdayUpTo(world.today.addDays(-world.random.between(least, most)));
}

// Those of earlier years come one after the other, so that the file fills in order of time.
QDate earlierArrival(DemoWorld &world, int index)
{
    const int days = demoDays(world.clients);
    const qint64 passed =
        qint64{days - quietDays} * (index - busyClients) / std::max(1, world.clients - busyClients);
    return workdayUpTo(world.today.addDays(passed - days + world.random.between(3, 20)));
}

void addCourse(DemoWorld &world, DemoHistory &history, QDate madeOn, CourseEnd end,
               bool isLong = false)
{
    DemoCourse course = courseFrom(world, madeOn, madeOn.addDays(1), isLong);
    course.end = end;
    if (end == CourseEnd::Paused) {
        course.endDay = daysAgo(world, 4, 12);
        course.reason = world.random.pick(DemoTexts::pauseReasons());
    } else if (end == CourseEnd::Discontinued) {
        course.endDay = course.plan.start.addDays(world.random.between(14, 25));
        course.reason = world.random.pick(DemoTexts::stopReasons());
    }
    if (end == CourseEnd::Draft)
        course.plan.consentDate = {};
    history.courses << course;
}

// The longest preset takes 20 weeks before its open end, so a course from 200 days ago is over.
QDate arrivalOf(DemoWorld &world, Kind kind)
{
    switch (kind) {
    case Kind::Running:
        return daysAgo(world, 5, 70);
    case Kind::Past:
    case Kind::Returned:
        return daysAgo(world, 200, busyDays);
    case Kind::Paused:
        return daysAgo(world, 28, 50);
    case Kind::Discontinued:
        return daysAgo(world, 40, 500);
    case Kind::Archived:
        return daysAgo(world, 330, busyDays);
    case Kind::Starting:
    case Kind::Drafted:
    case Kind::Newcomer:
        return daysAgo(world, 1, 4);
    }
    Q_UNREACHABLE();
}

CourseEnd endOf(Kind kind)
{
    switch (kind) {
    case Kind::Paused:
        return CourseEnd::Paused;
    case Kind::Drafted:
        return CourseEnd::Draft;
    case Kind::Discontinued:
    case Kind::Archived:
        return CourseEnd::Discontinued;
    default:
        return CourseEnd::AsPlanned;
    }
}

Result<void> enterTotals(DemoWorld &world, ClientId client, const QList<DemoTotal> &totals)
{
    for (const DemoTotal &total : totals) {
        world.clock.moveTo(total.day, QTime(17, 40));
        MeasureValue value;
        value.client = client;
        value.measure = total.measure;
        value.day = total.day;
        value.value = total.value;
        if (const auto kept = world.practice.measurements().add(value); !kept)
            return tl::make_unexpected(kept.error());
    }
    return {};
}

} // namespace

int demoDays(int clients)
{
    constexpr int daysPerYear = 365;
    if (clients <= busyClients)
        return busyDays + 7;
    return std::clamp(clients / busyClients * busyDays, 3 * daysPerYear, 20 * daysPerYear);
}

DemoHistory demoHistory(DemoWorld &world, int index)
{
    const Kind kind = kindOf(index);
    const bool isEarlier = index >= busyClients;
    DemoHistory history;
    history.arrival = isEarlier ? earlierArrival(world, index) : arrivalOf(world, kind);
    history.client = demoClient(world.random, index, history.arrival);
    history.health = demoHealth(world, history.client, history.arrival, isEarlier);
    if (kind != Kind::Newcomer)
        addCourse(world, history, history.arrival, endOf(kind),
                  kind == Kind::Running || kind == Kind::Paused);
    if (kind == Kind::Returned) {
        const QDate again =
            isEarlier ? workdayUpTo(history.arrival.addDays(250)) : daysAgo(world, 10, 60);
        addCourse(world, history, again, CourseEnd::AsPlanned);
        history.health.asked << again;
        std::ranges::sort(history.health.asked);
    }
    for (DemoCourse &course : history.courses) {
        course.isBrief = isEarlier;
        if (history.health.gentle)
            course.plan.techniques = u"Effleurage, petrissage, holding"_s;
    }
    if (kind == Kind::Archived)
        history.archivedOn = isEarlier ? history.arrival.addDays(300) : daysAgo(world, 20, 90);
    return history;
}

Result<void> runHistory(DemoWorld &world, const DemoHistory &history)
{
    world.clock.moveTo(history.arrival, QTime(17, world.random.below(10)));
    const auto client = world.practice.clients().add(history.client);
    if (!client)
        return tl::make_unexpected(client.error());
    if (const auto told = tellAtArrival(world, client->id, history.health); !told)
        return told;
    for (DemoCourse course : history.courses) {
        course.plan.client = client->id;
        if (const auto done = runCourse(world, course); !done)
            return done;
    }
    if (const auto measured = enterTotals(world, client->id, history.totals); !measured)
        return measured;
    if (const auto told = tellLater(world, client->id, history.health); !told)
        return told;
    if (!history.archivedOn.isValid())
        return {};
    world.clock.moveTo(history.archivedOn, QTime(18, 0));
    const auto archived = world.practice.clients().setArchived(client->id, true);
    return archived ? Result<void>() : tl::make_unexpected(archived.error());
}

} // namespace unknot
