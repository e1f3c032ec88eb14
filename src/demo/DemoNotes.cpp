// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoNotes.h"

#include "demo/DemoMarks.h"
#include "demo/DemoNoteTexts.h"

#include <algorithm>

namespace unknot {

namespace {

using namespace DemoNoteTexts;

QString turn(const QStringList &sentences, const DemoVisit &visit)
{
    return sentences.at((visit.voice + visit.progress.visit) % sentences.size());
}

bool isFirstOrLast(const DemoProgress &progress)
{
    return progress.visit == 0 || progress.visit + 1 >= progress.visits;
}

void addPain(DemoRandom &random, const DemoVisit &visit, SessionNote &note)
{
    constexpr int muchPain = 6;
    constexpr int littlePain = 3;
    const int before = demoPain(random, visit.progress);
    note.before.pain = before;
    note.after.pain = std::max(0, before - (random.below(5) + 1) / 2);
    note.subjective = turn(before >= muchPain     ? saidInPain()
                           : before >= littlePain ? saidBetter()
                                                  : saidWell(),
                           visit);
    note.plan = turn(next(), visit);
}

void addDetails(DemoRandom &random, const DemoVisit &visit, SessionNote &note)
{
    addStressAndMovement(random, visit.progress, visit.voice, note);
    note.marks = demoMarks(random, visit.work.sites, *note.before.pain, visit.voice);
    note.products = products().at(visit.voice % products().size());
    note.objective = turn(found(), visit).arg(visit.focus);
    note.assessment =
        turn(note.after.pain < note.before.pain ? judgedBetter() : judgedSame(), visit);
    note.reaction = turn(reactions(), visit);
    note.homeCare = visit.progress.visit % 3 == 0 ? visit.homeCare : turn(moreHomeCare(), visit);
    note.nextTime = turn(nextTimes(), visit);
}

} // namespace

SessionNote demoNote(DemoRandom &random, const DemoVisit &visit)
{
    SessionNote note;
    addPain(random, visit, note);
    note.techniques = visit.work.techniques;
    note.pressure = visit.work.pressure;
    if (!visit.isBrief)
        addDetails(random, visit, note);
    if (!visit.isBrief || isFirstOrLast(visit.progress))
        note.goals = demoRatings(random, visit.progress, visit.goals, visit.voice);
    return note;
}

} // namespace unknot
