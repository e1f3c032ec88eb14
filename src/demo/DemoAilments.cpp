// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoAilments.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

const QList<DemoAilment> &demoAilments()
{
    static const QList<DemoAilment> all = {
        {.condition = u"osteoporosis"_s,
         .variant = u"no_fracture"_s,
         .fromAge = 58,
         .gentle = true,
         .limits = u"Light pressure. No thrust, no strong bending."_s},
        {.condition = u"disc_radiculopathy"_s,
         .variant = u"subacute"_s,
         .fromAge = 28,
         .untilAge = 66,
         .gentle = true,
         .limits = u"Gentle work only. Stop when the leg tingles."_s,
         .oldestDays = 700},
        {.condition = u"bp_controlled"_s, .fromAge = 45, .gentle = true},
        {.condition = u"diabetes"_s, .variant = u"usual"_s, .fromAge = 42, .gentle = true},
        {.condition = u"anticoagulant"_s, .fromAge = 60, .gentle = true, .oldestDays = 1500},
        {.condition = u"varicose"_s,
         .variant = u"severe"_s,
         .fromAge = 44,
         .sites = {{u"calf"_s, Side::Left}}},
        {.condition = u"varicose"_s,
         .variant = u"mild"_s,
         .fromAge = 35,
         .sites = {{u"calf"_s, Side::Right}}},
        {.condition = u"asthma"_s, .untilAge = 70},
        {.condition = u"hay_fever"_s, .untilAge = 60},
        {.condition = u"insomnia"_s, .oldestDays = 900},
        {.condition = u"allergy_oil"_s, .variant = u"substitute"_s},
        {.condition = u"acute_injury"_s,
         .variant = u"acute"_s,
         .untilAge = 60,
         .sites = {{u"ankle"_s, Side::Right}},
         .past = true,
         .oldestDays = 1200},
        {.ownLabel = u"Cramps in the calves at night"_s,
         .fromAge = 50,
         .sites = {{u"calf"_s, Side::Both}},
         .oldestDays = 1000},
    };
    return all;
}

} // namespace unknot
