// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/NoteSamples.h"

#include "documents/PaperSamples.h"
#include "knowledge/Catalogue.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime utc(int day, int hour, int minute)
{
    return {QDate(2026, 11, day), QTime(hour, minute), Qt::UTC};
}

GoalId goalNumber(uint number)
{
    return {QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
}

QList<NoteMark> marks()
{
    return {{MarkKind::Pain, {u"lumbar"_s, Side::Left}, false, 450, 440, 3, u"burning"_s},
            {MarkKind::Tightness, {u"gluteal"_s, Side::Left}, false, 430, 510, 2, {}},
            {MarkKind::Focus, {u"posterior_thigh"_s, Side::Left}, false, 430, 620, 1, {}},
            {MarkKind::Avoid, {u"knee"_s, Side::Right}, true, 440, 730, 2, u"new bruise"_s}};
}

SessionNote filledNote(const Plan &plan)
{
    SessionNote note;
    note.before = {6, 7, 4};
    note.after = {3, std::nullopt, 6};
    note.goals = {{plan.goals.at(0).id, 5}, {plan.goals.at(1).id, 7}};
    note.marks = marks();
    note.techniques = {u"petrissage"_s, u"myofascial_release"_s};
    note.pressure = Pressure::Medium;
    note.products = u"Arnica oil"_s;
    note.subjective = u"Slept badly after a day of driving."_s;
    note.objective = u"Left erector spinae tight from L1 to L4."_s;
    note.assessment = u"Better than last week, sitting still sets it off."_s;
    note.plan = u"Stay with weekly sessions."_s;
    note.reaction = u"Felt lighter when standing up."_s;
    note.homeCare = u"Heat for 15 minutes in the evening."_s;
    note.nextTime = u"Less time on the calf."_s;
    note.signedAt = utc(2, 10, 42); // 11:42 in Berlin
    note.version = 3;
    return note;
}

} // namespace

SessionNotePaperInput emptyNote()
{
    const PaperInput sample = sampleInput(u"2x/wk x 2, 1x/wk x 4, 1x/2wk x 3"_s);
    static const Catalogue catalogue = Catalogue::load().value();
    SessionNotePaperInput input;
    input.practice = sample.practice;
    input.client = sample.client;
    input.plan = sample.plan;
    input.session = sample.sessions.at(6);
    for (qsizetype i = 0; i < input.plan.goals.size(); ++i)
        input.plan.goals[i].id = goalNumber(static_cast<uint>(i + 1));
    input.goals = input.plan.goals;
    input.techniques = catalogue.techniques();
    input.regions = catalogue.regions();
    input.printed = sample.printed;
    return input;
}

SessionNotePaperInput sampleNote()
{
    SessionNotePaperInput input = emptyNote();
    input.session.state = SessionState::Completed;
    input.record.note = filledNote(input.plan);
    input.record.addenda = {{{}, 1, utc(3, 8, 5), u"Phoned: sore for a day, then better."_s},
                            {{}, 2, utc(4, 16, 30), u"It was the right calf."_s}};
    Session next = input.session;
    next.number = 8;
    next.start.utc = next.start.utc.addDays(7);
    input.next = next;
    return input;
}

} // namespace unknot
