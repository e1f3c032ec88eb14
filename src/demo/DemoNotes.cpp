// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoNotes.h"

#include <QStringList>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

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

int painBefore(DemoRandom &random, const DemoProgress &progress)
{
    if (progress.visit == 0)
        return progress.pain;
    const int eased = progress.relief * progress.visit / std::max(1, progress.visits - 1);
    const int noise = random.pick(QList<int>{-1, 0, 0, 0, 1});
    return std::clamp(progress.pain - eased + noise, 0, 10);
}

QString turn(const QStringList &sentences, const DemoProgress &progress)
{
    return sentences.at((progress.voice + progress.visit) % sentences.size());
}

} // namespace

SessionNote demoNote(DemoRandom &random, const DemoProgress &progress)
{
    constexpr int muchPain = 6;
    constexpr int littlePain = 3;
    SessionNote note;
    const int before = painBefore(random, progress);
    const int after = std::max(0, before - random.pick(QList<int>{0, 1, 1, 2, 2}));
    note.painBefore = before;
    note.painAfter = after;
    note.subjective = turn(before >= muchPain     ? saidInPain()
                           : before >= littlePain ? saidBetter()
                                                  : saidWell(),
                           progress);
    note.objective = turn(found(), progress).arg(progress.focus);
    note.assessment = turn(after < before ? judgedBetter() : judgedSame(), progress);
    note.plan = turn(next(), progress);
    return note;
}

} // namespace unknot
