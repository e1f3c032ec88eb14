// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoCast.h"

#include "demo/DemoCastHealth.h"
#include "demo/DemoClient.h"
#include "demo/DemoWorld.h"
#include "domain/Taper.h"
#include "domain/TaperNotation.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QDate workdayBefore(QDate day)
{
    do {
        day = day.addDays(-1);
    } while (!DemoDiary::isWorkday(day));
    return day;
}

Weekdays weekdayOf(QDate day)
{
    return {static_cast<Qt::DayOfWeek>(day.dayOfWeek())};
}

DemoHistory member(DemoWorld &world, const PersonName &name, int age, const QString &occupation,
                   QDate start, const QString &notation)
{
    DemoHistory history;
    history.arrival = workdayBefore(start);
    history.client = demoClient(world.random, name, age, occupation, history.arrival);
    history.health.asked = {history.arrival};
    DemoCourse course;
    course.madeOn = history.arrival;
    course.eventful = false;
    course.plan.taper = *readTaper(notation);
    course.plan.start = start;
    course.plan.days = weekdayOf(start);
    course.plan.consentDate = history.arrival;
    history.courses << course;
    return history;
}

// Of the Roland-Morris questionnaire: one total each fortnight from the arrival on.
QList<DemoTotal> totalsOf(const QList<int> &values, QDate arrival)
{
    QList<DemoTotal> totals;
    for (int i = 0; i < values.size(); ++i)
        totals << DemoTotal{u"rmdq"_s, arrival.addDays(2 * daysPerWeek * i), values.at(i)};
    return totals;
}

// Five weeks in, one session missed. Comes on Mondays and Thursdays.
DemoHistory marta(DemoWorld &world)
{
    QDate start = world.today.addDays(-5 * daysPerWeek);
    while (start.dayOfWeek() != Qt::Monday && start.dayOfWeek() != Qt::Thursday)
        start = start.addDays(-1);
    DemoHistory history =
        member(world, {u"Marta"_s, u"Silva"_s, {}, NameOrder::GivenFirst}, 58, u"Office work"_s,
               start, u"2x/wk x 2, 1x/wk x 4, 1x/2wk x 3, 1x/4wk x 3"_s);
    history.client.birthDate = world.today.addYears(-58).addDays(-100);
    history.client.provider = {u"Dr A. Ramos"_s, u"Riverside Surgery"_s, u"555 0151"_s, {}};
    DemoCourse &course = history.courses.first();
    course.pain = 7;
    course.relief = 4;
    course.missed = {6};
    Plan &plan = course.plan;
    plan.complaint = u"Low back pain, left side"_s;
    plan.goals = goalsFrom(u"Sit an hour at the desk\nTie shoes without a pause"_s);
    plan.focus = u"lower back, left side"_s;
    plan.techniques = u"Effleurage, petrissage, holding"_s;
    plan.homeCare = u"Heat for 15 minutes in the evening. Walk 20 minutes a day."_s;
    plan.days = {Qt::Monday, Qt::Thursday};
    plan.time = QTime(10, 30);
    history.totals = totalsOf({14, 11, 9}, history.arrival);
    giveMartaHealth(history, world.today);
    return history;
}

// The day's first session, recorded by ten.
DemoHistory lan(DemoWorld &world, QDate day)
{
    DemoHistory history =
        member(world, {u"Lan"_s, u"Nguyễn"_s, {}, NameOrder::GivenFirst}, 34, u"Pharmacist"_s,
               day.addDays(-2 * daysPerWeek), u"2x/wk x 2, 1x/wk x 2, then review"_s);
    DemoCourse &course = history.courses.first();
    course.pain = 7;
    course.relief = 4;
    Plan &plan = course.plan;
    plan.complaint = u"Low back pain after moving house"_s;
    plan.goals = goalsFrom(u"Sleep through the night\nPick up my son without fear"_s);
    plan.focus = u"lower back, both sides"_s;
    plan.techniques = u"Effleurage, heat"_s;
    plan.homeCare = u"Lie with the calves on a chair for ten minutes."_s;
    plan.days.set(static_cast<Qt::DayOfWeek>((day.dayOfWeek() + 2) % 5 + 1), true);
    plan.time = QTime(8, 30);
    plan.minutes = 45;
    history.totals = totalsOf({16, 12}, history.arrival);
    giveLanHealth(history);
    return history;
}

// Much better, and at the first of the longer gaps.
DemoHistory tom(DemoWorld &world, QDate day)
{
    DemoHistory history =
        member(world, {u"Tom"_s, u"Okafor"_s, {}, NameOrder::GivenFirst}, 45, u"Bus driver"_s,
               day.addDays(-10 * daysPerWeek), u"1x/wk x 10, 1x/2wk x 4"_s);
    DemoCourse &course = history.courses.first();
    course.pain = 6;
    course.relief = 5;
    Plan &plan = course.plan;
    plan.complaint = u"Neck and shoulder tension"_s;
    plan.goals = goalsFrom(u"Look over my shoulder when I reverse\nSwim again on Sundays"_s);
    plan.focus = u"neck, both shoulders"_s;
    plan.techniques = u"Petrissage, trigger point pressure, holding"_s;
    plan.homeCare = u"Shoulder rolls at each terminus. A warm scarf in the evening."_s;
    plan.time = QTime(13, 15);
    giveTomHealth(history);
    return history;
}

