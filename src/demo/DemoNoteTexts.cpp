// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoNoteTexts.h"

namespace unknot::DemoNoteTexts {

using namespace Qt::Literals::StringLiterals;

const QStringList &saidInPain()
{
    static const QStringList all{
        u"Woke twice in the night. Sitting is worst after half an hour."_s,
        u"A hard week at work, sore by the evening."_s,
        u"Stiff on getting up, takes an hour to loosen."_s,
        u"Pain on bending, none on lying down. No pain or numbness in the legs."_s,
        u"Carried boxes on Sunday and paid for it."_s,
    };
    return all;
}

const QStringList &saidBetter()
{
    static const QStringList all{
        u"Easier for two days after the last session, then a dull ache again."_s,
        u"Sleeps through most nights. Long drives are still hard."_s,
        u"Did the home care on most days."_s,
        u"Fewer bad hours than last week. Mornings remain stiff."_s,
        u"Walked every day, pain comes later in the day than before."_s,
    };
    return all;
}

const QStringList &saidWell()
{
    static const QStringList all{
        u"Little to report, only tight after long sitting."_s,
        u"A good week. Forgot about the back for whole days."_s,
        u"Back in the garden without trouble the next morning."_s,
        u"Feels loose and sleeps well."_s,
    };
    return all;
}

const QStringList &found()
{
    static const QStringList all{
        u"Firm band in the %1, tender on pressure. Bends to mid shin."_s,
        u"Muscle tone raised in the %1, more so towards the end of the day. Turns freely."_s,
        u"Two tender points in the %1. Breath is shallow at first and deepens."_s,
        u"Tissue in the %1 softer than last time. Reach improved by a hand's width."_s,
        u"Guarding at first in the %1, gone after ten minutes."_s,
        u"Even tone on both sides. Slight pull in the %1 at full bend."_s,
    };
    return all;
}

const QStringList &judgedBetter()
{
    static const QStringList all{
        u"Responds well to slow pressure."_s, u"Eased during the session, moves more freely."_s,
        u"On course for the goals."_s, u"Better than at the start of this phase."_s};
    return all;
}

const QStringList &judgedSame()
{
    static const QStringList all{u"Little change today."_s,
                                 u"Holding, not yet ready for longer gaps."_s,
                                 u"Load at work keeps it going."_s};
    return all;
}

const QStringList &next()
{
    static const QStringList all{
        u"Same areas next time, a little less pressure."_s,
        u"Go on as planned. Heat in the evening."_s,
        u"Add a stretch for the hips. Look at the desk set-up."_s,
        u"Keep walking. Tell me if it spreads to the leg."_s,
        u"Shorter work on the sore side, more on the hips."_s,
        u"Repeat, and look at the goals together."_s,
        u"Work on the breath first next time, then as today."_s,
    };
    return all;
}

const QStringList &reactions()
{
    static const QStringList all{
        u"Relaxed, nearly asleep. No soreness on getting up."_s,
        u"Warm and looser. A little light-headed, sat for two minutes."_s,
        u"Flinched once at a tender point, fine with less pressure."_s,
        u"Breath deeper from the middle on. Glad of the quiet."_s,
        u"Slight soreness where the work was deepest, told that it may last a day."_s,
        u"Turned without holding on to the table."_s,
    };
    return all;
}

const QStringList &nextTimes()
{
    static const QStringList all{
        QString(),
        u"Begin on the other side."_s,
        u"Pillow under the knees from the start."_s,
        u"Less talk, no music."_s,
        QString(),
        u"Five minutes more for the feet at the end."_s,
        u"Lie on the side for the last third."_s,
    };
    return all;
}

const QStringList &moreHomeCare()
{
    static const QStringList all{
        u"As agreed."_s, u"Drink enough today, no sports until tomorrow."_s,
        u"Warmth in the evening if it is sore."_s, u"A short walk straight after the session."_s};
    return all;
}

const QStringList &products()
{
    static const QStringList all{QString(), u"Unscented oil"_s, QString(),
                                 u"Lotion without scent"_s, u"Unscented oil, warm towel"_s};
    return all;
}

const QStringList &addenda()
{
    static const QStringList all{
        u"Rang in the evening: no soreness, slept through."_s,
        u"Wrote that the goal of this week was reached on Sunday."_s,
        u"Correction: the work on the second side took ten minutes, not five."_s,
        u"Asked by message about heat; answered as on the home care sheet."_s,
    };
    return all;
}

} // namespace unknot::DemoNoteTexts
