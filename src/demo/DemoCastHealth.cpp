// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoCastHealth.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

Override goingOn(QDate from, const QString &reason)
{
    Override given;
    given.from = from;
    given.reason = reason;
    return given;
}

} // namespace

void giveMartaHealth(DemoHistory &history, QDate today)
{
    constexpr int clearedDays = 16; // of those ahead: the weekly sessions, not the longer gaps
    DemoCondition bones =
        demoCondition(u"osteoporosis"_s, u"no_fracture"_s, {}, QDate(today.year() - 3, 3, 1));
    bones.clearance = demoClearance(history.client, history.arrival, today.addDays(clearedDays),
                                    u"Light pressure. No thrust, no strong bending."_s);
    DemoCondition sprain = demoCondition(u"acute_injury"_s, u"acute"_s, {{u"ankle"_s, Side::Left}},
                                         today.addDays(-250));
    sprain.entry.resolved = today.addDays(-205);
    history.health.atArrival = {bones,
                                demoCondition(u"varicose"_s, u"severe"_s, {{u"calf"_s, Side::Left}},
                                              QDate(today.year() - 7, 6, 1)),
                                sprain};
}

void giveLanHealth(DemoHistory &history)
{
    constexpr int daysLeft = 20 * 7; // half of it
    history.health.dueDate = history.arrival.addDays(daysLeft);
    history.health.atArrival = {demoCondition(u"asthma"_s)};
}

void giveTomHealth(DemoHistory &history)
{
    DemoCondition slipped =
        demoCondition(u"spondylolisthesis"_s, {}, {}, history.arrival.addYears(-11));
    slipped.given = goingOn(history.arrival,
                            u"Stable for ten years, no signs in the legs. Work stays on neck and "
                            "shoulders; his doctor said yes on the phone, the letter is to "
                            "follow."_s);
    history.health.atArrival = {slipped};
}

void giveInesHealth(DemoHistory &history)
{
    DemoCondition disc =
        demoCondition(u"disc_radiculopathy"_s, u"subacute"_s, {}, history.arrival.addDays(-60));
    disc.entry.note = u"Tingles down to the right foot. Letter given to her on paper."_s;
    history.health.atArrival = {disc};
}

void giveRosaHealth(DemoHistory &history)
{
    DemoCondition cramps =
        demoCondition({}, {}, {{u"calf"_s, Side::Both}}, history.arrival.addDays(-400));
    cramps.entry.ownLabel = u"Cramps in the calves at night"_s;
    history.health.atArrival = {
        demoCondition(u"bp_controlled"_s, {}, {}, history.arrival.addYears(-6)), cramps};
}

void giveHanaHealth(DemoHistory &history)
{
    // Answers about an injury that settles hold for a month; she came five weeks ago.
    history.health.atArrival = {demoCondition(u"acute_injury"_s, u"settling"_s,
                                              {{u"wrist"_s, Side::Right}},
                                              history.arrival.addDays(-20))};
}

void giveGraceHealth(DemoHistory &history, QDate today)
{
    DemoCondition flu = demoCondition(u"contagious"_s, {}, {}, today.addDays(-1));
    flu.entry.note = u"Phoned in the morning: flu, from the ward. Will ring when it is over."_s;
    history.health.byPhone = {flu};
}

} // namespace unknot