// Comes for the first time, and has not signed yet.
DemoHistory ines(DemoWorld &world, QDate day)
{
    DemoHistory history = member(world, {u"Ines"_s, u"Weber"_s, {}, NameOrder::GivenFirst}, 51,
                                 u"Translator"_s, day, u"2x/wk x 2, 1x/wk x 2, then review"_s);
    history.client.consentDate = {};
    history.client.consentVersion.clear();
    DemoCourse &course = history.courses.first();
    Plan &plan = course.plan;
    plan.complaint = u"Low back pain, right side"_s;
    plan.goals = goalsFrom(u"Work at the desk until noon\nWalk to the station"_s);
    plan.focus = u"lower back, right side"_s;
    plan.techniques = u"Effleurage, rocking"_s;
    plan.homeCare = u"Change position every half hour."_s;
    plan.consentDate = {};
    plan.days.set(static_cast<Qt::DayOfWeek>((day.dayOfWeek() + 2) % 5 + 1), true);
    plan.time = QTime(14, 30);
    giveInesHealth(history);
    return history;
}

// Missed the last two; nothing is booked any more.
DemoHistory rosa(DemoWorld &world, QDate day)
{
    DemoHistory history =
        member(world, {u"Rosa"_s, u"Lindqvist"_s, {}, NameOrder::GivenFirst}, 63, u"Gardener"_s,
               workdayBefore(day).addDays(-6 * daysPerWeek), u"1x/wk x 6"_s);
    DemoCourse &course = history.courses.first();
    course.end = CourseEnd::StaysActive;
    course.missed = {5, 6};
    Plan &plan = course.plan;
    plan.complaint = u"Stiff lower back in the morning"_s;
    plan.goals = goalsFrom(u"Weed a bed without a stool\nBe out of bed in five minutes"_s);
    plan.focus = u"lower back, gluteal muscles"_s;
    plan.techniques = u"Effleurage, passive stretching"_s;
    plan.homeCare = u"Warm shower first, then ten pelvic tilts."_s;
    plan.time = QTime(14, 30);
    history.totals = totalsOf({12, 12, 10}, history.arrival);
    giveRosaHealth(history);
    return history;
}

// Comes for the last time.
DemoHistory hana(DemoWorld &world, QDate day)
{
    DemoHistory history = member(world, {u"Hana"_s, u"Lim"_s, {}, NameOrder::FamilyFirst}, 29,
                                 u"Cellist"_s, day.addDays(-5 * daysPerWeek), u"1x/wk x 6"_s);
    DemoCourse &course = history.courses.first();
    course.pain = 5;
    course.relief = 4;
    Plan &plan = course.plan;
    plan.complaint = u"Tightness between the shoulder blades"_s;
    plan.goals = goalsFrom(u"Play a whole rehearsal\nBreathe in without a pull"_s);
    plan.focus = u"upper and mid back"_s;
    plan.techniques = u"Cross-fibre friction, myofascial release"_s;
    plan.homeCare = u"Stretch in a doorway, three times a day."_s;
    plan.time = QTime(16, 0);
    course.begun = u"Wrote in the morning: the rehearsal went well until the last half hour."_s;
    giveHanaHealth(history);
    return history;
}

// The record of the last visit was forgotten.
DemoHistory grace(DemoWorld &world)
{
    DemoHistory history =
        member(world, {u"Grace"_s, u"Amoah"_s, {}, NameOrder::GivenFirst}, 40, u"Nurse"_s,
               workdayBefore(world.today).addDays(-2 * daysPerWeek), u"1x/wk x 6"_s);
    DemoCourse &course = history.courses.first();
    course.end = CourseEnd::Unrecorded;
    Plan &plan = course.plan;
    plan.complaint = u"Low back ache after long shifts"_s;
    plan.goals = goalsFrom(u"Stand through a shift"_s);
    plan.focus = u"lower back, hips"_s;
    plan.techniques = u"Petrissage, heat"_s;
    plan.homeCare = u"Legs up the wall for ten minutes after work."_s;
    plan.time = QTime(11, 45);
    plan.minutes = 45; // until lunch
    giveGraceHealth(history, world.today);
    return history;
}

} // namespace

QList<DemoHistory> demoCast(DemoWorld &world)
{
    const QDate day = DemoDiary::workdayFrom(world.today);
    return {marta(world),     lan(world, day),  tom(world, day), ines(world, day),
            rosa(world, day), hana(world, day), grace(world)};
}

} // namespace unknot
