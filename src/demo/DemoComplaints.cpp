// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoComplaints.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto acute = u"2x/wk x 2, 1x/wk x 2, then review"_s;
const auto subacute = u"2x/wk x 2, 1x/wk x 4, 1x/2wk x 4"_s;
const auto chronic = u"1x/wk x 10, 1x/2wk x 4"_s;
const auto intensive = u"2x/wk x 4, 1x/wk x 6"_s;
const auto stress = u"1x/wk x 4, 1x/2wk x 4, 1x/4wk"_s;
const auto maintenance = u"1x/4wk x 6"_s;
const auto weekly = u"1x/wk x 6"_s;

QList<DemoComplaint> lowBack()
{
    return {
        {u"Low back pain, right side"_s,
         u"lower back, right side"_s,
         u"Effleurage, petrissage, trigger point pressure"_s,
         {u"Stand through a shift"_s, u"Get out of the car without a push"_s,
          u"Sleep on my right side again"_s},
         {u"Heat for 15 minutes in the evening. Walk 20 minutes a day."_s,
          u"Knees to chest, ten slow breaths, morning and evening."_s},
         {acute, subacute, weekly}},
        {u"Low back pain, both sides"_s,
         u"lower back, sacrum"_s,
         u"Effleurage, myofascial release"_s,
         {u"Lift my daughter without fear"_s, u"Hoover the flat in one go"_s,
          u"Sit through a film"_s},
         {u"Stand up every half hour. Walk to the shop and back."_s,
          u"Lie with the calves on a chair for ten minutes."_s},
         {acute, acute, subacute}},
        {u"Low back ache after a day at the desk"_s,
         u"lower back, hips"_s,
         u"Petrissage, passive stretching"_s,
         {u"Work until four without lying down"_s, u"Garden for an hour on Saturday"_s,
          u"Put on socks standing"_s},
         {u"Set the screen a hand higher. Stand for calls."_s,
          u"Hip stretch on the stairs, thirty seconds a side."_s},
         {weekly, chronic, subacute}},
        {u"Stiff lower back in the morning"_s,
         u"lower back, gluteal muscles"_s,
         u"Effleurage, rocking, heat"_s,
         {u"Be out of bed in five minutes"_s, u"Walk the dog before breakfast"_s,
          u"Bend to the lowest shelf"_s},
         {u"Warm shower first, then ten pelvic tilts."_s,
          u"Walk before breakfast, even a little."_s},
         {weekly, maintenance, chronic}},
        {u"Hip and low back ache after running"_s,
         u"hips, lower back, back of the thighs"_s,
         u"Friction, contract-relax, petrissage"_s,
         {u"Run ten kilometres in May"_s, u"Climb stairs the day after a run"_s,
          u"Sit cross-legged"_s},
         {u"Run every other day only. Stretch the hip afterwards."_s,
          u"Roll a ball under the buttock for two minutes a side."_s},
         {acute, weekly, maintenance}},
    };
}

QList<DemoComplaint> upperBack()
{
    return {
        {u"Neck and shoulder tension"_s,
         u"neck, both shoulders"_s,
         u"Petrissage, trigger point pressure, holding"_s,
         {u"Look over my shoulder when I park"_s, u"Read in bed for half an hour"_s,
          u"Carry the shopping home"_s},
         {u"Shoulder rolls every hour. No phone between ear and shoulder."_s,
          u"A warm scarf, and ten slow turns of the head."_s},
         {intensive, weekly, subacute}},
        {u"Tightness between the shoulder blades"_s,
         u"upper and mid back"_s,
         u"Cross-fibre friction, myofascial release"_s,
         {u"Play a whole rehearsal"_s, u"Breathe in without a pull"_s,
          u"Type for an hour at a stretch"_s},
         {u"Stretch in a doorway, three times a day."_s,
          u"Tennis ball against the wall for two minutes."_s},
         {weekly, acute, chronic}},
        {u"Stress, with tense shoulders"_s,
         u"shoulders, neck, back"_s,
         u"Effleurage, holding, rocking"_s,
         {u"Fall asleep before midnight"_s, u"Let the shoulders drop at work"_s,
          u"One evening a week for myself"_s},
         {u"Five slow breaths before each meal."_s,
          u"A walk without the phone, three times a week."_s},
         {stress, weekly}},
        {u"Mid back ache from lifting at work"_s,
         u"mid back, left and right of the spine"_s,
         u"Effleurage, deep tissue, passive stretching"_s,
         {u"Unload the van without a break"_s, u"Sleep through the night"_s,
          u"Swim twice a week"_s},
         {u"Keep loads close, and turn with the feet."_s,
          u"Heat after work, then the cat stretch."_s},
         {acute, subacute, weekly}},
        {u"Tension headache with a tight neck"_s,
         u"neck, base of the skull, shoulders"_s,
         u"Holding, gentle friction, petrissage"_s,
         {u"Two weeks without a headache tablet"_s, u"Work at the screen until noon"_s},
         {u"Drink more water. Screen breaks every forty minutes."_s,
          u"Warm cloth on the neck for ten minutes."_s},
         {weekly, intensive}},
    };
}

} // namespace

const QList<DemoComplaint> &demoComplaints()
{
    static const QList<DemoComplaint> all = lowBack() + upperBack();
    return all;
}

} // namespace unknot
